import type { Diagnostic, Fix, Note, Span } from '@pipec/model';
import { profileOfComment, shellCode } from './codes.ts';
import type { ShellcheckComment } from './shellcheck.ts';

// What there is to say of the shell text of steps: ShellCheck's words at our places.

/** A comment of ShellCheck. What it calls an error is a warning: it does not know what the agent has for a shell. */
export function ofShellcheck(
  comment: ShellcheckComment,
  span: Span,
  { notes = [], fix }: { readonly notes?: readonly Note[]; readonly fix?: Fix | undefined },
): Diagnostic {
  const { code, level, message } = comment;
  const isAdvice = (level === 'info' || level === 'style') && profileOfComment(comment) === 'strict';
  return {
    code: shellCode(code),
    severity: isAdvice ? 'info' : 'warning',
    message,
    span,
    ...(notes.length > 0 && { notes }),
    ...(fix !== undefined && { fix }),
  };
}

/** A script that ShellCheck has no answer to. */
export function unchecked(reason: string, span: Span): Diagnostic {
  return {
    code: 'shell/unchecked',
    severity: 'warning',
    message: `ShellCheck says nothing of this script: ${reason}.`,
    span,
  };
}
