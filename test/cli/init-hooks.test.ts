import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { addLocalHook } from '../../packages/cli/src/init/plan/pre-commit-config.ts';
import { isInstalled } from '../support/installed.ts';
import { linkPackages } from '../support/link-packages.mjs';
import { pipec, textIn, write } from '../support/pipec.ts';
import { project } from '../support/project.ts';

// Hooks are run by real git: what does not match is not committed, and the words say what to do.

const identity = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  GIT_CONFIG_NOSYSTEM: '1',
};

interface Repository {
  readonly cwd: string;
  /** The home of whoever commits. */
  readonly home: string;
  /** The status of git and what it and its hooks print. */
  git(...args: readonly string[]): { readonly status: number | null; readonly printed: string };
}

/** A repository with a built pipeline in a folder of it, all of it staged. */
async function repository(hook: string, within = '.'): Promise<Repository> {
  const [cwd, home] = [project({ [path.join(within, 'go.mod')]: 'module shop\n' }), project({})];
  const git: Repository['git'] = (...args) => {
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, ...identity, HOME: home },
    });
    return { status, printed: stdout + stderr };
  };
  git('init', '--quiet', '--initial-branch', 'main');
  const app = path.join(cwd, within);
  linkPackages(app);
  expect(await pipec(['init', '--hook', hook], { cwd: app })).toMatchObject({ exitCode: 0, stderr: '' });
  expect(await pipec(['build'], { cwd: app })).toMatchObject({ exitCode: 0 });
  git('add', '--all');
  return { cwd, home, git };
}

/** What every hook must do: take what is in order, and nothing that was edited by hand. `within` is the folder of the pipeline. */
function blocks({ cwd, git }: Repository, within = '.'): void {
  const app = path.join(cwd, within);
  expect(git('commit', '--message', 'all in order')).toMatchObject({ status: 0 });
  const jenkinsfile = textIn(app, 'Jenkinsfile');
  write(app, 'Jenkinsfile', jenkinsfile.replace('go vet', 'go test'));
  const { status, printed } = git('commit', '--all', '--message', 'edited by hand');
  expect(printed).toContain("error[build/edited-by-hand]: 'Jenkinsfile' was edited by hand.");
  expect(status).toBe(1);
  write(app, 'Jenkinsfile', jenkinsfile);
  expect(git('status', '--short').printed).toBe('');
  expect(git('log', '--format=%s').printed).toBe('all in order\n');
}

test('a hook of git blocks a commit whose Jenkinsfile is not what pipeline.ts gives', async () => {
  const repo = await repository('git');
  const { cwd, git } = repo;
  git('config', 'core.hooksPath', '.githooks');
  blocks(repo);

  const source = textIn(cwd, 'pipeline.ts');
  write(cwd, 'pipeline.ts', source.replace('go vet', 'go version && go vet'));
  const outOfDate = git('commit', '--all', '--message', 'not built');
  expect(outOfDate.printed).toContain('error[build/out-of-date]');
  expect(outOfDate.status).toBe(1);

  write(cwd, 'pipeline.ts', source.replace("cpu: '2'", 'cpu: true'));
  const ofWrongType = git('commit', '--all', '--message', 'of a wrong type');
  expect(ofWrongType.printed).toContain('error TS2322: ');
  expect(ofWrongType.status).toBe(1);

  write(cwd, 'pipeline.ts', source.replace('go vet', 'go version && go vet'));
  expect(await pipec(['build'], { cwd })).toMatchObject({ exitCode: 0 });
  expect(git('commit', '--all', '--message', 'built')).toMatchObject({ status: 0 });
  expect(git('log', '--format=%s').printed).toBe('built\nall in order\n');
});

test('so it does for a pipeline in a folder of its repository', async () => {
  const repo = await repository('git', 'services/my shop');
  repo.git('config', 'core.hooksPath', '.githooks');
  blocks(repo, 'services/my shop');
});

test('a hook of git blocks a commit that leaves half of the pipeline behind', async () => {
  const { cwd, git } = await repository('git');
  git('config', 'core.hooksPath', '.githooks');
  git('reset', '--', 'Jenkinsfile.map');
  const untracked = git('commit', '--message', 'without its map');
  expect(untracked).toMatchObject({ status: 1 });
  expect(untracked.printed).toContain("'git add' these as well, for they belong together:\nJenkinsfile.map\n");
  git('add', '--all');
  expect(git('commit', '--message', 'with it')).toMatchObject({ status: 0 });

  write(cwd, 'pipeline.ts', textIn(cwd, 'pipeline.ts').replace('go vet', 'go version && go vet'));
  await pipec(['build'], { cwd });
  git('add', 'pipeline.ts');
  expect(git('commit', '--message', 'the source alone').printed).toContain('\nJenkinsfile\nJenkinsfile.map\n');
  git('reset');
  write(cwd, 'README.md', 'Something else.\n');
  git('add', 'README.md');
  expect(git('commit', '--message', 'something else meanwhile')).toMatchObject({ status: 0 });
});

test('a hook says what to do where pipec is not installed', async () => {
  const { cwd, git } = await repository('git');
  git('config', 'core.hooksPath', '.githooks');
  rmSync(path.join(cwd, 'node_modules'), { recursive: true });
  const { status, printed } = git('commit', '--message', 'one');
  expect(status).toBe(1);
  expect(printed).toContain('If pipec is not installed yet: npm install.');
});

test('a hook of husky stands behind what is there, and blocks as well', async () => {
  const repo = await repository('husky');
  expect(JSON.parse(textIn(repo.cwd, 'package.json'))).toMatchObject({
    scripts: { prepare: 'husky' },
    devDependencies: { husky: '^9.1.7' },
  });
  // husky itself only sees to it that git runs the file.
  chmodSync(path.join(repo.cwd, '.husky/pre-commit'), 0o755);
  repo.git('config', 'core.hooksPath', '.husky');
  blocks(repo);

  const cwd = project({ 'go.mod': 'module shop\n', '.husky/pre-commit': 'echo first' });
  await pipec(['init'], { cwd });
  expect(textIn(cwd, '.husky/pre-commit')).toMatch(/^echo first\n# Refuses a commit/);
  const once = textIn(cwd, '.husky/pre-commit');
  await pipec(['init', '--force'], { cwd });
  expect(textIn(cwd, '.husky/pre-commit')).toBe(once);
});

test('husky of a folder in its repository is told the way', async () => {
  const { cwd } = await repository('husky', 'services/shop');
  expect(textIn(cwd, 'services/shop/package.json')).toContain('"prepare": "cd ../.. && husky services/shop/.husky"');
  expect(textIn(cwd, 'services/shop/.husky/pre-commit')).toContain(
    'cd services/shop && npm run --silent pipeline:check',
  );
});

test.runIf(isInstalled('shellcheck', ['--version']))('shellcheck finds nothing in a hook', async () => {
  for (const within of ['.', "it's here"]) {
    const { cwd } = await repository('git', within);
    execFileSync('shellcheck', [path.join(cwd, '.githooks/pre-commit')]);
    expect(readFileSync(path.join(cwd, '.githooks/pre-commit'), 'utf8')).not.toMatch(/[ \t]$/m);
  }
});

test.runIf(isInstalled('pre-commit', ['--version']))(
  'pre-commit blocks as well, also for a pipeline in a folder of its repository',
  async () => {
    for (const within of ['.', 'services/my shop']) {
      const repo = await repository('pre-commit', within);
      execFileSync('pre-commit', ['install'], { cwd: repo.cwd, env: { ...process.env, HOME: repo.home } });
      blocks(repo, within);
    }
  },
  120_000,
);

const hook = '- repo: local\n  hooks:\n    - id: mine\n';
const mine = { repo: 'local', hooks: [{ id: 'mine' }] };

const configurations: [what: string, before: string][] = [
  ['items that are indented', 'repos:\n  - repo: a\n    hooks: [{ id: b }]\n'],
  ['items that are not', '# Ours.\nrepos:\n- repo: a\n  hooks:\n  - id: b\n'],
  [
    'something behind the list',
    'repos:\n  - repo: a\n    hooks:\n      - id: b\n\n# Where it runs.\nci:\n  skip: [b]\n',
  ],
  [
    'something before it, and no line end',
    "default_stages: [pre-commit]\nrepos: # these\n\n  # first\n  - repo: a\n    hooks: [{ id: 'b' }]",
  ],
  ['line ends of Windows', 'repos:\r\n  - repo: a\r\n    hooks: [{ id: b }]\r\nfail_fast: true\r\n'],
  ['a comment at the end', 'repos:\n  - repo: a\n    hooks: [{ id: b }]\n  # - repo: c\n'],
  ['an end of the document', '---\nrepos:\n  - repo: a\n    hooks: [{ id: b }]\n...\n'],
];

test.each(configurations)('a configuration of pre-commit gets a hook: %s', (_, before) => {
  const after = addLocalHook(before, hook)!;
  const { repos, ...rest } = parse(before) as { repos: unknown[] };
  expect(parse(after)).toEqual({ ...rest, repos: [...repos, mine] });
  for (const row of before.split('\n')) expect(after).toContain(row);
  expect(after.includes('\r')).toBe(before.includes('\r'));
  if (before.includes('\r')) expect(after.replaceAll('\r\n', '')).not.toContain('\n');
});

test('a configuration that is not there is made; one whose list cannot be told stays', async () => {
  expect(parse(addLocalHook(undefined, hook)!)).toEqual({ repos: [mine] });
  for (const text of ['repos: []\n', 'repos: [{ repo: a, hooks: [] }]\n', 'fail_fast: true\n'])
    expect(addLocalHook(text, hook)).toBeUndefined();
  const cwd = project({ 'go.mod': 'module shop\n', '.pre-commit-config.yaml': 'repos: []\n' });
  const { exitCode, stdout } = await pipec(['init'], { cwd });
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^kept .pre-commit-config.yaml +has no plain list 'repos' to add to; add:\n- repo: local\n/m);
  expect(textIn(cwd, '.pre-commit-config.yaml')).toBe('repos: []\n');
});

test('each app of a repository is checked by the hooks and files that they share', async () => {
  for (const [hook, ci] of [
    ['git', 'github'],
    ['husky', 'gitlab'],
    ['pre-commit', 'none'],
  ] as const) {
    const { cwd, git } = await repository(hook, 'services/shop');
    const call = ['init', 'services/orders', '--kind', 'go', '--hook', hook, '--ci', ci];
    for (const _ of ['once', 'and again'])
      expect(await pipec(call, { cwd })).toMatchObject({ exitCode: 0, stderr: '' });
    git('add', '--all');
    const tracked = git('ls-files').printed;
    const all = tracked.split('\n').filter((file) => /pre-commit|\.(?:github|gitlab)/.test(file));
    const text = all.map((file) => textIn(cwd, file)).join('\n');
    for (const app of ['shop', 'orders'])
      expect(text.split(`cd services/${app} && npm run --silent`).length, `${hook}: ${app}`).toBe(2);
    if (ci === 'github')
      expect(textIn(cwd, '.github/workflows/pipec-services-orders.yml')).toContain(
        "working-directory: 'services/orders'",
      );
    if (ci === 'gitlab')
      expect(parse(textIn(cwd, '.gitlab-ci.yml'))).toHaveProperty(
        ['pipeline-check-services-orders', 'script', 0],
        'cd services/orders',
      );
  }
});

test('a hook of git that is there goes first', async () => {
  const cwd = project({ 'go.mod': 'module shop\n', '.githooks/pre-commit': '#!/usr/bin/env bash\nmake lint' });
  const { stdout } = await pipec(['init'], { cwd });
  expect(stdout).toMatch(/^added to .githooks\/pre-commit +checks the pipeline before each commit$/m);
  expect(textIn(cwd, '.githooks/pre-commit')).toMatch(/^#!\/usr\/bin\/env bash\nmake lint\n# Refuses a commit/);
});

test('husky is asked for by a script that is there already: that is told', async () => {
  const cwd = project({ 'go.mod': 'module shop\n', 'package.json': '{ "scripts": { "prepare": "make" } }' });
  const { stdout } = await pipec(['init', '--hook', 'husky'], { cwd });
  expect(stdout).toContain("checks the pipeline before each commit, once the script 'prepare' runs husky\n");
});
