import { plainName, visit } from '@pipec/model';
import type { Argument, Call, Node, Pipeline, Script, Span, Step } from '@pipec/model';
import type { DeployNeed } from '@pipec/platform';
import { dataOf } from '../pods/check-uses.ts';
import type { ReadUse } from '../pods/read-pods.ts';
import type { Part } from '../rule.ts';
import { agentAround } from '../surroundings.ts';
import { writtenText } from '../text/written-text.ts';
import type { WrittenText } from '../text/written-text.ts';
import { accessOf } from './cluster-access.ts';
import { cloudOf } from './needed-pod.ts';
import { flagValue, shellCommands } from './shell-commands.ts';
import type { ShellCommand } from './shell-commands.ts';
import { field, text } from './value-at.ts';

/** Steps that bring a login of their own. */
const logins: ReadonlySet<string> = new Set(['withKubeConfig', 'withKubeCredentials', 'kubeconfig']);

/**
 * The calls of kubectl and helm in the shell scripts of a pipeline, which act as the account of their pod. Where a login stands around
 * them, or the script names one, they act as somebody who is not known here.
 */
export function deployNeeds(
  root: Pipeline | Script,
  reads: readonly ReadUse[],
  locate: (span: Span, part: readonly Part[]) => Span,
): readonly DeployNeed[] {
  const found: DeployNeed[] = [];
  const meet = (node: Step | Call, name: string | undefined, parents: readonly Node[]): void => {
    const script = name === 'sh' ? scriptOf(node.args) : undefined;
    if (script === undefined || /\bKUBECONFIG\b|--kubeconfig\b/.test(script.text) || parents.some(isLogin)) return;
    const runs = runsOn(parents, reads);
    for (const command of shellCommands(script.text, ['kubectl', 'helm'])) {
      if (runs !== undefined) found.push(needOf(command, script, node, locate, runs));
    }
  };
  visit(root, {
    Step: (node, parents) => meet(node, node.name, parents),
    Call: (node, parents) => meet(node, plainName(node.callee), parents),
  });
  return found;
}

function scriptOf(args: readonly Argument[]): WrittenText | undefined {
  const script = args.find(({ name }) => name === undefined || name === 'script')?.value;
  return script && writtenText(script);
}

function isLogin(node: Node): boolean {
  if (node.kind === 'Step') return logins.has(node.name) || (node.name === 'withCredentials' && bindsConfig(node.args));
  if (node.kind === 'Call') return logins.has(plainName(node.callee) ?? '') || bindsConfig(node.args);
  const environment = node.kind === 'Pipeline' || node.kind === 'Stage' ? node.environment : undefined;
  return environment?.entries.some(({ name }) => name === 'KUBECONFIG') === true;
}

/** `file(credentialsId: 'x', variable: 'KUBECONFIG')` among what is bound. */
function bindsConfig(args: readonly Argument[]): boolean {
  return args.some(({ value }) => value.kind === 'ListLiteral' && JSON.stringify(value).includes('"KUBECONFIG"'));
}

type Runs = Pick<DeployNeed, 'serviceAccount' | 'cloud' | 'label'>;

/** Who the pod around is; nothing where it is none that is known here. */
function runsOn(parents: readonly Node[], reads: readonly ReadUse[]): Runs | undefined {
  const agent = agentAround(parents);
  if (agent?.kind === 'AgentLabel' && agent.label.kind === 'StringLiteral')
    return { serviceAccount: undefined, cloud: undefined, label: agent.label.value };
  const read = reads.find(({ pod }) => pod.node === agent) ?? reads.findLast(({ pod }) => parents.includes(pod.node));
  if (read === undefined) return undefined;
  const { template, yaml } = read;
  const spec = field(dataOf(read) ?? yaml?.object, 'spec');
  const account = template.serviceAccount ?? field(spec, 'serviceAccountName') ?? field(spec, 'serviceAccount');
  // What it inherits may say who it is.
  if (account === undefined && template.inheritFrom?.trim()) return undefined;
  return { serviceAccount: text(account), cloud: cloudOf(read), label: undefined };
}

function needOf(
  { words, start, end }: ShellCommand,
  script: WrittenText,
  node: Step | Call,
  locate: (span: Span, part: readonly Part[]) => Span,
  runs: Runs,
): DeployNeed {
  const given = flagValue(words, '--namespace', '-n');
  const isHole =
    given !== undefined &&
    (/[$`]/.test(given) || script.holes.some((hole) => given.includes(script.text.slice(hole.start, hole.end))));
  const namespace = isHole ? undefined : given;
  const at = namespace === undefined ? start : script.text.indexOf(namespace, start);
  const inScript = script.place(start, end);
  // The script of a recipe is made of what its call says.
  const isMade = inScript.start === node.span.start && inScript.end === node.span.end;
  return {
    tool: words[0] === 'helm' ? 'helm' : 'kubectl',
    namespace,
    access: accessOf(words),
    ...runs,
    span: isMade ? node.span : inScript,
    namespaceSpan: isMade
      ? locate(node.span, ['namespace'])
      : script.place(at, at + (namespace?.length ?? end - start)),
  };
}
