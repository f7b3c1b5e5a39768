import type { PlatformSpec } from '../definition/index.ts';
import type { AgentImage } from './platform.ts';

/** The user of `jenkins/inbound-agent`: whoever works in its workspace must be the same. */
const agentUser = 1000;

export function resolveImages({ agents = {}, registry }: PlatformSpec): readonly AgentImage[] {
  const host = registry === undefined ? '' : `${registry.host}/`;
  return Object.entries(agents).map(([name, spec]) => ({
    name,
    spec,
    role: spec.role ?? 'tool',
    reference: `${host}${name}:${spec.tag ?? '1'}`,
    user: spec.user ?? agentUser,
    home: spec.home ?? '/home/jenkins',
  }));
}
