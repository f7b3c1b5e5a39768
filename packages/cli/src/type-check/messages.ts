import type { Diagnostic, Span } from '@pipec/model';
import type { Told } from './read-tsc.ts';

// What TypeScript has to say of an author's modules, and what keeps it from that.

/** More lines of a reason are not worth their place. */
const mostReasons = 6;

export function typeError({ code, message, more }: Told, version: string, span: Span): Diagnostic {
  const reasons = more.slice(0, mostReasons).map((reason) => ({ message: reason }));
  return {
    code: 'load/type-error',
    severity: 'error',
    message: asSentence(message),
    span,
    notes: [...reasons, { message: `TypeScript ${version} tells it as ${code}.` }],
  };
}

/** Types that nobody has checked, although TypeScript is there. */
export function typesUnchecked(version: string, reason: string, span: Span): Diagnostic {
  return {
    code: 'load/types-unchecked',
    severity: 'warning',
    message: `TypeScript ${version} could not check the types of this module.`,
    span,
    notes: [{ message: asSentence(reason) }, { message: "'--no-types' builds without asking it." }],
  };
}

const asSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
