import { existsSync } from 'node:fs';
import { runTexts } from './run-texts.ts';

const jars = ['/usr/share/java/commons-text.jar', '/usr/share/java/commons-lang3.jar'];

/** Whether the library is there that configuration as code replaces references with. In CI it must be. */
export function canReveal(): boolean {
  if (jars.every((jar) => existsSync(jar))) return true;
  if (process.env['CI'] === 'true') throw new Error(`These tests need 'libcommons-text-java', and CI must have it.`);
  console.warn(`SKIPPED: what asks commons-text (apt-get install libcommons-text-java).`);
  return false;
}

/** What configuration as code makes of each text, where there is the secret `known` and no other; all in one JVM. */
export async function revealed(texts: readonly string[]): Promise<readonly string[]> {
  const lines = await runTexts('reveal.groovy', texts, jars);
  return lines.map((line) => Buffer.from(line, 'base64').toString('utf8'));
}
