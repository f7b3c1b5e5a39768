import { checkPod } from '@pipec/kubernetes';
import type { PodFault } from '@pipec/kubernetes';
import { podOfFields } from '@pipec/kubernetes/fields';
import type { Argument, Diagnostic, Expression, Field, Span } from '@pipec/model';
import type { Profile } from '../rule.ts';
import { holdsUnknown, plainValue } from './plain-value.ts';
import type { Values } from './plain-value.ts';
import { partOf } from './plugin-words.ts';
import { askedOfPods, podDiagnostic } from './pod-diagnostic.ts';
import type { ReadUse } from './read-pods.ts';

/** A `containerTemplate` or a volume of an agent's fields: what it says, by name, with its places. */
interface Item {
  readonly span: Span;
  readonly parts: ReadonlyMap<string, { readonly span: Span; readonly isOpen: boolean }>;
}

/** Checks the containers and volumes that an agent says by fields. */
export function checkFieldPod(read: ReadUse, profile: Profile): readonly Diagnostic[] {
  const { template, pod, use } = read;
  if ((template.containers ?? []).length + (template.volumes ?? []).length === 0) return [];
  const containers = itemsOf(read, 'containers', 'containerTemplates', 'containerTemplate');
  const volumes = itemsOf(read, 'volumes');
  // A parent of the same name may say what is missing here.
  const isPart = Boolean(template.inheritFrom?.trim()) || pod.around !== undefined || use.unknown.has('inheritFrom');
  const faults = checkPod(podOfFields(template), {
    ...(template.agentContainer && { agentContainer: template.agentContainer }),
    ...(template.agentInjection !== undefined && { agentInjection: template.agentInjection }),
  });
  return askedOfPods(faults, profile).flatMap((fault) => {
    if (isPart && incomplete.has(fault.code)) return [];
    const [, list, index] = fault.path;
    const items = list === 'containers' ? containers : list === 'volumes' ? volumes : [];
    const item = typeof index === 'number' ? items[index] : undefined;
    return item === undefined ? [] : toldAt(fault, item);
  });
}

const incomplete: ReadonlySet<string> = new Set(['kubernetes/missing-value', 'kubernetes/short-lived-container']);

function toldAt(fault: PodFault, item: Item): readonly Diagnostic[] {
  const name = partOf(fault.path.slice(3));
  const part = name === undefined ? undefined : item.parts.get(name);
  const isHidden =
    part?.isOpen === true || (incomplete.has(fault.code) && [...item.parts.values()].some((one) => one.isOpen));
  // There is no such field where the author wrote it.
  const { field: _, ...diagnostic } = podDiagnostic(fault, part?.span ?? item.span);
  return isHidden ? [] : [diagnostic];
}

/** The items of a field that is a list of calls, one call, or a block. */
function itemsOf({ pod, sources }: ReadUse, ...names: readonly string[]): readonly Item[] {
  const field = pod.fields.find(({ name }) => names.includes(name));
  if (field === undefined) return [];
  if (!('kind' in field.value)) return [fromFields(field.value, field.span, sources)];
  const value = resolved(field.value, sources);
  const list = value.kind === 'ListLiteral' ? value.items.map((item) => resolved(item.value, sources)) : [value];
  return list.map((one) => fromExpression(one, sources));
}

function resolved(value: Expression, values: Values): Expression {
  if (value.kind === 'Parens') return resolved(value.expression, values);
  return value.kind === 'Name' ? (values.valueOf(value) ?? value) : value;
}

function fromExpression(value: Expression, values: Values): Item {
  if (value.kind === 'MapLiteral') return itemOf(value.entries, value.span, values);
  if (value.kind !== 'Call') return { span: value.span, parts: new Map() };
  return itemOf(value.args, value.callee.span, values);
}

function itemOf(args: readonly Argument[], span: Span, values: Values): Item {
  const named = args.flatMap(({ name, value }) =>
    typeof name === 'string'
      ? [[name, { span: value.span, isOpen: holdsUnknown(plainValue(value, values)) }] as const]
      : [],
  );
  return { span, parts: new Map(named) };
}

function fromFields(fields: readonly Field[], span: Span, values: Values): Item {
  const named = fields.flatMap(({ name, value }) =>
    'kind' in value ? [[name, { span: value.span, isOpen: holdsUnknown(plainValue(value, values)) }] as const] : [],
  );
  return { span, parts: new Map(named) };
}
