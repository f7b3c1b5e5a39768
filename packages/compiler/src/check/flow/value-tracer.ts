import type { Call, Expression, Method, Name } from '@pipec/model';
import type { RuleContext } from '../rule.ts';
import { libraryName, stepCall } from '../step-call.ts';
import { cleansItself, encodedIn, isCleaned } from './cleaned.ts';
import { environmentOf } from './environment.ts';
import type { EnvSettings } from './environment.ts';
import { givenBy } from './given-by.ts';
import { keyIn } from './key-in.ts';
import { isVariableOf, memberOf } from './member-of.ts';
import { onlyText } from './only-text.ts';
import type { Origin } from './origins.ts';
import { PartTracer, propertyRead } from './part-tracer.ts';
import { madeOfItems, resultsOf } from './results-of.ts';
import { askers, gatherers, givers, joining } from './text-methods.ts';
import { isUntrusted } from './untrusted.ts';
import { variablesOf } from './variables.ts';
import type { Variable, Variables } from './variables.ts';

type Context = Pick<RuleContext, 'root' | 'catalogue'>;

/** Follows a value to what it is made of; what is read of a map alone, its {@link PartTracer} follows. */
export class ValueTracer {
  readonly found: Origin[] = [];
  private hasDropped = false;
  readonly context: Context;
  readonly variables: Variables;
  private readonly settings: EnvSettings;
  private readonly seen = new Set<unknown>();
  /** Most values lead to no part of a map. */
  private partTracer: PartTracer | undefined;

  constructor(context: Context) {
    this.context = context;
    this.variables = variablesOf(context.root);
    this.settings = environmentOf(context.root, context.catalogue);
  }

  /** Whether nothing was found, nor left out, wherever it was. */
  get isBarren(): boolean {
    return this.found.length === 0 && !this.hasDropped;
  }

  private get parts(): PartTracer {
    return (this.partTracer ??= new PartTracer(this));
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
    const { values, collections, parts } = variable;
    const isOfValues = collections.length === 0 && parts.length === 0;
    this.followHeld(
      variable,
      isOfValues ? values : [...values, ...collections, ...parts.map(({ value: held }) => held)],
    );
  }

  private followHeld({ name }: Variable, values: readonly Expression[]): void {
    for (let i = 0; i < values.length; i += 1) if (cleansItself(name, values[i]!)) return this.followCleaned(values);
    this.followAll(values);
  }

  /** `env.X`, `params.X`; of a map that is known the entry alone. */
  private followPart(value: Extract<Expression, { kind: 'Member' | 'Index' }>, isWhole: boolean): void {
    const name = this.variableRead(value);
    if (name !== undefined) return this.read(name, value, isWhole);
    const key = keyIn(value);
    if (key !== undefined && askers.has(key)) return;
    this.parts.follow(value.object, [key]);
  }

  /** The name of an environment variable or a parameter: `env.X`, `env[X]`, and `steps.X`, as libraries write it. */
  variableRead(value: Extract<Expression, { kind: 'Member' | 'Index' }>): string | undefined {
    const name = memberOf(value, 'env', this.context) ?? memberOf(value, 'params', this.context);
    if (name !== undefined) return name;
    const member = libraryName(value, this.context);
    if (member !== undefined) return this.isVariable(member, value) ? member : undefined;
    const key =
      value.kind === 'Index' && isVariableOf(value.object, 'env', this.context) ? value.args[0]?.value : undefined;
    return key && onlyText(key, this.context.root);
  }

  private isVariable(name: string, at: Expression): boolean {
    return this.settings.at(name, at).length > 0 || isUntrusted(name, this.context.catalogue);
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
      const isOf = isVariableOf(object, 'env', this.context) || isVariableOf(object, 'params', this.context);
      if (isOf) return word === undefined ? undefined : this.read(word, call, false);
      if (name === 'get') return this.parts.follow(object, [word]);
    }
    if (object.kind === 'Name' && object.name === 'this') {
      for (const method of this.variables.methods.get(name) ?? []) this.followMethod(method);
      return;
    }
    if (isCleaned(call)) return this.followCleaned([object]);
    const encoded = encodedIn(call);
    if (encoded !== undefined) return this.followCleaned([encoded]);
    const property = propertyRead(call);
    if (property !== undefined) return this.parts.follow(object, [property]);
    const made = madeOfItems(call);
    if (made !== undefined) return this.followAll(made);
    const held = object.kind === 'Name' && !gatherers.has(name) ? this.variables.of(object) : undefined;
    if (held === undefined) this.follow(object, false);
    else this.followHeld(held, [...held.values, ...held.collections]);
    if (givers.has(name)) this.followAll(args.map(({ value }) => value));
  }

  /** What others say cannot hurt any more; a secret stays one. */
  private followCleaned(values: readonly Expression[]): void {
    const before = this.found.length;
    this.followAll(values);
    if (this.found.length === before) return;
    const all = this.found.splice(before);
    const kept = all.filter(({ nature }) => nature !== 'untrusted' && nature !== 'typed');
    this.hasDropped ||= kept.length < all.length;
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
