import { pipelinePlugins, jenkinsCatalogue } from '@pipec/model/catalogue';
import { noNeeds } from '@pipec/platform';
import { resolve } from '@pipec/platform/build';
import type { Needs, PlatformSpec } from '@pipec/platform';
import { describe, expect, test } from 'vitest';
import { checkPlugins } from '../../packages/platform/src/plugins/check-plugins.ts';
import { knownVersion } from '../../packages/platform/src/plugins/known-version.ts';
import { pluginList } from '../../packages/platform/src/plugins/plugin-list.ts';
import { pluginsText } from '../../packages/platform/src/plugins/plugins-text.ts';
import { olderLines, versions } from '../../packages/platform/src/plugins/versions.ts';
import { shop } from './shop.ts';

const span = { file: 'pipeline.ts', start: 0, end: 1 };
const needs = (...words: readonly (readonly [name: string, plugin: string | undefined])[]): Needs => ({
  ...noNeeds,
  words: words.map(([name, plugin]) => ({ name, plugin, span })),
});
const least: PlatformSpec = {
  controller: { version: '2.568.2', url: 'https://jenkins.example.com/' },
  storage: { home: { size: '10Gi' } },
  clouds: { kubernetes: {} },
};
const ids = (spec: PlatformSpec, its: Needs = noNeeds) => pluginList(resolve(spec), its).map(({ id }) => id);

test('the least platform', () => {
  expect(ids(least)).toEqual(['configuration-as-code', 'credentials-binding', 'kubernetes', 'workflow-aggregator']);
});

test.each<[what: string, more: Partial<PlatformSpec>, plugins: readonly string[]]>([
  ['a key of SSH', { credentials: { git: shop.credentials['git-ssh'] } }, ['ssh-credentials']],
  ['a secret text', { credentials: { sonar: shop.credentials.sonar } }, ['plain-credentials']],
  ['a login by LDAP', { security: { realm: { kind: 'ldap', server: 'ldap', rootDn: 'dc=a' } } }, ['ldap']],
  [
    'a login by OpenID Connect',
    {
      security: {
        realm: { kind: 'oidc', wellKnown: 'https://a', clientId: 'b', clientSecret: { secret: 'c', key: 'd' } },
        administrators: ['root'],
      },
    },
    ['matrix-auth', 'oic-auth'],
  ],
  ['a library', { libraries: shop.libraries }, ['git', 'pipeline-groovy-lib']],
  ['a job in a folder', { jobs: { 'a/b': shop.jobs['team/nightly'] } }, ['cloudbees-folder', 'git', 'job-dsl']],
  [
    'a job for each branch at GitHub',
    { jobs: { site: shop.jobs.site } },
    ['git', 'github-branch-source', 'job-dsl', 'workflow-multibranch'],
  ],
])('%s brings its plugins', (_, more, plugins) => {
  expect(ids({ ...least, ...more }).filter((id) => !ids(least).includes(id))).toEqual(plugins);
});

test('what brings the steps of pipelines is there', () => {
  const its = needs(['junit', 'junit'], ['sh', 'workflow-durable-task-step'], ['echo', 'core'], ['ours', undefined]);
  expect(ids(least, its).filter((id) => !ids(least).includes(id))).toEqual(['junit', 'workflow-durable-task-step']);
});

describe('versions', () => {
  test("the author's own win", () => {
    const platform = resolve({ ...least, plugins: { git: '5.9.0', kubernetes: '4540.v612369217f87' } });
    expect(pluginsText(platform, needs(['git', 'git']))).toBe(
      `# the configuration
configuration-as-code:${versions['configuration-as-code']}
# secrets in builds
credentials-binding:${versions['credentials-binding']}
# git
git:5.9.0
# agents
kubernetes:4540.v612369217f87
# pipelines
workflow-aggregator:${versions['workflow-aggregator']}
`,
    );
  });

  test('are those of the line of Jenkins', () => {
    expect(knownVersion('warnings-ng', '2.568.2')).toBe('13.10223.v8f61dc07f2df');
    expect(knownVersion('warnings-ng', '2.555.1')).toBe('13.10223.v8f61dc07f2df');
    expect(knownVersion('warnings-ng', '2.541.3')).toBe('12.10012.v753ff0d0363a_');
    expect(knownVersion('git', '2.541.3')).toBe('5.10.1');
    expect(knownVersion('git', '2.700')).toBe('5.10.1');
    expect(knownVersion('git', '2.516.3')).toBeUndefined();
    expect(knownVersion('constructor', '2.568.2')).toBeUndefined();
    expect(olderLines.map(([line]) => line)).toEqual(['2.555', '2.541']);
  });

  test('of everything that every pipeline needs are known', () => {
    const unknown = pipelinePlugins.filter((id) => id !== 'core' && knownVersion(id, '2.568.2') === undefined);
    expect(unknown).toEqual([]);
  });

  test('an unknown one is told, not guessed', () => {
    const platform = resolve(least);
    const its = needs(['telegramSend', 'telegram-notifications']);
    expect(checkPlugins(platform, its)).toEqual([
      {
        code: 'platform/unknown-plugin-version',
        severity: 'error',
        message: "No version of the plugin 'telegram-notifications' is known that runs on Jenkins 2.568.2.",
        path: ['plugins'],
        span: { file: 'pipeline.ts', start: 0, end: 1 },
        notes: [
          'It is there for telegramSend.',
          "Say one that you have tried: 'plugins: { 'telegram-notifications': '…' }'.",
        ],
      },
    ]);
    expect(pluginsText(platform, its)).toContain('\n# telegram-notifications: no version is known\n');
    const pinned = resolve({ ...least, plugins: { 'telegram-notifications': '1.4.0' } });
    expect(checkPlugins(pinned, its)).toEqual([]);
  });

  test('of an old Jenkins are told together', () => {
    const old = { ...least, controller: { ...least.controller, version: '2.426.1' } };
    expect(checkPlugins(resolve(old), noNeeds)).toMatchObject([
      { code: 'platform/unknown-plugin-version', path: ['controller', 'version'] },
    ]);
    const plugins = Object.fromEntries(ids(least).map((id) => [id, '1.0']));
    expect(checkPlugins(resolve({ ...old, plugins }), noNeeds)).toEqual([]);
  });

  test.each(['latest', '', 'incrementals;org.jenkins-ci;1'])("'%s' is none", (version) => {
    const platform = resolve({ ...least, plugins: { git: version } });
    expect(checkPlugins(platform, noNeeds)).toMatchObject([
      { code: 'platform/floating-plugin', path: ['plugins', 'git'] },
    ]);
  });

  test('of most plugins of the catalogue are known', () => {
    // What only sets variables no pipeline names, so that nobody asks for its version.
    const named = jenkinsCatalogue().entries.filter(({ kind }) => kind !== 'env-variable');
    const all = [...new Set(named.map(({ plugin }) => plugin))].filter((id) => id !== 'core');
    expect(all.filter((id) => Object.hasOwn(versions, id)).length / all.length).toBeGreaterThan(0.7);
  });
});
