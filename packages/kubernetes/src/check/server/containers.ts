import type { FieldPath, Report } from '../../fault.ts';
import { labelFault } from '../../syntax/names.ts';
import type { PlacedContainer, PodContext } from '../rule-context.ts';
import { containersOf } from '../rule-context.ts';
import { checkName, requireValue } from './checks.ts';

/** Names and images of containers, and how they restart. */
export function containers(context: PodContext): void {
  const { spec, profile, report } = context;
  // The plugin adds its own agent container to a pod, so a template may have none.
  if (profile === 'api-server') requireValue(spec.containers, ['spec', 'containers'], 'A pod', report);
  duplicates(context);
  for (const placed of containersOf(spec)) {
    const { container, at } = placed;
    if (requireValue(container.name, [...at, 'name'], 'A container', report)) {
      checkName(container.name, labelFault, [...at, 'name'], 'container name', report);
    }
    image(placed, context);
    restartPolicy(placed, context);
    resizePolicy(placed, context);
  }
  if ((spec.ephemeralContainers ?? []).length > 0) {
    report('forbidden-field', ['spec', 'ephemeralContainers'], 'Ephemeral containers cannot be set on a new pod.', {
      notes: ["They are added to a running pod with 'kubectl debug'."],
    });
  }
}

function duplicates({ spec, report }: PodContext): void {
  const seen = new Set<string>();
  const tell = (name: string, at: FieldPath): void =>
    report('duplicate-container', [...at, 'name'], `Two containers are called '${name}'.`, {
      notes: ['The Jenkins plugin stops with a Java error before it asks the server.'],
    });
  // Containers first: the server tells a clash at the init container.
  const all = containersOf(spec);
  for (const { container, at } of [
    ...all.filter(({ kind }) => kind === 'container'),
    ...all.filter(({ kind }) => kind === 'init'),
  ]) {
    if (container.name === undefined || container.name === '') continue;
    if (seen.has(container.name)) tell(container.name, at);
    seen.add(container.name);
  }
}

function image({ container, at }: PlacedContainer, { profile, agentContainer, report }: PodContext): void {
  // The plugin gives the agent's container an image.
  if (container.image === undefined && profile === 'agent' && container.name === agentContainer) return;
  if (!requireValue(container.image, [...at, 'image'], `The container '${container.name ?? ''}'`, report)) return;
  const trimmed = container.image?.trim() ?? '';
  if (container.image !== trimmed)
    report('padded-image', [...at, 'image'], `The image '${container.image}' has space around it.`, { guess: trimmed });
}

const policies = new Set(['Always', 'OnFailure', 'Never']);

function restartPolicy({ container, at }: PlacedContainer, { report }: PodContext): void {
  const { restartPolicy: policy, restartPolicyRules: rules = [] } = container;
  if (policy !== undefined && !policies.has(policy)) {
    report('unsupported-value', [...at, 'restartPolicy'], `'${policy}' is no value of 'restartPolicy'.`, {
      notes: ["It takes 'Always', 'OnFailure' or 'Never'."],
    });
  }
  if (policy === undefined && rules.length > 0) {
    report(
      'invalid-restart-policy',
      [...at, 'restartPolicy'],
      "A container with 'restartPolicyRules' needs 'restartPolicy'.",
    );
  }
  if (rules.length > 20)
    report(
      'invalid-restart-policy',
      [...at, 'restartPolicyRules'],
      `A container has at most 20 restart rules, not ${rules.length}.`,
    );
  rules.forEach((rule, i) => restartRule(rule, [...at, 'restartPolicyRules', i], report));
}

function restartRule(
  rule: {
    readonly action?: string;
    readonly exitCodes?: { readonly operator?: string; readonly values?: readonly number[] };
  },
  at: FieldPath,
  report: Report,
): void {
  if (rule.action !== 'Restart' && rule.action !== 'RestartAllContainers')
    report('unsupported-value', [...at, 'action'], `'${rule.action ?? ''}' is no value of 'action'.`, {
      notes: ["It takes 'Restart' or 'RestartAllContainers'."],
    });
  if (rule.exitCodes === undefined)
    return report('invalid-restart-policy', [...at, 'exitCodes'], "A restart rule needs 'exitCodes'.");
  if (!['In', 'NotIn'].includes(rule.exitCodes.operator ?? '')) {
    report(
      'unsupported-value',
      [...at, 'exitCodes', 'operator'],
      `'${rule.exitCodes.operator ?? ''}' is no value of 'operator'.`,
      { notes: ["It takes 'In' or 'NotIn'."] },
    );
  }
  requireValue(rule.exitCodes.values, [...at, 'exitCodes', 'values'], 'A restart rule', report);
}

function resizePolicy({ container, at }: PlacedContainer, { spec, report }: PodContext): void {
  const seen = new Set<string>();
  const path = [...at, 'resizePolicy'];
  (container.resizePolicy ?? []).forEach(({ resourceName = '', restartPolicy: policy = '' }, i) => {
    const bad = !['cpu', 'memory'].includes(resourceName) || !['NotRequired', 'RestartContainer'].includes(policy);
    if (seen.has(resourceName))
      report('invalid-restart-policy', [...path, i], `Two resize policies are about '${resourceName}'.`);
    if (bad)
      report(
        'invalid-restart-policy',
        path,
        "A resize policy names 'cpu' or 'memory', and 'NotRequired' or 'RestartContainer'.",
      );
    else if (spec.restartPolicy === 'Never' && policy !== 'NotRequired')
      report('invalid-restart-policy', path, "With restartPolicy 'Never' a resize cannot restart the container.");
    seen.add(resourceName);
  });
}
