import type { Container, Pod } from '@pipec/kubernetes';

/**
 * A pod as podman can play it, of the pod that the plugin would send.
 *
 * What is not real in it: there is no controller, so that the agent's container only stays alive; what is known in Jenkins alone
 * (`<secret>`, random letters) has stand-ins; images are those of the machine.
 */
export function playablePod(pod: Pod, name: string): Pod {
  const { namespace: _, ...metadata } = withoutPlaceholders(pod.metadata ?? {});
  const { containers = [], initContainers, ...spec } = pod.spec ?? {};
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { ...metadata, name },
    spec: {
      ...spec,
      ...(initContainers && { initContainers: initContainers.map(playable) }),
      containers: containers.map(playable),
    },
  };
}

function playable(container: Container): Container {
  const isAgent = container.name === 'jnlp' && container.command === undefined && container.args === undefined;
  return {
    ...container,
    imagePullPolicy: 'Never',
    ...(isAgent && { command: ['sleep'], args: ['99d'] }),
  };
}

/** `<secret>` as `secret`: labels may not have the signs. */
function withoutPlaceholders<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).replace(/<([a-z]+)>/g, '$1')) as T;
}
