import type { Tools } from '@pipec/model';
import type { CataloguedTools } from '../generated/tools.ts';
import { checkValue } from './check-value.ts';
import { node } from './node.ts';
import { toExpression } from './value.ts';
import type { Text } from './value.ts';

/** Tools by their type, with the name of an installation that the controller has: `{ maven: 'Maven 3.9', jdk: 'jdk21' }`. */
export type ToolsSpec = CataloguedTools & Readonly<Record<string, Text>>;

/** The `tools` section; none where no tool is wanted. */
export function toolsSection(spec: ToolsSpec | undefined): Tools | undefined {
  const entries = Object.entries(spec ?? {}).map(([type, version]) => {
    checkValue(version, 'text', type, ['tools', type]);
    return node('ToolEntry', { type, version: toExpression(version, undefined, type) });
  });
  return entries.length === 0 ? undefined : node('Tools', { entries });
}
