import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { compile } from '../packages/compiler/src/compile.ts';
import type { Compiled } from '../packages/compiler/src/compile.ts';
import { readMappings } from '../packages/compiler/src/load/source-map.ts';
import { checkPod } from '../packages/kubernetes/src/check-pod.ts';
import * as recipes from '../packages/dsl/src/recipes/index.ts';
import { describeWithGroovy, groovyVerdicts } from './support/groovy/groovy.ts';

// The examples are read by users and are what `pipec build` makes of them, to the byte. After a change that is meant, make them anew:
//
//   ./node_modules/.bin/pipec build examples/*/pipeline.ts

const root = fileURLToPath(new URL('../', import.meta.url));
const examples = readdirSync(`${root}examples`).filter((name) => existsSync(`${root}examples/${name}/pipeline.ts`));

const build = (name: string) =>
  compile(`examples/${name}/pipeline.ts`, { root, top: '.', outputOf: () => `examples/${name}/Jenkinsfile` });

/** What stands in an example's folder because it was built. */
function committed(name: string): Readonly<Record<string, string>> {
  const folder = `${root}examples/${name}/`;
  const built = readdirSync(folder).filter((file) => /^(?:Jenkinsfile(?:\.map)?|pod-.*\.yaml)$/.test(file));
  return Object.fromEntries(built.sort().map((file) => [file, readFileSync(folder + file, 'utf8')]));
}

/** What a build gives, by file. */
function outputs({ pipelines }: Compiled): Readonly<Record<string, string>> {
  const files = pipelines.flatMap(({ text, map, files: pods }) => [
    ['Jenkinsfile', text] as const,
    ['Jenkinsfile.map', map ?? ''] as const,
    ...pods.map(({ path, text: pod }) => [path, pod] as const),
  ]);
  return Object.fromEntries(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

test('there are those that a user would recognise', () => {
  expect(examples).toEqual(expect.arrayContaining(['go-service', 'maven-webapp', 'node-monorepo', 'release-train']));
});

describe.each(examples)('%s', (name) => {
  let compiled: Compiled;
  beforeAll(async () => {
    const { value, diagnostics } = await build(name);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    compiled = value;
  });

  test('is what is committed', () => {
    expect(outputs(compiled)).toEqual(committed(name));
  });

  test('gives the same bytes twice', async () => {
    expect(outputs((await build(name)).value)).toEqual(outputs(compiled));
  });

  test('is told nothing', async () => {
    expect((await build(name)).diagnostics).toEqual([]);
  });

  test('has pods that Kubernetes takes', () => {
    const pods = Object.entries(outputs(compiled)).flatMap(([file, text]) => [
      ...(file.endsWith('.yaml') ? [text] : []),
      ...(file === 'Jenkinsfile' ? [...text.matchAll(/^ *yaml '''\n([^]*?)'''$/gm)].map(([, yaml]) => yaml!) : []),
    ]);
    if (name !== 'release-train') expect(pods.length).toBeGreaterThan(0);
    for (const yaml of pods) {
      const document = parseDocument(yaml, { version: '1.1' });
      expect(document.errors).toEqual([]);
      expect(checkPod(document.toJS()).filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });

  test('maps words of the Jenkinsfile to the words of its source that they come from', () => {
    const pairs = wordPairs(compiled);
    expect(pairs.length).toBeGreaterThan(50);
    expect(pairs.filter((pair) => !hasToDo(pair))).toEqual([]);
  });

  test('names no machine', () => {
    for (const text of Object.values(outputs(compiled))) expect(text).not.toContain(root);
  });
});

describeWithGroovy('the Jenkinsfiles of all examples', () => {
  test('are Groovy', async () => {
    const texts = examples.map((name) => ({ name, text: readFileSync(`${root}examples/${name}/Jenkinsfile`, 'utf8') }));
    expect(await groovyVerdicts(texts)).toEqual(texts.map(() => ({ ok: true })));
  });
});

interface Pair {
  readonly line: number;
  readonly printed: string;
  readonly written: string;
  readonly row: string;
}

/** Each word of the Jenkinsfile at which a mapping begins, with the call of the source that it leads to. */
function wordPairs({ pipelines, sources }: Compiled): readonly Pair[] {
  return pipelines.flatMap(({ text, map }) => {
    const { mappings, sources: names } = JSON.parse(map!) as { mappings: string; sources: readonly string[] };
    const original = readMappings(mappings);
    return text.split('\n').flatMap((row, line) =>
      [...row.matchAll(/[A-Za-z_]\w*(?![\w:])/g)].flatMap(({ 0: printed, index }): Pair[] => {
        const found = original(line, index);
        const before = index === 0 ? undefined : original(line, index - 1);
        if (
          found === undefined ||
          (before !== undefined && before.line === found.line && before.column === found.column)
        )
          return [];
        const source = [...sources].find(([file]) => file.endsWith(names[found.source]!))?.[1] ?? '';
        const written = /^[\w.]*/.exec(source.split('\n')[found.line]!.slice(found.column))![0];
        return [{ line: line + 1, printed, written, row }];
      }),
    );
  });
}

/** Calls of the DSL that print more words than their own, and those words. */
const makers: Readonly<Record<string, readonly string[]>> = {
  pipeline: [
    'pipeline', 'agent', 'none', 'any', 'libraries', 'lib', 'options', 'parameters', 'triggers', 'environment', 'tools', 'stages', 'post',
    'string', 'text', 'booleanParam', 'choice', 'password', 'true', 'false',
  ],
  stage: ['agent', 'options', 'environment', 'tools', 'input', 'when', 'steps', 'post', 'failFast', 'beforeAgent', 'beforeInput', 'beforeOptions', 'message', 'ok', 'submitter'],
  matrix: ['matrix', 'axes', 'axis', 'name', 'values', 'excludes', 'exclude', 'agent', 'when', 'stages', 'beforeAgent'],
  each: ['parallel', 'stage', 'agent', 'options', 'steps', 'post'],
  kubernetes: ['agent', 'yaml', 'yamlFile'],
  label: ['agent'],
  node: ['agent', 'label', 'customWorkspace', 'retries'],
  sh: ['withEnv'],
  equals: ['environment', 'expression'],
  matches: ['branch', 'tag', 'expression'],
  not: ['expression'],
  or: ['anyOf'],
  and: ['allOf'],
  usernamePassword: ['credentials'],
  secretFile: ['credentials', 'file'],
  secretText: ['credentials'],
  withCredentials: ['string', 'file', 'usernamePassword', 'sshUserPrivateKey'],
  text: ['message'],
  input: ['ok', 'submitter', 'message'],
  when: ['beforeAgent', 'beforeInput', 'beforeOptions'],
}; // prettier-ignore

const owners = ['pipeline', 'stage', 'matrix', 'each', 'post'];
const conditions = [
  'always',
  'changed',
  'fixed',
  'regression',
  'aborted',
  'success',
  'unsuccessful',
  'unstable',
  'failure',
  'notBuilt',
  'cleanup',
];

/** Whether a word can come from a call: its row names it too, or the call prints such words, as a recipe prints any. */
function hasToDo({ printed, written, row }: Pair): boolean {
  const names = written.split('.');
  const last = names.at(-1)!;
  if (names.includes(printed) || row.includes(last) || last in recipes) return true;
  return makers[last]?.includes(printed) === true || (owners.includes(last) && conditions.includes(printed));
}
