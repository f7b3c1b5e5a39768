// The platform that the shop is delivered with: one controller, its agents, the environments, and who may do what.
// 'pipec platform build' writes its files into platform/, 'pipec platform check' holds it against pipeline.ts.
import { platform } from '@pipec/platform';

export default platform({
  controller: {
    version: '2.568.2',
    url: 'https://jenkins.example.com/',
    resources: { requests: { cpu: '1', memory: '4Gi' }, limits: { cpu: '4', memory: '4Gi' } },
    ingress: { className: 'nginx', issuer: 'letsencrypt' },
    networkPolicy: { allowFrom: ['ingress-nginx'] },
    backup: { schedule: '0 2 * * *', claim: 'jenkins-backup', keep: 30 },
  },

  storage: {
    home: { size: '50Gi', storageClass: 'ssd' },
    claims: {
      'maven-cache': {
        size: '20Gi',
        accessMode: 'ReadWriteMany',
        nfs: { server: 'nfs.example.internal', path: '/export/maven-cache' },
      },
      'jenkins-backup': { size: '200Gi', storageClass: 'slow', cloud: 'controller' },
    },
  },

  registry: { host: 'registry.example.internal/ci', pullSecret: 'registry-pull', pushSecret: 'registry-push' },

  clouds: {
    kubernetes: {
      namespace: 'jenkins-agents',
      containerCap: 30,
      // BuildKit without root needs seccomp and AppArmor 'Unconfined', which 'baseline' refuses.
      podSecurity: 'privileged',
      quota: { 'requests.cpu': '40', 'requests.memory': '80Gi', pods: 60 },
      defaults: { requests: { cpu: '100m', memory: '256Mi' } },
      prePull: true,
      templates: {
        maven: {
          idleMinutes: 10,
          containers: {
            maven: {
              image: 'maven',
              resources: { requests: { cpu: '1', memory: '2Gi' }, limits: { memory: '2Gi' } },
            },
          },
          volumes: { m2: { persistentVolumeClaim: 'maven-cache', mountPath: '/home/jenkins/.m2', in: ['maven'] } },
        },
      },
    },
  },

  agents: {
    maven: { from: 'maven:3.9.11-eclipse-temurin-21', tag: '3.9.11-1', packages: ['git'] },
  },

  environments: {
    test: { namespace: 'shop-test', deployer: 'deployer' },
    staging: { namespace: 'shop-staging', deployer: 'deployer' },
    prod: { namespace: 'shop-prod', deployer: 'deployer' },
  },

  credentials: {
    'git-read': {
      kind: 'usernamePassword',
      username: { secret: 'git-read', key: 'username' },
      password: { secret: 'git-read', key: 'password' },
    },
    'sonar-token': { kind: 'secretText', secret: { secret: 'sonar-token', key: 'token' } },
  },

  security: {
    realm: {
      kind: 'oidc',
      wellKnown: 'https://login.example.com/realms/shop/.well-known/openid-configuration',
      clientId: 'jenkins',
      clientSecret: { secret: 'jenkins-login', key: 'client-secret' },
      groupsField: 'groups',
    },
    administrators: ['jenkins-admins'],
    developers: ['shop-developers', 'release-managers'],
  },

  jobs: {
    shop: {
      kind: 'multibranch',
      repository: { url: 'https://git.example.com/shop/shop.git', credentials: 'git-read' },
      discover: ['branches', 'tags'],
    },
  },

  pipelines: ['pipeline.ts'],
});
