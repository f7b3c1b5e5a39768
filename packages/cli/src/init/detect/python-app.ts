import type { App } from '../app.ts';
import type { Folder } from '../folder.ts';
import { hasTable, tomlText } from './toml.ts';

const usualPython = '3.13';
const reports = 'reports/junit.xml';

/** An app of Python, as its pyproject.toml or its requirements tell. */
export function pythonApp(folder: Folder): App {
  const project = folder.read('pyproject.toml');
  const requirements = folder.names().filter((name) => /^requirements[\w.-]*\.txt$/.test(name));
  const python = pythonVersion(folder, project ?? '');
  const tool = installer(folder, project, requirements);
  const hasPytest = usesPytest(folder, project ?? '', requirements);
  return {
    kind: 'python',
    sign: project === undefined ? requirements[0] : 'pyproject.toml',
    facts: [...(python === undefined ? [] : [`Python ${python}`]), tool.name, ...(hasPytest ? ['pytest'] : [])],
    name: tomlText(project ?? '', 'project', 'name') ?? tomlText(project ?? '', 'tool.poetry', 'name'),
    build: {
      container: 'python',
      image: `python:${python ?? usualPython}-bookworm`,
      cpu: '1',
      memory: '1Gi',
      env: {},
      commands: [...tool.install, ...(hasPytest ? [`${tool.python} -m pytest --junitxml=${reports}`] : [])],
      reports: hasPytest ? reports : undefined,
      artifacts: undefined,
      advice: hasPytest
        ? []
        : [`There are no tests yet; then: ${tool.python} -m pytest --junitxml=${reports}, and reports: '${reports}'.`],
    },
  };
}

/** How the app and what it needs are installed. */
interface Installer {
  readonly name: string;
  readonly install: readonly string[];
  /** The Python that sees what was installed. */
  readonly python: string;
}

function installer(folder: Folder, project: string | undefined, requirements: readonly string[]): Installer {
  // Installers stand in an environment of their own: uv would remove itself from that of the app.
  const tool = (name: string) => ['python3 -m venv .tools', `.tools/bin/pip install --quiet ${name}`];
  if (folder.has('uv.lock')) {
    return { name: 'uv', install: [...tool('uv'), '.tools/bin/uv sync --locked'], python: '.venv/bin/python' };
  }
  if (folder.has('poetry.lock')) {
    return {
      name: 'poetry',
      install: [...tool('poetry'), '.tools/bin/poetry install'],
      python: '.tools/bin/poetry run python',
    };
  }
  const lists = requirements.map((name) => `-r ${name}`).join(' ');
  const what = lists || (project === undefined ? '-r requirements.txt' : '.');
  const isListed = requirements.some((name) => listsPytest(folder, name));
  const pytest = usesPytest(folder, project ?? '', []) && !isListed ? ' pytest' : '';
  return {
    name: 'pip',
    install: ['python3 -m venv .venv', `.venv/bin/pip install --quiet ${what}${pytest}`],
    python: '.venv/bin/python',
  };
}

/** The oldest Python that the app allows: what runs there runs on newer ones, too. */
function pythonVersion(folder: Folder, project: string): string | undefined {
  const said = [
    tomlText(project, 'project', 'requires-python'),
    tomlText(project, 'tool.poetry.dependencies', 'python'),
    folder.read('.python-version'),
  ];
  return said.map((text) => /(?<![.\d<])3\.\d+/.exec(text ?? '')?.[0]).find((version) => version !== undefined);
}

function usesPytest(folder: Folder, project: string, requirements: readonly string[]): boolean {
  return (
    hasTable(project, 'tool.pytest') ||
    /["']pytest\b/.test(project) ||
    /^pytest\s*=/m.test(project) ||
    folder.has('pytest.ini') ||
    ['.', 'test', 'tests'].some((name) =>
      folder.names(name).some((file) => /^(?:conftest|test_\w+)\.py$/.test(file)),
    ) ||
    requirements.some((name) => listsPytest(folder, name))
  );
}

function listsPytest(folder: Folder, requirements: string): boolean {
  return /^pytest\b/m.test(folder.read(requirements) ?? '');
}
