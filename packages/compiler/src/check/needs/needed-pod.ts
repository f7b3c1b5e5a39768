import type { Span } from '@pipec/model';
import type { PodNeed } from '@pipec/platform';
import { authorsPath } from '../pods/authors-path.ts';
import { dataOf, isSameCall } from '../pods/check-uses.ts';
import type { ReadUse } from '../pods/read-pods.ts';
import type { Part } from '../rule.ts';
import { field, list, text } from './value-at.ts';

export type Locate = (span: Span, part: readonly Part[]) => Span;
export type Path = readonly (string | number)[];

/** A container or a volume of a pod, with its way. */
export interface PodPart {
  readonly value: unknown;
  readonly path: Path;
}

/** A pod of a pipeline whose needs are asked for. */
export interface NeededPod {
  readonly read: ReadUse;
  /** The pod, as data of the DSL or as YAML. */
  readonly object: unknown;
  readonly containers: readonly PodPart[];
  readonly volumes: readonly PodPart[];
  /** Where it runs. */
  readonly where: Pick<PodNeed, 'cloud' | 'namespace'>;
  /** The templates that it is built upon. */
  readonly inheritFrom: readonly string[];
  /** The place of a part of the pod. */
  readonly inPod: (path: Path) => Span;
  /** The place of a field beside the pod. */
  readonly inFields: (name: string) => Span;
  /** A need of that name; none where it is no name, or only known when the pipeline runs. */
  readonly need: (name: unknown, span: () => Span) => readonly PodNeed[];
}

export function neededPod(read: ReadUse, locate: Locate): NeededPod {
  const { template, pod, yaml } = read;
  const object = dataOf(read) ?? yaml?.object;
  const spec = field(object, 'spec');
  const call = pod.node.span;
  const holes = yaml?.written.holes.map(({ start, end }) => yaml.written.text.slice(start, end)) ?? [];
  const known = (value: unknown) => {
    const name = text(value);
    return holes.some((hole) => name?.includes(hole)) ? undefined : name;
  };
  const where = {
    cloud: cloudOf(read),
    namespace: known(field(field(object, 'metadata'), 'namespace')) ?? template.namespace,
  };
  const parts = (name: string) => list(field(spec, name)).map((value, i) => ({ value, path: ['spec', name, i] }));
  return {
    read,
    object,
    containers: [...parts('initContainers'), ...parts('containers')],
    volumes: parts('volumes'),
    where,
    inheritFrom: (template.inheritFrom ?? '').split(/\s+/).filter((name) => name !== ''),
    inPod: (path) =>
      yaml === undefined
        ? locate(call, authorsPath(path, dataOf(read)))
        : yaml.written.place(...yaml.rangeOf({ path })),
    inFields(name) {
      const given = pod.fields.find((one) => one.name === name)?.span ?? call;
      return isSameCall(given, call) ? locate(call, [name]) : given;
    },
    need(value, span) {
      const name = known(value);
      return name === undefined ? [] : [{ name, ...where, span: span() }];
    },
  };
}

/** The cloud that an agent names. */
export function cloudOf({ pod }: ReadUse): string | undefined {
  const value = pod.fields.find(({ name }) => name === 'cloud')?.value;
  return value !== undefined && 'kind' in value && value.kind === 'StringLiteral' ? value.value : undefined;
}
