// Made by pipec from packages/model/src/catalogue/jenkins.json; do not edit.

import { makeStep } from '../core/catalogued.ts';
import type { Anything, Choice, Dictionary, List, Step, Structure, Text, Value } from '../core/catalogued.ts';
import type { Deployer } from './types.ts';

export interface ArtifactoryGradleBuildArgs {
  readonly gradleBuild: Structure;
  readonly rootDir: Text;
  readonly buildFile: Text;
  readonly tasks: Text;
  readonly switches: Text;
  readonly buildInfo: Structure;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives BuildInfo.
 *
 * - `gradleBuild` GradleBuild, required
 * - `rootDir` string, required
 * - `buildFile` string, required
 * - `tasks` string, required
 * - `switches` string, required
 * - `buildInfo` BuildInfo, required
 */
export function ArtifactoryGradleBuild(args: ArtifactoryGradleBuildArgs): Step {
  return makeStep('ArtifactoryGradleBuild', args, undefined);
}

export interface MavenDescriptorStepArgs {
  readonly pomFile: Text;
  readonly version: Text;
  readonly versionPerModule: Dictionary<Text>;
  readonly failOnSnapshot: Value<boolean>;
  readonly dryRun: Value<boolean>;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives boolean.
 *
 * - `pomFile` string, required
 * - `version` string, required
 * - `versionPerModule` map of string, required
 * - `failOnSnapshot` boolean, required
 * - `dryRun` boolean, required
 */
export function MavenDescriptorStep(args: MavenDescriptorStepArgs): Step {
  return makeStep('MavenDescriptorStep', args, undefined);
}

export interface AddInteractivePromotionArgs {
  readonly promotionConfig: Structure;
  readonly server: Structure;
  readonly displayName: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives boolean.
 *
 * - `promotionConfig` PromotionConfig, required
 * - `server` ArtifactoryServer, required
 * - `displayName` string, required
 */
export function addInteractivePromotion(args: AddInteractivePromotionArgs): Step {
  return makeStep('addInteractivePromotion', args, undefined);
}

export interface ArtifactoryBuildTriggerArgs {
  readonly server: Structure;
  readonly paths: Text;
  readonly spec: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `server` ArtifactoryServer, required
 * - `paths` string, required
 * - `spec` string, required
 */
export function artifactoryBuildTrigger(args: ArtifactoryBuildTriggerArgs): Step {
  return makeStep('artifactoryBuildTrigger', args, undefined);
}

export interface ArtifactoryDistributeBuildArgs {
  readonly distributionConfig: Structure;
  readonly server: Structure;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives boolean.
 *
 * - `distributionConfig` DistributionConfig, required
 * - `server` ArtifactoryServer, required
 */
export function artifactoryDistributeBuild(args: ArtifactoryDistributeBuildArgs): Step {
  return makeStep('artifactoryDistributeBuild', args, undefined);
}

export interface ArtifactoryDownloadArgs {
  readonly spec: Text;
  readonly buildInfo: Structure;
  readonly failNoOp: Value<boolean>;
  readonly module: Text;
  readonly server: Structure;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives BuildInfo.
 *
 * - `spec` string, required
 * - `buildInfo` BuildInfo, required
 * - `failNoOp` boolean, required
 * - `module` string, required
 * - `server` ArtifactoryServer, required
 */
export function artifactoryDownload(args: ArtifactoryDownloadArgs): Step {
  return makeStep('artifactoryDownload', args, undefined);
}

export interface ArtifactoryEditPropsArgs {
  readonly spec: Text;
  readonly props: Text;
  readonly failNoOp: Value<boolean>;
  readonly server: Structure;
  readonly editType: Choice<'SET' | 'DELETE'>;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives boolean.
 *
 * - `spec` string, required
 * - `props` string, required
 * - `failNoOp` boolean, required
 * - `server` ArtifactoryServer, required
 * - `editType` SET | DELETE, required
 */
export function artifactoryEditProps(args: ArtifactoryEditPropsArgs): Step {
  return makeStep('artifactoryEditProps', args, undefined);
}

export interface ArtifactoryGoPublishArgs {
  readonly buildInfo: Structure;
  readonly goBuild: Structure;
  readonly path: Text;
  readonly version: Text;
  readonly args: Text;
  readonly module: Text;
  readonly javaArgs: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives BuildInfo.
 *
 * - `buildInfo` BuildInfo, required
 * - `goBuild` GoBuild, required
 * - `path` string, required
 * - `version` string, required
 * - `args` string, required
 * - `module` string, required
 * - `javaArgs` string, required
 */
export function artifactoryGoPublish(args: ArtifactoryGoPublishArgs): Step {
  return makeStep('artifactoryGoPublish', args, undefined);
}

export interface ArtifactoryGoRunArgs {
  readonly buildInfo: Structure;
  readonly goBuild: Structure;
  readonly path: Text;
  readonly goCmdArgs: Text;
  readonly args: Text;
  readonly module: Text;
  readonly javaArgs: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives BuildInfo.
 *
 * - `buildInfo` BuildInfo, required
 * - `goBuild` GoBuild, required
 * - `path` string, required
 * - `goCmdArgs` string, required
 * - `args` string, required
 * - `module` string, required
 * - `javaArgs` string, required
 */
export function artifactoryGoRun(args: ArtifactoryGoRunArgs): Step {
  return makeStep('artifactoryGoRun', args, undefined);
}

export interface ArtifactoryMavenBuildArgs {
  readonly mavenBuild: Structure;
  readonly pom: Text;
  readonly goals: Text;
  readonly buildInfo: Structure;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives BuildInfo.
 *
 * - `mavenBuild` MavenBuild, required
 * - `pom` string, required
 * - `goals` string, required
 * - `buildInfo` BuildInfo, required
 */
export function artifactoryMavenBuild(args: ArtifactoryMavenBuildArgs): Step {
  return makeStep('artifactoryMavenBuild', args, undefined);
}

export interface ArtifactoryNpmCiArgs {
  readonly buildInfo: Structure;
  readonly npmBuild: Structure;
  readonly javaArgs: Text;
  readonly path: Text;
  readonly args: Text;
  readonly module: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives BuildInfo.
 *
 * - `buildInfo` BuildInfo, required
 * - `npmBuild` NpmBuild, required
 * - `javaArgs` string, required
 * - `path` string, required
 * - `args` string, required
 * - `module` string, required
 */
export function artifactoryNpmCi(args: ArtifactoryNpmCiArgs): Step {
  return makeStep('artifactoryNpmCi', args, undefined);
}

export interface ArtifactoryNpmInstallArgs {
  readonly buildInfo: Structure;
  readonly npmBuild: Structure;
  readonly javaArgs: Text;
  readonly path: Text;
  readonly args: Text;
  readonly module: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives BuildInfo.
 *
 * - `buildInfo` BuildInfo, required
 * - `npmBuild` NpmBuild, required
 * - `javaArgs` string, required
 * - `path` string, required
 * - `args` string, required
 * - `module` string, required
 */
export function artifactoryNpmInstall(args: ArtifactoryNpmInstallArgs): Step {
  return makeStep('artifactoryNpmInstall', args, undefined);
}

export interface ArtifactoryNpmPublishArgs {
  readonly buildInfo: Structure;
  readonly npmBuild: Structure;
  readonly path: Text;
  readonly javaArgs: Text;
  readonly args: Text;
  readonly module: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives BuildInfo.
 *
 * - `buildInfo` BuildInfo, required
 * - `npmBuild` NpmBuild, required
 * - `path` string, required
 * - `javaArgs` string, required
 * - `args` string, required
 * - `module` string, required
 */
export function artifactoryNpmPublish(args: ArtifactoryNpmPublishArgs): Step {
  return makeStep('artifactoryNpmPublish', args, undefined);
}

export interface ArtifactoryNugetRunArgs {
  readonly buildInfo: Structure;
  readonly nugetBuild: Structure;
  readonly javaArgs: Text;
  readonly args: Text;
  readonly module: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives BuildInfo.
 *
 * - `buildInfo` BuildInfo, required
 * - `nugetBuild` NugetBuild, required
 * - `javaArgs` string, required
 * - `args` string, required
 * - `module` string, required
 */
export function artifactoryNugetRun(args: ArtifactoryNugetRunArgs): Step {
  return makeStep('artifactoryNugetRun', args, undefined);
}

export interface ArtifactoryPipRunArgs {
  readonly buildInfo: Structure;
  readonly pipBuild: Structure;
  readonly javaArgs: Text;
  readonly args: Text;
  readonly envActivation: Text;
  readonly module: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives BuildInfo.
 *
 * - `buildInfo` BuildInfo, required
 * - `pipBuild` PipBuild, required
 * - `javaArgs` string, required
 * - `args` string, required
 * - `envActivation` string, required
 * - `module` string, required
 */
export function artifactoryPipRun(args: ArtifactoryPipRunArgs): Step {
  return makeStep('artifactoryPipRun', args, undefined);
}

export interface ArtifactoryPromoteBuildArgs {
  readonly promotionConfig: Structure;
  readonly server: Structure;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives boolean.
 *
 * - `promotionConfig` PromotionConfig, required
 * - `server` ArtifactoryServer, required
 */
export function artifactoryPromoteBuild(args: ArtifactoryPromoteBuildArgs): Step {
  return makeStep('artifactoryPromoteBuild', args, undefined);
}

export interface ArtifactoryUploadArgs {
  readonly spec: Text;
  readonly buildInfo: Structure;
  readonly failNoOp: Value<boolean>;
  readonly module: Text;
  readonly server: Structure;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives BuildInfo.
 *
 * - `spec` string, required
 * - `buildInfo` BuildInfo, required
 * - `failNoOp` boolean, required
 * - `module` string, required
 * - `server` ArtifactoryServer, required
 */
export function artifactoryUpload(args: ArtifactoryUploadArgs): Step {
  return makeStep('artifactoryUpload', args, undefined);
}

export interface BuildAppendArgs {
  readonly buildInfo: Structure;
  readonly buildName: Text;
  readonly buildNumber: Text;
  readonly server: Structure;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `buildInfo` BuildInfo, required
 * - `buildName` string, required
 * - `buildNumber` string, required
 * - `server` ArtifactoryServer, required
 */
export function buildAppend(args: BuildAppendArgs): Step {
  return makeStep('buildAppend', args, undefined);
}

export interface CollectEnvArgs {
  readonly env: Structure;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `env` Env, required, may stand alone
 */
export function collectEnv(args: CollectEnvArgs): Step {
  return makeStep('collectEnv', args, 'env');
}

export interface CollectIssuesArgs {
  readonly issues: Structure;
  readonly server: Structure;
  readonly config: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives boolean.
 *
 * - `issues` Issues, required
 * - `server` ArtifactoryServer, required
 * - `config` string, required
 */
export function collectIssues(args: CollectIssuesArgs): Step {
  return makeStep('collectIssues', args, undefined);
}

export interface ConanAddRemoteArgs {
  readonly serverUrl: Text;
  readonly serverName: Text;
  readonly conanHome: Text;
  readonly force: Value<boolean>;
  readonly verifySSL: Value<boolean>;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives boolean.
 *
 * - `serverUrl` string, required
 * - `serverName` string, required
 * - `conanHome` string, required
 * - `force` boolean, required
 * - `verifySSL` boolean, required
 */
export function conanAddRemote(args: ConanAddRemoteArgs): Step {
  return makeStep('conanAddRemote', args, undefined);
}

export interface ConanAddUserArgs {
  readonly server: Structure;
  readonly serverName: Text;
  readonly conanHome: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives boolean.
 *
 * - `server` ArtifactoryServer, required
 * - `serverName` string, required
 * - `conanHome` string, required
 */
export function conanAddUser(args: ConanAddUserArgs): Step {
  return makeStep('conanAddUser', args, undefined);
}

export interface CreateDockerBuildStepArgs {
  readonly kanikoImageFile: Text;
  readonly jibImageFiles: Text;
  readonly sourceRepo: Text;
  readonly buildInfo: Structure;
  readonly server: Structure;
  readonly javaArgs: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives BuildInfo.
 *
 * - `kanikoImageFile` string, required
 * - `jibImageFiles` string, required
 * - `sourceRepo` string, required
 * - `buildInfo` BuildInfo, required
 * - `server` ArtifactoryServer, required
 * - `javaArgs` string, required
 */
export function createDockerBuildStep(args: CreateDockerBuildStepArgs): Step {
  return makeStep('createDockerBuildStep', args, undefined);
}

export interface CreateReleaseBundleArgs {
  readonly server: Structure;
  readonly name: Text;
  readonly version: Text;
  readonly spec: Text;
  readonly storingRepo: Text;
  readonly signImmediately: Value<boolean>;
  readonly dryRun: Value<boolean>;
  readonly gpgPassphrase: Text;
  readonly releaseNotesPath: Text;
  readonly releaseNotesSyntax: Text;
  readonly description: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `server` DistributionServer, required
 * - `name` string, required
 * - `version` string, required
 * - `spec` string, required
 * - `storingRepo` string, required
 * - `signImmediately` boolean, required
 * - `dryRun` boolean, required
 * - `gpgPassphrase` string, required
 * - `releaseNotesPath` string, required
 * - `releaseNotesSyntax` string, required
 * - `description` string, required
 */
export function createReleaseBundle(args: CreateReleaseBundleArgs): Step {
  return makeStep('createReleaseBundle', args, undefined);
}

export interface DeleteReleaseBundleArgs {
  readonly server: Structure;
  readonly name: Text;
  readonly version: Text;
  readonly dryRun: Value<boolean>;
  readonly sync: Value<boolean>;
  readonly deleteFromDist: Value<boolean>;
  readonly distRules: Text;
  readonly countryCodes: List<Text>;
  readonly siteName: Text;
  readonly cityName: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `server` DistributionServer, required
 * - `name` string, required
 * - `version` string, required
 * - `dryRun` boolean, required
 * - `sync` boolean, required
 * - `deleteFromDist` boolean, required
 * - `distRules` string, required
 * - `countryCodes` list of string, required
 * - `siteName` string, required
 * - `cityName` string, required
 */
export function deleteReleaseBundle(args: DeleteReleaseBundleArgs): Step {
  return makeStep('deleteReleaseBundle', args, undefined);
}

export interface DeployArtifactsArgs {
  readonly deployer: Deployer;
  readonly buildInfo: Structure;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives boolean.
 *
 * - `deployer` Deployer, required
 * - `buildInfo` BuildInfo, required
 */
export function deployArtifacts(args: DeployArtifactsArgs): Step {
  return makeStep('deployArtifacts', args, undefined);
}

export interface DistributeReleaseBundleArgs {
  readonly server: Structure;
  readonly name: Text;
  readonly version: Text;
  readonly dryRun: Value<boolean>;
  readonly sync: Value<boolean>;
  readonly distRules: Text;
  readonly countryCodes: List<Text>;
  readonly siteName: Text;
  readonly cityName: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `server` DistributionServer, required
 * - `name` string, required
 * - `version` string, required
 * - `dryRun` boolean, required
 * - `sync` boolean, required
 * - `distRules` string, required
 * - `countryCodes` list of string, required
 * - `siteName` string, required
 * - `cityName` string, required
 */
export function distributeReleaseBundle(args: DistributeReleaseBundleArgs): Step {
  return makeStep('distributeReleaseBundle', args, undefined);
}

export interface DockerPullStepArgs {
  readonly image: Text;
  readonly host: Text;
  readonly sourceRepo: Text;
  readonly javaArgs: Text;
  readonly buildInfo: Structure;
  readonly server: Structure;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives BuildInfo.
 *
 * - `image` string, required
 * - `host` string, required
 * - `sourceRepo` string, required
 * - `javaArgs` string, required
 * - `buildInfo` BuildInfo, required
 * - `server` ArtifactoryServer, required
 */
export function dockerPullStep(args: DockerPullStepArgs): Step {
  return makeStep('dockerPullStep', args, undefined);
}

export interface DockerPushStepArgs {
  readonly image: Text;
  readonly host: Text;
  readonly targetRepo: Text;
  readonly buildInfo: Structure;
  readonly properties: Anything;
  readonly server: Structure;
  readonly javaArgs: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives BuildInfo.
 *
 * - `image` string, required
 * - `host` string, required
 * - `targetRepo` string, required
 * - `buildInfo` BuildInfo, required
 * - `properties` any, required
 * - `server` ArtifactoryServer, required
 * - `javaArgs` string, required
 */
export function dockerPushStep(args: DockerPushStepArgs): Step {
  return makeStep('dockerPushStep', args, undefined);
}

export interface DsCreateReleaseBundleArgs {
  readonly serverId: Text;
  readonly name: Text;
  readonly version: Text;
  readonly spec: Text;
  readonly description?: Text;
  /** Default: `false`. */
  readonly dryRun?: Value<boolean>;
  readonly gpgPassphrase?: Text;
  readonly releaseNotesPath?: Text;
  readonly releaseNotesSyntax?: Text;
  /** Default: `false`. */
  readonly signImmediately?: Value<boolean>;
  readonly specPath?: Text;
  readonly storingRepo?: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `serverId` string, required
 * - `name` string, required
 * - `version` string, required
 * - `spec` string, required
 * - `description` string
 * - `dryRun` boolean, default `false`
 * - `gpgPassphrase` string
 * - `releaseNotesPath` string
 * - `releaseNotesSyntax` string
 * - `signImmediately` boolean, default `false`
 * - `specPath` string
 * - `storingRepo` string
 */
export function dsCreateReleaseBundle(args: DsCreateReleaseBundleArgs): Step {
  return makeStep('dsCreateReleaseBundle', args, undefined);
}

export interface DsDeleteReleaseBundleArgs {
  readonly serverId: Text;
  readonly name: Text;
  readonly version: Text;
  readonly cityName?: Text;
  readonly countryCodes?: List<Text>;
  /** Default: `false`. */
  readonly deleteFromDist?: Value<boolean>;
  readonly distRules?: Text;
  /** Default: `false`. */
  readonly dryRun?: Value<boolean>;
  readonly siteName?: Text;
  /** Default: `false`. */
  readonly sync?: Value<boolean>;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `serverId` string, required
 * - `name` string, required
 * - `version` string, required
 * - `cityName` string
 * - `countryCodes` list of string
 * - `deleteFromDist` boolean, default `false`
 * - `distRules` string
 * - `dryRun` boolean, default `false`
 * - `siteName` string
 * - `sync` boolean, default `false`
 */
export function dsDeleteReleaseBundle(args: DsDeleteReleaseBundleArgs): Step {
  return makeStep('dsDeleteReleaseBundle', args, undefined);
}

export interface DsDistributeReleaseBundleArgs {
  readonly serverId: Text;
  readonly name: Text;
  readonly version: Text;
  readonly cityName?: Text;
  readonly countryCodes?: List<Text>;
  readonly distRules?: Text;
  /** Default: `false`. */
  readonly dryRun?: Value<boolean>;
  readonly siteName?: Text;
  /** Default: `false`. */
  readonly sync?: Value<boolean>;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `serverId` string, required
 * - `name` string, required
 * - `version` string, required
 * - `cityName` string
 * - `countryCodes` list of string
 * - `distRules` string
 * - `dryRun` boolean, default `false`
 * - `siteName` string
 * - `sync` boolean, default `false`
 */
export function dsDistributeReleaseBundle(args: DsDistributeReleaseBundleArgs): Step {
  return makeStep('dsDistributeReleaseBundle', args, undefined);
}

export interface DsSignReleaseBundleArgs {
  readonly serverId: Text;
  readonly name: Text;
  readonly version: Text;
  readonly gpgPassphrase?: Text;
  readonly storingRepo?: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `serverId` string, required
 * - `name` string, required
 * - `version` string, required
 * - `gpgPassphrase` string
 * - `storingRepo` string
 */
export function dsSignReleaseBundle(args: DsSignReleaseBundleArgs): Step {
  return makeStep('dsSignReleaseBundle', args, undefined);
}

export interface DsUpdateReleaseBundleArgs {
  readonly serverId: Text;
  readonly name: Text;
  readonly version: Text;
  readonly spec: Text;
  readonly description?: Text;
  /** Default: `false`. */
  readonly dryRun?: Value<boolean>;
  readonly gpgPassphrase?: Text;
  readonly releaseNotesPath?: Text;
  readonly releaseNotesSyntax?: Text;
  /** Default: `false`. */
  readonly signImmediately?: Value<boolean>;
  readonly specPath?: Text;
  readonly storingRepo?: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `serverId` string, required
 * - `name` string, required
 * - `version` string, required
 * - `spec` string, required
 * - `description` string
 * - `dryRun` boolean, default `false`
 * - `gpgPassphrase` string
 * - `releaseNotesPath` string
 * - `releaseNotesSyntax` string
 * - `signImmediately` boolean, default `false`
 * - `specPath` string
 * - `storingRepo` string
 */
export function dsUpdateReleaseBundle(args: DsUpdateReleaseBundleArgs): Step {
  return makeStep('dsUpdateReleaseBundle', args, undefined);
}

export interface GetArtifactoryServerArgs {
  readonly artifactoryServerID: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives ArtifactoryServer.
 *
 * - `artifactoryServerID` string, required, may stand alone
 */
export function getArtifactoryServer(args: Text | GetArtifactoryServerArgs): Step {
  return makeStep('getArtifactoryServer', args, 'artifactoryServerID');
}

export interface GetJFrogPlatformInstanceArgs {
  readonly instanceId: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives JFrogPlatformInstance.
 *
 * - `instanceId` string, required, may stand alone
 */
export function getJFrogPlatformInstance(args: Text | GetJFrogPlatformInstanceArgs): Step {
  return makeStep('getJFrogPlatformInstance', args, 'instanceId');
}

export interface InitConanClientArgs {
  readonly client: Structure;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives boolean.
 *
 * - `client` ConanClient, required, may stand alone
 */
export function initConanClient(args: InitConanClientArgs): Step {
  return makeStep('initConanClient', args, 'client');
}

export interface JfPipelinesArgs {
  readonly outputResources?: Text;
  readonly reportStatus?: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `outputResources` string
 * - `reportStatus` string
 */
export function jfPipelines(args?: JfPipelinesArgs): Step {
  return makeStep('jfPipelines', args, undefined);
}

export interface JfrogInstanceArgs {
  readonly id: Text;
  readonly artifactoryUrl?: Text;
  readonly bypassProxy?: Value<boolean>;
  /** Id of credentials. */
  readonly credentialsId?: Text;
  readonly deploymentThreads?: Value<number>;
  readonly distributionUrl?: Text;
  readonly password?: Text;
  readonly retry?: Value<number>;
  readonly timeout?: Value<number>;
  readonly url?: Text;
  readonly username?: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `id` string, required, may stand alone
 * - `artifactoryUrl` string
 * - `bypassProxy` boolean
 * - `credentialsId` credentials id
 * - `deploymentThreads` integer
 * - `distributionUrl` string
 * - `password` string
 * - `retry` integer
 * - `timeout` integer
 * - `url` string
 * - `username` string
 */
export function jfrogInstance(args: Text | JfrogInstanceArgs): Step {
  return makeStep('jfrogInstance', args, 'id');
}

export interface NewArtifactoryServerArgs {
  readonly url: Text;
  readonly username: Text;
  readonly password: Text;
  /** Id of credentials. */
  readonly credentialsId: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives ArtifactoryServer.
 *
 * - `url` string, required
 * - `username` string, required
 * - `password` string, required
 * - `credentialsId` credentials id, required
 */
export function newArtifactoryServer(args: NewArtifactoryServerArgs): Step {
  return makeStep('newArtifactoryServer', args, undefined);
}

/** Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives BuildInfo. */
export function newBuildInfo(): Step {
  return makeStep('newBuildInfo', undefined, undefined);
}

/** Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives GoBuild. */
export function newGoBuild(): Step {
  return makeStep('newGoBuild', undefined, undefined);
}

/** Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives GradleBuild. */
export function newGradleBuild(): Step {
  return makeStep('newGradleBuild', undefined, undefined);
}

export interface NewJFrogPlatformInstanceArgs {
  readonly url: Text;
  readonly artifactoryUrl: Text;
  readonly distributionUrl: Text;
  readonly username: Text;
  readonly password: Text;
  /** Id of credentials. */
  readonly credentialsId: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives JFrogPlatformInstance.
 *
 * - `url` string, required
 * - `artifactoryUrl` string, required
 * - `distributionUrl` string, required
 * - `username` string, required
 * - `password` string, required
 * - `credentialsId` credentials id, required
 */
export function newJFrogPlatformInstance(args: NewJFrogPlatformInstanceArgs): Step {
  return makeStep('newJFrogPlatformInstance', args, undefined);
}

/** Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives MavenBuild. */
export function newMavenBuild(): Step {
  return makeStep('newMavenBuild', undefined, undefined);
}

/** Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives NpmBuild. */
export function newNpmBuild(): Step {
  return makeStep('newNpmBuild', undefined, undefined);
}

/** Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives NugetBuild. */
export function newNugetBuild(): Step {
  return makeStep('newNugetBuild', undefined, undefined);
}

/** Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives PipBuild. */
export function newPipBuild(): Step {
  return makeStep('newPipBuild', undefined, undefined);
}

export interface PublishBuildInfoArgs {
  readonly buildInfo: Structure;
  readonly server: Structure;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives boolean.
 *
 * - `buildInfo` BuildInfo, required
 * - `server` ArtifactoryServer, required
 */
export function publishBuildInfo(args: PublishBuildInfoArgs): Step {
  return makeStep('publishBuildInfo', args, undefined);
}

export interface RtAddInteractivePromotionArgs {
  readonly serverId: Text;
  readonly buildName?: Text;
  readonly buildNumber?: Text;
  readonly comment?: Text;
  readonly copy?: Value<boolean>;
  readonly displayName?: Text;
  readonly failFast?: Value<boolean>;
  readonly includeDependencies?: Value<boolean>;
  readonly project?: Text;
  readonly sourceRepo?: Text;
  readonly status?: Text;
  readonly targetRepo?: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives boolean.
 *
 * - `serverId` string, required, may stand alone
 * - `buildName` string
 * - `buildNumber` string
 * - `comment` string
 * - `copy` boolean
 * - `displayName` string
 * - `failFast` boolean
 * - `includeDependencies` boolean
 * - `project` string
 * - `sourceRepo` string
 * - `status` string
 * - `targetRepo` string
 */
export function rtAddInteractivePromotion(args: Text | RtAddInteractivePromotionArgs): Step {
  return makeStep('rtAddInteractivePromotion', args, 'serverId');
}

export interface RtBuildAppendArgs {
  readonly serverId: Text;
  readonly appendBuildName: Text;
  readonly appendBuildNumber: Text;
  readonly buildName?: Text;
  readonly buildNumber?: Text;
  readonly project?: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `serverId` string, required
 * - `appendBuildName` string, required
 * - `appendBuildNumber` string, required
 * - `buildName` string
 * - `buildNumber` string
 * - `project` string
 */
export function rtBuildAppend(args: RtBuildAppendArgs): Step {
  return makeStep('rtBuildAppend', args, undefined);
}

export interface RtBuildInfoArgs {
  readonly asyncBuildRetention?: Value<boolean>;
  readonly buildName?: Text;
  readonly buildNumber?: Text;
  readonly captureEnv?: Value<boolean>;
  readonly deleteBuildArtifacts?: Value<boolean>;
  readonly doNotDiscardBuilds?: List<Text>;
  readonly excludeEnvPatterns?: List<Text>;
  readonly includeEnvPatterns?: List<Text>;
  readonly maxBuilds?: Value<number>;
  readonly maxDays?: Value<number>;
  readonly project?: Text;
  readonly startDate?: Anything;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `asyncBuildRetention` boolean
 * - `buildName` string
 * - `buildNumber` string
 * - `captureEnv` boolean
 * - `deleteBuildArtifacts` boolean
 * - `doNotDiscardBuilds` list of string
 * - `excludeEnvPatterns` list of string
 * - `includeEnvPatterns` list of string
 * - `maxBuilds` integer
 * - `maxDays` integer
 * - `project` string
 * - `startDate` any
 */
export function rtBuildInfo(args?: RtBuildInfoArgs): Step {
  return makeStep('rtBuildInfo', args, undefined);
}

export interface RtBuildTriggerArgs {
  readonly serverId: Text;
  readonly paths: Text;
  readonly spec: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `serverId` string, required
 * - `paths` string, required
 * - `spec` string, required
 */
export function rtBuildTrigger(args: RtBuildTriggerArgs): Step {
  return makeStep('rtBuildTrigger', args, undefined);
}

export interface RtCollectIssuesArgs {
  readonly serverId: Text;
  readonly buildName?: Text;
  readonly buildNumber?: Text;
  readonly config?: Text;
  readonly configPath?: Text;
  readonly project?: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `serverId` string, required, may stand alone
 * - `buildName` string
 * - `buildNumber` string
 * - `config` string
 * - `configPath` string
 * - `project` string
 */
export function rtCollectIssues(args: Text | RtCollectIssuesArgs): Step {
  return makeStep('rtCollectIssues', args, 'serverId');
}

export interface RtConanClientArgs {
  readonly id: Text;
  readonly userHome?: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `id` string, required, may stand alone
 * - `userHome` string
 */
export function rtConanClient(args: Text | RtConanClientArgs): Step {
  return makeStep('rtConanClient', args, 'id');
}

export interface RtConanRemoteArgs {
  readonly clientId: Text;
  readonly name: Text;
  readonly serverId: Text;
  readonly repo: Text;
  /** Default: `false`. */
  readonly force?: Value<boolean>;
  /** Default: `true`. */
  readonly verifySSL?: Value<boolean>;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `clientId` string, required
 * - `name` string, required
 * - `serverId` string, required
 * - `repo` string, required
 * - `force` boolean, default `false`
 * - `verifySSL` boolean, default `true`
 */
export function rtConanRemote(args: RtConanRemoteArgs): Step {
  return makeStep('rtConanRemote', args, undefined);
}

export interface RtConanRunArgs {
  readonly clientId: Text;
  readonly command: Text;
  readonly buildName?: Text;
  readonly buildNumber?: Text;
  readonly project?: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `clientId` string, required
 * - `command` string, required
 * - `buildName` string
 * - `buildNumber` string
 * - `project` string
 */
export function rtConanRun(args: RtConanRunArgs): Step {
  return makeStep('rtConanRun', args, undefined);
}

export interface RtCreateDockerBuildArgs {
  readonly serverId: Text;
  readonly sourceRepo: Text;
  readonly buildName?: Text;
  readonly buildNumber?: Text;
  readonly javaArgs?: Text;
  readonly jibImageFiles?: Text;
  readonly kanikoImageFile?: Text;
  readonly project?: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `serverId` string, required
 * - `sourceRepo` string, required
 * - `buildName` string
 * - `buildNumber` string
 * - `javaArgs` string
 * - `jibImageFiles` string
 * - `kanikoImageFile` string
 * - `project` string
 */
export function rtCreateDockerBuild(args: RtCreateDockerBuildArgs): Step {
  return makeStep('rtCreateDockerBuild', args, undefined);
}

export interface RtDeletePropsArgs {
  readonly serverId: Text;
  /** Default: `false`. */
  readonly failNoOp?: Value<boolean>;
  readonly props?: Text;
  readonly spec?: Text;
  readonly specPath?: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `serverId` string, required, may stand alone
 * - `failNoOp` boolean, default `false`
 * - `props` string
 * - `spec` string
 * - `specPath` string
 */
export function rtDeleteProps(args: Text | RtDeletePropsArgs): Step {
  return makeStep('rtDeleteProps', args, 'serverId');
}

export interface RtDockerPullArgs {
  readonly serverId: Text;
  readonly image: Text;
  readonly sourceRepo: Text;
  readonly buildName?: Text;
  readonly buildNumber?: Text;
  readonly host?: Text;
  readonly javaArgs?: Text;
  readonly project?: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `serverId` string, required
 * - `image` string, required
 * - `sourceRepo` string, required
 * - `buildName` string
 * - `buildNumber` string
 * - `host` string
 * - `javaArgs` string
 * - `project` string
 */
export function rtDockerPull(args: RtDockerPullArgs): Step {
  return makeStep('rtDockerPull', args, undefined);
}

export interface RtDockerPushArgs {
  readonly serverId: Text;
  readonly image: Text;
  readonly targetRepo: Text;
  readonly javaArgs?: Text;
  readonly buildName?: Text;
  readonly buildNumber?: Text;
  readonly host?: Text;
  readonly project?: Text;
  readonly properties?: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `serverId` string, required
 * - `image` string, required
 * - `targetRepo` string, required
 * - `javaArgs` string
 * - `buildName` string
 * - `buildNumber` string
 * - `host` string
 * - `project` string
 * - `properties` string
 */
export function rtDockerPush(args: RtDockerPushArgs): Step {
  return makeStep('rtDockerPush', args, undefined);
}

export interface RtDotnetResolverArgs {
  readonly id: Text;
  readonly serverId: Text;
  readonly repo?: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `id` string, required
 * - `serverId` string, required
 * - `repo` string
 */
export function rtDotnetResolver(args: RtDotnetResolverArgs): Step {
  return makeStep('rtDotnetResolver', args, undefined);
}

export interface RtDotnetRunArgs {
  readonly apiProtocol?: Text;
  readonly args?: Text;
  readonly buildName?: Text;
  readonly buildNumber?: Text;
  readonly javaArgs?: Text;
  readonly module?: Text;
  readonly project?: Text;
  readonly resolverId?: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `apiProtocol` string
 * - `args` string
 * - `buildName` string
 * - `buildNumber` string
 * - `javaArgs` string
 * - `module` string
 * - `project` string
 * - `resolverId` string
 */
export function rtDotnetRun(args?: RtDotnetRunArgs): Step {
  return makeStep('rtDotnetRun', args, undefined);
}

export interface RtDownloadArgs {
  readonly serverId: Text;
  readonly buildName?: Text;
  readonly buildNumber?: Text;
  /** Default: `false`. */
  readonly failNoOp?: Value<boolean>;
  readonly module?: Text;
  readonly project?: Text;
  readonly spec?: Text;
  readonly specPath?: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `serverId` string, required, may stand alone
 * - `buildName` string
 * - `buildNumber` string
 * - `failNoOp` boolean, default `false`
 * - `module` string
 * - `project` string
 * - `spec` string
 * - `specPath` string
 */
export function rtDownload(args: Text | RtDownloadArgs): Step {
  return makeStep('rtDownload', args, 'serverId');
}

export interface RtGoDeployerArgs {
  readonly id: Text;
  readonly serverId: Text;
  readonly repo?: Text;
  readonly customBuildName?: Text;
  readonly properties?: List<Text>;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `id` string, required
 * - `serverId` string, required
 * - `repo` string
 * - `customBuildName` string
 * - `properties` list of string
 */
export function rtGoDeployer(args: RtGoDeployerArgs): Step {
  return makeStep('rtGoDeployer', args, undefined);
}

export interface RtGoPublishArgs {
  readonly buildName?: Text;
  readonly buildNumber?: Text;
  readonly deployerId?: Text;
  readonly javaArgs?: Text;
  readonly module?: Text;
  readonly path?: Text;
  readonly project?: Text;
  readonly version?: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `buildName` string
 * - `buildNumber` string
 * - `deployerId` string
 * - `javaArgs` string
 * - `module` string
 * - `path` string
 * - `project` string
 * - `version` string
 */
export function rtGoPublish(args?: RtGoPublishArgs): Step {
  return makeStep('rtGoPublish', args, undefined);
}

export interface RtGoResolverArgs {
  readonly id: Text;
  readonly serverId: Text;
  readonly repo?: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `id` string, required
 * - `serverId` string, required
 * - `repo` string
 */
export function rtGoResolver(args: RtGoResolverArgs): Step {
  return makeStep('rtGoResolver', args, undefined);
}

export interface RtGoRunArgs {
  readonly args?: Text;
  readonly buildName?: Text;
  readonly buildNumber?: Text;
  readonly javaArgs?: Text;
  readonly module?: Text;
  readonly path?: Text;
  readonly project?: Text;
  readonly resolverId?: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `args` string
 * - `buildName` string
 * - `buildNumber` string
 * - `javaArgs` string
 * - `module` string
 * - `path` string
 * - `project` string
 * - `resolverId` string
 */
export function rtGoRun(args?: RtGoRunArgs): Step {
  return makeStep('rtGoRun', args, undefined);
}

export interface RtGradleDeployerArgs {
  readonly id: Text;
  readonly serverId: Text;
  readonly artifactPattern?: Text;
  readonly customBuildName?: Text;
  readonly deployIvyDescriptors?: Value<boolean>;
  readonly deployMavenDescriptors?: Value<boolean>;
  readonly excludePatterns?: List<Text>;
  readonly includeEnvVars?: Value<boolean>;
  readonly includePatterns?: List<Text>;
  readonly ivyPattern?: Text;
  readonly mavenCompatible?: Value<boolean>;
  readonly properties?: List<Text>;
  readonly publications?: List<Text>;
  readonly releaseRepo?: Text;
  readonly repo?: Text;
  readonly snapshotRepo?: Text;
  readonly threads?: Value<number>;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `id` string, required
 * - `serverId` string, required
 * - `artifactPattern` string
 * - `customBuildName` string
 * - `deployIvyDescriptors` boolean
 * - `deployMavenDescriptors` boolean
 * - `excludePatterns` list of string
 * - `includeEnvVars` boolean
 * - `includePatterns` list of string
 * - `ivyPattern` string
 * - `mavenCompatible` boolean
 * - `properties` list of string
 * - `publications` list of string
 * - `releaseRepo` string
 * - `repo` string
 * - `snapshotRepo` string
 * - `threads` integer
 */
export function rtGradleDeployer(args: RtGradleDeployerArgs): Step {
  return makeStep('rtGradleDeployer', args, undefined);
}

export interface RtGradleResolverArgs {
  readonly id: Text;
  readonly serverId: Text;
  readonly repo?: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `id` string, required
 * - `serverId` string, required
 * - `repo` string
 */
export function rtGradleResolver(args: RtGradleResolverArgs): Step {
  return makeStep('rtGradleResolver', args, undefined);
}

export interface RtGradleRunArgs {
  readonly buildFile?: Text;
  readonly buildName?: Text;
  readonly buildNumber?: Text;
  readonly deployerId?: Text;
  readonly project?: Text;
  readonly resolverId?: Text;
  readonly rootDir?: Text;
  readonly switches?: Text;
  readonly tasks?: Text;
  readonly tool?: Text;
  readonly useWrapper?: Value<boolean>;
  readonly usesPlugin?: Value<boolean>;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `buildFile` string
 * - `buildName` string
 * - `buildNumber` string
 * - `deployerId` string
 * - `project` string
 * - `resolverId` string
 * - `rootDir` string
 * - `switches` string
 * - `tasks` string
 * - `tool` string
 * - `useWrapper` boolean
 * - `usesPlugin` boolean
 */
export function rtGradleRun(args?: RtGradleRunArgs): Step {
  return makeStep('rtGradleRun', args, undefined);
}

export interface RtMavenDeployerArgs {
  readonly id: Text;
  readonly releaseRepo: Text;
  readonly snapshotRepo: Text;
  readonly serverId: Text;
  readonly customBuildName?: Text;
  readonly deployArtifacts?: Value<boolean>;
  readonly deployEvenIfUnstable?: Value<boolean>;
  readonly excludePatterns?: List<Text>;
  readonly includeEnvVars?: Value<boolean>;
  readonly includePatterns?: List<Text>;
  readonly properties?: List<Text>;
  readonly threads?: Value<number>;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `id` string, required
 * - `releaseRepo` string, required
 * - `snapshotRepo` string, required
 * - `serverId` string, required
 * - `customBuildName` string
 * - `deployArtifacts` boolean
 * - `deployEvenIfUnstable` boolean
 * - `excludePatterns` list of string
 * - `includeEnvVars` boolean
 * - `includePatterns` list of string
 * - `properties` list of string
 * - `threads` integer
 */
export function rtMavenDeployer(args: RtMavenDeployerArgs): Step {
  return makeStep('rtMavenDeployer', args, undefined);
}

export interface RtMavenResolverArgs {
  readonly id: Text;
  readonly releaseRepo: Text;
  readonly snapshotRepo: Text;
  readonly serverId: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `id` string, required
 * - `releaseRepo` string, required
 * - `snapshotRepo` string, required
 * - `serverId` string, required
 */
export function rtMavenResolver(args: RtMavenResolverArgs): Step {
  return makeStep('rtMavenResolver', args, undefined);
}

export interface RtMavenRunArgs {
  readonly pom: Text;
  readonly goals: Text;
  readonly buildName?: Text;
  readonly buildNumber?: Text;
  readonly deployerId?: Text;
  readonly opts?: Text;
  readonly project?: Text;
  readonly resolverId?: Text;
  readonly tool?: Text;
  readonly useWrapper?: Value<boolean>;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `pom` string, required
 * - `goals` string, required
 * - `buildName` string
 * - `buildNumber` string
 * - `deployerId` string
 * - `opts` string
 * - `project` string
 * - `resolverId` string
 * - `tool` string
 * - `useWrapper` boolean
 */
export function rtMavenRun(args: RtMavenRunArgs): Step {
  return makeStep('rtMavenRun', args, undefined);
}

export interface RtNpmCiArgs {
  readonly args?: Text;
  readonly buildName?: Text;
  readonly buildNumber?: Text;
  readonly javaArgs?: Text;
  readonly module?: Text;
  readonly path?: Text;
  readonly project?: Text;
  readonly resolverId?: Text;
  readonly tool?: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `args` string
 * - `buildName` string
 * - `buildNumber` string
 * - `javaArgs` string
 * - `module` string
 * - `path` string
 * - `project` string
 * - `resolverId` string
 * - `tool` string
 */
export function rtNpmCi(args?: RtNpmCiArgs): Step {
  return makeStep('rtNpmCi', args, undefined);
}

export interface RtNpmDeployerArgs {
  readonly id: Text;
  readonly serverId: Text;
  readonly repo?: Text;
  readonly customBuildName?: Text;
  readonly properties?: List<Text>;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `id` string, required
 * - `serverId` string, required
 * - `repo` string
 * - `customBuildName` string
 * - `properties` list of string
 */
export function rtNpmDeployer(args: RtNpmDeployerArgs): Step {
  return makeStep('rtNpmDeployer', args, undefined);
}

export interface RtNpmInstallArgs {
  readonly args?: Text;
  readonly buildName?: Text;
  readonly buildNumber?: Text;
  readonly javaArgs?: Text;
  readonly module?: Text;
  readonly path?: Text;
  readonly project?: Text;
  readonly resolverId?: Text;
  readonly tool?: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `args` string
 * - `buildName` string
 * - `buildNumber` string
 * - `javaArgs` string
 * - `module` string
 * - `path` string
 * - `project` string
 * - `resolverId` string
 * - `tool` string
 */
export function rtNpmInstall(args?: RtNpmInstallArgs): Step {
  return makeStep('rtNpmInstall', args, undefined);
}

export interface RtNpmPublishArgs {
  readonly buildName?: Text;
  readonly buildNumber?: Text;
  readonly deployerId?: Text;
  readonly javaArgs?: Text;
  readonly module?: Text;
  readonly path?: Text;
  readonly project?: Text;
  readonly tool?: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `buildName` string
 * - `buildNumber` string
 * - `deployerId` string
 * - `javaArgs` string
 * - `module` string
 * - `path` string
 * - `project` string
 * - `tool` string
 */
export function rtNpmPublish(args?: RtNpmPublishArgs): Step {
  return makeStep('rtNpmPublish', args, undefined);
}

export interface RtNpmResolverArgs {
  readonly id: Text;
  readonly serverId: Text;
  readonly repo?: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `id` string, required
 * - `serverId` string, required
 * - `repo` string
 */
export function rtNpmResolver(args: RtNpmResolverArgs): Step {
  return makeStep('rtNpmResolver', args, undefined);
}

export interface RtNugetResolverArgs {
  readonly id: Text;
  readonly serverId: Text;
  readonly repo?: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `id` string, required
 * - `serverId` string, required
 * - `repo` string
 */
export function rtNugetResolver(args: RtNugetResolverArgs): Step {
  return makeStep('rtNugetResolver', args, undefined);
}

export interface RtNugetRunArgs {
  readonly apiProtocol?: Text;
  readonly args?: Text;
  readonly buildName?: Text;
  readonly buildNumber?: Text;
  readonly javaArgs?: Text;
  readonly module?: Text;
  readonly project?: Text;
  readonly resolverId?: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `apiProtocol` string
 * - `args` string
 * - `buildName` string
 * - `buildNumber` string
 * - `javaArgs` string
 * - `module` string
 * - `project` string
 * - `resolverId` string
 */
export function rtNugetRun(args?: RtNugetRunArgs): Step {
  return makeStep('rtNugetRun', args, undefined);
}

export interface RtPipInstallArgs {
  readonly args?: Text;
  readonly buildName?: Text;
  readonly buildNumber?: Text;
  readonly envActivation?: Text;
  readonly javaArgs?: Text;
  readonly module?: Text;
  readonly project?: Text;
  readonly resolverId?: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `args` string
 * - `buildName` string
 * - `buildNumber` string
 * - `envActivation` string
 * - `javaArgs` string
 * - `module` string
 * - `project` string
 * - `resolverId` string
 */
export function rtPipInstall(args?: RtPipInstallArgs): Step {
  return makeStep('rtPipInstall', args, undefined);
}

export interface RtPipResolverArgs {
  readonly id: Text;
  readonly serverId: Text;
  readonly repo?: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `id` string, required
 * - `serverId` string, required
 * - `repo` string
 */
export function rtPipResolver(args: RtPipResolverArgs): Step {
  return makeStep('rtPipResolver', args, undefined);
}

export interface RtPromoteArgs {
  readonly serverId: Text;
  readonly targetRepo: Text;
  readonly buildName?: Text;
  readonly buildNumber?: Text;
  readonly comment?: Text;
  readonly copy?: Value<boolean>;
  readonly failFast?: Value<boolean>;
  readonly includeDependencies?: Value<boolean>;
  readonly project?: Text;
  readonly sourceRepo?: Text;
  readonly status?: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `serverId` string, required
 * - `targetRepo` string, required
 * - `buildName` string
 * - `buildNumber` string
 * - `comment` string
 * - `copy` boolean
 * - `failFast` boolean
 * - `includeDependencies` boolean
 * - `project` string
 * - `sourceRepo` string
 * - `status` string
 */
export function rtPromote(args: RtPromoteArgs): Step {
  return makeStep('rtPromote', args, undefined);
}

export interface RtPublishBuildInfoArgs {
  readonly serverId: Text;
  readonly buildName?: Text;
  readonly buildNumber?: Text;
  readonly project?: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `serverId` string, required, may stand alone
 * - `buildName` string
 * - `buildNumber` string
 * - `project` string
 */
export function rtPublishBuildInfo(args: Text | RtPublishBuildInfoArgs): Step {
  return makeStep('rtPublishBuildInfo', args, 'serverId');
}

export interface RtServerArgs {
  readonly id: Text;
  readonly bypassProxy?: Value<boolean>;
  /** Id of credentials. */
  readonly credentialsId?: Text;
  readonly deploymentThreads?: Value<number>;
  readonly password?: Text;
  readonly retry?: Value<number>;
  readonly timeout?: Value<number>;
  readonly url?: Text;
  readonly username?: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `id` string, required, may stand alone
 * - `bypassProxy` boolean
 * - `credentialsId` credentials id
 * - `deploymentThreads` integer
 * - `password` string
 * - `retry` integer
 * - `timeout` integer
 * - `url` string
 * - `username` string
 */
export function rtServer(args: Text | RtServerArgs): Step {
  return makeStep('rtServer', args, 'id');
}

export interface RtSetPropsArgs {
  readonly serverId: Text;
  /** Default: `false`. */
  readonly failNoOp?: Value<boolean>;
  readonly props?: Text;
  readonly spec?: Text;
  readonly specPath?: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `serverId` string, required, may stand alone
 * - `failNoOp` boolean, default `false`
 * - `props` string
 * - `spec` string
 * - `specPath` string
 */
export function rtSetProps(args: Text | RtSetPropsArgs): Step {
  return makeStep('rtSetProps', args, 'serverId');
}

export interface RtUploadArgs {
  readonly serverId: Text;
  readonly buildName?: Text;
  readonly buildNumber?: Text;
  /** Default: `false`. */
  readonly failNoOp?: Value<boolean>;
  readonly module?: Text;
  readonly project?: Text;
  readonly spec?: Text;
  readonly specPath?: Text;
}

/**
 * Uploads files to Artifactory.
 *
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `serverId` string, required, may stand alone
 * - `buildName` string
 * - `buildNumber` string
 * - `failNoOp` boolean, default `false`
 * - `module` string
 * - `project` string
 * - `spec` string
 * - `specPath` string
 */
export function rtUpload(args: Text | RtUploadArgs): Step {
  return makeStep('rtUpload', args, 'serverId');
}

export interface RunConanCommandArgs {
  readonly command: Text;
  readonly conanHome: Text;
  readonly buildInfo: Structure;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives BuildInfo.
 *
 * - `command` string, required
 * - `conanHome` string, required
 * - `buildInfo` BuildInfo, required
 */
export function runConanCommand(args: RunConanCommandArgs): Step {
  return makeStep('runConanCommand', args, undefined);
}

export interface SignReleaseBundleArgs {
  readonly server: Structure;
  readonly name: Text;
  readonly version: Text;
  readonly spec: Text;
  readonly gpgPassphrase: Text;
  readonly storingRepo: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `server` DistributionServer, required
 * - `name` string, required
 * - `version` string, required
 * - `spec` string, required
 * - `gpgPassphrase` string, required
 * - `storingRepo` string, required
 */
export function signReleaseBundle(args: SignReleaseBundleArgs): Step {
  return makeStep('signReleaseBundle', args, undefined);
}

export interface UpdateReleaseBundleArgs {
  readonly server: Structure;
  readonly name: Text;
  readonly version: Text;
  readonly spec: Text;
  readonly storingRepo: Text;
  readonly signImmediately: Value<boolean>;
  readonly dryRun: Value<boolean>;
  readonly gpgPassphrase: Text;
  readonly releaseNotesPath: Text;
  readonly releaseNotesSyntax: Text;
  readonly description: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `server` DistributionServer, required
 * - `name` string, required
 * - `version` string, required
 * - `spec` string, required
 * - `storingRepo` string, required
 * - `signImmediately` boolean, required
 * - `dryRun` boolean, required
 * - `gpgPassphrase` string, required
 * - `releaseNotesPath` string, required
 * - `releaseNotesSyntax` string, required
 * - `description` string, required
 */
export function updateReleaseBundle(args: UpdateReleaseBundleArgs): Step {
  return makeStep('updateReleaseBundle', args, undefined);
}

export interface XrayScanArgs {
  readonly serverId: Text;
  readonly buildName?: Text;
  readonly buildNumber?: Text;
  readonly failBuild?: Value<boolean>;
  readonly printTable?: Value<boolean>;
  readonly project?: Text;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT).
 *
 * - `serverId` string, required, may stand alone
 * - `buildName` string
 * - `buildNumber` string
 * - `failBuild` boolean
 * - `printTable` boolean
 * - `project` string
 */
export function xrayScan(args: Text | XrayScanArgs): Step {
  return makeStep('xrayScan', args, 'serverId');
}

export interface XrayScanBuildArgs {
  readonly xrayScanConfig: Structure;
  readonly server: Structure;
}

/**
 * Step of the plugin artifactory (4.0.x-SNAPSHOT). Gives XrayScanResult.
 *
 * - `xrayScanConfig` XrayScanConfig, required
 * - `server` ArtifactoryServer, required
 */
export function xrayScanBuild(args: XrayScanBuildArgs): Step {
  return makeStep('xrayScanBuild', args, undefined);
}
