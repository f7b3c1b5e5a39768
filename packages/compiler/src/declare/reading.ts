import type { Diagnostic, Span, Statement, Unparsed } from '@pipec/model';

/** What the readers of sections share. */
export interface Reading {
  /** The text that the script was read from; empty where it was made. */
  readonly text: string;
  /** Agents that are said by their name alone: `any`, `none`. */
  readonly bareAgents: ReadonlySet<string>;
  tell(fault: Diagnostic): void;
}

/** Reads what Jenkins parses and then drops: the faults that it finds when it judges the sections that it kept are not told. */
export function unjudged(reading: Reading): Reading {
  return { ...reading, tell: (fault) => (judged.has(fault.jenkins) ? undefined : reading.tell(fault)) };
}

const judged: ReadonlySet<string | undefined> = new Set([
  'ModelValidatorImpl.CompilationErrorInCodeBlock',
  'ModelValidatorImpl.NoAgentType',
  'ModelValidatorImpl.NestedWhenNoArgs',
  'ModelValidatorImpl.NestedWhenWrongChildrenCount',
]);

/** Keeps what a section cannot read. */
export function unparsed({ text }: Reading, { span }: { readonly span: Span }): Unparsed {
  return { kind: 'Unparsed', span, text: text.slice(span.start, span.end), form: 'statements' };
}

/** The field of a section for what it cannot read; nothing where it can read all. */
export function unreadOf(
  reading: Reading,
  statements: readonly Statement[],
): { readonly unread?: readonly Unparsed[] } {
  return statements.length === 0 ? {} : { unread: statements.map((statement) => unparsed(reading, statement)) };
}
