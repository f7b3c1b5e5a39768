import type { Fix, Kind, Node, NodeOf, Note, Pipeline, Severity, Span } from '@pipec/model';
import type { CatalogueIndex } from '@pipec/model/catalogue';

/** A part of a call, from the call inwards: a property's or argument's name, an argument's place, a hole of a template. */
export type Part = string | number | { readonly hole: number };

/** What a rule has to say; its code and severity come from the rule. */
export interface Fault {
  readonly message: string;
  readonly span: Span;
  /** Which part of the author's call is meant, where the node knows the call only. */
  readonly part?: readonly Part[];
  readonly severity?: Severity;
  readonly notes?: readonly Note[];
  readonly fix?: Fix;
  readonly jenkins?: string;
  readonly field?: string;
}

/** What a rule sees of the pipeline it checks. */
export interface RuleContext {
  readonly pipeline: Pipeline;
  readonly catalogue: CatalogueIndex;
  report(fault: Fault): void;
}

/** Is told each node of a kind, with those around it, outermost first. */
export type Visit<K extends Kind> = (node: NodeOf<K>, parents: readonly Node[]) => void;
export type Visitor = { readonly [K in Kind]?: Visit<K> };

/**
 * A rule: what it is called and how bad it is, as data, and a function from a context to what it wants to be told. All rules
 * share one walk.
 */
export interface Rule {
  /** The second half of its code: `secret-in-gstring`. */
  readonly name: string;
  /** The first half of its code: `security`. */
  readonly group: string;
  readonly severity: Severity;
  /** One sentence: what must hold. */
  readonly summary: string;
  check(context: RuleContext): Visitor;
}

/** Types a rule as one. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
