import { makePlatform } from '../../packages/cli/src/platform/make-platform.ts';
import type { MadePlatform } from '../../packages/cli/src/platform/make-platform.ts';
import type { Host } from '../../packages/cli/src/host.ts';
import type { Diagnostic } from '@pipec/model';
import { repository } from '../support/pipec.ts';

/** A platform of a folder, and what is told of it. */
export interface TestedPlatform {
  readonly made: MadePlatform;
  readonly diagnostics: readonly Diagnostic[];
  /** Each diagnostic of severity `error` or `warning`: `platform.ts:12 platform/unknown-claim`, where lines count from 1. */
  readonly told: readonly string[];
  /** The files by their paths in the output folder. */
  readonly files: ReadonlyMap<string, string>;
}

/** Makes the platform of a folder in memory. */
export async function platformIn(cwd: string, file?: string): Promise<TestedPlatform> {
  const { value: made, diagnostics } = await makePlatform({ file, outDir: undefined }, silentHost(cwd));
  const told = diagnostics.map(({ span, code }) => {
    const line = (made.sources.get(span.file) ?? '').slice(0, span.start).split('\n').length;
    return `${span.file}:${line} ${code}`;
  });
  const files = new Map(made.outputs.map(({ path, text }) => [path.slice(made.folder.length + 1), text]));
  return { made, diagnostics, told, files };
}

/** Makes the platform of a folder with these files, which goes when the test ends. */
export function madePlatform(files: Readonly<Record<string, string>>): Promise<TestedPlatform> {
  return platformIn(repository(files));
}

/** A module that exports a platform: what is given stands in the call, after what every platform needs. */
export function platformModule(parts: Readonly<Record<string, string>>): string {
  const all = { ...usual, ...parts };
  const lines = Object.entries(all).map(([name, value]) => `  ${name}: ${value},`);
  return `import { platform } from '@pipec/platform';\n\nexport default platform({\n${lines.join('\n')}\n});\n`;
}

const usual = {
  controller: "{ version: '2.568.2', url: 'https://jenkins.example.com/' }",
  storage: "{ home: { size: '50Gi' } }",
  clouds: "{ kubernetes: { namespace: 'jenkins-agents' } }",
  security: "{ realm: { kind: 'local', users: { admin: { password: { secret: 'admin', key: 'password' } } } } }",
};

function silentHost(cwd: string): Host {
  const output = { write: () => {}, isTerminal: false, hasColor: false, columns: undefined };
  return {
    stdout: output,
    stderr: output,
    cwd,
    env: {},
    stdin: () => Promise.resolve(''),
    questions: () => undefined,
    untilInterrupted: () => new AbortController().signal,
  };
}
