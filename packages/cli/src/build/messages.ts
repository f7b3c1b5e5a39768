import type { Diagnostic, Span } from '@pipec/model';

// What building has to say besides the compiler.

/** Two modules, or two exports, whose output would have one name. */
export function sameOutput(output: string, first: string, span: Span): Diagnostic {
  const other = first === span.file ? 'another export' : `'${first}'`;
  return {
    code: 'build/same-output',
    severity: 'error',
    message: `'${output}' would be written for ${other} too.`,
    span,
    notes: [
      {
        message: output.endsWith('.yaml')
          ? 'Give one of the pods another name, or write pods into the Jenkinsfile.'
          : 'Call one of them NAME.pipeline.ts, or name a pattern in the configuration, whose folders are kept below outDir.',
      },
    ],
  };
}
