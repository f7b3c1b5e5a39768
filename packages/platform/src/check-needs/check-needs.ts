import type { Needs } from '../needs.ts';
import type { PlatformObject } from '../objects/platform-object.ts';
import type { PlatformFault } from '../platform-fault.ts';
import type { Platform } from '../resolve/platform.ts';
import { checkAgents } from './check-agents.ts';
import { checkDeployments } from './check-deployments.ts';
import { factsOf } from './facts.ts';
import { checkNames } from './check-names.ts';
import { checkPods } from './check-pods.ts';

/**
 * Holds what pipelines ask against what a platform has: every label has a template, every credential a declaration, every claim an
 * object, and so on. What agents inherit is checked where pipelines are.
 */
export function checkNeeds(
  platform: Platform,
  objects: readonly PlatformObject[],
  needs: Needs,
): readonly PlatformFault[] {
  const facts = factsOf(platform, objects);
  const found = [
    ...checkAgents(facts, needs),
    ...checkNames(facts, needs),
    ...checkPods(facts, needs),
    ...checkDeployments(facts, needs),
  ];
  // One pod is that of several stages, and one command stands in a script more than once.
  const seen = new Set<string>();
  return found.filter(({ code, message, span }) => {
    const key = JSON.stringify([code, message, span]);
    return seen.has(key) ? false : seen.add(key);
  });
}
