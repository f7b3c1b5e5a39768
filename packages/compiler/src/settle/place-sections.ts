import { mapNode } from '@pipec/model';
import type { Matrix, Node, Pipeline, Span, Stage } from '@pipec/model';

/** Finds a part of a call of the author; the call itself where it is not found. */
export type FindPart = (call: Span, part: readonly string[]) => Span;

/**
 * Gives sections and their entries the places where their author names them.
 *
 * The DSL knows of a call of `pipeline` or `stage` only where it begins, so all that stands in its fields has that one place: the
 * variables of `environment`, the declared parameters, the conditions of `post`.
 */
export function placeSections(pipeline: Pipeline, findPart: FindPart): Pipeline {
  return mapNode(pipeline, (node) => {
    switch (node.kind) {
      case 'Pipeline':
      case 'Stage':
      case 'Matrix':
        return withPlaces(node, findPart);
      default:
        return node;
    }
  }) as Pipeline;
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

function withPlaces(owner: Owner, findPart: FindPart): Owner {
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
