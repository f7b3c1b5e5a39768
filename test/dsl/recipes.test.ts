import {
  agent,
  env,
  kubernetes,
  later,
  pipeline,
  secretFile,
  secretText,
  sh,
  stage,
  stages,
  text,
  variable,
  when,
} from '@pipec/dsl';
import {
  approval,
  buildApp,
  buildImage,
  checkoutSource,
  deploy,
  helm,
  kubectl,
  promoteImage,
} from '@pipec/dsl/recipes';
import type { DeploySpec } from '@pipec/dsl/recipes';
import type { Stage } from '@pipec/model';
import { describe, expect, test } from 'vitest';
import { forms, inForm } from '../runtime-shims/recipe-runs.ts';
import { show } from './show.ts';

// What recipes make, as a model; what their scripts do is tested by running them (test/runtime-shims).

const any = (value: unknown): any => value;
const IMAGE = variable('IMAGE');
const shop = helm({ release: 'shop', chart: 'charts/shop' });
const pod = kubernetes.template('deployer');

/** A stage on one line, its scripts shortened. */
function shown(made: Stage): string {
  return show(made).replace(/script: '⏎set -eu⏎.*?⏎'\)(?= |;|$)/g, "script: '…')");
}

const deployment = (spec: Partial<DeploySpec> = {}) => shown(deploy({ to: 'prod', image: IMAGE, with: shop, ...spec }));
const steps = "checkout(scm); sh(label: 'Deploy to prod', script: '…')";

const deployments: readonly [what: string, shown: string, expected: string][] = [
  [
    'with no more than it needs',
    deployment(),
    `stage('Deploy to prod') { options: lock(resource: 'prod', inversePrecedence: true); timeout(time: 45, unit: 'MINUTES'); milestone(ordinal: null, label: 'Deploy to prod'); ${steps} }`,
  ],
  [
    'in a container of a pod, with a namespace and a kubeconfig',
    deployment({ agent: pod, in: 'helm', namespace: 'shop', kubeconfig: secretFile('prod'), milestone: 10 }),
    "stage('Deploy to prod') { agent: kubernetes { inheritFrom 'deployer' }; options: lock(resource: 'prod/shop', inversePrecedence: true); timeout(time: 45, unit: 'MINUTES'); milestone(10); checkout(scm); withCredentials([file(credentialsId: 'prod', variable: 'KUBECONFIG')]) { container('helm') { sh(label: 'Deploy to prod', script: '…') } } }",
  ],
  [
    'under a condition, which is looked at before the lock and the agent are taken',
    deployment({ when: when.branch('main') }),
    `stage('Deploy to prod') { options: lock(resource: 'prod', inversePrecedence: true); timeout(time: 45, unit: 'MINUTES'); when: beforeAgent; beforeOptions; branch('main'); milestone(ordinal: null, label: 'Deploy to prod'); ${steps} }`,
  ],
  [
    'under several conditions, without a lock, a milestone or a source',
    deployment({
      when: [when.branch('main'), when.not(when.changeRequest())],
      lock: false,
      milestone: false,
      source: [],
    }),
    "stage('Deploy to prod') { options: timeout(time: 45, unit: 'MINUTES'); when: beforeAgent; branch('main'); not { changeRequest() }; sh(label: 'Deploy to prod', script: '…') }",
  ],
  [
    'with a lock, a time, a name and a source of its own',
    deployment({ lock: text`${env.JOB_NAME}/prod`, within: { minutes: 2 }, name: 'Ship', source: [sh`tar x`] }),
    "stage('Ship') { options: lock(resource: \"${env.JOB_NAME}/prod\", inversePrecedence: true); timeout(time: 21, unit: 'MINUTES'); milestone(ordinal: null, label: 'Ship'); sh('tar x'); sh(label: 'Ship', script: '…') }",
  ],
  [
    'of a chart that needs no source',
    deployment({
      with: helm({ release: 'shop', chart: 'oci://registry.example.com/shop' }),
      lock: false,
      milestone: 1,
    }),
    "stage('Deploy to prod') { options: timeout(time: 45, unit: 'MINUTES'); milestone(1); sh(label: 'Deploy to prod', script: '…') }",
  ],
  [
    'of an image alone, which needs none either',
    deployment({ with: kubectl({ deployment: 'shop' }), lock: false, milestone: 1 }),
    "stage('Deploy to prod') { options: timeout(time: 45, unit: 'MINUTES'); milestone(1); sh(label: 'Deploy to prod', script: '…') }",
  ],
  [
    'behind an approval, which holds no agent and comes before the lock, all in one stage under one condition',
    deployment({ agent: pod, when: when.branch('main'), approve: { by: ['ops', 'ann'] }, milestone: 30 }),
    "stage('Deploy to prod') { when: beforeAgent; beforeInput; branch('main'); stages { " +
      "stage('Ready for prod') { milestone(30) }; " +
      "stage('Approve prod') { agent: none; options: timeout(time: 4, unit: 'HOURS'); input: message 'Deploy to prod?'; ok 'Deploy'; submitter 'ops,ann'; submitterParameter 'APPROVED_BY'; echo(\"Approved by ${env.APPROVED_BY}\"); milestone(31) }; " +
      "stage('Roll out to prod') { agent: kubernetes { inheritFrom 'deployer' }; options: lock(resource: 'prod', inversePrecedence: true); timeout(time: 45, unit: 'MINUTES'); milestone(32); checkout(scm); sh(label: 'Roll out to prod', script: '…') } } }",
  ],
  [
    'behind an approval, without milestones',
    deployment({
      approve: { by: ['ops'], within: { minutes: 90 }, message: 'Now?', ok: 'Go' },
      milestone: false,
      lock: false,
    }),
    "stage('Deploy to prod') { stages { " +
      "stage('Approve prod') { agent: none; options: timeout(time: 90, unit: 'MINUTES'); input: message 'Now?'; ok 'Go'; submitter 'ops'; submitterParameter 'APPROVED_BY'; echo(\"Approved by ${env.APPROVED_BY}\") }; " +
      "stage('Roll out to prod') { options: timeout(time: 45, unit: 'MINUTES'); checkout(scm); sh(label: 'Roll out to prod', script: '…') } } }",
  ],
];

test.each(deployments)('deploys %s', (_, made, expected) => {
  expect(made).toBe(expected);
});

test('an approval alone counts its milestones where it is given no number', () => {
  const [ready, approve] = approval('the store', { by: ['ops'], within: { hours: 2 } });
  expect(show(ready!)).toBe("stage('Ready for the store') { milestone(ordinal: null, label: 'Ready for the store') }");
  expect(show(approve!)).toMatch(
    /timeout\(time: 2, unit: 'HOURS'\).*milestone\(ordinal: null, label: 'Approve the store'\) \}$/,
  );
});

const others: readonly [what: string, made: Stage, expected: string][] = [
  ['checks out', checkoutSource(), "stage('Checkout') { checkout(scm) }"],
  ['checks out under another name', checkoutSource({ name: 'Source' }), "stage('Source') { checkout(scm) }"],
  [
    'checks out and keeps the commit',
    checkoutSource({ commitTo: env.GIT_COMMIT }),
    "stage('Checkout') { script { (env.GIT_COMMIT = checkout(scm).GIT_COMMIT) } }",
  ],
  ['builds', buildApp({ run: sh.text`make` }), "stage('Build') { sh('make') }"],
  [
    'builds in a container and keeps what came of it',
    buildApp({
      name: 'Test',
      agent: agent.label('linux'),
      in: 'go',
      run: [sh`a`, sh`b`],
      reports: 'r/*.xml',
      artifacts: 'bin/*',
    }),
    "stage('Test') { agent: label 'linux'; container('go') { sh('a'); sh('b') }; post: always { junit('r/*.xml') }; success { archiveArtifacts(artifacts: 'bin/*', fingerprint: true) } }",
  ],
  [
    'builds an image and keeps its digest',
    buildImage({ in: 'buildkit', image: text`r/shop:${env.BUILD_NUMBER}`, digestTo: IMAGE }),
    "stage('Build image') { options: timeout(time: 30, unit: 'MINUTES'); container('buildkit') { script { (env.IMAGE = sh(label: 'Build image', returnStdout: true, script: '…').trim()) } } }",
  ],
  [
    'gives an image another name',
    promoteImage({ image: IMAGE, as: 'r/shop:prod', in: 'skopeo', when: when.buildingTag() }),
    "stage('Promote image') { options: timeout(time: 30, unit: 'MINUTES'); when: beforeAgent; buildingTag(); container('skopeo') { sh(label: 'Promote image', script: '…') } }",
  ],
];

test.each(others)('%s', (_, made, expected) => {
  expect(shown(made).replace(/script: '⏎set -eu⏎.*?⏎'\)\.trim/, "script: '…').trim")).toBe(expected);
});

test.each<[what: string, call: () => unknown, message: string, part?: string]>([
  ['a build without the variable that keeps the digest', () => any(buildImage)({ image: 'shop:1' }), "An image to build needs the field 'digestTo'."],
  ['a variable that is a text', () => any(buildImage)({ image: 'shop:1', digestTo: 'IMAGE' }), 'The digest is kept in a variable, called env.X, but this is a string.', 'digestTo'],
  ['a deployment of nothing', () => any(deploy)({ to: 'prod', with: shop }), "A deployment needs the field 'image'."],
  ['an approval by nobody', () => any(approval)('prod', {}), "An approval needs the field 'by'."],
  ['a deployment of a tag', () => deploy({ to: 'prod', image: 'shop:latest', with: shop }), "'shop:latest' names no digest, so tomorrow it may be another image. Give what buildImage kept: image: env.IMAGE.", 'image'],
  ['a promotion of a tag', () => promoteImage({ image: 'shop:1', as: 'shop:prod' }), "'shop:1' names no digest, so tomorrow it may be another image. Give what buildImage kept: image: env.IMAGE.", 'image'],
])('tells of %s', (_, call, message, part) => {
  let thrown: { readonly message: string; readonly pipecKey?: unknown } | undefined;
  try {
    call();
  } catch (error) {
    thrown = error as TypeError;
  }
  expect([thrown?.message.replaceAll('\n', ' '), thrown?.pipecKey]).toEqual([message, part]);
}); // prettier-ignore

describe('where the controller has the library', () => {
  const library = (make: () => Stage) => show(inForm('library', make));

  test('its steps are called', () => {
    expect(
      library(() =>
        deploy({
          to: 'prod',
          image: IMAGE,
          with: shop,
          namespace: 'x',
          smoke: sh.text`wget ${env.BUILD_URL}`,
          lock: false,
          milestone: false,
        }),
      ),
    ).toBe(
      "stage('Deploy to prod') { options: timeout(time: 45, unit: 'MINUTES'); checkout(scm); pipecDeploy(to: 'prod', image: env.IMAGE, " +
        "before: 'helm list --namespace x --deployed --no-headers --filter '^shop$'', " +
        'rollOut: [\'helm upgrade shop charts/shop --install --namespace x --set-literal image="$image" --wait --timeout 10m\'], ' +
        'undo: [\'helm rollback shop "$(echo "$before" | awk \'{ print $3 }\')" --namespace x --wait --timeout 10m\'], ' +
        'smoke: [\'wget "$BUILD_URL"\']) }',
    );
    expect(library(() => buildImage({ image: 'r/shop:1', digestTo: IMAGE, builder: 'buildah' }))).toContain(
      'script { (env.IMAGE = pipecBuildImage(image: \'r/shop:1\', build: [\'buildah build --file Dockerfile --tag "$image" .\', \'buildah push --digestfile "$result" "$image"\'], digest: \'cat "$result"\')) }',
    );
    expect(library(() => promoteImage({ image: IMAGE, as: 'r/shop:prod' }))).toContain(
      "pipecPromoteImage(image: env.IMAGE, as: 'r/shop:prod')",
    );
  });

  test('a value that several commands need has one name in all of them', () => {
    const params = pipeline({
      agent: 'none',
      parameters: { NS: { type: 'string' } },
      stages: ({ params: { NS } }) => [
        inForm('library', () =>
          deploy({ to: 'prod', image: IMAGE, with: kubectl({ deployment: 'shop' }), namespace: NS, source: [] }),
        ),
      ],
    });
    const made = show(params.stages!.stages[0]!);
    expect(made).toContain('withEnv(["NS=${params.NS}"]) { pipecDeploy(');
    expect(made.match(/--namespace "\$NS"/g)).toHaveLength(5);
  });

  test.each([
    ['at the top', (made: Stage) => [made]],
    ['inside another stage', (made: Stage) => [stage('All', stages([made]))]],
  ])('the pipeline loads it for a stage %s', (_, list) => {
    const made = inForm('library', () =>
      pipeline({ agent: 'none', libraries: ['own@1'], stages: list(deploy({ to: 'prod', image: IMAGE, with: shop })) }),
    );
    expect(show(made.libraries!)).toBe("lib('pipec'); lib('own@1')");
  });

  test.each([
    ['for an image', () => buildImage({ image: 'r/shop:1', digestTo: IMAGE, in: 'buildkit' })],
    ['for another name', () => promoteImage({ image: IMAGE, as: 'r/shop:prod' })],
    ['behind an approval', () => deploy({ to: 'prod', image: IMAGE, with: shop, approve: { by: ['ops'] } })],
    [
      'for a deployment with credentials',
      () => deploy({ to: 'prod', image: IMAGE, with: shop, in: 'helm', kubeconfig: secretFile('x') }),
    ],
  ])('the pipeline loads it %s', (_, make) => {
    const made = inForm('library', () => pipeline({ agent: 'none', stages: [make()] }));
    expect(show(made.libraries!)).toBe("lib('pipec')");
  });

  test('the pipeline does not load it twice, nor for nothing', () => {
    const twice = inForm('library', () =>
      pipeline({ agent: 'none', libraries: ['pipec@v2'], stages: [deploy({ to: 'prod', image: IMAGE, with: shop })] }),
    );
    expect(show(twice.libraries!)).toBe("lib('pipec@v2')");
    const nothing = inForm('library', () => pipeline({ agent: 'none', stages: [buildApp({ run: sh.text`make` })] }));
    expect(nothing.libraries).toBeUndefined();
  });

  test('without it nothing is loaded', () => {
    expect(
      pipeline({ agent: 'none', stages: [deploy({ to: 'prod', image: IMAGE, with: shop })] }).libraries,
    ).toBeUndefined();
  });
});

const misuses: readonly [what: string, make: () => unknown, message: string][] = [
  [
    'a misspelt field',
    () => deploy({ to: 'prod', image: IMAGE, with: shop, aprove: { by: ['ops'] } } as never),
    "A deployment has no field 'aprove'.\nDid you mean 'approve'?",
  ],
  [
    'a misspelt field of an approval',
    () => deploy({ to: 'prod', image: IMAGE, with: shop, approve: { by: ['ops'], wihin: {} } } as never),
    "An approval has no field 'wihin'.\nDid you mean 'within'?",
  ],
  [
    'no one who could approve',
    () => deploy({ to: 'prod', image: IMAGE, with: shop, approve: { by: [] } }),
    'The list of submitters is empty, so nobody could answer.',
  ],
  [
    'what is no deployer',
    () => deploy({ to: 'prod', image: IMAGE, with: { helm: 'charts/shop' } } as never),
    'An image is rolled out with helm({ … }), kubectl({ … }) or kustomize({ … }), but this is an object.',
  ],
  [
    'a check that is a string',
    () => deploy({ to: 'prod', image: IMAGE, with: shop, smoke: 'wget x' } as never),
    'A smoke check is sh.text`…`, or a list of such, but this is a string.',
  ],
  [
    'a check of several lines',
    () =>
      deploy({
        to: 'prod',
        image: IMAGE,
        with: shop,
        smoke: sh.text`
    wget a
    wget b
  `,
      }),
    'A smoke check of several lines is not one command. Give its commands as a list; all of them must succeed.',
  ],
  [
    'a builder that is none',
    () => buildImage({ image: 'a:1', digestTo: IMAGE, builder: 'docker' } as never),
    "An image is built with 'buildkit', 'buildctl', 'buildah' or 'kaniko', but this is 'docker'.",
  ],
  [
    'a secret as a build argument',
    () =>
      pipeline({
        agent: 'none',
        environment: { T: secretText('t'), IMAGE: later() },
        stages: ({ env: { T, IMAGE: to } }) => [buildImage({ image: 'a:1', digestTo: to, args: { T } } as never)],
      }),
    "A build argument stays in the image. Give 'T' under 'secrets'.",
  ],
];

test.each(misuses)('refuses %s', (_, make, message) => {
  expect(make).toThrow(message);
});

test('a recipe is a plain function: what it makes is the same each time, and frozen', () => {
  for (const form of forms) {
    const make = () => inForm(form, () => deploy({ to: 'prod', image: IMAGE, with: shop, approve: { by: ['ops'] } }));
    expect(make()).toEqual(make());
    expect(Object.isFrozen(make())).toBe(true);
  }
});
