import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { project } from './project.ts';

const program = fileURLToPath(new URL('../../packages/cli/bin/pipec.js', import.meta.url));

/** What a call of the built program came to. */
export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CallOptions {
  readonly cwd: string;
  /** Standard input. */
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The user that the program runs as. */
  readonly uid?: number;
}

/** Calls the built program as a user would; nothing of it is a terminal. */
export function pipec(args: readonly string[], { cwd, input = '', env = {}, uid }: CallOptions): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = start(args, { cwd, env, ...(uid !== undefined && { uid }) });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject).on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
    child.stdin.end(input);
  });
}

/** Starts the built program. */
export function start(args: readonly string[], { cwd, env = {}, uid }: CallOptions) {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  return spawn(process.execPath, [program, ...args], {
    cwd,
    env: { ...inherited, ...env },
    ...(uid !== undefined && { uid, gid: uid }),
  });
}

/** A folder with these files that is the top of a repository, so that nothing around it plays a part. It goes when the test ends. */
export function repository(files: Readonly<Record<string, string>>): string {
  return project({ '.git/HEAD': 'ref: refs/heads/main\n', ...files });
}

/** Writes one file of a folder. */
export function write(folder: string, name: string, text: string): void {
  writeFileSync(path.join(folder, name), text);
}

/** The names of all files below a folder but for those of git, sorted. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => !name.startsWith('.git/'))
    .toSorted();
}

/** The text of a file in a folder. */
export function textIn(folder: string, name: string): string {
  return readFileSync(path.join(folder, name), 'utf8');
}
