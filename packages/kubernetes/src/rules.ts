import type { Severity } from '@pipec/model';

/** Who would say it: the server's decoder, its validation, or the Jenkins plugin and the kubelet. */
export type RuleLayer = 'structure' | 'server' | 'agent';

/** A rule about pods. */
export interface RuleInfo {
  readonly layer: RuleLayer;
  readonly severity: Severity;
  /** Set where it is no mistake, but what a careful team asks of itself. */
  readonly profile?: 'strict';
  /** What must hold, in one sentence. */
  readonly summary: string;
}

/** Every rule by the last part of its code: `kubernetes/<name>`. */
export const rules = {
  // What the API server's decoder refuses: 400.
  'not-a-pod': { layer: 'structure', severity: 'error', summary: "The object is a Pod of 'v1'." },
  'unknown-field': { layer: 'structure', severity: 'error', summary: 'A field exists in Kubernetes 1.36.' },
  'wrong-type': { layer: 'structure', severity: 'error', summary: 'A value has the type of its field.' },
  'invalid-quantity': {
    layer: 'structure',
    severity: 'error',
    summary: "A quantity is a number with a known suffix, such as '512Mi'.",
  },

  // What its validation refuses: 422.
  'unsupported-value': {
    layer: 'server',
    severity: 'error',
    summary: 'A value belongs to the closed set of its field.',
  },
  'missing-value': {
    layer: 'server',
    severity: 'error',
    summary: 'A field that cannot be left out is there and not empty.',
  },
  'invalid-name': { layer: 'server', severity: 'error', summary: 'A name is an RFC 1123 label or subdomain.' },
  'invalid-metadata': {
    layer: 'server',
    severity: 'error',
    summary: 'Annotations, finalizers and owners are well formed.',
  },
  'invalid-label': {
    layer: 'server',
    severity: 'error',
    summary: 'Labels and selectors have well-formed keys and values.',
  },
  'duplicate-container': { layer: 'server', severity: 'error', summary: 'No two containers have one name.' },
  'duplicate-volume': { layer: 'server', severity: 'error', summary: 'No two volumes have one name.' },
  'duplicate-port': { layer: 'server', severity: 'error', summary: 'No two ports share a name or a host port.' },
  'duplicate-mount-path': { layer: 'server', severity: 'error', summary: 'No two mounts of a container share a path.' },
  'padded-image': { layer: 'server', severity: 'error', summary: 'An image name has no space around it.' },
  'invalid-resource': {
    layer: 'server',
    severity: 'error',
    summary: 'A resource is known, not negative, and whole where it must be.',
  },
  'request-above-limit': {
    layer: 'server',
    severity: 'error',
    summary: 'A request is not above its limit, and an extended resource has both.',
  },
  'invalid-resource-claim': {
    layer: 'server',
    severity: 'error',
    summary: 'Resource claims are named once and refer to something.',
  },
  'invalid-port': {
    layer: 'server',
    severity: 'error',
    summary: 'A port is a number from 1 to 65535, or a port name.',
  },
  'invalid-env': {
    layer: 'server',
    severity: 'error',
    summary: 'An environment variable has a valid name and one source.',
  },
  'volume-source': {
    layer: 'server',
    severity: 'error',
    summary: 'A volume has one source, and the source is complete.',
  },
  'invalid-mode': {
    layer: 'server',
    severity: 'error',
    summary: 'A file mode is a number from 0 to 511 (octal 0777).',
  },
  'invalid-path': {
    layer: 'server',
    severity: 'error',
    summary: "A path has no '..' and is absolute or relative as it must be.",
  },
  'unknown-volume': { layer: 'server', severity: 'error', summary: 'A mount refers to a volume of the pod.' },
  'invalid-mount': { layer: 'server', severity: 'error', summary: 'The options of a mount go together.' },
  'invalid-handler': { layer: 'server', severity: 'error', summary: 'A probe or hook does one thing, and completely.' },
  'invalid-probe': {
    layer: 'server',
    severity: 'error',
    summary: 'The numbers of a probe are in range, and the container may have it.',
  },
  'invalid-restart-policy': { layer: 'server', severity: 'error', summary: 'Restart and resize policies go together.' },
  'invalid-security': { layer: 'server', severity: 'error', summary: 'A security context does not contradict itself.' },
  'invalid-scheduling': {
    layer: 'server',
    severity: 'error',
    summary: 'Tolerations, affinities and spread constraints are well formed.',
  },
  'invalid-network': {
    layer: 'server',
    severity: 'error',
    summary: 'DNS settings, host aliases and host network are well formed.',
  },
  'out-of-range': { layer: 'server', severity: 'error', summary: 'A number is in the range of its field.' },
  'forbidden-field': { layer: 'server', severity: 'error', summary: 'A field is not set where it cannot be.' },

  'gated-field': {
    layer: 'server',
    severity: 'warning',
    summary: 'A field is one that the server takes without a feature gate.',
  },

  // What it refuses of other kinds than Pods.
  'unknown-api': {
    layer: 'structure',
    severity: 'error',
    summary: 'An object is of a kind and a version that Kubernetes 1.36 has.',
  },
  'invalid-service': { layer: 'server', severity: 'error', summary: 'The addresses of a Service go with its type.' },
  'invalid-storage': { layer: 'server', severity: 'error', summary: 'A storage class is well formed.' },
  'invalid-workload': {
    layer: 'server',
    severity: 'error',
    summary: 'A workload selects its own pods, and its numbers go together.',
  },
  'invalid-data': {
    layer: 'server',
    severity: 'error',
    summary: 'Keys and sizes of ConfigMaps and Secrets are in bounds.',
  },
  'invalid-quota': {
    layer: 'server',
    severity: 'error',
    summary: 'A quota or a limit range names resources that it can bound, in the right order.',
  },
  'invalid-access': {
    layer: 'server',
    severity: 'error',
    summary: 'A rule of a role is about resources or about paths.',
  },
  'invalid-routing': {
    layer: 'server',
    severity: 'error',
    summary: 'Hosts, paths and peers of an Ingress or a network policy are well formed.',
  },
  'invalid-scaling': {
    layer: 'server',
    severity: 'error',
    summary: 'The bounds of an autoscaler or a disruption budget go together.',
  },

  // What the Jenkins plugin and the kubelet make of a pod that the server takes.
  'malformed-image': {
    layer: 'agent',
    severity: 'error',
    summary: 'An image is a valid reference: the kubelet stops with InvalidImageName otherwise.',
  },
  'floating-image': {
    layer: 'agent',
    severity: 'warning',
    profile: 'strict',
    summary: "An image has a tag other than 'latest', or a digest.",
  },
  'relative-working-folder': {
    layer: 'agent',
    severity: 'error',
    summary: 'A working folder is absolute: the runtime does not start the container otherwise.',
  },
  'mount-path': { layer: 'agent', severity: 'warning', summary: 'A mount path is absolute and without a colon.' },
  'root-non-root': {
    layer: 'agent',
    severity: 'error',
    summary: "A container with 'runAsNonRoot' does not run as user 0.",
  },
  'short-lived-container': {
    layer: 'agent',
    severity: 'warning',
    summary: 'A tool container runs until the build is over: when one ends, Jenkins removes the agent.',
  },
  'agent-command': { layer: 'agent', severity: 'error', summary: 'The agent container runs the agent.' },
  'second-agent': {
    layer: 'agent',
    severity: 'warning',
    summary: "The agent container is called 'jnlp', or Jenkins adds a second.",
  },
  'workspace-volume': {
    layer: 'agent',
    severity: 'warning',
    summary: "The volume 'workspace-volume' belongs to the plugin.",
  },
  'working-folder': { layer: 'agent', severity: 'warning', summary: "All containers work in the agent's folder." },
  'user-differs': {
    layer: 'agent',
    severity: 'warning',
    summary: "A container that steps run in has the agent's uid, or root.",
  },
  'fractional-bytes': {
    layer: 'agent',
    severity: 'warning',
    summary: "An amount of memory is whole bytes: '512m' is half a byte.",
  },
  'privileged-container': {
    layer: 'agent',
    severity: 'warning',
    summary: 'A container does not get the rights of its node.',
  },
  'former-agent-field': {
    layer: 'agent',
    severity: 'warning',
    profile: 'strict',
    summary: 'A Kubernetes agent is described by YAML, and by no field that its plugin has given up.',
  },
  'abandoned-image': {
    layer: 'agent',
    severity: 'warning',
    profile: 'strict',
    summary: 'The project of an image still looks after it.',
  },
  'no-shell': { layer: 'agent', severity: 'warning', summary: 'A container that steps run in has a shell.' },
  'shared-claim': {
    layer: 'agent',
    severity: 'info',
    profile: 'strict',
    summary: 'A claim is not written by several builds at once.',
  },
  'default-agent-image': {
    layer: 'agent',
    severity: 'info',
    profile: 'strict',
    summary: "The agent's image is one that the team has chosen.",
  },
  'docker-socket': { layer: 'agent', severity: 'warning', summary: "The node's Docker socket is not mounted." },
  'overwritten-name': { layer: 'agent', severity: 'info', summary: 'The plugin gives the pod its name.' },
  'missing-resources': {
    layer: 'agent',
    severity: 'info',
    profile: 'strict',
    summary: 'A container says what it needs.',
  },

  // What the plugin makes of the fields of an agent, and of them and its YAML together.
  'node-selector': {
    layer: 'agent',
    severity: 'warning',
    summary: "A node selector is pairs 'key=value', parted by commas.",
  },
  'idle-agent': { layer: 'agent', severity: 'warning', summary: 'A pod that waits can be used again.' },
  'retries-once': { layer: 'agent', severity: 'warning', summary: "'retries' is more than 1." },
  'ignored-field': { layer: 'agent', severity: 'warning', summary: 'A field of an agent has an effect.' },
  'blank-yaml': { layer: 'agent', severity: 'warning', summary: 'The YAML of an agent holds a pod.' },
  'namespace-twice': { layer: 'agent', severity: 'warning', summary: 'The YAML and the field name one namespace.' },
  'yaml-replaces': {
    layer: 'agent',
    severity: 'warning',
    summary: 'The YAML of an inherited template is not replaced by accident.',
  },
  'lost-in-merge': { layer: 'agent', severity: 'warning', summary: "What is merged is known to the plugin's merge." },
  'unknown-template': {
    layer: 'agent',
    severity: 'warning',
    summary: 'A template that an agent inherits from is one of its cloud.',
  },
  'unknown-cloud': {
    layer: 'agent',
    severity: 'error',
    summary: 'A cloud that an agent names is one of the controller.',
  },
  'overridden-container': {
    layer: 'agent',
    severity: 'warning',
    summary: 'A container of the YAML is not overridden by the fields of an inherited template.',
  },
  'container-twice': { layer: 'agent', severity: 'warning', summary: 'A container is described in one place.' },
  'agent-injection': { layer: 'agent', severity: 'warning', summary: 'What the injected agent replaces is not set.' },
  'deadline-before-timeout': {
    layer: 'agent',
    severity: 'warning',
    summary: 'A pod outlives the timeout of its steps.',
  },
  'workspace-claim': {
    layer: 'agent',
    severity: 'info',
    profile: 'strict',
    summary: 'The controller may make the claims that a workspace needs.',
  },

  // How a Jenkinsfile and its pods go together.
  'unknown-container': {
    layer: 'agent',
    severity: 'error',
    summary: 'A container that steps run in is one of the pod that they run on.',
  },
  'yaml-syntax': { layer: 'structure', severity: 'error', summary: 'The YAML of a pod can be read.' },
  'interpolated-variable': {
    layer: 'agent',
    severity: 'warning',
    summary: 'A variable that Kubernetes fills is not filled by Groovy.',
  },
} as const satisfies Readonly<Record<string, RuleInfo>>;

export type RuleName = keyof typeof rules;
