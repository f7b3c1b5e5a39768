import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { jar } from './groovy.ts';

const program = fileURLToPath(new URL('method-sizes.groovy', import.meta.url));

/** The methods of a text by their names, and how many bytes of bytecode each has; or why Groovy does not compile it. */
export type MethodSizes = Readonly<Record<string, number>> | string;

/** How large the methods become that the real Groovy compiles each text to; all in one JVM. */
export async function methodSizes(texts: readonly string[]): Promise<MethodSizes[]> {
  const java = spawn('java', ['-Xss8m', '-cp', jar, 'groovy.ui.GroovyMain', program], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  java.stdin.end(texts.map((text) => `${Buffer.from(text, 'utf8').toString('base64')}\n`).join(''));
  const found: MethodSizes[] = [];
  for await (const line of createInterface({ input: java.stdout }))
    found.push(line.startsWith('!') ? line.slice(1) : (JSON.parse(line) as MethodSizes));
  return found;
}
