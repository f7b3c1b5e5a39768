import { execSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Diagnostic } from '@pipec/model';
import { indexCatalogue, jenkinsCatalogue } from '@pipec/model/catalogue';
import { check } from '../../packages/compiler/src/check/check.ts';
import { checkPodYaml } from '../../packages/compiler/src/check/check-pod-yaml.ts';
import type { CheckSettings } from '../../packages/compiler/src/check/rule.ts';
import { rules } from '../../packages/compiler/src/check/rules/index.ts';
import { compile } from '../../packages/compiler/src/compile.ts';
import { parse } from '../../packages/compiler/src/parse/parse.ts';
import type { PageBlock } from './read-page.ts';

/** How a block of a page is run. */
export interface BlockOptions {
  /** The code of the page: a rule of the profile `strict` is asked for its own page only, beside those of `recommended`. */
  readonly code: string;
  /** What the page says of the job and the controller. */
  readonly settings: CheckSettings;
}

const catalogue = indexCatalogue(jenkinsCatalogue());

/** What pipec tells about a block: a pipeline.ts, a Jenkinsfile, a pod. */
export async function runBlock({ language, text }: PageBlock, options: BlockOptions): Promise<readonly Diagnostic[]> {
  switch (language) {
    case 'ts':
      return compiled(text);
    case 'groovy':
      return linted(text, options);
    case 'yaml':
      return checkPodYaml({ text, place: (start, end) => ({ file: 'pod.yaml', start, end }) });
    case 'console':
      return called(text, options);
  }
}

async function compiled(text: string): Promise<readonly Diagnostic[]> {
  return inFolder(async (root) => {
    writeFileSync(path.join(root, 'pipeline.ts'), text);
    const { diagnostics } = await compile(path.join(root, 'pipeline.ts'), { root, timeLimit: 2000 });
    return diagnostics;
  });
}

/** `$ pipec build NAME` beside a pipeline.ts, or `$ COMMAND | pipec lint -`. */
async function called(text: string, options: BlockOptions): Promise<readonly Diagnostic[]> {
  const [, command] = /^\$ (.*) \| pipec lint -$/m.exec(text) ?? [];
  if (command !== undefined) return linted(execSync(command, { encoding: 'utf8' }), options);
  const [, name = ''] = /^\$ pipec build (\S+)$/m.exec(text) ?? [];
  return inFolder(async (root) => {
    writeFileSync(path.join(root, 'pipeline.ts'), '');
    const { diagnostics } = await compile(path.join(root, name), { root });
    return diagnostics;
  });
}

async function inFolder<T>(run: (root: string) => Promise<T>): Promise<T> {
  const root = mkdtempSync(path.join(tmpdir(), 'pipec-page-'));
  try {
    return await run(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function linted(text: string, { code, settings }: BlockOptions): readonly Diagnostic[] {
  const asked = rules.filter(({ group, name, profile }) => profile !== 'strict' || `${group}/${name}` === code);
  const { value, diagnostics } = parse(text, 'Jenkinsfile');
  if (diagnostics.some(({ severity }) => severity === 'error')) return diagnostics;
  return [...diagnostics, ...check(value, { rules: asked, catalogue, profile: 'strict', settings })];
}
