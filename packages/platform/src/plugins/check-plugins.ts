import type { Needs } from '../needs.ts';
import type { PlatformFault } from '../platform-fault.ts';
import type { Platform } from '../resolve/platform.ts';
import { floatingVersion, unknownVersion } from './messages.ts';
import { pluginList } from './plugin-list.ts';

/** Plugins whose version is not known, and pins that are none. */
export function checkPlugins(platform: Platform, needs: Needs): readonly PlatformFault[] {
  const { version: jenkins } = platform.controller;
  return pluginList(platform, needs).flatMap(({ id, version, why }) => {
    if (version === undefined) {
      const word = needs.words.find(({ plugin }) => plugin === id);
      return [{ ...unknownVersion(id, why, jenkins), ...(word && { span: word.span }) }];
    }
    return /^\d[\w.+-]*$/.test(version) ? [] : [floatingVersion(id, version)];
  });
}
