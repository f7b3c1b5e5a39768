// A Maven web application from its source to production: checkout, build and test, one image in the private registry, and that very
// image deployed to test, staging and production on Kubernetes.
import {
  buildDiscarder,
  cron,
  kubernetes,
  later,
  logRotator,
  pipeline,
  rootlessBuildkit,
  secretText,
  sh,
  skipDefaultCheckout,
  stage,
  stages,
  text,
  timeout,
  when,
} from '@pipec/dsl';
import { buildApp, buildImage, checkoutSource, deploy, helm } from '@pipec/dsl/recipes';

const builder = kubernetes({
  containers: {
    maven: {
      image: 'maven:3.9.11-eclipse-temurin-21',
      resources: { requests: { cpu: '1', memory: '2Gi' }, limits: { memory: '2Gi' } },
    },
    buildkit: rootlessBuildkit({
      registryAuth: 'registry-push',
      resources: { requests: { cpu: '1', memory: '1Gi' }, limits: { memory: '2Gi' } },
    }),
  },
  volumes: { m2: { persistentVolumeClaim: 'maven-cache', mountPath: '/root/.m2', in: ['maven'] } },
});

const deployer = kubernetes({
  placement: 'file',
  name: 'deployer',
  serviceAccount: 'deployer',
  containers: {
    helm: {
      image: 'alpine/helm:4.1.4',
      resources: { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '256Mi' } },
    },
  },
});

const shop = helm({ release: 'shop', chart: 'charts/shop' });

export default pipeline({
  agent: 'none',
  options: [
    timeout({ time: 8, unit: 'HOURS' }),
    buildDiscarder(logRotator({ numToKeepStr: '20' })),
    skipDefaultCheckout(),
  ],
  triggers: [cron('H 3 * * 1-5')],
  parameters: {
    SKIP_TESTS: { type: 'boolean', default: false, description: 'Build without running the tests' },
  },
  environment: {
    REGISTRY: 'registry.example.internal/shop',
    SONAR_TOKEN: secretText('sonar-token'),
    IMAGE: later(),
  },
  stages: ({ env, params }) => [
    stage(
      'Build',
      { agent: builder, options: [timeout({ time: 45, unit: 'MINUTES' })] },
      stages([
        checkoutSource(),
        buildApp({
          name: 'Compile and test',
          in: 'maven',
          run: sh.text`mvn -B -DskipTests=${params.SKIP_TESTS} -Dsonar.token=${env.SONAR_TOKEN} verify`,
          reports: 'target/surefire-reports/*.xml',
          artifacts: 'target/*.war',
        }),
        buildImage({ in: 'buildkit', image: text`${env.REGISTRY}/shop:${env.BUILD_NUMBER}`, digestTo: env.IMAGE }),
      ]),
    ),
    deploy({
      to: 'test',
      agent: deployer,
      in: 'helm',
      image: env.IMAGE,
      with: shop,
      namespace: 'shop-test',
      milestone: 10,
    }),
    deploy({
      to: 'staging',
      agent: deployer,
      in: 'helm',
      image: env.IMAGE,
      with: shop,
      namespace: 'shop-staging',
      when: when.branch('main'),
      smoke: sh.text`wget -q -T 10 -O- https://staging.shop.example.com/health`,
      milestone: 20,
    }),
    deploy({
      to: 'prod',
      agent: deployer,
      in: 'helm',
      image: env.IMAGE,
      with: shop,
      namespace: 'shop-prod',
      // The nightly build asks nobody.
      when: [when.branch('main'), when.not(when.triggeredBy('TimerTrigger'))],
      approve: { by: ['release-managers'], within: { hours: 4 } },
      smoke: sh.text`wget -q -T 10 -O- https://shop.example.com/health`,
      milestone: 30,
    }),
  ],
});
