export type { Pod } from './generated/types.ts';
export { checkPod } from './check-pod.ts';
export { podYaml } from './yaml/pod-yaml.ts';
