import { podSecurity } from '@pipec/kubernetes';
import { nearest } from '@pipec/model';
import type { PolicyRule } from '../definition/index.ts';
import type { AccessNeed, DeployNeed, Needs } from '../needs.ts';
import type { PlatformObject } from '../objects/platform-object.ts';
import type { PlatformFault } from '../platform-fault.ts';
import type { Platform, Template } from '../resolve/platform.ts';
import { factsOf } from './facts.ts';
import type { Facts } from './facts.ts';
import { fitsLabels, labelsIn } from './labels.ts';
import {
  anyAgent,
  missingRight,
  noAgentRights,
  otherCredential,
  refusedPod,
  unknownAccount,
  unknownClaim,
  unknownContainer,
  unknownCredential,
  unknownImage,
  unknownLabel,
  unknownLibrary,
  unknownNamespace,
  unknownSecret,
} from './messages.ts';

/**
 * Holds what pipelines ask against what a platform has: every label has a template, every container an image, every credential a
 * declaration, and so on. What agents inherit is checked where pipelines are.
 */
export function checkNeeds(
  platform: Platform,
  objects: readonly PlatformObject[],
  needs: Needs,
): readonly PlatformFault[] {
  const facts = factsOf(platform, objects);
  const found = [
    ...labels(facts, needs),
    ...containers(facts, needs),
    ...images(facts, needs),
    ...names(facts, needs),
    ...inNamespaces(facts, needs),
    ...security(facts, needs),
    ...deployments(facts, needs),
  ];
  // One pod is that of several stages, and one command stands in a script more than once.
  const seen = new Set<string>();
  return found.filter(({ code, message, span }) => {
    const key = JSON.stringify([code, message, span]);
    return seen.has(key) ? false : seen.add(key);
  });
}

function labels({ platform }: Facts, needs: Needs): readonly PlatformFault[] {
  const sets = templatesOf(platform).map(labelSet);
  const known = [...new Set(sets.flatMap((set) => [...set]))].toSorted();
  return needs.labels.flatMap((need) => {
    if (need.name === '') return [anyAgent(need, known)];
    if (sets.some((set) => fitsLabels(need.name, set))) return [];
    // Of an expression the first word that nobody has is what is probably wrong.
    const strange = labelsIn(need.name).find((word) => !known.includes(word));
    const path = ['clouds', ...platform.clouds.slice(0, 1).map(({ name }) => name), 'templates'];
    return [{ ...unknownLabel({ need, path, known }), ...guessOf(strange, need.name, known) }];
  });
}

function guessOf(strange: string | undefined, whole: string, known: readonly string[]): Pick<PlatformFault, 'guess'> {
  const guess = strange === undefined ? undefined : nearest(strange, known);
  return guess === undefined ? {} : { guess: whole.replace(strange!, guess) };
}

function labelSet({ label }: Template): ReadonlySet<string> {
  return new Set(label.split(/\s+/).filter((word) => word !== ''));
}

function templatesOf({ clouds }: Platform): readonly Template[] {
  return clouds.flatMap(({ templates }) => templates);
}

/** The containers of a template, with those that it inherits. */
function containersOf(template: Template, templates: readonly Template[], depth = 0): readonly string[] {
  const { inheritFrom = '', cloud, pod } = template;
  const own = (pod.spec?.containers ?? []).map(({ name }) => name);
  const bases = inheritFrom
    .split(/\s+/)
    .flatMap((name) => templates.filter((one) => one.name === name && one.cloud === cloud));
  return ['jnlp', ...own, ...(depth > 8 ? [] : bases.flatMap((base) => containersOf(base, templates, depth + 1)))];
}

function containers({ platform }: Facts, needs: Needs): readonly PlatformFault[] {
  const templates = templatesOf(platform);
  return needs.containers.flatMap((need) => {
    const fitting = templates.filter((template) => fitsLabels(need.label, labelSet(template)));
    if (fitting.length === 0) return [];
    const without = fitting.find((template) => !containersOf(template, templates).includes(need.name));
    if (without === undefined) return [];
    const known = [...new Set(containersOf(without, templates))];
    const path = ['clouds', without.cloud, 'templates', without.name, 'containers'];
    return [unknownContainer({ need, path, known }, need.label)];
  });
}

function images({ platform }: Facts, needs: Needs): readonly PlatformFault[] {
  const { host } = platform.spec.registry ?? {};
  const known = platform.images.map(({ reference }) => reference);
  return needs.images.flatMap((need) => {
    if (host === undefined || known.length === 0 || !need.name.startsWith(`${host}/`) || known.includes(need.name))
      return [];
    const guess = nearest(need.name, known);
    // Another image of the registry may be anybody's; one that is nearly ours is a slip.
    return guess === undefined ? [] : [unknownImage({ need, path: ['agents'], known }, host)];
  });
}

function names({ platform }: Facts, needs: Needs): readonly PlatformFault[] {
  const { credentials = {}, libraries = {} } = platform.spec;
  const ids = Object.keys(credentials);
  const known = Object.keys(libraries);
  return [
    ...needs.credentials
      .filter(({ name }) => !ids.includes(name))
      .map((need) => unknownCredential({ need, path: ['credentials'], known: ids })),
    ...needs.credentials.flatMap((need) => {
      const kind = Object.hasOwn(credentials, need.name) ? credentials[need.name]!.kind : undefined;
      return kind === undefined || need.kind === undefined || kind === need.kind
        ? []
        : [otherCredential(need, need.kind, kind)];
    }),
    ...needs.libraries
      .filter(({ name }) => !known.includes(name))
      .map((need) => unknownLibrary({ need, path: ['libraries'], known })),
  ];
}

/** What pods need where they run. */
function inNamespaces(facts: Facts, needs: Needs): readonly PlatformFault[] {
  const { platform, names: namesIn, namespaceOf } = facts;
  const place = (need: { readonly cloud: string | undefined }) => ['clouds', facts.cloudOf(need.cloud)?.name ?? ''];
  return [
    ...needs.namespaces.flatMap((need) => {
      const cloud = platform.clouds.find(({ namespace }) => namespace === need.name);
      if (cloud !== undefined) return [];
      const known = platform.clouds.map(({ namespace }) => namespace);
      const isOurs = allNamespaces(platform).includes(need.name);
      return [
        isOurs
          ? noAgentRights(need, platform.controller.serviceAccount)
          : unknownNamespace({ need, path: place(need), known }),
      ];
    }),
    ...needs.serviceAccounts.flatMap((need) => {
      const namespace = namespaceOf(need);
      if (namespace === undefined) return [];
      const known = namesIn('ServiceAccount', namespace);
      return known.includes(need.name)
        ? []
        : [unknownAccount({ need, path: [...place(need), 'serviceAccounts'], known }, namespace)];
    }),
    ...needs.claims.flatMap((need) => {
      const namespace = namespaceOf(need);
      if (namespace === undefined) return [];
      const known = namesIn('PersistentVolumeClaim', namespace);
      return known.includes(need.name) ? [] : [unknownClaim({ need, path: ['storage', 'claims'], known }, namespace)];
    }),
    ...needs.secrets.flatMap((need) => {
      const { pullSecret, pushSecret } = platform.spec.registry ?? {};
      const known = [pullSecret, pushSecret].filter((name) => name !== undefined);
      const guess = known.includes(need.name) ? undefined : nearest(need.name, known);
      return guess === undefined ? [] : [unknownSecret(need, guess, namespaceOf(need) ?? '')];
    }),
  ];
}

function allNamespaces({ namespace, clouds, environments }: Platform): readonly string[] {
  return [namespace, ...clouds.map((cloud) => cloud.namespace), ...environments.map((one) => one.namespace)];
}

/** Whether Pod Security admission lets the pods of pipelines into the namespace of their cloud. */
function security({ cloudOf, namespaceOf }: Facts, needs: Needs): readonly PlatformFault[] {
  return needs.pods.flatMap(({ pod, span, ...where }) => {
    const cloud = cloudOf(where.cloud);
    const namespace = namespaceOf(where);
    if (cloud === undefined || namespace !== cloud.namespace || pod === undefined || pod === null) return [];
    if (cloud.podSecurity === 'privileged') return [];
    // For a namespace that enforces 'restricted' the plugin fills in what containers leave out.
    const reasons = podSecurity(pod, 'baseline');
    if (reasons.length === 0) return [];
    return [
      refusedPod(
        { name: namespace, span },
        ['clouds', cloud.name, 'podSecurity'],
        cloud.podSecurity,
        reasons.map(({ message }) => message),
      ),
    ];
  });
}

/** Whether who deploys may: each command with the account that its pod acts as. */
function deployments(facts: Facts, needs: Needs): readonly PlatformFault[] {
  const { platform } = facts;
  return needs.deployments.flatMap((need) => {
    const { template, cloud } = runsIn(facts, need);
    if (cloud === undefined || (need.label !== undefined && template === undefined)) return [];
    const namespace = need.namespace ?? cloud.namespace;
    const known = allNamespaces(platform);
    if (!known.includes(namespace)) {
      const asked = { name: namespace, span: need.namespaceSpan };
      return [unknownNamespace({ need: asked, path: ['environments'], known })];
    }
    const account = need.serviceAccount ?? template?.pod.spec?.serviceAccountName ?? 'default';
    // An account that is not there is told by itself.
    if (!facts.names('ServiceAccount', cloud.namespace).includes(account)) return [];
    const rules = facts.rulesOf(account, cloud.namespace, namespace);
    const missing = need.access.filter((access) => !allows(rules, access));
    const environment = platform.environments.find((one) => one.namespace === namespace);
    const path =
      environment === undefined
        ? ['environments']
        : ['environments', environment.name, environment.deployer === account ? 'rules' : 'deployer'];
    return byResource(missing).map((some) =>
      missingRight({ name: need.tool, span: need.span }, path, account, namespace, some),
    );
  });
}

function runsIn({ platform, cloudOf }: Facts, need: DeployNeed) {
  if (need.label === undefined) return { template: undefined, cloud: cloudOf(need.cloud) };
  const template = templatesOf(platform).find((one) => fitsLabels(need.label!, labelSet(one)));
  return { template, cloud: cloudOf(template?.cloud) };
}

function byResource(access: readonly AccessNeed[]): readonly (readonly AccessNeed[])[] {
  const groups = new Map<string, AccessNeed[]>();
  for (const one of access) {
    const key = `${one.apiGroup}/${one.resource}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function allows(rules: readonly PolicyRule[], { apiGroup, resource, verb }: AccessNeed): boolean {
  const has = (list: readonly string[], word: string) => list.includes(word) || list.includes('*');
  return rules.some((rule) => has(rule.apiGroups, apiGroup) && has(rule.resources, resource) && has(rule.verbs, verb));
}
