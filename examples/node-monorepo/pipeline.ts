// A monorepo of Node packages: checks side by side, the tests on every supported Node and database, then the images of the services
// that are listed in its package.json files.
import {
  agent,
  archiveArtifacts,
  buildDiscarder,
  cleanWs,
  disableConcurrentBuilds,
  junit,
  kubernetes,
  logRotator,
  matrix,
  parallel,
  pipeline,
  recordCoverage,
  sh,
  stage,
  stash,
  timeout,
  timestamps,
  unstash,
  when,
} from '@pipec/dsl';
import type { ContainerSpec } from '@pipec/dsl';
import services from './services.json' with { type: 'json' };

const nodes = ['20', '22', '24'] as const;

/** A container with one Node; the cache of npm outlives it. */
const node = (version: string): ContainerSpec => ({
  image: `node:${version}-bookworm`,
  env: { NPM_CONFIG_CACHE: '/cache/npm', CI: true },
  resources: { requests: { cpu: '1', memory: '1Gi' }, limits: { memory: '2Gi' } },
});

/** A database that tests talk to: its own program runs. */
const database = (image: string): ContainerSpec => ({
  image,
  keepAlive: false,
  env: { POSTGRES_PASSWORD: 'only-for-tests', MARIADB_ROOT_PASSWORD: 'only-for-tests' },
  resources: { requests: { cpu: '250m', memory: '256Mi' }, limits: { memory: '512Mi' } },
});

const volumes = { cache: { persistentVolumeClaim: 'npm-cache', mountPath: '/cache', in: ['node'] } } as const;

const tools = kubernetes({ placement: 'file', name: 'tools', containers: { node: node('22') }, volumes });

export default pipeline({
  agent: 'none',
  options: [
    timestamps(),
    timeout({ time: 1, unit: 'HOURS' }),
    disableConcurrentBuilds({ abortPrevious: true }),
    buildDiscarder(logRotator({ numToKeepStr: '30', artifactNumToKeepStr: '5' })),
  ],
  stages: [
    stage('Install', {
      agent: tools,
      steps: [
        tools.container('node', [sh`npm ci --prefer-offline`, sh`npm run build --workspaces --if-present`]),
        stash({ name: 'built', includes: 'packages/*/dist/**' }),
      ],
    }),
    stage(
      'Check',
      { failFast: true },
      parallel([
        stage('Lint', {
          agent: tools,
          steps: [tools.container('node', [sh`npm ci --prefer-offline`, sh`npm run lint`])],
        }),
        stage('Types', {
          agent: tools,
          steps: [tools.container('node', [sh`npm ci --prefer-offline`, sh`npm run types`])],
        }),
        stage('Licences', {
          agent: tools,
          steps: [
            tools.container('node', [
              sh`npx --no-install license-checker --onlyAllow 'MIT;ISC;Apache-2.0;BSD-3-Clause'`,
            ]),
          ],
        }),
      ]),
    ),
    stage(
      'Test',
      matrix.each(
        { axes: { NODE: nodes, DB: ['postgres:17', 'mariadb:11.4'] }, excludes: [{ NODE: '20', DB: 'mariadb:11.4' }] },
        ({ NODE, DB }) => {
          const pod = kubernetes({
            placement: 'file',
            name: `test-${NODE}-${DB.replace(/[:.]/g, '-')}`,
            containers: { node: node(NODE), database: database(DB) },
            volumes,
          });
          return {
            spec: {
              agent: pod,
              options: [timeout({ time: 20, unit: 'MINUTES' })],
              post: { always: [junit({ testResults: 'packages/*/reports/*.xml', allowEmptyResults: true })] },
            },
            body: [
              unstash('built'),
              pod.container('node', [sh`npm ci --prefer-offline`, sh`npm test --workspaces -- --database ${DB}`]),
            ],
          };
        },
      ),
    ),
    stage(
      'Browsers',
      matrix({
        axes: { BROWSER: ['chromium', 'firefox', 'webkit'], VIEWPORT: ['desktop', 'phone'] },
        excludes: [{ BROWSER: 'firefox', VIEWPORT: 'phone' }],
        agent: agent.label('browsers'),
        when: [when.beforeAgent, when.not(when.changeRequest({ title: 'docs: .*', comparator: 'REGEXP' }))],
        stages: ({ env }) => [
          stage('End to end', {
            steps: [unstash('built'), sh`npm run e2e -- --browser ${env.BROWSER} --viewport ${env.VIEWPORT}`],
            post: {
              failure: [archiveArtifacts({ artifacts: 'e2e/screenshots/**', allowEmptyArchive: true })],
              cleanup: [cleanWs()],
            },
          }),
        ],
      }),
    ),
    stage('Coverage', {
      agent: tools,
      steps: [
        unstash('built'),
        tools.container('node', [sh`npm ci --prefer-offline`, sh`npm run coverage`]),
        recordCoverage({ tools: [{ parser: 'COBERTURA', pattern: 'coverage/cobertura.xml' }] }),
      ],
    }),
    stage(
      'Services',
      { when: [when.beforeAgent, when.branch('main')] },
      parallel(
        services.map(({ name, path }) =>
          stage(`Pack ${name}`, {
            agent: tools,
            steps: [
              unstash('built'),
              tools.container('node', [sh`npm pack --workspace ${path} --pack-destination ${`out/${name}`}`]),
            ],
          }),
        ),
      ),
    ),
  ],
});
