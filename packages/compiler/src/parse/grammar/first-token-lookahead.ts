import {
  Alternation,
  LLkLookaheadStrategy,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  Terminal,
} from 'chevrotain';
import type { ILookaheadStrategy, IOrAlt, IProduction, Rule } from 'chevrotain';

/** What a part of the grammar may begin with, and whether it may be nothing at all. */
interface First {
  readonly types: readonly number[];
  readonly isOptional: boolean;
}

interface Reader {
  LA_FAST(ahead: number): { readonly tokenTypeIdx: number };
}

type AlternationOptions = Parameters<ILookaheadStrategy['buildLookaheadForAlternation']>[0];
type OptionalOptions = Parameters<ILookaheadStrategy['buildLookaheadForOptional']>[0];

/**
 * Lookahead of one token, worked out when a decision is taken for the first time: a short file takes a few of all decisions, and to
 * prepare the others would take longer than to read it. The validations are chevrotain's own.
 */
export class FirstTokenLookahead extends LLkLookaheadStrategy {
  private readonly ofRules = new Map<Rule, First>();

  constructor() {
    super({ maxLookahead: 1 });
  }

  override buildLookaheadForAlternation({
    prodOccurrence,
    rule,
    hasPredicates,
  }: AlternationOptions): (alternatives?: IOrAlt<unknown>[]) => number | undefined {
    let table: readonly (readonly number[])[] | undefined;
    const prepare = () => this.tableOf(find(rule, prodOccurrence, Alternation).definition as readonly Branch[]);
    if (!hasPredicates) {
      return function (this: Reader) {
        return (table ??= prepare())[this.LA_FAST(1).tokenTypeIdx]?.[0];
      };
    }
    return function (this: Reader, alternatives?: IOrAlt<unknown>[]) {
      const candidates = (table ??= prepare())[this.LA_FAST(1).tokenTypeIdx];
      return candidates?.find((i) => alternatives![i]!.GATE?.call(this) ?? true);
    };
  }

  override buildLookaheadForOptional({ prodOccurrence, rule, prodType }: OptionalOptions): () => boolean {
    let table: readonly (readonly number[])[] | undefined;
    const prepare = () => this.tableOf([find(rule, prodOccurrence, kinds[prodType as OptionalKind])]);
    return function (this: Reader) {
      return (table ??= prepare())[this.LA_FAST(1).tokenTypeIdx] !== undefined;
    };
  }

  /** Of each type of token, the alternatives that it may begin. */
  private tableOf(alternatives: readonly Branch[]): readonly (readonly number[])[] {
    const table: number[][] = [];
    alternatives.forEach(({ definition }, i) => {
      for (const type of this.ofSequence(definition).types) (table[type] ??= []).push(i);
    });
    return table;
  }

  private ofSequence(parts: readonly IProduction[]): First {
    const types: number[] = [];
    for (const part of parts) {
      const first = this.of(part);
      types.push(...first.types);
      if (!first.isOptional) return { types, isOptional: false };
    }
    return { types, isOptional: true };
  }

  private of(part: IProduction): First {
    if (part instanceof Terminal) return { types: [part.terminalType.tokenTypeIdx!], isOptional: false };
    if (part instanceof NonTerminal) return this.ofRule(part.referencedRule);
    if (part instanceof Alternation) {
      const branches = (part.definition as unknown as readonly Branch[]).map(({ definition }) =>
        this.ofSequence(definition),
      );
      return {
        types: branches.flatMap(({ types }) => types),
        isOptional: branches.some(({ isOptional }) => isOptional),
      };
    }
    const first = this.ofSequence((part as unknown as Branch).definition);
    return part instanceof Option || part instanceof Repetition ? { ...first, isOptional: true } : first;
  }

  private ofRule(rule: Rule): First {
    let first = this.ofRules.get(rule);
    if (first === undefined) this.ofRules.set(rule, (first = this.ofSequence(rule.definition)));
    return first;
  }
}

/** A part of the grammar that has parts. */
interface Branch extends IProduction {
  readonly definition: readonly IProduction[];
  readonly idx?: number;
}

const kinds = { Option, Repetition, RepetitionMandatory };
type OptionalKind = keyof typeof kinds;

/** The decision of a rule that bears a number; a rule has but one of a kind and a number. */
function find(branch: Branch, idx: number, kind: (typeof kinds)[OptionalKind] | typeof Alternation): Branch {
  return search(branch, idx, kind) ?? branch;
}

function search(
  branch: Branch,
  idx: number,
  kind: (typeof kinds)[OptionalKind] | typeof Alternation,
): Branch | undefined {
  for (const part of branch.definition) {
    if (part instanceof kind && part.idx === idx) return part;
    if (part instanceof Terminal || part instanceof NonTerminal) continue;
    const found = search(part as Branch, idx, kind);
    if (found !== undefined) return found;
  }
  return undefined;
}
