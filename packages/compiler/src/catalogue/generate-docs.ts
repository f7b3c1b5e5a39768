import { indexCatalogue, summaryOf, typeText } from '@pipec/model/catalogue';
import type { Catalogue, CatalogueIndex, Entry, Param, Plugin } from '@pipec/model/catalogue';
import { defaultText, isSilent, provenance } from './doc-comment.ts';
import { isOwnWord } from './own-words.ts';
import { placeOf } from './place.ts';
import { isRequired, loneParam } from './requirement.ts';

/**
 * Writes the reference of a catalogue as Markdown: a page per plugin with its entries and their parameters, and `README.md`,
 * which lists them.
 *
 * @returns File names with their texts.
 *
 * @example
 * ```ts
 * generateDocs(jenkinsCatalogue(), 'the catalogue')['junit.md']; // '# junit\n…'
 * ```
 */
export function generateDocs(catalogue: Catalogue, source: string): Readonly<Record<string, string>> {
  const jenkins = indexCatalogue(catalogue);
  const ids = Object.keys(catalogue.plugins).sort();
  const pages = ids.map((id): [string, string] => [
    `${id}.md`,
    pluginPage(id, entriesOf(id, catalogue), jenkins, source),
  ]);
  return Object.fromEntries([['README.md', overview(ids, catalogue, source)], ...pages]);
}

function entriesOf(id: string, { entries }: Catalogue): readonly Entry[] {
  const own = entries.filter(({ plugin }) => plugin === id);
  const isStep = ({ contexts }: Entry) => contexts.includes('steps');
  return [...own.filter(isStep).sort(byName), ...own.filter((entry) => !isStep(entry))];
}

const byName = (a: Entry, b: Entry): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

const made = (source: string): string => `<!-- Made by pipec from ${source}; do not edit. -->`;

function pluginPage(id: string, entries: readonly Entry[], jenkins: CatalogueIndex, source: string): string {
  const variables = entries.filter(({ kind }) => kind === 'env-variable');
  const sections = entries.filter(({ kind }) => kind !== 'env-variable').map((entry) => entrySection(entry, jenkins));
  return `${[
    `# ${id}`,
    made(source),
    readAt(jenkins.catalogue.plugins[id]!),
    ...sections,
    ...(variables.length > 0 ? [variablesSection(variables)] : []),
  ].join('\n\n')}\n`;
}

function readAt({ repo, version, commit }: Plugin): string {
  if (repo === undefined) return 'Its source was not read.';
  const link = `[${repo}](https://github.com/${repo})`;
  const at = commit === undefined ? '' : ` at \`${commit.slice(0, 12)}\``;
  return `${version === undefined ? 'Read' : `Version ${version}, read`} from ${link}${at}.`;
}

function entrySection(entry: Entry, jenkins: CatalogueIndex): string {
  const summary = summaryOf(entry);
  return [
    `## ${writtenAs(entry)}`,
    ...(summary === undefined ? [] : [summary]),
    provenance(entry, jenkins),
    ...(entry.note === undefined ? [] : [`Note: ${entry.note}.`]),
    ...(entry.partial === true || entry.handRead === true ? ['Read by hand; it may lack something.'] : []),
    ...(entry.params.length > 0 ? [paramsTable(entry)] : []),
    ...(entry.members === undefined
      ? []
      : [`Members: ${[...new Set(entry.members.map(({ name }) => `\`${name}\``))].join(', ')}.`]),
  ].join('\n\n');
}

/** How an author writes it in TypeScript; in Groovy where TypeScript has no function for it. */
function writtenAs(entry: Entry): string {
  const place = isOwnWord(entry) ? undefined : placeOf(entry);
  if (place?.namespace !== undefined) return `${place.namespace}.${entry.name}`;
  return entry.symbol === false && entry.kind !== 'struct' ? `$class: '${entry.name}'` : entry.name;
}

function paramsTable(entry: Entry): string {
  const rows = entry.params.map(
    (param) => `| ${[`\`${param.name}\``, cell(typeText(param.type)), asked(entry, param), said(param)].join(' | ')} |`,
  );
  return ['| parameter | type | | default |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function asked(entry: Entry, param: Param): string {
  return [
    ...(isRequired(entry, param) ? ['required'] : []),
    ...(loneParam(entry) === param ? ['may stand alone'] : []),
    ...(param.deprecated === true ? ['deprecated'] : []),
    ...(param.suggested === undefined
      ? []
      : [`such as ${param.suggested.map((value) => `\`${cell(value)}\``).join(', ')}`]),
  ].join(', ');
}

const said = (param: Param): string => (isSilent(param) ? '' : cell(defaultText(param)));

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

function variablesSection(variables: readonly Entry[]): string {
  const rows = variables.map(({ name, contexts }) => `| \`${name}\` | ${contexts.join(', ')} |`);
  return ['## Variables', ['| variable | where |', '| --- | --- |', ...rows].join('\n')].join('\n\n');
}

function overview(ids: readonly string[], { plugins, entries }: Catalogue, source: string): string {
  const rows = ids.map((id) => {
    const own = entries.filter(({ plugin }) => plugin === id);
    const steps = own.filter(({ contexts }) => contexts.includes('steps')).length;
    return `| [${id}](${id}.md) | ${plugins[id]?.version ?? ''} | ${steps} | ${own.length - steps} |`;
  });
  return `# Catalogue

${made(source)}

What ${ids.length} plugins offer to a pipeline: ${entries.length} steps, options, triggers, parameters, values and variables, read from
the source of the plugins. The functions of \`@pipec/dsl\` are made from the same data.

A statement of a Jenkinsfile (a step, an option, a trigger) is a function at the top level: \`junit(…)\`, \`timeout(…)\`, \`cron(…)\`.
Parameters, and values that stand as arguments, are functions in a namespace that is called after their kind:
\`parameter.gitParameter(…)\`, \`gitExtension.cloneOption(…)\`, \`symbol.spotBugs(…)\`; only \`logRotator\` and \`scmGit\` stand at the top
level too. A value without a symbol is written as an object with \`$class\`, as in Groovy. "Required" is what the types insist on.

| plugin | version | steps | others |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
