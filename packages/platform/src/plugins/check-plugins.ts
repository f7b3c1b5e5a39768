import type { Needs } from '../needs.ts';
import type { PlatformFault } from '../platform-fault.ts';
import type { Platform } from '../resolve/platform.ts';
import { isTooOld } from './known-version.ts';
import { floatingVersion, oldJenkins, unknownVersion } from './messages.ts';
import { pluginList } from './plugin-list.ts';
import type { PlatformPlugin } from './plugin-list.ts';

/** Plugins whose version is not known, and pins that are none. */
export function checkPlugins(platform: Platform, needs: Needs): readonly PlatformFault[] {
  const { version: jenkins } = platform.controller;
  const plugins = pluginList(platform, needs);
  const unknown = plugins.filter(({ version }) => version === undefined);
  const ids = unknown.map(({ id }) => id);
  if (ids.length > 0 && isTooOld(jenkins)) return [oldJenkins(ids, jenkins), ...floatingOnes(plugins)];
  return [
    ...unknown.map(({ id, why }) => {
      const word = needs.words.find(({ plugin }) => plugin === id);
      return { ...unknownVersion(id, why, jenkins), ...(word && { span: word.span }) };
    }),
    ...floatingOnes(plugins),
  ];
}

function floatingOnes(plugins: readonly PlatformPlugin[]): readonly PlatformFault[] {
  return plugins.flatMap(({ id, version }) =>
    version === undefined || /^\d[\w.+-]*$/.test(version) ? [] : [floatingVersion(id, version)],
  );
}
