import type {
  Argument,
  Credentials,
  Environment,
  Expression,
  Input,
  Libraries,
  Options,
  Parameters,
  Post,
  Span,
  Statement,
  Tools,
  Triggers,
} from '@pipec/model';
import { lowerSteps } from './lower-steps.ts';
import { argument, block, line, run, setting, word } from './statements.ts';

/** `options { … }`, `parameters { … }`, `triggers { … }`: a call a line, with brackets. */
export function lowerDirectives(name: string, { span, entries }: Options | Parameters | Triggers): Statement {
  return block(
    name,
    span,
    entries.map((entry) => line(entry.name, entry.span, entry.args, 'parens')),
  );
}

export function lowerEnvironment({ span, entries }: Environment): Statement {
  const assignments = entries.map(({ name, value, span: at }) => {
    const right = value.kind === 'Credentials' ? credentials(value) : value;
    return run({ kind: 'Binary', span: at, operator: '=', left: word(name, at), right });
  });
  return block('environment', span, assignments);
}

function credentials({ span, id }: Credentials): Expression {
  const args: readonly Argument[] = [argument(id)];
  return { kind: 'Call', span, callee: word('credentials', span), args, closures: [], form: 'parens' };
}

export function lowerTools({ span, entries }: Tools): Statement {
  return block(
    'tools',
    span,
    entries.map(({ type, version, span: at }) => line(type, at, [argument(version)])),
  );
}

export function lowerLibraries({ span, entries }: Libraries): Statement {
  return block(
    'libraries',
    span,
    entries.map(({ value, span: at }) => line('lib', at, [argument(value)], 'parens')),
  );
}

export function lowerInput(input: Input): Statement {
  const { span, parameters } = input;
  const fields = ['message', 'id', 'ok', 'submitter', 'submitterParameter'] as const;
  const lines: Statement[] = [];
  for (const field of fields) {
    const value = input[field];
    if (value !== undefined) lines.push(setting(field, value));
  }
  if (parameters !== undefined) lines.push(lowerDirectives('parameters', parameters));
  return block('input', span, lines);
}

export function lowerPost({ span, conditions }: Post): Statement {
  return block(
    'post',
    span,
    conditions.map(({ name, steps, span: at }) => block(name, at, lowerSteps(steps, at))),
  );
}

/** `failFast true`. */
export function flag(name: string, span: Span, value: boolean): Statement {
  return line(name, span, [argument({ kind: 'BooleanLiteral', span, value })]);
}
