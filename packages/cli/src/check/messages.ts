import type { Diagnostic, Span } from '@pipec/model';

// What is said of files that a build would write otherwise. `command` is the build that writes them.

export function missing(file: string, source: string, command: string): Diagnostic {
  return fault('missing', `'${file}', which comes of '${source}', is not there.`, { file, start: 0, end: 0 }, [
    buildAgain(command),
  ]);
}

/** A file whose source has changed since it was built. */
export function outOfDate(source: string, span: Span, command: string): Diagnostic {
  return fault('out-of-date', `'${span.file}' is not what comes of '${source}' now.`, span, [buildAgain(command)]);
}

export function editedByHand(source: string, span: Span, command: string): Diagnostic {
  return fault('edited-by-hand', `'${span.file}' was edited by hand.`, span, [
    { message: `Put the change into '${source}'; '${command} --force' overwrites this file.` },
  ]);
}

/** A file in the place of one that a build writes, which no build has made. */
export function foreignFile(source: string, span: Span, command: string): Diagnostic {
  return fault('foreign-file', `'${span.file}' was not made by pipec.`, span, [
    { message: `Keep what it holds in '${source}', or under another name; '${command} --force' overwrites this file.` },
  ]);
}

/** A file of an earlier build that nothing makes any more. */
export function leftOver(file: string, edited: boolean, command: string): Diagnostic {
  return fault('left-over', `'${file}' is left over from an earlier build.`, { file, start: 0, end: 0 }, [
    { message: edited ? 'It was edited by hand, so that only you can remove it.' : `'${command}' removes it.` },
  ]);
}

function buildAgain(command: string): { readonly message: string } {
  return { message: `'${command}' writes it.` };
}

function fault(name: string, message: string, span: Span, notes: Diagnostic['notes'] & {}): Diagnostic {
  return { code: `build/${name}`, severity: 'error', message, span, notes };
}
