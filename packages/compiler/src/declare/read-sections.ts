import type { Closure, Span, Statement } from '@pipec/model';
import { callOf, nameSpan, statementsOf } from './calls.ts';
import type { CallStatement } from './calls.ts';
import * as messages from './messages.ts';
import { readAgent } from './read-agent.ts';
import { readOptions } from './read-directives.ts';
import { readEnvironment } from './read-environment.ts';
import { readInput } from './read-input.ts';
import { readPost } from './read-post.ts';
import { readTools } from './read-tools.ts';
import { readCallArguments, readName } from './read-values.ts';
import { readWhen } from './read-when.ts';
import { hasBlock } from './calls.ts';
import { unjudged } from './reading.ts';
import type { Reading } from './reading.ts';

/** What holds sections: a pipeline, a stage, a matrix. */
export interface Owner {
  /** How messages call it: `The pipeline`. */
  readonly name: string;
  /** The sections that it knows. */
  readonly known: readonly string[];
  /** Where Jenkins reports its faults, where not at the section itself. */
  readonly span?: Span;
  /** Sections of old and what stands for them. */
  readonly former?: Readonly<Record<string, string>>;
  /** Whether Jenkins reads the arguments of all its sections, of unknown ones too. */
  readonly readsArguments?: boolean;
}

/**
 * Reads the sections of a block, one by one. What is no section, or one that is not known, is told and given back; a section that
 * is there twice is told and read all the same, but only the last one of a name is judged.
 */
export function readSections(
  block: Closure,
  owner: Owner,
  reading: Reading,
  read: (name: string, call: CallStatement, reading: Reading) => void,
): readonly Statement[] {
  const unread: Statement[] = [];
  const seen = new Set<string>();
  const statements = statementsOf(block);
  const calls = statements.map(callOf);
  const last = new Map<string | undefined, Statement>();
  statements.forEach((statement, i) => last.set(calls[i]?.name, statement));
  for (const [i, statement] of statements.entries()) {
    const call = calls[i];
    if (call === undefined) {
      reading.tell(messages.sectionExpected(statement.span, owner.name, notCallKey(owner), owner.span));
      unread.push(statement);
      continue;
    }
    const section = { name: readName(call, reading), span: placeOf(call) };
    if (seen.has(section.name)) reading.tell(messages.repeatedSection(section, owner.span));
    seen.add(section.name);
    if (owner.readsArguments === true) readCallArguments(call.call, reading);
    if (owner.known.includes(section.name)) {
      read(section.name, call, last.get(section.name) === statement ? reading : unjudged(reading));
    } else {
      unread.push(statement);
      reading.tell(unknown(section, owner));
    }
  }
  return unread;
}

/** The word of a section, or all that is written up to it. */
function placeOf({ span, call }: CallStatement): Span {
  return { ...span, end: Math.max(nameSpan(call).end, span.start) };
}

function notCallKey({ span }: Owner) {
  return span === undefined ? 'ModelParser.InvalidSectionDefinition' : 'ModelParser.InvalidStageSectionDefinition';
}

function unknown(section: messages.Named, { name, known, span, former = {} }: Owner) {
  const instead = Object.hasOwn(former, section.name) ? former[section.name] : undefined;
  if (instead !== undefined) return messages.formerSection(section, instead);
  const key = span === undefined ? 'Parser.UndefinedSection' : 'ModelParser.UnknownStageSection';
  return messages.unknownSection(section, name, known, key, span);
}

/** The sections that a stage and a matrix share. */
export const sharedNames = ['agent', 'when', 'post', 'options', 'input', 'tools', 'environment'] as const;
type SharedName = (typeof sharedNames)[number];

export function isShared(name: string): name is SharedName {
  return (sharedNames as readonly string[]).includes(name);
}

/** Reads one of the sections that a stage and a matrix share, as the field that it becomes. */
export function readShared(name: SharedName, call: CallStatement, reading: Reading) {
  switch (name) {
    case 'agent':
      return { agent: readAgent(call, reading) };
    case 'when':
      if (hasBlock(call)) return { when: readWhen(call, reading) };
      reading.tell(messages.blockExpected('when', call.span, 'exception'));
      return {};
    case 'post':
      return { post: readPost(call, reading) };
    case 'options':
      return { options: readOptions(call, reading) };
    case 'input':
      return { input: readInput(call, reading) };
    case 'tools':
      return { tools: readTools(call, reading) };
    case 'environment':
      return { environment: readEnvironment(call, reading) };
  }
}
