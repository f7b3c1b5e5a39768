import type { Diagnostic, Fix, Kind, Node, Pipeline, Script, Span, Visitor } from '@pipec/model';
import type { CatalogueIndex } from '@pipec/model/catalogue';
import type { CheckSettings, Fault, Part, Profile, Respell, Rule, RuleContext } from './rule.ts';
import { stepVisitor } from './step-call.ts';
import type { AskedSteps } from './step-call.ts';
import { treeOf } from './tree.ts';

export interface CheckOptions {
  readonly rules: readonly Rule[];
  readonly catalogue: CatalogueIndex;
  /** Which rules are asked; by default those of `recommended`. */
  readonly profile?: Profile;
  readonly settings?: CheckSettings;
  /** Whether a fault stands where its author will look for it, by default, or where Jenkins reports it. */
  readonly places?: 'author' | 'jenkins';
  /** Finds a part of a call in its author's text; without it a fault stands at the call. */
  readonly locate?: (span: Span, part: readonly Part[]) => Span;
  readonly respell?: Respell;
  /** Whether the author's text takes a fix of Groovy as it is. */
  readonly takesGroovy?: (fix: Fix) => boolean;
}

/**
 * Checks a pipeline, or a script that is none, by all rules in one walk; the faults come in the order of their places.
 *
 * What Groovy stands in the pipeline (in `script`, above and below the block) is walked with it.
 */
export function check(root: Pipeline | Script, options: CheckOptions): readonly Diagnostic[] {
  const { rules, catalogue, profile = 'recommended', settings = {} } = options;
  const found: Diagnostic[] = [];
  const visits = new Map<Kind, Visits>();
  const stepVisits: AskedSteps[] = [];
  const pipeline = root.kind === 'Pipeline' ? root : undefined;
  for (const rule of rules) {
    if (!isAsked(rule, profile)) continue;
    const report = (fault: Fault) => found.push(diagnosticOf(rule, fault, options));
    const context: RuleContext = { root, pipeline, catalogue, settings, stepVisits, report };
    addVisits(visits, rule.check(context));
  }
  addVisits(visits, stepVisitor({ root, catalogue }, stepVisits));
  treeOf(root).walk(Object.fromEntries([...visits].map(([kind, lists]) => [kind, runAll(lists)])) as Visitor);
  const told = profile === 'jenkins' ? found.filter(({ jenkins }) => jenkins !== undefined) : found;
  return told.toSorted((a, b) => compare(a.span, b.span));
}

function isAsked({ profile = 'recommended' }: Rule, wanted: Profile): boolean {
  return profile === 'recommended' || wanted === 'strict';
}

type AnyVisit = (node: Node, parents: readonly Node[]) => void;
interface Ways {
  readonly enter: AnyVisit;
  readonly leave: AnyVisit;
}
interface Visits {
  readonly enter: AnyVisit[];
  readonly leave: AnyVisit[];
}

function addVisits(visits: Map<Kind, Visits>, visitor: Visitor): void {
  for (const kind of Object.keys(visitor) as Kind[]) {
    // A visit that stands under a kind takes nodes of that kind, which TypeScript cannot follow through a table.
    const asked = visitor[kind] as AnyVisit | Partial<Ways>;
    let lists = visits.get(kind);
    if (lists === undefined) visits.set(kind, (lists = { enter: [], leave: [] }));
    if (typeof asked === 'function') lists.enter.push(asked);
    else {
      if (asked.enter !== undefined) lists.enter.push(asked.enter);
      if (asked.leave !== undefined) lists.leave.push(asked.leave);
    }
  }
}

function runAll({ enter, leave }: Visits): Partial<Ways> {
  return { ...(enter.length > 0 && { enter: inTurn(enter) }), ...(leave.length > 0 && { leave: inTurn(leave) }) };
}

function inTurn(list: readonly AnyVisit[]): AnyVisit {
  const [first] = list;
  if (first !== undefined && list.length === 1) return first;
  return (node, parents) => {
    for (let i = 0; i < list.length; i += 1) list[i]!(node, parents);
  };
}

function diagnosticOf(rule: Rule, fault: Fault, options: CheckOptions): Diagnostic {
  const { places, locate, respell, takesGroovy } = options;
  const { part, jenkinsSpan, slip, ...rest } = fault;
  const { group, name, severity } = rule;
  const code = `${group}/${name}` as const;
  if (places === 'jenkins' && jenkinsSpan !== undefined && jenkinsSpan.start !== fault.span.start) {
    const notes = [{ message: 'It stands here.', span: fault.span }, ...(fault.notes ?? [])];
    return { code, severity, ...rest, span: jenkinsSpan, notes };
  }
  if (locate === undefined) return { code, severity, ...rest };
  // A fix of a rule is Groovy, and the author of the DSL wrote TypeScript, but for what stands in templates.
  const { fix: groovy, span, ...told } = rest;
  const respelled = slip && respell?.(slip.call ?? span, slip.part ?? part ?? [], slip);
  const fix = respelled?.fix ?? (groovy !== undefined && takesGroovy?.(groovy) === true ? groovy : undefined);
  const place = part === undefined ? (respelled?.span ?? span) : locate(span, part);
  return { code, severity, ...told, span: place, ...(fix && { fix }) };
}

function compare(a: Span, b: Span): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.start - b.start;
}
