export { checkPod } from './check-pod.ts';
