import type { Expression, Method, Name, Node, Pipeline, Script } from '@pipec/model';
import { latestOf } from '../latest-of.ts';
import { VariableFinder } from './variable-finder.ts';

/** A variable of Groovy, and everything that is ever put into it. */
export interface Variable {
  readonly name: string;
  /**
   * `local` of a block or of the script itself, `field` of the script (`@Field`), `parameter` of a method or closure, `loop` of a
   * `for`, `caught` by a `catch`, or `binding`: assigned without being declared.
   */
  readonly kind: 'local' | 'field' | 'parameter' | 'loop' | 'caught' | 'binding';
  /** What declares it; for a binding the first name that is assigned. */
  readonly node: Node;
  /** What it lives in: a method, a closure, a block, the whole file. */
  readonly owner: Node;
  /** The type that it is declared with. */
  readonly type: string | undefined;
  /** What is assigned to it. */
  readonly values: readonly Expression[];
  /** Lists and maps whose items it takes. */
  readonly collections: readonly Expression[];
  /** What is put into parts of it: `cfg.token = x`, `cfg['a'].b = x`, `cfg.put('token', x)`. */
  readonly parts: readonly Part[];
  /** Where it is read or assigned. */
  readonly uses: readonly Name[];
}

/** A value under keys of a map, the outermost first; a key is `undefined` where it is only known when the pipeline runs. */
export interface Part {
  readonly keys: readonly (string | undefined)[];
  readonly value: Expression;
}

/** The variables and methods of a file. */
export interface Variables {
  readonly all: readonly Variable[];
  /** The variable that a name means; `undefined` for what Jenkins or Groovy brings along. */
  of(name: Name): Variable | undefined;
  /** The methods that the file defines, by name. */
  readonly methods: ReadonlyMap<string, readonly Method[]>;
}

/**
 * Finds the variables of a file: which name means which, what is assigned to each, and what calls hand over to the parameters of
 * methods and closures. Found once for each tree.
 */
export const variablesOf: (root: Pipeline | Script) => Variables = latestOf((root) => new VariableFinder(root).find());
