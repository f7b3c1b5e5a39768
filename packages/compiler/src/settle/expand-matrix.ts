import type { Axis, EnvEntry, Environment, Exclude, Expression, Matrix, Stage } from '@pipec/model';

interface Value {
  readonly axis: Axis;
  readonly value: Expression;
}
type Cell = readonly Value[];

/**
 * The cells of a matrix as stages, in Jenkins' order (the first axis changes fastest) and with its variables.
 *
 * A stage's own `environment` is not seen by its `when`, `agent`, `options` and `input`. Where a cell has such, they stand in a
 * stage of their own inside the one that sets the variables.
 */
export function expandMatrix(matrix: Matrix): readonly Stage[] {
  const cells = combinations(matrix.axes).filter(
    (cell) => !(matrix.excludes ?? []).some((exclude) => isExcluded(cell, exclude)),
  );
  return cells.map((cell) => cellStage(matrix, cell));
}

function cellStage(matrix: Matrix, cell: Cell): Stage {
  const { span, agent, options, environment, tools, input, when, stages, post } = matrix;
  const name = cell.map(({ axis, value }) => `${axis.name} = ${literalText(value)}`).join(', ');
  const entries = cell.map(({ axis, value }): EnvEntry => ({
    kind: 'EnvEntry',
    span,
    name: axis.name,
    value: asText(value),
  }));
  const variables: Environment = { kind: 'Environment', span, entries };
  const own = {
    ...(agent && { agent }),
    ...(options && { options }),
    ...(input && { input }),
    ...(when && { when }),
    ...(tools && { tools }),
  };
  const body = stages && { body: stages };
  // A variable of the matrix hides the axis of its name, and may speak of it: both cannot stand in one section.
  const hidesAxis = environment?.entries.some((entry) => matrix.axes.some((axis) => axis.name === entry.name)) === true;
  if (Object.keys(own).length === 0 && !hidesAxis) {
    const all = environment === undefined ? variables : { ...variables, entries: [...entries, ...environment.entries] };
    return { kind: 'Stage', span, name, environment: all, ...body, ...(post && { post }) };
  }
  const inner: Stage = {
    kind: 'Stage',
    span,
    name: 'Cell',
    ...own,
    ...(environment && { environment }),
    ...body,
    ...(post && { post }),
  };
  return { kind: 'Stage', span, name, environment: variables, body: { kind: 'Stages', span, stages: [inner] } };
}

function combinations(axes: readonly Axis[]): readonly Cell[] {
  let cells: readonly Cell[] = [[]];
  for (const axis of axes) cells = axis.values.flatMap((value) => cells.map((cell) => [...cell, { axis, value }]));
  return cells;
}

/** A cell is left out where every axis of the exclude fits. */
function isExcluded(cell: Cell, exclude: Exclude): boolean {
  return exclude.axes.every(({ name, values, inverse }) => {
    const own = cell.find(({ axis }) => axis.name === name)?.value;
    const isListed = own !== undefined && values.some((value) => isSame(value, own));
    return isListed !== (inverse === true);
  });
}

/** Values are compared with their type: `1` is not `'1'`. */
function isSame(a: Expression, b: Expression): boolean {
  return a.kind === b.kind && literalText(a) === literalText(b);
}

function asText(value: Expression): Expression {
  return { kind: 'StringLiteral', span: value.span, value: literalText(value) };
}

function literalText(value: Expression): string {
  if (value.kind === 'StringLiteral' || value.kind === 'BooleanLiteral') return String(value.value);
  return value.kind === 'NumberLiteral' ? value.text : '';
}
