import type { TypeArgument, TypeName } from '@pipec/model';
import { child, join } from './doc.ts';
import type { Doc } from './doc.ts';

/** `Outer<T>.Inner<U>[]`. */
export function printType({ name, outer, args, dimensions = 0 }: TypeName): Doc {
  return [outer ? [child(outer), '.'] : '', name, typeArguments(args), '[]'.repeat(dimensions)];
}

/** A type that a line may end with: behind a `>>` Groovy would read on, as if there were no line end. */
export function printTypeAtEnd(type: TypeName): Doc {
  const { name, outer, args, dimensions = 0 } = type;
  const last = args?.at(-1);
  const inner = last?.bounds?.at(-1) ?? last?.type;
  if (args === undefined || inner?.args === undefined || (inner.dimensions ?? 0) > 0) return printType(type);
  const list = join(
    ', ',
    args.map((arg) => child(arg)),
  );
  return [outer ? [child(outer), '.'] : '', name, '<', list, ' >', '[]'.repeat(dimensions)];
}

export function printTypeArgument({ wildcard, type, bound, bounds = [] }: TypeArgument): Doc {
  const name = wildcard === true ? '?' : type ? child(type) : '';
  return [
    name,
    bound === undefined
      ? ''
      : [
          ' ',
          bound,
          ' ',
          join(
            ' & ',
            bounds.map((one) => child(one)),
          ),
        ],
  ];
}

export function typeArguments(args: readonly TypeArgument[] | undefined): Doc {
  return args === undefined
    ? ''
    : [
        '<',
        join(
          ', ',
          args.map((arg) => child(arg)),
        ),
        '>',
      ];
}
