import { anyOf, nearest } from '@pipec/model';
import type { Container } from '../generated/types.ts';
import type { Report } from '../fault.ts';
import type { Loose } from '../read-pod.ts';
import type { AgentTemplate, Tell } from './agent-template.ts';
import type { TemplateUse } from './check-template.ts';
import { combineContainer } from './combine-container.ts';
import { lostSpecFields } from './combine-pods.ts';
import type { Inheritance } from './inheritance.ts';
import { podOfFields } from './pod-of-template.ts';

/** A name that no template has: the plugin passes over it without a word. */
export function unknownTemplates(
  { inheritFrom = '' }: AgentTemplate,
  { inheritance }: TemplateUse,
  report: Report,
): void {
  for (const name of inheritance?.missing ?? []) {
    const { known } = inheritance!;
    const near = nearest(name, known);
    const words = inheritFrom.split(/( +)/).map((word) => (word === name ? near : word));
    report('unknown-template', ['inheritFrom'], `No template of the cloud is called '${name}'.`, {
      ...(near === undefined ? {} : { guess: words.join('') }),
      notes: [
        'The plugin passes over the name without a word, and the pod has nothing of what it stands for.',
        ...(near === undefined && known.length > 0 ? [`There is ${anyOf(known, 'and')}.`] : []),
      ],
    });
  }
}

/** Without a word the YAML of a template replaces what it inherits; with `merge()` some fields of it are lost. */
export function inheritedYaml(template: AgentTemplate, { unknown, inheritance }: TemplateUse, report: Report): void {
  const { inheritFrom = '', yamls = [], yamlMergeStrategy } = template;
  const own = yamls.at(-1)?.pod;
  if (inheritFrom.trim() === '' || own === undefined) return;
  // Where the templates are known, it may be that there is nothing to lose.
  if (inheritance !== undefined && (inheritance.inherited.yamls ?? []).length === 0) return;
  if (yamlMergeStrategy === 'merge') {
    for (const path of lostSpecFields(own.spec ?? {}))
      report(
        'lost-in-merge',
        ['yaml', ...path],
        `'${String(path.at(-1))}' is lost when the YAML is merged with what it inherits.`,
        {
          ofKey: true,
          notes: ["The plugin's merge does not know the field. It counts in the YAML of the first template alone."],
        },
      );
  } else if (template.inheritYamlMergeStrategy !== true && unknown?.has('yamlMergeStrategy') !== true)
    report('yaml-replaces', ['inheritFrom'], `The YAML here replaces the YAML of '${inheritFrom.trim()}'.`, {
      notes: ["With 'yamlMergeStrategy merge()' both count."],
    });
}

/** Containers that a template describes by fields win over the YAML of whoever inherits from it. */
export function overriddenContainers(
  { containers: own = [], yamls = [] }: AgentTemplate,
  { inheritance }: TemplateUse,
  report: Report,
): void {
  const written = yamls.at(-1)?.pod.spec?.containers ?? [];
  // A container that the agent describes by fields of its own is told of already.
  const others = (inheritance?.inherited.containers ?? []).filter(
    ({ name }) => !own.some((container) => container.name === name),
  );
  for (const container of podOfFields({ containers: others }).spec?.containers ?? []) {
    const i = written.findIndex(({ name }) => name === container.name);
    if (i < 0) continue;
    const tell: Tell = (kind, path, message) => {
      if (kind !== 'overridden') return;
      report('overridden-container', ['yaml', 'spec', 'containers', i, ...path], message, {
        notes: [
          'A container that a template describes by fields wins over any YAML, also over that of an agent that inherits from it.',
          "Describe the container in the template's YAML, or give it another name here.",
        ],
      });
    };
    combineContainer(written[i]!, container, [], ownerOf(container, inheritance!), tell);
  }
}

function ownerOf({ name }: Loose<Container>, { parents }: Inheritance): string {
  const owner = parents.findLast(({ template }) => template.containers?.some((one) => one.name === name));
  return owner === undefined ? 'what is around' : `the template '${owner.name}'`;
}
