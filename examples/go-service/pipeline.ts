// A Go service that goes out with helm: first as a canary that takes a tenth of the traffic, then, when its error rate stays low, to all.
import {
  buildDiscarder,
  kubernetes,
  later,
  lock,
  logRotator,
  pipeline,
  rootlessBuildkit,
  secretFile,
  sh,
  skipDefaultCheckout,
  slackSend,
  stage,
  stages,
  text,
  timeout,
  when,
  withCredentials,
} from '@pipec/dsl';
import type { EnvVar, Expr, Stage } from '@pipec/dsl';
import { buildApp, buildImage, checkoutSource, deploy, helm } from '@pipec/dsl/recipes';

const builder = kubernetes({
  placement: 'file',
  name: 'go-builder',
  containers: {
    go: {
      image: 'golang:1.26.0-bookworm',
      env: { GOFLAGS: '-mod=readonly', GOCACHE: '/cache/go-build', GOMODCACHE: '/cache/mod' },
      resources: { requests: { cpu: '2', memory: '2Gi' }, limits: { memory: '4Gi' } },
    },
    buildkit: rootlessBuildkit({
      registryAuth: 'registry-push',
      resources: { requests: { cpu: '1', memory: '1Gi' }, limits: { memory: '2Gi' } },
    }),
  },
  volumes: { cache: { persistentVolumeClaim: 'go-cache', mountPath: '/cache', in: ['go'] } },
});

const small = { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '256Mi' } };

const deployer = kubernetes({
  placement: 'file',
  name: 'deployer',
  serviceAccount: 'deployer',
  containers: {
    helm: { image: 'alpine/helm:4.1.4', resources: small },
    tools: { image: 'curlimages/curl:8.17.0', resources: small },
  },
});

const production = { in: 'helm', namespace: 'orders', kubeconfig: secretFile('kubeconfig-prod') } as const;
const release = helm({ release: 'orders', chart: 'deploy/chart', valuesFiles: ['deploy/values.yaml'] });
const canary = helm({
  release: 'orders-canary',
  chart: 'deploy/chart',
  valuesFiles: ['deploy/values.yaml', 'deploy/canary.yaml'],
});

/** Waits until the canary has taken traffic for a while, and fails when its error rate is too high. */
function watchCanary(minutes: number, limit: number): Stage {
  const query = 'http://prometheus.monitoring/api/v1/query?query=orders_canary_error_rate';
  return stage('Watch canary', {
    options: [timeout({ time: minutes + 5, unit: 'MINUTES' })],
    steps: [
      deployer.container('tools', [
        sh`
          end=$(( $(date +%s) + ${minutes * 60} ))
          while [ "$(date +%s)" -lt "$end" ]; do
            rate=$(curl -fsS ${query} | sed 's/.*,"\([0-9.]*\)".*/\1/')
            echo "error rate: $rate"
            awk -v rate="$rate" -v limit=${limit} 'BEGIN { exit !(rate <= limit) }'
            sleep 30
          done
        `,
      ]),
    ],
  });
}

/** Brings the image to a few, looks how they fare, and brings it to all. Whatever comes of it, the canary goes. */
function releaseWithCanary(image: EnvVar): Stage {
  return stage(
    'Release',
    {
      agent: deployer,
      when: [when.beforeOptions, when.beforeAgent, when.branch('main')],
      options: [lock({ resource: 'prod/orders', inversePrecedence: true })],
      post: {
        cleanup: [
          withCredentials({ KUBECONFIG: production.kubeconfig }, [
            deployer.container('helm', [sh`helm uninstall orders-canary --namespace orders --ignore-not-found --wait`]),
          ]),
        ],
      },
    },
    stages([
      deploy({ ...production, to: 'canary', image, with: canary, lock: false, milestone: 10 }),
      watchCanary(10, 0.01),
      deploy({
        ...production,
        to: 'prod',
        image,
        with: release,
        smoke: sh.text`wget -q -T 10 -O- https://orders.example.com/health`,
        // The stage has its lock, and the source is there since the canary.
        lock: false,
        source: [],
        milestone: 20,
      }),
    ]),
  );
}

const notify = (message: Expr<string>) => slackSend({ channel: '#orders', message });

export default pipeline({
  agent: 'none',
  options: [
    timeout({ time: 3, unit: 'HOURS' }),
    buildDiscarder(logRotator({ numToKeepStr: '50' })),
    skipDefaultCheckout(),
  ],
  environment: { IMAGE: later() },
  stages: ({ env }) => [
    stage(
      'Build',
      { agent: builder },
      stages([
        checkoutSource({ commitTo: env.GIT_COMMIT }),
        buildApp({
          name: 'Test',
          in: 'go',
          run: sh.text`
            go vet ./...
            go test -race -coverprofile=cover.out ./...
            go build -trimpath -ldflags ${text`-X main.version=${env.BUILD_NUMBER}`} -o bin/orders ./cmd/orders
          `,
          artifacts: 'bin/orders',
        }),
        buildImage({
          in: 'buildkit',
          image: text`registry.example.internal/orders:${env.BUILD_NUMBER}`,
          cache: 'registry.example.internal/orders:buildcache',
          digestTo: env.IMAGE,
        }),
      ]),
    ),
    releaseWithCanary(env.IMAGE),
  ],
  post: ({ env }) => ({
    fixed: [notify(text`orders ${env.BUILD_NUMBER} works again: ${env.BUILD_URL}`)],
    failure: [notify(text`orders ${env.BUILD_NUMBER} failed: ${env.BUILD_URL}`)],
  }),
});
