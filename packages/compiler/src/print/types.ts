import type { TypeArgument, TypeName } from '@pipec/model';
import { child, join } from './doc.ts';
import type { Doc } from './doc.ts';

/** `Outer<T>.Inner<U>[]`. */
export function printType({ name, outer, args, dimensions = 0 }: TypeName): Doc {
  return [outer ? [child(outer), '.'] : '', name, typeArguments(args), '[]'.repeat(dimensions)];
}

export function printTypeArgument({ wildcard, type, bound, bounds = [] }: TypeArgument): Doc {
  const name = wildcard === true ? '?' : type ? child(type) : '';
  return [name, bound === undefined ? '' : [' ', bound, ' ', join(' & ', bounds.map((one) => child(one)))]];
}

export function typeArguments(args: readonly TypeArgument[] | undefined): Doc {
  return args === undefined ? '' : ['<', join(', ', args.map((arg) => child(arg))), '>'];
}
