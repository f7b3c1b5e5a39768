import type { Diagnostic, Fix, Note, Pipeline, Script, Severity, Slip, Span, Visitor } from '@pipec/model';
import type { CatalogueIndex } from '@pipec/model/catalogue';
import type { TellFault } from './on-arguments.ts';
import type { AskedSteps } from './step-call.ts';

/** A part of a call, from the call inwards: a property's or argument's name, an argument's place, a hole of a template. */
export type Part = string | number | { readonly hole: number };

/** Where a word is written that was meant to be another, and what puts it right. */
export type Respelled = Required<Pick<Diagnostic, 'span' | 'fix'>>;

/** A word that was meant to be another. */
export interface WrongWord extends Slip {
  /** Where it may be written in the author's call, where that is not the part that is shown otherwise. */
  readonly part?: readonly Part[];
  /** The author's call, where the node stands at a part of it already. */
  readonly call?: Span;
}

/** Finds a wrong word of a call of the author's, where it is written in the call itself. */
export type Respell = (call: Span, part: readonly Part[], slip: Slip) => Respelled | undefined;

/** What a rule has to say; its code and severity come from the rule. */
export interface Fault {
  readonly message: string;
  readonly span: Span;
  /** Where Jenkins reports it in a Jenkinsfile, where that is another place. */
  readonly jenkinsSpan?: Span;
  /** Which part of the author's call is meant, where the node knows the call only. */
  readonly part?: readonly Part[];
  /** The word that is wrong there; in the author's TypeScript it takes the place of `fix`, which is Groovy. */
  readonly slip?: WrongWord;
  readonly severity?: Severity;
  readonly notes?: readonly Note[];
  readonly fix?: Fix;
  readonly jenkins?: string;
  readonly field?: string;
}

/**
 * How much is told: `jenkins` is what Jenkins' own validator would refuse, `recommended` every mistake, `strict` also what a careful
 * team asks of itself.
 */
export type Profile = 'jenkins' | 'recommended' | 'strict';

/** What a rule cannot see in the file. What is not said is not known, and nothing is told for it. */
export interface CheckSettings {
  /** Whether the job is a multibranch one, so that `branch` and change requests mean something. */
  readonly multibranch?: boolean;
  /** Whether the controller splits declarative scripts (`SCRIPT_SPLITTING_TRANSFORMATION`). */
  readonly scriptSplitting?: boolean;
  /** How many cells a matrix may have; by default 64. */
  readonly matrixCells?: number;
}

/** What a rule sees of what it checks. */
export interface RuleContext {
  /** A declarative pipeline, or the whole file where it is none. */
  readonly root: Pipeline | Script;
  /** The declarative pipeline, where it is one. */
  readonly pipeline: Pipeline | undefined;
  readonly catalogue: CatalogueIndex;
  readonly settings: CheckSettings;
  /** Who is told of calls of steps: see `onStep`. */
  readonly stepVisits: AskedSteps[];
  /** Who is told of faults of arguments: see `onArguments`. */
  readonly argumentTells: TellFault[];
  report(fault: Fault): void;
}

export type { Visitor } from '@pipec/model';

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
  /** The profile that it begins with; by default `recommended`. */
  readonly profile?: 'recommended' | 'strict';
  /** One sentence: what must hold. */
  readonly summary: string;
  check(context: RuleContext): Visitor;
}

/** Types a rule as one. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
