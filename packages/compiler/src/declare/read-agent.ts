import { withoutParens } from '@pipec/model';
import type { Agent, Closure, Expression, Field, Span, Statement } from '@pipec/model';
import { callOf, nameSpan, statementsOf } from './calls.ts';
import type { CallStatement } from './calls.ts';
import * as messages from './messages.ts';
import { readKey, readText, readValue } from './read-values.ts';
import { unparsed, unreadOf } from './reading.ts';
import type { Reading } from './reading.ts';

/** The `agent` section: `agent any`, or a block that names one type. */
export function readAgent(section: CallStatement, reading: Reading): Agent {
  if (section.block === undefined) return readBareAgent(section, reading);
  const [only, ...more] = statementsOf(section.block);
  if (only === undefined) return noAgent('ExpectedAgent', section, section.span, reading);
  if (more.length > 0) return noAgent('OneAgentMax', section, more[0]!.span, reading);
  const type = callOf(only);
  if (type === undefined) return noAgent('ExpectedAgent', section, only.span, reading);
  return readTypedAgent(section.span, type, reading);
}

type Key = Parameters<typeof messages.noAgent>[0];

function noAgent(key: Key, section: CallStatement, place: Span, reading: Reading): Agent {
  const head = nameSpan(section.call);
  for (const fault of messages.noAgent(key, head, place, [...reading.bareAgents])) reading.tell(fault);
  return unparsed(reading, section);
}

/** `agent any`; agents that need nothing else are said by their name. */
function readBareAgent(section: CallStatement, reading: Reading): Agent {
  const [only, ...more] = section.args;
  if (only === undefined) return noAgent('NoArgForAgent', section, section.span, reading);
  if (more.length > 0) return noAgent('InvalidAgent', section, more[0]!.span, reading);
  const name = readText(only, 'An agent that is named without a block', reading, section.call);
  if (name === undefined || !reading.bareAgents.has(name)) return noAgent('InvalidAgent', section, only.span, reading);
  const { span } = section;
  if (name === 'any') return { kind: 'AgentAny', span };
  return name === 'none' ? { kind: 'AgentNone', span } : { kind: 'AgentOther', span, type: name, fields: [] };
}

function readTypedAgent(span: Span, line: CallStatement, reading: Reading): Agent {
  const type = readKey(line.call, 'The type of an agent', reading);
  const places = { name: nameSpan(line.call) };
  const [only, ...more] = line.args;
  const isOne = isOneValue(line, type, reading);
  const value = only === undefined || !isOne ? undefined : withoutParens(only);
  if (value?.kind === 'Closure') return agentOf(type, { span, places, ...readFields(value, reading) });
  const whole = { ...line.span, start: only?.span.start ?? line.span.end, end: more.at(-1)?.span.end ?? line.span.end };
  const argument = only === undefined || !isOne ? unparsed(reading, { span: whole }) : readValue(only, reading);
  return agentOf(type, { span, places, argument, fields: [] });
}

interface AgentParts {
  readonly span: Span;
  readonly places: { readonly name: Span };
  readonly argument?: Expression;
  readonly fields: readonly Field[];
}

function agentOf(type: string, parts: AgentParts): Agent {
  const { span, places, argument } = parts;
  switch (type) {
    case 'label':
      // Jenkins reads a label with a block as the agent `node`.
      return argument === undefined
        ? { kind: 'AgentNode', ...parts }
        : { kind: 'AgentLabel', span, places, label: argument };
    case 'node':
      return { kind: 'AgentNode', ...parts };
    case 'docker':
      return { kind: 'AgentDocker', ...parts };
    case 'dockerfile':
      return { kind: 'AgentDockerfile', ...parts };
    case 'kubernetes':
      return { kind: 'AgentKubernetes', ...parts };
    default:
      return { kind: 'AgentOther', type, ...parts };
  }
}

/** The lines of an agent's block: `image 'maven'`; blocks in it have lines of their own. */
function readFields(block: Closure, reading: Reading): Pick<AgentParts, 'fields'> {
  const fields: Field[] = [];
  const unread: Statement[] = [];
  for (const statement of statementsOf(block)) {
    const line = callOf(statement);
    const field = line === undefined ? undefined : readField(line, reading);
    if (line === undefined) {
      const brace = { ...block.span, end: block.span.start + 1 };
      reading.tell(
        messages.sectionExpected(statement.span, 'The block of an agent', 'ModelParser.ExpectedMapMethod', brace),
      );
    }
    if (field === undefined) unread.push(statement);
    else fields.push(field);
  }
  return { fields, ...unreadOf(reading, unread) };
}

function readField(line: CallStatement, reading: Reading): Field | undefined {
  const name = readKey(line.call, 'The name of a field', reading);
  if (!isOneValue(line, name, reading)) return undefined;
  const value = line.args[0]!;
  const plain = withoutParens(value);
  const span = { ...line.span, start: nameSpan(line.call).start };
  if (plain.kind === 'Closure') return { kind: 'Field', span, name, value: readFields(plain, reading).fields };
  return { kind: 'Field', span, name, value: readValue(value, reading) };
}

function isOneValue({ call, args }: CallStatement, name: string, reading: Reading): boolean {
  if (args.length === 1) return true;
  reading.tell(messages.oneValueExpected(name, args.length, nameSpan(call), 'MapMethodKey'));
  return false;
}
