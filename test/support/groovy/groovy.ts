import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';

// The judge: Groovy 2.4.21, the very version that Jenkins embeds, as Debian's package `groovy` installs it. One JVM answers for
// all texts of a call.

export const jar = '/usr/share/java/groovy-all.jar';
const judge = fileURLToPath(new URL('judge.groovy', import.meta.url));

/** What Groovy says of a text. Line and column count from 1, columns in UTF-16 units; both are -1 where Groovy names no place. */
export type Verdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly line: number; readonly column: number; readonly message: string };

/** A verdict, with the tree of an accepted text in the canonical form of `canonical.ts`. */
export type TreeVerdict = { readonly ok: true; readonly tree: string } | Extract<Verdict, { ok: false }>;

export interface Source {
  readonly name: string;
  readonly text: string;
}

/** Whether Java and Groovy 2.4.21 stand ready. */
export function groovyAvailable(): boolean {
  return existsSync(jar) && spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;
}

/** `describe` for tests that need Groovy: skipped loudly without it, and failed under CI, where it must be installed. */
export function describeWithGroovy(name: string, body: () => void): void {
  if (groovyAvailable()) {
    describe(name, body);
    return;
  }
  if (process.env['CI'] === 'true') throw new Error(`'${name}' needs Debian's package groovy, and CI must have it.`);
  console.warn(`SKIPPED: '${name}' needs Debian's package groovy (apt-get install groovy).`);
  describe.skip(name, body);
}

/** Whether Groovy accepts each text, up to the phase that makes its tree. */
export function groovyVerdicts(files: readonly Source[]): Promise<Verdict[]> {
  return ask<Verdict>('verdict', files);
}

/** The tree that Groovy makes of each text that it accepts. */
export function groovyTrees(files: readonly Source[]): Promise<TreeVerdict[]> {
  return ask<TreeVerdict>('tree', files);
}

/** CPU time in nanoseconds that Groovy's own parser takes for each text, in the order given, in one JVM. */
export async function groovyTimes(files: readonly Source[]): Promise<number[]> {
  return (await ask<{ readonly nanos: number }>('time', files)).map(({ nanos }) => nanos);
}

async function ask<Answer>(wish: string, files: readonly Source[]): Promise<Answer[]> {
  const java = spawn('java', ['-Xss8m', '-cp', jar, 'groovy.ui.GroovyMain', judge, wish], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  java.stdin.end(files.map(({ text }) => `${Buffer.from(text, 'utf8').toString('base64')}\n`).join(''));
  const answers: Answer[] = [];
  for await (const line of createInterface({ input: java.stdout })) answers.push(JSON.parse(line) as Answer);
  if (answers.length !== files.length)
    throw new Error(`The judge answered ${answers.length} of ${files.length} texts.`);
  return answers;
}
