import type { Diagnostic } from '@pipec/model';

// What linting has to say of files that cannot be read as they should be.

/** So many bytes are more characters than `mostCharacters` of check-file.ts, whatever they mean. */
export function tooManyBytes(file: string, bytes: number): Diagnostic {
  return {
    code: 'lint/too-large',
    severity: 'error',
    message: `The file has ${bytes.toLocaleString('en')} bytes, and no pipeline is that long.`,
    span: { file, start: 0, end: 0 },
  };
}

/**
 * Bytes that mean no character, which Jenkins reads as U+FFFD.
 *
 * @param isUtf16 Whether the file begins as one of UTF-16 does.
 */
export function wrongEncoding(file: string, offset: number, isUtf16: boolean): Diagnostic {
  const utf16 = 'The file is UTF-16, as some editors and shells of Windows write it: save it as UTF-8.';
  return {
    code: 'lint/wrong-encoding',
    severity: 'warning',
    message: 'These bytes are no UTF-8.',
    span: { file, start: offset, end: offset + 1 },
    notes: [{ message: 'Jenkins reads them as the character U+FFFD.' }, ...(isUtf16 ? [{ message: utf16 }] : [])],
  };
}
