// Makes packages/model/src/catalogue/jenkins.json from a folder of facts about Jenkins' plugins.
//
//   node scripts/catalogue-from-facts.mjs FACTS [OUT]
//
// FACTS holds catalog.json (entries), plugins.json (where they were read) and declarative-rules.json. One entry a line,
// sorted by kind and name, what is usual left out: the shape is that of packages/model/src/catalogue/entry.ts.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  betterEntries,
  memberRoles,
  paramRoles,
  providedSecrets,
  untrustedMembers,
  untrustedVariables,
} from './catalogue-roles.mjs';

const [facts, out = 'packages/model/src/catalogue/jenkins.json'] = process.argv.slice(2);
if (facts === undefined) {
  console.error('Usage: node scripts/catalogue-from-facts.mjs FACTS [OUT]');
  process.exit(2);
}
const read = (name) => JSON.parse(readFileSync(join(facts, name), 'utf8'));

// Plugins that the facts leave out, read from their source in the same way.
const additions = JSON.parse(readFileSync(new URL('catalogue-additions.json', import.meta.url), 'utf8'));
const entries = [...read('catalog.json'), ...additions.entries];
const plugins = [...read('plugins.json'), ...additions.plugins];
const rules = read('declarative-rules.json');

/** `list<describable<SCM>>` as data. */
function toType(text, refClass) {
  const parts = text.split(' | ');
  if (parts.length > 1) return { oneOf: parts.map((part) => toType(part)) };
  const [, outer, inner] = /^(list|map|describable)<(.+)>$/.exec(text) ?? [];
  if (outer === 'describable') return { describable: inner };
  if (outer === 'list') return { list: toType(inner, refClass) };
  if (outer === 'map') return { map: toType(inner.split(/,\s*/)[1]) };
  if (text === 'object' && refClass !== undefined) return { object: refClass };
  return text;
}

function paramType({ type, refClass, enum: values, javaType }) {
  if (type === 'enum') return { enum: values };
  const mapped = /^Map<String, (String|Object)>$/.exec(javaType ?? '');
  if (type === 'map' && mapped) return { map: mapped[1] === 'String' ? 'string' : 'any' };
  return toType(type, refClass);
}

const simpleName = (className) => /[^.$]*$/.exec(className)[0];

/** The simple name of the erased type: `List<? extends X>` is a List, `Class<?>` a Class. */
const erased = (javaType) => javaType?.replace(/<.*>/, '');

function usualJavaType(type) {
  const usual = {
    string: 'String',
    credentialsId: 'String',
    boolean: 'boolean',
    integer: 'int',
    number: 'double',
    map: 'Map',
    any: 'Object',
    object: 'Object',
    closure: 'Closure',
  };
  if (typeof type === 'string') return usual[type];
  if (type.list) return 'List';
  if (type.map) return 'Map';
  if (type.describable) return type.describable;
  if (type.object) return simpleName(type.object);
  return 'Object';
}

const set = (condition, fields) => (condition ? fields : {});

function toParam(fact, role) {
  const type = paramType(fact);
  const javaType = erased(fact.javaType);
  return {
    name: fact.name,
    ...set(type !== 'string', { type }),
    ...set(fact.required, { required: true }),
    ...set('default' in fact, { default: fact.default }),
    ...set(fact.suggested, { suggested: fact.suggested }),
    ...set(fact.nullable, { nullable: true }),
    ...set(fact.deprecated, { deprecated: true }),
    ...set(fact.legacy, { legacy: true }),
    ...set(javaType !== undefined && javaType !== usualJavaType(type), { javaType }),
    ...set(fact.refClass && !/describable|object/.test(fact.type), { refClass: fact.refClass }),
    ...set(role, { role }),
  };
}

function toMember(fact, owner) {
  const role = memberRoles[`${owner}.${fact.name}`];
  const untrusted = untrustedMembers[`${owner}.${fact.name}`];
  const roleOf = (param) => memberRoles[`${owner}.${fact.name}.${param.name}`];
  return {
    name: fact.name,
    ...set(fact.type, { type: fact.type }),
    ...set(role, { role }),
    ...set(untrusted, { untrusted }),
    ...set(fact.enum, { values: fact.enum }),
    ...set(fact.member === 'method', { params: (fact.params ?? []).map((param) => toParam(param, roleOf(param))) }),
    ...set(fact.returns, { returns: fact.returns }),
    ...set(fact.takesBlock, { takesBlock: true }),
    ...set(fact.writable, { writable: true }),
    ...set(fact.sandboxed === false, { sandboxed: false }),
  };
}

const isSome = (list) => (list?.length ?? 0) > 0;
const isSame = (a, b) => a.length === b.length && a.every((item, i) => item === b[i]);

/** What read-catalogue.ts fills in where a file says nothing. */
const usualContexts = {
  agent: ['agent'],
  binding: ['withCredentials.bindings'],
  'global-variable': ['script', 'steps', 'anywhere'],
  'job-property': ['properties', 'options'],
  parameter: ['parameters', 'properties(parameters)', 'input.parameters'],
  'parameter-value': ['build.parameters'],
  'post-condition': ['post'],
  step: ['steps', 'script'],
  tool: ['tools'],
  trigger: ['triggers', 'pipelineTriggers'],
  when: ['when'],
};

/** Bases that some parameter asks for, and the one by which shell steps are known. */
const askedFor = new Set(['DurableTaskStep']);
for (const { params } of entries) for (const { type } of params) askedFor.add(/describable<(\w+)>/.exec(type)?.[1]);

function toEntry(fact) {
  const owner = simpleName(fact.class ?? '');
  const secrets = fact.class && providedSecrets[simpleName(fact.class)];
  const instead = fact.class && betterEntries[simpleName(fact.class)];
  const bases = fact.extends.filter((base) => askedFor.has(base));
  return {
    kind: fact.kind,
    name: fact.name,
    ...set(isSome(fact.aliases), { aliases: fact.aliases }),
    plugin: fact.plugin,
    ...set(fact.class, { className: fact.class }),
    ...set(fact.class && simpleName(fact.class) !== fact.dollarClass, { dollarClass: fact.dollarClass }),
    ...set(fact.symbol === false, { symbol: false }),
    ...set(!isSame(fact.context, usualContexts[fact.kind] ?? []), { contexts: fact.context }),
    ...set(fact.takesBlock, { takesBlock: true }),
    ...set(fact.soleParam, { soleParam: fact.soleParam }),
    ...set(isSome(fact.params), {
      params: fact.params.map((param) => toParam(param, paramRoles[`${owner}.${param.name}`])),
    }),
    ...set(isSome(bases), { extends: bases }),
    ...set(fact.metaStepOf, { metaStepOf: fact.metaStepOf }),
    ...set(fact.isMetaStep, { isMetaStep: true }),
    ...set(isSome(fact.requiredContext), { needs: fact.requiredContext }),
    ...set(fact.needsNode, { needsNode: true }),
    ...set(isSome(fact.providedContext), { gives: fact.providedContext }),
    ...set(fact.returns, { returns: fact.returns }),
    ...set(isSome(fact.provides_env), { providesEnv: fact.provides_env }),
    ...set(secrets, { providesSecrets: secrets }),
    ...set(fact.kind === 'env-variable' && untrustedVariables.includes(fact.name), { untrusted: true }),
    ...set(fact.customModel, { customModel: true }),
    ...set(fact.deprecated, { deprecated: true }),
    ...set(instead, { instead }),
    ...set(fact.advanced, { advanced: true }),
    ...set(fact.order !== undefined, { order: fact.order }),
    ...set(fact.nameInToolsBlock, { nameInToolsBlock: fact.nameInToolsBlock }),
    ...set(fact.type && fact.type !== 'string', { valueType: fact.type }),
    ...set(fact.valueClass, { valueClass: fact.valueClass }),
    ...set(isSome(fact.members), { members: (fact.members ?? []).map((member) => toMember(member, owner)) }),
    ...set(fact.types, {
      types: Object.fromEntries(
        Object.entries(fact.types ?? {}).map(([name, members]) => [
          name,
          members.map((member) => toMember(member, name)),
        ]),
      ),
    }),
    ...set(fact.dynamicProperties, { dynamicProperties: fact.dynamicProperties }),
    ...set(fact.writable !== undefined, { writable: fact.writable }),
    ...set(fact.handRead, { handRead: true }),
    ...set(fact.partial, { partial: true }),
    ...set(fact.note, { note: fact.note }),
  };
}

function toPlugins(list) {
  return list.map(({ id, repo, commit, version }) => [
    id,
    { repo, ...set(commit, { commit }), ...set(version, { version }) },
  ]);
}

function toBases() {
  const bases = new Map();
  for (const { params } of entries) {
    for (const { type, refClass } of params) {
      const base = /describable<(\w+)>/.exec(type)?.[1];
      if (base !== undefined && refClass) bases.set(base, refClass);
    }
  }
  return [...bases].sort(([a], [b]) => order(a, b));
}

const declarative = {
  blockedSteps: rules.blockedInSteps,
  blockedCalls: rules.blockedInMethodCalls,
  blockedOptions: rules.blockedJobPropertiesInOptions,
  optionStepsLack: rules.optionsAcceptStep.requiredContextExcludes,
  unofferedOptions: rules.optionsGeneratorAlsoHides,
  comparators: rules.whenComparators,
};

/** A class that was renamed would lose its role without a word. */
function checkRoles() {
  const params = new Set(
    entries.flatMap((fact) => fact.params.map(({ name }) => `${simpleName(fact.class ?? '')}.${name}`)),
  );
  const members = new Set(
    entries.flatMap(({ class: owner, members: own = [], types = {} }) =>
      [[simpleName(owner ?? ''), own], ...Object.entries(types)].flatMap(([type, list]) =>
        list.flatMap(({ name, params: given = [] }) => [
          `${type}.${name}`,
          ...given.map((param) => `${type}.${name}.${param.name}`),
        ]),
      ),
    ),
  );
  const lost = [
    ...Object.keys(paramRoles).filter((name) => !params.has(name)),
    ...[...Object.keys(memberRoles), ...Object.keys(untrustedMembers)].filter((name) => !members.has(name)),
  ];
  if (lost.length === 0) return;
  console.error(`No entry has the parameters ${lost.join(', ')}.`);
  process.exit(1);
}
checkRoles();

const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const lines = (items) => items.map((item) => `    ${JSON.stringify(item)}`).join(',\n');
const rows = (pairs) => pairs.map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(',\n');

const sorted = entries
  .map(toEntry)
  .sort((a, b) => order(a.kind, b.kind) || order(a.name, b.name) || order(a.className ?? '', b.className ?? ''));

writeFileSync(
  out,
  `{
  "$schema": "./catalogue.schema.json",
  "plugins": {
${rows(toPlugins(plugins).sort(([a], [b]) => order(a, b)))}
  },
  "bases": {
${rows(toBases())}
  },
  "declarative": {
${rows(Object.entries(declarative))}
  },
  "entries": [
${lines(sorted)}
  ]
}
`,
);
