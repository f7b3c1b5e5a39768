import { checkPod, podSecurity } from '@pipec/kubernetes';
import type { PodFault } from '@pipec/kubernetes';
import type { DefinitionPath, PlatformFault } from '../platform-fault.ts';
import type { Cloud, Platform, Template } from '../resolve/platform.ts';
import { refusedTemplate } from './messages.ts';

/** Holds the pods of templates against the rules of Kubernetes and against what Pod Security lets into their namespace. */
export function checkTemplates({ clouds }: Platform): readonly PlatformFault[] {
  return clouds.flatMap((cloud) =>
    cloud.templates.flatMap((template) => [...faultsOf(template), ...refusals(template, cloud)]),
  );
}

function faultsOf(template: Template): readonly PlatformFault[] {
  return checkPod(template.pod)
    .filter(({ severity }) => severity === 'error')
    .map((fault) => ({
      code: fault.code,
      severity: 'error',
      message: fault.message,
      path: [...pathTo(template), ...authorsPath(template, fault)],
      ...(fault.notes && { notes: fault.notes }),
      ...(fault.guess !== undefined && { guess: fault.guess }),
    }));
}

function pathTo({ cloud, name }: Template): DefinitionPath {
  return ['clouds', cloud, 'templates', name];
}

/** Where an author wrote what stands in the pod: containers and volumes by name, fields of the spec beside them. */
function authorsPath({ pod }: Template, { path }: PodFault): DefinitionPath {
  const [first, second, index, ...rest] = path;
  if (first !== 'spec') return path.slice(1);
  if (typeof index !== 'number' || !['containers', 'initContainers', 'volumes'].includes(String(second)))
    return path.slice(1);
  const { containers, initContainers, volumes }: Partial<NonNullable<typeof pod.spec>> = pod.spec ?? {};
  const lists: { readonly [name: string]: readonly { readonly name?: string }[] | undefined } = {
    containers,
    initContainers,
    volumes,
  };
  const name = lists[String(second)]?.[index]?.name ?? '';
  return second === 'containers' && name === 'jnlp' ? ['agent', ...rest] : [String(second), name, ...rest];
}

function refusals(template: Template, cloud: Cloud): readonly PlatformFault[] {
  if (cloud.podSecurity === 'privileged') return [];
  // For a namespace that enforces 'restricted' the plugin fills in what containers leave out.
  const reasons = podSecurity(template.pod, 'baseline');
  if (reasons.length === 0) return [];
  return [
    refusedTemplate(
      pathTo(template),
      cloud,
      reasons.map(({ message }) => message),
    ),
  ];
}
