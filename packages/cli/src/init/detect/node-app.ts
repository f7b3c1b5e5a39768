import type { App } from '../app.ts';
import type { Folder } from '../folder.ts';
import { memberOf, textAt } from '../json/read-json.ts';
import type { JsonNode } from '../json/read-json.ts';
import { ownPackages } from '../own-packages.ts';
import type { PackageManager } from './package-manager.ts';

/** The Node of new apps: the newest that is supported for long. */
export const usualNode = '24';
const longTermNames: { readonly [name: string]: string } = { iron: '20', jod: '22', krypton: '24' };

/** How test runners are told to write reports in JUnit's form; `behind` stands behind the script that runs the tests. */
const testRunners = [
  {
    needs: 'vitest',
    script: /^vitest\b/,
    behind: '--reporter=default --reporter=junit --outputFile.junit=reports/junit.xml',
    reports: 'reports/junit.xml',
  },
  {
    needs: 'mocha',
    script: /^mocha\b/,
    behind: '--reporter xunit --reporter-option output=reports/junit.xml',
    reports: 'reports/junit.xml',
  },
  {
    needs: 'jest-junit',
    script: /^jest\b/,
    behind: '--reporters=default --reporters=jest-junit',
    reports: 'junit.xml',
  },
] as const;

/** What npm writes into a new package.json. */
const noTests = /no test specified/;

/** An app of Node, as its package.json tells. */
export function nodeApp(folder: Folder, manifest: JsonNode | undefined, manager: PackageManager): App {
  const node = nodeVersion(folder, manifest);
  const scripts = scriptsOf(manifest);
  const test = scripts.get('test');
  const runner = testRunners.find(
    ({ needs, script }) => test !== undefined && script.test(test) && isInstalled(manifest, needs),
  );
  const own = ['lint', 'build', 'test'].filter((name) => scripts.has(name));
  const behind = runner === undefined ? '' : `${manager.name === 'npm' ? ' --' : ''} ${runner.behind}`;
  return {
    kind: 'node',
    sign: isNodeApp(manifest) ? 'package.json' : undefined,
    facts: [`Node ${node.version}${node.reason}`, manager.name, ...own.map((name) => `script '${name}'`)],
    name: textAt(manifest, 'name')?.replace(/^@[^/]*\//, ''),
    build: {
      container: 'node',
      image: `node:${node.version}-bookworm`,
      cpu: '1',
      memory: '2Gi',
      env: {},
      commands: [
        ...manager.prepare,
        manager.installLocked,
        ...own.map((name) => `${manager.run(name)}${name === 'test' ? behind : ''}`),
      ],
      reports: runner?.reports,
      artifacts: undefined,
      advice: own.includes('test') ? [] : [`There are no tests yet; '${manager.run('test')}' belongs here.`],
    },
  };
}

/** Whether a package.json is of an app, and not only of tools such as pipec itself. */
export function isNodeApp(manifest: JsonNode | undefined): boolean {
  if (manifest?.kind !== 'object') return false;
  const isForeign = (section: string, isOwn: (name: string) => boolean) => {
    const entries = memberOf(manifest, section)?.value;
    return entries?.kind === 'object' && entries.members.some(({ name }) => !isOwn(name));
  };
  return (
    ['main', 'exports', 'bin', 'workspaces', 'browser'].some((name) => memberOf(manifest, name) !== undefined) ||
    isForeign('dependencies', () => false) ||
    isForeign('devDependencies', (name) => ownPackages.has(name)) ||
    isForeign('scripts', (name) => name.startsWith('pipeline:') || name === 'prepare')
  );
}

/** The Node that an app wants: of `.nvmrc` and the like, or the newest that `engines` names. */
function nodeVersion(
  folder: Folder,
  manifest: JsonNode | undefined,
): { readonly version: string; readonly reason: string } {
  for (const file of ['.nvmrc', '.node-version']) {
    const text = folder.read(file)?.trim() ?? '';
    const [, major] = /^v?(\d{2})(?:\.|$)/.exec(text) ?? [];
    const version = major ?? longTermNames[text.replace(/^lts\//, '').toLowerCase()];
    if (version !== undefined) return { version, reason: ` (${file})` };
  }
  const majors = [...(textAt(manifest, 'engines', 'node') ?? '').matchAll(/(?<![.\d<])(\d{2})(?=[.\sx|]|$)/g)];
  const newest = majors.map(([major]) => Number(major)).toSorted((a, b) => b - a)[0];
  return newest === undefined ? { version: usualNode, reason: '' } : { version: String(newest), reason: ' (engines)' };
}

function scriptsOf(manifest: JsonNode | undefined): ReadonlyMap<string, string> {
  const scripts = memberOf(manifest, 'scripts')?.value;
  const members = scripts?.kind === 'object' ? scripts.members : [];
  const entries = members.flatMap(({ name, value }) =>
    value.kind === 'scalar' && typeof value.value === 'string' && !noTests.test(value.value)
      ? [[name, value.value] as const]
      : [],
  );
  return new Map(entries);
}

function isInstalled(manifest: JsonNode | undefined, name: string): boolean {
  return ['dependencies', 'devDependencies'].some((section) => textAt(manifest, section, name) !== undefined);
}
