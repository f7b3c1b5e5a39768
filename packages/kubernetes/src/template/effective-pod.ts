import { createHash } from 'node:crypto';
import type { EnvVar, Pod } from '../generated/types.ts';
import type { Loose } from '../read-pod.ts';
import { subdomainFault } from '../syntax/names.ts';
import type { AgentTemplate, CloudFields, MergeNote, Tell } from './agent-template.ts';
import { combinePods } from './combine-pods.ts';
import { unwrapTemplate } from './combine-templates.ts';
import type { Templates } from './combine-templates.ts';
import { completePod } from './complete-pod.ts';
import { defaultWorkingDir, podOfTemplate } from './pod-of-template.ts';
import type { RunNames } from './pod-of-template.ts';
import { yamlPod } from './yaml-pod.ts';

export interface EffectivePodInput {
  /** What the agent of a pipeline says. */
  readonly template: AgentTemplate;
  /** The `podTemplate` steps around, by names that `inheritFrom` can say. */
  readonly around?: readonly AgentTemplate[];
  /** The templates of its cloud; without them what comes from there is told as not known. */
  readonly templates?: readonly AgentTemplate[];
  readonly cloud?: CloudFields;
}

export interface EffectivePod {
  /** The pod as the plugin sends it. What is only known in Jenkins stands in angle brackets: `<secret>`. */
  readonly pod: Pod;
  /** The template with all that it inherits. */
  readonly template: AgentTemplate;
  /** What was lost, overridden or added on the way. */
  readonly notes: readonly MergeNote[];
}

/**
 * The pod as the Kubernetes plugin (of March 2026) makes it: templates it inherits from, YAML, fields, the agent's container, the
 * workspace, and defaults.
 *
 * The plugin keeps some lists in the order of a hash table; here they stand as they were written.
 *
 * @example
 * ```ts
 * const yamls = [{ from: 'the agent', pod: { spec: { containers: [{ name: 'maven', image: 'maven:3.9' }] } } }];
 * effectivePod({ template: { yamls, serviceAccount: 'ci' } }).pod.spec?.serviceAccountName; // 'ci'
 * ```
 */
export function effectivePod({ template, around = [], templates, cloud = {} }: EffectivePodInput): EffectivePod {
  const notes: MergeNote[] = [];
  const tell: Tell = (kind, path, message) => {
    if (!notes.some((note) => note.message === message)) notes.push({ kind, path, message });
  };
  const { defaultsProviderTemplate: provider } = cloud;
  const all: Templates = {
    all: [...around, ...(templates ?? [])],
    isWhole: templates !== undefined,
    ...(provider !== undefined && { provider }),
  };
  const whole = inNamespace(unwrapTemplate(template, all, tell), template, cloud, tell);
  const names = runNames(whole, cloud);
  const fields = podOfTemplate(whole, names, tell);
  const yaml = yamlPod(whole, tell);
  if (yaml?.metadata?.name)
    tell('overridden', ['metadata', 'name'], `The plugin names the pod: '${yaml.metadata.name}' is gone.`);
  const laid = yaml === undefined ? fields : combinePods(yaml, fields, 'the fields', tell);
  return { pod: completePod(laid, whole, cloud, names, tell) as Pod, template: whole, notes };
}

/** A pipeline's agent goes to the namespace of its cloud, where it does not say another itself: what it inherits does not count. */
function inNamespace(whole: AgentTemplate, own: AgentTemplate, cloud: CloudFields, tell: Tell): AgentTemplate {
  const namespace = own.namespace || cloud.namespace;
  if (!namespace) return whole;
  if (whole.namespace && whole.namespace !== namespace)
    tell(
      'lost',
      ['metadata', 'namespace'],
      `The cloud's namespace counts: '${whole.namespace}' of what it inherits is gone.`,
    );
  return { ...whole, namespace };
}

function runNames(template: AgentTemplate, cloud: CloudFields): RunNames {
  const label = template.label ?? '<job>-<build>-<random>';
  const podName = nameOfPod(template.name ?? template.label);
  // The plugin's own words.
  const labels = cloud.podLabels?.length ? cloud.podLabels : [{ key: 'jenkins', value: 'slave' }];
  return {
    podName,
    labels: {
      ...Object.fromEntries(labels.map(({ key, value }) => [key, value])),
      'jenkins/label': template.label === undefined ? label : sanitized(label),
      'jenkins/label-digest':
        template.label === undefined ? '<digest>' : createHash('sha1').update(label).digest('hex'),
      'kubernetes.jenkins.io/controller': cloud.jenkinsUrl === undefined ? '<controller>' : sanitized(cloud.jenkinsUrl),
    },
    annotations: {
      'kubernetes.jenkins.io/last-refresh': '<time>',
      buildUrl: `${cloud.jenkinsUrl?.replace(/\/?$/, '/') ?? '<url>'}<run>`,
      runUrl: '<run>',
    },
    agentEnv: (workingDir) => agentEnv(podName, workingDir ?? defaultWorkingDir, cloud),
  };
}

function agentEnv(name: string, workingDir: string, cloud: CloudFields): readonly Loose<EnvVar>[] {
  const connection: Readonly<Record<string, string>> =
    cloud.directConnection === true
      ? {
          JENKINS_DIRECT_CONNECTION: '<host>:<port>',
          JENKINS_PROTOCOLS: 'JNLP4-connect',
          JENKINS_INSTANCE_IDENTITY: '<identity>',
        }
      : {
          JENKINS_URL: cloud.jenkinsUrl?.replace(/\/?$/, '/') ?? '<url>',
          ...(cloud.webSocket === true && { JENKINS_WEB_SOCKET: 'true' }),
        };
  const variables: Readonly<Record<string, string>> = {
    JENKINS_SECRET: '<secret>',
    JENKINS_NAME: name,
    JENKINS_AGENT_NAME: name,
    JENKINS_AGENT_WORKDIR: workingDir,
    ...(cloud.jenkinsTunnel?.trim() && { JENKINS_TUNNEL: cloud.jenkinsTunnel }),
    ...connection,
    REMOTING_OPTS: '-noReconnectAfter 1d',
  };
  return Object.entries(variables).map(([key, value]) => ({ name: key, value }));
}

/** The plugin adds random letters to the name of a step's template, and again to that of its pod. */
function nameOfPod(name: string | undefined): string {
  if (name === undefined) return '<job>-<build>-<random>-<random>-<random>';
  const plain = name.replaceAll(/[ _]/g, '-').toLowerCase();
  if (subdomainFault(plain) !== undefined) return 'jenkins-agent-<random>';
  return plain.length > 51 ? `${plain.slice(0, 57)}-<random>` : `${plain}-<random>-<random>`;
}

/** The last 57 characters, with the signs that a label may have. */
function sanitized(text: string): string {
  return text
    .slice(-57)
    .replaceAll(/[^_a-zA-Z0-9-]/g, '_')
    .replace(/^[^a-zA-Z0-9]/, 'x')
    .replace(/[^a-zA-Z0-9]$/, 'x');
}
