import { imageReference } from '../../syntax/image-reference.ts';
import type { LooseContainer, PodContext } from '../rule-context.ts';
import { agentOf, toolContainersOf } from '../rule-context.ts';
import { agentImage } from './agent-container.ts';

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

function endsAtOnce({ command = [], args = [], tty }: LooseContainer): boolean {
  const words = [...command, ...args];
  const [program = '', option, script, ...rest] = words;
  if (!shells.has(baseOf(program))) return isOver(words, tty);
  if (option !== '-c' || script === undefined || rest.length > 0) return false;
  const commands = script.split(/[;&|\n]+/).map((one) => one.trim());
  return commands.every((one) => one === '' || one.startsWith('set -') || isOver(one.split(/\s+/), tty));
}

const shells = new Set(['sh', 'bash', 'ash', 'dash']);
/** Programs that do one thing and end. */
const finite =
  /^(?:true|false|exit|echo|printf|cp|mv|rm|ln|mkdir|chmod|chown|touch|ls|env|id|date|tar|unzip|git|curl|wget|apk|apt-get)$/;

/** `sleep` without a time is an error, and `cat` without a terminal has nothing to read. */
function isOver([program = '', ...args]: readonly string[], tty: boolean | undefined): boolean {
  const base = baseOf(program);
  if (base === 'sleep') return secondsOf(args) < 600;
  if (base === 'cat') return args.length === 0 && tty !== true;
  return finite.test(base);
}

function baseOf(program: string): string {
  return program.slice(program.lastIndexOf('/') + 1);
}

const units: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600, d: 86_400 };

/** How long `sleep` takes: the sum of its words; endless where one of them is not known here. */
function secondsOf(times: readonly string[]): number {
  return times.reduce((sum, time) => {
    const [, count, unit = ''] = /^(\d+(?:\.\d+)?)([smhd]?)$/.exec(time) ?? [];
    return sum + (count === undefined ? Number.POSITIVE_INFINITY : Number(count) * units[unit]!);
  }, 0);
}

/** An image that is known to run a server, or a container that is watched or listens like one. */
function isService({ image = '', ports, readinessProbe, livenessProbe, startupProbe }: LooseContainer): boolean {
  if ((ports ?? []).length > 0 || readinessProbe || livenessProbe || startupProbe || agentImage.test(image))
    return true;
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
