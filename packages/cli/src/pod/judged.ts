import type { AgentPod } from '@pipec/compiler/pods';
import { fieldOf, podSecurity } from '@pipec/kubernetes';
import type { PodSecurityLevel } from '@pipec/kubernetes';

/** Why a pod is not made. */
export interface Refusal {
  readonly code: string;
  readonly field: string;
  readonly message: string;
}

/** A pod that is shown, with all that refuses it. */
export interface JudgedPod extends Omit<AgentPod, 'refusals'> {
  readonly refusals: readonly Refusal[];
}

/** A pod with why the API server refuses it, and a namespace that enforces a standard where one is asked for. */
export function judged(pod: AgentPod, level: PodSecurityLevel | undefined): JudgedPod {
  const reasons = level === undefined ? [] : podSecurity(pod.pod, level);
  return {
    ...pod,
    refusals: [
      ...pod.refusals.map(({ code, field, message }) => ({ code, field, message })),
      ...reasons.map(({ control, message, path }) => ({ code: `${level}: ${control}`, field: fieldOf(path), message })),
    ],
  };
}
