import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { hostile } from '../dsl/shell-support.ts';
import { isInstalled } from '../support/installed.ts';

/** Shells that run the scripts: those that stand as `sh` in the images of the tools. */
export const shells: readonly string[] = ['dash', 'bash', ...(isInstalled('busybox', ['true']) ? ['busybox'] : [])];

/** Values that a careless script would break, cut or run: one of everything, and some that are odd as a whole. */
export const odd: readonly string[] = [hostile.join(' '), '', '-n', 'trailing\n\n', '*', '~/x'];

const tools = [
  'helm',
  'kubectl',
  'kustomize',
  'buildctl',
  'buildctl-daemonless.sh',
  'buildah',
  'skopeo',
  'wget',
  'sleep',
];

/** Writes down what it was called with, then does what the rule for its first words says; without a rule it succeeds. */
const standIn = `#!/bin/sh
me=\${0##*/}
printf '%s\\0' "$(($# + 1))" "$me" "$@" >> "$STAND_INS/calls"
for rule in "$STAND_INS/rules/$me \${1-} \${2-}" "$STAND_INS/rules/$me \${1-}" "$STAND_INS/rules/$me"; do
  if [ -f "$rule" ]; then . "$rule"; exit; fi
done
`;

/** What a tool does besides writing down its call: shell text, by the first words of the call. */
export type Rules = Readonly<Record<string, string>>;

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What was called, each call with its arguments. */
  readonly calls: readonly (readonly string[])[];
  /** What is left in the workspace's folder for temporary files. */
  readonly left: readonly string[];
}

const bin = mkdtempSync(join(tmpdir(), 'pipec-bin-'));
for (const tool of tools) writeFileSync(join(bin, tool), standIn, { mode: 0o755 });
afterAll(() => rmSync(bin, { recursive: true, force: true }));

/** Runs a script where the tools that it calls are stand-ins. */
export function runWithStandIns(
  shell: string,
  script: string,
  env: Readonly<Record<string, string>>,
  rules: Rules = {},
): Run {
  const home = mkdtempSync(join(tmpdir(), 'pipec-run-'));
  try {
    for (const folder of ['rules', 'work', 'work/overlay', 'tmp']) mkdirSync(join(home, folder));
    for (const [words, text] of Object.entries(rules)) writeFileSync(join(home, 'rules', words), text);
    writeFileSync(join(home, 'script.sh'), script);
    const applet = shell === 'busybox' ? ['ash'] : [];
    const { status, stdout, stderr } = spawnSync(shell, [...applet, '-e', join(home, 'script.sh')], {
      cwd: join(home, 'work'),
      encoding: 'utf8',
      env: { PATH: `${bin}:${process.env['PATH'] ?? ''}`, STAND_INS: home, WORKSPACE_TMP: join(home, 'tmp'), ...env },
    });
    const left = readdirSync(join(home, 'tmp'));
    return { status, stdout, stderr, calls: callsIn(join(home, 'calls')), left };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function callsIn(file: string): readonly (readonly string[])[] {
  if (!existsSync(file)) return [];
  const words = readFileSync(file, 'utf8').split('\0').slice(0, -1);
  const calls: string[][] = [];
  for (let at = 0; at < words.length; at += Number(words[at]) + 1)
    calls.push(words.slice(at + 1, at + 1 + Number(words[at])));
  return calls;
}

/** A rule: so many calls fail, those after them succeed. */
export function failsTimes(times: number): string {
  return `echo x >> "$STAND_INS/tries"; [ "$(wc -l < "$STAND_INS/tries")" -gt ${times} ]`;
}
