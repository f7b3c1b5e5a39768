import type { Pod } from '../generated/types.ts';
import { yamlLines } from './yaml-lines.ts';

/**
 * A pod as YAML: the text that stands in the Jenkinsfile or in `pod-<name>.yaml`.
 *
 * `apiVersion` and `kind` come first, keys in the order in which people write them, nothing is indented more than it must be, and there is no tab. Any reader
 * of YAML 1.1 or 1.2 gets the same object from it: strings that one of them would take for a number, a boolean, a time or a date are quoted.
 *
 * Written by hand, not by a YAML library: such a library quotes for one version of YAML at a time, and leaves U+2028, a line break to YAML 1.1, as it is.
 *
 * @example
 * ```ts
 * podYaml({ spec: { containers: [{ name: 'node', image: 'node:22', command: ['sleep'], args: ['99d'] }] } });
 * // apiVersion: v1
 * // kind: Pod
 * // spec:
 * //   containers:
 * //   - name: node
 * //     image: node:22
 * //     command:
 * //     - sleep
 * //     args:
 * //     - 99d
 * ```
 */
export function podYaml(pod: Pod | Readonly<Record<string, unknown>>): string {
  return `${yamlLines({ apiVersion: 'v1', kind: 'Pod', ...pod }, 'Pod').join('\n')}\n`;
}
