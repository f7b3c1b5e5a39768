import type { Needs } from '../needs.ts';
import type { Platform } from '../resolve/platform.ts';
import { knownVersion } from './known-version.ts';
import { platformPlugins } from './platform-plugins.ts';

/** A plugin of the controller. */
export interface PlatformPlugin {
  readonly id: string;
  /** `undefined` where neither the author nor pipec knows one. */
  readonly version: string | undefined;
  /** What it is there for: `agents`, `junit, recordIssues`. */
  readonly why: string;
}

/**
 * Every plugin that the platform and its pipelines need, by name: those that the platform is made with, those that bring the pipelines'
 * steps, and those that the author asks for. The author's versions win.
 */
export function pluginList(platform: Platform, needs: Needs): readonly PlatformPlugin[] {
  const pinned = platform.spec.plugins ?? {};
  const words = needs.words.flatMap(({ plugin, name }) =>
    plugin === undefined || plugin === 'core' ? [] : [[plugin, name] as const],
  );
  const reasons = new Map<string, Set<string>>();
  for (const [id, why] of [...platformPlugins(platform), ...words])
    reasons.set(id, (reasons.get(id) ?? new Set()).add(why));
  for (const id of Object.keys(pinned)) if (!reasons.has(id)) reasons.set(id, new Set(['asked for']));
  return [...reasons]
    .map(([id, why]) => ({
      id,
      version: Object.hasOwn(pinned, id) ? pinned[id] : knownVersion(id, platform.controller.version),
      why: [...why].join(', '),
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
