import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isJenkinsfile } from '../../packages/cli/src/files/jenkinsfile-name.ts';
import { readBlocks } from '../docs/read-blocks.ts';
import { isInstalled } from '../support/installed.ts';
import { textIn, write } from '../support/pipec.ts';
import { lastingProject, project } from '../support/project.ts';

const root = path.resolve(import.meta.dirname, '../..');
const fine =
  "pipeline {\n  agent any\n  stages {\n    stage('A') {\n      steps {\n        sh 'make'\n      }\n    }\n  }\n}\n";
const refused = fine.replace('steps', 'step');

describe.skipIf(!isInstalled('pre-commit', ['--version']))('hooks of pre-commit', () => {
  const home = lastingProject({});

  function git(cwd: string, ...args: string[]): string {
    return execFileSync('git', args, { cwd, encoding: 'utf8', env: environment() });
  }

  /** Nothing of the machine plays a part, and nothing is fetched. */
  function environment(): NodeJS.ProcessEnv {
    const { GIT_DIR: _, PIPEC: __, ...env } = process.env;
    const who = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.com' };
    const by = { GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.com' };
    return {
      ...env,
      ...who,
      ...by,
      HOME: home,
      PRE_COMMIT_HOME: path.join(home, 'pre-commit'),
      GIT_CONFIG_NOSYSTEM: '1',
    };
  }

  /** A repository with what pre-commit takes from ours. */
  const offered = lastingProject({});
  for (const name of ['.pre-commit-hooks.yaml', 'scripts/pre-commit.sh']) {
    mkdirSync(path.dirname(path.join(offered, name)), { recursive: true });
    copyFileSync(path.join(root, name), path.join(offered, name));
  }
  git(offered, 'init', '--quiet');
  git(offered, 'add', '--all');
  git(offered, 'commit', '--quiet', '--message', 'Hooks');
  const revision = git(offered, 'rev-parse', 'HEAD').trim();

  /** A fresh repository with the program in its node_modules, and the hooks installed as the documentation says. */
  function repository(hooks: string): string {
    const program = path.join(root, 'packages/cli/bin/pipec.js');
    const cwd = project({
      '.pre-commit-config.yaml': hooks,
      '.gitignore': 'node_modules/\n',
      'node_modules/.bin/pipec': `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`,
    });
    chmodSync(path.join(cwd, 'node_modules/.bin/pipec'), 0o755);
    git(cwd, 'init', '--quiet');
    execFileSync('pre-commit', ['install'], { cwd, env: environment() });
    return cwd;
  }

  function withHooks(...ids: string[]): string {
    const hooks = ids.map((id) => `      - id: ${id}\n`).join('');
    return `repos:\n  - repo: ${offered}\n    rev: ${revision}\n    hooks:\n${hooks}`;
  }

  function commit(cwd: string): { readonly isDone: boolean; readonly told: string } {
    git(cwd, 'add', '--all');
    const options = { cwd, env: environment(), encoding: 'utf8' } as const;
    const { status, stdout, stderr } = spawnSync('git', ['commit', '--message', 'A change'], options);
    return { isDone: status === 0, told: stdout + stderr };
  }

  test('as the documentation has them: a bad Jenkinsfile is refused, a good one goes in', () => {
    const [block] = readBlocks(readFileSync(path.join(root, 'docs/pre-commit.md'), 'utf8'));
    const config = block!.text.replace('https://git.example.org/pipec', offered).replace('v0.1.0', revision);
    expect(config).toContain(offered);
    expect(config).toContain(revision);
    // A file by hand stands here, and no pipeline.ts; and `strict` asks for more than it has.
    const cwd = repository(config.replace(/^ +(?:- id: pipec-check|args: .*)\n/gm, ''));
    write(cwd, 'Jenkinsfile', refused);
    const first = commit(cwd);
    expect(first.isDone, first.told).toBe(false);
    expect(first.told).toContain("error[declarative/unknown-section]: The stage 'A' has no section 'step'.");
    expect(first.told).toMatch(/pipec fmt\.+Passed\npipec lint\.+Failed\n/);
    write(cwd, 'Jenkinsfile', fine);
    const second = commit(cwd);
    expect(second.isDone, second.told).toBe(true);
    expect(git(cwd, 'show', 'HEAD:Jenkinsfile')).toBe(fine);
  }, 60_000);

  test('arguments reach the program', () => {
    const cwd = repository(`${withHooks('pipec-lint')}        args: [--max-warnings, '0', --profile, strict]\n`);
    write(cwd, 'Jenkinsfile', fine);
    const { isDone, told } = commit(cwd);
    expect(isDone).toBe(false);
    expect(told).toContain('of --max-warnings.');
  }, 60_000);

  test('a file that is not formatted is formatted, and goes in the next time', () => {
    const cwd = repository(withHooks('pipec-fmt'));
    write(cwd, 'Jenkinsfile', fine.replace('  agent any', 'agent   any'));
    expect(commit(cwd)).toMatchObject({
      isDone: false,
      told: expect.stringContaining('files were modified by this hook'),
    });
    expect(textIn(cwd, 'Jenkinsfile')).toBe(fine);
    expect(commit(cwd).isDone).toBe(true);
  }, 60_000);

  test('a Jenkinsfile that is not what its pipeline.ts gives is refused', () => {
    const cwd = repository(withHooks('pipec-check'));
    const source =
      "import { pipeline, sh, stage } from '@pipec/dsl';\nexport default pipeline({ agent: 'any', stages: [stage('A', [sh('make')])] });\n";
    write(cwd, 'pipeline.ts', source);
    expect(commit(cwd)).toMatchObject({ isDone: false, told: expect.stringContaining('error[build/missing]') });
    execFileSync('node_modules/.bin/pipec', ['build'], { cwd, env: environment() });
    expect(commit(cwd).isDone).toBe(true);
  }, 60_000);

  test('without pipec it is said how to get it', () => {
    const cwd = repository(withHooks('pipec-lint'));
    write(cwd, 'Jenkinsfile', fine);
    chmodSync(path.join(cwd, 'node_modules/.bin/pipec'), 0o644);
    git(cwd, 'add', '--all');
    const bin = ['/usr/bin', '/bin'].join(path.delimiter);
    const { status, stdout, stderr } = spawnSync('pre-commit', ['run'], {
      cwd,
      env: { ...environment(), PATH: bin },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stdout + stderr).toContain("There is no pipec: 'npm install --save-dev pipec'");
  }, 60_000);

  test('the hooks mean the files that pipec itself means', () => {
    const names = [
      'Jenkinsfile',
      'ci/Jenkinsfile.release',
      'Jenkinsfile-nightly',
      'Jenkinsfile_old',
      'a.Jenkinsfile',
      'b.jenkinsfile',
      'Jenkinsfile.md',
      'Jenkinsfile.map',
      'Jenkinsfile.YAML',
      'Jenkinsfiles',
      'MyJenkinsfile',
      'jenkinsfile',
      'vars/deploy.groovy',
      'vars/deploy.txt',
      'vars/deep/deploy.groovy',
      'lib/vars/x.groovy',
      'src/Tool.groovy',
      'README',
    ];
    const cwd = repository(withHooks('pipec-lint', 'pipec-fmt'));
    for (const name of names) {
      mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
      write(cwd, name, 'text\n');
    }
    write(cwd, 'node_modules/listing', '#!/bin/sh\nfor name in "$@"; do echo "given $name"; done\n');
    chmodSync(path.join(cwd, 'node_modules/listing'), 0o755);
    git(cwd, 'add', '--all');
    const given = (hook: string) => {
      const env = { ...environment(), PIPEC: path.join(cwd, 'node_modules/listing') };
      const told = execFileSync('pre-commit', ['run', hook, '--all-files', '--verbose'], {
        cwd,
        env,
        encoding: 'utf8',
      });
      return [...told.matchAll(/^given (?!lint$|fmt$)(.*)$/gm)].map(([, name]) => name!).toSorted();
    };
    const isStep = (name: string) => /(?:^|\/)vars\/[^/]+\.groovy$/.test(name);
    const isOurs = (name: string) => isJenkinsfile(path.basename(name));
    expect(given('pipec-lint')).toEqual(names.filter((name) => isOurs(name) || isStep(name)).toSorted());
    expect(given('pipec-fmt')).toEqual(names.filter((name) => isOurs(name) || name.endsWith('.groovy')).toSorted());
  }, 60_000);
});
