import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { repository, start, textIn, write } from '../support/pipec.ts';

const parts = "import { sh, stage } from '@pipec/dsl';\nexport const build = stage('Build', [sh('make')]);\n";
const source = `import { pipeline } from '@pipec/dsl';
import { build } from './parts.ts';
export default pipeline({ agent: 'any', stages: [build] });
`;

/** A build that watches, and what it has said so far. */
function watching(cwd: string) {
  const child = start(['build', '--watch', '--no-source-map'], { cwd });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  let seen = 0;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  return {
    /** Waits for a text behind what was waited for before. */
    async says(text: string): Promise<void> {
      await expect.poll(() => said.indexOf(text, seen), { timeout: 20_000, interval: 20 }).toBeGreaterThanOrEqual(0);
      seen = said.indexOf(text, seen) + text.length;
    },
    said: () => said,
    end(signal: NodeJS.Signals): Promise<number | null> {
      return new Promise((resolve) => {
        child.on('close', (exitCode) => resolve(exitCode));
        child.kill(signal);
      });
    },
  };
}

const waits = 'pipec: Waiting for changes; Ctrl-C ends it.\n';

test('a change of any file that plays a part builds again; Ctrl-C ends it with 0', async () => {
  const cwd = repository({ 'pipeline.ts': source, 'parts.ts': parts });
  const watch = watching(cwd);
  await watch.says(`created Jenkinsfile\n`);
  await watch.says(waits);

  write(cwd, 'parts.ts', parts.replace('make', 'make all'));
  await watch.says('updated Jenkinsfile\n');
  expect(textIn(cwd, 'Jenkinsfile')).toContain("sh 'make all'");
  await watch.says(waits);

  // As editors do that write a new file and put it in the old one's place.
  write(cwd, 'pipeline.ts~', source.replace("'any'", "'none'"));
  renameSync(path.join(cwd, 'pipeline.ts~'), path.join(cwd, 'pipeline.ts'));
  await watch.says('error[');
  await watch.says(waits);

  expect(await watch.end('SIGINT')).toBe(0);
});

test('a fault is told and waited out', async () => {
  const cwd = repository({ 'pipeline.ts': source, 'parts.ts': parts });
  const watch = watching(cwd);
  await watch.says(waits);
  const before = textIn(cwd, 'Jenkinsfile');

  write(cwd, 'parts.ts', 'throw new Error("No luck.");\n');
  await watch.says('error[');
  await watch.says(waits);
  expect(textIn(cwd, 'Jenkinsfile')).toBe(before);

  rmSync(path.join(cwd, 'parts.ts'));
  await watch.says('error[load/unresolved-import]');
  await watch.says(waits);
  write(cwd, 'parts.ts', parts.replace('make', 'mend'));
  await watch.says('updated Jenkinsfile\n');
  expect(await watch.end('SIGTERM')).toBe(0);
});

test('a source that goes and comes back', async () => {
  const cwd = repository({ 'pipeline.ts': source, 'parts.ts': parts });
  const watch = watching(cwd);
  await watch.says(waits);
  rmSync(path.join(cwd, 'pipeline.ts'));
  await watch.says('pipec: There is no pipeline.ts here.');
  await watch.says(waits);
  write(cwd, 'pipeline.ts', source);
  await watch.says(waits);
  expect(await watch.end('SIGINT')).toBe(0);
});

test('what a build starts with wrong ends it', async () => {
  const cwd = repository({});
  const child = start(['build', '--watch'], { cwd });
  const exitCode = await new Promise((resolve) => child.on('close', resolve));
  expect([exitCode, existsSync(path.join(cwd, 'Jenkinsfile'))]).toEqual([2, false]);
});

test('a file that plays no part builds nothing', async () => {
  const cwd = repository({ 'pipeline.ts': source, 'parts.ts': parts, 'notes.txt': '' });
  const watch = watching(cwd);
  await watch.says(waits);
  const before = watch.said();
  write(cwd, 'notes.txt', 'x');
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(watch.said()).toBe(before);
  await watch.end('SIGINT');
});
