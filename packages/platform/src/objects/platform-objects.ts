import type { Needs } from '../needs.ts';
import type { Platform } from '../resolve/platform.ts';
import { access } from './access.ts';
import { agentAccounts, controllerAccount } from './accounts.ts';
import { backup } from './backup.ts';
import { claims } from './claims.ts';
import { configMaps } from './config-maps.ts';
import type { ControllerTexts } from './controller-pod.ts';
import { disruptionBudget } from './disruption-budget.ts';
import { entrance } from './entrance.ts';
import { namespaces } from './namespaces.ts';
import { networkPolicies } from './network-policies.ts';
import type { PlatformObject } from './platform-object.ts';
import { prePull } from './pre-pull.ts';
import { quotas } from './quotas.ts';
import { services } from './services.ts';
import { workload } from './workload.ts';

/**
 * Every object of a platform. Secrets are never among them: `prerequisites` lists what must be there before.
 *
 * Where two parts want the very same object, it is there once; two of one name that differ are both there, and are told by
 * `checkObjects`.
 */
export function platformObjects(platform: Platform, texts: ControllerTexts, needs: Needs): readonly PlatformObject[] {
  const all = [
    ...namespaces(platform),
    ...claims(platform),
    ...agentAccounts(platform),
    ...access(platform),
    ...quotas(platform),
    ...networkPolicies(platform),
    ...backup(platform),
    ...prePull(platform, needs),
    controllerAccount(platform),
    ...configMaps(platform, texts),
    ...services(platform),
    workload(platform, texts),
    ...disruptionBudget(platform),
    ...entrance(platform),
  ];
  const seen = new Set<string>();
  return all.filter(({ group, object }) => {
    const key = `${group} ${JSON.stringify(object)}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
