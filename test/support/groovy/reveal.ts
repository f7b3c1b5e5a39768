import { existsSync } from 'node:fs';
import { runTexts } from './run-texts.ts';

const jars = ['/usr/share/java/commons-text.jar', '/usr/share/java/commons-lang3.jar'];
const snakeYaml = '/usr/share/java/snakeyaml.jar';

/** Whether the libraries are there that configuration as code reads its files with. In CI they must be. */
export function canReadConfiguration(): boolean {
  if ([...jars, snakeYaml].every((jar) => existsSync(jar))) return true;
  const packages = 'libcommons-text-java libyaml-snake-java';
  if (process.env['CI'] === 'true') throw new Error(`These tests need '${packages}', and CI must have them.`);
  console.warn(`SKIPPED: what asks commons-text and SnakeYAML (apt-get install ${packages}).`);
  return false;
}

/** What SnakeYAML makes of each text; all in one JVM. */
export async function snakeYamlValues(texts: readonly string[]): Promise<readonly unknown[]> {
  const lines = await runTexts('read-yaml.groovy', texts, [snakeYaml]);
  return lines.map((line) => JSON.parse(line) as unknown);
}

/** What configuration as code makes of each text, where there is the secret `known` and no other; all in one JVM. */
export async function revealed(texts: readonly string[]): Promise<readonly string[]> {
  const lines = await runTexts('reveal.groovy', texts, jars);
  return lines.map((line) => Buffer.from(line, 'base64').toString('utf8'));
}
