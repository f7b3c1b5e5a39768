import { podOf } from '@pipec/kubernetes';
import { effectivePod, readClouds } from '@pipec/kubernetes/template';
import { resolve } from '@pipec/platform/build';
import type { PlatformSpec } from '@pipec/platform';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkLogin } from '../../packages/platform/src/configuration/check-login.ts';
import { checkSecretNames } from '../../packages/platform/src/configuration/check-secret-names.ts';
import { jcascFiles } from '../../packages/platform/src/configuration/jcasc-files.ts';
import { escaped } from '../../packages/platform/src/configuration/secret-reference.ts';
import { describeWithGroovy } from '../support/groovy/groovy.ts';
import { canReadConfiguration, revealed, snakeYamlValues } from '../support/groovy/reveal.ts';
import { recordedCalls } from '../support/groovy/record-calls.ts';
import type { RecordedCall } from '../support/groovy/record-calls.ts';
import { shop } from './shop.ts';

const files = (spec: PlatformSpec) => new Map(jcascFiles(resolve(spec)).map(({ path, text }) => [path, text]));
const read = (spec: PlatformSpec) => Object.assign({}, ...[...files(spec).values()].map((text) => parse(text)));

/** What the controller makes of a file that has no reference to a secret: the signs that keep `${` are gone. */
const unescaped = (text: string) => text.replaceAll('^${', '${');

describe('clouds', () => {
  const clouds = readClouds(parse(unescaped(files(shop).get('jcasc/jenkins.yaml')!)), (text) => parse(text));

  test('each with its namespace, its address and what its agents may be', () => {
    expect(clouds.map(({ templates: _, ...cloud }) => cloud)).toEqual([
      {
        name: 'kubernetes',
        namespace: 'jenkins-agents',
        jenkinsUrl: 'http://jenkins.jenkins.svc.cluster.local:8080/',
        jenkinsTunnel: 'jenkins-agent.jenkins.svc.cluster.local:50000',
        webSocket: false,
        restrictedPssSecurityContext: false,
        podLabels: [{ key: 'team', value: 'shop' }],
      },
      {
        name: 'builders',
        namespace: 'jenkins-builders',
        jenkinsUrl: 'http://jenkins.jenkins.svc.cluster.local:8080/',
        jenkinsTunnel: 'jenkins-agent.jenkins.svc.cluster.local:50000',
        webSocket: false,
        restrictedPssSecurityContext: false,
      },
    ]);
  });

  test('a template is the one that was meant, as the plugin reads it', () => {
    const template = clouds[0]!.templates.find(({ name }) => name === 'maven')!;
    expect(template).toMatchObject({
      label: 'maven java',
      idleMinutes: 5,
      instanceCap: 8,
      namespace: 'jenkins-agents',
    });
    expect(template.yamls?.[0]?.pod).toEqual(
      podOf({
        containers: {
          maven: {
            ...shop.clouds.kubernetes.templates.maven.containers.maven,
            image: 'registry.example.com/ci/maven:3.9.11',
          },
        },
        agent: shop.clouds.kubernetes.templates.maven.agent,
        volumes: { m2: { persistentVolumeClaim: 'maven-cache', mountPath: '/home/jenkins/.m2', in: ['maven'] } },
        serviceAccount: 'jenkins-agent',
        imagePullSecrets: ['registry-pull'],
        annotations: { 'cluster-autoscaler.kubernetes.io/safe-to-evict': 'false' },
      }),
    );
  });

  test('a template that inherits keeps the containers of the other', () => {
    const template = clouds[0]!.templates.find(({ name }) => name === 'maven-node')!;
    const { pod } = effectivePod({ template, templates: clouds[0]!.templates, cloud: clouds[0]! });
    expect(pod.spec?.containers.map(({ name, image }) => [name, image])).toEqual([
      ['jnlp', expect.stringContaining('inbound-agent')],
      ['maven', 'registry.example.com/ci/maven:3.9.11'],
      ['node', 'node:22.11.0'],
    ]);
    expect(pod.spec?.serviceAccountName).toBe('jenkins-agent');
  });

  test('agents of another cluster come by websocket, to the address that the world knows', () => {
    const clouds = { far: { serverUrl: 'https://far.example.com', credentials: 'kubeconfig' } };
    const [far] = read({ ...shop, clouds }).jenkins.clouds;
    expect(far.kubernetes).toMatchObject({
      serverUrl: 'https://far.example.com',
      credentialsId: 'kubeconfig',
      jenkinsUrl: 'https://jenkins.example.com/',
      webSocket: true,
    });
    expect(far.kubernetes).not.toHaveProperty('jenkinsTunnel');
  });

  test('by websocket the controller opens no port for agents', () => {
    const { jenkins } = read({ ...shop, controller: { ...shop.controller, connection: 'websocket' } });
    expect(jenkins.slaveAgentPort).toBe(-1);
    expect(jenkins.clouds[0].kubernetes).toMatchObject({ webSocket: true });
    expect(jenkins.clouds[0].kubernetes).not.toHaveProperty('jenkinsTunnel');
  });
});

test('the controller runs no build itself', () => {
  expect(read(shop).jenkins).toMatchObject({ numExecutors: 0, slaveAgentPort: 50000 });
  expect(read(shop).unclassified.location).toEqual({ url: 'https://jenkins.example.com/' });
});

test('credentials say where their secrets come from', () => {
  const [{ credentials }] = read(shop).credentials.system.domainCredentials;
  expect(credentials).toEqual([
    {
      usernamePassword: {
        scope: 'GLOBAL',
        id: 'git-read',
        description: 'reads ^${everything}',
        username: 'ci-bot',
        password: '${git-login-password}',
      },
    },
    {
      basicSSHUserPrivateKey: {
        scope: 'GLOBAL',
        id: 'git-ssh',
        username: 'git',
        passphrase: '${git-ssh-passphrase}',
        privateKeySource: { directEntry: { privateKey: '${readFile:/run/secrets/additional/git-ssh-id_ed25519}' } },
      },
    },
    { string: { scope: 'GLOBAL', id: 'sonar', secret: '${sonar-token}' } },
    {
      file: {
        scope: 'GLOBAL',
        id: 'kubeconfig',
        fileName: 'config',
        secretBytes: '${readFileBase64:/run/secrets/additional/prod-kubeconfig}',
      },
    },
    {
      usernamePassword: {
        scope: 'GLOBAL',
        id: 'nexus',
        username: '${nexus-user}',
        password: '${nexus-password}',
        usernameSecret: true,
      },
    },
  ]);
});

describe('who may log in', () => {
  const security = (given: PlatformSpec['security']) => {
    const { security: _, ...rest } = shop;
    const { jenkins } = read({ ...rest, ...(given && { security: given }) });
    return [jenkins.securityRealm, jenkins.authorizationStrategy];
  };
  const everything = { loggedInUsersCanDoAnything: { allowAnonymousRead: false } };

  test('nobody, where nothing is said', () => {
    expect(security(undefined)).toEqual([
      { local: { allowsSignup: false, enableCaptcha: false, users: [] } },
      everything,
    ]);
  });

  test('users of the controller', () => {
    expect(security(shop.security)).toEqual([
      {
        local: {
          allowsSignup: false,
          enableCaptcha: false,
          users: [{ id: 'admin', name: 'Admin', password: '${admin-password}' }],
        },
      },
      {
        globalMatrix: {
          entries: [
            { userOrGroup: { name: 'admin', permissions: ['Overall/Administer'] } },
            { group: { name: 'authenticated', permissions: expect.arrayContaining(['Overall/Read', 'Job/Build']) } },
          ],
        },
      },
    ]);
  });

  test('those of a directory', () => {
    const [realm] = security({
      realm: {
        kind: 'ldap',
        server: 'ldaps://ldap.example.com',
        rootDn: 'dc=example,dc=com',
        managerDn: 'cn=jenkins',
        managerPassword: { secret: 'ldap', key: 'password' },
        userSearch: 'uid={0}',
      },
    });
    expect(realm).toEqual({
      ldap: {
        configurations: [
          {
            server: 'ldaps://ldap.example.com',
            rootDN: 'dc=example,dc=com',
            managerDN: 'cn=jenkins',
            managerPasswordSecret: '${ldap-password}',
            userSearch: 'uid={0}',
          },
        ],
        disableMailAddressResolver: false,
        disableRolePrefixing: true,
      },
    });
  });

  test('those of OpenID Connect', () => {
    const [realm] = security({
      realm: {
        kind: 'oidc',
        wellKnown: 'https://id.example.com/.well-known/openid-configuration',
        clientId: 'jenkins',
        clientSecret: { secret: 'oidc', key: 'secret' },
        groupsField: 'groups',
      },
    });
    expect(realm).toEqual({
      oic: {
        clientId: 'jenkins',
        clientSecret: '${oidc-secret}',
        serverConfiguration: {
          wellKnown: { wellKnownOpenIDConfigurationUrl: 'https://id.example.com/.well-known/openid-configuration' },
        },
        groupsFieldName: 'groups',
        properties: ['pkce'],
      },
    });
  });
});

test('libraries, and the servers that jobs look for branches at', () => {
  const { globalLibraries, gitLabServers, giteaServers, bitbucketEndpointConfiguration } = read(shop).unclassified;
  expect(globalLibraries.libraries).toEqual([
    {
      name: 'shop-library',
      defaultVersion: 'v3',
      implicit: false,
      allowVersionOverride: true,
      retriever: {
        modernSCM: {
          scm: {
            git: {
              id: 'library-shop-library',
              remote: 'https://git.example.com/team/library.git',
              credentialsId: 'git-read',
              traits: [{ gitBranchDiscovery: {} }, { gitTagDiscovery: {} }],
            },
          },
        },
      },
    },
  ]);
  expect(gitLabServers.servers).toEqual([{ name: 'gitlab.example.com', serverUrl: 'https://gitlab.example.com' }]);
  expect(giteaServers.servers).toMatchObject([{ serverUrl: 'https://gitea.example.com' }]);
  expect(bitbucketEndpointConfiguration.endpoints).toEqual([
    { bitbucketServerEndpoint: { displayName: 'bitbucket.example.com', serverUrl: 'https://bitbucket.example.com' } },
  ]);
});

test('what has no field is merged over it', () => {
  const extraConfiguration = {
    jenkins: { systemMessage: 'Hello ${known}', clouds: [] },
    unclassified: { mailer: { smtpHost: 'mail' } },
    tool: { git: { installations: [] } },
  };
  const { jenkins, unclassified, tool } = read({ ...shop, extraConfiguration });
  expect(jenkins).toMatchObject({ numExecutors: 0, systemMessage: 'Hello ${known}', clouds: [] });
  expect(unclassified).toMatchObject({ location: {}, mailer: { smtpHost: 'mail' } });
  expect(tool).toEqual({ git: { installations: [] } });
});

test('the only references are those to secrets that the platform names', () => {
  const names = resolve(shop).secretKeys.map(({ secret, key }) => `${secret}-${key}`);
  const text = [...files(shop).values()].join('');
  const found = [...text.matchAll(/(?<!\^)\$\{(?:readFile(?:Base64)?:\/run\/secrets\/additional\/)?([^}]*)\}/g)];
  expect(new Set(found.map(([, name]) => name))).toEqual(new Set(names));
});

test('YAML of both versions is the same', () => {
  for (const text of files(shop).values()) expect(parse(text, { version: '1.1' })).toEqual(parse(text));
});

describeWithGroovy('as the controller reads it', () => {
  const sign = fc.constantFrom('$', '{', '}', '^', '${', 'known', ':', '-', ' ', 'ü', '\\', "'", '\n');
  const texts = fc
    .array(fc.oneof({ weight: 5, arbitrary: sign }, fc.string()), { maxLength: 12 })
    .map((all) => all.join(''));

  test.skipIf(!canReadConfiguration())('the controller reads every text as it was written', async () => {
    const samples = ['${known}', 'a ${b', '^${known}', '^^${x} ${', '${a ${known} }', '}${', ...fc.sample(texts, 1500)];
    expect(await revealed(samples.map(escaped))).toEqual(samples);
    expect(await revealed(['${known}', '^${known}'])).toEqual(['revealed', '${known}']);
  });

  test.skipIf(!canReadConfiguration())('SnakeYAML reads the files as they were meant', async () => {
    const all = [...files(shop).values()];
    expect(await snakeYamlValues(all)).toEqual(all.map((text) => parse(text)));
  });

  test.skipIf(!canReadConfiguration())('any text goes through YAML, references and Groovy to the job', async () => {
    const descriptions = ["'${known}'\n\t$x", '\u2028 \\u0041 "', 'no', '0x1F', ...fc.sample(texts, 40)];
    const yaml = descriptions.map((description) => {
      const jobs = { shop: { ...shop.jobs.site, description } };
      return files({ ...shop, jobs }).get('jcasc/jobs.yaml')!;
    });
    const read = (await snakeYamlValues(yaml)) as readonly { readonly jobs: readonly { readonly script: string }[] }[];
    const scripts = await revealed(read.map(({ jobs }) => jobs[0]!.script));
    const called = await recordedCalls(scripts);
    const found = called.map(([job]) =>
      (job!.at(-1) as readonly RecordedCall[]).find(([name]) => name === 'description'),
    );
    expect(found).toEqual(descriptions.map((description) => ['description', description]));
  });
});

describe('a login', () => {
  const told = (security: PlatformSpec['security']) => {
    const { security: _, ...rest } = shop;
    const found = checkLogin(resolve({ ...rest, ...(security && { security }) }));
    return found.map(({ code, path, guess }) => [code, path.join('.'), ...(guess === undefined ? [] : [guess])]);
  };
  const ldap = { kind: 'ldap', server: 'ldap', rootDn: 'dc=a' } as const;
  const local = (...names: readonly string[]) => ({
    kind: 'local' as const,
    users: Object.fromEntries(names.map((name) => [name, { password: { secret: 'a', key: name } }])),
  });

  test.each<[what: string, security: PlatformSpec['security'], found: readonly (readonly string[])[]]>([
    ['that is well', shop.security, []],
    ['without rights of its own', { realm: ldap }, []],
    ['by groups that nobody here knows', { realm: ldap, administrators: ['ops'], developers: ['devs'] }, []],
    ['of nobody', undefined, [['platform/no-login', '']]],
    ['without a realm', { administrators: ['admin'] }, [['platform/no-login', 'security']]],
    ['without users', { realm: local() }, [['platform/no-login', 'security.realm.users']]],
    [
      'without an administrator',
      { realm: ldap, developers: ['devs'] },
      [['platform/no-administrator', 'security.developers']],
    ],
    [
      'of users that there are not',
      { realm: local('alice', 'bob'), administrators: ['alcie'], developers: ['bob', 'everybody'] },
      [
        ['platform/unknown-user', 'security.administrators.0', 'alice'],
        ['platform/unknown-user', 'security.developers.1'],
      ],
    ],
  ])('%s', (_, security, found) => {
    expect(told(security)).toEqual(found);
  });
});

test('secrets that would be one file in the controller are told', () => {
  const told = (credentials: PlatformSpec['credentials']) =>
    checkSecretNames(resolve({ ...shop, ...(credentials && { credentials }) })).map(({ path }) => path.join('.'));
  expect(told(shop.credentials)).toEqual([]);
  const secretText = (secret: string, key: string) => ({ kind: 'secretText', secret: { secret, key } }) as const;
  expect(told({ one: secretText('a-b', 'c'), two: secretText('a', 'b-c'), three: secretText('a-b', 'c') })).toEqual([
    'credentials.two.secret',
  ]);
});
