import { plainName } from '@pipec/model';
import type { Call, Expression, Index, Member, Name } from '@pipec/model';
import { libraryName, stepCall } from '../step-call.ts';
import { cleansItself } from './cleaned.ts';
import { givenBy } from './given-by.ts';
import { keyIn } from './key-in.ts';
import { onlyText } from './only-text.ts';
import { madeOfItems, resultsOf } from './results-of.ts';
import { handingOn, joining } from './text-methods.ts';
import { globalOfOthers, isOfOthers, propertyOf } from './untrusted-members.ts';
import type { ValueTracer } from './value-tracer.ts';
import type { Part, Variable } from './variables.ts';

/** Keys of a map, the outermost first; a key is `undefined` where it is only known when the pipeline runs. */
type Keys = Part['keys'];

/** More keys than people nest maps: a value that is put into a part of itself has no end of them. */
const deepest = 7;

/** Follows what is read of a map or a list: where what it is made of is written down, that under the keys alone. */
export class PartTracer {
  private readonly values: ValueTracer;
  private readonly seen = new Map<Variable, Set<string>>();

  constructor(values: ValueTracer) {
    this.values = values;
  }

  /** The values under keys of a map, where what it is made of is written down; else all that it may be made of. */
  follow(value: Expression, keys: Keys): void {
    const [key, ...rest] = keys;
    if (keys.length === 0 || keys.length > deepest) return this.values.follow(value, false);
    switch (value.kind) {
      case 'Name':
        return this.followName(value, keys);
      case 'Member':
      case 'Index':
        if (this.values.variableRead(value) !== undefined) return this.values.follow(value, false);
        if (!this.readGlobal(value, keys)) this.follow(value.object, [keyIn(value), ...keys]);
        return;
      case 'MapLiteral':
        for (const { name, value: held, spread } of value.entries) {
          if (spread !== undefined) this.follow(held, keys);
          else if (isSame(key, typeof name === 'object' ? onlyText(name, this.values.context.root) : name))
            this.follow(held, rest);
        }
        return;
      case 'ListLiteral':
        for (const { value: item } of value.items) this.follow(item, key === undefined ? rest : keys);
        return;
      case 'Parens':
      case 'Cast':
        return this.follow(value.expression, keys);
      case 'Ternary':
        this.follow(value.then, keys);
        return this.follow(value.else, keys);
      case 'Elvis':
        this.follow(value.condition, keys);
        return this.follow(value.else, keys);
      case 'Binary':
        if (value.right.kind === 'TypeName' || !joining.has(value.operator)) return;
        this.follow(value.left, keys);
        return this.follow(value.right, keys);
      case 'Call':
        return this.followCall(value, keys);
      default:
        this.values.follow(value, false);
    }
  }

  private followName(name: Name, keys: Keys): void {
    const variable = this.values.variables.of(name);
    if (variable === undefined) return this.readGlobal(name, keys) ? undefined : this.values.follow(name, false);
    const seen = this.seen.get(variable) ?? new Set();
    this.seen.set(variable, seen);
    const way = JSON.stringify(keys);
    if (seen.has(way)) return;
    seen.add(way);
    const { values, collections, parts } = variable;
    if (values.some((held) => cleansItself(name.name, held))) return this.values.follow(name, false);
    for (const held of values) this.follow(held, keys);
    for (const held of collections) this.follow(held, keys);
    for (const part of parts) {
      const isThere = part.keys.every((key, i) => i >= keys.length || isSame(keys[i], key));
      if (isThere) this.follow(part.value, keys.slice(part.keys.length));
    }
  }

  private followCall(call: Call, keys: Keys): void {
    const [key] = keys;
    const { callee, args } = call;
    const step = stepCall(call, this.values.context);
    if (step !== undefined) return void this.values.found.push(...givenBy(step, call, this.values.context, key));
    if (callee.kind === 'Member' && typeof callee.name === 'string') {
      const { name, object } = callee;
      if (name === 'get' && args[0] !== undefined)
        return this.follow(object, [onlyText(args[0].value, this.values.context.root), ...keys]);
      const property = propertyRead(call);
      if (property !== undefined) return this.follow(object, [property, ...keys]);
      if (handingOn.has(name)) return this.follow(object, keys);
      // The item that is found, of a list; what is found in a map is an entry.
      if (name === 'find') this.follow(object, keys);
      const made = madeOfItems(call);
      if (made !== undefined) return made.forEach((given) => this.follow(given, keys));
    }
    const methods = callee.kind === 'Name' ? this.values.variables.methods.get(callee.name) : undefined;
    if (methods === undefined) return this.values.follow(call, false);
    for (const { body } of methods) for (const given of resultsOf(body?.statements ?? [])) this.follow(given, keys);
  }

  /** What others say in a global variable of Jenkins: `pullRequest.title`, `script.currentBuild.changeSets[0].items[0].msg`. */
  private readGlobal(value: Name | Member | Index, keys: Keys): boolean {
    const name = value.kind === 'Index' ? undefined : (libraryName(value, this.values.context) ?? plainName(value));
    const global = name === undefined ? undefined : globalOfOthers(name, this.values.context.catalogue);
    const known = keys.filter((key) => key !== undefined);
    if (global === undefined || !isOfOthers(global, known)) return false;
    const way = [name, ...known].join('.');
    this.values.found.push({ name: way, nature: 'untrusted', given: 'property', read: value, isWhole: false });
    return true;
  }
}

/** The property that a call without arguments reads: `title` of `x.getTitle()`, but for a method of the file itself. */
export function propertyRead({ callee, args, closures }: Call): string | undefined {
  if (callee.kind !== 'Member' || typeof callee.name !== 'string' || args.length > 0 || closures.length > 0)
    return undefined;
  return callee.object.kind === 'Name' && callee.object.name === 'this' ? undefined : propertyOf(callee.name);
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}
