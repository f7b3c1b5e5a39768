import type { PlatformFault } from '../platform-fault.ts';
import { oldestJenkins } from './known-version.ts';

// What is wrong with the plugins of a platform.

export function unknownVersion(plugin: string, why: string, jenkins: string): PlatformFault {
  return {
    code: 'platform/unknown-plugin-version',
    severity: 'error',
    message: `No version of the plugin '${plugin}' is known that runs on Jenkins ${jenkins}.`,
    path: ['plugins'],
    notes: [
      `It is there for ${why}.`,
      `Say one that you have tried: 'plugins: { '${plugin}': '…' }'. Versions are known from Jenkins ${oldestJenkins} on.`,
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
