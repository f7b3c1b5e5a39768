// A pipeline of a hundred lines, of the kind that a service has: what bench/build.mjs compiles.
import {
  buildDiscarder,
  cron,
  disableConcurrentBuilds,
  junit,
  kubernetes,
  logRotator,
  parallel,
  pipeline,
  secretText,
  sh,
  stage,
  timeout,
  when,
} from '@pipec/dsl';

const pod = kubernetes({
  containers: {
    node: {
      image: 'node:24.4.1-bookworm',
      resources: { requests: { cpu: '1', memory: '2Gi' }, limits: { memory: '2Gi' } },
    },
    scanner: {
      image: 'aquasec/trivy:0.64.1',
      env: [{ name: 'TRIVY_CACHE_DIR', value: '/tmp/trivy' }],
      resources: { requests: { cpu: '250m', memory: '256Mi' }, limits: { memory: '256Mi' } },
    },
  },
});

const services = ['basket', 'catalogue', 'orders', 'payment', 'search', 'shipping'];

export default pipeline({
  agent: 'none',
  options: [
    timeout({ time: 60, unit: 'MINUTES' }),
    disableConcurrentBuilds({ abortPrevious: true }),
    buildDiscarder(logRotator({ numToKeepStr: '20' })),
  ],
  triggers: [cron('H 3 * * 1-5')],
  parameters: {
    VERSION: { type: 'string', default: '', description: 'Overrides the version from git' },
    SKIP_TESTS: { type: 'boolean', default: false },
  },
  environment: {
    REGISTRY: 'registry.example.internal',
    NPM_TOKEN: secretText('npm-token'),
  },

  stages: ({ env, params }) => [
    stage('Prepare', { agent: pod }, [
      pod.container('node', [
        sh`npm config set //registry.acme.test/:_authToken ${env.NPM_TOKEN}`,
        sh`npm ci --prefer-offline --no-audit --no-fund`,
      ]),
    ]),

    stage('Check', { agent: pod }, [
      pod.container('node', [
        sh`npm run lint`,
        sh`npm run types`,
        sh`npm audit --omit dev`,
        sh`npm run licenses`,
        sh`
          if [ -n ${params.VERSION} ]; then
            npm version --no-git-tag-version ${params.VERSION}
          fi
        `,
      ]),
    ]),

    stage(
      'Test',
      parallel(
        services.map((service) =>
          stage(`Test ${service}`, {
            agent: pod,
            when: when.not(when.expression(params.SKIP_TESTS)),
            steps: [
              pod.container('node', [
                sh`npm test --workspace services/${service} -- --reporter junit`,
                sh`npm run coverage --workspace services/${service}`,
              ]),
            ],
            post: { always: [junit(`services/${service}/reports/*.xml`)] },
          }),
        ),
      ),
    ),

    ...services.map((service) =>
      stage(`Publish ${service}`, { agent: pod, when: when.branch('main') }, [
        pod.container('node', [
          sh`npm pack --workspace services/${service}`,
          sh`curl -fsS -T services/${service}.tgz https://${env.REGISTRY}/${service}/${env.GIT_COMMIT}.tgz`,
        ]),
      ]),
    ),
  ],
});
