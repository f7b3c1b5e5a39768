// Steps, options and describables take what the catalogue says.
import {
  archiveArtifacts,
  buildDiscarder,
  disableConcurrentBuilds,
  junit,
  logRotator,
  matrix,
  sh,
  stage,
  timeout,
  cron,
} from '@pipec/dsl';
import type { OptionList, StageList, Steps } from '@pipec/dsl';

export const options: OptionList = [
  timeout({ time: 30, unit: 'MINUTES' }),
  disableConcurrentBuilds({ abortPrevious: true }),
  buildDiscarder(logRotator({ numToKeepStr: '20' })),
  // @ts-expect-error a step is no option
  archiveArtifacts('x'),
  // @ts-expect-error a trigger is no option
  cron('H 3 * * *'),
];

export const steps: Steps = [
  archiveArtifacts('target/*.jar'),
  archiveArtifacts({ artifacts: 'target/*.jar', fingerprint: true }),
  timeout({ time: 5, unit: 'HOURS' }, [junit('**/*.xml')]),
  sh({ script: 'make', returnStdout: true, label: 'Make' }),
  sh('make'),
  // @ts-expect-error no such argument
  sh({ script: 'make', retrunStdout: true }),
  // @ts-expect-error the script is missing
  sh({ returnStdout: true }),
  // @ts-expect-error no such unit
  timeout({ time: 5, unit: 'hours' }, [junit('x')]),
  // @ts-expect-error a number is no text
  archiveArtifacts({ artifacts: 1 }),
  // @ts-expect-error an option is no step
  buildDiscarder(logRotator({ numToKeepStr: '20' })),
];

// @ts-expect-error a step is no build discarder
buildDiscarder(archiveArtifacts('x'));

export const stages: StageList = [
  stage(
    'Matrix',
    matrix({
      axes: { OS: ['linux', 'mac'], NODE: [20, 22] },
      excludes: [{ OS: 'mac', NODE: { not: 22 } }],
      stages: ({ env }) => [stage('Test', [sh`test ${env.OS} ${env.NODE}`])],
    }),
  ),
  stage(
    'Each',
    matrix.each({ axes: { OS: ['linux', 'mac'] } }, ({ OS }) => [sh`test ${OS}`]),
  ),
  stage(
    'Wrong',
    matrix({
      axes: { OS: ['linux', 'mac'] },
      // @ts-expect-error 'windows' is no value of the axis
      excludes: [{ OS: 'windows' }],
      // @ts-expect-error there is no axis ARCH
      stages: ({ env }) => [stage('Test', [sh`test ${env.ARCH}`])],
    }),
  ),
];
