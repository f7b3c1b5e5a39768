import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEditor } from '../support/language-server.ts';
import type { Editor } from '../support/language-server.ts';

// What an author sees, through the language server of TypeScript 7 itself.

let editor: Editor;
beforeAll(async () => {
  editor = await openEditor(fileURLToPath(new URL('types/editor.ts', import.meta.url)));
});
afterAll(() => editor.close());

describe('a hover shows', () => {
  const rows: readonly [what: string, at: string, within: number, shown: readonly string[]][] = [
    ['a step: its parameters, its plugin, what it needs', 'sh`mvn', 0, ['workflow-durable-task-step', 'Needs an agent', '`script` string, required', '`returnStdout` boolean', '@example']],
    ['a step that is given its arguments by name', 'sh({ script', 0, ['workflow-durable-task-step', 'Needs an agent', '`script` string, required', '`returnStdout` boolean']],
    ['a generated step', 'archiveArtifacts({', 0, ['Jenkins itself', '`artifacts` string, required, may stand alone', '`fingerprint` boolean']],
    ['an option', 'buildDiscarder(log', 0, ['Says which old builds are deleted', 'Option of Jenkins itself']],
    ['an option that is a step too', 'timeout({', 0, ['workflow-basic-steps', '`time` integer, required']],
    ['a value', 'logRotator({', 0, ['Build discarder', '`numToKeepStr` string']],
    ['an argument of a value', 'numToKeepStr', 0, ['numToKeepStr?: Text']],
    ['a field of a pod, with its values', 'imagePullPolicy', 0, ['"Always" | "IfNotPresent" | "Never"']],
    ['a section', 'failFast:', 0, ['Whether one failing branch']],
    ['a condition', 'branch(', 0, ['Only multibranch jobs have one']],
    ['a variable', 'REGISTRY} ', 0, ['EnvVar']],
    ['a secret', 'TOKEN} ', 0, ['Secret']],
    ['a parameter', 'VERSION}', 0, ['Param<string>']],
    ['a function of the DSL: what it does, and an example', 'matrix({', 0, ['every combination', '@example']],
  ]; // prettier-ignore

  test.each(rows)('%s', async (_, at, within, shown) => {
    const hover = await editor.hover(at, within);
    for (const words of shown) expect(hover.toLowerCase()).toContain(words.toLowerCase());
  });
});

describe('an editor offers', () => {
  const rows: readonly [what: string, behind: string, offered: readonly string[]][] = [
    ['the variables of the environment and those of Jenkins', '${env.', ['REGISTRY', 'TOKEN', 'BRANCH_NAME', 'BUILD_NUMBER']],
    ['the parameters', '${params.', ['VERSION', 'DRY_RUN']],
    ['the containers of the pod', "pod.container('", ['maven', 'node', 'jnlp']],
    ['the axes of a matrix', '${own.', ['OS', 'BUILD_NUMBER']],
    ['the units of a timeout', "unit: '", ['HOURS', 'MINUTES', 'SECONDS']],
    ['the conditions', 'when.', ['branch', 'tag', 'changeset', 'beforeAgent', 'allOf']],
    ['the types of a parameter', "NEXT: { type: '", ['string', 'text', 'boolean', 'choice', 'password']],
    ['the sections of a stage', "stage('Keep', {", ['agent', 'when', 'input', 'post', 'options']],
  ]; // prettier-ignore

  test.each(rows)('%s', async (_, behind, offered) => {
    expect(await editor.offers(behind)).toEqual(expect.arrayContaining([...offered]));
  });
});
