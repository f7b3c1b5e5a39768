import { podYaml, rules } from '@pipec/kubernetes';
import { podOfFields } from '@pipec/kubernetes/fields';
import type { ContainerFields } from '@pipec/kubernetes/fields';
import type { Diagnostic, Field, Fix, Span } from '@pipec/model';
import type { CheckUsesOptions } from './check-uses.ts';
import { holdsUnknown, plainFields, plainValue } from './plain-value.ts';
import type { ReadUse } from './read-pods.ts';

/** What the fields that the plugin has given up are replaced by. */
const instead: Readonly<Record<string, string>> = {
  label: 'Leave it out: Jenkins makes a label for each pod, so that no two builds share one.',
  containerTemplate: "Say the container in 'yaml', with a command that lasts.",
  containerTemplates: "Say the containers in 'yaml', each with a command that lasts.",
};

/** Fields of an agent that its plugin has given up, and how to say the same without them. */
export function formerFields(read: ReadUse, { locate, text }: CheckUsesOptions): readonly Diagnostic[] {
  const { node } = read.pod;
  if (node.kind !== 'AgentKubernetes') return [];
  return node.fields.flatMap((field) => {
    const { name, span } = field;
    if (!Object.hasOwn(instead, name)) return [];
    const isOfCall = span.start === node.span.start && span.end === node.span.end;
    const fix = text === undefined || isOfCall ? undefined : fixOf(field, read, text);
    return {
      code: 'kubernetes/former-agent-field',
      severity: rules['former-agent-field'].severity,
      message: `The plugin advises against '${name}'.`,
      span: isOfCall ? locate(span, [name]) : { ...span, end: Math.min(span.end, span.start + name.length) },
      notes: [{ message: instead[name]! }],
      ...(fix && { fix }),
    };
  });
}

/** Another job, or a `node` further down, may ask for the label; and a container by fields may mean more than it says. */
function fixOf(field: Field, read: ReadUse, text: string): Fix | undefined {
  if (field.name === 'label')
    return { title: 'Leave it out', safety: 'unsafe', edits: [{ span: linesOf(field.span, text), text: '' }] };
  const yaml = asYaml(field, read);
  if (yaml === undefined) return undefined;
  const { start } = field.span;
  const indent = /[^\S\n]*$/.exec(text.slice(0, start))?.[0] ?? '';
  const lines = yaml.trimEnd().split('\n');
  const written = [`yaml '''`, ...lines.map((line) => `${indent}  ${line}`), `${indent}'''`].join('\n');
  return {
    title: "Say it in 'yaml'",
    safety: 'unsafe',
    edits: [{ span: field.span, text: `${written}${defaultContainer(field, read, indent)}` }],
  };
}

/** The containers of a field as YAML; `undefined` where they are not known, or where other fields have a part in them. */
function asYaml(field: Field, { pod, sources }: ReadUse): string | undefined {
  const others = new Set(pod.fields.map(({ name }) => name));
  if (['yaml', 'yamlFile', 'volumes', 'envVars', 'inheritFrom'].some((name) => others.has(name))) return undefined;
  if (others.has('containerTemplate') && others.has('containerTemplates')) return undefined;
  const value = 'kind' in field.value ? plainValue(field.value, sources) : plainFields(field.value, sources);
  if (holdsUnknown(value)) return undefined;
  const containers = (Array.isArray(value) ? value : [value]) as readonly ContainerFields[];
  if (containers.some(({ name }) => typeof name !== 'string')) return undefined;
  const spec = podOfFields({ containers }).spec?.containers ?? [];
  const yaml = podYaml({ spec: { containers: spec.map(withoutDefaults) } });
  return /\\|'''/.test(yaml) ? undefined : yaml;
}

/** What the plugin writes for a container that says nothing. */
function withoutDefaults(container: object): object {
  const { tty, imagePullPolicy, resources, volumeMounts: _, ...rest } = container as Record<string, unknown>;
  return {
    ...rest,
    ...(imagePullPolicy === 'Always' && { imagePullPolicy }),
    ...(tty === true && { tty }),
    ...(Object.keys(resources ?? {}).length > 0 && { resources }),
  };
}

/** Steps run in the one container of `containerTemplate`. */
function defaultContainer({ name, value }: Field, { pod, sources }: ReadUse, indent: string): string {
  if (name !== 'containerTemplate' || pod.fields.some((other) => other.name === 'defaultContainer')) return '';
  const fields = 'kind' in value ? plainValue(value, sources) : plainFields(value, sources);
  return `\n${indent}defaultContainer '${(fields as { readonly name: string }).name}'`;
}

/** The lines of a field that has them for itself, else the field alone. */
function linesOf(span: Span, text: string): Span {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const end = text.indexOf('\n', span.end);
  const isAlone = text.slice(start, span.start).trim() === '' && end >= 0 && text.slice(span.end, end).trim() === '';
  return isAlone ? { ...span, start, end: end + 1 } : span;
}
