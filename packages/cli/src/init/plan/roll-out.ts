import path from 'node:path';
import type { Choices } from '../choices.ts';
import type { Surroundings } from '../surroundings.ts';
import { tsText } from './quotes.ts';

/** An environment that is deployed to, as the template writes it. */
export interface EnvironmentValues {
  readonly name: string;
  readonly namespace: string;
  readonly isProduction: boolean;
  /** What rolls out there, where it is not the same everywhere. */
  readonly rollOut: string | undefined;
  /** Whether its deployment fits on one line. */
  readonly isShort: boolean;
}

const usualEnvironments = ['test', 'staging', 'prod'];
/** Names that people give to environments, in the order in which a release passes them. */
const knownOrder = [
  'dev',
  'development',
  'test',
  'testing',
  'qa',
  'int',
  'stage',
  'staging',
  'preprod',
  'prod',
  'production',
  'live',
];
const productionNames = ['prod', 'production', 'live'];

/** The environments: those that kustomize has overlays for, or else the usual three. */
export function environmentsOf(choices: Choices, around: Surroundings): readonly EnvironmentValues[] {
  return namesOf(choices, around).map((name) => {
    const isProduction = productionNames.includes(name);
    const rollOut = choices.deploy === 'kustomize' ? kustomizeOf(name, choices, around) : undefined;
    const namespace = `${choices.name}-${name}`;
    return {
      name,
      namespace,
      isProduction,
      rollOut,
      isShort: !isProduction && rollOut === undefined && namespace.length < 40,
    };
  });
}

function namesOf({ deploy }: Choices, { delivery: { overlays } }: Surroundings): readonly string[] {
  if (deploy !== 'kustomize' || overlays === undefined) return usualEnvironments;
  const place = (name: string) => (knownOrder.indexOf(name) < 0 ? knownOrder.indexOf('qa') : knownOrder.indexOf(name));
  return overlays.names.filter((name) => /^[a-z0-9-]+$/.test(name)).toSorted((a, b) => place(a) - place(b));
}

/** The DSL's words for what rolls out alike everywhere; `undefined` where it depends on the environment. */
export function rollOutOf({ deploy, name }: Choices, { within, delivery }: Surroundings): string | undefined {
  const file = (way: string) => tsText(path.posix.join(within, way));
  if (deploy === 'helm') return `helm({ release: '${name}', chart: ${file(delivery.chart ?? `charts/${name}`)} })`;
  if (deploy !== 'kubectl') return undefined;
  const { deployment = name, manifest, others = [] } = delivery.manifests ?? {};
  const fields = [
    `deployment: '${deployment}'`,
    ...(manifest === undefined ? [] : [`manifest: ${file(manifest)}`]),
    ...(others.length === 0 ? [] : [`apply: [${others.map(file).join(', ')}]`]),
  ];
  return `kubectl({ ${fields.join(', ')} })`;
}

function kustomizeOf(environment: string, { name }: Choices, { within, delivery: { overlays } }: Surroundings): string {
  const overlay = path.posix.join(within, overlays?.folder ?? 'k8s/overlays', environment);
  return `kustomize({ overlay: ${tsText(overlay)}, deployment: '${name}' })`;
}
