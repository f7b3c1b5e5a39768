import { mapNode } from '@pipec/model';
import type { Matrix, Node, Parallel, Pipeline, Span, Stage, Stages } from '@pipec/model';

/** Finds a part of a call of the author; the call itself where it is not found. */
export type FindPart = (call: Span, part: readonly string[]) => Span;

/**
 * Gives sections and their entries the places where their author names them.
 *
 * The DSL knows of a call of `pipeline` or `stage` only where it begins, so all that stands in its fields has that one place: the
 * variables of `environment`, the declared parameters, the conditions of `post`.
 */
export function placeSections(pipeline: Pipeline, findPart: FindPart): Pipeline {
  const { stages } = pipeline;
  const inner = stages && inStages(stages, findPart);
  return withPlaces(inner === stages || inner === undefined ? pipeline : { ...pipeline, stages: inner }, findPart);
}

/** Only stages hold stages; steps, which are the most of a pipeline, need not be looked through. */
function inStages<S extends Stages | Parallel>(list: S, findPart: FindPart): S {
  const stages = list.stages.map((stage) => withPlaces(withBody(stage, findPart), findPart));
  return stages.every((stage, i) => stage === list.stages[i]) ? list : { ...list, stages };
}

function withBody(stage: Stage, findPart: FindPart): Stage {
  const { body } = stage;
  if (body?.kind === 'Stages' || body?.kind === 'Parallel') {
    const inner = inStages(body, findPart);
    return inner === body ? stage : { ...stage, body: inner };
  }
  if (body?.kind !== 'Matrix') return stage;
  const inner = body.stages && inStages(body.stages, findPart);
  const matrix = withPlaces(inner === undefined ? body : { ...body, stages: inner }, findPart);
  return { ...stage, body: matrix };
}

type Owner = Pipeline | Stage | Matrix;

/** The sections of an owner by their fields, with the field of their entries. */
const sections = {
  libraries: 'entries',
  options: undefined,
  parameters: 'entries',
  triggers: undefined,
  environment: 'entries',
  tools: 'entries',
  input: undefined,
  when: undefined,
  post: 'conditions',
} as const;

function withPlaces<O extends Owner>(owner: O, findPart: FindPart): O {
  const placed: Record<string, unknown> = {};
  for (const [field, list] of Object.entries(sections)) {
    const section = (owner as unknown as Readonly<Record<string, Section | undefined>>)[field];
    if (section === undefined || !isSame(section.span, owner.span)) continue;
    const span = findPart(owner.span, [field]);
    const entries = list && section[list]?.map((entry) => placedEntry(entry, owner, field, findPart));
    placed[field] = { ...moved(section, owner.span, span), ...(entries && { [list]: entries }) };
  }
  return Object.keys(placed).length === 0 ? owner : { ...owner, ...placed };
}

/** What sections have in common here. */
interface Section {
  readonly span: Span;
  readonly entries?: readonly Entry[];
  readonly conditions?: readonly Entry[];
}
type Entry = Node & { readonly name?: unknown; readonly type?: unknown };

/** An entry that the owner's call made; one that a call of its own made has that call's place. */
function placedEntry(entry: Entry, owner: Owner, field: string, findPart: FindPart): Entry {
  const name = nameOf(entry);
  if (name === undefined || !isSame(entry.span, owner.span)) return entry;
  return moved(entry, owner.span, findPart(owner.span, [field, name]));
}

/** A node with all that has its place elsewhere. */
function moved<N extends Section>(node: N, from: Span, to: Span): N {
  return mapNode(node as unknown as Node, (part) =>
    isSame(part.span, from) ? { ...part, span: to } : part,
  ) as unknown as N;
}

/** What the author calls it: a parameter is named in its arguments. */
function nameOf(entry: Entry): string | undefined {
  if (entry.kind === 'ToolEntry') return entry.type;
  if (entry.kind !== 'BuildParameter') return typeof entry.name === 'string' ? entry.name : undefined;
  const name = entry.args.find((argument) => argument.name === 'name')?.value;
  return name?.kind === 'StringLiteral' ? name.value : undefined;
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end && a.file === b.file;
}
