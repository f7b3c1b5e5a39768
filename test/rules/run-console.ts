import { execFile } from 'node:child_process';
import { chmodSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { typedRepository } from '../support/typed-repository.ts';

const program = fileURLToPath(new URL('../../packages/cli/bin/pipec.js', import.meta.url));

const pipeline = `import { pipeline, sh, stage } from '@pipec/dsl';

export default pipeline({ agent: 'any', stages: [stage('Build', [sh\`make\`])] });
`;

/**
 * What the built program says when the commands of a console block (`$ …`) are run beside a pipeline.ts, where TypeScript and pipec's packages
 * are installed: the first line of each diagnostic.
 */
export function runConsole(text: string): Promise<readonly string[]> {
  const files = {
    'pipeline.ts': pipeline,
    '.bin/pipec': `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`,
  };
  const cwd = typedRepository(files, ['typescript', '@pipec/dsl', '@pipec/platform']);
  const bin = path.join(cwd, '.bin');
  chmodSync(path.join(bin, 'pipec'), 0o755);
  const commands = text
    .split('\n')
    .filter((line) => line.startsWith('$ '))
    .map((line) => line.slice(2));
  const env = { ...process.env, PATH: `${bin}:${process.env['PATH'] ?? ''}` };
  return new Promise((resolve) => {
    execFile('sh', ['-c', commands.join('\n')], { cwd, env }, (_, stdout, stderr) => {
      const isDiagnostic = (line: string) => /^(?:error|warning|info)\[/.test(line);
      resolve(`${stdout}\n${stderr}`.split('\n').filter(isDiagnostic));
    });
  });
}
