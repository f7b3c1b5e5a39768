import { readdirSync, readFileSync } from 'node:fs';
import { sh, text, variable } from '@pipec/dsl';
import { buildImage, deploy, helm, kubectl, kustomize, promoteImage } from '@pipec/dsl/recipes';
import type { Stage } from '@pipec/model';
import { expect, test } from 'vitest';
import { libraryFiles, librarySteps } from '../../packages/runtime-shims/src/index.ts';
import { libraryScripts } from '../../packages/runtime-shims/scripts/library-scripts.mjs';
import { scriptRun } from './recipe-runs.ts';
import { expectSound } from './sound-script.ts';

const library = new URL('../../packages/runtime-shims/library/', import.meta.url);
const scripts = Object.entries(libraryFiles).filter(([path]) => path.endsWith('.sh'));

test('the folder of the library holds the files that are passed on as texts, and no others', () => {
  const found = readdirSync(library, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = found.map(({ parentPath, name }) => `${parentPath}/${name}`.split('/library/')[1]!);
  expect(paths.toSorted()).toEqual(Object.keys(libraryFiles).toSorted());
  for (const path of paths) expect(readFileSync(new URL(path, library), 'utf8')).toBe(libraryFiles[path]);
});

test('the scripts are those of the recipes (renew them with: node packages/runtime-shims/scripts/write-scripts.mjs)', async () => {
  expect(Object.fromEntries(scripts)).toEqual(await libraryScripts());
});

test('each step that is described has its file, and each parameter its line in it', () => {
  const files = Object.keys(libraryFiles).filter((path) => path.startsWith('vars/'));
  expect(librarySteps.map(({ name }) => `vars/${name}.groovy`)).toEqual(files);
  for (const { name, params } of librarySteps) {
    const groovy = libraryFiles[`vars/${name}.groovy`]!;
    const told = [...groovy.matchAll(/^ \* {3}(\w+) +[\w<>]+(, required)?:/gm)].map(([, param, required]) => [
      param,
      required !== undefined,
    ]);
    expect(told).toEqual(params.map((param) => [param.name, param.required === true]));
    for (const param of params) expect(groovy).toMatch(new RegExp(`\\bargs\\.${param.name}\\b`));
  }
});

test.each(scripts)('%s is sound', (_, script) => {
  expectSound(script);
});

const image = variable('IMAGE');
const smoke = [sh.text`wget -qO- https://shop.example.com/health`, sh.text`./smoke ${image}`];
const written: readonly [what: string, stage: Stage][] = [
  [
    'BuildKit',
    buildImage({
      image: text`r/shop:${variable('TAG')}`,
      digestTo: image,
      args: { A: variable('TAG') },
      cache: 'r/shop:cache',
    }),
  ],
  [
    'buildah',
    buildImage({ builder: 'buildah', image: 'r/shop:1', digestTo: image, platforms: ['linux/amd64', 'linux/arm64'] }),
  ],
  ['kaniko', buildImage({ builder: 'kaniko', image: 'r/shop:1', digestTo: image, context: 'app' })],
  [
    'helm',
    deploy({
      to: 'prod',
      image,
      with: helm({ release: 'shop', chart: 'charts/shop', set: { a: 1, b: "it's" } }),
      namespace: 'shop',
      smoke,
    }),
  ],
  [
    'helm, an image in parts',
    deploy({
      to: 'prod',
      image,
      with: helm({ release: variable('R'), chart: 'c', image: { repository: 'a', digest: 'b' } }),
    }),
  ],
  [
    'kubectl',
    deploy({
      to: 'prod',
      image,
      with: kubectl({ deployment: 'shop', manifest: 'k8s/deployment.yaml', apply: ['k8s/rest'] }),
      smoke,
    }),
  ],
  [
    'kustomize',
    deploy({
      to: 'prod',
      image,
      with: kustomize({ overlay: 'k8s/prod', deployment: 'shop' }),
      namespace: variable('NS'),
    }),
  ],
  ['skopeo', promoteImage({ image, as: 'r/shop:prod' })],
];

test.each(written)('what the recipes write is sound: %s', (_, stage) => {
  expectSound(scriptRun(stage).script);
});
