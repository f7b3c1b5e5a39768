import type { PlatformSpec } from '@pipec/platform';

/** A platform with something of everything. */
export const shop = {
  controller: { version: '2.568.2', url: 'https://jenkins.example.com/' },
  storage: { home: { size: '50Gi' }, claims: { 'maven-cache': { size: '20Gi', accessMode: 'ReadWriteMany' } } },
  registry: { host: 'registry.example.com/ci', pullSecret: 'registry-pull', pushSecret: 'registry-push' },
  clouds: {
    kubernetes: {
      namespace: 'jenkins-agents',
      containerCap: 20,
      podLabels: { team: 'shop' },
      templates: {
        maven: {
          label: 'maven java',
          idleMinutes: 5,
          instanceCap: 8,
          podRetention: 'onFailure',
          containers: {
            maven: {
              image: 'maven',
              env: { MAVEN_OPTS: '-Dgreeting=${user.name}' },
              resources: { requests: { cpu: '1', memory: '2Gi' }, limits: { memory: '2Gi' } },
            },
          },
          agent: { resources: { requests: { cpu: '100m', memory: '256Mi' } } },
          volumes: { m2: { persistentVolumeClaim: 'maven-cache', mountPath: '/home/jenkins/.m2', in: ['maven'] } },
        },
        'maven-node': { inheritFrom: 'maven', containers: { node: { image: 'node:22.11.0' } } },
      },
    },
    builders: {
      namespace: 'jenkins-builders',
      podSecurity: 'privileged',
      templates: { plain: { containers: { sh: { image: 'alpine:3.22' } } } },
    },
  },
  agents: {
    maven: { from: 'maven:3.9.11-eclipse-temurin-21', packages: ['git'], tag: '3.9.11' },
  },
  jobs: {
    'team/shop': {
      kind: 'multibranch',
      displayName: "The shop's pipeline",
      description: 'costs $5 at ${place}, say "no" \\ twice',
      repository: { url: 'https://git.example.com/team/shop.git', credentials: 'git-read' },
      discover: ['branches', 'tags'],
      include: 'main release/*',
      exclude: '*-old',
      script: 'ci/Jenkinsfile',
      keepBuilds: 30,
      scanMinutes: 45,
    },
    'team/nightly': {
      kind: 'pipeline',
      repository: { url: 'ssh://git@git.example.com:2222/team/shop.git', credentials: 'git-ssh' },
      branch: 'main',
      cron: 'H 3 * * 1-5',
    },
    site: {
      kind: 'multibranch',
      repository: { url: 'https://github.com/example/site.git', server: 'github', credentials: 'git-read' },
      discover: ['branches', 'changeRequests'],
    },
    docs: {
      kind: 'multibranch',
      repository: { url: 'git@gitlab.example.com:group/sub/docs.git', server: 'gitlab' },
      discover: ['branches', 'changeRequests'],
    },
    forms: {
      kind: 'multibranch',
      repository: { url: 'https://bitbucket.example.com/scm/PROJ/forms.git', server: 'bitbucket' },
      discover: ['branches', 'tags', 'changeRequests'],
      include: 'main',
    },
    tea: { kind: 'multibranch', repository: { url: 'https://gitea.example.com/leaf/tea.git', server: 'gitea' } },
  },
  credentials: {
    'git-read': {
      kind: 'usernamePassword',
      username: 'ci-bot',
      password: { secret: 'git-login', key: 'password' },
      description: 'reads ${everything}',
    },
    'git-ssh': {
      kind: 'sshPrivateKey',
      username: 'git',
      privateKey: { secret: 'git-ssh', key: 'id_ed25519' },
      passphrase: { secret: 'git-ssh', key: 'passphrase' },
    },
    sonar: { kind: 'secretText', secret: { secret: 'sonar', key: 'token' } },
    kubeconfig: { kind: 'secretFile', fileName: 'config', content: { secret: 'prod', key: 'kubeconfig' } },
    nexus: {
      kind: 'usernamePassword',
      username: { secret: 'nexus', key: 'user' },
      password: { secret: 'nexus', key: 'password' },
    },
  },
  libraries: {
    'shop-library': { url: 'https://git.example.com/team/library.git', version: 'v3', credentials: 'git-read' },
  },
  security: {
    realm: { kind: 'local', users: { admin: { name: 'Admin', password: { secret: 'admin', key: 'password' } } } },
    administrators: ['admin'],
    developers: ['authenticated'],
  },
} as const satisfies PlatformSpec;
