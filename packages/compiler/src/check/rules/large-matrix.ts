import type { Expression, Matrix } from '@pipec/model';
import { defineRule } from '../rule.ts';

/** How many cells a matrix may have where nothing else is said. */
const usualLimit = 64;

export default defineRule({
  name: 'large-matrix',
  group: 'lint',
  severity: 'warning',
  profile: 'strict',
  summary: 'A matrix has no more cells than a controller bears.',

  check({ report, settings }) {
    const limit = settings.matrixCells ?? usualLimit;
    return {
      Matrix(matrix) {
        const cells = cellsOf(matrix);
        if (cells <= limit) return;
        report({
          message: `This matrix has ${cells} cells, more than ${limit}.`,
          span: matrix.places?.axes ?? matrix.span,
          notes: [
            { message: `${matrix.axes.map(({ values }) => values.length).join(' × ')}, less what is excluded.` },
            { message: 'All cells are queued at once, and each holds an agent.' },
          ],
        });
      },
    };
  },
});

/** The combinations of all axes, without those that an `exclude` takes out. */
function cellsOf({ axes, excludes = [] }: Matrix): number {
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
