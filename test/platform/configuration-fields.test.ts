import { existsSync, readFileSync } from 'node:fs';
import { noNeeds } from '@pipec/platform';
import type { PlatformSpec } from '@pipec/platform';
import { resolve } from '@pipec/platform/build';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkExtraConfiguration } from '../../packages/platform/src/configuration/check-extra-configuration.ts';
import { jcascFiles } from '../../packages/platform/src/configuration/jcasc-files.ts';
import type { Form } from '../../packages/platform/src/configuration/kinds/kind.ts';
import { kinds } from '../../packages/platform/src/configuration/kinds/kinds.ts';
import { kubernetesKinds } from '../../packages/platform/src/configuration/kinds/kubernetes-kinds.ts';
import { unknownFields } from '../../packages/platform/src/configuration/unknown-fields.ts';
import { pluginList } from '../../packages/platform/src/plugins/plugin-list.ts';
import { shop } from './shop.ts';

// Every key of the configuration as code that is written, against the lists of what plugins have.

type Data = Readonly<Record<string, unknown>>;

const written = (spec: PlatformSpec): Data =>
  Object.assign({}, ...jcascFiles(resolve(spec)).map(({ text }) => parse(text) as Data)) as Data;
const told = (configuration: unknown) => unknownFields(configuration, []).map(({ path }) => path.join('.'));

const key = (secret: string) => ({ secret, key: 'key' });
const login = { kind: 'usernamePassword', username: key('user'), password: key('password'), description: 'd' } as const;

const realms = {
  local: { kind: 'local', users: { admin: { name: 'Admin', password: key('admin') } } },
  ldap: {
    kind: 'ldap',
    server: 'ldaps://ldap.example.com',
    rootDn: 'dc=example',
    managerDn: 'cn=jenkins',
    managerPassword: key('ldap'),
    userSearch: 'uid={0}',
    groupSearchBase: 'ou=groups',
  },
  oidc: {
    kind: 'oidc',
    wellKnown: 'https://id.example.com/.well-known/openid-configuration',
    clientId: 'jenkins',
    clientSecret: key('oidc'),
    userNameField: 'sub',
    groupsField: 'groups',
  },
} as const;

/** Every field of a cloud and of a template that can be said. */
const clouds = {
  far: {
    namespace: 'agents',
    serverUrl: 'https://far.example.com',
    credentials: 'git-read',
    containerCap: 50,
    podSecurity: 'restricted',
    serviceAccount: 'agent',
    serviceAccounts: ['deployer'],
    quota: { pods: '50' },
    defaults: { requests: { cpu: '100m' }, limits: { memory: '1Gi' } },
    waitForPodSec: 300,
    connectTimeout: 10,
    readTimeout: 20,
    podLabels: { team: 'shop' },
    spot: { nodeSelector: { spot: 'true' }, toleration: 'spot' },
    safeToEvict: true,
    prePull: true,
    templates: {
      base: { containers: { a: { image: 'a:1' } } },
      full: {
        label: 'a b',
        anyBuild: true,
        inheritFrom: 'base',
        idleMinutes: 5,
        instanceCap: 8,
        podRetention: 'onFailure',
        yamlMergeStrategy: 'override',
        spot: true,
        containers: { b: { image: 'b:1', env: { A: '${b}' } } },
      },
    },
  },
} as const satisfies PlatformSpec['clouds'];

/** Platforms with all that can be said, for each way to log in, with rights and without, and of agents to connect. */
const maximal: readonly PlatformSpec[] = Object.values(realms).flatMap((realm) =>
  [{ realm }, { realm, administrators: ['admin'], developers: ['authenticated', 'devs'] }].flatMap((security) =>
    (['tcp', 'websocket'] as const).map((connection) => ({
      ...shop,
      controller: { ...shop.controller, connection },
      clouds: { ...shop.clouds, ...clouds },
      credentials: { ...shop.credentials, login },
      libraries: { ...shop.libraries, other: { url: 'https://git.example.com/o.git', version: 'v1', implicit: true, allowVersionOverride: false } },
      security,
    })),
  ),
); // prettier-ignore

const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const pick = (all: object) => fc.subarray(Object.entries(all)).map((entries) => Object.fromEntries(entries) as never);
const server = fc.constantFrom('git', 'github', 'gitlab', 'bitbucket', 'gitea');

/** Platforms that say any of it. */
const definition = fc
  .record({
    realm: some(fc.constantFrom(...Object.values(realms))),
    administrators: some(fc.constant(['admin'])),
    developers: some(fc.constantFrom([], ['authenticated', 'devs'])),
    connection: some(fc.constantFrom('tcp', 'websocket')),
    credentials: pick({ ...shop.credentials, login }),
    libraries: pick(shop.libraries),
    jobs: fc.dictionary(fc.constantFrom('a', 'b', 'team/c'), fc.record({ kind: fc.constantFrom('multibranch', 'pipeline'), repository: fc.record({ server, url: fc.constantFrom('https://git.example.com/a/b.git', 'git@other.example.com:c/d.git') }) })),
    far: pick(clouds.far),
    full: pick(clouds.far.templates.full),
  })
  .map(({ realm, administrators, developers, connection, credentials, libraries, jobs, far, full }) => {
    const templates = { base: clouds.far.templates.base, full: { containers: { b: { image: 'b:1' } }, ...(full as object) } };
    const whole = {
      ...shop, credentials, libraries, jobs,
      controller: { ...shop.controller, connection },
      security: { realm, administrators, developers },
      clouds: { near: { templates }, far: { ...(far as object), serverUrl: 'https://far.example.com', credentials: 'git-read' } },
    };
    return JSON.parse(JSON.stringify(whole)) as PlatformSpec;
  }); // prettier-ignore

describe('what is written', () => {
  test('is in the lists, where all is said that can be', () => {
    for (const spec of maximal) expect(told(written(spec))).toEqual([]);
  });

  test('is in the lists, whatever is said', () => {
    fc.assert(
      fc.property(definition, (spec) => {
        expect(told(written(spec))).toEqual([]);
      }),
    );
  });

  test('has every kind of object that is listed, but for those that stand in YAML here', () => {
    const found = new Set(maximal.flatMap((spec) => kindsIn(written(spec), { object: 'root' })));
    const own = ['cloud', 'template', 'podLabel'];
    const inYaml = Object.keys(kubernetesKinds).filter((name) => !own.includes(name));
    expect(Object.keys(kinds).filter((name) => !found.has(name))).toEqual(inYaml);
  });

  test('comes from plugins that are installed', () => {
    for (const spec of maximal) {
      const installed = new Set(pluginList(resolve(spec), noNeeds).map(({ id }) => id));
      const needed = kindsIn(written(spec), { object: 'root' }).map((name) => kinds[name]!.plugin);
      expect([...new Set(needed)].filter((plugin) => plugin !== 'core' && !installed.has(plugin))).toEqual([]);
    }
  });

  test('would be told with any one field misspelt', () => {
    for (const spec of maximal) {
      const data = written(spec);
      const paths = fieldPaths(data);
      expect(paths.length).toBeGreaterThan(150);
      for (const path of paths) expect(told(misspelt(data, path)), path.join('.')).toEqual([`${path.join('.')}X`]);
    }
  });
});

test('kinds that stand in others are there, and all can be reached', () => {
  const named = Object.values(kinds).flatMap(({ fields }) => Object.values(fields).flatMap(kindsOf));
  expect(named.filter((name) => !Object.hasOwn(kinds, name))).toEqual([]);
  expect(Object.keys(kinds).filter((name) => name !== 'root' && !named.includes(name))).toEqual([]);
});

const chart = new URL('../../../shared/facts/kubernetes/jenkins-chart-5.9.53-rendered.yaml', import.meta.url);

test.skipIf(!existsSync(chart))('the lists have all that the official chart writes', () => {
  const objects = readFileSync(chart, 'utf8')
    .split('\n---\n')
    .map((text) => parse(text) as { readonly data?: Readonly<Record<string, string>> } | null);
  const texts = objects.flatMap((object) => Object.entries(object?.data ?? {}));
  const configuration = parse(texts.find(([name]) => name.startsWith('jcasc'))![1]) as unknown;
  expect(told(configuration)).toEqual([]);
  expect(kindsIn(configuration, { object: 'root' })).toEqual(expect.arrayContaining(['cloud', 'container', 'envVar']));
});

describe('what an author adds', () => {
  const faults = (extraConfiguration: Data) =>
    checkExtraConfiguration(resolve({ ...shop, extraConfiguration })).map(({ path, guess }) => [
      path.slice(1).join('.'),
      guess,
    ]);
  const inTemplate = (template: Data) => ({ jenkins: { clouds: [{ kubernetes: { templates: [template] } }] } });
  const place = 'jenkins.clouds.0.kubernetes.templates.0';

  test.each<[what: string, extra: Data, found: readonly (readonly [string, string | undefined])[]]>([
    ['a field of a cloud', { jenkins: { clouds: [{ kubernetes: { jenkinsTunel: 'a:1' } }] } }, [['jenkins.clouds.0.kubernetes.jenkinsTunel', 'jenkinsTunnel']]],
    ['a field of a template', inTemplate({ labels: 'a', id: 'b' }), [[`${place}.labels`, 'label']]],
    ['a field of a container', inTemplate({ containers: [{ name: 'a', imge: 'a:1' }] }), [[`${place}.containers.0.imge`, 'image']]],
    ['a field of a variable', inTemplate({ envVars: [{ envVar: { name: 'a', value: 'b' } }] }), [[`${place}.envVars.0.envVar.name`, undefined]]],
    ['a field of a volume', inTemplate({ volumes: [{ secretVolume: { secret: 'a', mountPath: '/a' } }] }), [[`${place}.volumes.0.secretVolume.secret`, undefined]]],
    ['a field of a workspace', inTemplate({ workspaceVolume: { dynamicPVC: { requestSize: '1Gi' } } }), [[`${place}.workspaceVolume.dynamicPVC.requestSize`, 'requestsSize']]],
    ['a field of a credential', { credentials: { system: { domainCredentials: [{ credentials: [{ string: { id: 'a', secrt: '${a}' } }] }] } } }, [['credentials.system.domainCredentials.0.credentials.0.string.secrt', 'secret']]],
    ['a field of the location', { unclassified: { location: { adminAdress: 'a' } } }, [['unclassified.location.adminAdress', 'adminAddress']]],
    ['several, as they stand', { unclassified: { location: { ulr: 'a' } }, security: { apiToken: { usage: true } } }, [['unclassified.location.ulr', 'url'], ['security.apiToken.usage', undefined]]],
  ])('%s that there is not is told', (_, extra, found) => {
    expect(faults(extra)).toEqual(found);
  }); // prettier-ignore

  test.each<[what: string, extra: Data]>([
    ['a root', { tool: { git: { installations: [] } }, groovy: [{ script: 'x' }] }],
    ['a field of the controller', { jenkins: { nodes: [{ permanent: { name: 'mac' } }], systemMassage: 'x' } }],
    ['a plugin of unclassified', { unclassified: { mailer: { smtpHost: 'mail' }, locations: {} } }],
    ['a cloud of another kind', { jenkins: { clouds: [{ amazonEC2: { name: 'x' } }] } }],
    ['a volume of another kind', inTemplate({ volumes: [{ csiVolume: { driver: 'x' } }] })],
    ['objects where none are listed', inTemplate({ nodeProperties: [{ envVars: { env: [] } }], podRetention: { never: {} } })],
    ['a realm whose fields are not all known', { jenkins: { securityRealm: { oic: { clientIdd: 'x' } } } }],
    ['a field in another case', inTemplate({ showRawYAML: false, containers: [{ Name: 'a' }] })],
    ['a field without a value', { jenkins: { clouds: null }, unclassified: { location: undefined } }],
    ['an object for a list', { jenkins: { clouds: { kubernetes: { nmae: 'x' } } } }],
  ])('%s is not judged', (_, extra) => {
    expect(faults(extra)).toEqual([]);
  }); // prettier-ignore

  test('says why it matters, and what there is where nothing is near', () => {
    const [fault] = checkExtraConfiguration(resolve({ ...shop, extraConfiguration: { unclassified: { location: { port: 1 } } } }));
    expect(fault).toMatchObject({ code: 'platform/unknown-configuration', severity: 'warning', message: "The location has no field 'port'." });
    expect(fault!.notes).toEqual([expect.stringContaining('the sources of Jenkins.'), "It has 'adminAddress' and 'url'."]);
  }); // prettier-ignore

  test('of any kind throws nothing', () => {
    const parts = ['jenkins', 'security', 'unclassified', 'credentials', 'jobs'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.anything(), (root, value) => {
        for (const extra of [{ [root]: value }, { jenkins: { clouds: [{ kubernetes: value }] } }])
          expect(() => unknownFields(extra, [])).not.toThrow();
      }),
    );
  });
});

/** The names of all kinds of object in a configuration, found by another walk than the one that is tested. */
function kindsIn(value: unknown, form: Form): readonly string[] {
  if (form === 'value' || typeof value === 'undefined') return [];
  if ('list' in form) return (value as readonly unknown[]).flatMap((item) => kindsIn(item, { object: form.list }));
  if ('listOf' in form) return (value as readonly unknown[]).flatMap((item) => kindsIn(item, { oneOf: form.listOf }));
  if ('oneOf' in form) {
    const [symbol, inner] = typeof value === 'string' ? [value, {}] : Object.entries(value as Data)[0]!;
    return kindsIn(inner, { object: form.oneOf[symbol]! });
  }
  const inner = Object.entries(kinds[form.object]!.fields);
  return [form.object, ...inner.flatMap(([name, field]) => kindsIn((value as Data)[name], field))];
}

function kindsOf(form: Form): readonly string[] {
  if (form === 'value') return [];
  if ('object' in form) return [form.object];
  if ('list' in form) return [form.list];
  return Object.values('oneOf' in form ? form.oneOf : form.listOf);
}

/** The ways to all names in a value. */
function fieldPaths(
  value: unknown,
  path: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => fieldPaths(item, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [[...path, name], ...fieldPaths(inner, [...path, name])]);
}

/** The same with an `X` behind one name. */
function misspelt(value: unknown, [first, ...rest]: readonly (string | number)[]): unknown {
  if (Array.isArray(value)) return value.map((item, i) => (i === first ? misspelt(item, rest) : (item as unknown)));
  return Object.fromEntries(
    Object.entries(value as Data).map(([name, inner]) =>
      name !== first ? [name, inner] : rest.length === 0 ? [`${name}X`, inner] : [name, misspelt(inner, rest)],
    ),
  );
}
