import type { Container, Pod } from '@pipec/kubernetes';
import { checkTemplate, combineTemplates, effectivePod, readClouds, readTemplatePod } from '@pipec/kubernetes/template';
import type { AgentTemplate, CloudFields, EffectivePod } from '@pipec/kubernetes/template';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

/** An agent whose pod is written as YAML. */
const written = (yaml: string, fields: AgentTemplate = {}): AgentTemplate => ({
  ...fields,
  yamls: [{ pod: parse(yaml) as Pod, from: `'${fields.name ?? 'the agent'}'` }],
});

const maven = `
metadata: { labels: { team: build } }
spec:
  containers:
  - { name: maven, image: 'maven:3.9', command: [sleep], args: [99d] }
`;

const podOf = (template: AgentTemplate, templates: readonly AgentTemplate[] = [], cloud?: CloudFields): EffectivePod =>
  effectivePod({ template, templates, ...(cloud && { cloud }) });

const containerOf = ({ pod }: EffectivePod, name: string): Container | undefined =>
  pod.spec?.containers?.find((container) => container.name === name);

const namesOf = ({ pod }: EffectivePod): readonly string[] =>
  (pod.spec?.containers ?? []).map(({ name }) => name ?? '');

const told = ({ notes }: EffectivePod): readonly string[] => notes.map(({ kind, message }) => `${kind}: ${message}`);

const variablesOf = (container: Container | undefined): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries((container?.env ?? []).map(({ name, value }) => [name, value]));

describe('a pod without inheritance', () => {
  test('the agent has a container, the workspace is in all of them, defaults stand where nothing is said', () => {
    const effective = podOf(written(maven));
    expect(effective.pod).toMatchObject({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { labels: { team: 'build', jenkins: 'slave', 'jenkins/label': '<job>-<build>-<random>' } },
      spec: { restartPolicy: 'Never', nodeSelector: { 'kubernetes.io/os': 'linux' } },
    });
    expect(namesOf(effective)).toEqual(['maven', 'jnlp']);
    const workspace = { name: 'workspace-volume', mountPath: '/home/jenkins/agent', readOnly: false };
    for (const name of ['maven', 'jnlp']) expect(containerOf(effective, name)?.volumeMounts, name).toEqual([workspace]);
    expect(effective.pod.spec?.volumes).toEqual([{ name: 'workspace-volume', emptyDir: {} }]);
    expect(containerOf(effective, 'jnlp')).toMatchObject({
      image: expect.stringMatching(/^jenkins\/inbound-agent:/) as string,
      resources: { requests: { cpu: '100m', memory: '256Mi' } },
    });
    expect(variablesOf(containerOf(effective, 'jnlp'))).toMatchObject({
      JENKINS_SECRET: '<secret>',
      JENKINS_URL: '<url>',
      JENKINS_AGENT_WORKDIR: '/home/jenkins/agent',
    });
    expect(containerOf(effective, 'maven')?.env).toBeUndefined();
    expect(told(effective)).toEqual([
      "added: The agent runs in a container 'jnlp' of its own.",
      "added: The pod goes to nodes with 'kubernetes.io/os=linux'.",
    ]);
  });

  test('a container for the agent keeps what it says', () => {
    const effective = podOf(
      written(
        `spec: { containers: [{ name: jnlp, image: 'agent:1', workingDir: /work, env: [{ name: JENKINS_URL, value: own }] }, { name: go, image: go }] }`,
      ),
    );
    expect(namesOf(effective)).toEqual(['jnlp', 'go']);
    expect(containerOf(effective, 'jnlp')?.image).toBe('agent:1');
    expect(variablesOf(containerOf(effective, 'jnlp'))).toMatchObject({
      JENKINS_URL: 'own',
      JENKINS_AGENT_WORKDIR: '/work',
    });
    // The other containers must find the workspace at the same place.
    expect(containerOf(effective, 'go')).toMatchObject({
      workingDir: '/work',
      volumeMounts: [{ name: 'workspace-volume', mountPath: '/work' }],
    });
  });

  test('what is mounted at the working folder is the workspace', () => {
    const mount = '{ name: cache, mountPath: /home/jenkins/agent }';
    const effective = podOf(
      written(`spec: { containers: [{ name: go, image: go, volumeMounts: [${mount}] }], volumes: [{ name: cache }] }`),
    );
    expect(containerOf(effective, 'go')?.volumeMounts).toEqual([{ name: 'cache', mountPath: '/home/jenkins/agent' }]);
  });

  test('a node is not chosen where the pod says which', () => {
    const affinity = '{ nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [] } } }';
    for (const said of ['runtimeClassName: windows', 'nodeSelector: { a: b }', `affinity: ${affinity}`])
      expect(podOf(written(`spec: { ${said} }`)).pod.spec?.nodeSelector ?? {}, said).not.toHaveProperty([
        'kubernetes.io/os',
      ]);
  });

  test('the name of the YAML is gone, its namespace counts', () => {
    const effective = podOf(written('metadata: { name: mine, namespace: yaml }', { namespace: 'field' }), [], {
      namespace: 'cloud',
    });
    expect(effective.pod.metadata).toMatchObject({
      name: '<job>-<build>-<random>-<random>-<random>',
      namespace: 'yaml',
    });
    expect(told(effective)).toContain("overridden: The plugin names the pod: 'mine' is gone.");
    expect(podOf({ namespace: 'field' }, [], { namespace: 'cloud' }).pod.metadata?.namespace).toBe('field');
    expect(podOf({}, [], { namespace: 'cloud' }).pod.metadata?.namespace).toBe('cloud');
  });
});

describe('fields', () => {
  test('make a pod', () => {
    const { pod } = podOf({
      label: 'java 21',
      serviceAccount: 'ci',
      nodeSelector: 'disk=ssd,zone=a',
      runAsUser: '1000',
      supplementalGroups: '5001,5002',
      hostNetwork: false,
      imagePullSecrets: ['registry'],
      annotations: [{ key: 'a', value: 'b' }],
      activeDeadlineSeconds: 600,
      workspaceVolume: { type: 'emptyDirWorkspaceVolume', memory: true, sizeLimit: '1Gi' },
    });
    expect(pod).toMatchObject({
      metadata: {
        annotations: { a: 'b' },
        labels: { 'jenkins/label': 'java_21', 'jenkins/label-digest': 'dbf812c8e793c50e4e3bfc91066befcafc0932b3' },
      },
      spec: {
        serviceAccountName: 'ci',
        nodeSelector: { disk: 'ssd', zone: 'a' },
        securityContext: { runAsUser: 1000, supplementalGroups: [5001, 5002] },
        hostNetwork: false,
        imagePullSecrets: [{ name: 'registry' }],
        activeDeadlineSeconds: 600,
        volumes: [{ name: 'workspace-volume', emptyDir: { medium: 'Memory', sizeLimit: '1Gi' } }],
      },
    });
  });

  test('make containers', () => {
    const effective = podOf({
      envVars: [{ key: 'POD', value: '1' }],
      containers: [
        {
          name: 'go',
          image: 'golang:1',
          command: `sh -c 'sleep 99d'`,
          ttyEnabled: true,
          alwaysPullImage: true,
          privileged: true,
          runAsUser: '2000',
          workingDir: '/work',
          resourceLimitCpu: '2',
          resourceRequestMemory: '1Gi',
          envVars: [
            { key: 'OWN', value: '2' },
            { key: 'TOKEN', secretName: 's', secretKey: 'k' },
          ],
          ports: [{ name: 'web', containerPort: 8080 }],
          livenessProbe: { execArgs: 'cat /ok', periodSeconds: 5 },
        },
      ],
    });
    expect(containerOf(effective, 'go')).toEqual({
      name: 'go',
      image: 'golang:1',
      imagePullPolicy: 'Always',
      securityContext: { privileged: true, runAsUser: 2000 },
      workingDir: '/work',
      command: ['sh', '-c', 'sleep 99d'],
      tty: true,
      env: [
        { name: 'POD', value: '1' },
        { name: 'OWN', value: '2' },
        { name: 'TOKEN', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } },
      ],
      ports: [{ name: 'web', containerPort: 8080 }],
      volumeMounts: [{ name: 'workspace-volume', mountPath: '/work', readOnly: false }],
      livenessProbe: { exec: { command: ['cat', '/ok'] }, periodSeconds: 5 },
      resources: { requests: { memory: '1Gi' }, limits: { cpu: '2' } },
    });
  });

  test('make volumes, mounted in all containers of the fields but none of the YAML', () => {
    const effective = podOf(
      written(maven, {
        containers: [{ name: 'go', image: 'go' }],
        volumes: [
          { type: 'hostPathVolume', mountPath: '/data/', hostPath: '/srv', readOnly: true },
          { type: 'emptyDirVolume', mountPath: '/data' },
          { type: 'persistentVolumeClaim', mountPath: '/cache', claimName: 'cache', readOnly: true },
          { type: 'configMapVolume', mountPath: '/etc/app', configMapName: 'app', subPath: 'app.conf' },
        ],
      }),
    );
    expect(effective.pod.spec?.volumes?.filter(({ name }) => name !== 'workspace-volume')).toEqual([
      { name: 'volume-0', hostPath: { path: '/srv' } },
      { name: 'volume-1', persistentVolumeClaim: { claimName: 'cache', readOnly: true } },
      { name: 'volume-2', configMap: { name: 'app' } },
    ]);
    const mounted = [
      { name: 'volume-0', mountPath: '/data', readOnly: true },
      { name: 'volume-1', mountPath: '/cache', readOnly: false },
      { name: 'volume-2', mountPath: '/etc/app', readOnly: false, subPath: 'app.conf' },
    ];
    for (const name of ['go', 'jnlp'])
      expect(containerOf(effective, name)?.volumeMounts?.slice(0, 3), name).toEqual(mounted);
    expect(containerOf(effective, 'maven')?.volumeMounts).toHaveLength(1);
  });

  test('count before the YAML', () => {
    const effective = podOf(
      written(
        `spec: { serviceAccountName: yaml, priorityClassName: high, containers: [{ name: go, image: 'go:1', resources: { limits: { cpu: 2 } } }] }`,
        {
          serviceAccount: 'field',
          containers: [{ name: 'go', image: 'go:2', resourceLimitCpu: '1' }],
        },
      ),
    );
    expect(effective.pod.spec).toMatchObject({ serviceAccountName: 'field', priorityClassName: 'high' });
    expect(containerOf(effective, 'go')).toMatchObject({ image: 'go:2', resources: { limits: { cpu: '1' } } });
    expect(told(effective)).toEqual(
      expect.arrayContaining([
        "overridden: 'serviceAccountName' is 'field' by the fields, no longer 'yaml'.",
        "overridden: 'image' of 'go' is 'go:2' by the fields, no longer 'go:1'.",
      ]),
    );
  });

  test('that are malformed are passed over', () => {
    const effective = podOf({ nodeSelector: 'disk:ssd,zone=a', supplementalGroups: '1,two' });
    expect(effective.pod.spec).toMatchObject({
      nodeSelector: { zone: 'a' },
      securityContext: { supplementalGroups: [1] },
    });
    expect(told(effective)).toEqual(
      expect.arrayContaining([
        "lost: The plugin passes over 'disk:ssd' in 'nodeSelector': it is no 'key=value'.",
        "lost: The plugin passes over the group 'two'.",
      ]),
    );
  });
});

describe('command lines', () => {
  const wordsOf = (command: string): readonly string[] | undefined =>
    containerOf(podOf({ containers: [{ name: 'a', command }] }), 'a')?.command;

  // prettier-ignore
  test.each<[string, readonly string[] | undefined]>([
    ['', undefined],
    ['sleep 99d', ['sleep', '99d']],
    ['sh -c "a b"', ['sh', '-c', 'a b']],
    [`sh -c 'a''b'`, ['sh', '-c', 'ab']],
    [`sh -c '"'"$folder"'"'`, ['sh', '-c', '"$folder"']],
    [`echo "it's fine"`, ['echo', "it's fine"]],
  ])('%s', (command, words) => {
    expect(wordsOf(command)).toEqual(words);
  });
});

describe('inheritance', () => {
  const base = written('spec: { containers: [{ name: node, image: "node:22" }], hostNetwork: true }', { name: 'base' });
  const java: AgentTemplate = {
    name: 'java',
    serviceAccount: 'java',
    containers: [{ name: 'maven', image: 'maven:3.8', command: 'cat', resourceLimitCpu: '2' }],
    volumes: [{ type: 'emptyDirVolume', mountPath: '/m2' }],
    envVars: [
      { key: 'A', value: 'java' },
      { key: 'B', value: 'java' },
    ],
  };

  test('fields of the child count, item by item', () => {
    const effective = podOf(
      {
        inheritFrom: 'java',
        containers: [{ name: 'maven', image: 'maven:3.9', command: '' }],
        envVars: [{ key: 'A', value: 'own' }],
      },
      [java],
    );
    expect(effective.pod.spec?.serviceAccountName).toBe('java');
    expect(containerOf(effective, 'maven')).toMatchObject({
      image: 'maven:3.9',
      command: ['cat'],
      resources: { limits: { cpu: '2' } },
    });
    expect(variablesOf(containerOf(effective, 'maven'))).toMatchObject({ A: 'own', B: 'java' });
  });

  test('later names count before earlier ones', () => {
    const other = { name: 'other', serviceAccount: 'other' };
    expect(podOf({ inheritFrom: 'java other' }, [java, other]).pod.spec?.serviceAccountName).toBe('other');
    expect(podOf({ inheritFrom: 'other java' }, [java, other]).pod.spec?.serviceAccountName).toBe('java');
  });

  test('the YAML of the child replaces that of the parent', () => {
    const effective = podOf(written(maven, { inheritFrom: 'base' }), [base]);
    expect(namesOf(effective)).toEqual(['maven', 'jnlp']);
    expect(told(effective)).toContain(
      "lost: The YAML of 'base' does not count: without 'yamlMergeStrategy merge()' the last one does, that of 'the agent'.",
    );
  });

  test('or is laid over it, but for what the plugin does not know', () => {
    const own = written(
      `spec: { priorityClassName: high, securityContext: { fsGroup: 1, runAsUser: 2 }, containers: [{ name: node, image: "node:24", stdin: true }] }`,
      { inheritFrom: 'base', yamlMergeStrategy: 'merge' },
    );
    const effective = podOf(own, [base]);
    expect(effective.pod.spec).toMatchObject({ hostNetwork: true, securityContext: { runAsUser: 2 } });
    expect(effective.pod.spec).not.toHaveProperty('priorityClassName');
    expect(effective.pod.spec?.securityContext).not.toHaveProperty('fsGroup');
    expect(containerOf(effective, 'node')?.image).toBe('node:24');
    expect(told(effective)).toEqual(
      expect.arrayContaining([
        "lost: The plugin does not take 'priorityClassName' of the pod over from 'the agent'.",
        "lost: The plugin does not take 'fsGroup' of the pod over from 'the agent'.",
        "lost: The plugin does not take 'stdin' of the container 'node' over from 'the agent'.",
        "overridden: 'image' of 'node' is 'node:24' by 'the agent', no longer 'node:22'.",
      ]),
    );
  });

  test.each<[parent: 'merge' | 'override', inherits: boolean, own: 'merge' | 'override' | undefined, merges: boolean]>([
    ['merge', false, undefined, false],
    ['merge', true, undefined, true],
    ['override', true, undefined, false],
    ['merge', true, 'override', false],
    ['override', true, 'merge', true],
  ])('%s of the parent, inherited: %s, own: %s', (yamlMergeStrategy, inheritYamlMergeStrategy, own, merges) => {
    const parent = { ...base, yamlMergeStrategy, inheritYamlMergeStrategy };
    const child = written(maven, { inheritFrom: 'base', ...(own && { yamlMergeStrategy: own }) });
    expect(namesOf(podOf(child, [parent]))).toEqual(merges ? ['node', 'maven', 'jnlp'] : ['maven', 'jnlp']);
  });

  test('the template that a cloud gives to all comes first', () => {
    const provider = { name: 'all', serviceAccount: 'all', schedulerName: 'mine' };
    const effective = podOf({ inheritFrom: 'java' }, [java, provider], { defaultsProviderTemplate: 'all' });
    expect(effective.pod.spec).toMatchObject({ serviceAccountName: 'java', schedulerName: 'mine' });
  });

  test('names that no template has are passed over, and circles end', () => {
    const circle = { name: 'circle', inheritFrom: 'circle', serviceAccount: 'ci' };
    const effective = podOf({ inheritFrom: 'jaav circle' }, [java, circle]);
    expect(effective.pod.spec?.serviceAccountName).toBe('ci');
    expect(told(effective)).toContain("lost: There is no template 'jaav' to inherit from; the plugin says nothing.");
  });

  test('a template over itself is the same', () => {
    const { yamls, yamlMergeStrategy: _, ...fields } = written(maven, { ...java, label: 'x', idleMinutes: 3 });
    const doubled = combineTemplates({ ...fields, yamls: yamls! }, { ...fields, yamls: yamls! });
    expect({ ...doubled, yamls: undefined }).toEqual({ ...fields, yamls: undefined });
    expect(doubled.yamls).toHaveLength(2);
  });
});

describe('clouds', () => {
  test('the agent is put into a container of the pod', () => {
    const effective = podOf(written(maven, { agentContainer: 'maven', agentInjection: true }));
    expect(namesOf(effective)).toEqual(['maven']);
    expect(containerOf(effective, 'maven')).toMatchObject({
      command: ['/jenkins-agent/jenkins-agent'],
      args: [],
      workingDir: '/home/jenkins/agent',
    });
    expect(effective.pod.spec?.initContainers?.map(({ name }) => name)).toEqual(['set-up-jenkins-agent']);
    expect(effective.pod.spec?.volumes?.map(({ name }) => name)).toContain('jenkins-agent');
    expect(told(effective)).toEqual(
      expect.arrayContaining([
        "lost: The injected agent replaces 'command' of the container 'maven'.",
        "lost: The injected agent replaces 'args' of the container 'maven'.",
      ]),
    );
  });

  test('a cloud adds labels, a registry, a connection, and what Pod Security asks for', () => {
    const cloud: CloudFields = {
      podLabels: [{ key: 'app', value: 'ci' }],
      jnlpregistry: 'registry.example.com',
      jenkinsUrl: 'https://jenkins.example.com',
      jenkinsTunnel: 'jenkins:50000',
      webSocket: true,
      restrictedPssSecurityContext: true,
    };
    const own = 'spec: { containers: [{ name: go, image: go, securityContext: { runAsNonRoot: false } }] }';
    const effective = podOf(written(own), [], cloud);
    expect(effective.pod.metadata?.labels).toMatchObject({
      app: 'ci',
      'kubernetes.jenkins.io/controller': 'https___jenkins_example_com',
    });
    expect(effective.pod.metadata?.labels).not.toHaveProperty('jenkins');
    const agent = containerOf(effective, 'jnlp');
    expect(agent?.image).toMatch(/^registry\.example\.com\/jenkins\/inbound-agent:/);
    expect(variablesOf(agent)).toMatchObject({
      JENKINS_URL: 'https://jenkins.example.com/',
      JENKINS_TUNNEL: 'jenkins:50000',
      JENKINS_WEB_SOCKET: 'true',
    });
    expect(agent?.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      runAsNonRoot: true,
      seccompProfile: { type: 'RuntimeDefault' },
      capabilities: { drop: ['ALL'] },
    });
    expect(containerOf(effective, 'go')?.securityContext).toMatchObject({ runAsNonRoot: false });
  });

  test('an agent may connect without the web server', () => {
    const { JENKINS_URL, ...variables } = variablesOf(containerOf(podOf({}, [], { directConnection: true }), 'jnlp'));
    expect(JENKINS_URL).toBeUndefined();
    expect(variables).toMatchObject({ JENKINS_DIRECT_CONNECTION: '<host>:<port>' });
  });

  test('are read from JCasC', () => {
    const [cloud, ...others] = readClouds(
      parse(`
jenkins:
  clouds:
  - docker: { name: docker }
  - kubernetes:
      name: cluster
      namespace: ci
      jenkinsUrl: https://jenkins.example.com
      podLabels: [{ key: app, value: ci }]
      templates:
      - name: java
        label: java
        idleMinutesStr: "5"
        runAsUser: 1000
        yamlMergeStrategy: merge
        inheritYamlMergeStrategy: true
        containers:
        - { name: maven, image: "maven:3.9", command: sleep, args: 99d, runAsUser: 1000, envVars: [{ envVar: { key: A, value: b } }] }
        volumes:
        - emptyDirVolume: { mountPath: /m2, memory: false }
        imagePullSecrets: [{ name: registry }]
        workspaceVolume: { dynamicPVC: { requestsSize: 5Gi } }
        yaml: |
          spec: { priorityClassName: high }
      - name: broken
        yaml: "  "
`),
      parse,
    );
    expect(others).toEqual([]);
    expect(cloud).toEqual({
      name: 'cluster',
      namespace: 'ci',
      jenkinsUrl: 'https://jenkins.example.com',
      podLabels: [{ key: 'app', value: 'ci' }],
      templates: [
        {
          name: 'java',
          label: 'java',
          idleMinutes: 5,
          runAsUser: '1000',
          yamlMergeStrategy: 'merge',
          inheritYamlMergeStrategy: true,
          containers: [
            {
              name: 'maven',
              image: 'maven:3.9',
              command: 'sleep',
              args: '99d',
              runAsUser: '1000',
              envVars: [{ key: 'A', value: 'b' }],
            },
          ],
          volumes: [{ type: 'emptyDirVolume', mountPath: '/m2', memory: false }],
          imagePullSecrets: ['registry'],
          workspaceVolume: { type: 'dynamicPVC', requestsSize: '5Gi' },
          yamls: [{ pod: { spec: { priorityClassName: 'high' } }, from: "the template 'java'" }],
        },
        { name: 'broken' },
      ],
    });
  });

  test('that are none are no clouds', () => {
    for (const casc of [undefined, 'text', [], { jenkins: { clouds: { kubernetes: {} } } }])
      expect(readClouds(casc, parse)).toEqual([]);
  });
});

test('nothing that people may write breaks it', () => {
  const words =
    'spec metadata labels containers volumes name image env envVars mountPath securityContext yaml command'.split(' ');
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom<unknown>(null, '', 'a', -1, true, '__proto__'),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...words), tie('value'), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(value, value, (one, other) => {
      const [template = {}] = readClouds(
        { jenkins: { clouds: [{ kubernetes: { templates: [other] } }] } },
        () => one,
      ).flatMap(({ templates }) => templates);
      const yamls = [one, other].map((object) => ({ pod: readTemplatePod(object), from: 'a' }));
      const whole: AgentTemplate = { ...template, yamls, yamlMergeStrategy: 'merge', agentInjection: true };
      expect(effectivePod({ template: whole }).pod.spec?.containers?.length).toBeGreaterThan(0);
      checkTemplate(whole);
    }),
  );
});
