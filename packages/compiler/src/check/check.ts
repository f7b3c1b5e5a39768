import { children } from '@pipec/model';
import type { Diagnostic, Kind, Node, Pipeline, Span } from '@pipec/model';
import type { CatalogueIndex } from '@pipec/model/catalogue';
import type { Fault, Part, Rule } from './rule.ts';

export interface CheckOptions {
  readonly rules: readonly Rule[];
  readonly catalogue: CatalogueIndex;
  /** Finds a part of a call in its author's text; without it a fault stands at the call. */
  readonly locate?: (span: Span, part: readonly Part[]) => Span;
}

/** Checks a pipeline by all rules in one walk; the faults come in the order of their places. */
export function check(pipeline: Pipeline, { rules, catalogue, locate }: CheckOptions): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const visits = new Map<Kind, ((node: Node, parents: readonly Node[]) => void)[]>();
  for (const rule of rules) {
    const report = (fault: Fault) => found.push(diagnosticOf(rule, fault, locate));
    for (const [kind, visit] of Object.entries(rule.check({ pipeline, catalogue, report }))) {
      // A visit that stands under a kind takes nodes of that kind, which the entries of an object forget.
      const list = visits.get(kind as Kind) ?? [];
      list.push(visit as unknown as (node: Node, parents: readonly Node[]) => void);
      visits.set(kind as Kind, list);
    }
  }
  walk(pipeline, [], visits);
  return found.toSorted((a, b) => compare(a.span, b.span));
}

function walk(
  node: Node,
  parents: Node[],
  visits: ReadonlyMap<Kind, readonly ((node: Node, parents: readonly Node[]) => void)[]>,
): void {
  for (const visit of visits.get(node.kind) ?? []) visit(node, parents);
  parents.push(node);
  for (const child of children(node)) walk(child, parents, visits);
  parents.pop();
}

function diagnosticOf({ group, name, severity }: Rule, fault: Fault, locate: CheckOptions['locate']): Diagnostic {
  const { part, ...rest } = fault;
  const span = part === undefined || locate === undefined ? fault.span : locate(fault.span, part);
  return { code: `${group}/${name}`, severity, ...rest, span };
}

function compare(a: Span, b: Span): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.start - b.start;
}
