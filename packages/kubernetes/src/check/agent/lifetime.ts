import { imageReference } from '../../syntax/image-reference.ts';
import type { LooseContainer, PodContext } from '../rule-context.ts';
import { agentOf, toolContainersOf } from '../rule-context.ts';

const services =
  /^(?:postgres|postgis|mysql|mariadb|mongo|redis|valkey|memcached|rabbitmq|kafka|zookeeper|elasticsearch|opensearch|nginx|httpd|registry|vault|minio|localstack|mailhog|wiremock|standalone-\w+|buildkit)$/;
const notes = [
  'Jenkins removes the agent as soon as one of its containers ends.',
  "Give it a command that lasts, such as command: ['sleep'], args: ['99d'].",
];

/** How long containers run: a tool container must outlast the build, and the agent's must run the agent. */
export function lifetime(context: PodContext): void {
  for (const { container, at } of toolContainersOf(context)) {
    const name = container.name ?? '';
    if (endsAtOnce(container))
      context.report(
        'short-lived-container',
        [...at, 'command'],
        `The command of the container '${name}' ends at once.`,
        { notes },
      );
    else if (!hasCommand(container) && !isService(container)) {
      context.report(
        'short-lived-container',
        at,
        `The container '${name}' runs what its image starts, which may end at once.`,
        { notes },
      );
    }
  }
  agentCommand(context);
}

function hasCommand({ command, args, tty }: LooseContainer): boolean {
  // A shell that the image starts goes on at a terminal.
  return (command ?? []).length > 0 || (args ?? []).length > 0 || tty === true;
}

/** `sleep` without a time is an error, and `cat` without a terminal has nothing to read. */
function endsAtOnce({ command = [], args = [], tty }: LooseContainer): boolean {
  const [program = '', ...rest] = [...command, ...args];
  const base = program.slice(program.lastIndexOf('/') + 1);
  return rest.length === 0 && (base === 'sleep' || (base === 'cat' && tty !== true) || base === 'true');
}

/** An image that is known to run a server, or a container that is watched or listens like one. */
function isService({ image = '', ports, readinessProbe, livenessProbe, startupProbe }: LooseContainer): boolean {
  if ((ports ?? []).length > 0 || readinessProbe || livenessProbe || startupProbe) return true;
  const reference = imageReference(image);
  if (typeof reference === 'string') return true;
  const base = reference.name.slice(reference.name.lastIndexOf('/') + 1);
  return (
    services.test(base) ||
    /(?:^|\/)selenium\//.test(reference.name) ||
    /\bdind\b/.test(`${base}:${reference.tag ?? ''}`)
  );
}

function agentCommand(context: PodContext): void {
  const agent = agentOf(context);
  const [program = ''] = agent?.container.command ?? [];
  if (agent === undefined || context.agentInjection || !/(?:^|\/)(?:sleep|cat|tail|true)$/.test(program)) return;
  context.report(
    'agent-command',
    [...agent.at, 'command'],
    `The agent's container '${context.agentContainer}' runs '${program}' instead of the agent.`,
    {
      notes: ['Leave its command out: the image starts the agent, which connects to the controller.'],
    },
  );
}
