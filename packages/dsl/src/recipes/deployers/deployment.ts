import { sh } from '../../core/shell.ts';
import type { ShellText } from '../../core/shell-text.ts';
import type { Text } from '../../core/value.ts';
import { inNamespace } from './deployer.ts';
import type { DeployTarget } from './deployer.ts';

// A Deployment of Kubernetes, as kubectl sees it: what kubectl and kustomize have in common.

/** Waits until the Deployment runs what it was told to. */
export function rolledOut(deployment: Text, target: DeployTarget): ShellText {
  return sh.text`kubectl rollout status deployment/${deployment}${inNamespace(target)} --timeout ${target.timeout}`;
}

/** Prints the revision of the Deployment; nothing, where there is none. */
export function revision(deployment: Text, target: DeployTarget): ShellText {
  const path = sh.text`'jsonpath={.metadata.annotations.deployment\.kubernetes\.io/revision}'`;
  return sh.text`kubectl get deployment ${deployment}${inNamespace(target)} --ignore-not-found --output ${path}`;
}

/** Brings the revision `$before` back. Where it runs already, kubectl says so and does nothing. */
export function broughtBack(deployment: Text, target: DeployTarget): readonly ShellText[] {
  return [
    sh.text`kubectl rollout undo deployment/${deployment}${inNamespace(target)} --to-revision "$before"`,
    rolledOut(deployment, target),
  ];
}
