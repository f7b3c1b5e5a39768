import { cellsOf } from '../cells-of.ts';
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
