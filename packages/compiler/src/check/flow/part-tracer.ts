import type { Call, Expression, Name } from '@pipec/model';
import { stepCall } from '../step-call.ts';
import { cleansItself } from './cleaned.ts';
import { givenBy } from './given-by.ts';
import { keyIn } from './key-in.ts';
import { onlyText } from './only-text.ts';
import { resultsOf } from './results-of.ts';
import { joining } from './text-methods.ts';
import type { ValueTracer } from './value-tracer.ts';
import type { Part, Variable } from './variables.ts';

/** Keys of a map, the outermost first; a key is `undefined` where it is only known when the pipeline runs. */
type Keys = Part['keys'];

/** More keys than people nest maps: a value that is put into a part of itself has no end of them. */
const deepest = 5;

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
        return this.values.variableRead(value) === undefined
          ? this.follow(value.object, [keyIn(value), ...keys])
          : this.values.follow(value, false);
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
    if (variable === undefined) return this.values.follow(name, false);
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
    if (callee.kind === 'Member' && callee.name === 'get' && args[0] !== undefined)
      return this.follow(callee.object, [onlyText(args[0].value, this.values.context.root), ...keys]);
    const methods = callee.kind === 'Name' ? this.values.variables.methods.get(callee.name) : undefined;
    if (methods === undefined) return this.values.follow(call, false);
    for (const { body } of methods) for (const given of resultsOf(body?.statements ?? [])) this.follow(given, keys);
  }
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}
