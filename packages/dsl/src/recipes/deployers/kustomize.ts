import { checkFields } from '../../core/check-fields.ts';
import type { Fields } from '../../core/check-fields.ts';
import { sh } from '../../core/shell.ts';
import type { Text } from '../../core/value.ts';
import { inNamespace } from './deployer.ts';
import type { Deployer } from './deployer.ts';
import { broughtBack, revision, rolledOut } from './deployment.ts';

/** What kustomize and kubectl roll out. */
export interface KustomizeSpec {
  /** The folder of the overlay. */
  readonly overlay: Text;
  /** The name of the Deployment, as the overlay makes it. */
  readonly deployment: Text;
  /** The image as the manifests call it, by default by the name of the Deployment. */
  readonly image?: Text;
}

const fields: Fields<KustomizeSpec> = { overlay: 'required', deployment: 'required', image: true };

/**
 * Rolls out with kustomize and kubectl: set the image in the overlay, apply it, wait, and go back to the revision that ran before.
 *
 * @example
 * ```ts
 * deploy({ to: 'test', image: env.IMAGE, with: kustomize({ overlay: 'k8s/overlays/test', deployment: 'shop' }) });
 * ```
 */
export function kustomize(spec: KustomizeSpec): Deployer {
  checkFields(spec, fields, 'what kustomize rolls out');
  const { overlay, deployment, image = deployment } = spec;
  return {
    needsSource: true,
    rollOut: (target) => ({
      before: revision(deployment, target),
      rollOut: [
        sh.text`(cd ${overlay} && kustomize edit set image ${image}="$image")`,
        sh.text`kubectl apply${inNamespace(target)} --kustomize ${overlay}`,
        rolledOut(deployment, target),
      ],
      undo: broughtBack(deployment, target),
    }),
  };
}
