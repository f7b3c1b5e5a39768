import { checkPod, rules } from '@pipec/kubernetes';
import type { CheckPodOptions, PodFault } from '@pipec/kubernetes';
import { checkTemplate } from '@pipec/kubernetes/fields';
import type { Inheritance } from '@pipec/kubernetes/template';
import type { Diagnostic, Fix, Json, Span } from '@pipec/model';
import type { Profile } from '../rule.ts';
import { authorsDiagnostic } from './authors-diagnostic.ts';
import type { AuthorsText } from './authors-diagnostic.ts';
import { checkContainers } from './check-containers.ts';
import { checkFieldPod } from './check-field-pod.ts';
import { askedOfPods, podDiagnostic } from './pod-diagnostic.ts';
import { formerFields } from './former-fields.ts';
import type { Inheritances } from './inheritances.ts';
import type { ContainerUse, UseField } from './pod-uses.ts';
import type { ReadUse, ReadYaml } from './read-pods.ts';

export interface CheckUsesOptions extends AuthorsText {
  readonly profile: Profile;
  /** The text of the file, where its agents stand in a Jenkinsfile: for fixes. */
  readonly text?: string;
  /** What the pods inherit, where the clouds of the controller are known. */
  readonly inheritances?: Inheritances;
}

/** Checks pods that are read: their YAML, their fields, both together, and the steps that name their containers. */
export function checkUses(
  reads: readonly ReadUse[],
  containers: readonly ContainerUse[],
  options: CheckUsesOptions,
): readonly Diagnostic[] {
  const { profile, inheritances } = options;
  const seen = new Set<unknown>();
  const found = reads.flatMap((read) => {
    const former = profile === 'strict' ? formerFields(read, options) : [];
    const ofFields = checkFields(read, inheritances?.get(read.pod), options);
    const found = [...former, ...ofFields, ...checkFieldPod(read, profile)];
    // One pod as data, and one file, may be the pod of several agents.
    const whole = dataOf(read) ?? read.yaml?.written.place(0, 1).file;
    const isAgain = whole !== undefined && read.isShared && seen.has(whole);
    seen.add(whole);
    return isAgain ? found : [...checkWhole(read, options), ...found];
  });
  return [...found, ...checkContainers(reads, containers, { ...options, ...(inheritances && { inheritances }) })];
}

/** The pod itself: as data, or as YAML. */
function checkWhole(read: ReadUse, { profile, ...author }: CheckUsesOptions): readonly Diagnostic[] {
  const { yaml, template, diagnostics, pod } = read;
  const options: CheckPodOptions = {
    ...(template.agentContainer && { agentContainer: template.agentContainer }),
    ...(template.agentInjection !== undefined && { agentInjection: template.agentInjection }),
  };
  const data = dataOf(read);
  const ofData =
    data === undefined
      ? []
      : askedOfPods(checkPod(data, options), profile).map((fault) =>
          authorsDiagnostic(fault, pod.node.span, data, author),
        );
  if (yaml === undefined || yaml.object === undefined || yaml.object === null) return [...ofData, ...diagnostics];
  const ofYaml = askedOfPods(checkPod(yaml.object, { ...options, lenient: true }), profile)
    .filter((fault) => !holdsHole(fault, yaml))
    .map((fault) => yamlDiagnostic(fault, yaml));
  return [...ofData, ...diagnostics, ...ofYaml, ...filledByGroovy(yaml)];
}

/** The pod that an author of the DSL gave as data. */
export function dataOf({ pod }: ReadUse): Json | undefined {
  return pod.node.kind === 'AgentKubernetes' ? pod.node.pod?.object : undefined;
}

function yamlDiagnostic(fault: PodFault, { written, rangeOf, fixOf }: ReadYaml): Diagnostic {
  const fix = fixOf(fault);
  const span = written.place(...rangeOf(fault));
  return { ...podDiagnostic(fault, span), ...(fix && { fix }) };
}

/** The fields beside the pod: each fault at its field, or where it leads to in the pod. */
function checkFields(
  read: ReadUse,
  inheritance: Inheritance | undefined,
  { profile, ...author }: CheckUsesOptions,
): readonly Diagnostic[] {
  const { template, yaml } = read;
  const use = inheritance === undefined ? read.use : { ...read.use, inheritance };
  const data = dataOf(read);
  const object = yaml?.object ?? data;
  const whole = isRecord(object) ? { ...template, yamls: [{ from: 'the agent', pod: object }] } : template;
  return askedOfPods(checkTemplate(whole, use), profile).map((fault) => {
    const [name, ...rest] = fault.path;
    if (name !== 'yaml' || object === undefined) return fieldDiagnostic(fault, read, author);
    const inPod = { ...fault, path: rest, field: fault.field.replace(/^yaml\.?/, '') };
    if (yaml !== undefined) return podDiagnostic(inPod, yaml.written.place(...yaml.rangeOf(inPod)));
    return authorsDiagnostic(inPod, read.pod.node.span, data, author);
  });
}

function fieldDiagnostic(fault: PodFault, { pod }: ReadUse, { locate }: AuthorsText): Diagnostic {
  const [name = ''] = fault.path;
  const given = pod.fields.find((one) => one.name === name);
  const span = given?.span ?? pod.node.span;
  const isOfCall = isSameCall(span, pod.node.span);
  // A field of the agent is no field of a Kubernetes object.
  const { field: _, ...diagnostic } = podDiagnostic(fault, isOfCall ? locate(span, [String(name)]) : span);
  const fix = isOfCall || given === undefined ? undefined : fieldFix(fault, given);
  return { ...diagnostic, ...(fix && { fix }) };
}

/** The guess in the place of a text that is written down. */
function fieldFix({ guess }: PodFault, { value }: UseField): Fix | undefined {
  const isText = 'kind' in value && value.kind === 'StringLiteral';
  if (guess === undefined || !isText || !/^[\w. -]+$/.test(guess)) return undefined;
  return { title: `Write '${guess}'`, safety: 'unsafe', edits: [{ span: value.span, text: `'${guess}'` }] };
}

/** Whether a part bears the span of its whole, as all parts of a call of the DSL do. */
export function isSameCall(part: Span, whole: Span): boolean {
  return part.file === whole.file && part.start === whole.start && part.end === whole.end;
}

/** Whether a fault is about a value that is only known when the pipeline runs. */
function holdsHole({ message, path }: PodFault, { written, textAt }: ReadYaml): boolean {
  const holes = written.holes.map(({ start, end }) => written.text.slice(start, end));
  return holes.some((hole) => message.includes(hole) || textAt(path).includes(hole));
}

/** Variables that the plugin gives to the agent's container; a pipeline has none of these names. */
const agentVariables = new Set(['JENKINS_SECRET', 'JENKINS_AGENT_NAME', 'JENKINS_NAME', 'JENKINS_AGENT_WORKDIR']);

/** `${JENKINS_SECRET}` in a text with holes is read by Groovy, which knows nothing of it. */
function filledByGroovy({ written }: ReadYaml): readonly Diagnostic[] {
  return written.holes.flatMap(({ node, expression, start, end }) => {
    const isName = expression?.kind === 'Name' && agentVariables.has(expression.name);
    const isOfAgent =
      expression?.kind === 'Member' && expression.object.kind === 'Name' && expression.object.name === 'computer';
    if (node.kind !== 'GStringHole' || !(isName || isOfAgent)) return [];
    const span = written.place(start, end);
    return {
      code: 'kubernetes/interpolated-variable' as const,
      severity: rules['interpolated-variable'].severity,
      message: 'Groovy wants to fill this in, and has no such variable.',
      span,
      notes: [{ message: 'The plugin gives it to the container, where the text must arrive as it stands.' }],
      fix: {
        title: 'Write a backslash before it',
        safety: 'safe' as const,
        edits: [{ span: { ...span, end: span.start }, text: '\\' }],
      },
    };
  });
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
