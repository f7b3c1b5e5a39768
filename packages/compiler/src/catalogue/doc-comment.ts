import { summaryOf, typeText } from '@pipec/model/catalogue';
import type { CatalogueIndex, Entry, Param } from '@pipec/model/catalogue';
import { isOwnWord } from './own-words.ts';
import { placeOf } from './place.ts';
import { isRequired, loneParam } from './requirement.ts';
import { owners } from './unknown-plugin.ts';

/** What an author reads who hovers over a function: what it does, whose it is, and its parameters. */
export function entryDoc(entry: Entry, jenkins: CatalogueIndex): readonly string[] {
  const summary = summaryOf(entry);
  return [
    ...(summary === undefined ? [] : [summary, '']),
    provenance(entry, jenkins),
    ...(entry.params.length > 0 ? ['', ...entry.params.map((param) => `- ${paramLine(entry, param, jenkins)}`)] : []),
    ...(entry.deprecated === true ? ['', '@deprecated'] : []),
  ];
}

/** What an author reads of one argument, where there is more to say than its type. */
export function paramDoc(param: Param): readonly string[] {
  const lines = [
    ...(isSilent(param) ? [] : [`Default: ${defaultText(param)}.`]),
    ...(param.type === 'credentialsId' ? ['Id of credentials.'] : []),
  ];
  return [...(lines.length > 0 ? [lines.join(' ')] : []), ...(param.deprecated === true ? ['@deprecated'] : [])];
}

/** Lines as a comment, `indent` deep. */
export function comment(lines: readonly string[], indent = ''): string {
  const [first, ...others] = lines.map((line) => line.replaceAll('*/', '*\\/'));
  if (first === undefined) return '';
  if (others.length === 0) return `${indent}/** ${first} */\n`;
  return `${indent}/**\n${[first, ...others].map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}

/** Empty text as a default says no more than that the parameter may be left out. */
export function isSilent({ default: value }: Param): boolean {
  return value === undefined || value === '';
}

/** A default value as TypeScript would write it. */
export function defaultText({ default: value }: Param): string {
  const text = typeof value === 'string' ? `'${value.replaceAll('\n', '\\n')}'` : JSON.stringify(value);
  return `\`${text}\``;
}

/** `Step of the plugin junit.` with what else is known of it as a whole. */
export function provenance(entry: Entry, jenkins: CatalogueIndex): string {
  const owner = owners[entry.plugin] ?? `the plugin ${entry.plugin}`;
  const version = jenkins.pluginOf(entry)?.version;
  const aliases = (entry.aliases ?? []).map((alias) => `\`${alias}\``).join(', ');
  return [
    `${nounOf(entry)} of ${owner}${version === undefined ? '' : ` (${version})`}.`,
    ...usersText(entry, jenkins),
    ...(entry.needsNode === true ? ['Needs an agent.'] : []),
    ...(isTold(entry.returns) ? [`Gives ${entry.returns}.`] : []),
    ...(entry.providesEnv === undefined ? [] : [`Sets ${entry.providesEnv.join(', ')}.`]),
    ...(aliases === '' ? [] : [`Also written ${aliases}.`]),
  ].join(' ');
}

/** How many names are told before the rest is left to the reference. */
const some = 4;

/** Where a value goes, steps first: "For `recordIssues.tool`, `recordIssues.tools`." */
function usersText(entry: Entry, jenkins: CatalogueIndex): readonly string[] {
  const users = (placeOf(entry)?.form ?? 'value') === 'value' ? jenkins.usedBy(entry) : [];
  if (users.length === 0) return [];
  const isStep = (user: string) => jenkins.step(user.split('.')[0]!) !== undefined;
  const sorted = [...users.filter(isStep), ...users.filter((user) => !isStep(user))];
  const shown = sorted.slice(0, some).map((user) => `\`${user}\``);
  return [`For ${shown.join(', ')}${users.length > some ? ' and others' : ''}.`];
}

/** Which functions make a value for a parameter, or the namespace that they stand in. */
function makersText({ type }: Param, jenkins: CatalogueIndex): readonly string[] {
  const makers = jenkins.fitting(type).flatMap((entry) => {
    const place = placeOf(entry);
    return place === undefined || isOwnWord(entry) ? [] : [{ name: entry.name, namespace: place.namespace }];
  });
  const words =
    makers.length <= some
      ? makers.map(({ name, namespace }) => (namespace === undefined ? name : `${namespace}.${name}`))
      : [...new Set(makers.flatMap(({ namespace }) => (namespace === undefined ? [] : `${namespace}.…`)))];
  return words.length === 0 ? [] : [`from ${words.map((word) => `\`${word}\``).join(', ')}`];
}

function isTold(returns: string | undefined): returns is string {
  return returns !== undefined && returns !== 'void' && returns !== 'never' && returns !== 'value of the block';
}

function nounOf(entry: Entry): string {
  const { kind, takesBlock, contexts } = entry;
  const form = placeOf(entry)?.form;
  if (form === 'step' && takesBlock === true)
    return contexts.includes('options') ? 'Step with a block, or option,' : 'Step with a block';
  if (form === 'step') return 'Step';
  if (form === 'option') return 'Option';
  const noun = kind.replaceAll('-', ' ');
  return nouns[kind] ?? noun.charAt(0).toUpperCase() + noun.slice(1);
}

const nouns: { readonly [K in Entry['kind']]?: string } = {
  describable: 'Value',
  scm: 'SCM',
  'scm-source': 'SCM source',
  'scm-trait': 'SCM trait',
  struct: 'Structure',
  symbol: 'Value',
  when: 'Condition of `when`',
};

function paramLine(entry: Entry, param: Param, jenkins: CatalogueIndex): string {
  const facts = [
    [shortened(typeText(param.type)), ...makersText(param, jenkins)].join(' '),
    ...(isRequired(entry, param) ? ['required'] : []),
    ...(loneParam(entry) === param ? ['may stand alone'] : []),
    ...(isSilent(param) ? [] : [`default ${defaultText(param)}`]),
    ...(param.deprecated === true ? ['deprecated'] : []),
  ];
  return `\`${param.name}\` ${facts.join(', ')}`;
}

const longest = 80;

function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' | ', longest))} | …`;
}
