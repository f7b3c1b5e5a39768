import type { Pod } from '@pipec/kubernetes';
import type { Containers, Ran } from '../containers.ts';
import { playablePod } from './playable-pod.ts';

/** A shell step, and the container that it runs in. */
export interface ShellStep {
  readonly container: string;
  readonly script: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A pod that runs. */
export interface RunningPod {
  readonly name: string;
  /** Runs a script in a container as the step `sh` does: `sh -xe`, or by its first line, in the workspace. */
  run(step: ShellStep): Promise<Ran>;
  /** Runs a command in a container. */
  exec(container: string, command: readonly string[]): Promise<Ran>;
}

/** What a stage's steps came to: those that ran, the last of them being the one that failed. */
export interface StageRun {
  readonly steps: readonly (ShellStep & Ran)[];
  readonly failed: boolean;
}

/** Where the agent's container mounts the folder of builds. */
const agentFolder = '/home/jenkins/agent';

/**
 * Starts a pod as a real one, hands it over, and removes it: whatever happens in between, as Jenkins ends an agent that is its build's
 * alone.
 *
 * @throws Error where podman refuses the pod.
 */
export async function withPod<T>(
  containers: Containers,
  { pod, name, job }: { readonly pod: Pod; readonly name: string; readonly job: string },
  use: (running: RunningPod) => Promise<T>,
): Promise<T> {
  const manifest = JSON.stringify(playablePod(pod, name));
  const workspace = `${agentFolder}/workspace/${job}`;
  try {
    const played = await containers.podman(['play', 'kube', '--network', 'none', '-'], manifest);
    if (played.status !== 0) throw new Error(played.stderr);
    const exec: RunningPod['exec'] = (container, command) =>
      containers.podman(['exec', `${name}-${container}`, ...command]);
    // The agent makes the workspace before any step.
    const made = await exec('jnlp', ['mkdir', '-p', workspace]);
    if (made.status !== 0) throw new Error(made.stderr);
    const run: RunningPod['run'] = (step) => runStep(containers, { pod: name, workspace, step });
    return await use({ name, run, exec });
  } finally {
    await containers.podman(['pod', 'rm', '--force', '--time', '0', name]);
  }
}

/** Runs the steps of a stage until one fails. */
export async function runSteps(running: RunningPod, steps: readonly ShellStep[]): Promise<StageRun> {
  const ran: (ShellStep & Ran)[] = [];
  for (const step of steps) {
    const result = await running.run(step);
    ran.push({ ...step, ...result });
    if (result.status !== 0) return { steps: ran, failed: true };
  }
  return { steps: ran, failed: false };
}

/** The plugin writes a script beside the workspace and runs it there. */
function runStep(
  containers: Containers,
  { pod, workspace, step }: { readonly pod: string; readonly workspace: string; readonly step: ShellStep },
): Promise<Ran> {
  const text = step.script.startsWith('#!') ? step.script : `#!/bin/sh -xe\n${step.script}`;
  const folder = `${workspace}@tmp`;
  const variables = { WORKSPACE: workspace, WORKSPACE_TMP: folder, ...step.env };
  const launcher = `mkdir -p "$WORKSPACE_TMP" && cat >"$WORKSPACE_TMP/script.sh" && chmod 755 "$WORKSPACE_TMP/script.sh" && cd "$WORKSPACE" && exec "$WORKSPACE_TMP/script.sh"`;
  const env = Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
  return containers.podman(['exec', '--interactive', ...env, `${pod}-${step.container}`, 'sh', '-c', launcher], text);
}
