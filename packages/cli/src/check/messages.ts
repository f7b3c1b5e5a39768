import type { Diagnostic, Span } from '@pipec/model';

// What `pipec check` has to say of files that a build would write otherwise.

const buildAgain = { message: "'pipec build' writes it." };

export function missing(file: string, source: string): Diagnostic {
  return fault('missing', `'${file}', which comes of '${source}', is not there.`, { file, start: 0, end: 0 }, [
    buildAgain,
  ]);
}

/** A file whose source has changed since it was built. */
export function outOfDate(source: string, span: Span): Diagnostic {
  return fault('out-of-date', `'${span.file}' is not what comes of '${source}' now.`, span, [buildAgain]);
}

export function editedByHand(source: string, span: Span): Diagnostic {
  return fault('edited-by-hand', `'${span.file}' was edited by hand.`, span, [
    { message: `Put the change into '${source}'; 'pipec build' overwrites this file.` },
  ]);
}

/** A file of an earlier build that nothing makes any more. */
export function leftOver(file: string, edited: boolean): Diagnostic {
  return fault('left-over', `'${file}' is left over from an earlier build.`, { file, start: 0, end: 0 }, [
    { message: edited ? 'It was edited by hand, so that only you can remove it.' : "'pipec build' removes it." },
  ]);
}

function fault(name: string, message: string, span: Span, notes: Diagnostic['notes'] & {}): Diagnostic {
  return { code: `build/${name}`, severity: 'error', message, span, notes };
}
