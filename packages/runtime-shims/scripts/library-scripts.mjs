import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/**
 * The scripts of the library by their paths in it. They are those that the recipes write into a Jenkinsfile, with variables where these
 * have commands and values.
 */
export async function libraryScripts() {
  const { deployScript, imageScript, promoteScript, sh, variable } = await recipes();
  const scripts = {
    'build-image': imageScript({
      image: variable('PIPEC_IMAGE'),
      build: [sh.text`sh -euxc "$PIPEC_BUILD"`],
      digest: sh.text`sh -euc "$PIPEC_DIGEST"`,
    }),
    deploy: deployScript({
      to: variable('PIPEC_TO'),
      image: variable('PIPEC_IMAGE'),
      before: sh.text`sh -euxc "$PIPEC_BEFORE"`,
      rollOut: [sh.text`sh -euxc "$PIPEC_ROLL_OUT"`],
      undo: [sh.text`sh -euxc "$PIPEC_UNDO"`],
      smoke: [sh.text`sh -euxc "$PIPEC_SMOKE"`],
      attempts: variable('PIPEC_ATTEMPTS'),
      pause: variable('PIPEC_PAUSE'),
    }),
    'promote-image': promoteScript({ image: variable('PIPEC_IMAGE'), as: variable('PIPEC_AS') }),
  };
  return Object.fromEntries(
    Object.entries(scripts).map(([name, { script }]) => [`resources/pipec/${name}.sh`, `${header(name)}${script}\n`]),
  );
}

const steps = { 'build-image': 'pipecBuildImage', deploy: 'pipecDeploy', 'promote-image': 'pipecPromoteImage' };

const header = (name) => `#!/bin/sh
# What ${steps[name]} runs: see vars/${steps[name]}.groovy. Made by scripts/write-scripts.mjs from the recipes of @pipec/dsl.

# Commands that are given find the variables of this script in their environment.
set -a
`;

/** The recipes come from their sources, which are TypeScript. */
async function recipes() {
  const contents = "export * from '@pipec/dsl/recipes'; export { sh, variable } from '@pipec/dsl';";
  const resolveDir = fileURLToPath(new URL('../../..', import.meta.url));
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir },
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['source'],
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
