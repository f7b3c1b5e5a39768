import { variable } from '@pipec/dsl';
import type { Text } from '@pipec/dsl';
import { buildImage, deploy, helm, kubectl, promoteImage } from '@pipec/dsl/recipes';
import { sh } from '@pipec/dsl';
import { nowhere } from '@pipec/model';
import type { Stage } from '@pipec/model';
import { expect, test } from 'vitest';
import { lowerSteps } from '../../packages/compiler/src/lower/lower-steps.ts';
import { print } from '../../packages/compiler/src/print/print.ts';
import { Param } from '../../packages/dsl/src/core/value.ts';
import { libraryFiles, librarySteps } from '../../packages/runtime-shims/src/index.ts';
import { describeWithGroovy } from '../support/groovy/groovy.ts';
import { runSteps } from '../support/groovy/run-steps.ts';
import type { StepsRun } from '../support/groovy/run-steps.ts';
import { forms, inForm, scriptRun } from './recipe-runs.ts';
import type { Values } from './recipe-runs.ts';
import { odd, runWithStandIns } from './stand-ins.ts';

const values: Values = {
  env: {
    IMAGE: 'registry.example.com/shop@sha256:0a',
    TAG: '7',
    ...Object.fromEntries(odd.map((value, i) => [`V${i}`, value])),
  },
  params: { ODD: odd[0]!, VERSION: '1.2' },
};
const hard: Text = variable('V0');
const parameter = new Param<string>('ODD');

const stages: readonly [what: string, make: () => Stage][] = [
  ['an image', () => buildImage({ image: variable('TAG'), digestTo: variable('BUILT') })],
  [
    'an image with arguments',
    () =>
      buildImage({
        builder: 'buildah',
        in: 'buildah',
        image: variable('TAG'),
        args: { A: "it's \\ $HOME\n", B: hard, C: parameter },
        digestTo: variable('BUILT'),
      }),
  ],
  [
    'a deployment',
    () =>
      deploy({
        to: "pro'd",
        image: variable('IMAGE'),
        with: helm({ release: 'shop', chart: 'charts/shop' }),
        source: [],
      }),
  ],
  [
    'a deployment with odd values',
    () =>
      deploy({
        to: 'prod',
        image: variable('IMAGE'),
        with: helm({ release: parameter, chart: hard, set: { a: odd[0]!, b: parameter } }),
        namespace: new Param<string>('VERSION'),
        smoke: [sh.text`wget ${parameter}`, sh.text`wget ${odd[5]!}`],
        retry: { attempts: 2, pause: 0 },
        source: [],
      }),
  ],
  [
    'a deployment of several commands',
    () =>
      deploy({
        to: 'test',
        in: 'kubectl',
        image: variable('IMAGE'),
        with: kubectl({ deployment: 'shop', manifest: 'm.yaml', apply: ['a.yaml'] }),
        source: [],
      }),
  ],
  ['another name', () => promoteImage({ image: variable('IMAGE'), as: parameter })],
];

function stepsOf({ body }: Stage): string {
  if (body?.kind !== 'Steps') throw new Error('The stage holds stages.');
  return print({ kind: 'Script', span: nowhere, statements: lowerSteps(body.steps, body.span) }).text;
}

describeWithGroovy('recipes and the library in Groovy', () => {
  const made = stages.flatMap(([what, make]) => forms.map((form) => ({ what, form, stage: inForm(form, make) })));
  const refusals = librarySteps.flatMap(({ name, params }) => {
    const required = params.filter((param) => param.required === true);
    return required.map((missing) => ({
      name,
      missing: missing.name,
      steps: `${name}([${
        required
          .filter((param) => param !== missing)
          .map((param) => `${param.name}: ['x']`)
          .join(', ') || ':'
      }])`,
    }));
  });
  let runs: readonly StepsRun[] | undefined;
  const run = (i: number): StepsRun => {
    runs ??= runSteps(libraryFiles, [
      ...made.map(({ stage }) => ({
        steps: stepsOf(stage),
        ...values,
        stdout: '  registry.example.com/shop@sha256:0b\n',
      })),
      ...refusals.map(({ steps }) => ({ steps })),
    ]);
    return runs[i]!;
  };

  test.each(made.map(({ what, form, stage }, i) => [what, form, stage, i] as const))(
    '%s, %s: runs the script that the model says',
    (_, __, stage, i) => {
      const { calls, thrown } = run(i);
      const { script, env } = scriptRun(stage, values);
      expect({ thrown, scripts: calls.map(({ args }) => args['script']), env: calls[0]?.env }).toEqual({
        thrown: null,
        scripts: [script],
        env,
      });
    },
  );

  test.each(made.map(({ what, form }, i) => [what, form, i] as const).filter(([what]) => what.includes('image')))(
    '%s, %s: keeps what the script prints',
    (_, __, i) => {
      const { calls, env } = run(i);
      expect({ returnStdout: calls[0]?.args['returnStdout'], built: env['BUILT'] }).toEqual({
        returnStdout: 'true',
        built: 'registry.example.com/shop@sha256:0b',
      });
    },
  );

  test.each(stages.map(([what], i) => [what, i] as const))(
    '%s: both forms call the same tools with the same words',
    (_, i) => {
      const [inline, library] = [run(2 * i), run(2 * i + 1)].map(({ calls: [call] }) => {
        const { calls, status } = runWithStandIns('dash', call!.args['script']!, call!.env, {
          'helm list': 'echo shop x 7',
          'kubectl get': 'echo 7',
          wget: 'false',
          'skopeo inspect': 'echo sha256:0a',
          'buildah push': 'echo sha256:0b > "$3"',
        });
        return { status, calls: calls.map((words) => words.map((word) => word.replace(/\/tmp\/\S*/, 'FILE'))) };
      });
      expect(inline).toEqual(library);
      expect(inline?.calls.length).toBeGreaterThan(0);
    },
  );

  test.each(refusals.map(({ name, missing }, i) => [name, missing, i] as const))(
    '%s tells when it is not given %s',
    (name, missing, i) => {
      expect(run(made.length + i)).toMatchObject({ calls: [], thrown: `${name} needs '${missing}'.` });
    },
  );
});
