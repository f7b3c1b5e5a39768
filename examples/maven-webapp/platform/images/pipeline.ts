// Made by pipec from ../../platform.ts (sha256 bdcea20a2780a430); change that file, not this one.
import {
  buildDiscarder,
  disableConcurrentBuilds,
  kubernetes,
  later,
  logRotator,
  pipeline,
  rootlessBuildkit,
  timeout,
} from '@pipec/dsl';
import { buildImage } from '@pipec/dsl/recipes';

// Builds the images of the platform and pushes them: one behind the other, for one may stand on another.

const builder = kubernetes({
  serviceAccount: 'jenkins-agent',
  containers: {
    buildkit: rootlessBuildkit({
      registryAuth: 'registry-push',
      resources: { requests: { cpu: '1', memory: '2Gi' }, limits: { memory: '4Gi' } },
    }),
  },
});

export default pipeline({
  agent: builder,
  options: [
    timeout({ time: 4, unit: 'HOURS' }),
    buildDiscarder(logRotator({ numToKeepStr: '20' })),
    disableConcurrentBuilds(),
  ],
  environment: {
    IMAGE_1: later(),
    IMAGE_2: later(),
  },
  stages: ({ env }) => [
    buildImage({
      name: 'maven',
      in: 'buildkit',
      image: 'registry.example.internal/ci/maven:3.9.11-1',
      digestTo: env.IMAGE_1,
      context: '.',
      dockerfile: 'platform/images/maven/Dockerfile',
      cache: 'registry.example.internal/ci/maven:buildcache',
    }),
    buildImage({
      name: 'controller',
      in: 'buildkit',
      image: 'registry.example.internal/ci/jenkins-controller:2.568.2-jdk21',
      digestTo: env.IMAGE_2,
      context: 'platform',
      dockerfile: 'platform/images/controller/Dockerfile',
      cache: 'registry.example.internal/ci/jenkins-controller:buildcache',
    }),
  ],
});
