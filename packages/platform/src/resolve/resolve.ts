import type { PlatformSpec } from '../definition/index.ts';
import { resolveClaims } from './resolve-claims.ts';
import { resolveClouds } from './resolve-clouds.ts';
import { resolveController } from './resolve-controller.ts';
import { resolveEnvironments } from './resolve-environments.ts';
import { resolveImages } from './resolve-images.ts';
import { secretKeysOf } from './secret-keys.ts';
import type { Platform } from './platform.ts';

/**
 * Fills in what an author left out of a platform.
 *
 * @param spec A platform whose structure is right: see `checkDefinition`.
 *
 * @example
 * ```ts
 * const { controller } = resolve({ controller: { version: '2.568.2', url: 'https://ci.example.com' }, storage: { home: { size: '50Gi' } }, clouds: {} });
 * controller.tunnel; // 'jenkins-agent.jenkins.svc.cluster.local:50000'
 * ```
 */
export function resolve(spec: PlatformSpec): Platform {
  const name = spec.name ?? 'jenkins';
  const namespace = spec.namespace ?? name;
  const images = resolveImages(spec);
  const clouds = resolveClouds(spec, { name, namespace, images });
  return {
    spec,
    name,
    namespace,
    controller: resolveController(spec, { name, namespace }),
    clouds,
    claims: resolveClaims(spec, namespace, clouds),
    images,
    jobs: Object.entries(spec.jobs ?? {}).map(([job, one]) => ({ name: job, spec: one })),
    environments: resolveEnvironments(spec, clouds),
    secretKeys: secretKeysOf(spec),
  };
}
