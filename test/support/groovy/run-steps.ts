import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { jar } from './groovy.ts';

const program = fileURLToPath(new URL('run-steps.groovy', import.meta.url));

/** Steps to run, as Groovy, and what they find. */
export interface StepsCase {
  readonly steps: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly params?: Readonly<Record<string, string>>;
  /** What `sh` gives where it is asked for what the script prints. */
  readonly stdout?: string;
}

export interface StepsRun {
  /** The calls of `sh`: its arguments, and the environment at that moment. */
  readonly calls: readonly {
    readonly args: Readonly<Record<string, string>>;
    readonly env: Readonly<Record<string, string>>;
  }[];
  /** The variables at the end. */
  readonly env: Readonly<Record<string, string>>;
  readonly thrown: string | null;
}

/** What the real Groovy does with steps, where Jenkins' own are stand-ins and a shared library is there; all in one JVM. */
export function runSteps(files: Readonly<Record<string, string>>, cases: readonly StepsCase[]): readonly StepsRun[] {
  const input = JSON.stringify({ files, cases: cases.map((one) => ({ env: {}, params: {}, stdout: '', ...one })) });
  const { status, stdout, stderr } = spawnSync('java', ['-Xss8m', '-cp', jar, 'groovy.ui.GroovyMain', program], {
    input,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as readonly StepsRun[];
}
