import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { jar } from './groovy.ts';

/** Runs a program of this folder in one JVM: each text goes in as a line of base64, and a line comes back for each. */
export async function runTexts(
  program: string,
  texts: readonly string[],
  jars: readonly string[] = [],
): Promise<readonly string[]> {
  const file = fileURLToPath(new URL(program, import.meta.url));
  const java = spawn('java', ['-Xss8m', '-cp', [jar, ...jars].join(':'), 'groovy.ui.GroovyMain', file], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  java.stdin.end(texts.map((text) => `${Buffer.from(text, 'utf8').toString('base64')}\n`).join(''));
  const lines: string[] = [];
  for await (const line of createInterface({ input: java.stdout })) lines.push(line);
  if (lines.length !== texts.length) throw new Error(`${program} answered ${lines.length} of ${texts.length} texts.`);
  return lines;
}
