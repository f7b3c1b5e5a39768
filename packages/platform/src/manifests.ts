import { dataYaml } from '@pipec/kubernetes/objects';
import type { ObjectGroup, PlatformObject } from './objects/platform-object.ts';
import type { PlatformFile } from './platform-file.ts';

/** What the objects of a file are for: it stands at its head. */
const headings: { readonly [file: string]: string } = {
  namespaces: 'Namespaces, and what Pod Security admission lets into each.',
  storage: "The controller's home and the claims of builds, with the volumes that are made for them.",
  'service-accounts': 'Who pods are. The default account of a cloud may do nothing.',
  access: 'What the controller may do in the namespaces of agents, and deployers in those of environments.',
  quotas: 'What all agents of a namespace may take, and what a container gets that says nothing.',
  'network-policies': 'Who may reach the controller; nobody reaches an agent.',
  backup: 'Packs what cannot be made again out of the home.',
  'pre-pull': 'Pulls the images of agents to every node before a build asks for them.',
  'service-account': 'Who the controller is.',
  configuration: 'What the controller is configured with. A change of it starts the controller anew.',
  services: 'The addresses of the controller.',
  statefulset: 'The one controller.',
  deployment: 'The one controller: the old one ends before a new one starts.',
  'disruption-budget':
    'Keeps a drain of the node from ending the only controller. Delete the pod at a good time, and the drain goes on.',
  ingress: 'The way from outside to the web port.',
  route: 'The way from outside to the web port; the listener of the Gateway ends TLS.',
};

/**
 * Manifests for `kubectl apply -k`: `base` is what every way of running the controller needs, `controller` what the official chart would
 * bring. The overlay `plain` has both, `helm` the base alone; another cluster's agents have an overlay of their own.
 */
export function manifestFiles(objects: readonly PlatformObject[]): readonly PlatformFile[] {
  const groups = [...new Set(objects.map(({ group }) => group))];
  return [
    ...groups.flatMap((group) =>
      groupFiles(
        group,
        objects.filter((one) => one.group === group),
      ),
    ),
    overlay('plain', 'All of it, with the controller as plain manifests.', ['../../base', '../../controller']),
    overlay('helm', 'What the controller needs around it, where the official chart brings the controller.', [
      '../../base',
    ]),
  ];
}

function groupFiles(group: ObjectGroup, objects: readonly PlatformObject[]): readonly PlatformFile[] {
  const folder = group.startsWith('cluster-') ? `manifests/overlays/${group}` : `manifests/${group}`;
  const names = [...new Set(objects.map(({ file }) => file))];
  const files = names.map((name): PlatformFile => {
    const documents = objects.filter(({ file }) => file === name).map(({ object }) => dataYaml(object));
    return { path: `${folder}/${name}.yaml`, text: `# ${headings[name]}\n${documents.join('---\n')}` };
  });
  return [...files, { path: `${folder}/kustomization.yaml`, text: kustomization(names.map((name) => `${name}.yaml`)) }];
}

function overlay(name: string, heading: string, resources: readonly string[]): PlatformFile {
  return { path: `manifests/overlays/${name}/kustomization.yaml`, text: `# ${heading}\n${kustomization(resources)}` };
}

function kustomization(resources: readonly string[]): string {
  return dataYaml({ apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', resources });
}
