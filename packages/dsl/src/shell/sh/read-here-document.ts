import {
  afterBackslash,
  endsHereDocument,
  inDelimiter,
  inQuotedHereDocument,
  tabsInHereDocument,
  unclear,
} from './messages.ts';
import { readDollar } from './read-dollar.ts';
import { fillDouble, readBackticks } from './read-quotes.ts';
import type { HoleSpan } from './shell-output.ts';
import type { ShellReader } from './shell-reader.ts';
import { isHole } from './shell-reader.ts';

/** A here-document, known from its operator. */
export interface HereDocument {
  readonly delimiter: string;
  /** Whether the delimiter is quoted, so that nothing in the body is expanded. */
  readonly quoted: boolean;
  /** Whether leading tabs are taken away: `<<-`. */
  readonly tabs: boolean;
  /** The command substitution that it stands in. */
  readonly level: number;
}

/** Reads `<<` or `<<-` and the word that will end the document. */
export function readHereOperator(reader: ShellReader): void {
  const tabs = reader.isAhead('<<-');
  reader.copy(tabs ? 3 : 2);
  reader.copy(reader.match(/[ \t]*/y).length);
  const { delimiter, quoted } = readDelimiter(reader);
  reader.awaited.push({ delimiter, quoted, tabs, level: reader.level });
}

function readDelimiter(reader: ShellReader): { delimiter: string; quoted: boolean } {
  let delimiter = '';
  let quoted = false;
  let open = '';
  for (;;) {
    const unit = reader.peek();
    if (unit === undefined || (open === '' && typeof unit === 'string' && ' \t\n;&|<>()'.includes(unit))) break;
    if (isHole(unit)) {
      reader.takeValue();
      reader.fault(unit.hole, inDelimiter(unit));
      reader.lose(inDelimiter(unit));
      continue;
    }
    if (open === '' && (unit === "'" || unit === '"')) [open, quoted] = [unit, true];
    else if (unit === open) open = '';
    else if (unit === '\\' && open !== "'") {
      quoted = true;
      reader.copy();
      delimiter += typeof reader.peek() === 'string' ? reader.peek() : '';
    } else delimiter += unit;
    reader.copy();
  }
  // bash takes `<(` and `$(` into the word, dash ends or expands it there.
  if (/[$`]/.test(delimiter) || reader.match(/[<>]\(/y) !== '') {
    reader.lose(
      unclear('sh and bash disagree on the word that ends the here-document before it', 'Choose a plain word.'),
    );
  }
  return { delimiter, quoted };
}

/** Reads the bodies that begin behind a line end, which stands just before. */
export function readHereDocuments(reader: ShellReader): void {
  if (reader.awaited.some(({ level }) => level < reader.level)) {
    reader.lose(
      unclear('a line ends in $( … ) before a here-document outside of it begins', 'Write that $( … ) on one line.'),
    );
  }
  const here = reader.awaited.filter(({ level }) => level === reader.level);
  reader.awaited.splice(0, reader.awaited.length, ...reader.awaited.filter(({ level }) => level !== reader.level));
  for (const document of here) readBody(reader, document);
}

function readBody(reader: ShellReader, document: HereDocument): void {
  const start = reader.out.position;
  const mark = reader.out.spans.length;
  let end = start;
  const isNested = document.quoted && reader.bodies > 0;
  if (isNested) reader.lose(unclear('it stands in a here-document within another', 'Use a file, or a variable.'));
  reader.bodies += document.quoted ? 0 : 1;
  for (;;) {
    end = reader.out.position;
    if (endsHere(reader, document, reader.at)) break;
    if (!readLine(reader, document)) {
      end = reader.out.text.length;
      break;
    }
  }
  reader.bodies -= document.quoted ? 0 : 1;
  checkLines(reader, document, mark, start, end);
  const length = reader.match(/\t*/y).length;
  reader.copy(reader.peek() === undefined ? 0 : (document.tabs ? length : 0) + document.delimiter.length);
  if (reader.peek() === '\n') reader.copy();
}

/** Whether the author's line at `at` is the one that ends the document. */
function endsHere(reader: ShellReader, { delimiter, tabs }: HereDocument, from: number): boolean {
  let i = from;
  while (tabs && reader.units[i] === '\t') i += 1;
  for (let at = 0; at < delimiter.length; at += 1, i += 1) if (reader.units[i] !== delimiter[at]) return false;
  return reader.units[i] === '\n' || (reader.units[i] === undefined && i > from);
}

/** Reads up to the next line end and past it; `false` at the end of the text. */
function readLine(reader: ShellReader, document: HereDocument): boolean {
  for (;;) {
    const unit = reader.peek();
    if (unit === undefined) return false;
    if (unit === '\n') {
      reader.copy();
      return true;
    }
    if (isHole(unit)) fillLine(reader, document);
    else if (reader.copyRun(document.quoted ? inQuoted : inExpanded) !== '') continue;
    else if (document.quoted) reader.copy();
    // A line that a backslash continues is one line to dash and bash, also where it might end the document.
    else if (unit === '\\') reader.copyEscape(afterBackslash);
    else if (unit === '$' || unit === '`') readExpansion(reader, document, unit);
    else reader.copy();
  }
}

/** What stands for itself in a line: of a document in which nothing is expanded, and of any other. */
const inQuoted = /[^\n\0]+/y;
const inExpanded = /[^\n\\$`\0]+/y;

function fillLine(reader: ShellReader, document: HereDocument): void {
  const unit = reader.peek();
  if (!document.quoted) return fillDouble(reader, (text) => text.replaceAll(/[\\$`]/g, '\\$&'));
  if (isHole(unit) && unit.kind === 'variable') reader.fault(unit.hole, inQuotedHereDocument(document.delimiter, unit));
  const value = reader.takeValue();
  if (value?.kind === 'literal') reader.out.hole(value.hole, value.text);
}

/** bash looks for the end of the document before it looks at expansions, dash does not. */
function readExpansion(reader: ShellReader, document: HereDocument, sign: '$' | '`'): void {
  const from = reader.at;
  if (sign === '$') readDollar(reader, 'here-document');
  else readBackticks(reader);
  for (let i = from; i < reader.at; i += 1) {
    if (reader.units[i] === '\n' && endsHere(reader, document, i + 1)) {
      reader.lose(
        unclear(`a line '${document.delimiter}' stands within an expansion before it`, 'Choose another word.'),
      );
    }
  }
}

/** Tells of values that would end the document, or lose their tabs. */
function checkLines(reader: ShellReader, document: HereDocument, mark: number, start: number, end: number): void {
  const spans = reader.out.spans.slice(mark);
  if (!document.quoted) checkContinued(reader, document, spans, reader.out.text.slice(start, end));
  if (spans.length === 0) return;
  let from = start;
  for (const line of reader.out.text.slice(start, end).split('\n')) {
    const tabs = document.tabs ? (/^\t*/.exec(line)?.[0].length ?? 0) : 0;
    const ends = line.slice(tabs) === document.delimiter;
    for (const span of spans) {
      const touches = span.start <= from + line.length && span.end >= from;
      if (touches && ends) reader.fault(span.hole, endsHereDocument(document.delimiter));
      if (tabs > 0 && span.start < from + tabs && span.end > from) reader.fault(span.hole, tabsInHereDocument);
    }
    from += line.length + 1;
  }
}

/** Stands where two lines were joined. */
const joint = '\uE000';

/** bash joins lines that a backslash continues before it looks for the end, and then takes the tabs of `<<-`; dash does neither always. */
function checkContinued(reader: ShellReader, document: HereDocument, spans: readonly HoleSpan[], text: string): void {
  const joined = text
    .replaceAll(/(?<!\\)((?:\\\\)*)\\\n/g, `$1${joint}`)
    .split('\n')
    .filter((line) => line.includes(joint));
  const ends = joined
    .map((line) => line.replaceAll(joint, ''))
    .some((line) => (document.tabs ? line.replace(/^\t*/, '') : line) === document.delimiter);
  if (!ends) return;
  const complaint = unclear(
    `lines that a backslash joins are '${document.delimiter}' in the here-document around or before it`,
    'Choose another word to end it.',
  );
  for (const { hole } of spans) reader.fault(hole, complaint);
  reader.lose(complaint);
}
