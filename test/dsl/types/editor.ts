// What an editor shows while this is written; see editor.test.ts. The unfinished lines are errors on purpose.
import {
  archiveArtifacts,
  buildDiscarder,
  kubernetes,
  logRotator,
  matrix,
  pipeline,
  secretText,
  sh,
  stage,
  timeout,
  when,
} from '@pipec/dsl';

const pod = kubernetes({
  containers: { maven: { image: 'maven:3.9', imagePullPolicy: 'Always' }, node: { image: 'node:22' } },
});

export default pipeline({
  agent: pod,
  options: [timeout({ time: 1, unit: 'HOURS' }), buildDiscarder(logRotator({ numToKeepStr: '5' }))],
  environment: { REGISTRY: 'registry.example.com', TOKEN: secretText('token') },
  parameters: { VERSION: { type: 'string' }, DRY_RUN: { type: 'boolean' } },
  stages: ({ env, params }) => [
    stage('Build', {
      when: when.branch('main'),
      steps: [
        pod.container('maven', [sh`mvn ${env.REGISTRY} ${env.TOKEN} ${params.VERSION}`]),
        sh({ script: 'mvn verify', label: 'Verify' }),
      ],
    }),
    stage('Keep', {
      steps: [archiveArtifacts({ artifacts: '*.jar', fingerprint: true })],
      failFast: params.DRY_RUN === undefined,
    }),
    stage(
      'All',
      matrix({ axes: { OS: ['linux', 'mac'] }, stages: ({ env: own }) => [stage('Test', [sh`test ${own.OS}`])] }),
    ),
  ],
});

// @ts-expect-error unfinished
pipeline({ agent: 'any', parameters: { NEXT: { type: '' } }, stages: [] });
