import type { Call, Expression, Method, Name } from '@pipec/model';
import type { CatalogueIndex } from '@pipec/model/catalogue';
import { latestOf } from '../latest-of.ts';
import type { RuleContext } from '../rule.ts';
import { treeOf } from '../tree.ts';
import { cleansItself, isCleaned } from './cleaned.ts';
import { environmentOf, memberOf } from './environment.ts';
import type { EnvNature, EnvSettings } from './environment.ts';
import { resultsOf } from './results-of.ts';
import { variablesOf } from './variables.ts';
import type { Variables } from './variables.ts';

/** An environment variable or a parameter that a value is made of. */
export interface Origin {
  readonly name: string;
  readonly nature: EnvNature | 'untrusted';
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
export function originsOf(value: Expression, context: Pick<RuleContext, 'root' | 'catalogue'>): readonly Origin[] {
  const { root, catalogue } = context;
  const known = knownIn(root, catalogue);
  const earlier = known.get(value);
  if (earlier !== undefined) return earlier;
  const tracer = new Tracer(variablesOf(root), environmentOf(root, catalogue), (name) => isUntrusted(name, catalogue));
  tracer.follow(value, true);
  known.set(value, tracer.found);
  return tracer.found;
}

const knownIn = latestOf((_root: RuleContext['root'], _: CatalogueIndex) => new Map<Expression, readonly Origin[]>());

// The same few thousand names come again and again.
const untrustedIn = latestOf((_catalogue: CatalogueIndex) => new Map<string, boolean>());

/** Whether others set a variable of Jenkins. */
function isUntrusted(name: string, catalogue: CatalogueIndex): boolean {
  const known = untrustedIn(catalogue);
  let found = known.get(name);
  if (found === undefined) {
    found = catalogue.find('env-variable', name)?.untrusted === true;
    known.set(name, found);
  }
  return found;
}

/** Whether a file sets a variable of one of these natures at all, or reads one that others set: most need not be traced. */
export function mayComeFrom(
  natures: readonly Origin['nature'][],
  { root, catalogue }: Pick<RuleContext, 'root' | 'catalogue'>,
): boolean {
  if (environmentOf(root, catalogue).all.some(({ nature }) => natures.includes(nature))) return true;
  if (!natures.includes('untrusted')) return false;
  const tree = treeOf(root);
  const isRead = (name: unknown) => typeof name === 'string' && isUntrusted(name, catalogue);
  return (
    tree.ofKind('Name').some(({ name }) => isRead(name)) ||
    tree.ofKind('Member').some(({ name }) => isRead(name)) ||
    tree.ofKind('Index').some(({ args }) => args[0]?.value.kind === 'StringLiteral' && isRead(args[0].value.value))
  );
}

/** Methods and properties that tell something about a text without giving it away. */
const askers: ReadonlySet<string> = new Set([
  'length', 'size', 'isEmpty', 'equals', 'equalsIgnoreCase', 'contains', 'containsKey', 'startsWith', 'endsWith', 'matches', 'toBoolean',
  'asBoolean', 'toInteger', 'toLong', 'toDouble', 'toFloat', 'isInteger', 'isLong', 'isNumber', 'hashCode', 'compareTo', 'indexOf',
  'lastIndexOf', 'count', 'any', 'every', 'class', 'getClass', 'isBlank', 'md5', 'sha256',
]); // prettier-ignore

class Tracer {
  readonly found: Origin[] = [];
  private readonly variables: Variables;
  private readonly settings: EnvSettings;
  private readonly isUntrusted: (name: string) => boolean;
  private readonly seen = new Set<unknown>();

  constructor(variables: Variables, settings: EnvSettings, isUntrusted: (name: string) => boolean) {
    this.variables = variables;
    this.settings = settings;
    this.isUntrusted = isUntrusted;
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
    for (const value of values) this.follow(value, false);
  }

  private followName(name: Name, isWhole: boolean): void {
    const variable = this.variables.of(name);
    if (variable === undefined) return this.read(name.name, name, isWhole);
    if (this.seen.has(variable)) return;
    this.seen.add(variable);
    const values = [...variable.values, ...variable.collections];
    if (values.some((held) => cleansItself(name.name, held))) this.followCleaned(values);
    else this.followAll(values);
  }

  /** `env.X`, `params.X`; of a map that is known the entry alone. */
  private followPart(value: Extract<Expression, { kind: 'Member' | 'Index' }>, isWhole: boolean): void {
    const name = memberOf(value, 'env') ?? memberOf(value, 'params');
    if (name !== undefined) return this.read(name, value, isWhole);
    const key = value.kind === 'Member' ? value.name : value.args[0]?.value;
    const word = typeof key === 'string' ? key : key?.kind === 'StringLiteral' ? key.value : undefined;
    if (word !== undefined && askers.has(word)) return;
    const entries = word === undefined ? undefined : this.entriesOf(value.object, word);
    if (entries === undefined) this.follow(value.object, false);
    else this.followAll(entries);
  }

  /** The values under a key, where all that a variable ever holds are maps that are written down. */
  private entriesOf(object: Expression, key: string): readonly Expression[] | undefined {
    const variable = object.kind === 'Name' ? this.variables.of(object) : undefined;
    const values = variable === undefined ? [object] : [...variable.values, ...variable.collections];
    const maps = values.filter((value) => value.kind === 'MapLiteral');
    if (maps.length === 0 || maps.length < values.length) return undefined;
    return maps.flatMap(({ entries }) => entries.filter(({ name }) => name === key).map(({ value }) => value));
  }

  private followGString({ parts }: Extract<Expression, { kind: 'GString' }>, isWhole: boolean): void {
    const isAlone = parts.every((part) => part.kind === 'GStringHole' || part.value === '');
    for (const part of parts) {
      if (part.kind === 'GStringHole' && part.expression !== undefined)
        this.follow(part.expression, isWhole && isAlone);
    }
  }

  private followBinary({ operator, left, right }: Extract<Expression, { kind: 'Binary' }>): void {
    if (right.kind === 'TypeName' || !['+', '<<', '=', '+='].includes(operator)) return;
    this.followAll([left, right]);
  }

  private followCall(call: Call): void {
    const { callee, args } = call;
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
    if (name === 'getProperty' || name === 'get') {
      const key = args[0]?.value;
      const isOf = object.kind === 'Name' && (object.name === 'env' || object.name === 'params');
      if (isOf) return key?.kind === 'StringLiteral' ? this.read(key.value, call, false) : undefined;
    }
    if (object.kind === 'Name' && object.name === 'this') {
      for (const method of this.variables.methods.get(name) ?? []) this.followMethod(method);
      return;
    }
    if (isCleaned(call)) return this.followCleaned([object]);
    this.follow(object, false);
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
    if (settings.length === 0 && this.isUntrusted(name))
      this.found.push({ name, nature: 'untrusted', read: at, isWhole });
  }
}

/** Methods whose arguments become a part of the text that they give. */
const givers: ReadonlySet<string> = new Set([
  'concat',
  'plus',
  'replace',
  'replaceAll',
  'replaceFirst',
  'join',
  'format',
  'append',
  'leftShift',
]);
