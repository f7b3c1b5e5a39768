import { readFileSync } from 'node:fs';
import { catalogueFile, indexCatalogue, jenkinsCatalogue, readCatalogue, withPlugins } from '@pipec/model/catalogue';
import type { Catalogue } from '@pipec/model/catalogue';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brokenBy } from '../../packages/compiler/src/broken-by.ts';
import { catalogueText } from '../../packages/compiler/src/catalogue/catalogue-text.ts';
import { compareCatalogues } from '../../packages/compiler/src/catalogue/compare-catalogues.ts';
import { catalogueFromGdsl } from '../../packages/compiler/src/catalogue/from-gdsl.ts';
import { readCatalogueFile } from '../../packages/compiler/src/catalogue/read-catalogue-file.ts';
import { readGdsl } from '../../packages/compiler/src/catalogue/read-gdsl.ts';
import { checkFile } from '../../packages/compiler/src/check-file.ts';

const text = readFileSync(new URL('../fixtures/catalogue/controller.gdsl', import.meta.url), 'utf8');
const { value: gdsl, diagnostics } = readGdsl(text, 'controller.gdsl');
const own = jenkinsCatalogue();

describe("a controller's GDSL", () => {
  const step = (name: string) => {
    const found = gdsl.steps.find((one) => one.name === name);
    return found && { ...found, params: Object.fromEntries(found.params) };
  };

  test('a step with parameters that may be left out, of two lines', () => {
    expect(step('acmeNotify')).toEqual({
      name: 'acmeNotify',
      takesBlock: false,
      needsNode: false,
      params: { message: 'java.lang.String', urgent: 'boolean', labels: 'java.util.List' },
      required: ['message'],
    });
  });

  test('one with a block, whose classes stand without quotes', () => {
    expect(step('acmeSign')).toEqual({
      name: 'acmeSign',
      takesBlock: true,
      needsNode: true,
      params: { file: 'java.lang.String' },
      required: ['file'],
    });
    expect(step('catchError')).toMatchObject({ takesBlock: true, required: [] });
  });

  test('of one with several that are required it is not told which they are', () => {
    expect(step('acmePublish')).toMatchObject({ required: undefined });
    expect(Object.keys(step('acmePublish')!.params)).toEqual(['from', 'to', 'retries']);
  });

  test('one without any', () => expect(step('isUnix')).toMatchObject({ params: {}, required: [], takesBlock: false }));

  test('global variables', () => {
    expect([...gdsl.variables.keys()]).toEqual(['acmeTools', 'currentBuild', 'env', 'params', 'pipeline', 'scm']);
  });

  test('a line that is cut off is told, and the rest is read', () => {
    const told = diagnostics.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`);
    expect(told).toEqual(["catalogue/unread-step method(name: 'broken', type: 'Object', params: ["]);
    expect(step('sh')).toMatchObject({ needsNode: true, required: ['script'] });
  });

  test.each(['', 'hello', '<html>', 'method', 'method(', 'method()', "method(name: 'a'", 'property(name: 1 2)'])(
    '%j is none',
    (other) => {
      const codes = readGdsl(other, 'f').diagnostics.map(({ code }) => code);
      expect(codes).toContain('catalogue/no-catalogue');
    },
  );

  test('no text makes it throw', () => {
    const anyLine = fc.string({ unit: fc.constantFrom(...'([{\'",:\\a. \n', "method(name: '", 'params: [') });
    fc.assert(fc.property(anyLine, (line) => void readGdsl(`method(${line}`, 'f')));
  });
});

describe('the catalogue that comes of it', () => {
  const { catalogue, notInstalled, newSteps } = catalogueFromGdsl(gdsl, own);
  const index = indexCatalogue(catalogue);

  test('steps that no known plugin has', () => {
    expect(newSteps).toEqual(['acmeNotify', 'acmePublish', 'acmeSign']);
    expect(index.step('acmeNotify')).toEqual({
      kind: 'step',
      name: 'acmeNotify',
      plugin: 'unknown',
      contexts: ['steps', 'script'],
      soleParam: 'message',
      params: [
        { name: 'message', type: 'string', required: true },
        { name: 'urgent', type: 'boolean' },
        { name: 'labels', type: { list: 'any' } },
      ],
    });
    expect(index.step('acmeSign')).toMatchObject({ takesBlock: true, needsNode: true, needs: ['FilePath'] });
    expect(index.find('global-variable', 'acmeTools')?.valueClass).toBe('org.example.acme.ToolsVariable');
  });

  test('steps that are known keep what is known of them, with the parameters of the controller', () => {
    const junit = index.step('junit')!;
    expect(junit.plugin).toBe('junit');
    expect(junit.params.map(({ name }) => name)).toEqual(['testResults', 'allowEmptyResults', 'skipPublishingChecks']);
    expect(index.step('sh')?.params.find(({ name }) => name === 'script')?.role).toBe('sh');
    const build = index.step('build')!.params.map(({ name }) => name);
    expect(build, 'its class rewrites arguments').toEqual(expect.arrayContaining(['priority', 'wait']));
  });

  test('plugins none of whose steps are there are not installed', () => {
    expect(notInstalled).toContain('slack');
    expect(notInstalled).not.toContain('junit');
    expect(index.step('slackSend')).toBeUndefined();
    expect(index.find('agent', 'kubernetes')).toBeUndefined();
    expect(index.inContext('options', 'buildDiscarder')?.name, 'no step, so nothing is known of it').toBe(
      'buildDiscarder',
    );
    expect(index.step('sleep'), 'of a plugin that is there').toBeUndefined();
  });

  test('Jenkins would say the same of a pipeline', () => {
    const pipeline = (steps: string) => `pipeline { agent any\nstages { stage('A') { steps { ${steps} } } } }`;
    const refusals = (steps: string) =>
      checkFile(pipeline(steps), 'Jenkinsfile', { profile: 'jenkins', catalogue: index }).diagnostics.map(
        ({ code }) => code,
      );
    expect(refusals("acmeNotify message: 'x', urgent: true")).toEqual([]);
    expect(refusals('acmeNotify urgent: true')).toEqual(['declarative/missing-argument']);
    expect(refusals("acmeNotify message: 'x', urgnt: true")).toEqual(['declarative/unknown-argument']);
    expect(refusals("junit testResults: 'x', keepLongStdio: true")).toEqual(['declarative/unknown-argument']);
  });

  test('as a file it is the same again', async () => {
    expect(await readCatalogueFile(catalogueText(catalogue), 'f')).toEqual({ value: catalogue, diagnostics: [] });
  });
});

test("pipec's own catalogue as a file is the same again", () => {
  expect(readCatalogue(catalogueFile(own))).toEqual(own);
});

test('some plugins alone, and those that pipelines cannot be without', () => {
  const index = indexCatalogue(withPlugins(own, ['junit:1403.v1', 'nobody-knows']));
  expect(index.step('junit')?.plugin).toBe('junit');
  expect(index.step('sh')?.plugin).toBe('workflow-durable-task-step');
  expect(index.inContext('agent', 'label')).toBeDefined();
  expect(index.step('slackSend')).toBeUndefined();
});

describe('a change of plugins', () => {
  const before = catalogueFromGdsl(gdsl, own).catalogue;

  /** The same with other steps. */
  function changed(change: (step: string) => string | undefined): Catalogue {
    const rows = text.split('\n').flatMap((row) => change(row) ?? []);
    return catalogueFromGdsl(readGdsl(rows.join('\n'), 'f').value, own).catalogue;
  }

  const without = (name: string) =>
    changed((row) => (row.includes(`name: '${name}', type: 'Object'`) ? undefined : row));

  test('nothing changed', () => expect(compareCatalogues(before, before)).toEqual([]));

  test('what is gone, new and changed', () => {
    const after = changed((row) => {
      if (row.includes("'acmeSign'")) return row.replace('acmeSign', 'acmeSeal');
      return row.replace(
        "parameter(name: 'label', type: 'java.lang.String'), parameter(name: 'returnStatus'",
        "parameter(name: 'title', type: 'java.lang.String'), parameter(name: 'returnStatus'",
      );
    });
    expect(compareCatalogues(before, after)).toEqual([
      { kind: 'step', name: 'acmeSeal', plugin: 'unknown', change: 'new', details: [] },
      { kind: 'step', name: 'acmeSign', plugin: 'unknown', change: 'gone', details: [] },
      {
        kind: 'step',
        name: 'sh',
        plugin: 'workflow-durable-task-step',
        change: 'changed',
        details: ["'label' is gone", "'title' is new"],
      },
    ]);
    expect(compareCatalogues(after, before)[0]).toMatchObject({ name: 'acmeSeal', change: 'gone' });
  });

  const broken = (pipeline: string, after: Catalogue) =>
    brokenBy(pipeline, 'f', { before: indexCatalogue(before), after: indexCatalogue(after) }).map(
      ({ code, span }) => `${code} ${pipeline.slice(span.start, span.end)}`,
    );

  test('a step that is gone, in steps and in scripts, but not one that the script has itself', () => {
    const after = without('acmeNotify');
    const declarative = "pipeline { agent any\nstages { stage('A') { steps { acmeNotify 'x'; echo 'y' } } } }";
    expect(broken(declarative, after)).toEqual(['catalogue/gone-step acmeNotify']);
    expect(broken("node { if (true) { acmeNotify('x') } }", after)).toEqual(['catalogue/gone-step acmeNotify']);
    expect(broken("def acmeNotify(x) { echo x }\nnode { acmeNotify('x') }", after)).toEqual([]);
  });

  test('an argument that is gone: Jenkins refuses it in steps, and fails at it in a script', () => {
    const after = changed((row) => row.replace("parameter(name: 'urgent', type: 'boolean'), ", ''));
    const call = "acmeNotify message: 'x', urgent: true";
    expect(broken(`node { ${call} }`, after)).toEqual(['catalogue/gone-argument urgent']);
    expect(broken(`pipeline { agent any\nstages { stage('A') { steps { ${call} } } } }`, after)).toEqual([
      expect.stringMatching(/^declarative\/unknown-argument /),
    ]);
  });

  test('what was wrong before is no news', () => {
    expect(broken('pipeline { agent any }\n', without('acmeNotify'))).toEqual([]);
    expect(broken("node { acmeLost 'x' }\n", without('acmeNotify'))).toEqual([]);
  });
});
