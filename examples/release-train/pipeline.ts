// A release that a shared library of the team does most of: parameters from whoever starts it, a nightly trigger, credentials of all
// kinds, input, and mails afterwards whatever comes of it.
import {
  agent,
  build,
  buildDiscarder,
  catchError,
  comment,
  cron,
  defineStep,
  disableConcurrentBuilds,
  disableResume,
  emailext,
  env as jenkins,
  groovy,
  logRotator,
  milestone,
  parameterValue,
  pipeline,
  preserveStashes,
  recipientProvider,
  retry,
  script,
  secretFile,
  sh,
  sshPrivateKey,
  stage,
  stages,
  text,
  timeout,
  upstream,
  usernamePassword,
  when,
  withCredentials,
} from '@pipec/dsl';

/** Steps of the team's own library. */
const freezeCalendar = defineStep<{ region: 'eu' | 'us'; dryRun?: boolean }>('freezeCalendar');
const announceRelease = defineStep<{ version: string; channels: readonly string[] }>('announceRelease');

/** Where stages run that need one: nothing is held while a person is asked. */
const builder = agent.node({ label: 'linux && !spot', customWorkspace: '/var/lib/jenkins/release', retries: 2 });

export default pipeline({
  agent: 'none',
  libraries: ['release-steps@v4.2.0'],
  options: [
    disableConcurrentBuilds(),
    disableResume(),
    preserveStashes({ buildCount: 5 }),
    buildDiscarder(logRotator({ daysToKeepStr: '90' })),
    timeout({ time: 12, unit: 'HOURS' }),
  ],
  triggers: [
    cron('H 1 * * 2'),
    upstream({ upstreamProjects: 'platform/main', threshold: groovy`hudson.model.Result.SUCCESS` }),
  ],
  parameters: {
    VERSION: { type: 'string', description: 'The version to release, such as 4.2.0', trim: true },
    NOTES: { type: 'text', default: '', description: 'Release notes' },
    REGION: { type: 'choice', choices: ['eu', 'us', 'both'], description: 'Where it goes first' },
    DRY_RUN: { type: 'boolean', default: true },
    SIGNING_PASSPHRASE: { type: 'password', description: 'Of the signing key' },
  },
  environment: {
    MAVEN_OPTS: '-Xmx2g',
    NEXUS: usernamePassword('nexus-deployer'),
    SETTINGS: secretFile('maven-settings'),
    TITLE: text`Release of build ${jenkins.BUILD_NUMBER}`,
  },
  stages: ({ env, params }) => [
    stage('Check', {
      agent: builder,
      options: [retry(2)],
      steps: [
        comment('Fails early when the calendar forbids a release today.'),
        freezeCalendar({ region: 'eu', dryRun: params.DRY_RUN }),
        script(groovy`
          def version = ${params.VERSION}
          if (!(version ==~ /\d+\.\d+\.\d+/)) {
            error "'\${version}' is no version: it must look like 4.2.0"
          }
          currentBuild.displayName = "#\${env.BUILD_NUMBER} \${version}"
        `),
      ],
    }),
    stage('Build', {
      agent: builder,
      tools: { jdk: 'temurin-21', maven: 'maven-3.9' },
      steps: [
        sh`mvn -B -s ${env.SETTINGS} versions:set -DnewVersion=${params.VERSION}`,
        comment('The settings name NEXUS_USR and NEXUS_PSW, so that no password stands in a command line.'),
        sh`MAVEN_GPG_PASSPHRASE=${params.SIGNING_PASSPHRASE} mvn -B -s ${env.SETTINGS} deploy`,
      ],
    }),
    stage('Tag', {
      agent: builder,
      when: [when.beforeAgent, params.DRY_RUN.not()],
      steps: [
        withCredentials({ GIT_KEY: sshPrivateKey('git-release') }, ({ GIT_KEY }) => [
          sh`
            git tag -a ${text`v${params.VERSION}`} -m ${params.NOTES}
            GIT_SSH_COMMAND="ssh -i ${GIT_KEY} -o IdentitiesOnly=yes" git push origin ${text`v${params.VERSION}`}
          `,
        ]),
      ],
    }),
    stage(
      'Regions',
      { when: [when.beforeInput, params.DRY_RUN.not()] },
      stages([
        stage('First region', {
          input: {
            message: text`Release ${params.VERSION} to ${params.REGION}?`,
            submitter: ['release-managers', 'on-call'],
            ok: 'Release',
          },
          steps: [
            milestone(10),
            build({
              job: 'platform/rollout',
              parameters: [
                parameterValue.string({ name: 'VERSION', value: params.VERSION }),
                parameterValue.string({ name: 'REGION', value: params.REGION }),
              ],
            }),
          ],
        }),
        stage('Elsewhere', {
          agent: builder,
          when: params.REGION.equals('both').not().or(env.BRANCH_NAME.matches('release/.*')),
          steps: [
            catchError({ buildResult: 'UNSTABLE', stageResult: 'FAILURE' }, [sh`./rollout --region ${params.REGION}`]),
          ],
        }),
      ]),
    ),
  ],
  post: ({ params }) => ({
    success: [announceRelease({ version: params.VERSION, channels: ['#releases', '#support'] })],
    unsuccessful: [
      emailext({
        subject: text`Release ${params.VERSION} did not succeed`,
        body: text`See ${jenkins.BUILD_URL}`,
        recipientProviders: [recipientProvider.requestor(), recipientProvider.culprits()],
      }),
    ],
  }),
});
