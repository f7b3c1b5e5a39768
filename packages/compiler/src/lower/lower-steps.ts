import type { Argument, Branch, Comment, ParallelStep, Span, Statement, Step, StepNode } from '@pipec/model';
import { block, line } from './statements.ts';

/** The statements of a list of steps; comments stand above the step that follows them. */
export function lowerSteps(steps: readonly StepNode[], span: Span): readonly Statement[] {
  const statements: Statement[] = [];
  let comments: Comment[] = [];
  for (const step of steps) {
    if (step.kind === 'Comment') comments.push(step);
    else {
      statements.push(withComments(lowerStep(step), comments));
      comments = [];
    }
  }
  // A comment behind the last step has no step to stand above: it keeps its line by an empty statement.
  if (comments.length > 0) statements.push(withComments({ kind: 'Empty', span }, comments));
  return statements;
}

function withComments<S extends Statement>(statement: S, comments: readonly Comment[]): S {
  if (comments.length === 0) return statement;
  return { ...statement, trivia: { ...statement.trivia, leading: comments } };
}

function lowerStep(step: Exclude<StepNode, Comment>): Statement {
  switch (step.kind) {
    case 'Step':
      return lowerCall(step);
    case 'ScriptBlock':
      return block('script', step.span, step.statements);
    case 'ParallelStep':
      return lowerParallel(step);
    case 'Unparsed':
      return step;
  }
}

/** `sh 'make'`, `deleteDir()`, `dir('x') { … }`. */
function lowerCall({ name, args, body, span }: Step): Statement {
  if (body !== undefined) return block(name, span, lowerSteps(body, span), args);
  return line(name, span, args, args.length > 0 ? 'command' : 'parens');
}

/** `parallel(a: { … }, failFast: true)`. */
function lowerParallel({ branches, failFast, span }: ParallelStep): Statement {
  const entries: Argument[] = branches.map(lowerBranch);
  if (failFast !== undefined) {
    entries.push({
      kind: 'Argument',
      span,
      name: 'failFast',
      value: { kind: 'BooleanLiteral', span, value: failFast },
    });
  }
  return line('parallel', span, entries, 'parens');
}

function lowerBranch({ name, steps, span }: Branch): Argument {
  return { kind: 'Argument', span, name, value: { kind: 'Closure', span, statements: lowerSteps(steps, span) } };
}
