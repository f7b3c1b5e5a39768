import type { Diagnostic, Span } from '@pipec/model';
import { parseDocument } from 'yaml';
import type { Document, YAMLError } from 'yaml';

/** YAML as a person wrote it. */
export interface YamlText {
  readonly text: string;
  /** The span in the author's file of a stretch of `text`. */
  readonly place: (start: number, end: number) => Span;
}

/**
 * Reads YAML as the plugin does: its reader is one of YAML 1.1, where `0400` is octal, and takes the last of two equal keys.
 */
export function readDocument(text: string): Document.Parsed {
  return parseDocument(text, { version: '1.1', uniqueKeys: false, prettyErrors: false });
}

/** The object that a document holds; `undefined` where aliases unfold to more than anyone means. */
export function valueOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return undefined;
  }
}

/** YAML that cannot be read. */
export function syntaxFault({ message, pos, code }: YAMLError, { text, place }: YamlText, reader: string): Diagnostic {
  const end = Math.min(Math.max(pos[1], pos[0] + 1), Math.max(text.length, 1));
  const notes = code === 'TAB_AS_INDENT' ? [{ message: 'YAML is indented by blanks, never by tabs.' }] : [];
  return {
    code: 'kubernetes/yaml-syntax',
    severity: 'error',
    message: `This is no YAML: ${message.charAt(0).toLowerCase()}${message.slice(1).replace(/\.$/, '')}.`,
    span: place(Math.min(pos[0], end - 1), end),
    notes: [...notes, { message: reader }],
  };
}
