import type { Diagnostic, Span } from '@pipec/model';

// Every fault of a catalogue of a controller, and of what it is made from.

/** Text that is neither a catalogue nor GDSL. */
export function noCatalogue(span: Span): Diagnostic {
  return {
    code: 'catalogue/no-catalogue',
    severity: 'error',
    message: 'This is neither a catalogue nor the GDSL of a controller.',
    span,
    notes: [
      {
        message:
          "A controller gives its GDSL at '/pipeline-syntax/gdsl'; 'pipec catalog import' makes a catalogue of it.",
      },
    ],
  };
}

/** A file of JSON that says otherwise than the schema of catalogues. */
export function wrongEntry(where: string, problem: string, span: Span): Diagnostic {
  return {
    code: 'catalogue/wrong-entry',
    severity: 'error',
    message: `${where} of the catalogue ${problem}.`,
    span,
  };
}

/** A line of GDSL whose step is left out. */
export function unreadStep(span: Span): Diagnostic {
  return {
    code: 'catalogue/unread-step',
    severity: 'warning',
    message: 'This line cannot be read; what it offers is left out.',
    span,
  };
}
