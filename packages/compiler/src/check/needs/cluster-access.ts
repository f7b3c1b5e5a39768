import type { AccessNeed } from '@pipec/platform';

/** Kinds as kubectl takes them: their group, and what it calls them in rules. */
const kinds: { readonly [name: string]: readonly [apiGroup: string, resource: string] } = {
  configmap: ['', 'configmaps'],
  cm: ['', 'configmaps'],
  cronjob: ['batch', 'cronjobs'],
  cj: ['batch', 'cronjobs'],
  daemonset: ['apps', 'daemonsets'],
  ds: ['apps', 'daemonsets'],
  deployment: ['apps', 'deployments'],
  deploy: ['apps', 'deployments'],
  ingress: ['networking.k8s.io', 'ingresses'],
  ing: ['networking.k8s.io', 'ingresses'],
  job: ['batch', 'jobs'],
  persistentvolumeclaim: ['', 'persistentvolumeclaims'],
  pvc: ['', 'persistentvolumeclaims'],
  pod: ['', 'pods'],
  po: ['', 'pods'],
  secret: ['', 'secrets'],
  service: ['', 'services'],
  svc: ['', 'services'],
  statefulset: ['apps', 'statefulsets'],
  sts: ['apps', 'statefulsets'],
};

/** What each command of kubectl does with the object that it names. */
const verbs: { readonly [command: string]: readonly string[] } = {
  annotate: ['get', 'patch'],
  autoscale: ['get'],
  create: ['create'],
  delete: ['get', 'delete'],
  describe: ['get', 'list'],
  edit: ['get', 'patch'],
  get: ['get', 'list'],
  label: ['get', 'patch'],
  patch: ['get', 'patch'],
  wait: ['get', 'list', 'watch'],
};

/** What a second word of kubectl makes of it: `kubectl set image`, `kubectl rollout undo`. */
const subcommands: { readonly [command: string]: { readonly [word: string]: readonly string[] } } = {
  rollout: {
    status: ['get', 'list', 'watch'],
    undo: ['get', 'patch'],
    restart: ['get', 'patch'],
    history: ['get'],
    pause: ['get', 'patch'],
    resume: ['get', 'patch'],
  },
  set: { image: ['get', 'patch'], env: ['get', 'patch'], resources: ['get', 'patch'] },
};

/**
 * What a call of kubectl or helm needs, as far as its words tell: `kubectl apply -f` needs what its files say, which is not known here.
 *
 * @param words The command with its arguments, flags among them.
 */
export function accessOf(words: readonly string[]): readonly AccessNeed[] {
  const [tool, ...rest] = words;
  const plain = rest.filter((word, i) => !word.startsWith('-') && !takesValue(rest[i - 1]));
  return tool === 'helm' ? helmAccess(plain) : kubectlAccess(plain);
}

/** Helm keeps each release in a Secret of the namespace. */
function helmAccess([command = '']: readonly string[]): readonly AccessNeed[] {
  const reads = ['get', 'list'];
  const writes = ['get', 'list', 'create', 'update', 'delete'];
  const needed = /^(?:upgrade|install|rollback|uninstall)$/.test(command)
    ? writes
    : /^(?:list|ls|status|history|get)$/.test(command)
      ? reads
      : [];
  return needed.map((verb) => ({ apiGroup: '', resource: 'secrets', verb }));
}

function kubectlAccess([command = '', ...words]: readonly string[]): readonly AccessNeed[] {
  if (command === 'logs') return [...access('pods', ['get']), ...access('pods/log', ['get'])];
  if (command === 'exec') return [...access('pods', ['get']), ...access('pods/exec', ['create'])];
  const inner = Object.hasOwn(subcommands, command) ? subcommands[command] : undefined;
  const needed = inner === undefined ? own(verbs, command) : own(inner, words[0] ?? '');
  const [target = '', second] = inner === undefined ? words : words.slice(1);
  if (needed === undefined) return command === 'scale' ? scaled(target) : [];
  const found = kindOf(target) ?? (second === undefined ? undefined : kindOf(target));
  return found === undefined ? [] : needed.map((verb) => ({ apiGroup: found[0], resource: found[1], verb }));
}

function scaled(target: string): readonly AccessNeed[] {
  const found = kindOf(target);
  if (found === undefined) return [];
  const [apiGroup, resource] = found;
  return [
    { apiGroup, resource, verb: 'get' },
    { apiGroup, resource: `${resource}/scale`, verb: 'patch' },
  ];
}

function access(resource: string, needed: readonly string[]): readonly AccessNeed[] {
  return needed.map((verb) => ({ apiGroup: '', resource, verb }));
}

/** `deployment/shop`, `deployments.apps`, `deploy shop`. */
function kindOf(word: string): readonly [string, string] | undefined {
  const name = word.split('/', 1)[0]!.split('.', 1)[0]!.toLowerCase();
  return own(kinds, name) ?? own(kinds, name.replace(/s$/, '')) ?? own(kinds, name.replace(/es$/, ''));
}

function own<T>(record: { readonly [name: string]: T }, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** Flags whose value is the next word. */
function takesValue(word: string | undefined): boolean {
  return (
    word !== undefined &&
    /^(?:-[nflo]|--(?:namespace|filename|selector|output|timeout|context|for|kube-context|filter|set|set-literal|set-string|values|version))$/.test(
      word,
    )
  );
}
