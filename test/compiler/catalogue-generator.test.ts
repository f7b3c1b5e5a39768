import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Argument, Expression } from '@pipec/model';
import { indexCatalogue, jenkinsCatalogue, readCatalogue } from '@pipec/model/catalogue';
import type { Catalogue, Entry, EntryFile } from '@pipec/model/catalogue';
import { describe, expect, test } from 'vitest';
import { generateDocs, generateDsl } from '../../packages/compiler/src/catalogue/index.ts';
import { isOwnWord } from '../../packages/compiler/src/catalogue/own-words.ts';
import { placeOf } from '../../packages/compiler/src/catalogue/place.ts';
import * as dsl from '../../packages/dsl/src/generated/index.ts';
import { groovy } from '../../packages/dsl/src/core/groovy.ts';

const root = new URL('../../', import.meta.url);
const source = 'packages/model/src/catalogue/jenkins.json';
const options = { core: '../core/catalogued.ts', source };
const catalogue = jenkinsCatalogue();

describe('what is made is what stands in the repository (make it anew with scripts/generate-catalogue.mjs)', () => {
  test.each<[folder: string, files: Readonly<Record<string, string>>]>([
    ['packages/dsl/src/generated/', generateDsl(catalogue, options)],
    ['docs/catalogue/', generateDocs(catalogue, source)],
  ])('%s', (folder, files) => {
    const names = readdirSync(new URL(folder, root));
    expect(names.sort()).toEqual(Object.keys(files).sort());
    for (const name of names) expect(readFileSync(new URL(folder + name, root), 'utf8'), name).toBe(files[name]);
  });
});

describe('every entry that a pipeline can write has a function', () => {
  const placed = catalogue.entries.flatMap((entry) => {
    const place = placeOf(entry);
    return place === undefined || isOwnWord(entry) ? [] : [{ entry, place }];
  });
  const functionOf = (entry: Entry, namespace: string | undefined): unknown => {
    const scope = namespace === undefined ? dsl : (dsl as any)[namespace];
    return scope?.[entry.name];
  };

  test('steps, options, triggers, parameters and values', () => {
    expect(placed.length).toBeGreaterThan(770);
    expect(
      placed
        .filter(({ entry, place }) => typeof functionOf(entry, place.namespace) !== 'function')
        .map(({ entry }) => entry.name),
    ).toEqual([]);
  });

  test('all steps but those that Declarative blocks', () => {
    const steps = catalogue.entries.filter(({ kind }) => kind === 'step');
    const without = steps.filter((entry) => !placed.some((one) => one.entry === entry)).map(({ name }) => name);
    expect(without).toEqual([
      'bat', 'container', 'parallel', 'powershell', 'properties', 'pwsh', 'script', 'sh', 'stage', 'step', 'withCredentials', 'withEnv',
    ]); // prettier-ignore
  });

  test('none of them under a name that the core of the DSL exports', () => {
    const core = new URL('packages/dsl/src/core/', root);
    const texts = readdirSync(core).map((file) => readFileSync(new URL(file, core), 'utf8'));
    const exported = texts.flatMap((text) =>
      [...text.matchAll(/^export (?:const|function|class) (\w+)/gm)].map(([, name]) => name),
    );
    const inner = ['node']; // It makes a node of the model, and is no word of the package.
    expect(exported.length).toBeGreaterThan(40);
    expect(Object.keys(dsl).filter((name) => exported.includes(name) && !inner.includes(name))).toEqual([]);
  });
});

describe('calls', () => {
  test.each<[what: string, made: unknown, groovy: string]>([
    ['a lone value', dsl.echo('x'), `echo 'x'`],
    [
      'arguments by name',
      dsl.archiveArtifacts({ artifacts: 'a', fingerprint: true }),
      `archiveArtifacts artifacts: 'a', fingerprint: true`,
    ],
    ['a missing argument', dsl.disableConcurrentBuilds(), 'disableConcurrentBuilds '],
    ['an option without a block', dsl.timeout(5), 'Option timeout 5'],
    ['a step with one', dsl.timeout(5, [dsl.echo('x')]), `timeout 5 { echo 'x' }`],
    ['a block alone', dsl.timestamps([dsl.echo('x')]), `timestamps  { echo 'x' }`],
    ['an option without anything', dsl.timestamps(), 'Option timestamps '],
    ['a list that is no block', dsl.throttle(['a']), `Option throttle ['a']`],
    ['the same with a block', dsl.throttle(['a'], [dsl.echo('x')]), `throttle ['a'] { echo 'x' }`],
    [
      'a value',
      dsl.buildDiscarder(dsl.logRotator({ numToKeepStr: '5' })),
      `Option buildDiscarder logRotator(numToKeepStr: '5')`,
    ],
    [
      'a reserved word',
      dsl.podTemplate({ podRetention: dsl.podRetention.default() }, []),
      'podTemplate podRetention: default() {  }',
    ],
    [
      'a map of a class',
      dsl.publishHTML({ target: { reportDir: 'r' } as any }),
      `publishHTML target: [reportDir: 'r']`,
    ],
    [
      'a map with $class',
      dsl.wrap({ $class: 'TimestamperBuildWrapper' }, []),
      `wrap [$class: 'TimestamperBuildWrapper'] {  }`,
    ],
    [
      'a parameter in an input',
      dsl.input({ message: 'm', parameters: [dsl.parameter.string({ name: 'A' })] }),
      `input message: 'm', parameters: [string(name: 'A')]`,
    ],
    ['a trigger', dsl.cron('@daily'), `Trigger cron '@daily'`],
    ['a parameter', dsl.parameter.string({ name: 'A' }), `BuildParameter string name: 'A'`],
    [
      'one of two values of a name',
      dsl.symbol.groovyScript({ script: { script: 'x', sandbox: true } }),
      `groovyScript(script: [script: 'x', sandbox: true])`,
    ],
    ['Groovy as a value', dsl.checkout(groovy`scm`), 'checkout <scm>'],
  ])('%s', (_, made, text) => {
    expect(show(made)).toBe(text);
  });
});

/** A node in short: enough of Groovy to tell these calls apart. */
function show(made: any): string {
  if (made.call) return expression(made.call);
  const kind = made.kind === 'Step' || made.name === 'disableConcurrentBuilds' ? '' : `${made.kind} `;
  const body = made.body ? ` { ${made.body.map(show).join('; ')} }` : '';
  return `${kind}${made.name} ${made.args.map(argument).join(', ')}${body}`;
}

function argument({ name, value }: Argument): string {
  return name === undefined ? expression(value) : `${typeof name === 'string' ? name : '?'}: ${expression(value)}`;
}

function expression(node: Expression): string {
  if (node.kind === 'StringLiteral') return `'${node.value}'`;
  if (node.kind === 'NumberLiteral') return node.text;
  if (node.kind === 'BooleanLiteral') return String(node.value);
  if (node.kind === 'ListLiteral') return `[${node.items.map(argument).join(', ')}]`;
  if (node.kind === 'MapLiteral') return `[${node.entries.map(argument).join(', ')}]`;
  if (node.kind === 'Call')
    return `${node.callee.kind === 'Name' ? node.callee.name : '?'}(${node.args.map(argument).join(', ')})`;
  return node.kind === 'Unparsed' ? `<${node.text}>` : node.kind;
}

test('the types accept and refuse what fixtures/catalogue/calls.ts says', () => {
  const tsc = fileURLToPath(new URL('node_modules/typescript/bin/tsc', root));
  const project = fileURLToPath(new URL('test/fixtures/catalogue/tsconfig.json', root));
  const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' });
  expect(stdout).toBe('');
  expect(status).toBe(0);
});

describe('a catalogue of your own', () => {
  const own = (...entries: readonly EntryFile[]): Catalogue => {
    const { bases, declarative } = catalogue;
    return readCatalogue({ plugins: { mine: { repo: 'me/mine' } }, bases, declarative, entries });
  };
  const generated = (...entries: readonly EntryFile[]) =>
    generateDsl(own(...entries), { core: '@pipec/dsl/catalogued', source: 'mine' });
  const step = (name: string, fields: Partial<EntryFile> = {}): EntryFile => ({
    kind: 'step',
    name,
    plugin: 'mine',
    ...fields,
  });

  test('imports what it needs from where it is told', () => {
    expect(generated(step('deploy', { params: [{ name: 'to', required: true }], soleParam: 'to' }))['steps.ts'])
      .toBe(`// Made by pipec from mine; do not edit.

import { makeStep } from '@pipec/dsl/catalogued';
import type { Step, Text } from '@pipec/dsl/catalogued';

export interface DeployArgs {
  readonly to: Text;
}

/**
 * Step of the plugin mine.
 *
 * - \`to\` string, required, may stand alone
 */
export function deploy(args: Text | DeployArgs): Step {
  return makeStep('deploy', args, 'to');
}
`);
  });

  test.each<[what: string, step: EntryFile, text: string]>([
    ['a reserved word', step('delete'), 'export { delete_ as delete };'],
    [
      'a comment in a default',
      step('a', { params: [{ name: 'x', default: '*/ evil()' }] }),
      "Default: `'*\\/ evil()'`.",
    ],
    ['a quote in a constant', step('a', { params: [{ name: 'x', type: { enum: ["it's"] } }] }), "Choice<'it\\'s'>"],
    ['a parameter that is no word', step('a', { params: [{ name: 'x-y' }] }), "readonly 'x-y'?: Text;"],
    [
      'two required: none stands alone',
      step('a', {
        soleParam: 'x',
        params: [
          { name: 'x', required: true },
          { name: 'y', required: true },
        ],
      }),
      'a(args: AArgs): Step',
    ],
    [
      'null where it is taken',
      step('a', { params: [{ name: 'x', required: true, nullable: true }] }),
      'readonly x: Text | null;',
    ],
    [
      'values that are offered',
      step('a', { params: [{ name: 'x', suggested: ['A', 'B'] }] }),
      "readonly x?: Suggested<'A' | 'B'>;",
    ],
    [
      'a base that nothing fits',
      step('a', { params: [{ name: 'x', type: { describable: 'Thing' } }] }),
      'readonly x?: Thing;',
    ],
    [
      'a base that is called like a type of ours',
      step('a', { params: [{ name: 'x', type: { describable: 'Step' } }] }),
      'readonly x?: StepValue;',
    ],
    ['a deprecated step', step('a', { deprecated: true }), ' * @deprecated\n'],
  ])('%s', (_, entry, text) => {
    expect(generated(entry)['steps.ts']).toContain(text);
  });

  test('a value of two kinds fits both', () => {
    const holder = (name: string, base: string) => step(name, { params: [{ name: 'x', type: { describable: base } }] });
    const value: EntryFile = { kind: 'symbol', name: 'v', plugin: 'mine', extends: ['A', 'B'] };
    expect(generated(holder('a', 'A'), holder('b', 'B'), value)['symbol.ts']).toContain("v(): Describable<'A' | 'B'>");
  });

  test('the same entries in another order give the same bytes', () => {
    const shuffled = readCatalogue({ ...catalogue, entries: [...catalogue.entries].reverse() });
    const sorted = {
      ...shuffled,
      entries: [...shuffled.entries].sort(
        (a, b) => catalogue.entries.findIndex((e) => isSame(e, a)) - catalogue.entries.findIndex((e) => isSame(e, b)),
      ),
    };
    expect(generateDsl(sorted, options)).toEqual(generateDsl(catalogue, options));
  });
});

const isSame = (a: Entry, b: Entry) => a.kind === b.kind && a.name === b.name && a.className === b.className;

test('a hover tells what a step does, whose it is and what it takes', () => {
  const text = generateDsl(catalogue, options)['steps.ts']!;
  const doc = text.slice(0, text.indexOf('export function junit(')).split('/**').at(-1);
  const plugin = indexCatalogue(catalogue).pluginOf(indexCatalogue(catalogue).step('junit')!);
  for (const words of [
    'Records test results',
    `the plugin junit (${plugin!.version})`,
    '`testResults` string, required',
    'default `false`',
  ])
    expect(doc).toContain(words);
});
