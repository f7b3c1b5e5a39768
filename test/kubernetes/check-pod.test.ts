import { checkPod, fieldOf, rules } from '@pipec/kubernetes';
import type { PodFault } from '@pipec/kubernetes';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const tool = {
  name: 'maven',
  image: 'maven:3.9',
  command: ['sleep'],
  args: ['99d'],
  resources: { requests: { cpu: 1 } },
};
const withTool = (fields: object, spec: object = {}): unknown => ({
  spec: { containers: [{ ...tool, ...fields }], ...spec },
});
const withSpec = (spec: object): unknown => ({ spec: { containers: [tool], ...spec } });
const told = ({ code, field, message }: PodFault): string => `${code.replace('kubernetes/', '')} ${field}: ${message}`;

// prettier-ignore
const faults: readonly [what: string, pod: unknown, told: readonly string[]][] = [
  // Structure
  ['no object', [], ['not-a-pod : A pod is an object.']],
  ['another kind', { kind: 'Deployment' }, ["not-a-pod kind: The object is a 'Deployment', not a 'Pod'."]],
  ['a misspelt field', withTool({ volumeMount: [] }), ["unknown-field spec.containers[0].volumeMount: A container has no field 'volumeMount'."]],
  ['containers beside the spec', { spec: null, containers: [tool] }, ["unknown-field containers: A pod has no field 'containers'."]],
  ['a number for a string', withTool({ env: [{ name: 'A', value: 1 }] }), ["wrong-type spec.containers[0].env[0].value: 'spec.containers[0].env[0].value' takes a string, not the number 1."]],
  ['a string for a list', withTool({ command: 'sleep 99d' }), ["wrong-type spec.containers[0].command: 'spec.containers[0].command' takes a list, not the string 'sleep 99d'."]],
  ['an amount with a foreign suffix', withTool({ resources: { limits: { memory: '512MB' } } }), ["invalid-quantity spec.containers[0].resources.limits[memory]: Kubernetes cannot read the quantity '512MB'."]],
  ['a value outside a closed set', withSpec({ restartPolicy: 'never' }), ["unsupported-value spec.restartPolicy: 'never' is no value of 'restartPolicy'."]],

  // The API server
  ['a name in capitals', withTool({ name: 'Maven' }), ["invalid-name spec.containers[0].name: The container name 'Maven' must consist of lower case letters, digits and '-', and start and end with a letter or digit."]],
  ['two containers of one name', { spec: { containers: [tool, tool] } }, ["duplicate-container spec.containers[1].name: Two containers are called 'maven'."]],
  ['no image', { spec: { containers: [{ ...tool, image: undefined }] } }, ["missing-value spec.containers[0].image: The container 'maven' needs 'image'."]],
  ['space around an image', withTool({ image: 'maven:3.9 ' }), ["padded-image spec.containers[0].image: The image 'maven:3.9 ' has space around it."]],
  ['a request above its limit', withTool({ resources: { requests: { cpu: 2 }, limits: { cpu: '1500m' } } }), ["request-above-limit spec.containers[0].resources.requests: The request for 'cpu' (2) is above its limit (1500m)."]],
  ['a device without a limit', withTool({ resources: { requests: { 'nvidia.com/gpu': 1 } } }), ["request-above-limit spec.containers[0].resources.limits: 'nvidia.com/gpu' needs a limit that equals the request."]],
  ['a resource that is none', withTool({ resources: { requests: { mem: '1Gi' } } }), ["invalid-resource spec.containers[0].resources.requests[mem]: The resource 'mem' is neither 'cpu', 'memory' nor 'ephemeral-storage', and has no domain such as 'example.com/'."]],
  ['a mount of no volume', withTool({ volumeMounts: [{ name: 'm3', mountPath: '/m2' }] }, { volumes: [{ name: 'm2' }] }), ["unknown-volume spec.containers[0].volumeMounts[0].name: The pod has no volume 'm3'."]],
  ['two mounts at one path', withTool({ volumeMounts: [{ name: 'a', mountPath: '/x' }, { name: 'a', mountPath: '/x' }] }, { volumes: [{ name: 'a' }] }), ["duplicate-mount-path spec.containers[0].volumeMounts[1].mountPath: Two mounts of the container stand at '/x'."]],
  ['two sources of a volume', withSpec({ volumes: [{ name: 'v', emptyDir: {}, secret: { secretName: 's' } }] }), ["volume-source spec.volumes[0].secret: A volume has one source: 'emptyDir' and 'secret' stand side by side."]],
  ['a mode that was octal', withSpec({ volumes: [{ name: 'v', secret: { secretName: 's', defaultMode: 777 } }] }), ['invalid-mode spec.volumes[0].secret.defaultMode: The mode 777 is not between 0 and 511, which is octal 0777.']],
  ['a sub path without an index, as the server has it', withTool({ volumeMounts: [{ name: 'a', mountPath: '/x', subPath: '/y' }] }, { volumes: [{ name: 'a' }] }), ["invalid-path spec.containers[0].volumeMounts.subPath: The path '/y' must be a relative path."]],
  ['two sources of a variable', withTool({ env: [{ name: 'A', value: 'x', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } }] }), ["invalid-env spec.containers[0].env[0].valueFrom: The variable 'A' has a 'value' and a 'valueFrom'."]],
  ['a label value with a space', { metadata: { labels: { app: 'my shop' } }, spec: { containers: [tool] } }, ["invalid-label metadata.labels: The label value 'my shop' must consist of letters, digits, '-', '_' and '.', and start and end with a letter or digit."]],
  ['a probe that does nothing', withTool({ livenessProbe: {} }), ['invalid-handler spec.containers[0].livenessProbe: A probe needs an action.']],
  ['a port as text', withTool({ readinessProbe: { tcpSocket: { port: '8080' } } }), ["invalid-port spec.containers[0].readinessProbe.tcpSocket.port: The port name '8080' must contain a letter."]],
  ['a toleration of everything by mistake', withSpec({ tolerations: [{ effect: 'NoSchedule' }] }), ["invalid-scheduling spec.tolerations[0].operator: A toleration without 'key' has the operator 'Exists'."]],
  ['no name server', withSpec({ dnsPolicy: 'None' }), ["missing-value spec.dnsConfig: The dnsPolicy 'None' needs 'dnsConfig'."]],
  ['a contradiction', withTool({ securityContext: { capabilities: { add: ['CAP_SYS_ADMIN'] }, allowPrivilegeEscalation: false } }), ["invalid-security spec.containers[0].securityContext: A container with the capability 'CAP_SYS_ADMIN' cannot have 'allowPrivilegeEscalation: false'."]],

  // The plugin and the kubelet
  ['an image without a tag', withTool({ image: 'maven' }), ["floating-image spec.containers[0].image: The image 'maven' has neither tag nor digest."]],
  ['an image in capitals', withTool({ image: 'Maven:3' }), ["malformed-image spec.containers[0].image: The image 'Maven:3' has capital letters in its name."]],
  ['an image with a hole', withTool({ image: 'maven:${VERSION}' }), ["malformed-image spec.containers[0].image: Nothing fills the placeholder in the image 'maven:${VERSION}'."]],
  ['a container that ends', withTool({ command: undefined, args: undefined }), ["short-lived-container spec.containers[0]: The container 'maven' runs what its image starts, which may end at once."]],
  ['cat without a terminal', withTool({ command: ['cat'], args: undefined }), ["short-lived-container spec.containers[0].command: The command of the container 'maven' ends at once."]],
  ['an agent that sleeps', { spec: { containers: [{ name: 'jnlp', image: 'jenkins/inbound-agent:3355', command: ['sleep'] }] } }, ["agent-command spec.containers[0].command: The agent's container 'jnlp' runs 'sleep' instead of the agent."]],
  ['a second agent', withTool({ image: 'jenkins/inbound-agent:3355' }), ["second-agent spec.containers[0].name: The container 'maven' has an agent's image but is not called 'jnlp'."]],
  ['half a byte', withTool({ resources: { limits: { memory: '512m' } } }), ["fractional-bytes spec.containers[0].resources.limits[memory]: '512m' is not a whole number of bytes: 'm' is a thousandth."]],
  ['a volume of the plugin', withSpec({ volumes: [{ name: 'workspace-volume', emptyDir: {} }] }), ["workspace-volume spec.volumes[0]: The plugin replaces the volume 'workspace-volume' with its own."]],
  ['another folder', withTool({ workingDir: '/src' }), ["working-folder spec.containers[0].workingDir: The container 'maven' works in '/src', the agent in '/home/jenkins/agent'."]],
  ['a relative folder', withTool({ workingDir: 'src' }), ["relative-working-folder spec.containers[0].workingDir: The working folder 'src' is not absolute.", "working-folder spec.containers[0].workingDir: The container 'maven' works in 'src', the agent in '/home/jenkins/agent'."]],
  ['another user', withTool({ securityContext: { runAsUser: 1001 } }), ["user-differs spec.containers[0].securityContext.runAsUser: The container 'maven' runs as user 1001, the agent as 1000."]],
  ['all rights', withTool({ securityContext: { privileged: true } }), ["privileged-container spec.containers[0].securityContext.privileged: The container 'maven' has all rights on its node."]],
  ["the node's Docker", withSpec({ volumes: [{ name: 'sock', hostPath: { path: '/var/run/docker.sock' } }] }), ["docker-socket spec.volumes[0].hostPath.path: The volume 'sock' hands out the container runtime of the node."]],
  ['an image without a shell', withTool({ image: 'gcr.io/distroless/static-debian12:nonroot' }), ["no-shell spec.containers[0].image: The image 'gcr.io/distroless/static-debian12:nonroot' has no shell."]],
  ['an image of a project that has ended', withTool({ image: 'gcr.io/kaniko-project/executor:v1.24.0-debug' }), ["abandoned-image spec.containers[0].image: Nobody mends the image 'gcr.io/kaniko-project/executor:v1.24.0-debug' any more."]],
  ['a claim that builds share', withSpec({ volumes: [{ name: 'm2', persistentVolumeClaim: { claimName: 'c' } }] }), ["shared-claim spec.volumes[0].persistentVolumeClaim: Builds that run at once share the claim of 'm2'."]],
  ['a name of its own', { metadata: { name: 'agent' }, spec: { containers: [tool] } }, ["overwritten-name metadata.name: The plugin replaces the pod's name 'agent' with one of its own."]],
  ['nothing about its needs', withTool({ resources: undefined }), ["missing-resources spec.containers[0]: The container 'maven' does not say what it needs."]],
];

test.each(faults)('tells %s', (_, pod, expected) => {
  expect(checkPod(pod).map(told)).toEqual(expected);
});

// prettier-ignore
const fine: readonly [what: string, pod: unknown][] = [
  ['a tool container', withTool({})],
  ['a template without a name, without containers, without words', {}],
  ['nulls in place of anything', withTool({ env: null, tty: null, volumeMounts: null }, { volumes: null, affinity: null })],
  ['an empty string for the default', withTool({ imagePullPolicy: '' }, { restartPolicy: '', dnsPolicy: '' })],
  ["the agent's container without an image", { spec: { containers: [{ name: 'jnlp', resources: { limits: { memory: '1Gi' } } }, tool] } }],
  ["a mount of the plugin's volume", withTool({ volumeMounts: [{ name: 'workspace-volume', mountPath: '/ws' }] })],
  ['a volume without a source', withSpec({ volumes: [{ name: 'scratch' }] })],
  ['a server beside the tools', withTool({ image: 'postgres:17', command: undefined, args: undefined })],
  ['a shell at a terminal', withTool({ command: ['cat'], args: undefined, tty: true })],
  ['an image by digest', withTool({ image: `maven@sha256:${'a'.repeat(64)}` })],
  ['a registry with a port', withTool({ image: 'registry.example.org:5000/team/maven:3.9' })],
  ['odd amounts that the server reads', withTool({ resources: { limits: { cpu: '.5', memory: 1.5e9 }, requests: { cpu: '5e-1', memory: '+1Mi' } } })],
  ['a Windows path', withTool({ volumeMounts: [{ name: 'c', mountPath: 'C:\\cache' }] }, { volumes: [{ name: 'c', emptyDir: {} }] })],
  ['a sidecar with a probe', withSpec({ initContainers: [{ name: 'dind', image: 'docker:28-dind', restartPolicy: 'Always', startupProbe: { exec: { command: ['docker', 'info'] } } }] })],
];

test.each(fine)('is silent about %s', (_, pod) => {
  expect(checkPod(pod).map(told)).toEqual([]);
});

// prettier-ignore
const guesses: readonly [what: string, pod: unknown, guess: string][] = [
  ['a field with wrong case', withTool({ imagepullpolicy: 'Always' }), 'imagePullPolicy'],
  ['a field with half its name', withSpec({ volumes: [{ name: 'v', secret: { name: 's' } }] }), 'secretName'],
  ['a field with twice its name', withSpec({ volumes: [{ name: 'v', configMap: { configMapName: 'c' } }] }), 'name'],
  ['a value with wrong case', withTool({ imagePullPolicy: 'always' }), 'Always'],
  ['a unit', withTool({ resources: { limits: { memory: '512MB' } } }), '512M'],
  ['a unit with a space', withTool({ resources: { limits: { memory: '2 Gi' } } }), '2Gi'],
  ['an octal mode as text', withSpec({ volumes: [{ name: 'v', secret: { secretName: 's', defaultMode: '0400' } }] }), '256'],
  ['a name', withTool({ name: 'Build_Tools' }), 'build-tools'],
  ['a volume', withTool({ volumeMounts: [{ name: 'cahce', mountPath: '/x' }] }, { volumes: [{ name: 'cache' }] }), 'cache'],
];

test.each(guesses)('guesses %s', (_, pod, guess) => {
  expect(checkPod(pod).map((fault) => fault.guess)).toContain(guess);
});

test('says where a misplaced field belongs', () => {
  expect(checkPod({ containers: [tool] })[0]?.notes).toEqual(["'containers' is a field of a pod spec."]);
});

test('asks an API object for what the plugin would add, and asks nothing of an agent', () => {
  const pod = { spec: { containers: [{ name: 'jnlp', image: 'maven' }] } };
  expect(checkPod(pod, { profile: 'api-server' }).map(told)).toEqual([
    "missing-value metadata.name: A pod needs 'name'.",
  ]);
  expect(checkPod({}, { profile: 'api-server' }).map(({ field }) => field)).toEqual([
    'metadata.name',
    'spec.containers',
  ]);
});

test('knows an agent container of another name, and an injected agent', () => {
  const pod = withTool({ command: ['sleep'] });
  expect(checkPod(pod, { agentContainer: 'maven' }).map(({ code }) => code)).toEqual(['kubernetes/agent-command']);
  expect(checkPod(pod, { agentContainer: 'maven', agentInjection: true })).toEqual([]);
});

test('repeats what the server repeats only when asked to', () => {
  const pod = withTool({ resources: { limits: { cpu: '-1' } } });
  expect(checkPod(pod)).toHaveLength(1);
  expect(checkPod(pod, { echoes: true }).map(({ field }) => field)).toEqual([
    'spec.containers[0].resources.limits[cpu]',
    'spec.containers[0].resources.requests[cpu]',
  ]);
});

// prettier-ignore
const forgiven: readonly [what: string, pod: unknown, told: readonly string[]][] = [
  ['makes text of numbers', withTool({ args: [999999], env: [{ name: 'N', value: 1 }] }), ['warning wrong-type', 'warning wrong-type']],
  ['makes numbers of text', withTool({ ports: [{ containerPort: '80' }] }), ['warning wrong-type']],
  ['leaves unknown fields out', withTool({ resources: { cpu: 1, requests: { cpu: 1 } } }), ['warning unknown-field']],
  ['does not make a list of text', withTool({ command: 'sleep 99d' }), ['error wrong-type']],
  ['loses the containers that stand beside the spec', { spec: null, containers: [tool] }, ['error unknown-field']],
];

test.each(forgiven)("the plugin's YAML reader %s", (_, pod, expected) => {
  expect(
    checkPod(pod, { lenient: true }).map(({ severity, code }) => code.replace('kubernetes/', `${severity} `)),
  ).toEqual(expected);
});

test('a misspelt field is not also missing', () => {
  const pod = withTool({ volumeMounts: [{ name: 'a', mountpath: '/x' }] }, { volumes: [{ name: 'a' }] });
  expect(checkPod(pod).map(({ code }) => code)).toEqual(['kubernetes/unknown-field']);
});

test('a value of a wrong type is told once, not also as missing', () => {
  const pod = { spec: { containers: [{ name: 1, image: [] }], volumes: 'none' } };
  expect(
    checkPod(pod)
      .filter(({ severity }) => severity === 'error')
      .map(({ code }) => code),
  ).toEqual(['kubernetes/wrong-type', 'kubernetes/wrong-type', 'kubernetes/wrong-type']);
});

test('never throws, and every fault has a place', () => {
  const names = fc.constantFrom(
    'spec',
    'metadata',
    'labels',
    'containers',
    'initContainers',
    'volumes',
    'name',
    'image',
    'env',
    'valueFrom',
    'resources',
    'limits',
    'cpu',
    'volumeMounts',
    'affinity',
    'a/b',
    '~',
    '__proto__',
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom(null, 'x', '', 1, true),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(names, tie('value'), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(value, (pod) => {
      for (const { path, field, code } of checkPod(pod)) {
        expect(code.replace('kubernetes/', '') in rules).toBe(true);
        expect(typeof field).toBe('string');
        expect(fieldOf(path)).toBeTypeOf('string');
      }
    }),
    { numRuns: 500 },
  );
});
