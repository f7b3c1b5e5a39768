import type { PodContext } from '../rule-context.ts';
import { annotations } from './annotations.ts';
import { containers } from './containers.ts';
import { env } from './env.ts';
import { metadata } from './metadata.ts';
import { gatedFields } from './gated-fields.ts';
import { mounts } from './mounts.ts';
import { network } from './network.ts';
import { podSpec } from './pod-spec.ts';
import { ports } from './ports.ts';
import { probes } from './probes.ts';
import { resources } from './resources.ts';
import { scheduling } from './scheduling.ts';
import { security } from './security.ts';
import { volumes } from './volumes.ts';
import { hostProcesses } from './windows.ts';

/** What the API server's validation checks of a pod's spec, by theme. */
export const specRules: readonly ((context: PodContext) => void)[] = [
  containers,
  resources,
  ports,
  env,
  volumes,
  mounts,
  probes,
  security,
  scheduling,
  network,
  podSpec,
  hostProcesses,
  gatedFields,
];

/** What it checks of a pod. */
export const serverRules: readonly ((context: PodContext) => void)[] = [metadata, annotations, ...specRules];
