import { Classes } from './classes.ts';

/**
 * The parser of Groovy 2.4. Its chapters stand on each other: types, literals, paths, operators, commands, declarations,
 * statements, control flow, classes.
 */
export class GroovyParser extends Classes {
  constructor(options: { readonly validates: boolean } = { validates: false }) {
    super(!options.validates);
    this.performSelfAnalysis();
  }
}
