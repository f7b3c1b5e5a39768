import { isConstant, plainName, withoutParens } from '@pipec/model';
import type {
  Credentials,
  Declaration,
  EnvEntry,
  Environment,
  Expression,
  Places,
  Span,
  Statement,
} from '@pipec/model';
import type { CallStatement } from './calls.ts';
import * as messages from './messages.ts';
import { readLines } from './read-lines.ts';
import { operatorPlace } from './operator-place.ts';
import { readText, readValue, unreadableName } from './read-values.ts';
import { unparsed } from './reading.ts';
import type { Reading } from './reading.ts';

/** The `environment` section: variables that are set, and nothing else. */
export function readEnvironment(section: CallStatement, reading: Reading): Environment {
  const lines = readLines('environment', section, reading, (statement) => readEntries(statement, reading));
  const others = section.block === undefined ? [] : (lines.unread ?? []);
  if (others.length > 0) reading.tell(messages.variablesExpected(others.map(({ span }) => span), section.span)); // prettier-ignore
  return { kind: 'Environment', ...lines };
}

function readEntries(statement: Statement, reading: Reading): readonly EnvEntry[] {
  if (statement.kind === 'Declaration') return readDeclaration(statement, reading);
  if (statement.kind !== 'ExpressionStatement') return [];
  const expression = withoutParens(statement.expression);
  if (expression.kind !== 'Binary' || expression.operator !== '=' || expression.right.kind === 'TypeName') {
    const { start, end } = statement.expression.span;
    const [comments] = /^(?:[ \t]|\/\/.*|\/\*[^]*?\*\/)*/.exec(reading.text.slice(end))!;
    reading.tell(messages.variableExpected(reading.text.slice(start, end), comments, statement.span));
    return [];
  }
  const name = readText(expression.left, 'The name of a variable', reading) ?? unreadableName;
  return [entryOf(name, expression.left.span, expression.right, reading)];
}

/** `def A = 'b'` is to Jenkins what `A = 'b'` is. */
function readDeclaration({ variables, tuple, init, span }: Declaration, reading: Reading): readonly EnvEntry[] {
  const nothing = unparsed(reading, { span: { ...span, start: span.end } });
  if (tuple === true) {
    reading.tell(messages.plainTextExpected('The name of a variable', span));
    return [entryOf(unreadableName, span, init ?? nothing, reading)];
  }
  return variables.map((variable) => entryOf(variable.name, variable.span, variable.init ?? nothing, reading));
}

function entryOf(name: string, key: Span, value: Expression, reading: Reading): EnvEntry {
  readParts(value, reading);
  const span = { ...key, end: Math.max(value.span.end, key.end) };
  return { kind: 'EnvEntry', span, name, ...placesOf(value, reading), value: credentialsOf(value) ?? value };
}

function placesOf(value: Expression, { text }: Reading): { readonly places?: Places } {
  const operator = operatorPlace(value, text);
  return operator === undefined ? {} : { places: { operator } };
}

/** Only constants and calls hold what Jenkins cannot; anything else that it refuses it refuses as a whole. */
function readParts(value: Expression, reading: Reading): void {
  const plain = withoutParens(value);
  if (plain.kind === 'Binary') readConstants(plain, reading);
  else if (plain.kind === 'Call' || isConstant(plain)) readValue(value, reading);
}

function readConstants(value: Expression, reading: Reading): void {
  const plain = withoutParens(value);
  if (plain.kind === 'Binary' && plain.operator === '+' && plain.right.kind !== 'TypeName') {
    readConstants(plain.left, reading);
    readConstants(plain.right, reading);
  } else if (isConstant(plain)) readValue(value, reading);
}

/** `credentials('id')`. */
function credentialsOf(value: Expression): Credentials | undefined {
  const call = withoutParens(value);
  if (call.kind !== 'Call' || plainName(call.callee) !== 'credentials' || call.closures.length > 0) return undefined;
  const [id, ...more] = call.args;
  if (id === undefined || more.length > 0 || id.name !== undefined || id.spread !== undefined) return undefined;
  return { kind: 'Credentials', span: call.span, id: id.value };
}
