import { isSomewhere } from '@pipec/model';
import type { Diagnostic, Fix, Note, Severity, Span } from '@pipec/model';
import { fingerprints } from './fingerprints.ts';
import { indented, jsonList } from './json-list.ts';
import { placesOf } from './places.ts';
import type { Place } from './places.ts';
import type { ReportFormat, ReportStyle, TextOf } from './reporter.ts';
import { uriOf } from './uri.ts';

/**
 * SARIF 2.1.0, with a page of help for each rule that is told, and all fixes. The rules stand behind the results: only then is it
 * known which they are.
 */
export const sarifFormat: ReportFormat = ({ version, pageOf } = {}) => {
  const head = `{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "columnKind": "utf16CodeUnits",
      "results": `;
  const rules: string[] = [];
  const indexes = new Map<string, number>();
  const indexOf = (code: string): number => {
    const known = indexes.get(code);
    if (known !== undefined) return known;
    indexes.set(code, rules.length);
    return rules.push(code) - 1;
  };
  const list = jsonList(head, ',\n', 4);
  return {
    add(diagnostics, textOf) {
      const scope: Scope = { indexOf, textOf, placeOf: placesOf(textOf), nameOf: fingerprints(textOf) };
      return list.add(diagnostics.map((diagnostic) => resultOf(diagnostic, scope)));
    },
    end() {
      const described = rules.map((code) => ruleOf(code, pageOf));
      const tool = { driver: { name: 'pipec', ...(version !== undefined && { version }), rules: described } };
      return `${list.end()}      "tool": ${indented(tool, 3)}\n    }\n  ]\n}\n`;
    },
  };
};

interface Scope {
  /** Where a rule stands in the list of those that are told. */
  readonly indexOf: (code: string) => number;
  readonly textOf: TextOf;
  readonly placeOf: (span: Span) => Place;
  readonly nameOf: (diagnostic: Diagnostic) => string;
}

const levels: { readonly [S in Severity]: string } = { error: 'error', warning: 'warning', info: 'note' };

function resultOf(diagnostic: Diagnostic, scope: Scope): object {
  const { code, severity, message, span, notes = [], fix, jenkins, field } = diagnostic;
  const placed = notes.filter((note) => note.span !== undefined && isSomewhere(note.span));
  const others = notes.filter((note) => !placed.includes(note));
  return {
    ruleId: code,
    ruleIndex: scope.indexOf(code),
    level: levels[severity],
    message: { text: [message, ...others.map((note) => note.message)].join('\n') },
    ...(isSomewhere(span) && { locations: [locationOf(span, scope)] }),
    ...(placed.length > 0 && { relatedLocations: placed.map((note) => relatedOf(note, scope)) }),
    ...(fix !== undefined && fix.edits.length > 0 && { fixes: [fixOf(fix, scope)] }),
    partialFingerprints: { 'pipec/v1': scope.nameOf(diagnostic) },
    ...((jenkins !== undefined || field !== undefined) && {
      properties: { ...(jenkins !== undefined && { jenkins }), ...(field !== undefined && { field }) },
    }),
  };
}

function relatedOf({ message, span }: Note, scope: Scope): object {
  return { ...locationOf(span!, scope), message: { text: message } };
}

function locationOf(span: Span, scope: Scope): object {
  const isKnown = scope.textOf(span.file) !== undefined;
  return {
    physicalLocation: {
      artifactLocation: artifactOf(span.file),
      ...(isKnown && { region: regionOf(span, scope) }),
    },
  };
}

/** A relative path is one from the root of the sources, which the reader of the report knows. */
function artifactOf(file: string): object {
  const uri = uriOf(file);
  return { uri, ...(!uri.startsWith('file:') && { uriBaseId: '%SRCROOT%' }) };
}

function regionOf(span: Span, { placeOf }: Scope): object {
  const { line, column, endLine, endColumn } = placeOf(span);
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function fixOf({ title, safety, edits }: Fix, scope: Scope): object {
  const files = [...new Set(edits.map(({ span }) => span.file))];
  return {
    description: { text: title },
    artifactChanges: files.map((file) => ({
      artifactLocation: artifactOf(file),
      replacements: edits
        .filter(({ span }) => span.file === file)
        .map(({ span, text }) => ({ deletedRegion: regionOf(span, scope), insertedContent: { text } })),
    })),
    properties: { safety },
  };
}

function ruleOf(code: string, pageOf: ReportStyle['pageOf']): object {
  const page = pageOf?.(code);
  if (page === undefined) return { id: code };
  // A page has its title first, and then in one sentence what must hold.
  const [, summary = code] = page.split(/\n{2,}/);
  return {
    id: code,
    shortDescription: { text: summary.replaceAll('\n', ' ').trim() },
    help: { text: page, markdown: page },
  };
}
