import type { PodContext } from '../rule-context.ts';
import { agentContainer } from './agent-container.ts';
import { amounts } from './amounts.ts';
import { images, shells } from './images.ts';
import { sharedClaims } from './claims.ts';
import { lifetime } from './lifetime.ts';
import { rights } from './rights.ts';
import { workspace } from './workspace.ts';

/** What the Jenkins plugin and the kubelet make of a pod that the server takes, by theme. */
export const agentRules: readonly ((context: PodContext) => void)[] = [
  images,
  shells,
  sharedClaims,
  lifetime,
  agentContainer,
  workspace,
  rights,
  amounts,
];
