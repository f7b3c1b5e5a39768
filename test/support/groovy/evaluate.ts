import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const jar = '/usr/share/java/groovy-all.jar';
const program = fileURLToPath(new URL('evaluate.groovy', import.meta.url));

/** What each expression comes to, as text, when the real Groovy evaluates it; all in one JVM. */
export async function groovyValues(expressions: readonly string[]): Promise<string[]> {
  const perText = 400;
  const texts: string[] = [];
  for (let i = 0; i < expressions.length; i += perText)
    texts.push(`[\n${expressions.slice(i, i + perText).join(',\n')}\n]`);
  const java = spawn('java', ['-Xss8m', '-cp', jar, 'groovy.ui.GroovyMain', program], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  java.stdin.end(texts.map((text) => `${Buffer.from(text, 'utf8').toString('base64')}\n`).join(''));
  const values: string[] = [];
  for await (const line of createInterface({ input: java.stdout })) {
    if (line.startsWith('!')) throw new Error(line.slice(1));
    values.push(...line.split(',').map((item) => Buffer.from(item, 'base64').swap16().toString('utf16le')));
  }
  return values;
}
