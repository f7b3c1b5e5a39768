import type { PodContext } from '../rule-context.ts';
import { containersOf, toolContainersOf } from '../rule-context.ts';

/** An image that starts an agent. */
export const agentImage = /(?:^|\/)(?:inbound-agent|jnlp-slave|jnlp-agent[\w-]*)(?::|@|$)/;

/** What the plugin does to names: it finds its agent by the name of the container, and names the pod itself. */
export function agentContainer(context: PodContext): void {
  for (const { container, at } of toolContainersOf(context)) {
    if (!agentImage.test(container.image ?? '')) continue;
    context.report(
      'second-agent',
      [...at, 'name'],
      `The container '${container.name ?? ''}' has an agent's image but is not called '${context.agentContainer}'.`,
      {
        notes: [`The plugin adds a container '${context.agentContainer}' with its own image beside it.`],
        guess: context.agentContainer,
      },
    );
  }
  const name = context.pod.metadata?.name;
  // A template without containers has nothing else to be recognised by.
  if (name && containersOf(context.spec).length > 0) {
    context.report(
      'overwritten-name',
      ['metadata', 'name'],
      `The plugin replaces the pod's name '${name}' with one of its own.`,
    );
  }
}
