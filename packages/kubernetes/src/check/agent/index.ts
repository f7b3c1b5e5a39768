import type { PodContext } from '../rule-context.ts';
export const agentRules: readonly ((context: PodContext) => void)[] = [];
