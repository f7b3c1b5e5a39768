/**
 * The pieces of a template as the author wrote them. Backslashes belong to the language inside, all but those that TypeScript
 * itself asks for: `` \` `` and `\${`.
 */
export function rawPieces(pieces: TemplateStringsArray): readonly string[] {
  return pieces.raw.map((piece) => piece.replace(/\\(`|\$\{)/g, '$1'));
}
