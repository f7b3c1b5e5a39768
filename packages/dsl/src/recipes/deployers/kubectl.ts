import { checkFields } from '../../core/check-fields.ts';
import type { Fields } from '../../core/check-fields.ts';
import { sh } from '../../core/shell.ts';
import type { Text } from '../../core/value.ts';
import { inNamespace } from './deployer.ts';
import type { Deployer } from './deployer.ts';
import { broughtBack, revision, rolledOut } from './deployment.ts';

/** What kubectl rolls out. */
export interface KubectlSpec {
  /** The name of the Deployment. */
  readonly deployment: Text;
  /** The container that gets the image, by default one of the Deployment's name. */
  readonly container?: Text;
  /**
   * The Deployment's manifest: a file of the source that holds nothing else. It is applied with the image already in it, so that there
   * is one roll-out. Without it the image of the Deployment in the cluster is changed and nothing else.
   */
  readonly manifest?: Text;
  /** Manifests of everything else, applied before: files or folders of the source. Going back leaves them as they are. */
  readonly apply?: readonly Text[];
}

const fields: Fields<KubectlSpec> = { deployment: 'required', container: true, manifest: true, apply: true };

/**
 * Rolls out with kubectl: apply what belongs to it, set the image, wait, and go back to the revision that ran before.
 *
 * @example
 * ```ts
 * deploy({ to: 'test', image: env.IMAGE, with: kubectl({ deployment: 'shop', manifest: 'k8s/deployment.yaml', apply: ['k8s/service.yaml'] }) });
 * ```
 */
export function kubectl(spec: KubectlSpec): Deployer {
  checkFields(spec, fields, 'what kubectl rolls out');
  const { deployment, container = deployment, manifest, apply = [] } = spec;
  return {
    needsSource: manifest !== undefined || apply.length > 0,
    rollOut(target) {
      const namespace = inNamespace(target);
      const setImage =
        manifest === undefined
          ? [sh.text`kubectl set image deployment/${deployment}${namespace} ${container}="$image"`]
          : [
              sh.text`manifest=$(kubectl set image --local --filename ${manifest} ${container}="$image" --output yaml)`,
              sh.text`printf '%s\n' "$manifest" | kubectl apply${namespace} --filename -`,
            ];
      return {
        before: revision(deployment, target),
        rollOut: [
          ...apply.map((file) => sh.text`kubectl apply${namespace} --filename ${file}`),
          ...setImage,
          rolledOut(deployment, target),
        ],
        undo: broughtBack(deployment, target),
      };
    },
  };
}
