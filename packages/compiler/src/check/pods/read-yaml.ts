import type { Diagnostic, Span } from '@pipec/model';
import { parseAllDocuments, parseDocument } from 'yaml';
import type { Document, DocumentOptions, ParseOptions, SchemaOptions, Tags, YAMLError } from 'yaml';

/** YAML as a person wrote it. */
export interface YamlText {
  readonly text: string;
  /** The span in the author's file of a stretch of `text`. */
  readonly place: (start: number, end: number) => Span;
}

/** What readers of YAML 1.1 in Go and in Java leave a text: a date, a time of the day, numbers to the base of 60. */
const customTags = (tags: Tags): Tags =>
  tags.filter((tag) => typeof tag === 'string' || (tag.format !== 'TIME' && tag.tag !== 'tag:yaml.org,2002:timestamp'));

const options: DocumentOptions & ParseOptions & SchemaOptions = { version: '1.1', prettyErrors: false, customTags };

/**
 * Reads YAML as the plugin does: its reader is one of YAML 1.1, where `0400` is octal, and takes the last of two equal keys.
 */
export function readDocument(text: string): Document.Parsed {
  return parseDocument(text, { ...options, uniqueKeys: false });
}

/** Reads a file of objects. @param uniqueKeys Whether two equal keys are a fault, as `kubectl` has it. */
export function readDocuments(text: string, uniqueKeys: boolean): readonly Document.Parsed[] {
  return [...parseAllDocuments(text, { ...options, uniqueKeys })];
}

/** The object that a document holds; `undefined` where aliases unfold to more than anyone means. */
export function valueOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return undefined;
  }
}

/** What is told of YAML that cannot be read: the first of its errors. */
export function syntaxFault(errors: readonly YAMLError[], given: YamlText, reader: string): Diagnostic {
  const { message, pos, code } = errors[0]!;
  const deep = tooDeep(errors, given.text);
  const [start, stop] = deep?.range ?? pos;
  const end = Math.min(Math.max(stop, start + 1), Math.max(given.text.length, 1));
  const notes = code === 'TAB_AS_INDENT' ? [{ message: 'YAML is indented by blanks, never by tabs.' }] : [];
  const reason = deep?.message ?? `${message.charAt(0).toLowerCase()}${message.slice(1).replace(/\.$/, '')}`;
  return {
    code: 'kubernetes/yaml-syntax',
    severity: 'error',
    message: `This is no YAML: ${reason}.`,
    span: given.place(Math.min(start, end - 1), end),
    notes: [...notes, { message: reader }],
  };
}

/**
 * A key below one that has a value already, and deeper than it. The reader takes both lines for one key, and tells the upper one:
 *
 * ```yaml
 * - name: maven
 *     image: maven:3.9
 * ```
 */
function tooDeep(
  errors: readonly YAMLError[],
  text: string,
): { readonly range: readonly [number, number]; readonly message: string } | undefined {
  const [first, second] = errors;
  if (first?.code !== 'BLOCK_AS_IMPLICIT_KEY' || second?.code !== 'MULTILINE_IMPLICIT_KEY') return undefined;
  const key = /[^\s][^\n]*$/.exec(text.slice(...second.pos))?.[0] ?? '';
  const end = second.pos[1];
  return { range: [end - key.length, end], message: `'${key}' stands deeper than the line above, which has a value` };
}
