import type { PlacedContainer, PodContext } from '../rule-context.ts';
import { agentOf, containersOf, toolContainersOf } from '../rule-context.ts';

/** The uid of the agent image that the plugin uses. */
const agentUser = 1000;
/** OpenShift gives every namespace a range of uids above it, and all containers the same one. */
const assignedUsers = 1_000_000_000;
const sockets = /(?:docker|containerd|crio|podman)\.sock$/;

/** As whom containers run, and what of their node they get at. */
export function rights(context: PodContext): void {
  const { spec, report } = context;
  for (const { container, at } of containersOf(spec)) {
    if (container.securityContext?.privileged === true) {
      report(
        'privileged-container',
        [...at, 'securityContext', 'privileged'],
        `The container '${container.name ?? ''}' has all rights on its node.`,
        {
          notes: ["Pod Security 'baseline' refuses it. To build images, rootless BuildKit or buildah do without."],
        },
      );
    }
    if (
      userOf({ container }, context) === 0 &&
      (container.securityContext?.runAsNonRoot ?? spec.securityContext?.runAsNonRoot) === true
    ) {
      report(
        'root-non-root',
        [...at, 'securityContext'],
        `The container '${container.name ?? ''}' is to run as user 0 and not as root.`,
        { notes: ['The kubelet does not start it.'] },
      );
    }
  }
  (spec.volumes ?? []).forEach(({ name, hostPath }, i) => {
    if (!sockets.test(hostPath?.path ?? '')) return;
    report(
      'docker-socket',
      ['spec', 'volumes', i, 'hostPath', 'path'],
      `The volume '${name ?? ''}' hands out the container runtime of the node.`,
      {
        notes: ["Whoever can write to it owns the node; Pod Security 'baseline' refuses it."],
      },
    );
  });
  users(context);
}

function users(context: PodContext): void {
  const agent = agentOf(context);
  const agentId = (agent && userOf(agent, context)) ?? context.spec.securityContext?.runAsUser ?? agentUser;
  for (const { container, at } of toolContainersOf(context)) {
    const user = container.securityContext?.runAsUser;
    if (user === undefined || user === 0 || user === agentId || user >= assignedUsers) continue;
    context.report(
      'user-differs',
      [...at, 'securityContext', 'runAsUser'],
      `The container '${container.name ?? ''}' runs as user ${user}, the agent as ${agentId}.`,
      {
        notes: ["It cannot write the agent's workspace: 'sh' hangs or fails there."],
      },
    );
  }
}

function userOf({ container }: Pick<PlacedContainer, 'container'>, { spec }: PodContext): number | undefined {
  return container.securityContext?.runAsUser ?? spec.securityContext?.runAsUser;
}
