import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isInstalled } from '../support/installed.ts';
import { filesIn, pipec, textIn } from '../support/pipec.ts';
import { project } from '../support/project.ts';
import { atTerminal } from '../support/terminal.ts';

// How `pipec init` is called: what it says, what it refuses, what it asks at a terminal.

const maven = { 'pom.xml': '<project><artifactId>shop</artifactId></project>' };

test('says what it found, what it took for granted, what it wrote and what to do next', async () => {
  const cwd = project({ ...maven, Dockerfile: '', Jenkinsfile: 'node {}\n' });
  const { exitCode, stdout, stderr } = await pipec(['init'], { cwd });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toBe(`A Maven app, by its pom.xml: jar.
Releases come from the branch 'main' (no repository of git).
Taken for granted; a flag changes it:
  --name shop                        pom.xml
  --kubernetes                       by default
  --deploy none                      no chart and no manifests are there
  --image registry.example.com/shop  Dockerfile; put your registry there
  --ci jenkins                       by default
  --hook git                         by default

created pipeline.ts           the pipeline
created package.json          pipec and TypeScript, and scripts: npm run pipeline:build
created tsconfig.json         how the pipeline is type-checked, and nothing else
created .gitignore            what npm installs is not committed
created .githooks/pre-commit  checks the pipeline before each commit

Next:
  1. npm install
  2. Look at pipeline.ts where it says 'Yours:'.
  3. npx pipec build, which replaces the Jenkinsfile that is there
  4. git config core.hooksPath .githooks, then commit everything, Jenkinsfile and package-lock.json too.
`);
});

test('takes nothing for granted that the call says, and tells what a deployment lacks', async () => {
  const args =
    '--kind go --name shop --label linux --image r.example.com/a/b --deploy helm --ci none --hook none'.split(' ');
  const { stdout } = await pipec(['init', 'new', ...args], { cwd: project({}) });
  expect(stdout).toBe(`A new Go app.
Releases come from the branch 'main' (no repository of git).

created new/pipeline.ts    the pipeline
created new/package.json   pipec and TypeScript, and scripts: npm run pipeline:build
created new/tsconfig.json  how the pipeline is type-checked, and nothing else
created new/.gitignore     what npm installs is not committed

Next:
  1. cd new && npm install
  2. Look at pipeline.ts where it says 'Yours:'. It also wants a Dockerfile and the chart charts/shop.
  3. npx pipec build
  4. Commit everything, Jenkinsfile and package-lock.json too.
`);
});

test('--dry-run says the same and writes nothing', async () => {
  const cwd = project({ ...maven, 'package.json': '{}' });
  const { exitCode, stdout } = await pipec(['init', '--dry-run'], { cwd });
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^would create pipeline.ts +the pipeline\nwould add to package.json /m);
  expect(stdout).not.toContain('Next:');
  expect(filesIn(cwd)).toEqual(['package.json', 'pom.xml']);
  expect(textIn(cwd, 'package.json')).toBe('{}');
  expect((await pipec(['init', 'new/one', '--kind', 'go', '-n'], { cwd })).exitCode).toBe(0);
  expect(filesIn(cwd)).toEqual(['package.json', 'pom.xml']);
});

test('keeps what is there, and replaces it with --force', async () => {
  const cwd = project({
    ...maven,
    'pipeline.ts': '// mine\n',
    '.githooks/pre-commit': '#!/usr/bin/env python3\n',
    'tsconfig.json': '{ "files": [] }\n',
  });
  const first = await pipec(['init'], { cwd });
  expect(first.stdout).toMatch(/^kept pipeline.ts +is there already; --force replaces it$/m);
  expect([textIn(cwd, 'pipeline.ts'), textIn(cwd, '.githooks/pre-commit')]).toEqual([
    '// mine\n',
    '#!/usr/bin/env python3\n',
  ]);
  expect(first.stdout).toMatch(
    /^kept .githooks\/pre-commit +is no script of a shell; let it run: \(npm run --silent pipeline:check\)$/m,
  );
  expect(textIn(cwd, 'tsconfig.json')).toBe('{ "files": [] }\n');
  const second = await pipec(['init', '--force'], { cwd });
  expect(second.stdout).toMatch(/^replaced pipeline.ts +the pipeline$/m);
  expect(textIn(cwd, 'pipeline.ts')).toContain('export default pipeline({');
  expect(textIn(cwd, 'tsconfig.json')).toBe('{ "files": [] }\n');
});

test('the versions are those of this release', async () => {
  const read = (file: string) => readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8');
  const { catalog } = parse(read('pnpm-workspace.yaml')) as { catalog: Readonly<Record<string, string>> };
  const { version } = JSON.parse(read('packages/cli/package.json')) as { version: string };
  const dsl = JSON.parse(read('packages/dsl/package.json')) as { version: string };
  expect(dsl.version).toBe(version);
  const cwd = project({});
  await pipec(['init', '--kind', 'go'], { cwd });
  const { devDependencies } = JSON.parse(textIn(cwd, 'package.json')) as { devDependencies: object };
  expect(devDependencies).toEqual({ '@pipec/dsl': version, pipec: version, typescript: catalog['typescript'] });
});

const refused: [args: string, files: Readonly<Record<string, string>>, told: string][] = [
  ['--kind mavn', {}, "'mavn' is no kind of app. Did you mean 'maven'?"],
  ['--kind cobol', {}, "'cobol' is no kind of app. It is 'maven', 'go', 'python' or 'node'."],
  ['--deploy helmm', maven, "'helmm' is no tool to deploy with. Did you mean 'helm'?"],
  ['--ci travis', maven, "'travis' is no place to check in. It is 'jenkins', 'github', 'gitlab' or 'none'."],
  ['--hook huski', maven, "'huski' is no kind of hook. Did you mean 'husky'?"],
  ['', {}, 'Nothing here tells what kind of app this is. Say --kind maven|go|python|node.'],
  [
    '',
    { ...maven, 'go.mod': 'module a\n' },
    'This looks like Maven (pom.xml) and Go (go.mod). Say --kind maven|go|python|node.',
  ],
  [
    '--yes',
    { ...maven, 'package.json': '{ "main": "a.js" }' },
    'This looks like Maven (pom.xml) and Node (package.json). Say --kind maven|go|python|node.',
  ],
  [
    '--name Shop',
    maven,
    "'Shop' is no name for Kubernetes: it has at most 45 letters in lower case, digits and hyphens, and begins with a letter. Did you mean 'shop'?",
  ],
  ['--image shop', maven, "'shop' is no image of a registry. Say it as registry.example.com/shop, or none."],
  [
    '--image r.example.com/shop:1',
    maven,
    "'r.example.com/shop:1' has a tag or a digest; each build gives the image its own. Say it as registry.example.com/shop, or none.",
  ],
  ['--image none --deploy helm', maven, "'--deploy helm' needs an image to deploy, such as registry.example.com/shop."],
  ['--label linux --kubernetes', maven, 'Give either --kubernetes or --label, not both.'],
  ['pom.xml', maven, "'pom.xml' is a file; 'pipec init' wants a folder."],
  ['pom.xml/below --kind go', maven, "'pom.xml/below' leads through a file; 'pipec init' wants a folder."],
];

test.each(refused)('init %s is refused', async (args, files, told) => {
  const cwd = project(files);
  expect(await pipec(['init', ...args.split(' ').filter((word) => word !== '')], { cwd })).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `pipec: ${told}\n`,
  });
  expect(filesIn(cwd)).toEqual(Object.keys(files).toSorted());
});

test('a label with quotes and backslashes is that label', async () => {
  const cwd = project({});
  const label = String.raw`linux && !"it's" \ ${'${x}'}`;
  expect(await pipec(['init', '--kind', 'go', '--label', label], { cwd })).toMatchObject({ exitCode: 0 });
  const literal = /agent\.label\((.*)\);/.exec(textIn(cwd, 'pipeline.ts'))![1]!;
  expect(runInNewContext(literal)).toBe(label);
  expect(await pipec(['init', '--kind', 'go', '--label', 'a\nb'], { cwd })).toMatchObject({
    exitCode: 2,
    stderr: 'pipec: A label is one line of text, such as linux.\n',
  });
});

test('a package.json that cannot be read is shown at its place, and nothing is written', async () => {
  const cwd = project({ 'package.json': '{\n  "name": "shop",\n}\n' });
  expect(await pipec(['init', '--kind', 'node'], { cwd })).toEqual({
    exitCode: 1,
    stdout: '',
    stderr: `error[init/not-json]: No ',' may stand before '}'.
 --> package.json:2:17
  |
2 |   "name": "shop",
  |                 ^
  = npm cannot read 'package.json' either. Nothing has been written.

1 error
`,
  });
  expect(filesIn(cwd)).toEqual(['package.json']);
});

test('everything is written or nothing: a link that leads out, a folder in the way', async () => {
  const outside = project({ ignored: 'theirs' });
  const linked = project(maven);
  symlinkSync(path.join(outside, 'ignored'), path.join(linked, '.gitignore'));
  const { exitCode, stderr } = await pipec(['init'], { cwd: linked });
  expect({ exitCode, files: filesIn(linked) }).toEqual({ exitCode: 2, files: ['.gitignore', 'pom.xml'] });
  expect(stderr).toContain('it leads out of the folder');
  expect(textIn(outside, 'ignored')).toBe('theirs');

  const blocked = project(maven);
  mkdirSync(path.join(blocked, 'tsconfig.json'));
  expect(await pipec(['init'], { cwd: blocked })).toMatchObject({ exitCode: 2 });
  expect(filesIn(blocked)).toEqual(['pom.xml']);
});

test.skipIf(process.getuid?.() !== 0)(
  'a folder that may not be written is told, and nothing is left in it',
  async () => {
    const cwd = project(maven);
    chmodSync(cwd, 0o555);
    const { exitCode, stderr } = await pipec(['init'], { cwd, uid: 65534 });
    expect({ exitCode, files: filesIn(cwd) }).toEqual({ exitCode: 2, files: ['pom.xml'] });
    expect(stderr).toContain('access is denied');
  },
);

describe.runIf(isInstalled('script', ['--version']))('at a terminal', () => {
  const program = fileURLToPath(new URL('../../packages/cli/bin/pipec.js', import.meta.url));
  const call = `'${process.execPath}' '${program}' init`;
  const name = 'Name of the app [shop]: ';
  const agent = 'Where it runs: kubernetes, or the label of agents [kubernetes]: ';
  const deploy = 'Deploy with helm, kubectl, kustomize, none [none]: ';
  const image = 'Image to build, without a tag, or none [registry.example.com/store]: ';
  const ci = 'Check the Jenkinsfile in jenkins, github, gitlab, none [jenkins]: ';
  const hook = 'Check it before each commit with git, husky, pre-commit, none [git]: ';

  test('asks what the call does not say, again where the answer means nothing', async () => {
    const cwd = project({ ...maven, 'go.mod': 'module a\n' });
    const { exitCode, shown } = await atTerminal(
      `${call} --ci none`,
      [
        ['This looks like Maven (pom.xml) and Go (go.mod). Which is it: ', '\n'],
        ['Which is it: ', 'mavenn\n'],
        ["'mavenn' is no kind of app. Did you mean 'maven'?\n".trim(), 'maven\n'],
        [name, 'store\n'],
        [agent, 'linux\n'],
        [deploy, 'helm\n'],
        [image, 'none\n'],
        ["'--deploy helm' needs an image to deploy", '\n'],
        [hook, '\n'],
      ],
      cwd,
    );
    expect(exitCode, shown).toBe(0);
    expect(shown).not.toContain(ci);
    expect(shown).toContain('Next:\n');
    const text = textIn(cwd, 'pipeline.ts');
    for (const part of ["agent.label('linux')", "release: 'store'", 'registry.example.com/store:'])
      expect(text).toContain(part);
  });

  test('what is typed ahead answers the questions that follow', async () => {
    const cwd = project(maven);
    const { exitCode, shown } = await atTerminal(
      `${call} --name shop`,
      [[agent, 'linux\nnone\nnone\ngithub\nnone\n']],
      cwd,
    );
    expect(exitCode, shown).toBe(0);
    expect(filesIn(cwd)).toContain('.github/workflows/pipec.yml');
    expect(filesIn(cwd)).not.toContain('.githooks/pre-commit');
  });

  test.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('%s ends it, and nothing is written', async (_, key) => {
    const cwd = project(maven);
    const { exitCode, shown } = await atTerminal(
      call,
      [
        [name, 'store\n'],
        [agent, key],
      ],
      cwd,
    );
    expect(exitCode, shown).toBe(2);
    expect(shown).toContain('pipec: You ended it. Nothing has been written.\n');
    expect(filesIn(cwd)).toEqual(['pom.xml']);
  });

  test('--yes asks nothing', async () => {
    const cwd = project(maven);
    const { exitCode, shown } = await atTerminal(`${call} --yes`, [], cwd);
    expect(exitCode, shown).toBe(0);
    expect(shown).not.toContain(name);
  });
});
