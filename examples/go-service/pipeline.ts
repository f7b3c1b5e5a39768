// A Go service that goes out with helm: first as a canary that takes a tenth of the traffic, then, when its error rate stays low, to all.
import {
  buildDiscarder,
  disableConcurrentBuilds,
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
import type { Expr, Stage } from '@pipec/dsl';
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
    buildkit: rootlessBuildkit({ registryAuth: 'registry-push' }),
  },
  volumes: { cache: { persistentVolumeClaim: 'go-cache', mountPath: '/cache', in: ['go'] } },
});

const deployer = kubernetes({
  placement: 'file',
  name: 'deployer',
  serviceAccount: 'deployer',
  containers: { helm: { image: 'alpine/helm:4.1.4' }, tools: { image: 'curlimages/curl:8.17.0' } },
});

const release = helm({ release: 'orders', chart: 'deploy/chart', valuesFiles: ['deploy/values.yaml'] });
const canary = helm({
  release: 'orders-canary',
  chart: 'deploy/chart',
  valuesFiles: ['deploy/values.yaml', 'deploy/canary.yaml'],
});

/** Waits until the canary has taken traffic for a while, and fails when its error rate is too high. */
function watchCanary(minutes: number, limit: number): Stage {
  return stage('Watch canary', {
    agent: deployer,
    when: [when.beforeAgent, when.branch('main')],
    options: [timeout({ time: minutes + 5, unit: 'MINUTES' })],
    steps: [
      deployer.container('tools', [
        sh`
          end=$(( $(date +%s) + ${minutes * 60} ))
          while [ "$(date +%s)" -lt "$end" ]; do
            rate=$(curl -fsS ${'http://prometheus.monitoring/api/v1/query?query=orders_canary_error_rate'} | sed 's/.*,"\([0-9.]*\)".*/\1/')
            echo "error rate: $rate"
            awk -v rate="$rate" -v limit=${limit} 'BEGIN { exit !(rate <= limit) }'
            sleep 30
          done
        `,
      ]),
    ],
  });
}

const notify = (message: Expr<string>) => slackSend({ channel: '#orders', message });

export default pipeline({
  agent: 'none',
  options: [
    timeout({ time: 3, unit: 'HOURS' }),
    disableConcurrentBuilds(),
    buildDiscarder(logRotator({ numToKeepStr: '50' })),
    skipDefaultCheckout(),
  ],
  environment: { IMAGE: later() },
  stages: ({ env }) => [
    stage(
      'Build',
      { agent: builder },
      stages([
        checkoutSource(),
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
          image: text`registry.example.internal/orders:${env.GIT_COMMIT}`,
          digestTo: env.IMAGE,
        }),
      ]),
    ),
    deploy({
      to: 'canary',
      agent: deployer,
      in: 'helm',
      image: env.IMAGE,
      with: canary,
      namespace: 'orders',
      kubeconfig: secretFile('kubeconfig-prod'),
      when: when.branch('main'),
    }),
    watchCanary(10, 0.01),
    deploy({
      to: 'prod',
      agent: deployer,
      in: 'helm',
      image: env.IMAGE,
      with: release,
      namespace: 'orders',
      kubeconfig: secretFile('kubeconfig-prod'),
      when: when.branch('main'),
      smoke: sh.text`wget -qO- https://orders.example.com/health`,
    }),
    stage('Remove canary', {
      agent: deployer,
      when: [when.beforeAgent, when.branch('main')],
      steps: [
        lock('orders-canary', [
          withCredentials({ KUBECONFIG: secretFile('kubeconfig-prod') }, [
            deployer.container('helm', [sh`helm uninstall orders-canary --namespace orders --ignore-not-found --wait`]),
          ]),
        ]),
      ],
    }),
  ],
  post: ({ env }) => ({
    fixed: [notify(text`orders ${env.BUILD_NUMBER} works again: ${env.BUILD_URL}`)],
    failure: [notify(text`orders ${env.BUILD_NUMBER} failed: ${env.BUILD_URL}`)],
  }),
});
