// Containers are known by name, and the fields of a pod by theirs.
import { kubernetes, pipeline, rootlessBuildkit, sh, stage, yamlMergeStrategy } from '@pipec/dsl';

const pod = kubernetes({
  containers: {
    maven: { image: 'maven:3.9', resources: { requests: { cpu: '1' } } },
    buildkit: rootlessBuildkit({ registryAuth: 'push' }),
  },
  volumes: { m2: { persistentVolumeClaim: 'm2', mountPath: '/root/.m2', in: ['maven'] } },
  defaultContainer: 'maven',
  inheritFrom: 'base',
  yamlMergeStrategy: yamlMergeStrategy.merge(),
  nodeSelector: { disk: 'ssd' },
});

export default pipeline({
  agent: pod,
  stages: [
    stage('Build', [
      pod.container('maven', [sh`mvn`]),
      pod.container('jnlp', [sh`true`]),
      // @ts-expect-error there is no container 'mavn'
      pod.container('mavn', [sh`mvn`]),
    ]),
  ],
});

kubernetes({
  containers: {
    // @ts-expect-error a container has no field 'imagePullPolicies'
    maven: { image: 'maven:3.9', imagePullPolicies: 'Always' },
  },
});
kubernetes({
  containers: {
    // @ts-expect-error there is no such policy
    maven: { image: 'maven:3.9', imagePullPolicy: 'Allways' },
  },
});
// @ts-expect-error a container has an image
kubernetes({ containers: { maven: {} } });
// @ts-expect-error the pod has no container 'node'
kubernetes({ containers: { maven: { image: 'maven:3.9' } }, defaultContainer: 'node' });
// @ts-expect-error a pod has no field 'serviceAcount'
kubernetes({ containers: { maven: { image: 'maven:3.9' } }, serviceAcount: 'x' });
