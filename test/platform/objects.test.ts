import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { noNeeds } from '@pipec/platform';
import type { PlatformSpec } from '@pipec/platform';
import { resolve } from '@pipec/platform/build';
import { podSecurity } from '../../packages/kubernetes/src/pod-security.ts';
import { checkObjects } from '../../packages/platform/src/check-objects.ts';
import { agentRules } from '../../packages/platform/src/objects/access.ts';
import { backupScript } from '../../packages/platform/src/objects/backup-script.ts';
import type { PlatformObject } from '../../packages/platform/src/objects/platform-object.ts';
import { objectsOf } from '../../packages/platform/src/platform-files.ts';
import { textHash } from '../../packages/platform/src/text-hash.ts';
import { isInstalled } from '../support/installed.ts';
import { project } from '../support/project.ts';
import { shop } from './shop.ts';

// The objects of a platform, each by what it must say.

const least = {
  controller: { version: '2.568.2', url: 'https://jenkins.example.com/' },
  storage: { home: { size: '50Gi' } },
  clouds: { kubernetes: { namespace: 'agents' } },
} satisfies PlatformSpec;

type Changes = { readonly [K in keyof PlatformSpec]?: PlatformSpec[K] };

function objects(changes: Changes = {}): readonly PlatformObject[] {
  const made = objectsOf(resolve({ ...least, ...changes }), noNeeds);
  expect(checkObjects(made)).toEqual([]);
  return made;
}

/** The objects of a kind, as data of any shape. */
const ofKind = (kind: string, changes?: Changes): readonly any[] =>
  objects(changes).flatMap(({ object }) => (object.kind === kind ? [object] : []));
const only = (kind: string, changes?: Changes): any => {
  const found = ofKind(kind, changes);
  expect(found.length).toBe(1);
  return found[0];
};
const controller = (more: Partial<PlatformSpec['controller']>): Changes => ({
  controller: { ...least.controller, ...more },
});

describe('the controller', () => {
  test('is one', () => {
    expect(only('StatefulSet').spec).toMatchObject({ replicas: 1, serviceName: 'jenkins' });
    const deployment = only('Deployment', controller({ kind: 'Deployment' }));
    expect(deployment.spec).toMatchObject({ replicas: 1, strategy: { type: 'Recreate' } });
    expect(ofKind('HorizontalPodAutoscaler')).toEqual([]);
  });

  test.each([['StatefulSet'], ['Deployment']] as const)(
    'as a %s has a pod that the strictest namespace takes',
    (kind) => {
      const { template } = only(kind, controller({ kind, plugins: 'download' })).spec;
      expect(podSecurity({ apiVersion: 'v1', kind: 'Pod', ...template }, 'restricted')).toEqual([]);
      const [jenkins] = template.spec.containers;
      expect(jenkins.securityContext.readOnlyRootFilesystem).toBe(true);
      const writable = jenkins.volumeMounts.flatMap((one: any) => (one.readOnly ? [] : [one.mountPath]));
      expect(writable).toEqual(['/var/jenkins_home', '/usr/share/jenkins/ref/plugins', '/var/jenkins_cache', '/tmp']);
      for (const name of ['startupProbe', 'livenessProbe', 'readinessProbe'])
        expect(jenkins[name].httpGet).toEqual({ path: '/login', port: 'http' });
    },
  );

  test('serves below the path of its address', () => {
    const changes = controller({ url: 'https://ci.example.com/jenkins', ingress: {} });
    const [jenkins] = only('StatefulSet', changes).spec.template.spec.containers;
    expect(jenkins.livenessProbe.httpGet.path).toBe('/jenkins/login');
    expect(jenkins.env).toContainEqual({
      name: 'JENKINS_OPTS',
      value: '--prefix=/jenkins --webroot=/var/jenkins_cache/war',
    });
    expect(only('Ingress', changes).spec.rules[0]).toMatchObject({
      host: 'ci.example.com',
      http: { paths: [{ path: '/jenkins' }] },
    });
  });

  test('starts anew when its configuration changes', () => {
    const sum = (changes: Changes) =>
      only('StatefulSet', changes).spec.template.metadata.annotations['checksum/config'];
    expect(sum({})).toMatch(/^[0-9a-f]{16}$/);
    expect(sum({})).toBe(sum({}));
    expect(sum({ extraConfiguration: { jenkins: { systemMessage: 'Hello' } } })).not.toBe(sum({}));
  });

  test('has a Service for agents unless they come by websocket', () => {
    const ports = (changes?: Changes) =>
      ofKind('Service', changes).map(({ metadata, spec }) => [metadata.name, spec.ports[0].port]);
    expect(ports()).toEqual([['jenkins', 8080], ['jenkins-agent', 50_000]]); // prettier-ignore
    expect(ports(controller({ connection: 'websocket' }))).toEqual([['jenkins', 8080]]);
    expect(ports(controller({ ports: { http: 80, agent: 5000 } }))).toEqual([['jenkins', 80], ['jenkins-agent', 5000]]); // prettier-ignore
  });

  test('is not ended by a drain unasked', () => {
    expect(only('PodDisruptionBudget').spec.maxUnavailable).toBe(0);
    expect(ofKind('PodDisruptionBudget', controller({ disruptionBudget: false }))).toEqual([]);
  });

  test('gets its secrets as files, each key under a name of its own', () => {
    const { volumes } = only('StatefulSet', {
      credentials: { a: { kind: 'secretText', secret: { secret: 'sonar', key: 'token' } } },
    }).spec.template.spec;
    expect(volumes.find((one: any) => one.name === 'secrets').projected.sources).toEqual([
      { secret: { name: 'sonar', items: [{ key: 'token', path: 'sonar-token' }] } },
    ]);
  });

  test('is reached by an Ingress with TLS, or by a route', () => {
    const ingress = only('Ingress', controller({ ingress: { className: 'nginx', issuer: 'le' } }));
    expect(ingress.metadata.annotations['cert-manager.io/cluster-issuer']).toBe('le');
    expect(ingress.spec.tls).toEqual([{ hosts: ['jenkins.example.com'], secretName: 'jenkins-tls' }]);
    const route = only(
      'HTTPRoute',
      controller({ gateway: { gateway: 'public', namespace: 'infra', section: 'https' } }),
    );
    expect(route.spec).toMatchObject({
      parentRefs: [{ name: 'public', namespace: 'infra', sectionName: 'https' }],
      hostnames: ['jenkins.example.com'],
    });
  });
});

describe('access', () => {
  test('of the controller is to the namespaces of agents, and to nothing else', () => {
    const roles = ofKind('Role', { clouds: { a: { namespace: 'a' }, b: { namespace: 'b' } } });
    expect(roles.map(({ metadata, rules }) => [metadata.namespace, rules])).toEqual([['a', agentRules], ['b', agentRules]]); // prettier-ignore
    const subjects = ofKind('RoleBinding').map((one) => one.subjects);
    expect(subjects).toEqual([[{ kind: 'ServiceAccount', name: 'jenkins', namespace: 'jenkins' }]]);
    expect(objects().filter(({ object }) => object.kind?.startsWith('ClusterRole'))).toEqual([]);
    const verbs = agentRules.flatMap((rule) => [...rule.verbs, ...rule.resources]);
    expect(verbs).not.toContain('*');
    expect(verbs).not.toContain('secrets');
  });

  test('of deployers is to their environment', () => {
    const rules = [{ apiGroups: ['apps'], resources: ['deployments'], verbs: ['get', 'patch'] }];
    const changes: Changes = { environments: { prod: { namespace: 'shop', deployer: 'releaser', rules } } };
    const role = ofKind('Role', changes).find(({ metadata }) => metadata.namespace === 'shop');
    expect(role).toMatchObject({ metadata: { name: 'deploy-prod' }, rules });
    const binding = ofKind('RoleBinding', changes).find(({ metadata }) => metadata.namespace === 'shop');
    expect(binding.subjects).toEqual([{ kind: 'ServiceAccount', name: 'releaser', namespace: 'agents' }]);
  });

  test('of all other pods is none: they get no token', () => {
    const accounts = ofKind('ServiceAccount', { environments: { prod: { namespace: 'shop' } } });
    const tokens = accounts.map(({ metadata, automountServiceAccountToken }) => [
      metadata.name,
      automountServiceAccountToken,
    ]);
    expect(tokens).toEqual([['default', false], ['jenkins-agent', false], ['deployer', true], ['jenkins', undefined]]); // prettier-ignore
  });
});

describe('storage', () => {
  test('of a class', () => {
    const { spec } = only('PersistentVolumeClaim', { storage: { home: { size: '1Gi', storageClass: 'ssd' } } });
    expect(spec).toEqual({
      accessModes: ['ReadWriteOnce'],
      storageClassName: 'ssd',
      resources: { requests: { storage: '1Gi' } },
    });
  });

  test('of NFS is a volume that is bound to its claim, and outlives it', () => {
    const home = { size: '1Gi', accessMode: 'ReadWriteMany', nfs: { server: 'nfs', path: '/x' } } as const;
    const { spec } = only('PersistentVolume', { storage: { home } });
    expect(spec).toMatchObject({
      persistentVolumeReclaimPolicy: 'Retain',
      storageClassName: '',
      mountOptions: ['nfsvers=4.1', 'hard'],
      claimRef: { namespace: 'jenkins', name: 'jenkins-home' },
      nfs: { server: 'nfs', path: '/x' },
    });
    expect(only('PersistentVolumeClaim', { storage: { home } }).spec).toMatchObject({
      storageClassName: '',
      volumeName: 'jenkins-jenkins-home',
    });
  });

  test('of Ceph goes through its driver', () => {
    const ceph = { volumeHandle: 'h', clusterId: 'c', nodeStageSecret: { name: 's', namespace: 'ceph' } };
    const source = (more: object) =>
      only('PersistentVolume', { storage: { home: { size: '1Gi', ceph: { ...ceph, ...more } as never } } }).spec.csi;
    expect(source({ driver: 'rook-ceph.rbd.csi.ceph.com', pool: 'p' })).toMatchObject({
      fsType: 'ext4',
      volumeAttributes: { clusterID: 'c', staticVolume: 'true', pool: 'p', imageFeatures: 'layering' },
    });
    expect(source({ driver: 'cephfs.csi.ceph.com', fsName: 'fs', rootPath: '/j' }).volumeAttributes).toEqual({
      clusterID: 'c', staticVolume: 'true', fsName: 'fs', rootPath: '/j',
    }); // prettier-ignore
  });
});

describe('namespaces', () => {
  const enforced = (changes: Changes) =>
    Object.fromEntries(
      ofKind('Namespace', changes).map(({ metadata }) => [
        metadata.name,
        metadata.labels['pod-security.kubernetes.io/enforce'],
      ]),
    );

  test('enforce what their pods need', () => {
    const clouds = { a: { namespace: 'a' }, b: { namespace: 'b', podSecurity: 'privileged' } } as const;
    expect(enforced({ clouds, environments: { prod: { namespace: 'shop', podSecurity: 'restricted' } } })).toEqual({
      jenkins: 'restricted', a: 'baseline', b: 'privileged', shop: 'restricted',
    }); // prettier-ignore
  });

  test('that are shared enforce what the less strict need, and are there once', () => {
    expect(enforced({ clouds: { a: {}, b: { podSecurity: 'privileged' } } })).toEqual({ jenkins: 'privileged' });
  });
});

test('a quota and what containers get that say nothing', () => {
  const clouds = {
    k: { namespace: 'a', quota: { pods: 5, 'requests.cpu': '4' }, defaults: { requests: { cpu: '1' } } },
  };
  expect(only('ResourceQuota', { clouds }).spec.hard).toEqual({ pods: '5', 'requests.cpu': '4' });
  expect(only('LimitRange', { clouds }).spec.limits).toEqual([{ type: 'Container', defaultRequest: { cpu: '1' } }]);
});

test('network policies let agents to the controller, and nobody to agents', () => {
  const policies = ofKind('NetworkPolicy', controller({ networkPolicy: { allowFrom: ['ingress-nginx'] } }));
  const [own, agents] = policies;
  const agent = {
    namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'agents' } },
    podSelector: { matchExpressions: [{ key: 'jenkins/label', operator: 'Exists' }] },
  };
  expect(own.spec.ingress).toEqual([
    {
      ports: [{ port: 8080 }],
      from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'ingress-nginx' } } }, agent],
    },
    { ports: [{ port: 50_000 }], from: [agent] },
  ]);
  expect(agents).toMatchObject({ metadata: { namespace: 'agents' }, spec: { policyTypes: ['Ingress'] } });
  expect(agents.spec.ingress).toBeUndefined();
});

test('images are pulled before they are asked for, in any namespace', () => {
  const templates = { t: { containers: { b: { image: 'b:1' }, a: { image: 'a:1' } } } };
  const { template } = only('DaemonSet', { clouds: { k: { namespace: 'a', prePull: true, templates } } }).spec;
  expect(template.spec.initContainers.map(({ image }: any) => image)).toEqual(['a:1', 'b:1']);
  expect(podSecurity({ apiVersion: 'v1', kind: 'Pod', ...template }, 'restricted')).toEqual([]);
});

test('what another cluster needs stands apart', () => {
  const clouds = {
    here: { namespace: 'a' },
    there: { serverUrl: 'https://there:6443', credentials: 'c', namespace: 'b' },
  };
  const credentials = { c: { kind: 'secretText', secret: { secret: 's', key: 'k' } } } as const;
  const apart = objects({ clouds, credentials }).filter(({ group }) => group === 'cluster-there');
  expect(apart.map(({ object }) => `${object.kind} ${object.metadata?.name}`)).toEqual([
    'Namespace b', 'ServiceAccount default', 'ServiceAccount jenkins-agent', 'ServiceAccount jenkins', 'Role jenkins-schedule-agents', 'RoleBinding jenkins-schedule-agents',
  ]); // prettier-ignore
});

test('a platform with something of everything has objects that the API server takes', () => {
  expect(checkObjects(objectsOf(resolve(shop as PlatformSpec), noNeeds))).toEqual([]);
});

test('a hash changes with its text', () => {
  expect(textHash('')).toMatch(/^[0-9a-f]{16}$/);
  expect(new Set(['', 'a', 'b', 'ab', 'ba'].map(textHash)).size).toBe(5);
});

const shells = [['sh', ['-c', ':']], ['bash', ['-c', ':']], ['busybox', ['sh', '-c', ':']]] as const; // prettier-ignore

describe('the backup', () => {
  const mounted = only('CronJob', {
    ...controller({ backup: { schedule: '0 2 * * *', claim: 'b', keep: 3 } }),
    storage: { ...least.storage, claims: { b: { size: '1Gi', cloud: 'controller' } } },
  }).spec.jobTemplate.spec.template.spec;

  test('runs beside the controller, whose disk no other node has', () => {
    const term = mounted.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0];
    expect(term.labelSelector.matchLabels).toEqual(only('StatefulSet').spec.selector.matchLabels);
    expect(podSecurity({ apiVersion: 'v1', kind: 'Pod', spec: mounted }, 'restricted')).toEqual([]);
    expect(mounted.containers[0].volumeMounts[0]).toEqual({
      name: 'home',
      mountPath: '/var/jenkins_home',
      readOnly: true,
    });
  });

  test.each(shells.filter(([shell, args]) => isInstalled(shell, args)).map(([shell]) => [shell]))(
    'in %s packs what cannot be made again, and keeps the newest',
    (shell) => {
      const folder = project({
        'home/config.xml': '<hudson/>',
        'home/jobs/shop/builds/1/log': 'done',
        'home/secrets/master.key': 'k',
        'home/workspace/shop/big': 'x',
        'home/plugins/git.jpi': 'x',
        'backup/jenkins-20200101T000000Z.tar.gz': 'old',
        'backup/jenkins-20200102T000000Z.tar.gz': 'less old',
        'backup/notes.txt': 'mine',
      });
      const env = { PATH: process.env['PATH'], HOME_DIR: `${folder}/home`, BACKUP_DIR: `${folder}/backup`, KEEP: '2' };
      execFileSync(shell, [...(shell === 'busybox' ? ['sh'] : []), '-c', backupScript], { env, stdio: 'pipe' });
      const archives = readdirSync(`${folder}/backup`).filter((name) => name.endsWith('.gz'));
      expect(archives.length).toBe(2);
      expect(archives[0]).toBe('jenkins-20200102T000000Z.tar.gz');
      expect(readdirSync(`${folder}/backup`).filter((name) => name.endsWith('.part'))).toEqual([]);
      expect(readFileSync(`${folder}/backup/notes.txt`, 'utf8')).toBe('mine');
      const listed = execFileSync('tar', ['-tzf', path.join(folder, 'backup', archives[1]!)], { encoding: 'utf8' });
      expect(listed.split('\n').filter((name) => !name.endsWith('/') && name !== '').toSorted()).toEqual([
      './config.xml', './jobs/shop/builds/1/log', './secrets/master.key',
    ]); // prettier-ignore
    },
  );

  test('that cannot be written leaves nothing behind', () => {
    const folder = project({ 'home/config.xml': '<hudson/>', 'backup/notes.txt': 'mine' });
    const env = { PATH: process.env['PATH'], HOME_DIR: `${folder}/nowhere`, BACKUP_DIR: `${folder}/backup`, KEEP: '2' };
    expect(() => execFileSync('sh', ['-c', backupScript], { env, stdio: 'pipe' })).toThrow();
    expect(readdirSync(`${folder}/backup`)).toEqual(['notes.txt']);
  });

  test.runIf(isInstalled('shellcheck', ['--version']))('is what ShellCheck has nothing to say of', () => {
    const told = execFileSync('shellcheck', ['--shell', 'sh', '-'], { input: backupScript, encoding: 'utf8' });
    expect(told).toBe('');
  });
});
