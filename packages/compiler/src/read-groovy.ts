import { mapNode } from '@pipec/model';
import type { Comment, Diagnostic, Node, Outcome, Pipeline, Span, Trivia, Unparsed } from '@pipec/model';
import { locate } from './load/locate.ts';
import { settleGroovy } from './settle/settle-groovy.ts';
import { templatePlace } from './template-place.ts';
import type { TemplatePlace } from './template-place.ts';

/**
 * Reads the Groovy that an author wrote in templates of a pipeline.ts; what is read and told has its place there.
 *
 * The parser is loaded for pipelines that hold such Groovy only: its grammar costs more than all the rest.
 *
 * @param sources The author's texts by file.
 */
export async function readGroovy(pipeline: Pipeline, sources: ReadonlyMap<string, string>): Promise<Outcome<Pipeline>> {
  if (!holdsGroovy(pipeline)) return { value: pipeline, diagnostics: [] };
  const { parseExpression, parseStatements } = await import('./parse/parse.ts');
  const readInPlace = <N extends Node>(
    unparsed: Unparsed,
    read: (text: string, file: string) => Outcome<N>,
  ): Outcome<N> => {
    const { file } = unparsed.span;
    const source = sources.get(file);
    if (source === undefined) return read(unparsed.text, file);
    const place = templatePlace(source, unparsed.span, locate);
    // As many lines above it as in the author's file: the parser's words speak of lines.
    return moved(read('\n'.repeat(place.line - 1) + unparsed.text, file), file, place);
  };
  return settleGroovy(pipeline, {
    expression: (unparsed) => readInPlace(unparsed, parseExpression),
    statements: (unparsed) => {
      const { value, diagnostics } = readInPlace(unparsed, (text, file) => {
        const read = parseStatements(text, file);
        return { ...read, value: { kind: 'Block', span: unparsed.span, statements: read.value } };
      });
      return { value: value.statements, diagnostics };
    },
  });
}

function holdsGroovy(pipeline: Pipeline): boolean {
  return JSON.stringify(pipeline).includes('"kind":"Unparsed"');
}

/** What was read in the text of a template, at the places of the author's file. */
function moved<N extends Node>(read: Outcome<N>, file: string, place: TemplatePlace): Outcome<N> {
  const move = ({ start, end }: Span): Span => ({ file, start: placeOf(start), end: placeOf(end) });
  const placeOf = (offset: number) => place.at(offset - (place.line - 1));
  const moveComments = (comments: readonly Comment[]) =>
    comments.map((comment) => ({ ...comment, span: move(comment.span) }));
  const moveTrivia = ({ leading, trailing, dangling, ...rest }: Trivia): Trivia => ({
    ...rest,
    ...(leading && { leading: moveComments(leading) }),
    ...(trailing && { trailing: moveComments(trailing) }),
    ...(dangling && { dangling: moveComments(dangling) }),
  });
  const value = mapNode(read.value, (node) => {
    // The block around the statements is ours, and has its place already.
    if (node === read.value && node.kind === 'Block') return node;
    const trivia = 'trivia' in node ? node.trivia : undefined;
    return { ...node, span: move(node.span), ...(trivia && { trivia: moveTrivia(trivia) }) };
  });
  const diagnostics = read.diagnostics.map(({ fix: _, ...diagnostic }): Diagnostic => ({
    ...diagnostic,
    span: move(diagnostic.span),
    ...(diagnostic.notes && {
      notes: diagnostic.notes.map((note) => (note.span ? { ...note, span: move(note.span) } : note)),
    }),
  }));
  return { value: value as N, diagnostics };
}
