import type { Choices } from '../choices.ts';

/** How wide the lines of a pipeline.ts may be. */
export const width = 120;

/** The imports of a pipeline.ts: what it uses and nothing else. */
export function importsOf({ agent, image, deploy }: Choices, within: string): readonly string[] {
  const isPod = agent.kind === 'kubernetes';
  const delivers = deploy !== 'none';
  const names = [
    !isPod && 'agent',
    'buildDiscarder',
    within !== '' && 'dir',
    !delivers && 'disableConcurrentBuilds',
    isPod && 'kubernetes',
    image !== undefined && 'later',
    'logRotator',
    'pipeline',
    isPod && image !== undefined && 'rootlessBuildkit',
    'sh',
    'skipDefaultCheckout',
    ...(delivers ? ['stage', 'stages'] : []),
    image !== undefined && 'text',
    'timeout',
    delivers && 'when',
  ];
  const recipes = [
    'buildApp',
    image !== undefined && 'buildImage',
    'checkoutSource',
    ...(delivers ? ['deploy', deploy] : []),
  ];
  return [importOf(names, '@pipec/dsl'), importOf(recipes, '@pipec/dsl/recipes')];
}

function importOf(given: readonly (string | false)[], from: string): string {
  const names = given.filter((name) => name !== false);
  const line = `import { ${names.join(', ')} } from '${from}';`;
  return line.length <= width ? line : `import {\n${names.map((name) => `  ${name},\n`).join('')}} from '${from}';`;
}
