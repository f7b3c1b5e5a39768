import type { Call, Expression, Method, Name } from '@pipec/model';
import type { CatalogueIndex } from '@pipec/model/catalogue';
import { latestOf } from '../latest-of.ts';
import type { RuleContext } from '../rule.ts';
import { libraryName, stepCall } from '../step-call.ts';
import { cleansItself, isCleaned } from './cleaned.ts';
import { environmentOf, isVariableOf, memberOf } from './environment.ts';
import type { EnvNature, EnvSettings } from './environment.ts';
import { givenBy } from './given-by.ts';
import { onlyText } from './only-text.ts';
import { resultsOf } from './results-of.ts';
import { askers, gatherers, givers, joining } from './text-methods.ts';
import { isUntrusted } from './untrusted.ts';
import { keyIn, variablesOf } from './variables.ts';
import type { Part, Variable, Variables } from './variables.ts';

type Context = Pick<RuleContext, 'root' | 'catalogue'>;

/** Keys of a map, the outermost first; a key is `undefined` where it is only known when the pipeline runs. */
type Keys = Part['keys'];

/** An environment variable or a parameter that a value is made of, or what a step gives. */
export interface Origin {
  /** The name of the variable, of the question that is answered, or the command that prints it. */
  readonly name: string;
  readonly nature: EnvNature | 'untrusted';
  /** The step that gives it: an `answer` of somebody, the `output` of a command. No shell finds it in its environment. */
  readonly given?: 'answer' | 'output';
  /** Where it is read. */
  readonly read: Expression;
  /** Whether the value is the variable and nothing else, so that a shell may read the variable instead. */
  readonly isWhole: boolean;
}

/**
 * What a value is made of: the secrets, and what others say, that reach it through variables, sums, texts, lists, maps, methods of
 * texts and the file's own methods. What only asks something of them (`token.length()`, `token == ''`) gives nothing away.
 *
 * @example In `def auth = "Bearer ${TOKEN}"; sh "curl -H '${auth}' …"` the hole of the script has the origin `TOKEN`.
 */
export function originsOf(value: Expression, context: Context): readonly Origin[] {
  const { root, catalogue } = context;
  const known = knownIn(root, catalogue);
  const earlier = known.get(value);
  if (earlier !== undefined) return earlier;
  const tracer = new Tracer(context);
  tracer.follow(value, true);
  known.set(value, tracer.found);
  return tracer.found;
}

const knownIn = latestOf((_root: RuleContext['root'], _: CatalogueIndex) => new Map<Expression, readonly Origin[]>());

/** More keys than people nest maps: a value that is put into a part of itself has no end of them. */
const deepest = 5;

class Tracer {
  readonly found: Origin[] = [];
  private readonly context: Context;
  private readonly variables: Variables;
  private readonly settings: EnvSettings;
  private readonly seen = new Set<unknown>();
  private readonly seenParts = new Map<Variable, Set<string>>();

  constructor(context: Context) {
    this.context = context;
    this.variables = variablesOf(context.root);
    this.settings = environmentOf(context.root, context.catalogue);
  }

  follow(value: Expression, isWhole: boolean): void {
    if (this.seen.has(value)) return;
    this.seen.add(value);
    switch (value.kind) {
      case 'Name':
        return this.followName(value, isWhole);
      case 'Member':
      case 'Index':
        return this.followPart(value, isWhole);
      case 'GString':
        return this.followGString(value, isWhole);
      case 'Parens':
        return this.follow(value.expression, isWhole);
      case 'Cast':
        return this.follow(value.expression, isWhole);
      case 'Binary':
        return this.followBinary(value);
      case 'Ternary':
        return this.followAll([value.then, value.else]);
      case 'Elvis':
        return this.followAll([value.condition, value.else]);
      case 'ListLiteral':
        return this.followAll(value.items.map((item) => item.value));
      case 'MapLiteral':
        return this.followAll(value.entries.map((entry) => entry.value));
      case 'Call':
        return this.followCall(value);
      case 'Closure':
        return this.followAll(resultsOf(value.statements));
      default:
    }
  }

  private followAll(values: readonly Expression[]): void {
    for (let i = 0; i < values.length; i += 1) this.follow(values[i]!, false);
  }

  private followName(name: Name, isWhole: boolean): void {
    const variable = this.variables.of(name);
    if (variable === undefined) return this.read(name.name, name, isWhole);
    if (this.seen.has(variable)) return;
    this.seen.add(variable);
    this.followHeld(variable, [
      ...variable.values,
      ...variable.collections,
      ...variable.parts.map(({ value }) => value),
    ]);
  }

  private followHeld({ name }: Variable, values: readonly Expression[]): void {
    if (values.some((held) => cleansItself(name, held))) this.followCleaned(values);
    else this.followAll(values);
  }

  /** `env.X`, `params.X`; of a map that is known the entry alone. */
  private followPart(value: Extract<Expression, { kind: 'Member' | 'Index' }>, isWhole: boolean): void {
    const name = this.variableRead(value);
    if (name !== undefined) return this.read(name, value, isWhole);
    const key = keyIn(value);
    if (key !== undefined && askers.has(key)) return;
    this.followAt(value.object, [key]);
  }

  /** The name of an environment variable or a parameter: `env.X`, `env[X]`, and `steps.X`, as libraries write it. */
  private variableRead(value: Extract<Expression, { kind: 'Member' | 'Index' }>): string | undefined {
    const name = memberOf(value, 'env') ?? memberOf(value, 'params');
    if (name !== undefined) return name;
    const member = libraryName(value);
    if (member !== undefined) return this.isVariable(member, value) ? member : undefined;
    const key = value.kind === 'Index' && isVariableOf(value.object, 'env') ? value.args[0]?.value : undefined;
    return key && onlyText(key, this.context.root);
  }

  private isVariable(name: string, at: Expression): boolean {
    return this.settings.at(name, at).length > 0 || isUntrusted(name, this.context.catalogue);
  }

  /** The values under keys of a map, where what it is made of is written down; else all that it may be made of. */
  private followAt(value: Expression, keys: Keys): void {
    const [key, ...rest] = keys;
    if (keys.length === 0 || keys.length > deepest) return this.follow(value, false);
    switch (value.kind) {
      case 'Name':
        return this.followAtName(value, keys);
      case 'Member':
      case 'Index':
        return this.variableRead(value) === undefined
          ? this.followAt(value.object, [keyIn(value), ...keys])
          : this.follow(value, false);
      case 'MapLiteral':
        for (const { name, value: held, spread } of value.entries) {
          if (spread !== undefined) this.followAt(held, keys);
          else if (isSame(key, typeof name === 'object' ? onlyText(name, this.context.root) : name))
            this.followAt(held, rest);
        }
        return;
      case 'ListLiteral':
        for (const { value: item } of value.items) this.followAt(item, key === undefined ? rest : keys);
        return;
      case 'Parens':
      case 'Cast':
        return this.followAt(value.expression, keys);
      case 'Ternary':
        this.followAt(value.then, keys);
        return this.followAt(value.else, keys);
      case 'Elvis':
        this.followAt(value.condition, keys);
        return this.followAt(value.else, keys);
      case 'Binary':
        if (value.right.kind === 'TypeName' || !joining.has(value.operator)) return;
        this.followAt(value.left, keys);
        return this.followAt(value.right, keys);
      case 'Call':
        return this.followAtCall(value, keys);
      default:
        this.follow(value, false);
    }
  }

  private followAtName(name: Name, keys: Keys): void {
    const variable = this.variables.of(name);
    if (variable === undefined) return this.follow(name, false);
    const seen = this.seenParts.get(variable) ?? new Set();
    this.seenParts.set(variable, seen);
    const way = JSON.stringify(keys);
    if (seen.has(way)) return;
    seen.add(way);
    const { values, collections, parts } = variable;
    if (values.some((held) => cleansItself(name.name, held))) return this.follow(name, false);
    for (const held of values) this.followAt(held, keys);
    for (const held of collections) this.followAt(held, keys);
    for (const part of parts) {
      const isThere = part.keys.every((key, i) => i >= keys.length || isSame(keys[i], key));
      if (isThere) this.followAt(part.value, keys.slice(part.keys.length));
    }
  }

  private followAtCall(call: Call, keys: Keys): void {
    const [key] = keys;
    const { callee, args } = call;
    const step = stepCall(call, this.context);
    if (step !== undefined) return void this.found.push(...givenBy(step, call, this.context, key));
    if (callee.kind === 'Member' && callee.name === 'get' && args[0] !== undefined)
      return this.followAt(callee.object, [onlyText(args[0].value, this.context.root), ...keys]);
    const methods = callee.kind === 'Name' ? this.variables.methods.get(callee.name) : undefined;
    if (methods === undefined) return this.follow(call, false);
    for (const { body } of methods) for (const given of resultsOf(body?.statements ?? [])) this.followAt(given, keys);
  }

  private followGString({ parts }: Extract<Expression, { kind: 'GString' }>, isWhole: boolean): void {
    const isAlone = parts.every((part) => part.kind === 'GStringHole' || part.value === '');
    for (const part of parts) {
      if (part.kind === 'GStringHole' && part.expression !== undefined)
        this.follow(part.expression, isWhole && isAlone);
    }
  }

  private followBinary({ operator, left, right }: Extract<Expression, { kind: 'Binary' }>): void {
    if (right.kind === 'TypeName' || !joining.has(operator)) return;
    this.followAll([left, right]);
  }

  private followCall(call: Call): void {
    const { callee, args } = call;
    const step = stepCall(call, this.context);
    if (step !== undefined) this.found.push(...givenBy(step, call, this.context));
    if (callee.kind === 'Name') {
      const { name } = callee;
      for (const method of this.variables.methods.get(name) ?? []) this.followMethod(method);
      const variable = this.variables.of(callee);
      if (variable !== undefined) this.follow(callee, false);
      // `withCredentials([…]) { … }` gives what its block gives.
      return this.followAll(call.closures);
    }
    if (callee.kind !== 'Member' || typeof callee.name !== 'string' || askers.has(callee.name)) return;
    const { name, object } = callee;
    const key = args[0]?.value;
    if (key !== undefined && (name === 'getProperty' || name === 'get')) {
      const word = onlyText(key, this.context.root);
      const isOf = isVariableOf(object, 'env') || isVariableOf(object, 'params');
      if (isOf) return word === undefined ? undefined : this.read(word, call, false);
      if (name === 'get') return this.followAt(object, [word]);
    }
    if (object.kind === 'Name' && object.name === 'this') {
      for (const method of this.variables.methods.get(name) ?? []) this.followMethod(method);
      return;
    }
    if (isCleaned(call)) return this.followCleaned([object]);
    const held = object.kind === 'Name' && !gatherers.has(name) ? this.variables.of(object) : undefined;
    if (held === undefined) this.follow(object, false);
    else this.followHeld(held, [...held.values, ...held.collections]);
    if (givers.has(name)) this.followAll(args.map(({ value }) => value));
  }

  /** What others say cannot hurt any more; a secret stays one. */
  private followCleaned(values: readonly Expression[]): void {
    const before = this.found.length;
    this.followAll(values);
    const kept = this.found.splice(before).filter(({ nature }) => nature !== 'untrusted' && nature !== 'typed');
    this.found.push(...kept);
  }

  private followMethod(method: Method): void {
    if (this.seen.has(method) || method.body === undefined) return;
    this.seen.add(method);
    this.followAll(resultsOf(method.body.statements));
  }

  /** An environment variable or a parameter, by whatever sets it. */
  private read(name: string, at: Expression, isWhole: boolean): void {
    const settings = this.settings.at(name, at);
    for (const { nature, value } of settings) {
      if (nature !== 'value') this.found.push({ name, nature, read: at, isWhole });
      else if (value !== undefined && !this.seen.has(value)) this.follow(value, false);
    }
    if (settings.length === 0 && isUntrusted(name, this.context.catalogue))
      this.found.push({ name, nature: 'untrusted', read: at, isWhole });
  }
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}
