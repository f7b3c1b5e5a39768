import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { beforeAll, describe, expect, test } from 'vitest';
import { describeWithGroovy, groovyVerdicts } from '../support/groovy/groovy.ts';
import { linkPackages } from '../support/link-packages.mjs';
import { filesIn, pipec, textIn } from '../support/pipec.ts';
import { lastingProject } from '../support/project.ts';

// What `pipec init` writes, for each kind of app, each way to deploy and each agent: it builds without a word, its types are right, real
// Groovy takes the Jenkinsfile, and doing it again changes nothing.

const kinds = ['maven', 'go', 'python', 'node'];
const tools = ['helm', 'kubectl', 'kustomize', 'none'];
const agents = [['--kubernetes'], ['--label', "linux && !'arm'"]];
const checks = ['jenkins', 'github', 'gitlab', 'none'];
const hooks = ['git', 'husky', 'pre-commit', 'none'];

/** A call of `pipec init` and the folder that it is for; the places of checks and the kinds of hooks take turns. */
const calls = kinds.flatMap((kind, i) =>
  tools.flatMap((deploy, j) =>
    agents.map((agent, k) => {
      const [ci, hook] = [checks[(i + j + k) % 4]!, hooks[(i + 2 * j + k) % 4]!];
      const folder = `${kind}-${deploy}-${k === 0 ? 'pod' : 'label'}`;
      const args = ['--kind', kind, '--deploy', deploy, ...agent, '--ci', ci, '--hook', hook];
      return { folder, kind, deploy, ci, hook, args };
    }),
  ),
);
const folders = calls.map(({ folder }) => folder);
const prettier = { parser: 'typescript', singleQuote: true, printWidth: 120 } as const;

describe('each kind of app, each tool to deploy with, each agent', () => {
  const root = lastingProject({});
  const written = new Map<string, Readonly<Record<string, string>>>();
  const textsIn = (folder: string) => {
    const home = path.join(root, folder);
    return Object.fromEntries(filesIn(home).map((name) => [name, textIn(home, name)]));
  };

  beforeAll(async () => {
    linkPackages(root);
    for (const { folder, args } of calls) {
      const ended = await pipec(['init', folder, ...args], { cwd: root });
      expect(ended, folder).toMatchObject({ exitCode: 0, stderr: '' });
      written.set(folder, textsIn(folder));
    }
  });

  test('all is written that was asked for', () => {
    for (const { folder, kind, ci, hook } of calls) {
      const expected = [
        'package.json',
        'pipeline.ts',
        '.gitignore',
        kind === 'node' ? 'tsconfig.pipeline.json' : 'tsconfig.json',
        ...({ github: ['.github/workflows/pipec.yml'], gitlab: ['.gitlab-ci.yml'] }[ci] ?? []),
        ...({ git: ['.githooks/pre-commit'], husky: ['.husky/pre-commit'], 'pre-commit': ['.pre-commit-config.yaml'] }[
          hook
        ] ?? []),
      ];
      expect(Object.keys(written.get(folder)!), folder).toEqual(expected.toSorted());
      expect(written.get(folder)!['pipeline.ts']!.includes("name: 'Check pipeline'"), folder).toBe(ci === 'jenkins');
    }
  });

  test('a pipeline.ts looks as prettier would have it, and has no line that is too long', async () => {
    for (const folder of folders) {
      const text = written.get(folder)!['pipeline.ts']!;
      expect(await format(text, prettier), folder).toBe(text);
      expect(
        text.split('\n').filter((line) => line.length > 140),
        folder,
      ).toEqual([]);
    }
  });

  test('doing it again changes nothing, whatever the first call said', async () => {
    for (const { folder, kind } of calls) {
      const ended = await pipec(['init', folder, '--kind', kind], { cwd: root });
      expect(ended, folder).toMatchObject({ exitCode: 0, stderr: '' });
      const now = textsIn(folder);
      for (const [name, text] of Object.entries(written.get(folder)!))
        expect(now[name], `${folder}/${name}`).toBe(text);
    }
  });

  describe('built', () => {
    beforeAll(async () => {
      const ended = await pipec(['build', ...folders.map((folder) => `${folder}/pipeline.ts`)], { cwd: root });
      expect(ended).toMatchObject({ exitCode: 0, stderr: '' });
    });

    test('pipec check is content', async () => {
      const ended = await pipec(['check', ...folders.map((folder) => `${folder}/pipeline.ts`)], { cwd: root });
      expect(ended).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    });

    test('all stages are there, in their order', () => {
      for (const { folder, deploy, ci, kind } of calls) {
        const names = [...textIn(root, `${folder}/Jenkinsfile`).matchAll(/\bstage\('([^']+)'\)/g)].map(
          ([, name]) => name,
        );
        const build = kind === 'node' ? ['Build', 'Check pipeline'] : ['Check pipeline', 'Build'];
        const own = ['Checkout', ...build.filter((name) => name === 'Build' || ci === 'jenkins')];
        if (deploy === 'none') expect(names, folder).toEqual(own);
        else {
          expect(names.slice(0, own.length + 4), folder).toEqual([
            'Build',
            ...own,
            'Build image',
            'Deploy to test',
            'Deploy to staging',
          ]);
          expect(names, folder).toContain('Approve prod');
        }
      }
    });

    describeWithGroovy('real Groovy', () => {
      test('takes each Jenkinsfile', async () => {
        const files = folders.map((folder) => ({ name: folder, text: textIn(root, `${folder}/Jenkinsfile`) }));
        expect(await groovyVerdicts(files)).toEqual(files.map(() => ({ ok: true })));
      });
    });
  });

  test('TypeScript finds no fault and no import that nothing uses', () => {
    const settings = JSON.parse(written.get('go-none-pod')!['tsconfig.json']!) as { compilerOptions: object };
    const compilerOptions = { ...settings.compilerOptions, noUnusedLocals: true, noUnusedParameters: true };
    writeFileSync(path.join(root, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*/pipeline.ts'] }));
    expect(() => tsc(root, 'tsconfig.json')).not.toThrow();
    writeFileSync(path.join(root, 'go-none-pod/pipeline.ts'), "export const wrong: number = 'text';\n", { flag: 'a' });
    expect(() => tsc(root, 'tsconfig.json')).toThrow();
  });
});

describe('a folder of Node that has settings of its own', () => {
  const typescript = {
    compilerOptions: { module: 'commonjs', target: 'es2022', rootDir: 'src', outDir: 'out', strict: true },
  };
  const root = lastingProject({
    'package.json': '{\n  "name": "api",\n  "type": "commonjs",\n  "main": "out/index.js"\n}\n',
    'src/index.ts': 'export const answer: number = 42;\n',
    'tsconfig.json': `// Ours.\n${JSON.stringify(typescript, null, 2)}\n`,
  });

  beforeAll(async () => {
    linkPackages(root);
    expect(await pipec(['init', '--hook', 'none'], { cwd: root })).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test('compiles what it compiled before, and leaves pipeline.ts to the other settings', () => {
    expect(textIn(root, 'tsconfig.json')).toContain('// Ours.\n');
    expect(textIn(root, 'tsconfig.json')).toContain('"exclude": ["node_modules", "out", "pipeline.ts"]');
    tsc(root, 'tsconfig.json');
    expect(filesIn(path.join(root, 'out'))).toEqual(['index.js']);
  });

  test('has a pipeline that builds and type-checks', async () => {
    expect(await pipec(['build'], { cwd: root })).toMatchObject({ exitCode: 0, stderr: '' });
    expect(textIn(root, 'package.json')).toContain(
      '"pipeline:check": "tsc --project tsconfig.pipeline.json && pipec check"',
    );
    tsc(root, 'tsconfig.pipeline.json');
  });
});

describe('an app in a folder of its repository', () => {
  const root = lastingProject({
    'services/shop/pom.xml': '<project><artifactId>shop</artifactId></project>',
    'services/shop/src/test/x.java': '',
  });
  const shop = path.join(root, 'services/shop');

  beforeAll(async () => {
    execFileSync('git', ['init', '--quiet', '--initial-branch', 'trunk'], { cwd: root });
    linkPackages(shop);
    const args = [
      'init',
      'services/shop',
      '--image',
      'registry.example.com/shop',
      '--deploy',
      'helm',
      '--ci',
      'github',
    ];
    expect(await pipec(args, { cwd: root })).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test('has hooks and checks where git and GitHub look for them', () => {
    expect(filesIn(root).filter((name) => !name.includes('node_modules'))).toEqual([
      '.githooks/pre-commit',
      '.github/workflows/pipec-services-shop.yml',
      'services/shop/.gitignore',
      'services/shop/package.json',
      'services/shop/pipeline.ts',
      'services/shop/pom.xml',
      'services/shop/src/test/x.java',
      'services/shop/tsconfig.json',
    ]);
    expect(textIn(root, '.github/workflows/pipec-services-shop.yml')).toContain("working-directory: 'services/shop'");
    expect(textIn(root, '.github/workflows/pipec-services-shop.yml')).toContain("branches: ['trunk']");
  });

  test('is built in its folder, from the workspace of the whole repository', async () => {
    expect(await pipec(['build'], { cwd: shop })).toMatchObject({ exitCode: 0, stderr: '' });
    tsc(shop, 'tsconfig.json');
    const jenkinsfile = textIn(shop, 'Jenkinsfile');
    expect(jenkinsfile).toMatch(/dir\('services\/shop'\) \{\n\s+sh 'mvn -B -ntp verify'/);
    for (const part of [
      "junit 'services/shop/target/surefire-reports/*.xml'",
      "artifacts: 'services/shop/target/*.jar'",
      '--local context=services/shop',
      '--local dockerfile=services/shop',
      'helm upgrade shop services/shop/charts/shop',
      "branch 'trunk'",
    ]) {
      expect(jenkinsfile).toContain(part);
    }
  });

  test('and a folder that is not there yet gets its own', async () => {
    expect(await pipec(['init', 'services/new', '--kind', 'go'], { cwd: root })).toMatchObject({
      exitCode: 0,
      stderr: '',
    });
    expect(textIn(root, 'services/new/pipeline.ts')).toContain("const here = 'services/new';");
  });
});

function tsc(cwd: string, settings: string): void {
  const compiler = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
  execFileSync(process.execPath, [compiler, '--project', settings], { cwd, encoding: 'utf8' });
}
