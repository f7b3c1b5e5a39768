import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rules as podRules } from '@pipec/kubernetes';
import type { RuleInfo } from '@pipec/kubernetes';
import type { Diagnostic } from '@pipec/model';
import { noNeeds } from '@pipec/platform';
import { checkDefinition, checkDockerfile, checkPlatform, resolve } from '@pipec/platform/build';
import { readModel } from '@pipec/model/stored';
import { checkManifest } from '../../packages/compiler/src/check/pods/check-manifest.ts';
import type { CheckSettings } from '../../packages/compiler/src/check/rule.ts';
import { fileRules } from '../../packages/compiler/src/check/rules/index.ts';
import { checkFileWithPods } from '../../packages/compiler/src/check-file.ts';
import type { AskShellcheck } from '../../packages/compiler/src/check-file.ts';
import { compile } from '../../packages/compiler/src/compile.ts';
import { loadPlatform, platformDiagnostics } from '../../packages/compiler/src/platform.ts';
import { readYaml } from '../../packages/compiler/src/config/read-yaml.ts';
import { cloudsOf } from '../../packages/compiler/src/pods.ts';
import { readPackageJson } from '../../packages/cli/src/init/plan/package-json.ts';
import { madePlatform } from '../platform/made-platform.ts';
import { shellcheck } from '../support/shellcheck.ts';
import type { PageBlock } from './read-page.ts';

/** How a block of a page is run. */
export interface BlockOptions {
  /** The code of the page: a rule of the profile `strict` is asked for its own page only, beside those of `recommended`. */
  readonly code: string;
  /** What the page says of the job and the controller. */
  readonly settings: CheckSettings;
  /** The controller's configuration as code, where the page gives one. */
  readonly controller: string | undefined;
  /** The platform.ts that the pipelines of the page are for, where it gives one. */
  readonly platform?: string | undefined;
}

/** What pipec tells about a block: a pipeline.ts, a Jenkinsfile, a pod. */
export async function runBlock({ language, text }: PageBlock, options: BlockOptions): Promise<readonly Diagnostic[]> {
  switch (language) {
    case 'ts':
      return options.code.startsWith('platform/')
        ? ofPlatform(await platformTold(text), options)
        : compiled(text, options);
    case 'dockerfile':
      return checkDockerfile(text, 'Dockerfile');
    case 'groovy':
      if (options.platform === undefined) return linted(text, options);
      return ofPlatform(await pipelineTold(text, options.platform), options);
    case 'yaml':
      if (options.code.startsWith('config/')) return readYaml(text, 'pipec.config.yaml').diagnostics;
      return ofPage(await checkManifest(text, 'pod.yaml', { profile: podProfile(options.code) }), options);
    case 'json':
      if (options.code.startsWith('init/')) return readPackageJson(text, 'package.json').diagnostics;
      return readModel(JSON.parse(text)).diagnostics;
    case 'console':
      throw new Error('A console block is run by runConsole.');
  }
}

/** A pod rule of the profile `strict` is asked for its own page only. */
export function podProfile(code: string): 'recommended' | 'strict' {
  const [, found] = Object.entries<RuleInfo>(podRules).find(([name]) => code === `kubernetes/${name}`) ?? [];
  return found?.profile ?? 'recommended';
}

/** What is told of a platform that no pipeline asks anything of. */
async function platformTold(text: string): Promise<readonly Diagnostic[]> {
  return inFolder(async (root) => {
    writeFileSync(path.join(root, 'platform.ts'), text);
    const { value: loaded, diagnostics } = await loadPlatform(path.join(root, 'platform.ts'), {
      root,
      timeLimit: 30_000,
    });
    if (loaded.spec === undefined) return diagnostics;
    const structure = checkDefinition(loaded.spec);
    const faults = structure.length > 0 ? structure : checkPlatform(resolve(loaded.spec), noNeeds);
    return [...diagnostics, ...platformDiagnostics(faults, loaded)];
  });
}

/** Who may log in is the matter of one page alone. */
function ofPlatform(found: readonly Diagnostic[], { code }: BlockOptions): readonly Diagnostic[] {
  return found.filter((told) => told.code === code || told.code !== 'platform/no-login');
}

/** What is told of a Jenkinsfile on a platform. */
async function pipelineTold(text: string, platform: string): Promise<readonly Diagnostic[]> {
  return (await madePlatform({ 'platform.ts': platform, Jenkinsfile: text })).diagnostics;
}

async function compiled(text: string, { code }: BlockOptions): Promise<readonly Diagnostic[]> {
  // Its block is a program that uses the compiler, which is run in its place.
  if (code === 'load/not-found')
    return (await compile('pipline.ts')).diagnostics.map((one) => ({ ...one, span: asked(text) }));
  // Only the block that never ends is to wait for its end.
  const timeLimit = code === 'load/timed-out' ? 1000 : 30_000;
  return inFolder(async (root) => {
    writeFileSync(path.join(root, 'pipeline.ts'), text);
    const { diagnostics } = await compile(path.join(root, 'pipeline.ts'), { root, timeLimit });
    return diagnostics;
  });
}

/** Where the program asks for the file that there is not. */
function asked(text: string): Diagnostic['span'] {
  const start = text.indexOf("'pipline.ts'");
  return { file: 'program.ts', start, end: start + "'pipline.ts'".length };
}

async function inFolder<T>(run: (root: string) => Promise<T>): Promise<T> {
  const root = mkdtempSync(path.join(tmpdir(), 'pipec-page-'));
  try {
    return await run(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

async function linted(text: string, { code, settings, controller }: BlockOptions): Promise<readonly Diagnostic[]> {
  const asked = fileRules.filter(({ group, name, profile }) => profile !== 'strict' || `${group}/${name}` === code);
  const clouds = controller === undefined ? undefined : cloudsOf(controller, 'jenkins.yaml').value;
  const options = { rules: asked, profile: 'strict' as const, settings, ...(clouds && { clouds }), ...ofShell(code) };
  const { diagnostics } = await checkFileWithPods(text, 'Jenkinsfile', options);
  return ofPage(diagnostics, { code });
}

/** Scripts are looked at for their own pages only. */
function ofShell(code: string): { readonly shellcheck?: AskShellcheck } {
  return code.startsWith('shell/') && shellcheck !== undefined ? { shellcheck } : {};
}

/** Pods are asked for all of `strict` or for none of it. */
function ofPage(found: readonly Diagnostic[], { code }: Pick<BlockOptions, 'code'>): readonly Diagnostic[] {
  return found.filter((told) => told.code === code || podProfile(told.code) !== 'strict');
}
