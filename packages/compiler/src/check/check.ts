import type { Diagnostic, Fix, Kind, Pipeline, Script, Span, Visitor } from '@pipec/model';
import type { CatalogueIndex } from '@pipec/model/catalogue';
import { argumentVisitor } from './on-arguments.ts';
import type { TellFault } from './on-arguments.ts';
import type { CheckSettings, Fault, Part, Profile, Respell, Rule, RuleContext } from './rule.ts';
import { stepVisitor } from './step-call.ts';
import type { AskedSteps } from './step-call.ts';
import { treeOf, waysOf } from './tree.ts';
import type { AnyVisit, Tree, Ways } from './tree.ts';

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
  const argumentTells: TellFault[] = [];
  const pipeline = root.kind === 'Pipeline' ? root : undefined;
  const tree = treeOf(root);
  for (const rule of rules) {
    if (!isAsked(rule, profile)) continue;
    const report = (fault: Fault) => found.push(diagnosticOf(rule, fault, options));
    const context: RuleContext = { root, pipeline, catalogue, settings, stepVisits, argumentTells, report };
    addVisits(visits, rule.check(context), tree);
  }
  addVisits(visits, stepVisitor({ root, catalogue }, stepVisits), tree);
  addVisits(visits, argumentVisitor({ catalogue }, argumentTells), tree);
  const ways = new Map<Kind, Ways>();
  visits.forEach(({ enter, leave }, kind) => ways.set(kind, { enter: inTurn(enter), leave: inTurn(leave) }));
  tree.walkBy(ways);
  const told = profile === 'jenkins' ? found.filter(({ jenkins }) => jenkins !== undefined) : found;
  return told.toSorted((a, b) => compare(a.span, b.span));
}

function isAsked({ profile = 'recommended' }: Rule, wanted: Profile): boolean {
  return profile === 'recommended' || wanted === 'strict';
}

interface Visits {
  readonly enter: AnyVisit[];
  readonly leave: AnyVisit[];
}

/** Of kinds that the tree does not have nothing is kept. */
function addVisits(visits: Map<Kind, Visits>, visitor: Visitor, { byKind }: Tree): void {
  for (const kind in visitor) {
    if (!byKind.has(kind as Kind)) continue;
    const { enter, leave } = waysOf(visitor[kind as Kind]);
    let lists = visits.get(kind as Kind);
    if (lists === undefined) visits.set(kind as Kind, (lists = { enter: [], leave: [] }));
    if (enter !== undefined) lists.enter.push(enter);
    if (leave !== undefined) lists.leave.push(leave);
  }
}

function inTurn(list: readonly AnyVisit[]): AnyVisit | undefined {
  if (list.length < 2) return list[0];
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
