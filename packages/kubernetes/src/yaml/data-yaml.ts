import { yamlLines } from './yaml-lines.ts';

/**
 * Plain data as YAML, with its keys as they stand: objects of any kind, configuration. Readers of YAML 1.1 and of 1.2 take it for the
 * same.
 *
 * @example
 * ```ts
 * dataYaml({ kind: 'Namespace', metadata: { name: 'on' } });
 * // kind: Namespace
 * // metadata:
 * //   name: 'on'
 * ```
 */
export function dataYaml(data: object): string {
  const lines = yamlLines(data, '');
  return `${lines.length === 0 ? (Array.isArray(data) ? '[]' : '{}') : lines.join('\n')}\n`;
}
