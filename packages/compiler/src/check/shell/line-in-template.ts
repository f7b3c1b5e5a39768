import type { Span } from '@pipec/model';
import type { Stretch } from './script-offsets.ts';

/**
 * Where a stretch of a script stands in its author's file, where the script was written as a template behind the call. The DSL takes
 * indents away and puts holes together, so that the line is looked for: where it is not there once and as it is, the call is the place.
 *
 * @param source The author's file.
 * @param call The span of the template's tag.
 */
export function lineInTemplate(source: string, call: Span, script: string, { start, end }: Stretch): Span {
  const from = script.lastIndexOf('\n', start - 1) + 1;
  const to = script.indexOf('\n', start) < 0 ? script.length : script.indexOf('\n', start);
  const line = script.slice(from, to).trim();
  const template = templateBehind(source, call.end);
  if (template === undefined || line === '') return call;
  const [only, ...others] = linesLike(line, source, template);
  if (only === undefined || others.length > 0) return call;
  const at = only + start - (from + script.slice(from, to).indexOf(line));
  return { file: call.file, start: at, end: at + Math.min(end, to) - start };
}

/** The offsets at which a line of a template begins that holds this text and no more. */
function linesLike(line: string, source: string, { start, end }: Stretch): readonly number[] {
  const found: number[] = [];
  let at = start;
  for (const row of source.slice(start, end).split('\n')) {
    if (row.trim() === line) found.push(at + row.indexOf(line));
    at += row.length + 1;
  }
  return found;
}

/** The text between the backquotes, without what stands in holes: a backquote may stand there too. */
function templateBehind(source: string, at: number): Stretch | undefined {
  if (source[at] !== '`') return undefined;
  let depth = 0;
  for (let i = at + 1; i < source.length; i += 1) {
    if (source[i] === '\\') i += 1;
    else if (depth === 0 && source[i] === '`') return { start: at + 1, end: i };
    else if (source.startsWith('${', i)) depth += 1;
    else if (depth > 0 && source[i] === '}') depth -= 1;
  }
  return undefined;
}
