import { groovyArguments, withoutParens } from '@pipec/model';
import type { Axis, Exclude, ExcludeAxis, Expression, Matrix, Places, Span, Statement } from '@pipec/model';
import { callOf, hasBlock, statementsOf } from './calls.ts';
import type { CallStatement } from './calls.ts';
import * as messages from './messages.ts';
import { readSections, readShared, isShared, sharedNames } from './read-sections.ts';
import { readStages } from './read-stages.ts';
import { argumentPlace, readText } from './read-values.ts';
import { unparsed, unreadOf } from './reading.ts';
import type { Reading } from './reading.ts';

const known = ['axes', 'excludes', 'stages', ...sharedNames];

/** The `matrix` of a stage. */
export function readMatrix(section: CallStatement, reading: Reading): Matrix {
  const { block, span } = section;
  if (block === undefined) {
    reading.tell(messages.blockExpected('matrix', span));
    return { kind: 'Matrix', span, axes: [], unread: [unparsed(reading, section)] };
  }
  const sections: { -readonly [F in keyof Matrix]?: Matrix[F] } = {};
  const places: { -readonly [F in keyof Places]: Places[F] } = {};
  const unread = readSections(block, { name: 'The matrix', known }, reading, (name, call, as) => {
    if (isShared(name)) Object.assign(sections, readShared(name, call, as));
    else if (name === 'stages') sections.stages = readStages(call, reading);
    else if (name === 'axes') {
      places.axes = call.span;
      sections.axes = readEach(call, 'axes', reading, (statement) => readAxis(statement, reading));
    } else {
      places.excludes = call.span;
      sections.excludes = readEach(call, 'excludes', reading, (statement) => readExclude(statement, reading));
    }
  });
  return {
    kind: 'Matrix',
    span,
    axes: [],
    ...sections,
    ...(Object.keys(places).length > 0 && { places }),
    ...unreadOf(reading, unread),
  };
}

function readEach<T>(
  section: CallStatement,
  name: string,
  reading: Reading,
  read: (statement: Statement) => T,
): readonly T[] {
  if (hasBlock(section)) return statementsOf(section.block).map(read);
  reading.tell(messages.blockExpected(name, section.span));
  return [];
}

function readExclude(statement: Statement, reading: Reading): Exclude {
  const { span } = statement;
  const call = callOf(statement);
  if (call?.block === undefined) {
    reading.tell(messages.blockExpected('exclude', span));
    return { kind: 'Exclude', span, axes: [], unread: [unparsed(reading, statement)] };
  }
  return { kind: 'Exclude', span, axes: statementsOf(call.block).map((axis) => readExcludeAxis(axis, reading)) };
}

function readAxis(statement: Statement, reading: Reading): Axis {
  const { seen: _, ...axis } = readAxisParts(statement, ['name', 'values'], reading);
  return { kind: 'Axis', ...axis };
}

function readExcludeAxis(statement: Statement, reading: Reading): ExcludeAxis {
  const { seen, ...axis } = readAxisParts(statement, ['name', 'values', 'notValues'], reading);
  return { kind: 'ExcludeAxis', ...axis, ...(seen.has('notValues') && { inverse: true }) };
}

interface AxisParts {
  readonly span: Span;
  readonly name: string;
  readonly places?: Places;
  readonly values: readonly Expression[];
  readonly unread?: NonNullable<Axis['unread']>;
  /** The words of its lines. */
  readonly seen: ReadonlySet<string>;
}

/** An axis with its name and its values. Whether it is called `axis` is all one to Jenkins. */
function readAxisParts(statement: Statement, words: readonly string[], reading: Reading): AxisParts {
  const { span } = statement;
  const block = callOf(statement)?.block;
  if (block === undefined) {
    reading.tell(messages.blockExpected('axis', span));
    return { span, name: '', values: [], unread: [unparsed(reading, statement)], seen: new Set() };
  }
  const seen = new Set<string>();
  const values: Expression[] = [];
  let name: Pick<AxisParts, 'name' | 'places'> = { name: '' };
  const unread = readSections(
    block,
    { name: 'The axis', known: words, readsArguments: true },
    reading,
    (word, call) => {
      if (word === 'name') name = readAxisName(call, reading) ?? name;
      else {
        const other = word === 'values' ? 'notValues' : 'values';
        if (seen.has(other)) reading.tell(messages.valuesAndNotValues(call.span));
        values.push(
          ...groovyArguments(call.call.args, call.call.closures).filter(
            (value) => withoutParens(value).kind !== 'Closure',
          ),
        );
      }
      seen.add(word);
    },
  );
  return { span, ...name, values, ...unreadOf(reading, unread), seen };
}

function readAxisName(
  { args, span, call }: CallStatement,
  reading: Reading,
): Pick<AxisParts, 'name' | 'places'> | undefined {
  const [name, ...more] = args;
  if (name === undefined || more.length > 0) {
    reading.tell(messages.oneValueExpected('name', args.length, span, 'Field'));
    return undefined;
  }
  const text = readText(name, 'The name of an axis', reading, call) ?? '';
  return { name: text, places: { name: argumentPlace(name, reading, call) } };
}
