import { Classes } from './classes.ts';

/**
 * The parser of Groovy 2.4. Its chapters stand on each other: types, literals, paths, operators, commands, declarations,
 * statements, control flow, classes.
 */
export class GroovyParser extends Classes {
  /** @param options.analyses Whether chevrotain records the grammar and analyses it. Such a parser reads no text. */
  constructor({ analyses }: { readonly analyses: boolean } = { analyses: false }) {
    super(analyses);
    this.performSelfAnalysis();
  }
}
