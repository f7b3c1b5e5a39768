import path from 'node:path';
import type { Folder } from '../folder.ts';

/** What a folder has that says how its app is delivered. Paths are relative to the folder. */
export interface Delivery {
  readonly hasDockerfile: boolean;
  /** The folder of a helm chart. */
  readonly chart: string | undefined;
  /** The folder of kustomize's overlays, and their names. */
  readonly overlays: { readonly folder: string; readonly names: readonly string[] } | undefined;
  readonly manifests: Manifests | undefined;
}

/** Manifests for kubectl. */
export interface Manifests {
  /** The name of their Deployment. */
  readonly deployment: string;
  /** The file of the Deployment, where it holds nothing else. */
  readonly manifest: string | undefined;
  /** The other files. */
  readonly others: readonly string[];
}

/** Folders that deployments are described in, from the top; searched in this order. */
const usualPlaces = [
  '.',
  'chart',
  'charts',
  'helm',
  'deploy',
  'deployment',
  'k8s',
  'kubernetes',
  'kustomize',
  'manifests',
];

/** Looks for what an app is delivered with, in the places where it usually lies. */
export function findDelivery(folder: Folder): Delivery {
  const places = usualPlaces.flatMap((place) => [
    place,
    ...folder
      .names(place)
      .filter((name) => !name.includes('.'))
      .map((name) => path.posix.join(place, name)),
  ]);
  const found = places.find((place) => folder.has(path.posix.join(place, 'Chart.yaml')));
  return {
    hasDockerfile: folder.has('Dockerfile'),
    chart: found,
    overlays: overlaysIn(folder, places),
    manifests: usualPlaces
      .slice(1)
      .map((place) => manifestsIn(folder, place))
      .find((one) => one !== undefined),
  };
}

function overlaysIn(folder: Folder, places: readonly string[]): Delivery['overlays'] {
  for (const place of places.filter((one) => one === 'overlays' || one.endsWith('/overlays'))) {
    const names = folder
      .names(place)
      .filter((name) => folder.has(path.posix.join(place, `${name}/kustomization.yaml`)));
    if (names.length > 0) return { folder: place, names };
  }
  return undefined;
}

function manifestsIn(folder: Folder, place: string): Manifests | undefined {
  const files = folder
    .names(place)
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => path.posix.join(place, name))
    .map((file) => ({ file, objects: objectsIn(folder.read(file) ?? '') }))
    .filter(({ objects }) => objects.length > 0);
  const main = files.find(({ objects }) => objects.some(isDeployment));
  const deployment = main?.objects.find(isDeployment)?.name;
  if (main === undefined || deployment === undefined) return undefined;
  const manifest = main.objects.length === 1 ? main.file : undefined;
  return { deployment, manifest, others: files.map(({ file }) => file).filter((file) => file !== manifest) };
}

interface ManifestObject {
  readonly kind: string;
  readonly name: string | undefined;
}

/** The objects of a file of manifests, as far as plain lines tell; none of a template, whose lines are not those of the object. */
function objectsIn(text: string): readonly ManifestObject[] {
  if (text.includes('{{')) return [];
  return text.split(/^---.*$/m).flatMap((document) => {
    const [, kind] = /^kind:\s*(\w+)/m.exec(document) ?? [];
    const [, indent = '', fields = ''] = /^metadata:[^\n]*\n(?=([ \t]+))((?:[ \t]+[^\n]*\n?)*)/m.exec(document) ?? [];
    const [, name] = new RegExp(`^${indent}name:\\s*["']?([a-z0-9][a-z0-9.-]*)["']?\\s*$`, 'm').exec(fields) ?? [];
    return kind === undefined || kind === 'Kustomization' ? [] : [{ kind, name }];
  });
}

function isDeployment({ kind }: ManifestObject): boolean {
  return kind === 'Deployment';
}
