import { execSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rules as podRules } from '@pipec/kubernetes';
import type { RuleInfo } from '@pipec/kubernetes';
import type { Diagnostic } from '@pipec/model';
import { readModel } from '@pipec/model/stored';
import { checkManifest } from '../../packages/compiler/src/check/pods/check-manifest.ts';
import type { CheckSettings } from '../../packages/compiler/src/check/rule.ts';
import { fileRules } from '../../packages/compiler/src/check/rules/index.ts';
import { checkFileWithPods } from '../../packages/compiler/src/check-file.ts';
import { compile } from '../../packages/compiler/src/compile.ts';
import { readYaml } from '../../packages/compiler/src/config/read-yaml.ts';
import { readConfig } from '../../packages/compiler/src/read-config.ts';
import { readPackageJson } from '../../packages/cli/src/init/plan/package-json.ts';
import type { PageBlock } from './read-page.ts';

/** How a block of a page is run. */
export interface BlockOptions {
  /** The code of the page: a rule of the profile `strict` is asked for its own page only, beside those of `recommended`. */
  readonly code: string;
  /** What the page says of the job and the controller. */
  readonly settings: CheckSettings;
}

/** What pipec tells about a block: a pipeline.ts, a Jenkinsfile, a pod. */
export async function runBlock({ language, text }: PageBlock, options: BlockOptions): Promise<readonly Diagnostic[]> {
  switch (language) {
    case 'ts':
      return compiled(text, options);
    case 'groovy':
      return linted(text, options);
    case 'yaml':
      if (options.code.startsWith('config/')) return readYaml(text, 'pipec.config.yaml').diagnostics;
      return checkManifest(text, 'pod.yaml', { profile: podProfile(options.code) });
    case 'json':
      if (options.code.startsWith('init/')) return readPackageJson(text, 'package.json').diagnostics;
      return readModel(JSON.parse(text)).diagnostics;
    case 'console':
      return called(text, options);
  }
}

/** A pod rule of the profile `strict` is asked for its own page only. */
export function podProfile(code: string): 'recommended' | 'strict' {
  const [, found] = Object.entries<RuleInfo>(podRules).find(([name]) => code === `kubernetes/${name}`) ?? [];
  return found?.profile ?? 'recommended';
}

async function compiled(text: string, { code }: BlockOptions): Promise<readonly Diagnostic[]> {
  // Only the block that never ends is to wait for its end.
  const timeLimit = code === 'load/timed-out' ? 1000 : 30_000;
  return inFolder(async (root) => {
    writeFileSync(path.join(root, 'pipeline.ts'), text);
    const { diagnostics } = await compile(path.join(root, 'pipeline.ts'), { root, timeLimit });
    return diagnostics;
  });
}

/** `$ COMMAND | pipec lint -`, `$ COMMAND && pipec build`, or `$ pipec build NAME`. */
async function called(text: string, options: BlockOptions): Promise<readonly Diagnostic[]> {
  const [, writes] = /^\$ (.*) \| pipec lint -$/m.exec(text) ?? [];
  if (writes !== undefined) return linted(execSync(writes, { encoding: 'utf8' }), options);
  const [, prepares] = /^\$ (.*) && pipec build$/m.exec(text) ?? [];
  if (prepares !== undefined) return configured(prepares);
  const [, name = ''] = /^\$ pipec build (\S+)$/m.exec(text) ?? [];
  return inFolder(async (root) => {
    writeFileSync(path.join(root, 'pipeline.ts'), '');
    const { diagnostics } = await compile(path.join(root, name), { root });
    return diagnostics;
  });
}

async function configured(command: string): Promise<readonly Diagnostic[]> {
  return inFolder(async (root) => {
    execSync(command, { cwd: root });
    return (await readConfig(root)).diagnostics;
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

async function linted(text: string, { code, settings }: BlockOptions): Promise<readonly Diagnostic[]> {
  const asked = fileRules.filter(({ group, name, profile }) => profile !== 'strict' || `${group}/${name}` === code);
  const { diagnostics } = await checkFileWithPods(text, 'Jenkinsfile', { rules: asked, profile: 'strict', settings });
  return diagnostics.filter((told) => told.code === code || podProfile(told.code) !== 'strict');
}
