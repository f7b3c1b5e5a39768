import type { Diagnostic, Span } from '@pipec/model';

/** A pipeline that a platform names and that is not there. */
export function noSuchPipeline(pattern: string, span: Span): Diagnostic {
  return {
    code: 'platform/no-such-pipeline',
    severity: 'error',
    message: `There is no pipeline '${pattern}'.`,
    span,
    notes: [{ message: 'Pipelines are told from the folder of the module.' }],
  };
}
