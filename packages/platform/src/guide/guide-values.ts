import type { CredentialSpec } from '../definition/index.ts';
import type { Needs } from '../needs.ts';
import { pluginList } from '../plugins/plugin-list.ts';
import { prerequisites } from '../prerequisites.ts';
import type { Platform } from '../resolve/platform.ts';
import { guideCommands } from './guide-commands.ts';

/** What the templates of the guide are filled with: names and numbers, the same for every language. */
export function guideValues(platform: Platform, needs: Needs, folder: string): object {
  const { name, namespace, controller, clouds, claims, images, jobs, environments, spec } = platform;
  const before = prerequisites(platform, needs);
  const realm = spec.security?.realm;
  return {
    name,
    namespace,
    folder,
    url: controller.url,
    kind: controller.kind,
    version: controller.version,
    homeClaim: controller.homeClaim,
    homeSize: controller.home.size,
    isByTcp: controller.connection === 'tcp',
    agentPort: controller.agentPort,
    agentService: controller.agentService ?? '',
    isBaked: controller.plugins === 'image',
    isDownloaded: controller.plugins === 'download',
    controllerImage: controller.image,
    backup: controller.spec.backup ?? false,
    commands: guideCommands(platform, before, folder),
    hasSecrets: before.some(({ kind }) => kind === 'Secret'),
    hasParts: before.some(({ kind }) => kind !== 'Secret'),
    secrets: before
      .filter(({ kind }) => kind === 'Secret')
      .map((one) => ({
        name: one.name,
        namespace: one.namespace ?? '',
        keys: one.keys?.join(', ') ?? '',
        type: one.type ?? 'Opaque',
      })),
    clouds: clouds.map((cloud) => ({
      name: cloud.name,
      namespace: cloud.namespace,
      cap: cloud.containerCap,
      level: cloud.podSecurity,
      account: cloud.serviceAccount,
      templates: cloud.templates.map((template) => `${template.name} (${template.label})`).join(', '),
      quota: Object.entries(cloud.spec.quota ?? {})
        .map(([resource, most]) => `${resource} ${most}`)
        .join(', '),
    })),
    claims: claims.map(({ name: claim, namespace: where, accessMode, spec: { size } }) => ({
      name: claim,
      namespace: where,
      size,
      mode: accessMode,
    })),
    credentials: Object.entries(spec.credentials ?? {}).map(([id, credential]) => ({
      id,
      kind: credential.kind,
      secrets: [...new Set(secretsOf(credential))].join(', '),
    })),
    plugins: pluginList(platform, needs).length,
    images: images.map(({ name: image, reference, spec: { from } }) => ({ name: image, reference, from })),
    jobs: jobs.map(({ name: job, spec: { kind, repository, script = 'Jenkinsfile' } }) => ({
      name: job,
      kind,
      url: repository.url,
      script,
    })),
    environments: environments.map(({ name: environment, namespace: where, deployer, cloud }) => ({
      name: environment,
      namespace: where,
      deployer,
      cloud: cloud.name,
    })),
    pipelines: (spec.pipelines ?? []).map((file) => ({ file })),
    login: realm?.kind ?? '',
    users: realm?.kind === 'local' ? Object.keys(realm.users).join(', ') : '',
  };
}

function secretsOf(credential: CredentialSpec): readonly string[] {
  const parts = Object.values(credential) as readonly unknown[];
  return parts.flatMap((part) =>
    typeof part === 'object' && part !== null && 'secret' in part && 'key' in part
      ? [`${String(part.secret)}/${String(part.key)}`]
      : [],
  );
}
