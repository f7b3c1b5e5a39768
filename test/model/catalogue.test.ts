import { existsSync, readFileSync } from 'node:fs';
import {
  indexCatalogue,
  jenkinsCatalogue,
  namesOf,
  readCatalogue,
  summarised,
  typeText,
  usualJavaType,
} from '@pipec/model/catalogue';
import type { Entry, Param, ValueType } from '@pipec/model/catalogue';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../packages/model/src/catalogue/', import.meta.url);
const read = (file: URL): any => JSON.parse(readFileSync(file, 'utf8'));

const catalogue = jenkinsCatalogue();
const jenkins = indexCatalogue(catalogue);
const nameOf = (entry: Entry | undefined) => entry && `${entry.kind} ${entry.name}`;

describe('the data', () => {
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
    read(new URL('catalogue.schema.json', folder)),
  );

  test('fits its schema', () => {
    validate(read(new URL('jenkins.json', folder)));
    expect(validate.errors ?? []).toEqual([]);
  });

  test.each<[what: string, entry: object]>([
    ['an unknown kind', { kind: 'stepp', name: 'x', plugin: 'core' }],
    ['a misspelt field', { kind: 'step', name: 'x', plugin: 'core', takeBlock: true }],
    ['a flag that says no', { kind: 'step', name: 'x', plugin: 'core', takesBlock: false }],
    ['a type as text', { kind: 'step', name: 'x', plugin: 'core', params: [{ name: 'a', type: 'list<string>' }] }],
    ['no plugin', { kind: 'step', name: 'x' }],
  ])('the schema refuses %s', (_, entry) => {
    expect(validate({ plugins: {}, bases: {}, declarative: catalogue.declarative, entries: [entry] })).toBe(false);
  });

  test('holds 1,143 entries with 4,358 parameters from 113 plugins, 332 of them steps', () => {
    expect(catalogue.entries).toHaveLength(1143);
    expect(catalogue.entries.flatMap(({ params }) => params)).toHaveLength(4358);
    expect(catalogue.entries.filter(({ kind }) => kind === 'step')).toHaveLength(332);
    expect(Object.keys(catalogue.plugins)).toHaveLength(113);
  });

  test('is sorted by kind and name', () => {
    const keys = catalogue.entries.map(({ kind, name, className = '' }) => `${kind}\0${name}\0${className}`);
    expect(keys).toEqual([...keys].sort());
  });

  test.each<[what: string, wrong: (entry: Entry) => boolean]>([
    ['names a plugin of the table', ({ plugin }) => !(plugin in catalogue.plugins)],
    ['has each of its names once', (entry) => new Set(namesOf(entry)).size !== namesOf(entry).length],
    ['has each parameter once', ({ params }) => new Set(params.map(({ name }) => name)).size !== params.length],
    [
      'has the parameter that a lone argument means',
      ({ soleParam, params }) => soleParam !== undefined && params.every(({ name }) => name !== soleParam),
    ],
    ['stands somewhere if it is a step', ({ kind, contexts }) => kind === 'step' && !contexts.includes('script')],
    ['has defaults among the constants of an enum', ({ params }) => params.some(isOddDefault)],
  ])('each entry %s', (_, wrong) => {
    expect(catalogue.entries.filter(wrong).map(nameOf)).toEqual([]);
  });

  test('what a pipeline may name in `options` as a step takes a block and needs no workspace', () => {
    const { optionStepsLack, blockedCalls } = catalogue.declarative;
    const options = catalogue.entries.filter(({ kind, contexts }) => kind === 'step' && contexts.includes('options'));
    const wrong = options.filter(
      (step) =>
        !step.takesBlock ||
        blockedCalls.includes(step.name) ||
        optionStepsLack.some((need) => step.needs?.includes(need)),
    );
    expect(options.length).toBeGreaterThan(20);
    expect(wrong.map(nameOf)).toEqual([]);
  });

  test('every line of prose is on an entry', () => {
    expect(summarised().filter(({ kind, name }) => !jenkins.find(kind, name))).toEqual([]);
  });
});

function isOddDefault({ type, default: value }: Param): boolean {
  return typeof type === 'object' && 'enum' in type && value !== undefined && !type.enum.includes(String(value));
}

describe('a file leaves out what is usual', () => {
  const { plugins, bases, declarative } = catalogue;
  const [step, env] = readCatalogue({
    plugins,
    bases,
    declarative,
    entries: [
      { kind: 'step', name: 'a', plugin: 'core', params: [{ name: 'x' }, { name: 'n', type: 'integer' }] },
      { kind: 'env-variable', name: 'B', plugin: 'core' },
    ],
  }).entries;

  test('a step stands in steps and scripts', () => expect(step?.contexts).toEqual(['steps', 'script']));
  test('a parameter is a string', () => expect(step?.params.map(({ type }) => type)).toEqual(['string', 'integer']));
  test('a variable is a string', () => expect(env?.valueType).toBe('string'));
});

describe('the index', () => {
  test.each<[what: string, found: unknown, expected: unknown]>([
    ['a step', nameOf(jenkins.step('sh')), 'step sh'],
    ['a publisher as a step', nameOf(jenkins.step('archiveArtifacts')), 'publisher archiveArtifacts'],
    ['a wrapper as a step', nameOf(jenkins.step('withSonarQubeEnv')), 'build-wrapper withSonarQubeEnv'],
    ['the step, not the tool of that name', nameOf(jenkins.step('git')), 'step git'],
    ['a step that only stands in scripts', nameOf(jenkins.step('properties')), 'step properties'],
    ['nothing where no step has the name', jenkins.step('mvn'), undefined],
    ['nothing under the name of a class', jenkins.step('Mailer'), undefined],
    ['nothing under a name of Object.prototype', jenkins.step('constructor'), undefined],
    ['a block step as an option', nameOf(jenkins.inContext('options', 'timeout')), 'step timeout'],
    [
      'a job property as an option',
      nameOf(jenkins.inContext('options', 'buildDiscarder')),
      'job-property buildDiscarder',
    ],
    ['no job property as an option of a stage', jenkins.inContext('stage-options', 'buildDiscarder'), undefined],
    ['no step with a workspace as an option', jenkins.inContext('options', 'dir'), undefined],
    ['a trigger', nameOf(jenkins.inContext('triggers', 'cron')), 'trigger cron'],
    ['a parameter', nameOf(jenkins.inContext('parameters', 'string')), 'parameter string'],
    ['a parameter by its alias', nameOf(jenkins.inContext('parameters', 'stringParam')), 'parameter string'],
    ['a binding', nameOf(jenkins.inContext('withCredentials.bindings', 'string')), 'binding string'],
    ['a tool', nameOf(jenkins.inContext('tools', 'maven')), 'tool maven'],
    ['a condition', nameOf(jenkins.inContext('when', 'branch')), 'when branch'],
    ['an agent by its alias', nameOf(jenkins.inContext('agent', 'node')), 'agent label'],
    [
      'all of a name',
      jenkins.named('string').map(nameOf),
      ['binding string', 'parameter string', 'parameter-value string'],
    ],
    ['a class by its full name', nameOf(jenkins.ofClass('hudson.tasks.Mailer')), 'publisher Mailer'],
    ['a class by what $class takes', nameOf(jenkins.ofClass('PathRestriction')), 'git-extension PathRestriction'],
    ['the post conditions', jenkins.namesIn('post').length, 11],
    ['what fits a base', jenkins.describables('BuildDiscarder').map(nameOf), ['build-discarder logRotator']],
    ['nothing for an unknown base', jenkins.describables('Nothing'), []],
    ['what fits a list', jenkins.fitting({ list: { describable: 'SCM' } }).map(nameOf), ['scm none', 'scm scmGit']],
    [
      'what fits a class',
      jenkins.fitting({ object: 'hudson.plugins.git.BranchSpec' }).map(nameOf),
      ['struct BranchSpec'],
    ],
    ['who uses a value', jenkins.usedBy(jenkins.find('build-discarder', 'logRotator')!), ['buildDiscarder.strategy']],
    ['the plugin', jenkins.pluginOf(jenkins.step('sh')!)?.repo, 'jenkinsci/workflow-durable-task-step-plugin'],
    ['a near step', jenkins.nearest('archiveArtefacts', 'steps'), 'archiveArtifacts'],
    ['a near option', jenkins.nearest('buildDiscard', 'options'), 'buildDiscarder'],
    ['nothing near', jenkins.nearest('qqqqqqqqqqqq', 'steps'), undefined],
  ])('finds %s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  test('every base that a parameter asks for has a value, but those of plugins that were read by hand', () => {
    const asked = catalogue.entries.flatMap(({ params }) => params).flatMap(({ type }) => basesIn(type));
    const empty = [...new Set(asked)].filter((base) => jenkins.describables(base).length === 0).sort();
    expect(empty).toEqual(['Cache', 'ContainerAdapter', 'CoverageAdapter', 'Deployer', 'InheritanceStrategy', 'NodeEligibility', 'Parallelism', 'ScriptlerBuilder', 'TestDataPublisher', 'ToolProperty', 'VaultCredential']); // prettier-ignore
  });
});

function basesIn(type: ValueType): readonly string[] {
  if (typeof type === 'string') return [];
  if ('list' in type) return basesIn(type.list);
  return 'describable' in type ? [type.describable] : [];
}

describe('the catalogue that pipec brings along is read entry by entry', () => {
  const { $schema: _, ...file } = read(new URL('jenkins.json', folder));
  const whole = readCatalogue(file);
  const eager = indexCatalogue(whole);

  test('it is what its file says', () => {
    expect(jenkinsCatalogue()).toEqual(whole);
    expect({ ...jenkinsCatalogue() }).toEqual(whole);
  });

  test('its index answers as one of a catalogue that was read at once', () => {
    const names = new Set(whole.entries.flatMap(namesOf)).add('constructor').add('toString').add('nothing');
    const classes = whole.entries.flatMap(({ className = '', dollarClass = '' }) => [className, dollarClass]);
    const bases = new Set(whole.entries.flatMap((entry) => entry.extends ?? []));
    const contexts = new Set(whole.entries.flatMap((entry) => entry.contexts));
    for (const name of names) expect(jenkins.named(name)).toEqual(eager.named(name));
    for (const name of names) expect(jenkins.isNamed(name)).toBe(eager.named(name).length > 0);
    for (const name of [...classes, 'constructor']) expect(jenkins.ofClass(name)).toEqual(eager.ofClass(name));
    for (const base of bases) expect(jenkins.describables(base)).toEqual(eager.describables(base));
    for (const context of contexts) {
      expect(jenkins.namesIn(context)).toEqual(eager.namesIn(context));
      for (const name of names) expect(jenkins.inContext(context, name)).toBe(jenkinsEntry(eager, context, name));
    }
    expect(jenkins.namingVariables()).toEqual(eager.namingVariables());
    expect(jenkins.namingVariables().length).toBeGreaterThan(20);
    for (const kind of ['env-variable', 'global-variable'] as const) {
      const found = [...names].filter((name) => {
        const { untrusted, members = [] } = jenkins.find(kind, name) ?? {};
        return untrusted === true || members.some((member) => member.untrusted !== undefined);
      });
      expect(jenkins.ofOthers(kind)).toEqual(new Set(found));
      expect(eager.ofOthers(kind)).toEqual(jenkins.ofOthers(kind));
      expect(found.length).toBeGreaterThan(2);
    }
  });

  /** What ours has at the place where the other has its answer. */
  function jenkinsEntry(other: typeof jenkins, context: Parameters<typeof jenkins.inContext>[0], name: string) {
    const found = other.inContext(context, name);
    return found && catalogue.entries[whole.entries.indexOf(found)];
  }
});

describe('types in words', () => {
  test.each<[type: ValueType, text: string, java: string]>([
    ['string', 'string', 'String'],
    ['credentialsId', 'credentials id', 'String'],
    ['boolean', 'boolean', 'boolean'],
    ['integer', 'integer', 'int'],
    [{ list: { describable: 'SCMSourceTrait' } }, 'list of SCMSourceTrait', 'List'],
    [{ map: 'string' }, 'map of string', 'Map'],
    [{ enum: ['A', 'B'] }, 'A | B', 'Object'],
    [{ object: 'a.b.Outer$Inner' }, 'Inner', 'Inner'],
    [{ oneOf: ['string', { list: 'string' }] }, 'string or list of string', 'Object'],
  ])('%j', (type, text, java) => {
    expect([typeText(type), usualJavaType(type)]).toEqual([text, java]);
  });
});

const facts = new URL('../../../shared/facts/jenkins/', import.meta.url);

describe.skipIf(!existsSync(facts))('nothing of the facts is lost (../shared/facts)', () => {
  // The body of a suite that is skipped is read all the same.
  const entries: readonly any[] = existsSync(facts) ? read(new URL('catalog.json', facts)) : [];
  const of = (fact: any) =>
    catalogue.entries.find(
      (entry) => entry.kind === fact.kind && entry.name === fact.name && (entry.className ?? null) === fact.class,
    )!;

  test('all are there, with their parameters in order', () => {
    const shape = (name: string, params: readonly { name: string }[]) =>
      `${name}(${params.map((param) => param.name).join()})`;
    expect(entries.map((fact) => shape(fact.name, of(fact)?.params ?? []))).toEqual(
      entries.map((fact) => shape(fact.name, fact.params)),
    );
  });

  test.each<[what: string, ours: (entry: Entry) => unknown, theirs: (fact: any) => unknown]>([
    [
      'required',
      ({ params }) => params.map(({ required = false }) => required),
      ({ params }) => params.map((param: any) => param.required),
    ],
    [
      'defaults',
      ({ params }) => params.map((param) => param.default),
      ({ params }) => params.map((param: any) => param.default),
    ],
    [
      'types',
      ({ params }) => params.map(({ type }) => factType(type)),
      ({ params }) => params.map((param: any) => param.type),
    ],
    [
      'constants',
      ({ params }) => params.map(({ type }) => (typeof type === 'object' && 'enum' in type ? type.enum : undefined)),
      ({ params }) => params.map((param: any) => param.enum),
    ],
    [
      'Java types',
      ({ params }) => params.map(({ type, javaType }) => javaType ?? usualJavaType(type)),
      ({ params }) => params.map((param: any) => param.javaType?.replace(/<.*>/, '')),
    ],
    [
      'suggested values',
      ({ params }) => params.map(({ suggested }) => suggested),
      ({ params }) => params.map((param: any) => param.suggested),
    ],
    ['blocks', ({ takesBlock = false }) => takesBlock, (fact) => fact.takesBlock],
    ['lone arguments', ({ soleParam = null }) => soleParam, (fact) => fact.soleParam],
    ['contexts', ({ contexts }) => contexts, (fact) => fact.context],
    ['needs', ({ needs = [] }) => needs, (fact) => fact.requiredContext ?? []],
    ['variables', ({ providesEnv = [] }) => providesEnv, (fact) => fact.provides_env ?? []],
    [
      'members',
      ({ members = [] }) => members.map(({ name }) => name),
      (fact) => (fact.members ?? []).map((member: any) => member.name),
    ],
    ['versions', ({ plugin }) => catalogue.plugins[plugin]?.version, (fact) => fact.plugin_version_seen ?? undefined],
    ['deprecations', ({ deprecated = false }) => deprecated, (fact) => fact.deprecated],
  ])('%s', (what, ours, theirs) => {
    const told = entries.filter((fact) => fact.kind !== 'env-variable');
    const wrong = told.filter((fact) => !isSame(ours(of(fact)), theirs(fact), what));
    expect(wrong.map((fact) => `${fact.kind} ${fact.name}`)).toEqual([]);
  });

  test('what the facts say uses an entry is found by the types', () => {
    const lost = entries.flatMap((fact) =>
      (fact.usedBy ?? []).filter((user: string) => !jenkins.usedBy(of(fact)).includes(user)),
    );
    expect(lost).toEqual([]);
  });
});

/** Where the facts know no Java type, ours is the usual one. */
function isSame(ours: unknown, theirs: unknown, what: string): boolean {
  if (what !== 'Java types') return JSON.stringify(ours) === JSON.stringify(theirs);
  return (theirs as (string | undefined)[]).every((type, i) => type === undefined || type === (ours as string[])[i]);
}

/** A type in the words of the facts. */
function factType(type: ValueType): string {
  if (typeof type === 'string') return type;
  if ('enum' in type) return 'enum';
  if ('list' in type) return `list<${factType(type.list)}>`;
  if ('map' in type) return type.map === 'closure' ? 'map<string, closure>' : 'map';
  if ('describable' in type) return `describable<${type.describable}>`;
  if ('object' in type) return 'object';
  return type.oneOf.map(factType).join(' | ');
}
