// Writes src/plugins/versions.ts: the versions that Jenkins' own bill of materials tests together.
//
//   node packages/platform/scripts/plugin-versions.mjs FOLDER
//
// FOLDER is a checkout of jenkinsci/bom. Each of its lines (`bom-2.568.x`) says only in what it differs from the next one.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { jenkinsCatalogue } from '@pipec/model/catalogue';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Which folder is the checkout of jenkinsci/bom?');
const commit = execFileSync('git', ['-C', folder, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();

/** What the platform itself asks for, beside the plugins of the catalogue. */
const ours = ['cloudbees-folder', 'configuration-as-code', 'gitea', 'gitlab-branch-source', 'ldap', 'oic-auth'];
const wanted = new Set([...ours, 'plain-credentials', 'ssh-credentials', ...Object.keys(jenkinsCatalogue().plugins)]);

/**
 * Versions that the bill of materials does not have: the one that the official chart pins (5.9.53), and releases that their repositories
 * have tagged. All of them run on the oldest line.
 */
const released = {
  'generic-webhook-trigger': '2.4.1',
  jacoco: '3.3.7',
  'kubernetes-cli': '1.375.v8001982544b_a_',
  'publish-over-ssh': '390.vb_f56e7405751',
  'workflow-aggregator': '608.v67378e9d3db_1',
  xunit: '3.1.6',
};

function versionsOf(name) {
  const text = readFileSync(path.join(folder, name, 'pom.xml'), 'utf8');
  const properties = new Map([...text.matchAll(/<([\w.-]+)>([^<]+)<\/\1>/g)].map(([, key, value]) => [key, value]));
  const dependencies = [...text.matchAll(/<dependency>([^]*?)<\/dependency>/g)].map(([, body]) => {
    const field = (tag) => new RegExp(`<${tag}>([^<]+)</${tag}>`).exec(body)?.[1];
    const version = field('version')?.replace(/^\$\{(.+)\}$/, (_, key) => properties.get(key));
    return {
      id: field('artifactId'),
      version,
      isPlugin: field('classifier') === undefined && field('scope') === undefined,
    };
  });
  const found = dependencies.filter(({ id, isPlugin }) => isPlugin && wanted.has(id));
  return Object.fromEntries(found.map(({ id, version }) => [id, version]).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const lines = readdirSync(folder)
  .flatMap((name) => /^bom-(\d+\.\d+)\.x$/.exec(name)?.[1] ?? [])
  .toSorted((a, b) => Number(b.split('.')[1]) - Number(a.split('.')[1]));
const [newest, ...older] = lines;
const base = { ...versionsOf('bom-weekly'), ...versionsOf(`bom-${newest}.x`) };
Object.assign(base, released);
const sorted = Object.fromEntries(Object.entries(base).toSorted(([a], [b]) => (a < b ? -1 : 1)));

const text = `// Written by scripts/plugin-versions.mjs from jenkinsci/bom@${commit}. Do not edit by hand.

/** Versions that were tested together on Jenkins ${newest}, by the short names of plugins. */
export const versions: { readonly [id: string]: string } = ${JSON.stringify(sorted, undefined, 2)};

/** The oldest lines of Jenkins that other versions are known for, newest first: what each differs in, besides those before it. */
export const olderLines: readonly (readonly [line: string, versions: { readonly [id: string]: string }])[] = ${JSON.stringify(
  older.map((line) => [line, versionsOf(`bom-${line}.x`)]),
  undefined,
  2,
)};

/** The line that \`versions\` are of. */
export const newestLine = '${newest}';
`;
writeFileSync(fileURLToPath(new URL('../src/plugins/versions.ts', import.meta.url)), text);
