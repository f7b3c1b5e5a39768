import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { pipec, textIn } from '../support/pipec.ts';
import { project } from '../support/project.ts';

// What `pipec init` reads from what is there, and what it makes of it.

interface Case {
  readonly what: string;
  readonly files: Readonly<Record<string, string>>;
  /** What the call says besides `init`. */
  readonly args?: readonly string[];
  /** Lines that standard output has, blanks between columns as one. */
  readonly told: readonly string[];
  /** Parts that pipeline.ts has. */
  readonly written: readonly string[];
  readonly absent?: readonly string[];
}

const manifest = (content: object) => JSON.stringify(content, null, 2);
const pom = (content: string) => `<?xml version="1.0"?>\n<project>\n${content}\n</project>\n`;

const cases: readonly Case[] = [
  {
    what: 'Maven: the release of Java of the compiler, a war, tests',
    files: {
      'pom.xml': pom(
        '<artifactId>Web_Shop</artifactId><packaging>war</packaging><properties><maven.compiler.release>17</maven.compiler.release></properties>',
      ),
      'src/test/java/A.java': '',
    },
    told: ['A Maven app, by its pom.xml: Java 17, war, tests.', '--name web-shop pom.xml'],
    written: [
      "'maven:3.9.11-eclipse-temurin-17'",
      'sh`mvn -B -ntp verify`',
      "reports: 'target/surefire-reports/*.xml'",
      "artifacts: 'target/*.war'",
    ],
  },
  {
    what: 'Maven: a property that names another, the parent and comments do not count, the wrapper, no tests',
    files: {
      'pom.xml': pom(
        '<!-- <packaging>war</packaging> --><parent><artifactId>parent</artifactId></parent><artifactId>api</artifactId><properties><java.version>1.8</java.version><maven.compiler.source>${java.version}</maven.compiler.source></properties>',
      ),
      mvnw: '#!/bin/sh\n',
    },
    told: ['A Maven app, by its pom.xml: Java 8, jar, mvnw.', '--name api pom.xml'],
    written: [
      "'maven:3.9.11-eclipse-temurin-8'",
      'sh`./mvnw -B -ntp verify`',
      "// There are no tests yet; then: reports: 'target/surefire-reports/*.xml'.",
    ],
  },
  {
    what: 'Maven: modules, and a Java between two images takes the next',
    files: {
      'pom.xml': pom(
        '<artifactId>all</artifactId><packaging>pom</packaging><modules><module>core</module><module>web</module></modules><properties><java.version>22</java.version></properties>',
      ),
      'web/src/test/java/A.java': '',
    },
    told: ['A Maven app, by its pom.xml: Java 22, 2 modules, tests.'],
    written: [
      "'maven:3.9.11-eclipse-temurin-25'",
      "reports: '**/target/surefire-reports/*.xml'",
      "artifacts: '**/target/*.jar'",
    ],
  },
  {
    what: 'Go: the go directive, programs below cmd, the last part of the module',
    files: {
      'go.mod': 'module example.com/team/orders/v2\n\ngo 1.25.3\n',
      'cmd/orders/main.go': 'package main\n',
      'cmd/migrate/main.go': 'package main\n',
      'cmd/README.md': '',
    },
    told: ['A Go app, by its go.mod: Go 1.25, cmd/migrate, cmd/orders.', '--name orders go.mod'],
    written: [
      "'golang:1.25-bookworm'",
      "GOFLAGS: '-buildvcs=false'",
      'sh`go build -o bin/ ./cmd/migrate ./cmd/orders`',
      "artifacts: 'bin/*'",
    ],
  },
  {
    what: 'Go: the toolchain goes before the directive, gotestsum writes reports',
    files: {
      'go.mod': 'module orders\n\ngo 1.24\n\ntoolchain go1.26.1\n\ntool gotest.tools/gotestsum\n',
      'main.go': '// Package main.\npackage main\n',
    },
    told: ['A Go app, by its go.mod: Go 1.26, main.go.'],
    written: [
      "'golang:1.26-bookworm'",
      'sh`go tool gotestsum --junitfile reports/junit.xml ./...`',
      "reports: 'reports/junit.xml'",
      'sh`go build -o bin/ .`',
    ],
  },
  {
    what: 'Python: pyproject.toml with pytest',
    files: {
      'pyproject.toml':
        '[build-system]\nrequires = ["hatchling"]\nname = "not this"\n\n[project]\nname = "price.engine"\nrequires-python = ">=3.12,<4"\n\n[tool.pytest.ini_options]\n',
    },
    told: [
      'A Python app, by its pyproject.toml: Python 3.12, pip, pytest.',
      '--name price-engine pyproject.toml',
      '--hook pre-commit usual for Python',
    ],
    written: [
      "'python:3.12-bookworm'",
      'sh`.venv/bin/pip install --quiet . pytest`',
      'sh`.venv/bin/python -m pytest --junitxml=reports/junit.xml`',
    ],
  },
  {
    what: 'Python: requirements, of which one has pytest',
    files: { 'requirements.txt': 'flask\n', 'requirements-dev.txt': 'pytest==9\n', '.python-version': '3.11.9\n' },
    told: ['A Python app, by its requirements-dev.txt: Python 3.11, pip, pytest.'],
    written: [
      "'python:3.11-bookworm'",
      'sh`.venv/bin/pip install --quiet -r requirements-dev.txt -r requirements.txt`',
    ],
  },
  {
    what: 'Python: uv, and tests that only their files tell',
    files: { 'pyproject.toml': "[project]\nname = 'a'\n", 'uv.lock': '', 'tests/test_a.py': '' },
    told: ['A Python app, by its pyproject.toml: uv, pytest.'],
    written: ['sh`.tools/bin/uv sync --locked`', 'sh`.venv/bin/python -m pytest --junitxml=reports/junit.xml`'],
  },
  {
    what: 'Python: poetry, and no tests',
    files: {
      'pyproject.toml': '[tool.poetry]\nname = "a"\n[tool.poetry.dependencies]\npython = "^3.10"\n',
      'poetry.lock': '',
    },
    told: ['A Python app, by its pyproject.toml: Python 3.10, poetry.'],
    written: ["'python:3.10-bookworm'", 'sh`.tools/bin/poetry install`', '// There are no tests yet'],
    absent: ['reports:  '],
  },
  {
    what: 'Node: engines, scripts in their order, vitest with its reports',
    files: {
      'package.json': manifest({
        name: '@team/shop',
        engines: { node: '>=18 <21 || ^22.12' },
        scripts: { test: 'vitest run', build: 'tsc', lint: 'oxlint' },
        devDependencies: { vitest: '4' },
      }),
    },
    told: [
      "A Node app, by its package.json: Node 22 (engines), npm, script 'lint', script 'build', script 'test'.",
      '--name shop package.json',
    ],
    written: [
      "'node:22-bookworm'",
      'sh`npm ci`',
      'sh`npm run lint`',
      'sh`npm run build`',
      'sh`npm test -- --reporter=default --reporter=junit --outputFile.junit=reports/junit.xml`',
      "reports: 'reports/junit.xml'",
    ],
  },
  {
    what: 'Node: .nvmrc goes before engines, pnpm by its lock file, tests that npm made up are none',
    files: {
      'package.json': manifest({
        main: 'a.js',
        engines: { node: '22' },
        scripts: { test: 'echo "Error: no test specified" && exit 1' },
      }),
      '.nvmrc': 'lts/krypton\n',
      'pnpm-lock.yaml': '',
    },
    told: ['A Node app, by its package.json: Node 24 (.nvmrc), pnpm.', '1. pnpm install'],
    written: [
      "'node:24-bookworm'",
      'sh`corepack enable`',
      'sh`pnpm install --frozen-lockfile`',
      "// There are no tests yet; 'pnpm run test' belongs here.",
    ],
  },
  {
    what: 'Node: yarn of today as packageManager says, mocha',
    files: {
      'package.json': manifest({
        packageManager: 'yarn@4.9.1',
        scripts: { test: 'mocha src' },
        devDependencies: { mocha: '11' },
      }),
      '.node-version': 'v20.19.0\n',
    },
    told: ["A Node app, by its package.json: Node 20 (.node-version), yarn, script 'test'."],
    written: [
      'sh`yarn install --immutable`',
      'sh`yarn run test --reporter xunit --reporter-option output=reports/junit.xml`',
    ],
  },
  {
    what: 'a package.json that has nothing but tools is no app of Node',
    files: {
      'package.json': manifest({
        name: 'tools',
        private: true,
        devDependencies: { husky: '9' },
        scripts: { prepare: 'husky' },
      }),
      'go.mod': 'module a\n',
    },
    told: ['A Go app, by its go.mod.'],
    written: ["'golang:1.26-bookworm'"],
  },
  {
    what: 'a chart and a Dockerfile: helm, an image',
    files: { 'go.mod': 'module shop\n', Dockerfile: '', 'deploy/chart/Chart.yaml': '' },
    told: [
      '--deploy helm deploy/chart/Chart.yaml',
      '--image registry.example.com/shop Dockerfile; put your registry there',
    ],
    written: [
      "with: helm({ release: 'shop', chart: 'deploy/chart' })",
      'image: text`registry.example.com/shop:${env.BUILD_NUMBER}`',
    ],
  },
  {
    what: 'overlays: kustomize, and the environments that they are for',
    files: {
      'go.mod': 'module shop\n',
      'k8s/overlays/production/kustomization.yaml': '',
      'k8s/overlays/dev/kustomization.yaml': '',
      'k8s/overlays/acceptance/kustomization.yaml': '',
      'k8s/overlays/notes/README.md': '',
    },
    told: ['--deploy kustomize k8s/overlays'],
    written: [
      "to: 'dev'",
      "to: 'acceptance'",
      "to: 'production'",
      "kustomize({ overlay: 'k8s/overlays/production', deployment: 'shop' })",
    ],
    absent: ["to: 'notes'", "to: 'staging'"],
  },
  {
    what: 'manifests: kubectl, the Deployment in a file of its own',
    files: {
      'go.mod': 'module shop\n',
      'k8s/app.yaml':
        'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  labels:\n    name: other\n  name: web\nspec: {}\n',
      'k8s/service.yml': 'kind: Service\nmetadata: { name: web }\n',
      'k8s/values.yaml': 'replicas: 2\n',
    },
    told: ['--deploy kubectl k8s/app.yaml'],
    written: ["with: kubectl({ deployment: 'web', manifest: 'k8s/app.yaml', apply: ['k8s/service.yml'] })"],
  },
  {
    what: 'manifests: kubectl, the Deployment among others',
    files: {
      'go.mod': 'module shop\n',
      'manifests/all.yaml':
        '---\nkind: Service\nmetadata:\n  name: web\n---\nkind: Deployment\nmetadata:\n  name: "web"\n',
    },
    told: ['--deploy kubectl manifests/all.yaml'],
    written: ["with: kubectl({ deployment: 'web', apply: ['manifests/all.yaml'] })"],
  },
  {
    what: 'templates of a chart are no manifests',
    files: {
      'go.mod': 'module shop\n',
      'deploy/app.yaml': 'kind: Deployment\nmetadata:\n  name: {{ .Release.Name }}\n',
    },
    told: ['--deploy none no chart and no manifests are there', '--image none no Dockerfile is there'],
    written: ['agent: builder,'],
    absent: ['deploy'],
  },
  {
    what: 'workflows of GitHub, hooks of husky',
    files: { 'go.mod': 'module shop\n', '.github/workflows/ci.yml': '', '.husky/pre-commit': 'npm test\n' },
    told: [
      '--ci github .github/workflows',
      '--hook husky husky is there',
      'added to .husky/pre-commit checks the pipeline before each commit',
    ],
    written: [],
    absent: ['Check pipeline'],
  },
  {
    what: 'GitLab, hooks of pre-commit',
    files: {
      'go.mod': 'module shop\n',
      '.gitlab-ci.yml': 'test:\n  script: [make]\n',
      '.pre-commit-config.yaml': 'repos:\n- repo: meta\n  hooks: [{ id: identity }]\n',
    },
    told: [
      '--ci gitlab .gitlab-ci.yml',
      '--hook pre-commit .pre-commit-config.yaml',
      'created .gitlab/pipec.yml checks the pipeline in pull requests, once .gitlab-ci.yml includes it: local: .gitlab/pipec.yml',
    ],
    written: [],
  },
];

test.each(cases)('$what', async ({ files, args = [], told, written, absent = [] }) => {
  const cwd = project(files);
  const { exitCode, stdout, stderr } = await pipec(['init', ...args], { cwd });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  const rows = stdout.split('\n').map((row) => row.trim().replaceAll(/ +/g, ' '));
  for (const row of told) expect(rows).toContain(row);
  const text = textIn(cwd, 'pipeline.ts');
  for (const part of written) expect(text).toContain(part);
  for (const part of absent) expect(text).not.toContain(part);
});

test('the branch is the default one of the remote, or the only one, or the one that is not born yet', async () => {
  const cwd = project({ 'go.mod': 'module shop\n' });
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd, stdio: 'pipe' });
  const branch = async () =>
    /^Releases come from the branch .*$/m.exec((await pipec(['init', '-n'], { cwd })).stdout)?.[0];

  expect(await branch()).toBe("Releases come from the branch 'main' (no repository of git).");
  git('init', '--quiet', '--initial-branch', 'trunk');
  expect(await branch()).toBe("Releases come from the branch 'trunk' (the only branch).");
  git('commit', '--allow-empty', '--message', 'one');
  git('branch', 'feature/x');
  expect(await branch()).toBe("Releases come from the branch 'main' (by default).");
  git('update-ref', 'refs/remotes/origin/release', 'HEAD');
  git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/release');
  expect(await branch()).toBe("Releases come from the branch 'release' (the default branch of origin).");
});
