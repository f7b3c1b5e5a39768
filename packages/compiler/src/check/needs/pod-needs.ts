import type { Span } from '@pipec/model';
import type { Needs, PodNeed, SecretNeed, WholePodNeed } from '@pipec/platform';
import { authorsPath } from '../pods/authors-path.ts';
import { dataOf, isSameCall } from '../pods/check-uses.ts';
import type { ReadUse } from '../pods/read-pods.ts';
import { rangeOf } from '../pods/yaml-places.ts';
import type { Part } from '../rule.ts';

type Locate = (span: Span, part: readonly Part[]) => Span;
type Path = readonly (string | number)[];

/** What the pods of a pipeline need in their namespaces. */
export function podNeeds(
  reads: readonly ReadUse[],
  locate: Locate,
): Pick<Needs, 'images' | 'serviceAccounts' | 'namespaces' | 'claims' | 'secrets' | 'pods'> {
  const found = reads.map((read) => needsOf(read, locate));
  const all = <K extends keyof (typeof found)[number]>(key: K) =>
    found.flatMap((one): readonly unknown[] => one[key]) as (typeof found)[number][K];
  return {
    images: all('images'),
    serviceAccounts: all('serviceAccounts'),
    namespaces: all('namespaces'),
    claims: all('claims'),
    secrets: all('secrets'),
    pods: all('pods'),
  };
}

function needsOf(read: ReadUse, locate: Locate) {
  const { template, pod, yaml } = read;
  const object = dataOf(read) ?? yaml?.object;
  const inheritFrom = (template.inheritFrom ?? '').split(/\s+/).filter((name) => name !== '');
  const inYaml = field(field(object, 'metadata'), 'namespace');
  const inPod = (path: Path): Span =>
    yaml === undefined
      ? locate(pod.node.span, authorsPath(path, dataOf(read)))
      : yaml.written.place(...rangeOf(yaml.document, { path }));
  const inFields = (name: string): Span => {
    const given = pod.fields.find((one) => one.name === name)?.span ?? pod.node.span;
    return isSameCall(given, pod.node.span) ? locate(pod.node.span, [name]) : given;
  };
  // What Groovy fills in is only known when the pipeline runs.
  const holes = yaml?.written.holes.map(({ start, end }) => yaml.written.text.slice(start, end)) ?? [];
  const known = (name: string | undefined) => (holes.some((hole) => name?.includes(hole)) ? undefined : name);
  const where = { cloud: cloudOf(read), namespace: known(text(inYaml)) ?? template.namespace };
  const need = (name: unknown, span: () => Span): readonly PodNeed[] =>
    text(name) === undefined || known(text(name)) === undefined ? [] : [{ name: text(name)!, ...where, span: span() }];
  const spec = field(object, 'spec');
  const account = field(spec, 'serviceAccountName') ?? field(spec, 'serviceAccount');
  const accountKey = field(spec, 'serviceAccountName') === undefined ? 'serviceAccount' : 'serviceAccountName';
  const containers = [...containersIn(spec, 'initContainers'), ...containersIn(spec, 'containers')];
  const volumes = list(field(spec, 'volumes')).map((volume, i) => ({ volume, path: ['spec', 'volumes', i] }));
  return {
    images: [
      ...containers.flatMap(({ container, path }) => need(field(container, 'image'), () => inPod([...path, 'image']))),
      ...(template.containers ?? []).flatMap(({ image }) => need(image, () => inFields('containers'))),
    ],
    serviceAccounts: [
      ...need(account, () =>
        dataOf(read) === undefined ? inPod(['spec', accountKey]) : ownAccount(pod.node.span, locate),
      ),
      ...need(template.serviceAccount, () => inFields('serviceAccount')),
    ],
    namespaces:
      text(inYaml) === undefined
        ? need(template.namespace, () => inFields('namespace'))
        : need(inYaml, () => inPod(['metadata', 'namespace'])),
    claims: [
      ...volumes.flatMap(({ volume, path }) =>
        need(field(field(volume, 'persistentVolumeClaim'), 'claimName'), () =>
          inPod([...path, 'persistentVolumeClaim', 'claimName']),
        ),
      ),
      ...[...(template.volumes ?? []), ...(template.workspaceVolume ? [template.workspaceVolume] : [])].flatMap(
        (volume) =>
          need(volume['claimName'], () =>
            inFields(volume === template.workspaceVolume ? 'workspaceVolume' : 'volumes'),
          ),
      ),
    ],
    secrets: [
      ...volumes.flatMap(({ volume, path }) =>
        secretVolumes(volume, path).flatMap((one) => secretNeeds(one, need, inPod)),
      ),
      ...containers.flatMap(({ container, path }) =>
        secretVariables(container, path).flatMap((one) => secretNeeds(one, need, inPod)),
      ),
    ],
    pods: wholePods(read, object, { ...where, inheritFrom }),
  };
}

/** In a call of the DSL the account is a field of its own. */
function ownAccount(span: Span, locate: Locate): Span {
  const short = locate(span, ['serviceAccount']);
  return isSameCall(short, span) ? locate(span, ['serviceAccountName']) : short;
}

function wholePods(
  { pod, isHidden }: ReadUse,
  object: unknown,
  where: Pick<WholePodNeed, 'cloud' | 'namespace' | 'inheritFrom'>,
): readonly WholePodNeed[] {
  const span = pod.node.kind === 'Call' ? pod.node.callee.span : pod.node.span;
  return isHidden ? [] : [{ pod: object, ...where, span }];
}

function cloudOf({ pod }: ReadUse): string | undefined {
  const value = pod.fields.find(({ name }) => name === 'cloud')?.value;
  return value !== undefined && 'kind' in value && value.kind === 'StringLiteral' ? value.value : undefined;
}

interface SecretAt {
  readonly name: unknown;
  readonly keys: readonly string[];
  readonly path: Path;
}

function secretNeeds(
  { name, keys, path }: SecretAt,
  need: (name: unknown, span: () => Span) => readonly PodNeed[],
  inPod: (path: Path) => Span,
): readonly SecretNeed[] {
  return need(name, () => inPod(path)).map((one) => ({ ...one, keys }));
}

/** The Secrets that a volume shows as files; one that is optional need not be there. */
function secretVolumes(volume: unknown, path: Path): readonly SecretAt[] {
  const own = field(volume, 'secret');
  const projected = list(field(field(volume, 'projected'), 'sources')).map((source, i) => ({
    secret: field(source, 'secret'),
    path: [...path, 'projected', 'sources', i, 'secret', 'name'],
  }));
  return [
    { secret: own, name: field(own, 'secretName'), path: [...path, 'secret', 'secretName'] },
    ...projected.map(({ secret, path: at }) => ({ secret, name: field(secret, 'name'), path: at })),
  ]
    .filter(({ secret, name }) => typeof name === 'string' && field(secret, 'optional') !== true)
    .map(({ secret, name, path: at }) => ({
      name,
      keys: list(field(secret, 'items')).flatMap((item) => text(field(item, 'key')) ?? []),
      path: at,
    }));
}

function secretVariables(container: unknown, path: Path): readonly SecretAt[] {
  const ofEnv = list(field(container, 'env')).map((variable, i) => {
    const reference = field(field(variable, 'valueFrom'), 'secretKeyRef');
    return { reference, path: [...path, 'env', i, 'valueFrom', 'secretKeyRef', 'name'] };
  });
  const whole = list(field(container, 'envFrom')).map((source, i) => {
    return { reference: field(source, 'secretRef'), path: [...path, 'envFrom', i, 'secretRef', 'name'] };
  });
  return [...ofEnv, ...whole]
    .filter(({ reference }) => field(reference, 'optional') !== true)
    .map(({ reference, path: at }) => {
      const key = text(field(reference, 'key'));
      return { name: field(reference, 'name'), keys: key === undefined ? [] : [key], path: at };
    });
}

function containersIn(spec: unknown, name: string) {
  return list(field(spec, name)).map((container, i) => ({ container, path: ['spec', name, i] as Path }));
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
