import { anyOf } from '@pipec/model';
import type { PlatformFault } from '../platform-fault.ts';
import { oldestJenkins } from './known-version.ts';

// What is wrong with the plugins of a platform.

export function unknownVersion(plugin: string, why: string, jenkins: string): PlatformFault {
  return {
    code: 'platform/unknown-plugin-version',
    severity: 'error',
    message: `No version of the plugin '${plugin}' is known that runs on Jenkins ${jenkins}.`,
    path: ['plugins'],
    notes: [`It is there for ${why}.`, `Say one that you have tried: 'plugins: { '${plugin}': '…' }'.`],
  };
}

export function oldJenkins(plugins: readonly string[], jenkins: string): PlatformFault {
  return {
    code: 'platform/unknown-plugin-version',
    severity: 'error',
    message: `No versions of plugins are known for Jenkins ${jenkins}.`,
    path: ['controller', 'version'],
    notes: [
      `They are from Jenkins ${oldestJenkins} on. For an older one say them all in 'plugins': ${anyOf(plugins, 'and')}.`,
    ],
  };
}

export function floatingVersion(plugin: string, version: string): PlatformFault {
  return {
    code: 'platform/floating-plugin',
    severity: 'error',
    message: `'${version}' is no version of the plugin '${plugin}': every start could bring another one.`,
    path: ['plugins', plugin],
    notes: [`A version looks like '5.10.1' or '4547.v52f3080db_8cd'.`],
  };
}
