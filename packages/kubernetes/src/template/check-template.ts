import type { PodFault, Report } from '../fault.ts';
import { faultList } from '../fault-list.ts';
import type { AgentTemplate } from './agent-template.ts';
import { inheritedYaml, overriddenContainers, unknownTemplates } from './check-inherited.ts';
import type { Inheritance } from './inheritance.ts';
import { malformedPairs } from './pod-of-template.ts';

/** What is said beside the fields that make the pod. */
export interface TemplateUse {
  /** How often a build tries again; `agent { kubernetes { retries … } }`. */
  readonly retries?: number;
  /** Fields that are there and that the plugin makes nothing of: `workingDir`, `supplementalGroups`. */
  readonly ignored?: readonly (keyof typeof homes)[];
  /** The YAML is there, and blank. */
  readonly isYamlBlank?: boolean;
  /** Fields whose value is only known when the pipeline runs. */
  readonly unknown?: ReadonlySet<string>;
  /** Seconds after which the steps on the agent are stopped. */
  readonly timeout?: number;
  /** What it inherits, where the templates of its cloud are known. */
  readonly inheritance?: Inheritance;
}

/**
 * Checks what an agent says beside its YAML, and whether both go together. The first part of each path is a field of the agent; what
 * follows `yaml` leads into the pod.
 */
export function checkTemplate(template: AgentTemplate, use: TemplateUse = {}): readonly PodFault[] {
  const { faults, report } = faultList(false);
  for (const rule of rules) rule(template, use, report);
  return faults;
}

type TemplateRule = (template: AgentTemplate, use: TemplateUse, report: Report) => void;

const rules: readonly TemplateRule[] = [
  nodeSelector,
  idle,
  retries,
  ignored,
  blank,
  namespace,
  unknownTemplates,
  inheritedYaml,
  overriddenContainers,
  twice,
  injection,
  deadline,
  workspace,
  agentImage,
];

function nodeSelector({ nodeSelector: text }: AgentTemplate, _: TemplateUse, report: Report): void {
  for (const pair of malformedPairs(text))
    report('node-selector', ['nodeSelector'], `'${pair}' is no 'key=value', and the plugin passes over it.`, {
      notes: ['The pod goes to any node. Pairs are parted by commas, without blanks.'],
    });
}

/** A label of its own per run is never asked for again. */
function idle({ idleMinutes = 0, label, inheritFrom }: AgentTemplate, { unknown }: TemplateUse, report: Report): void {
  if (idleMinutes <= 0 || label || inheritFrom || unknown?.has('label') || unknown?.has('inheritFrom')) return;
  report('idle-agent', ['idleMinutes'], `The pod waits ${idleMinutes} minutes for a build that never comes.`, {
    notes: ['Each run has a label of its own, so no other run uses the pod.'],
  });
}

function retries(_: AgentTemplate, { retries: count }: TemplateUse, report: Report): void {
  if (count === undefined || count > 1) return;
  report('retries-once', ['retries'], `'retries ${count}' does not try again.`, {
    notes: ['It counts the attempts: 2 is once more. A pod that ran out of memory or time is not tried again at all.'],
  });
}

/** Where to say instead what the plugin does not hand on. */
const homes = {
  workingDir: "Set 'workingDir' on the containers in the YAML.",
  supplementalGroups: "Set 'securityContext.supplementalGroups' in the YAML.",
} as const;

function ignored(_: AgentTemplate, { ignored: fields = [] }: TemplateUse, report: Report): void {
  for (const field of fields)
    report('ignored-field', [field], `The plugin takes '${field}' and makes nothing of it.`, { notes: [homes[field]] });
}

function blank(_: AgentTemplate, { isYamlBlank }: TemplateUse, report: Report): void {
  if (isYamlBlank !== true) return;
  report('blank-yaml', ['yaml'], 'There is no pod in the YAML.', {
    notes: ["The agent has the plugin's own container only."],
  });
}

/** The namespace of the YAML counts before that of the field. */
function namespace({ namespace: given, yamls = [] }: AgentTemplate, _: TemplateUse, report: Report): void {
  const written = yamls.at(-1)?.pod.metadata?.namespace;
  if (!given || !written || given === written) return;
  report('namespace-twice', ['namespace'], `The pod is made in '${written}' of the YAML, not in '${given}'.`);
}

/** Fields win over YAML. */
function twice({ containers = [], yamls = [] }: AgentTemplate, _: TemplateUse, report: Report): void {
  const written = yamls.at(-1)?.pod.spec?.containers ?? [];
  for (const { name } of containers) {
    const i = written.findIndex((container) => container.name === name);
    if (i >= 0)
      report(
        'container-twice',
        ['yaml', 'spec', 'containers', i, 'name'],
        `The container '${name}' is described outside of the YAML too.`,
        {
          notes: ["What 'containerTemplate' says wins over the YAML. Describe the container in one place."],
        },
      );
  }
}

function injection(template: AgentTemplate, _: TemplateUse, report: Report): void {
  if (template.agentInjection !== true) return;
  const spec = template.yamls?.at(-1)?.pod.spec ?? {};
  (spec.volumes ?? []).forEach(({ name }, i) => {
    if (name === 'jenkins-agent')
      report(
        'agent-injection',
        ['yaml', 'spec', 'volumes', i],
        "'agentInjection' adds a volume 'jenkins-agent' of its own.",
        {
          severity: 'error',
          notes: ['The API server refuses a pod with two volumes of one name.'],
        },
      );
  });
  const agent = template.agentContainer ?? 'jnlp';
  (spec.containers ?? []).forEach((container, i) => {
    if (container.name !== agent) return;
    for (const field of ['command', 'args'] as const)
      if ((container[field] ?? []).length > 0)
        report(
          'agent-injection',
          ['yaml', 'spec', 'containers', i, field],
          `'agentInjection' replaces '${field}' of the container '${agent}'.`,
        );
  });
}

/** A deadline kills the pod, and with it what the steps would have said at their own end. */
function deadline(template: AgentTemplate, { timeout }: TemplateUse, report: Report): void {
  const written = template.yamls?.at(-1)?.pod.spec?.activeDeadlineSeconds;
  const seconds = template.activeDeadlineSeconds || written;
  if (timeout === undefined || !seconds || seconds >= timeout) return;
  const path = template.activeDeadlineSeconds ? ['activeDeadlineSeconds'] : ['yaml', 'spec', 'activeDeadlineSeconds'];
  report(
    'deadline-before-timeout',
    path,
    `The pod is killed after ${seconds} seconds, before the timeout of ${timeout}.`,
    {
      notes: ["'post' conditions and logs that need the agent are lost then."],
    },
  );
}

function workspace({ workspaceVolume }: AgentTemplate, _: TemplateUse, report: Report): void {
  if (workspaceVolume?.type !== 'dynamicPVC') return;
  report('workspace-claim', ['workspaceVolume'], 'The controller makes a claim for each pod.', {
    notes: ["Its role needs 'create', 'delete', 'get' and 'list' on 'persistentvolumeclaims'."],
  });
}

/** Where nobody names an image the plugin takes one of its own, from a registry that a cluster may not reach. */
function agentImage(
  { agentContainer: name = 'jnlp', containers = [], yamls = [], inheritFrom }: AgentTemplate,
  { inheritance }: TemplateUse,
  report: Report,
): void {
  const spec = yamls.at(-1)?.pod.spec;
  if (spec?.containers === undefined || inheritFrom?.trim()) return;
  const i = spec.containers.findIndex((container) => container.name === name);
  const fields = [...containers, ...(inheritance?.inherited.containers ?? [])];
  const isNamed = spec.containers[i]?.image?.trim() || fields.some((container) => container.name === name);
  if (isNamed) return;
  const path = ['yaml', 'spec', 'containers', ...(i < 0 ? [] : [i])];
  report('default-agent-image', path, "The agent's image is left to the plugin.", {
    notes: [`Name one for the container '${name}', from a registry of your own.`],
  });
}
