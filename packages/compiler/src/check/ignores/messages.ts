import { nearest } from '@pipec/model';
import type { Diagnostic, Span } from '@pipec/model';

// What there is to say of `// pipec-ignore` comments.

const form = 'It reads: // pipec-ignore lint/no-timeout: the job has one.';

export function withoutCode(span: Span): Diagnostic {
  return fault('without-code', 'This ignore names no code, so it silences nothing.', span, [form]);
}

export function withoutReason(codes: readonly string[], span: Span): Diagnostic {
  const named = codes.map((code) => `'${code}'`).join(' and ');
  return fault('without-reason', `This ignore gives no reason, so it does not silence ${named}.`, span, [form]);
}

export function unknownCode(code: string, known: readonly string[], span: Span): Diagnostic {
  const near = nearest(code, known) ?? known.find((one) => one.endsWith(`/${code}`));
  const told = fault(
    'unknown-code',
    `There is no code '${code}' that could be silenced.`,
    span,
    near === undefined ? [] : [`Did you mean '${near}'?`],
  );
  if (near === undefined) return told;
  return { ...told, fix: { title: `Write '${near}'`, safety: 'unsafe', edits: [{ span, text: near }] } };
}

/** @param told The codes of the pattern that are told there. */
export function pattern(code: string, told: readonly string[], span: Span): Diagnostic {
  const text = told.join(', ');
  const found = fault('unknown-code', `'${code}' is a pattern: an ignore names its codes one by one.`, span, [
    told.length === 0 ? 'Nothing that it would silence is told here.' : `Here that is ${text}.`,
  ]);
  if (told.length === 0) return found;
  return { ...found, fix: { title: `Write '${text}'`, safety: 'unsafe', edits: [{ span, text }] } };
}

export function unused(code: string, span: Span): Diagnostic {
  return fault('unused', `This ignore silences nothing: '${code}' is not told here.`, span, [
    'It holds for the line that it stands on or, alone on its line, for the statement below.',
  ]);
}

/** What Jenkins itself refuses no comment can allow. */
export function refusedByJenkins(code: string, span: Span): Diagnostic {
  return fault('unused', `This ignore silences nothing: Jenkins itself refuses what '${code}' tells.`, span, []);
}

function fault(name: string, message: string, span: Span, notes: readonly string[]): Diagnostic {
  return {
    code: `ignore/${name}`,
    severity: 'warning',
    message,
    span,
    ...(notes.length > 0 && { notes: notes.map((note) => ({ message: note })) }),
  };
}
