import type { ShellText } from '../../core/shell-text.ts';
import type { Text } from '../../core/value.ts';
import type { RollOut } from '../deploy-script.ts';
import { sh } from '../../core/shell.ts';

/** Where an image goes. */
export interface DeployTarget {
  /** The namespace of the cluster, by default that of the kubeconfig or of the pod. */
  readonly namespace?: Text;
  /** How long the tool waits until everything runs, as Go writes it: `10m`. */
  readonly timeout: string;
}

/** A tool that rolls images out, told what to roll out but not yet where: made by `helm`, `kubectl`, `kustomize` or by you. */
export interface Deployer {
  /** Whether it needs the source of the job: a chart, manifests. */
  readonly needsSource: boolean;
  /** The commands for one target. */
  readonly rollOut: (target: DeployTarget) => RollOut;
}

/** ` --namespace shop-test`, where there is a namespace. */
export function inNamespace({ namespace }: DeployTarget): ShellText {
  return namespace === undefined ? sh.text`` : sh.text` --namespace ${namespace}`;
}
