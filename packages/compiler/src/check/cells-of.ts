import type { Expression, Matrix } from '@pipec/model';

/** The combinations of all axes, without those that an `exclude` takes out. */
export function cellsOf({ axes, excludes = [] }: Matrix): number {
  const total = axes.reduce((product, { values }) => product * values.length, 1);
  if (excludes.length === 0 || total > 100_000) return total;
  let cells: Readonly<Record<string, string>>[] = [{}];
  for (const { name, values } of axes)
    cells = cells.flatMap((cell) => values.map((value) => ({ ...cell, [name]: textOf(value) })));
  const isOut = (cell: Readonly<Record<string, string>>) =>
    excludes.some((exclude) =>
      exclude.axes.every(
        ({ name, values, inverse }) => values.map(textOf).includes(cell[name] ?? '') !== (inverse === true),
      ),
    );
  return cells.filter((cell) => !isOut(cell)).length;
}

function textOf(value: Expression): string {
  if (value.kind === 'StringLiteral') return `'${value.value}'`;
  return value.kind === 'NumberLiteral'
    ? value.text
    : value.kind === 'BooleanLiteral'
      ? String(value.value)
      : `${value.span.start}`;
}
