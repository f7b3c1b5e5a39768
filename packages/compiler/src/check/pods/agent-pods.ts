import { checkPod } from '@pipec/kubernetes';
import type { PodFault } from '@pipec/kubernetes';
import { effectivePod, readTemplatePod } from '@pipec/kubernetes/template';
import type { AgentTemplate, Cloud, EffectivePod, MergeNote } from '@pipec/kubernetes/template';
import type { Diagnostic, Pipeline, Script, Span } from '@pipec/model';
import { dataOf } from './check-uses.ts';
import { cloudOf, outerOf } from './pod-owner.ts';
import type { PodUse } from './pod-uses.ts';
import { field, readPods } from './read-pods.ts';
import type { ReadUse, ReadYaml } from './read-pods.ts';
import { readTemplate } from './read-template.ts';
import { yamlPod } from './yaml-pod.ts';

/** An agent of a pipeline, with its pod as the Kubernetes plugin sends it. */
export interface AgentPod extends EffectivePod {
  /** Names of the stages around, the outermost first. */
  readonly stages: readonly string[];
  /** The agent, or the call of `podTemplate`. */
  readonly span: Span;
  /** Why the API server refuses the pod as it is now, with all that it inherits. */
  readonly refusals: readonly PodFault[];
  /** Why the YAML cannot be read. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface AgentPodsOptions {
  /** The Kubernetes clouds of the controller, where they are known; an agent that names none has the first. */
  readonly clouds?: readonly Cloud[];
  /** The text of a span of the pipeline. */
  readonly textOf: (span: Span) => string;
  /** The text of a file of the repository. */
  readonly files?: (path: string) => string | undefined;
}

/** The pods of a pipeline's agents, in the order of the file. What is only known when the pipeline runs is shown as it is written. */
export function agentPods(
  uses: readonly PodUse[],
  root: Pipeline | Script,
  { clouds, textOf, files }: AgentPodsOptions,
): readonly AgentPod[] {
  const made = new Map<PodUse, Made>();
  return readPods(uses, root, yamlPod, files).map((read) => {
    const { pod, diagnostics } = read;
    const outer = outerOf(pod, [...made.keys()]);
    const own = make(read, outer && made.get(outer), `podTemplate-${made.size}`, { textOf, ...(clouds && { clouds }) });
    made.set(pod, own);
    const span = pod.node.kind === 'Call' ? pod.node.callee.span : pod.node.span;
    return { ...asSent(own, clouds), stages: pod.stages, span, diagnostics };
  });
}

/** The pod of a file, as an agent that gives nothing else. */
export function agentPodOf(object: unknown, span: Span, clouds: readonly Cloud[] | undefined): AgentPod {
  const cloud = clouds?.[0];
  const template = { yamls: [{ pod: readTemplatePod(object), from: 'the file' }] };
  const made = { template, around: [], name: '', cloud, notes: droppedFrom(object) };
  return { ...asSent(made, clouds), stages: [], span, diagnostics: [] };
}

function asSent(
  { template, around, cloud, notes }: Made,
  clouds: readonly Cloud[] | undefined,
): EffectivePod & Pick<AgentPod, 'refusals'> {
  const effective = effectivePod({
    template,
    around,
    ...(clouds && { templates: cloud?.templates ?? [] }),
    ...(cloud && { cloud }),
  });
  const refusals = checkPod(effective.pod, { profile: 'api-server' }).filter(
    ({ severity, message }) => severity === 'error' && !placeholder.test(message),
  );
  return { ...effective, notes: [...notes, ...effective.notes], refusals };
}

/** What stands in a pod for what is only known in Jenkins, or when the pipeline runs. */
const placeholder = /<[a-z]+>|\$\{?\w/;

/** What an agent says for itself, and what stands around it. */
interface Made {
  readonly template: AgentTemplate;
  readonly around: readonly AgentTemplate[];
  readonly name: string;
  readonly cloud: Cloud | undefined;
  readonly notes: readonly MergeNote[];
}

function make(
  read: ReadUse,
  outer: Made | undefined,
  name: string,
  { clouds, textOf }: Pick<AgentPodsOptions, 'clouds' | 'textOf'>,
): Made {
  const { pod, sources, use } = read;
  const open = ({ span }: { readonly span: Span }): string => hole(textOf(span));
  const { template } = readTemplate(pod, { ...sources, open });
  const { object, notes } = podOf(read, textOf);
  const cloud = cloudOf(read, clouds);
  const namespace = template.namespace || outer?.template.namespace;
  const isWithin = outer !== undefined && pod.route === 'step' && template.inheritFrom === undefined;
  return {
    template: {
      ...template,
      ...(namespace && { namespace }),
      // Who says nothing has what is around; an agent of Declarative has not.
      ...(isWithin && { inheritFrom: outer.name }),
      ...(object !== undefined && { yamls: [{ pod: readTemplatePod(object), from: ownerOf(pod) }] }),
    },
    around: outer === undefined ? [] : [...outer.around, { ...outer.template, name: outer.name }],
    name,
    cloud,
    notes: [
      ...[...use.unknown]
        .filter((name) => name !== 'yaml' && name !== 'yamlFile')
        .map((name) => note('unknown', `'${name}' is only known when the pipeline runs.`)),
      ...(clouds !== undefined && cloud === undefined ? [note('lost', noCloud(read))] : []),
      ...notes,
    ],
  };
}

/** The pod that an agent is given whole. */
function podOf(
  read: ReadUse,
  textOf: AgentPodsOptions['textOf'],
): { readonly object?: unknown; readonly notes: readonly MergeNote[] } {
  const { yaml, isHidden, diagnostics } = read;
  const isOpen = isHidden && diagnostics.length === 0;
  if (isOpen) return { notes: [note('unknown', 'The YAML is only known when the pipeline runs, or is not at hand.')] };
  const words = yaml === undefined ? new Map<string, string>() : wordsOf(yaml, textOf);
  const object = dataOf(read) ?? (yaml && filledIn(yaml.object, words));
  if (object === undefined || object === null) return { notes: [] };
  const open = [...new Set(words.values())].map((word) =>
    note('unknown', `${word} is only known when the pipeline runs.`),
  );
  return { object, notes: [...open, ...droppedFrom(object)] };
}

/** What the plugin's YAML reader passes over. */
function droppedFrom(object: unknown): readonly MergeNote[] {
  return checkPod(object, { lenient: true })
    .filter(({ code }) => code === 'kubernetes/unknown-field')
    .map(({ message, path }) => ({ ...note('lost', `${message} The plugin leaves it out.`), path }));
}

/** The words that stand for the holes of a text, with what is written there. */
function wordsOf({ written }: ReadYaml, textOf: AgentPodsOptions['textOf']): ReadonlyMap<string, string> {
  return new Map(
    written.holes.map(({ start, end }) => [written.text.slice(start, end), hole(textOf(written.place(start, end)))]),
  );
}

/** `"a ${b}"`, `${b}`, `$b` and `b` as they would stand in a string. */
function hole(text: string): string {
  const inner = /^(?:"""([^]*)"""|"([^]*)")$/.exec(text);
  return inner?.[1] ?? inner?.[2] ?? (text.startsWith('$') ? text : `\${${text}}`);
}

/** A value with the words that stand for holes replaced. */
function filledIn(value: unknown, words: ReadonlyMap<string, string>): unknown {
  if (words.size === 0) return value;
  if (typeof value === 'string')
    return [...words].reduce((text, [word, written]) => text.replaceAll(word, () => written), value);
  if (Array.isArray(value)) return value.map((item) => filledIn(item, words));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [String(filledIn(key, words)), filledIn(item, words)]),
  );
}

function noCloud({ pod }: ReadUse): string {
  const named = field(pod, 'cloud');
  if (named === undefined) return 'The controller has no Kubernetes cloud: the build fails.';
  return named.kind === 'StringLiteral'
    ? `There is no Kubernetes cloud '${named.value}': the build fails.`
    : 'It is not known which cloud it goes to.';
}

function ownerOf({ route, stages }: PodUse): string {
  const owner = route === 'step' ? 'the podTemplate' : 'the agent';
  return stages.length === 0 ? owner : `${owner} of '${stages.at(-1)}'`;
}

function note(kind: MergeNote['kind'], message: string): MergeNote {
  return { kind, path: [], message };
}
