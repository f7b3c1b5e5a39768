import type { Expression, Input, Parameters, Statement } from '@pipec/model';
import { callOf, nameSpan, statementsOf } from './calls.ts';
import type { CallStatement } from './calls.ts';
import * as messages from './messages.ts';
import { readParameters } from './read-directives.ts';
import { readKey, readName, readValue } from './read-values.ts';
import { unparsed, unreadOf } from './reading.ts';
import type { Reading } from './reading.ts';

const valueFields = ['message', 'id', 'ok', 'submitter', 'submitterParameter'] as const;
type ValueField = (typeof valueFields)[number];

/** The `input` section of a stage: a field a line. */
export function readInput(section: CallStatement, reading: Reading): Input {
  const { block, span } = section;
  if (block === undefined) {
    reading.tell(messages.blockExpected('input', span));
    return { kind: 'Input', span, unread: [unparsed(reading, section)] };
  }
  const fields: { -readonly [F in keyof Input]?: Input[F] } = {};
  const unread: Statement[] = [];
  const seen = new Set<string>();
  for (const statement of statementsOf(block)) {
    const line = callOf(statement);
    if (line === undefined) {
      reading.tell(messages.sectionExpected(statement.span, "'input'", 'ModelParser.InvalidSectionDefinition', span));
    } else {
      const name = readName(line, reading);
      readKey(line.call, 'The name of a field', reading);
      if (seen.has(name)) reading.tell(messages.repeatedSection({ name, span: nameSpan(line.call) }, span));
      seen.add(name);
    }
    const field = line === undefined ? undefined : readField(line, reading);
    if (field === undefined) unread.push(statement);
    else Object.assign(fields, 'parameters' in field ? joined(fields.parameters, field.parameters) : field);
  }
  return { kind: 'Input', span, ...fields, ...unreadOf(reading, unread) };
}

type Field = { readonly [F in ValueField]?: Expression } | { readonly parameters: Parameters };

/** Of parameters that are there twice Jenkins keeps all. */
function joined(earlier: Parameters | undefined, later: Parameters): Pick<Input, 'parameters'> {
  if (earlier === undefined) return { parameters: later };
  return { parameters: { ...later, entries: [...earlier.entries, ...later.entries] } };
}

function readField(line: CallStatement, reading: Reading): Field | undefined {
  const { name: plain, args, call } = line;
  const name = plain ?? 'error';
  const place = nameSpan(call);
  const [value, ...more] = args;
  if (value === undefined || more.length > 0) {
    reading.tell(messages.oneValueExpected(name, args.length, place, 'Field'));
    return undefined;
  }
  if (name === 'parameters') return { parameters: readParameters(line, reading) };
  const field = valueFields.find((known) => known === name);
  if (field !== undefined) return { [field]: readValue(value, reading) };
  const known = [...valueFields, 'parameters'];
  reading.tell(messages.unknownSection({ name, span: place }, "'input'", known, 'ModelParser.InvalidInputField'));
  return undefined;
}
