import type { Needs } from '../needs.ts';
import type { Platform } from '../resolve/platform.ts';
import { pluginList } from './plugin-list.ts';

/**
 * `plugins.txt`, as `jenkins-plugin-cli --latest false` reads it: what these depend on comes in the version that they ask for, so that
 * the same file gives the same controller.
 */
export function pluginsText(platform: Platform, needs: Needs): string {
  const lines = pluginList(platform, needs).map(({ id, version, why }) => {
    // A plugin without a version is told as an error; the line is there for those who look.
    return `# ${why}\n${version === undefined ? `# ${id}: no version is known` : `${id}:${version}`}\n`;
  });
  return lines.join('');
}
