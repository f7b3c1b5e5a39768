import { podSecurity } from '@pipec/kubernetes';
import { nearest } from '@pipec/model';
import type { Needs } from '../needs.ts';
import type { PlatformFault } from '../platform-fault.ts';
import { allNamespaces } from './facts.ts';
import type { Facts } from './facts.ts';
import {
  noAgentRights,
  refusedPod,
  unknownAccount,
  unknownClaim,
  unknownNamespace,
  unknownSecret,
} from './messages.ts';

/** What the pods of pipelines need where they run, and whether they are let in there. */
export function checkPods(facts: Facts, needs: Needs): readonly PlatformFault[] {
  return [...inNamespaces(facts, needs), ...security(facts, needs)];
}

/** What pods need where they run. */
function inNamespaces(facts: Facts, needs: Needs): readonly PlatformFault[] {
  const { platform, names: namesIn, namespaceOf } = facts;
  const place = (need: { readonly cloud: string | undefined }) => ['clouds', facts.cloudOf(need.cloud)?.name ?? ''];
  return [
    ...needs.namespaces.flatMap((need) => {
      const cloud = platform.clouds.find(({ namespace }) => namespace === need.name);
      if (cloud !== undefined) return [];
      const known = platform.clouds.map(({ namespace }) => namespace);
      const isOurs = allNamespaces(platform).includes(need.name);
      return [
        isOurs
          ? noAgentRights(need, platform.controller.serviceAccount)
          : unknownNamespace({ need, path: place(need), known }),
      ];
    }),
    ...needs.serviceAccounts.flatMap((need) => {
      const namespace = namespaceOf(need);
      if (namespace === undefined) return [];
      const known = namesIn('ServiceAccount', namespace);
      return known.includes(need.name)
        ? []
        : [unknownAccount({ need, path: [...place(need), 'serviceAccounts'], known }, namespace)];
    }),
    ...needs.claims.flatMap((need) => {
      const namespace = namespaceOf(need);
      if (namespace === undefined) return [];
      const known = namesIn('PersistentVolumeClaim', namespace);
      return known.includes(need.name) ? [] : [unknownClaim({ need, path: ['storage', 'claims'], known }, namespace)];
    }),
    ...needs.secrets.flatMap((need) => {
      const { pullSecret, pushSecret } = platform.spec.registry ?? {};
      const known = [pullSecret, pushSecret].filter((name) => name !== undefined);
      const guess = known.includes(need.name) ? undefined : nearest(need.name, known);
      return guess === undefined ? [] : [unknownSecret(need, guess, namespaceOf(need) ?? '')];
    }),
  ];
}

/** Whether Pod Security admission lets the pods of pipelines into the namespace of their cloud. */
function security({ cloudOf, namespaceOf }: Facts, needs: Needs): readonly PlatformFault[] {
  return needs.pods.flatMap(({ pod, span, ...where }) => {
    const cloud = cloudOf(where.cloud);
    const namespace = namespaceOf(where);
    if (cloud === undefined || namespace !== cloud.namespace || pod === undefined || pod === null) return [];
    if (cloud.podSecurity === 'privileged') return [];
    // For a namespace that enforces 'restricted' the plugin fills in what containers leave out.
    const reasons = podSecurity(pod, 'baseline');
    if (reasons.length === 0) return [];
    return [
      refusedPod(
        { name: namespace, span },
        ['clouds', cloud.name, 'podSecurity'],
        cloud.podSecurity,
        reasons.map(({ message }) => message),
      ),
    ];
  });
}
