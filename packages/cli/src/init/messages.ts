import type { Diagnostic, Span } from '@pipec/model';

// What `pipec init` has to say of files that it would merge into.

/** A file that must be JSON and is not. */
export function notJson(what: string, span: Span): Diagnostic {
  return {
    code: 'init/not-json',
    severity: 'error',
    message: what,
    span,
    notes: [{ message: `npm cannot read '${span.file}' either. Nothing has been written.` }],
  };
}

/** A place of package.json that must be an object for npm, too. */
export function notAnObject(name: string, span: Span): Diagnostic {
  const what = name === '' ? 'The text' : `'${name}'`;
  return {
    code: 'init/not-an-object',
    severity: 'error',
    message: `${what} must be an object.`,
    span,
    notes: [{ message: 'Nothing has been written.' }],
  };
}
