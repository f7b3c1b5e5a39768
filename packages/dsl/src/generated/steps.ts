// Made by pipec from packages/model/src/catalogue/jenkins.json; do not edit.

import { makeBlockStep, makeDirective, makeOptionOrStep, makeStep } from '../core/catalogued.ts';
import type { Anything, Choice, Dictionary, List, Option, Step, Steps, Structure, Suggested, Text, Value } from '../core/catalogued.ts';
import type { AbstractConstraint, AllureReportConfig, Artifact, BapSshParamPublish, BapSshPublisher, BuildSelector, ButtonModel, Cache, CacheLocationLocator, Classification, ContainerTemplate, CoverageAdapter, CoverageQualityGate, CoverageTool, DockerRegistryEndpoint, DockerServerEndpoint, ExtraVar, FactDefinition, FileOperation, GitLabBranchBuild, GitLabConnectionProperty, HtmlPublisherTarget, HttpRequestFormDataPart, HttpRequestNameValuePair, KubectlCredential, LibraryRetriever, LockStepResource, ManagedFile, MavenPublisher, MultiBinding, Parallelism, ParameterDefinition, ParameterValue, Pattern, PerformanceReportParser, PodAnnotation, PodRetention, PodVolume, PropertyConfig, RecipientProvider, RegexpFilter, ResultsConfig, SCM, SCMSource, StepChecksAction, StepChecksAnnotation, TemplateEnvVar, TestDataPublisher, TestType, Tool, ToolProxy, VarMaskRegexEntry, VarPasswordPair, VaultConfiguration, VaultSecret, WarningsQualityGate, WorkspaceVolume, XUnitThreshold, YamlMergeStrategy } from './types.ts';

export interface GitLabMergeRequestLabelExistsArgs {
  readonly label?: Text;
}

/**
 * Step of the plugin gitlab-plugin (1.9.17-SNAPSHOT). Gives boolean.
 *
 * - `label` string
 */
export function GitLabMergeRequestLabelExists(args?: GitLabMergeRequestLabelExistsArgs): Step {
  return makeStep('GitLabMergeRequestLabelExists', args, undefined);
}

export interface VersionNumberArgs {
  readonly versionNumberString: Text;
  readonly projectStartDate?: Text;
  /** Default: `false`. */
  readonly skipFailedBuilds?: Value<boolean>;
  readonly versionPrefix?: Text;
}

/**
 * Step of the plugin versionnumber. Gives string.
 *
 * - `versionNumberString` string, required, may stand alone
 * - `projectStartDate` string
 * - `skipFailedBuilds` boolean, default `false`
 * - `versionPrefix` string
 */
export function VersionNumber(args: Text | VersionNumberArgs): Step {
  return makeStep('VersionNumber', args, 'versionNumberString');
}

export interface OcActionArgs {
  readonly server: Text;
  readonly project: Text;
  readonly skipTLSVerify: Value<boolean>;
  readonly caPath: Text;
  readonly verb: Text;
  readonly advArgs: List<Anything>;
  readonly verbArgs: List<Anything>;
  readonly userArgs: List<Anything>;
  readonly options: List<Anything>;
  readonly token: Text;
  readonly streamStdOutToConsolePrefix: Text;
  readonly reference: Dictionary<Anything>;
  readonly logLevel: Value<number>;
}

/**
 * Step of the plugin openshift-client (1.1.0.426.v4b_627d8e8e1e). Needs an agent. Gives OcActionResult.
 *
 * - `server` string, required
 * - `project` string, required
 * - `skipTLSVerify` boolean, required
 * - `caPath` string, required
 * - `verb` string, required
 * - `advArgs` list of any, required
 * - `verbArgs` list of any, required
 * - `userArgs` list of any, required
 * - `options` list of any, required
 * - `token` string, required
 * - `streamStdOutToConsolePrefix` string, required
 * - `reference` map, required
 * - `logLevel` integer, required
 */
export function _OcAction(args: OcActionArgs): Step {
  return makeStep('_OcAction', args, undefined);
}

/** Step of the plugin openshift-client (1.1.0.426.v4b_627d8e8e1e). Needs an agent. Gives Execution. */
export function _OcContextInit(): Step {
  return makeStep('_OcContextInit', undefined, undefined);
}

export interface OcWatchArgs {
  readonly server: Text;
  readonly project: Text;
  readonly skipTLSVerify: Value<boolean>;
  readonly caPath: Text;
  readonly verb: Text;
  readonly advArgs: List<Anything>;
  readonly verbArgs: List<Anything>;
  readonly userArgs: List<Anything>;
  readonly options: List<Anything>;
  readonly token: Text;
  readonly logLevel: Value<number>;
}

/**
 * Step with a block of the plugin openshift-client (1.1.0.426.v4b_627d8e8e1e). Needs an agent.
 *
 * - `server` string, required
 * - `project` string, required
 * - `skipTLSVerify` boolean, required
 * - `caPath` string, required
 * - `verb` string, required
 * - `advArgs` list of any, required
 * - `verbArgs` list of any, required
 * - `userArgs` list of any, required
 * - `options` list of any, required
 * - `token` string, required
 * - `logLevel` integer, required
 */
export function _OcWatch(args: OcWatchArgs, body: Steps): Step {
  return makeStep('_OcWatch', args, undefined, body);
}

export interface AcceptGitLabMRArgs {
  readonly mergeCommitMessage?: Text;
  readonly removeSourceBranch?: Value<boolean>;
  /** Default: `false`. */
  readonly useMRDescription?: Value<boolean>;
}

/**
 * Step of the plugin gitlab-plugin (1.9.17-SNAPSHOT).
 *
 * - `mergeCommitMessage` string
 * - `removeSourceBranch` boolean
 * - `useMRDescription` boolean, default `false`
 */
export function acceptGitLabMR(args?: AcceptGitLabMRArgs): Step {
  return makeStep('acceptGitLabMR', args, undefined);
}

export interface AddBadgeArgs {
  readonly cssClass?: Text;
  readonly icon?: Text;
  readonly id?: Text;
  readonly link?: Text;
  readonly style?: Text;
  readonly target?: Text;
  readonly text?: Text;
  /** @deprecated */
  readonly color?: Text;
}

/**
 * Step of the plugin badge. Gives AbstractBadgeAction.
 *
 * - `cssClass` string
 * - `icon` string
 * - `id` string
 * - `link` string
 * - `style` string
 * - `target` string
 * - `text` string
 * - `color` string, deprecated
 */
export function addBadge(args?: AddBadgeArgs): Step {
  return makeStep('addBadge', args, undefined);
}

export interface AddGitLabMRCommentArgs {
  readonly comment?: Text;
}

/**
 * Step of the plugin gitlab-plugin (1.9.17-SNAPSHOT).
 *
 * - `comment` string
 */
export function addGitLabMRComment(args?: AddGitLabMRCommentArgs): Step {
  return makeStep('addGitLabMRComment', args, undefined);
}

export interface AddShortTextArgs {
  readonly text: Text;
  readonly background?: Text;
  readonly border?: Value<number>;
  readonly borderColor?: Text;
  readonly color?: Text;
  readonly link?: Text;
}

/**
 * Puts a short text beside the build in the history.
 *
 * Step of the plugin badge.
 *
 * - `text` string, required, may stand alone
 * - `background` string
 * - `border` integer
 * - `borderColor` string
 * - `color` string
 * - `link` string
 *
 * @deprecated
 */
export function addShortText(args: Text | AddShortTextArgs): Step {
  return makeStep('addShortText', args, 'text');
}

export interface AddSummaryArgs {
  readonly cssClass?: Text;
  readonly icon?: Text;
  readonly id?: Text;
  readonly link?: Text;
  readonly style?: Text;
  readonly target?: Text;
  readonly text?: Text;
}

/**
 * Step of the plugin badge. Gives AbstractBadgeAction.
 *
 * - `cssClass` string
 * - `icon` string
 * - `id` string
 * - `link` string
 * - `style` string
 * - `target` string
 * - `text` string
 */
export function addSummary(args?: AddSummaryArgs): Step {
  return makeStep('addSummary', args, undefined);
}

export interface AllureArgs {
  readonly results: List<ResultsConfig>;
  readonly allureVersion?: Text;
  readonly commandline?: Text;
  readonly config?: AllureReportConfig;
  readonly configPath?: Text;
  readonly disabled?: Value<boolean>;
  readonly failureThresholdCount?: Value<number>;
  readonly failureThresholdPercent?: Value<number>;
  readonly includeProperties?: Value<boolean>;
  readonly jdk?: Text;
  /** Default: `[]`. */
  readonly properties?: List<PropertyConfig>;
  readonly report?: Text;
  readonly reportBuildPolicy?: Choice<'ALWAYS' | 'UNSTABLE' | 'UNSUCCESSFUL'>;
  readonly reportName?: Text;
  readonly resultPolicy?: Choice<'LEAVE_AS_IS' | 'UNSTABLE_IF_FAILED_OR_BROKEN' | 'FAILURE_IF_FAILED_OR_BROKEN'>;
  readonly singleFile?: Value<boolean>;
  readonly unstableThresholdCount?: Value<number>;
  readonly unstableThresholdPercent?: Value<number>;
}

/**
 * Step of the plugin allure-jenkins-plugin (2.36-SNAPSHOT). Needs an agent.
 *
 * - `results` list of ResultsConfig, required, may stand alone
 * - `allureVersion` string
 * - `commandline` string
 * - `config` AllureReportConfig
 * - `configPath` string
 * - `disabled` boolean
 * - `failureThresholdCount` integer
 * - `failureThresholdPercent` integer
 * - `includeProperties` boolean
 * - `jdk` string
 * - `properties` list of PropertyConfig, default `[]`
 * - `report` string
 * - `reportBuildPolicy` ALWAYS | UNSTABLE | UNSUCCESSFUL
 * - `reportName` string
 * - `resultPolicy` LEAVE_AS_IS | UNSTABLE_IF_FAILED_OR_BROKEN | FAILURE_IF_FAILED_OR_BROKEN
 * - `singleFile` boolean
 * - `unstableThresholdCount` integer
 * - `unstableThresholdPercent` integer
 */
export function allure(args: List<ResultsConfig> | AllureArgs): Step {
  return makeStep('allure', args, 'results');
}

export interface AnsiColorArgs {
  readonly colorMapName: Text;
}

/**
 * Shows ANSI colours in the log of its block.
 *
 * Step with a block, or option, of the plugin ansicolor (542.v03d235fee02d). Sets TERM.
 *
 * - `colorMapName` string, required, may stand alone
 */
export function ansiColor(args: Text | AnsiColorArgs, body: Steps): Step;
/**
 * Shows ANSI colours in the log of its block.
 *
 * Step with a block, or option, of the plugin ansicolor (542.v03d235fee02d). Sets TERM.
 *
 * - `colorMapName` string, required, may stand alone
 */
export function ansiColor(args: Text | AnsiColorArgs): Option;
export function ansiColor(args: Text | AnsiColorArgs, body?: Steps): Option | Step {
  return body === undefined ? makeDirective('option', 'ansiColor', args, 'colorMapName') : makeStep('ansiColor', args, 'colorMapName', body);
}

export interface AnsibleAdhocArgs {
  readonly hosts: Text;
  /** Default: `false`. */
  readonly become?: Value<boolean>;
  /** Default: `'root'`. */
  readonly becomeUser?: Text;
  /** Default: `false`. */
  readonly colorized?: Value<boolean>;
  /** Id of credentials. */
  readonly credentialsId?: Text;
  /** Default: `false`. */
  readonly dynamicInventory?: Value<boolean>;
  readonly extraVars?: List<ExtraVar>;
  readonly extras?: Text;
  /** Default: `0`. */
  readonly forks?: Value<number>;
  /** Default: `false`. */
  readonly hostKeyChecking?: Value<boolean>;
  readonly installation?: Text;
  readonly inventory?: Text;
  readonly inventoryContent?: Text;
  readonly module?: Text;
  readonly moduleArguments?: Text;
  /** Id of credentials. */
  readonly vaultCredentialsId?: Text;
  readonly vaultTmpPath?: Text;
}

/**
 * Step of the plugin ansible (668.v2df210c43536). Needs an agent.
 *
 * - `hosts` string, required, may stand alone
 * - `become` boolean, default `false`
 * - `becomeUser` string, default `'root'`
 * - `colorized` boolean, default `false`
 * - `credentialsId` credentials id
 * - `dynamicInventory` boolean, default `false`
 * - `extraVars` list of ExtraVar
 * - `extras` string
 * - `forks` integer, default `0`
 * - `hostKeyChecking` boolean, default `false`
 * - `installation` string
 * - `inventory` string
 * - `inventoryContent` string
 * - `module` string
 * - `moduleArguments` string
 * - `vaultCredentialsId` credentials id
 * - `vaultTmpPath` string
 */
export function ansibleAdhoc(args: Text | AnsibleAdhocArgs): Step {
  return makeStep('ansibleAdhoc', args, 'hosts');
}

export interface AnsiblePlaybookArgs {
  readonly playbook: Text;
  /** Default: `false`. */
  readonly become?: Value<boolean>;
  /** Default: `'root'`. */
  readonly becomeUser?: Text;
  /** Default: `false`. */
  readonly checkMode?: Value<boolean>;
  /** Default: `false`. */
  readonly colorized?: Value<boolean>;
  /** Id of credentials. */
  readonly credentialsId?: Text;
  /** Default: `false`. */
  readonly disableHostKeyChecking?: Value<boolean>;
  /** Default: `false`. */
  readonly dynamicInventory?: Value<boolean>;
  readonly extraVars?: Dictionary<Anything>;
  readonly extras?: Text;
  /** Default: `0`. */
  readonly forks?: Value<number>;
  /**
   * Default: `true`.
   * @deprecated
   */
  readonly hostKeyChecking?: Value<boolean>;
  readonly installation?: Text;
  readonly inventory?: Text;
  readonly inventoryContent?: Text;
  readonly limit?: Text;
  readonly skippedTags?: Text;
  readonly startAtTask?: Text;
  /** Default: `false`. */
  readonly sudo?: Value<boolean>;
  /** Default: `'root'`. */
  readonly sudoUser?: Text;
  readonly tags?: Text;
  /** Id of credentials. */
  readonly vaultCredentialsId?: Text;
  readonly vaultTmpPath?: Text;
}

/**
 * Runs an Ansible playbook.
 *
 * Step of the plugin ansible (668.v2df210c43536). Needs an agent.
 *
 * - `playbook` string, required, may stand alone
 * - `become` boolean, default `false`
 * - `becomeUser` string, default `'root'`
 * - `checkMode` boolean, default `false`
 * - `colorized` boolean, default `false`
 * - `credentialsId` credentials id
 * - `disableHostKeyChecking` boolean, default `false`
 * - `dynamicInventory` boolean, default `false`
 * - `extraVars` map
 * - `extras` string
 * - `forks` integer, default `0`
 * - `hostKeyChecking` boolean, default `true`, deprecated
 * - `installation` string
 * - `inventory` string
 * - `inventoryContent` string
 * - `limit` string
 * - `skippedTags` string
 * - `startAtTask` string
 * - `sudo` boolean, default `false`
 * - `sudoUser` string, default `'root'`
 * - `tags` string
 * - `vaultCredentialsId` credentials id
 * - `vaultTmpPath` string
 */
export function ansiblePlaybook(args: Text | AnsiblePlaybookArgs): Step {
  return makeStep('ansiblePlaybook', args, 'playbook');
}

export interface AnsibleVaultArgs {
  readonly action?: Text;
  readonly content?: Text;
  readonly input?: Text;
  readonly installation?: Text;
  /** Id of credentials. */
  readonly newVaultCredentialsId?: Text;
  readonly output?: Text;
  /** Id of credentials. */
  readonly vaultCredentialsId?: Text;
  readonly vaultTmpPath?: Text;
}

/**
 * Step of the plugin ansible (668.v2df210c43536). Needs an agent.
 *
 * - `action` string
 * - `content` string
 * - `input` string
 * - `installation` string
 * - `newVaultCredentialsId` credentials id
 * - `output` string
 * - `vaultCredentialsId` credentials id
 * - `vaultTmpPath` string
 */
export function ansibleVault(args?: AnsibleVaultArgs): Step {
  return makeStep('ansibleVault', args, undefined);
}

export interface ArchiveArtifactsArgs {
  readonly artifacts: Text;
  /** Default: `false`. */
  readonly allowEmptyArchive?: Value<boolean>;
  /** Default: `true`. */
  readonly caseSensitive?: Value<boolean>;
  /** Default: `true`. */
  readonly defaultExcludes?: Value<boolean>;
  readonly excludes?: Text;
  /** Default: `false`. */
  readonly fingerprint?: Value<boolean>;
  /** Default: `true`. */
  readonly followSymlinks?: Value<boolean>;
  /** Default: `false`. */
  readonly onlyIfSuccessful?: Value<boolean>;
}

/**
 * Keeps files of the workspace with the build.
 *
 * Step of Jenkins itself (2.579-SNAPSHOT). Needs an agent.
 *
 * - `artifacts` string, required, may stand alone
 * - `allowEmptyArchive` boolean, default `false`
 * - `caseSensitive` boolean, default `true`
 * - `defaultExcludes` boolean, default `true`
 * - `excludes` string
 * - `fingerprint` boolean, default `false`
 * - `followSymlinks` boolean, default `true`
 * - `onlyIfSuccessful` boolean, default `false`
 */
export function archiveArtifacts(args: Text | ArchiveArtifactsArgs): Step {
  return makeStep('archiveArtifacts', args, 'artifacts');
}

/**
 * Runs a Windows batch script on the agent.
 *
 * Step of the plugin workflow-durable-task-step (1491.v46cb_22ff3686). Needs an agent. Gives void | string (returnStdout) | integer (returnStatus).
 *
 * - `script` string, required, may stand alone
 * - `encoding` string
 * - `label` string
 * - `returnStatus` boolean, default `false`
 * - `returnStdout` boolean, default `false`
 */
export interface BatArgs {
  readonly script: Text;
  readonly encoding?: Text;
  readonly label?: Text;
  /** Default: `false`. */
  readonly returnStatus?: Value<boolean>;
  /** Default: `false`. */
  readonly returnStdout?: Value<boolean>;
}

export interface BuildArgs {
  readonly job: Text;
  readonly parameters?: List<ParameterValue>;
  /** Default: `true`. */
  readonly propagate?: Value<boolean>;
  readonly quietPeriod?: Value<number>;
  /** Default: `true`. */
  readonly wait?: Value<boolean>;
  /** Default: `false`. */
  readonly waitForStart?: Value<boolean>;
}

/**
 * Starts a build of another job, and waits for it unless told not to.
 *
 * Step of the plugin pipeline-build-step (599.v4b_67ea_11b_152). Gives RunWrapper | null (wait:false).
 *
 * - `job` string, required, may stand alone
 * - `parameters` list of ParameterValue from `parameterValue.…`
 * - `propagate` boolean, default `true`
 * - `quietPeriod` integer
 * - `wait` boolean, default `true`
 * - `waitForStart` boolean, default `false`
 */
export function build(args: Text | BuildArgs): Step {
  return makeStep('build', args, 'job');
}

export interface BuildDescriptionArgs {
  readonly descriptionTemplate: Text;
}

/**
 * Sets the description of the build.
 *
 * Step of the plugin build-name-setter. Needs an agent.
 *
 * - `descriptionTemplate` string, required, may stand alone
 */
export function buildDescription(args: Text | BuildDescriptionArgs): Step {
  return makeStep('buildDescription', args, 'descriptionTemplate');
}

export interface BuildNameArgs {
  readonly nameTemplate: Text;
}

/**
 * Sets the name of the build.
 *
 * Step of the plugin build-name-setter. Needs an agent.
 *
 * - `nameTemplate` string, required, may stand alone
 */
export function buildName(args: Text | BuildNameArgs): Step {
  return makeStep('buildName', args, 'nameTemplate');
}

export interface BztArgs {
  readonly params: Text;
  /** Default: `false`. */
  readonly alwaysUseVirtualenv?: Value<boolean>;
  readonly bztVersion?: Text;
  /** Default: `true`. */
  readonly generatePerformanceTrend?: Value<boolean>;
  /** Default: `false`. */
  readonly printDebugOutput?: Value<boolean>;
  /** Default: `true`. */
  readonly useBztExitCode?: Value<boolean>;
  /** Default: `true`. */
  readonly useSystemSitePackages?: Value<boolean>;
  readonly virtualEnvCommand?: Text;
  readonly workingDirectory?: Text;
  readonly workspace?: Text;
}

/**
 * Step of the plugin performance (1008.v9f17efb_4d942). Needs an agent. Also written `performanceTest`.
 *
 * - `params` string, required, may stand alone
 * - `alwaysUseVirtualenv` boolean, default `false`
 * - `bztVersion` string
 * - `generatePerformanceTrend` boolean, default `true`
 * - `printDebugOutput` boolean, default `false`
 * - `useBztExitCode` boolean, default `true`
 * - `useSystemSitePackages` boolean, default `true`
 * - `virtualEnvCommand` string
 * - `workingDirectory` string
 * - `workspace` string
 */
export function bzt(args: Text | BztArgs): Step {
  return makeStep('bzt', args, 'params');
}

export interface CacheArgs {
  readonly caches?: List<Cache>;
  readonly defaultBranch?: Text;
  readonly filter?: Text;
  readonly includes?: Text;
  readonly key?: Text;
  readonly maxCacheSize?: Value<number>;
  readonly path?: Text;
  readonly restoreKeys?: List<Text>;
}

/**
 * Restores files from a cache before its block and saves them after it.
 *
 * Step with a block of the plugin jobcacher. Needs an agent.
 *
 * - `caches` list of Cache
 * - `defaultBranch` string
 * - `filter` string
 * - `includes` string
 * - `key` string
 * - `maxCacheSize` integer
 * - `path` string
 * - `restoreKeys` list of string
 */
export function cache(args: CacheArgs, body: Steps): Step;
/**
 * Restores files from a cache before its block and saves them after it.
 *
 * Step with a block of the plugin jobcacher. Needs an agent.
 *
 * - `caches` list of Cache
 * - `defaultBranch` string
 * - `filter` string
 * - `includes` string
 * - `key` string
 * - `maxCacheSize` integer
 * - `path` string
 * - `restoreKeys` list of string
 */
export function cache(body: Steps): Step;
export function cache(first?: unknown, second?: Steps): Step {
  return makeBlockStep('cache', undefined, first, second);
}

export interface CheckoutArgs {
  readonly scm: SCM;
  /** Default: `true`. */
  readonly changelog?: Value<boolean>;
  /** Default: `true`. */
  readonly poll?: Value<boolean>;
}

/**
 * Checks source out of version control.
 *
 * Step of the plugin workflow-scm-step (478.v8b_7e4fb_b_3b_a_a_). Needs an agent. Gives map<string,string>.
 *
 * - `scm` SCM from `scmGit`, required, may stand alone
 * - `changelog` boolean, default `true`
 * - `poll` boolean, default `true`
 */
export function checkout(args: SCM | CheckoutArgs): Step {
  return makeStep('checkout', args, 'scm');
}

export interface CleanWsArgs {
  /** Default: `true`. */
  readonly cleanWhenAborted?: Value<boolean>;
  /** Default: `true`. */
  readonly cleanWhenFailure?: Value<boolean>;
  /** Default: `true`. */
  readonly cleanWhenNotBuilt?: Value<boolean>;
  /** Default: `true`. */
  readonly cleanWhenSuccess?: Value<boolean>;
  /** Default: `true`. */
  readonly cleanWhenUnstable?: Value<boolean>;
  /** Default: `false`. */
  readonly cleanupMatrixParent?: Value<boolean>;
  /** Default: `false`. */
  readonly deleteDirs?: Value<boolean>;
  /** Default: `false`. */
  readonly disableDeferredWipeout?: Value<boolean>;
  readonly externalDelete?: Text;
  /** Default: `false`. */
  readonly notFailBuild?: Value<boolean>;
  /** Default: `[]`. */
  readonly patterns?: List<Pattern>;
  /**
   * Default: `false`.
   * @deprecated
   */
  readonly skipWhenFailed?: Value<boolean>;
}

/**
 * Deletes the files of the workspace, all or by pattern.
 *
 * Step of the plugin ws-cleanup (0.50-SNAPSHOT). Needs an agent.
 *
 * - `cleanWhenAborted` boolean, default `true`
 * - `cleanWhenFailure` boolean, default `true`
 * - `cleanWhenNotBuilt` boolean, default `true`
 * - `cleanWhenSuccess` boolean, default `true`
 * - `cleanWhenUnstable` boolean, default `true`
 * - `cleanupMatrixParent` boolean, default `false`
 * - `deleteDirs` boolean, default `false`
 * - `disableDeferredWipeout` boolean, default `false`
 * - `externalDelete` string
 * - `notFailBuild` boolean, default `false`
 * - `patterns` list of Pattern, default `[]`
 * - `skipWhenFailed` boolean, default `false`, deprecated
 */
export function cleanWs(args?: CleanWsArgs): Step {
  return makeStep('cleanWs', args, undefined);
}

export interface CoberturaArgs {
  /** Default: `false`. */
  readonly autoUpdateHealth?: Value<boolean>;
  /** Default: `false`. */
  readonly autoUpdateStability?: Value<boolean>;
  readonly classCoverageTargets?: Text;
  readonly coberturaReportFile?: Text;
  readonly conditionalCoverageTargets?: Text;
  /** Default: `false`. */
  readonly enableNewApi?: Value<boolean>;
  /** Default: `true`. */
  readonly failNoReports?: Value<boolean>;
  /** Default: `false`. */
  readonly failUnhealthy?: Value<boolean>;
  /** Default: `false`. */
  readonly failUnstable?: Value<boolean>;
  readonly fileCoverageTargets?: Text;
  readonly lineCoverageTargets?: Text;
  /** Default: `0`. */
  readonly maxNumberOfBuilds?: Value<number>;
  readonly methodCoverageTargets?: Text;
  /** Default: `false`. */
  readonly onlyStable?: Value<boolean>;
  readonly packageCoverageTargets?: Text;
  /** Default: `'UTF_8'`. */
  readonly sourceEncoding?: Choice<'ASCII' | 'Big5' | 'Big5_HKSCS' | 'Big5_Solaris' | 'Cp037' | 'Cp1006' | 'Cp1025' | 'Cp1026' | 'Cp1046' | 'Cp1047' | 'Cp1097' | 'Cp1098' | 'Cp1112' | 'Cp1122' | 'Cp1123' | 'Cp1124' | 'Cp1140' | 'Cp1141' | 'Cp1142' | 'Cp1143' | 'Cp1144' | 'Cp1145' | 'Cp1146' | 'Cp1147' | 'Cp1148' | 'Cp1149' | 'Cp1250' | 'Cp1251' | 'Cp1252' | 'Cp1253' | 'Cp1254' | 'Cp1255' | 'Cp1256' | 'Cp1257' | 'Cp1258' | 'Cp1381' | 'Cp1383' | 'Cp273' | 'Cp277' | 'Cp278' | 'Cp280' | 'Cp284' | 'Cp285' | 'Cp297' | 'Cp33722' | 'Cp420' | 'Cp424' | 'Cp437' | 'Cp500' | 'Cp737' | 'Cp775' | 'Cp838' | 'Cp850' | 'Cp852' | 'Cp855' | 'Cp856' | 'Cp857' | 'Cp858' | 'Cp860' | 'Cp861' | 'Cp862' | 'Cp863' | 'Cp864' | 'Cp865' | 'Cp866' | 'Cp868' | 'Cp869' | 'Cp870' | 'Cp871' | 'Cp874' | 'Cp875' | 'Cp918' | 'Cp921' | 'Cp922' | 'Cp930' | 'Cp933' | 'Cp935' | 'Cp937' | 'Cp939' | 'Cp942' | 'Cp942C' | 'Cp943' | 'Cp943C' | 'Cp948' | 'Cp949' | 'Cp949C' | 'Cp950' | 'Cp964' | 'Cp970' | 'EUC_CN' | 'EUC_JP' | 'EUC_JP_LINUX' | 'EUC_JP_Solaris' | 'EUC_KR' | 'EUC_TW' | 'GB18030' | 'GBK' | 'ISCII91' | 'ISO2022_CN_CNS' | 'ISO2022_CN_GB' | 'ISO2022CN' | 'ISO2022JP' | 'ISO2022KR' | 'ISO8859_1' | 'ISO8859_13' | 'ISO8859_15' | 'ISO8859_2' | 'ISO8859_3' | 'ISO8859_4' | 'ISO8859_5' | 'ISO8859_6' | 'ISO8859_7' | 'ISO8859_8' | 'ISO8859_9' | 'JISAutoDetect' | 'KOI8_R' | 'MacArabic' | 'MacCentralEurope' | 'MacCroatian' | 'MacCyrillic' | 'MacDingbat' | 'MacGreek' | 'MacHebrew' | 'MacIceland' | 'MacRoman' | 'MacRomania' | 'MacSymbol' | 'MacThai' | 'MacTurkish' | 'MacUkraine' | 'MS874' | 'MS932' | 'MS936' | 'MS949' | 'MS950' | 'MS950_HKSCS' | 'PCK' | 'SJIS' | 'TIS620' | 'UnicodeBig' | 'UnicodeBigUnmarked' | 'UnicodeLittle' | 'UnicodeLittleUnmarked' | 'UTF_16' | 'UTF_8' | 'x_iso_8859_11' | 'x_Johab'>;
  /** Default: `false`. */
  readonly zoomCoverageChart?: Value<boolean>;
}

/**
 * Records code coverage from Cobertura reports.
 *
 * Step of the plugin cobertura (1.18-SNAPSHOT). Needs an agent.
 *
 * - `autoUpdateHealth` boolean, default `false`
 * - `autoUpdateStability` boolean, default `false`
 * - `classCoverageTargets` string
 * - `coberturaReportFile` string
 * - `conditionalCoverageTargets` string
 * - `enableNewApi` boolean, default `false`
 * - `failNoReports` boolean, default `true`
 * - `failUnhealthy` boolean, default `false`
 * - `failUnstable` boolean, default `false`
 * - `fileCoverageTargets` string
 * - `lineCoverageTargets` string
 * - `maxNumberOfBuilds` integer, default `0`
 * - `methodCoverageTargets` string
 * - `onlyStable` boolean, default `false`
 * - `packageCoverageTargets` string
 * - `sourceEncoding` ASCII | Big5 | Big5_HKSCS | Big5_Solaris | Cp037 | Cp1006 | Cp1025 | Cp1026 | …, default `'UTF_8'`
 * - `zoomCoverageChart` boolean, default `false`
 */
export function cobertura(args?: CoberturaArgs): Step {
  return makeStep('cobertura', args, undefined);
}

export interface ConfigFileProviderArgs {
  readonly managedFiles: List<ManagedFile>;
}

/**
 * Writes files that the controller keeps into the workspace for its block.
 *
 * Step with a block of the plugin config-file-provider (1012.v92d19285fc37). Needs an agent.
 *
 * - `managedFiles` list of ManagedFile from `symbol.configFile`, required, may stand alone
 */
export function configFileProvider(args: List<ManagedFile> | ConfigFileProviderArgs, body: Steps): Step {
  return makeStep('configFileProvider', args, 'managedFiles', body);
}

/**
 * Runs its block in a container of the pod.
 *
 * Step with a block of the plugin kubernetes (4425.va_82d78a_0087e). Needs an agent. Sets POD_CONTAINER.
 *
 * - `name` string, required, may stand alone
 * - `shell` string
 */
export interface ContainerArgs {
  readonly name: Text;
  readonly shell?: Text;
}

export interface ContainerLogArgs {
  readonly name: Text;
  /** Default: `0`. */
  readonly limitBytes?: Value<number>;
  /** Default: `false`. */
  readonly returnLog?: Value<boolean>;
  /** Default: `0`. */
  readonly sinceSeconds?: Value<number>;
  /** Default: `0`. */
  readonly tailingLines?: Value<number>;
}

/**
 * Step of the plugin kubernetes (4425.va_82d78a_0087e). Needs an agent. Gives string.
 *
 * - `name` string, required, may stand alone
 * - `limitBytes` integer, default `0`
 * - `returnLog` boolean, default `false`
 * - `sinceSeconds` integer, default `0`
 * - `tailingLines` integer, default `0`
 */
export function containerLog(args: Text | ContainerLogArgs): Step {
  return makeStep('containerLog', args, 'name');
}

export interface CopyArtifactsArgs {
  readonly projectName: Text;
  readonly excludes?: Text;
  readonly filter?: Text;
  /** Default: `false`. */
  readonly fingerprintArtifacts?: Value<boolean>;
  /** Default: `false`. */
  readonly flatten?: Value<boolean>;
  /** Default: `false`. */
  readonly includeBuildNumberInTargetPath?: Value<boolean>;
  /** Default: `false`. */
  readonly optional?: Value<boolean>;
  readonly parameters?: Text;
  readonly resultVariableSuffix?: Text;
  readonly selector?: BuildSelector;
  readonly target?: Text;
}

/**
 * Copies artifacts from a build of another job.
 *
 * Step of the plugin copyartifact (801.v937817258df3). Needs an agent.
 *
 * - `projectName` string, required, may stand alone
 * - `excludes` string
 * - `filter` string
 * - `fingerprintArtifacts` boolean, default `false`
 * - `flatten` boolean, default `false`
 * - `includeBuildNumberInTargetPath` boolean, default `false`
 * - `optional` boolean, default `false`
 * - `parameters` string
 * - `resultVariableSuffix` string
 * - `selector` BuildSelector from `buildSelector.…`
 * - `target` string
 */
export function copyArtifacts(args: Text | CopyArtifactsArgs): Step {
  return makeStep('copyArtifacts', args, 'projectName');
}

export interface CucumberArgs {
  readonly fileIncludePattern: Text;
  readonly buildStatus?: Suggested<'UNCHANGED'>;
  readonly classifications?: List<Classification>;
  readonly classificationsFilePattern?: Text;
  readonly customCssFiles?: Text;
  readonly customJsFiles?: Text;
  /** Default: `false`. */
  readonly expandAllSteps?: Value<boolean>;
  /** Default: `false`. */
  readonly failedAsNotFailingStatus?: Value<boolean>;
  readonly failedFeaturesNumber?: Value<number>;
  readonly failedFeaturesPercentage?: Value<number>;
  readonly failedScenariosNumber?: Value<number>;
  readonly failedScenariosPercentage?: Value<number>;
  readonly failedStepsNumber?: Value<number>;
  readonly failedStepsPercentage?: Value<number>;
  readonly fileExcludePattern?: Text;
  /** Default: `false`. */
  readonly hideEmptyHooks?: Value<boolean>;
  readonly jsonReportDirectory?: Text;
  readonly maxStreamStringLength?: Value<number>;
  /** Default: `false`. */
  readonly mergeFeaturesById?: Value<boolean>;
  /** Default: `false`. */
  readonly mergeFeaturesWithRetest?: Value<boolean>;
  /** Default: `false`. */
  readonly pendingAsNotFailingStatus?: Value<boolean>;
  readonly pendingStepsNumber?: Value<number>;
  readonly pendingStepsPercentage?: Value<number>;
  readonly reportTitle?: Text;
  /** Default: `false`. */
  readonly skipEmptyJSONFiles?: Value<boolean>;
  /** Default: `false`. */
  readonly skippedAsNotFailingStatus?: Value<boolean>;
  readonly skippedStepsNumber?: Value<number>;
  readonly skippedStepsPercentage?: Value<number>;
  readonly sortingMethod?: Text;
  /** Default: `false`. */
  readonly stopBuildOnFailedReport?: Value<boolean>;
  readonly trendsLimit?: Value<number>;
  /** Default: `false`. */
  readonly undefinedAsNotFailingStatus?: Value<boolean>;
  readonly undefinedStepsNumber?: Value<number>;
  readonly undefinedStepsPercentage?: Value<number>;
}

/**
 * Publishes a report from Cucumber results.
 *
 * Step of the plugin cucumber-reports (5.11.1-SNAPSHOT). Needs an agent.
 *
 * - `fileIncludePattern` string, required, may stand alone
 * - `buildStatus` string
 * - `classifications` list of Classification
 * - `classificationsFilePattern` string
 * - `customCssFiles` string
 * - `customJsFiles` string
 * - `expandAllSteps` boolean, default `false`
 * - `failedAsNotFailingStatus` boolean, default `false`
 * - `failedFeaturesNumber` integer
 * - `failedFeaturesPercentage` number
 * - `failedScenariosNumber` integer
 * - `failedScenariosPercentage` number
 * - `failedStepsNumber` integer
 * - `failedStepsPercentage` number
 * - `fileExcludePattern` string
 * - `hideEmptyHooks` boolean, default `false`
 * - `jsonReportDirectory` string
 * - `maxStreamStringLength` integer
 * - `mergeFeaturesById` boolean, default `false`
 * - `mergeFeaturesWithRetest` boolean, default `false`
 * - `pendingAsNotFailingStatus` boolean, default `false`
 * - `pendingStepsNumber` integer
 * - `pendingStepsPercentage` number
 * - `reportTitle` string
 * - `skipEmptyJSONFiles` boolean, default `false`
 * - `skippedAsNotFailingStatus` boolean, default `false`
 * - `skippedStepsNumber` integer
 * - `skippedStepsPercentage` number
 * - `sortingMethod` string
 * - `stopBuildOnFailedReport` boolean, default `false`
 * - `trendsLimit` integer
 * - `undefinedAsNotFailingStatus` boolean, default `false`
 * - `undefinedStepsNumber` integer
 * - `undefinedStepsPercentage` number
 */
export function cucumber(args: Text | CucumberArgs): Step {
  return makeStep('cucumber', args, 'fileIncludePattern');
}

export interface DatadogArgs {
  /** Default: `false`. */
  readonly collectLogs?: Value<boolean>;
  readonly tags?: List<Text>;
  readonly testOptimization?: Structure;
  /** @deprecated */
  readonly testVisibility?: Structure;
}

/**
 * Step with a block, or option, of the plugin datadog.
 *
 * - `collectLogs` boolean, default `false`
 * - `tags` list of string
 * - `testOptimization` TestOptimization
 * - `testVisibility` TestOptimization, deprecated
 */
export function datadog(args: DatadogArgs, body: Steps): Step;
/**
 * Step with a block, or option, of the plugin datadog.
 *
 * - `collectLogs` boolean, default `false`
 * - `tags` list of string
 * - `testOptimization` TestOptimization
 * - `testVisibility` TestOptimization, deprecated
 */
export function datadog(body: Steps): Step;
/**
 * Step with a block, or option, of the plugin datadog.
 *
 * - `collectLogs` boolean, default `false`
 * - `tags` list of string
 * - `testOptimization` TestOptimization
 * - `testVisibility` TestOptimization, deprecated
 */
export function datadog(args?: DatadogArgs): Option;
export function datadog(first?: unknown, second?: Steps): Option | Step {
  return makeOptionOrStep('datadog', undefined, first, second);
}

export interface DependencyCheckPublisherArgs {
  readonly pattern?: Text;
}

/**
 * Step of the plugin dependency-check-jenkins-plugin. Needs an agent.
 *
 * - `pattern` string
 */
export function dependencyCheckPublisher(args?: DependencyCheckPublisherArgs): Step {
  return makeStep('dependencyCheckPublisher', args, undefined);
}

export interface DingtalkArgs {
  readonly robot: Text;
  readonly at?: List<Text>;
  /** Default: `false`. */
  readonly atAll?: Value<boolean>;
  readonly btnLayout?: Choice<'H' | 'V'>;
  readonly btns?: List<ButtonModel>;
  /** Default: `false`. */
  readonly hideAvatar?: Value<boolean>;
  readonly messageUrl?: Text;
  readonly picUrl?: Text;
  readonly singleTitle?: Text;
  readonly singleUrl?: Text;
  readonly text?: List<Text>;
  readonly title?: Text;
  readonly type?: Choice<'TEXT' | 'LINK' | 'MARKDOWN' | 'ACTION_CARD'>;
}

/**
 * Step of the plugin dingding-notifications (2.8.1-SNAPSHOT).
 *
 * - `robot` string, required, may stand alone
 * - `at` list of string
 * - `atAll` boolean, default `false`
 * - `btnLayout` H | V
 * - `btns` list of ButtonModel
 * - `hideAvatar` boolean, default `false`
 * - `messageUrl` string
 * - `picUrl` string
 * - `singleTitle` string
 * - `singleUrl` string
 * - `text` list of string
 * - `title` string
 * - `type` TEXT | LINK | MARKDOWN | ACTION_CARD
 */
export function dingtalk(args: Text | DingtalkArgs): Step {
  return makeStep('dingtalk', args, 'robot');
}

export interface DirArgs {
  readonly path: Text;
}

/**
 * Runs its block in a folder of the workspace, which it makes if need be.
 *
 * Step with a block of the plugin workflow-durable-task-step (1491.v46cb_22ff3686). Needs an agent.
 *
 * - `path` string, required, may stand alone
 */
export function dir(args: Text | DirArgs, body: Steps): Step {
  return makeStep('dir', args, 'path', body);
}

export interface DiscordSendArgs {
  readonly webhookURL: Text;
  readonly customAvatarUrl?: Text;
  readonly customFile?: Text;
  readonly customUsername?: Text;
  readonly description?: Text;
  readonly dynamicFieldContainer?: Text;
  /** Default: `false`. */
  readonly enableArtifactsList?: Value<boolean>;
  readonly footer?: Text;
  readonly image?: Text;
  readonly link?: Text;
  readonly notes?: Text;
  readonly result?: Text;
  readonly scmWebUrl?: Text;
  /** Default: `false`. */
  readonly showChangeset?: Value<boolean>;
  /** Default: `false`. */
  readonly successful?: Value<boolean>;
  readonly thumbnail?: Text;
  readonly title?: Text;
  /** Default: `false`. */
  readonly unstable?: Value<boolean>;
}

/**
 * Step of the plugin discord-notifier (264.v70060b_a_b_d300).
 *
 * - `webhookURL` string, required, may stand alone
 * - `customAvatarUrl` string
 * - `customFile` string
 * - `customUsername` string
 * - `description` string
 * - `dynamicFieldContainer` string
 * - `enableArtifactsList` boolean, default `false`
 * - `footer` string
 * - `image` string
 * - `link` string
 * - `notes` string
 * - `result` string
 * - `scmWebUrl` string
 * - `showChangeset` boolean, default `false`
 * - `successful` boolean, default `false`
 * - `thumbnail` string
 * - `title` string
 * - `unstable` boolean, default `false`
 */
export function discordSend(args: Text | DiscordSendArgs): Step {
  return makeStep('discordSend', args, 'webhookURL');
}

export interface DiscoverGitReferenceBuildArgs {
  /** Default: `100`. */
  readonly maxCommits?: Value<number>;
  /** Default: `false`. */
  readonly skipUnknownCommits?: Value<boolean>;
  /** Default: `false`. */
  readonly latestBuildIfNotFound?: Value<boolean>;
  readonly defaultBranch?: Text;
  readonly scm?: Text;
  readonly referenceJob?: Text;
}

/**
 * Step of the plugin git-forensics. Needs an agent.
 *
 * - `maxCommits` integer, default `100`
 * - `skipUnknownCommits` boolean, default `false`
 * - `latestBuildIfNotFound` boolean, default `false`
 * - `defaultBranch` string
 * - `scm` string
 * - `referenceJob` string
 */
export function discoverGitReferenceBuild(args?: DiscoverGitReferenceBuildArgs): Step {
  return makeStep('discoverGitReferenceBuild', args, undefined);
}

export interface DockerFingerprintFromArgs {
  readonly dockerfile: Text;
  readonly image: Text;
  readonly commandLine?: Text;
  readonly toolName?: Text;
}

/**
 * Step of the plugin docker-workflow (641.v3e04e4f56ee6). Needs an agent.
 *
 * - `dockerfile` string, required
 * - `image` string, required
 * - `commandLine` string
 * - `toolName` string
 *
 * @deprecated
 */
export function dockerFingerprintFrom(args: DockerFingerprintFromArgs): Step {
  return makeStep('dockerFingerprintFrom', args, undefined);
}

export interface DockerFingerprintRunArgs {
  readonly containerId: Text;
  readonly toolName?: Text;
}

/**
 * Step of the plugin docker-workflow (641.v3e04e4f56ee6). Needs an agent.
 *
 * - `containerId` string, required, may stand alone
 * - `toolName` string
 *
 * @deprecated
 */
export function dockerFingerprintRun(args: Text | DockerFingerprintRunArgs): Step {
  return makeStep('dockerFingerprintRun', args, 'containerId');
}

export interface EmailextArgs {
  readonly subject: Text;
  readonly body: Text;
  /** Default: `false`. */
  readonly attachLog?: Value<boolean>;
  readonly attachmentsPattern?: Text;
  /** Default: `false`. */
  readonly compressLog?: Value<boolean>;
  readonly from?: Text;
  readonly inlineAttachmentsPattern?: Text;
  readonly mimeType?: Text;
  readonly postsendScript?: Text;
  readonly presendScript?: Text;
  readonly recipientProviders?: List<RecipientProvider>;
  readonly replyTo?: Text;
  /** Default: `false`. */
  readonly saveOutput?: Value<boolean>;
  readonly to?: Text;
}

/**
 * Sends an e-mail, with recipients that Jenkins can work out.
 *
 * Step of the plugin email-ext (2067.va_71e9f4cfe1e).
 *
 * - `subject` string, required
 * - `body` string, required
 * - `attachLog` boolean, default `false`
 * - `attachmentsPattern` string
 * - `compressLog` boolean, default `false`
 * - `from` string
 * - `inlineAttachmentsPattern` string
 * - `mimeType` string
 * - `postsendScript` string
 * - `presendScript` string
 * - `recipientProviders` list of RecipientProvider from `recipientProvider.…`
 * - `replyTo` string
 * - `saveOutput` boolean, default `false`
 * - `to` string
 */
export function emailext(args: EmailextArgs): Step {
  return makeStep('emailext', args, undefined);
}

export interface EmailextrecipientsArgs {
  readonly recipientProviders: List<RecipientProvider>;
}

/**
 * Step of the plugin email-ext (2067.va_71e9f4cfe1e). Gives string.
 *
 * - `recipientProviders` list of RecipientProvider from `recipientProvider.…`, required, may stand alone
 */
export function emailextrecipients(args: List<RecipientProvider> | EmailextrecipientsArgs): Step {
  return makeStep('emailextrecipients', args, 'recipientProviders');
}

export interface EnvVarsForToolArgs {
  readonly toolId: Text;
  readonly toolVersion: Text;
}

/**
 * Step of the plugin pipeline-model-definition (2279.v42c9dc3e440b_). Needs an agent. Gives list<string>.
 *
 * - `toolId` string, required
 * - `toolVersion` string, required
 */
export function envVarsForTool(args: EnvVarsForToolArgs): Step {
  return makeStep('envVarsForTool', args, undefined);
}

export interface FileOperationsArgs {
  readonly fileOperations: List<FileOperation>;
}

/**
 * Step of the plugin file-operations (445.v3c4b_8fa_e3803). Needs an agent.
 *
 * - `fileOperations` list of FileOperation from `symbol.…`, required, may stand alone
 */
export function fileOperations(args: List<FileOperation> | FileOperationsArgs): Step {
  return makeStep('fileOperations', args, 'fileOperations');
}

/** Step of the plugin gradle (2.19.1248.v259ef8ff094b_). Gives list<string>. */
export function findBuildScans(): Step {
  return makeStep('findBuildScans', undefined, undefined);
}

export interface FingerprintArgs {
  readonly targets: Text;
  /** Default: `true`. */
  readonly caseSensitive?: Value<boolean>;
  /** Default: `true`. */
  readonly defaultExcludes?: Value<boolean>;
  readonly excludes?: Text;
}

/**
 * Records checksums of files, so that other builds which use them are found.
 *
 * Step of Jenkins itself (2.579-SNAPSHOT). Needs an agent.
 *
 * - `targets` string, required, may stand alone
 * - `caseSensitive` boolean, default `true`
 * - `defaultExcludes` boolean, default `true`
 * - `excludes` string
 */
export function fingerprint(args: Text | FingerprintArgs): Step {
  return makeStep('fingerprint', args, 'targets');
}

export interface GitArgs {
  readonly url: Text;
  /** Default: `'master'`. */
  readonly branch?: Text;
  /** Default: `true`. */
  readonly changelog?: Value<boolean>;
  /** Id of credentials. */
  readonly credentialsId?: Text;
  /** Default: `true`. */
  readonly poll?: Value<boolean>;
}

/**
 * Clones a git repository with the fewest of settings; `checkout` with `scmGit` has them all.
 *
 * Step of the plugin git (5.10.2-SNAPSHOT). Needs an agent. Gives map<string,string>.
 *
 * - `url` string, required, may stand alone
 * - `branch` string, default `'master'`
 * - `changelog` boolean, default `true`
 * - `credentialsId` credentials id
 * - `poll` boolean, default `true`
 */
export function git(args: Text | GitArgs): Step {
  return makeStep('git', args, 'url');
}

export interface GithubNotifyArgs {
  readonly status: Choice<'PENDING' | 'SUCCESS' | 'ERROR' | 'FAILURE'>;
  readonly description: Text;
  readonly account?: Text;
  /** Default: `'jenkins/githubnotify'`. */
  readonly context?: Text;
  /** Id of credentials. */
  readonly credentialsId?: Text;
  readonly gitApiUrl?: Text;
  readonly repo?: Text;
  readonly sha?: Text;
  readonly targetUrl?: Text;
}

/**
 * Sets the status of a commit on GitHub.
 *
 * Step of the plugin pipeline-githubnotify-step (49.vf37b_f92d2b_c8).
 *
 * - `status` PENDING | SUCCESS | ERROR | FAILURE, required
 * - `description` string, required
 * - `account` string
 * - `context` string, default `'jenkins/githubnotify'`
 * - `credentialsId` credentials id
 * - `gitApiUrl` string
 * - `repo` string
 * - `sha` string
 * - `targetUrl` string
 */
export function githubNotify(args: GithubNotifyArgs): Step {
  return makeStep('githubNotify', args, undefined);
}

export interface GitlabBuildsArgs {
  readonly builds?: List<Text>;
}

/**
 * Step with a block, or option, of the plugin gitlab-plugin (1.9.17-SNAPSHOT).
 *
 * - `builds` list of string
 */
export function gitlabBuilds(args: GitlabBuildsArgs, body: Steps): Step;
/**
 * Step with a block, or option, of the plugin gitlab-plugin (1.9.17-SNAPSHOT).
 *
 * - `builds` list of string
 */
export function gitlabBuilds(body: Steps): Step;
/**
 * Step with a block, or option, of the plugin gitlab-plugin (1.9.17-SNAPSHOT).
 *
 * - `builds` list of string
 */
export function gitlabBuilds(args?: GitlabBuildsArgs): Option;
export function gitlabBuilds(first?: unknown, second?: Steps): Option | Step {
  return makeOptionOrStep('gitlabBuilds', undefined, first, second);
}

export interface GitlabCommitStatusArgs {
  readonly name: Text;
  /** Default: `[]`. */
  readonly builds?: List<GitLabBranchBuild>;
  readonly connection?: GitLabConnectionProperty;
}

/**
 * Step with a block, or option, of the plugin gitlab-plugin (1.9.17-SNAPSHOT).
 *
 * - `name` string, required, may stand alone
 * - `builds` list of GitLabBranchBuild, default `[]`
 * - `connection` GitLabConnectionProperty from `gitLabConnection`
 */
export function gitlabCommitStatus(args: Text | GitlabCommitStatusArgs, body: Steps): Step;
/**
 * Step with a block, or option, of the plugin gitlab-plugin (1.9.17-SNAPSHOT).
 *
 * - `name` string, required, may stand alone
 * - `builds` list of GitLabBranchBuild, default `[]`
 * - `connection` GitLabConnectionProperty from `gitLabConnection`
 */
export function gitlabCommitStatus(args: Text | GitlabCommitStatusArgs): Option;
export function gitlabCommitStatus(args: Text | GitlabCommitStatusArgs, body?: Steps): Option | Step {
  return body === undefined ? makeDirective('option', 'gitlabCommitStatus', args, 'name') : makeStep('gitlabCommitStatus', args, 'name', body);
}

export interface HttpRequestArgs {
  readonly url: Text;
  /** Default: `'NOT_SET'`. */
  readonly acceptType?: Choice<'NOT_SET' | 'TEXT_HTML' | 'TEXT_PLAIN' | 'APPLICATION_FORM' | 'APPLICATION_FORM_DATA' | 'APPLICATION_JSON' | 'APPLICATION_JSON_UTF8' | 'APPLICATION_TAR' | 'APPLICATION_ZIP' | 'APPLICATION_OCTETSTREAM'>;
  readonly authentication?: Text;
  /** Default: `false`. */
  readonly consoleLogResponseBody?: Value<boolean>;
  /** Default: `'NOT_SET'`. */
  readonly contentType?: Choice<'NOT_SET' | 'TEXT_HTML' | 'TEXT_PLAIN' | 'APPLICATION_FORM' | 'APPLICATION_FORM_DATA' | 'APPLICATION_JSON' | 'APPLICATION_JSON_UTF8' | 'APPLICATION_TAR' | 'APPLICATION_ZIP' | 'APPLICATION_OCTETSTREAM'>;
  /** Default: `[]`. */
  readonly customHeaders?: List<HttpRequestNameValuePair>;
  /** Default: `[]`. */
  readonly formData?: List<HttpRequestFormDataPart>;
  /** Default: `'GET'`. */
  readonly httpMode?: Choice<'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS' | 'PATCH' | 'MKCOL'>;
  readonly httpProxy?: Text;
  /** Default: `false`. */
  readonly ignoreSslErrors?: Value<boolean>;
  readonly multipartName?: Text;
  readonly outputFile?: Text;
  readonly proxyAuthentication?: Text;
  /** Default: `false`. */
  readonly quiet?: Value<boolean>;
  readonly requestBody?: Text;
  /** Default: `'STRING'`. */
  readonly responseHandle?: Choice<'NONE' | 'LEAVE_OPEN' | 'STRING'>;
  /** Default: `0`. */
  readonly timeout?: Value<number>;
  readonly uploadFile?: Text;
  /** Default: `false`. */
  readonly useNtlm?: Value<boolean>;
  /** Default: `false`. */
  readonly useSystemProperties?: Value<boolean>;
  /** Default: `'100:399'`. */
  readonly validResponseCodes?: Text;
  readonly validResponseContent?: Text;
  /** Default: `true`. */
  readonly wrapAsMultipart?: Value<boolean>;
}

/**
 * Sends an HTTP request and gives its response.
 *
 * Step of the plugin http_request (1.26-SNAPSHOT). Gives ResponseContentSupplier.
 *
 * - `url` string, required, may stand alone
 * - `acceptType` NOT_SET | TEXT_HTML | TEXT_PLAIN | APPLICATION_FORM | APPLICATION_FORM_DATA | …, default `'NOT_SET'`
 * - `authentication` string
 * - `consoleLogResponseBody` boolean, default `false`
 * - `contentType` NOT_SET | TEXT_HTML | TEXT_PLAIN | APPLICATION_FORM | APPLICATION_FORM_DATA | …, default `'NOT_SET'`
 * - `customHeaders` list of HttpRequestNameValuePair, default `[]`
 * - `formData` list of HttpRequestFormDataPart, default `[]`
 * - `httpMode` GET | HEAD | POST | PUT | DELETE | OPTIONS | PATCH | MKCOL, default `'GET'`
 * - `httpProxy` string
 * - `ignoreSslErrors` boolean, default `false`
 * - `multipartName` string
 * - `outputFile` string
 * - `proxyAuthentication` string
 * - `quiet` boolean, default `false`
 * - `requestBody` string
 * - `responseHandle` NONE | LEAVE_OPEN | STRING, default `'STRING'`
 * - `timeout` integer, default `0`
 * - `uploadFile` string
 * - `useNtlm` boolean, default `false`
 * - `useSystemProperties` boolean, default `false`
 * - `validResponseCodes` string, default `'100:399'`
 * - `validResponseContent` string
 * - `wrapAsMultipart` boolean, default `true`
 */
export function httpRequest(args: Text | HttpRequestArgs): Step {
  return makeStep('httpRequest', args, 'url');
}

export interface InputArgs {
  readonly message: Text;
  readonly cancel?: Text;
  readonly id?: Text;
  readonly ok?: Text;
  /** Default: `[]`. */
  readonly parameters?: List<ParameterDefinition>;
  readonly submitter?: Text;
  readonly submitterParameter?: Text;
}

/**
 * Waits for a person to approve, or to fill in parameters.
 *
 * Step of the plugin pipeline-input-step (562.vd2b_888dfb_50d). Gives any (map when several parameters; scalar when one; null when none).
 *
 * - `message` string, required, may stand alone
 * - `cancel` string
 * - `id` string
 * - `ok` string
 * - `parameters` list of ParameterDefinition from `parameter.…`, default `[]`
 * - `submitter` string
 * - `submitterParameter` string
 */
export function input(args: Text | InputArgs): Step {
  return makeStep('input', args, 'message');
}

export interface JacocoArgs {
  /** Default: `false`. */
  readonly buildOverBuild?: Value<boolean>;
  /** Default: `false`. */
  readonly changeBuildStatus?: Value<boolean>;
  /** Default: `'**\/classes'`. */
  readonly classPattern?: Text;
  /** Default: `'0'`. */
  readonly deltaBranchCoverage?: Text;
  /** Default: `'0'`. */
  readonly deltaClassCoverage?: Text;
  /** Default: `'0'`. */
  readonly deltaComplexityCoverage?: Text;
  /** Default: `'0'`. */
  readonly deltaInstructionCoverage?: Text;
  /** Default: `'0'`. */
  readonly deltaLineCoverage?: Text;
  /** Default: `'0'`. */
  readonly deltaMethodCoverage?: Text;
  readonly exclusionPattern?: Text;
  /** Default: `'**\/**.exec'`. */
  readonly execPattern?: Text;
  readonly inclusionPattern?: Text;
  /** Default: `'0'`. */
  readonly maximumBranchCoverage?: Text;
  /** Default: `'0'`. */
  readonly maximumClassCoverage?: Text;
  /** Default: `'0'`. */
  readonly maximumComplexityCoverage?: Text;
  /** Default: `'0'`. */
  readonly maximumInstructionCoverage?: Text;
  /** Default: `'0'`. */
  readonly maximumLineCoverage?: Text;
  /** Default: `'0'`. */
  readonly maximumMethodCoverage?: Text;
  /** Default: `'0'`. */
  readonly minimumBranchCoverage?: Text;
  /** Default: `'0'`. */
  readonly minimumClassCoverage?: Text;
  /** Default: `'0'`. */
  readonly minimumComplexityCoverage?: Text;
  /** Default: `'0'`. */
  readonly minimumInstructionCoverage?: Text;
  /** Default: `'0'`. */
  readonly minimumLineCoverage?: Text;
  /** Default: `'0'`. */
  readonly minimumMethodCoverage?: Text;
  /** Default: `false`. */
  readonly runAlways?: Value<boolean>;
  /** Default: `false`. */
  readonly skipCopyOfSrcFiles?: Value<boolean>;
  readonly sourceExclusionPattern?: Text;
  /** Default: `'**\/*.java,**\/*.groovy,**\/*.kt,**\/*.kts'`. */
  readonly sourceInclusionPattern?: Text;
  /** Default: `'**\/src/main/java'`. */
  readonly sourcePattern?: Text;
}

/**
 * Records code coverage from JaCoCo data.
 *
 * Step of the plugin jacoco (3.3.8-SNAPSHOT). Needs an agent.
 *
 * - `buildOverBuild` boolean, default `false`
 * - `changeBuildStatus` boolean, default `false`
 * - `classPattern` string, default `'**\/classes'`
 * - `deltaBranchCoverage` string, default `'0'`
 * - `deltaClassCoverage` string, default `'0'`
 * - `deltaComplexityCoverage` string, default `'0'`
 * - `deltaInstructionCoverage` string, default `'0'`
 * - `deltaLineCoverage` string, default `'0'`
 * - `deltaMethodCoverage` string, default `'0'`
 * - `exclusionPattern` string
 * - `execPattern` string, default `'**\/**.exec'`
 * - `inclusionPattern` string
 * - `maximumBranchCoverage` string, default `'0'`
 * - `maximumClassCoverage` string, default `'0'`
 * - `maximumComplexityCoverage` string, default `'0'`
 * - `maximumInstructionCoverage` string, default `'0'`
 * - `maximumLineCoverage` string, default `'0'`
 * - `maximumMethodCoverage` string, default `'0'`
 * - `minimumBranchCoverage` string, default `'0'`
 * - `minimumClassCoverage` string, default `'0'`
 * - `minimumComplexityCoverage` string, default `'0'`
 * - `minimumInstructionCoverage` string, default `'0'`
 * - `minimumLineCoverage` string, default `'0'`
 * - `minimumMethodCoverage` string, default `'0'`
 * - `runAlways` boolean, default `false`
 * - `skipCopyOfSrcFiles` boolean, default `false`
 * - `sourceExclusionPattern` string
 * - `sourceInclusionPattern` string, default `'**\/*.java,**\/*.groovy,**\/*.kt,**\/*.kts'`
 * - `sourcePattern` string, default `'**\/src/main/java'`
 */
export function jacoco(args?: JacocoArgs): Step {
  return makeStep('jacoco', args, undefined);
}

export interface JobDslArgs {
  readonly additionalClasspath?: Text;
  readonly additionalParameters?: Dictionary<Anything>;
  /** Default: `false`. */
  readonly failOnMissingPlugin?: Value<boolean>;
  /** Default: `false`. */
  readonly failOnSeedCollision?: Value<boolean>;
  /** Default: `false`. */
  readonly ignoreExisting?: Value<boolean>;
  /** Default: `false`. */
  readonly ignoreMissingFiles?: Value<boolean>;
  /** Default: `'JENKINS_ROOT'`. */
  readonly lookupStrategy?: Choice<'JENKINS_ROOT' | 'SEED_JOB'>;
  readonly removedConfigFilesAction?: Choice<'IGNORE' | 'DELETE'>;
  readonly removedJobAction?: Choice<'IGNORE' | 'DISABLE' | 'DELETE'>;
  readonly removedViewAction?: Choice<'IGNORE' | 'DELETE'>;
  /** Default: `false`. */
  readonly sandbox?: Value<boolean>;
  readonly scriptText?: Text;
  readonly targets?: Text;
  /** Default: `false`. */
  readonly unstableOnDeprecation?: Value<boolean>;
  readonly useScriptText?: Value<boolean>;
}

/**
 * Makes jobs from Job DSL scripts.
 *
 * Step of the plugin job-dsl (3731.va_a_c2b_edf678c). Needs an agent.
 *
 * - `additionalClasspath` string
 * - `additionalParameters` map of any
 * - `failOnMissingPlugin` boolean, default `false`
 * - `failOnSeedCollision` boolean, default `false`
 * - `ignoreExisting` boolean, default `false`
 * - `ignoreMissingFiles` boolean, default `false`
 * - `lookupStrategy` JENKINS_ROOT | SEED_JOB, default `'JENKINS_ROOT'`
 * - `removedConfigFilesAction` IGNORE | DELETE
 * - `removedJobAction` IGNORE | DISABLE | DELETE
 * - `removedViewAction` IGNORE | DELETE
 * - `sandbox` boolean, default `false`
 * - `scriptText` string
 * - `targets` string
 * - `unstableOnDeprecation` boolean, default `false`
 * - `useScriptText` boolean
 */
export function jobDsl(args?: JobDslArgs): Step {
  return makeStep('jobDsl', args, undefined);
}

export interface JunitArgs {
  readonly testResults: Text;
  /** Default: `false`. */
  readonly allowEmptyResults?: Value<boolean>;
  readonly checksName?: Text;
  readonly healthScaleFactor?: Value<number>;
  /** @deprecated */
  readonly keepLongStdio?: Value<boolean>;
  /** Default: `false`. */
  readonly keepProperties?: Value<boolean>;
  /** Default: `false`. */
  readonly keepTestNames?: Value<boolean>;
  /** Default: `false`. */
  readonly skipMarkingBuildUnstable?: Value<boolean>;
  /** Default: `false`. */
  readonly skipMarkingStageUnstable?: Value<boolean>;
  /** Default: `false`. */
  readonly skipOldReports?: Value<boolean>;
  /** Default: `false`. */
  readonly skipPublishingChecks?: Value<boolean>;
  readonly stdioRetention?: Text;
  readonly testDataPublishers?: List<TestDataPublisher>;
}

/**
 * Records test results from JUnit reports, and marks the build unstable when tests fail.
 *
 * Step of the plugin junit (1424.vc64a_edde7777). Needs an agent. Gives TestResultSummary.
 *
 * - `testResults` string, required, may stand alone
 * - `allowEmptyResults` boolean, default `false`
 * - `checksName` string
 * - `healthScaleFactor` number
 * - `keepLongStdio` boolean, deprecated
 * - `keepProperties` boolean, default `false`
 * - `keepTestNames` boolean, default `false`
 * - `skipMarkingBuildUnstable` boolean, default `false`
 * - `skipMarkingStageUnstable` boolean, default `false`
 * - `skipOldReports` boolean, default `false`
 * - `skipPublishingChecks` boolean, default `false`
 * - `stdioRetention` string
 * - `testDataPublishers` list of TestDataPublisher
 */
export function junit(args: Text | JunitArgs): Step {
  return makeStep('junit', args, 'testResults');
}

export interface KubeconfigArgs {
  readonly serverUrl: Text;
  /** Id of credentials. */
  readonly credentialsId: Text;
  readonly caCertificate: Text;
}

/**
 * Step with a block of the plugin kubernetes (4425.va_82d78a_0087e). Needs an agent. Sets KUBECONFIG.
 *
 * - `serverUrl` string, required
 * - `credentialsId` credentials id, required
 * - `caCertificate` string, required
 */
export function kubeconfig(args: KubeconfigArgs, body: Steps): Step {
  return makeStep('kubeconfig', args, undefined, body);
}

export interface LibraryArgs {
  readonly identifier: Text;
  /** Default: `true`. */
  readonly changelog?: Value<boolean>;
  readonly retriever?: LibraryRetriever;
}

/**
 * Loads a shared library while the pipeline runs.
 *
 * Step of the plugin pipeline-groovy-lib (798.v5cc688825312). Gives LoadedClasses.
 *
 * - `identifier` string, required, may stand alone
 * - `changelog` boolean, default `true`
 * - `retriever` LibraryRetriever from `libraryRetriever.legacySCM`, `libraryRetriever.modernSCM`
 */
export function library(args: Text | LibraryArgs): Step {
  return makeStep('library', args, 'identifier');
}

export interface LibraryResourceArgs {
  readonly resource: Text;
  readonly encoding?: Text;
}

/**
 * Reads a resource file of a shared library.
 *
 * Step of the plugin pipeline-groovy-lib (798.v5cc688825312). Gives string.
 *
 * - `resource` string, required, may stand alone
 * - `encoding` string
 */
export function libraryResource(args: Text | LibraryResourceArgs): Step {
  return makeStep('libraryResource', args, 'resource');
}

export interface LoadArgs {
  readonly path: Text;
}

/**
 * Reads a Groovy file of the workspace and runs it.
 *
 * Step of the plugin workflow-cps (4356.ve007b_7ff2178). Needs an agent. Gives any (value of the script).
 *
 * - `path` string, required, may stand alone
 */
export function load(args: Text | LoadArgs): Step {
  return makeStep('load', args, 'path');
}

export interface LockArgs {
  readonly resource: Text | null;
  readonly extra?: List<LockStepResource>;
  /** Default: `false`. */
  readonly inversePrecedence?: Value<boolean>;
  readonly label?: Text;
  /** Default: `0`. */
  readonly priority?: Value<number>;
  /** Default: `0`. */
  readonly quantity?: Value<number>;
  readonly reason?: Text;
  /** Default: `'SEQUENTIAL'`. */
  readonly resourceSelectStrategy?: Text;
  readonly serverId?: Text;
  /** Default: `false`. */
  readonly skipIfLocked?: Value<boolean>;
  /** Default: `0`. */
  readonly timeoutForAllocateResource?: Value<number>;
  /** Default: `'MINUTES'`. */
  readonly timeoutUnit?: Suggested<'SECONDS' | 'MINUTES' | 'HOURS'>;
  readonly variable?: Text;
}

/**
 * Holds a lockable resource while its block runs, and waits for it before.
 *
 * Step with a block, or option, of the plugin lockable-resources (1552.vcedfe6ed68e7).
 *
 * - `resource` string, required, may stand alone
 * - `extra` list of LockStepResource
 * - `inversePrecedence` boolean, default `false`
 * - `label` string
 * - `priority` integer, default `0`
 * - `quantity` integer, default `0`
 * - `reason` string
 * - `resourceSelectStrategy` string, default `'SEQUENTIAL'`
 * - `serverId` string
 * - `skipIfLocked` boolean, default `false`
 * - `timeoutForAllocateResource` integer, default `0`
 * - `timeoutUnit` string, default `'MINUTES'`
 * - `variable` string
 */
export function lock(args: Text | LockArgs, body: Steps): Step;
/**
 * Holds a lockable resource while its block runs, and waits for it before.
 *
 * Step with a block, or option, of the plugin lockable-resources (1552.vcedfe6ed68e7).
 *
 * - `resource` string, required, may stand alone
 * - `extra` list of LockStepResource
 * - `inversePrecedence` boolean, default `false`
 * - `label` string
 * - `priority` integer, default `0`
 * - `quantity` integer, default `0`
 * - `reason` string
 * - `resourceSelectStrategy` string, default `'SEQUENTIAL'`
 * - `serverId` string
 * - `skipIfLocked` boolean, default `false`
 * - `timeoutForAllocateResource` integer, default `0`
 * - `timeoutUnit` string, default `'MINUTES'`
 * - `variable` string
 */
export function lock(args: Text | LockArgs): Option;
export function lock(args: Text | LockArgs, body?: Steps): Option | Step {
  return body === undefined ? makeDirective('option', 'lock', args, 'resource') : makeStep('lock', args, 'resource', body);
}

export interface MaskPasswordsArgs {
  readonly varPasswordPairs: List<VarPasswordPair>;
  readonly varMaskRegexes: List<VarMaskRegexEntry>;
}

/**
 * Masks passwords in the log of its block.
 *
 * Step with a block of the plugin mask-passwords (222.v162c9271515d).
 *
 * - `varPasswordPairs` list of VarPasswordPair, required
 * - `varMaskRegexes` list of VarMaskRegexEntry, required
 */
export function maskPasswords(args: MaskPasswordsArgs, body: Steps): Step {
  return makeStep('maskPasswords', args, undefined, body);
}

export interface MattermostSendArgs {
  readonly message: Text;
  readonly channel?: Text;
  readonly color?: Text;
  readonly endpoint?: Text;
  /** Default: `false`. */
  readonly failOnError?: Value<boolean>;
  readonly icon?: Text;
  readonly text?: Text;
}

/**
 * Step of the plugin mattermost.
 *
 * - `message` string, required, may stand alone
 * - `channel` string
 * - `color` string
 * - `endpoint` string
 * - `failOnError` boolean, default `false`
 * - `icon` string
 * - `text` string
 */
export function mattermostSend(args: Text | MattermostSendArgs): Step {
  return makeStep('mattermostSend', args, 'message');
}

export interface MilestoneArgs {
  readonly ordinal: Value<number> | null;
  readonly label?: Text;
  /** Default: `false`. */
  readonly unsafe?: Value<boolean>;
}

/**
 * Lets no older build pass once a newer one has passed.
 *
 * Step of the plugin pipeline-milestone-step (152.v6e22b_8cfc66c).
 *
 * - `ordinal` integer, required, may stand alone
 * - `label` string
 * - `unsafe` boolean, default `false`
 */
export function milestone(args: Value<number> | MilestoneArgs): Step {
  return makeStep('milestone', args, 'ordinal');
}

export interface MineRepositoryArgs {
  readonly scm?: Text;
}

/**
 * Step of the plugin forensics-api. Needs an agent.
 *
 * - `scm` string
 */
export function mineRepository(args?: MineRepositoryArgs): Step {
  return makeStep('mineRepository', args, undefined);
}

export interface NexusArtifactUploaderStepArgs {
  readonly nexusVersion: Suggested<'nexus2' | 'nexus3'>;
  readonly protocol: Suggested<'http' | 'https'>;
  readonly nexusUrl: Text;
  readonly groupId: Text;
  readonly version: Text;
  readonly repository: Text;
  /** Id of credentials. */
  readonly credentialsId: Text;
  readonly artifacts: List<Artifact>;
}

/**
 * Uploads artifacts to a Nexus repository.
 *
 * Step of the plugin nexus-artifact-uploader (2.17-SNAPSHOT). Needs an agent. Gives boolean.
 *
 * - `nexusVersion` string, required
 * - `protocol` string, required
 * - `nexusUrl` string, required
 * - `groupId` string, required
 * - `version` string, required
 * - `repository` string, required
 * - `credentialsId` credentials id, required
 * - `artifacts` list of Artifact, required
 */
export function nexusArtifactUploader(args: NexusArtifactUploaderStepArgs): Step {
  return makeStep('nexusArtifactUploader', args, undefined);
}

export interface NodeArgs {
  readonly label: Text;
}

/**
 * Takes an agent by its label and runs its block on it.
 *
 * Step with a block of the plugin workflow-durable-task-step (1491.v46cb_22ff3686). Sets EXECUTOR_NUMBER, NODE_LABELS, NODE_NAME, WORKSPACE, WORKSPACE_TMP.
 *
 * - `label` string, required, may stand alone
 */
export function node(args: Text | NodeArgs, body: Steps): Step {
  return makeStep('node', args, 'label', body);
}

export interface NodejsArgs {
  readonly nodeJSInstallationName: Text;
  readonly cacheLocationStrategy?: CacheLocationLocator;
  readonly configId?: Text;
}

/**
 * Puts a Node.js installation on the path of its block.
 *
 * Step with a block of the plugin nodejs (1.6.7-SNAPSHOT). Needs an agent. Sets NODEJS_HOME, NODE_HOME, PATH+NODEJS.
 *
 * - `nodeJSInstallationName` string, required, may stand alone
 * - `cacheLocationStrategy` CacheLocationLocator from `symbol.default`, `symbol.executor`, `symbol.workspace`
 * - `configId` string
 */
export function nodejs(args: Text | NodejsArgs, body: Steps): Step {
  return makeStep('nodejs', args, 'nodeJSInstallationName', body);
}

export interface Office365ConnectorSendArgs {
  readonly webhookUrl: Text;
  /** Default: `false`. */
  readonly adaptiveCards?: Value<boolean>;
  readonly color?: Text;
  readonly factDefinitions?: List<FactDefinition>;
  readonly message?: Text;
  readonly status?: Text;
}

/**
 * Step of the plugin Office-365-Connector (5.3.1-SNAPSHOT).
 *
 * - `webhookUrl` string, required, may stand alone
 * - `adaptiveCards` boolean, default `false`
 * - `color` string
 * - `factDefinitions` list of FactDefinition
 * - `message` string
 * - `status` string
 */
export function office365ConnectorSend(args: Text | Office365ConnectorSendArgs): Step {
  return makeStep('office365ConnectorSend', args, 'webhookUrl');
}

export interface PerfReportArgs {
  readonly sourceDataFiles: Text;
  readonly baselineBuild?: Value<number>;
  /** Default: `false`. */
  readonly compareBuildPrevious?: Value<boolean>;
  /** Default: `'ART'`. */
  readonly configType?: Text;
  /** Default: `[]`. */
  readonly constraints?: List<AbstractConstraint>;
  /** Default: `-1`. */
  readonly errorFailedThreshold?: Value<number>;
  readonly errorUnstableResponseTimeThreshold?: Text;
  /** Default: `-1`. */
  readonly errorUnstableThreshold?: Value<number>;
  /** Default: `false`. */
  readonly excludeResponseTime?: Value<boolean>;
  /** Default: `true`. */
  readonly failBuildIfNoResultFile?: Value<boolean>;
  readonly filterRegex?: Text;
  /** Default: `'ART'`. */
  readonly graphType?: Text;
  /** Default: `false`. */
  readonly ignoreFailedBuilds?: Value<boolean>;
  /** Default: `false`. */
  readonly ignoreUnstableBuilds?: Value<boolean>;
  readonly junitOutput?: Text;
  /** Default: `false`. */
  readonly modeEvaluation?: Value<boolean>;
  /** Default: `false`. */
  readonly modeOfThreshold?: Value<boolean>;
  /** Default: `false`. */
  readonly modePerformancePerTestCase?: Value<boolean>;
  /** Default: `false`. */
  readonly modeThroughput?: Value<boolean>;
  /** Default: `0`. */
  readonly nthBuildNumber?: Value<number>;
  readonly parsers?: List<PerformanceReportParser>;
  /** Default: `'0,50,90,95,100'`. */
  readonly percentiles?: Text;
  /** Default: `false`. */
  readonly persistConstraintLog?: Value<boolean>;
  /** Default: `-1`. */
  readonly relativeFailedThresholdNegative?: Value<number>;
  /** Default: `-1`. */
  readonly relativeFailedThresholdPositive?: Value<number>;
  /** Default: `-1`. */
  readonly relativeUnstableThresholdNegative?: Value<number>;
  /** Default: `-1`. */
  readonly relativeUnstableThresholdPositive?: Value<number>;
  /** Default: `false`. */
  readonly showTrendGraphs?: Value<boolean>;
}

/**
 * Step of the plugin performance (1008.v9f17efb_4d942). Needs an agent. Also written `performanceReport`.
 *
 * - `sourceDataFiles` string, required, may stand alone
 * - `baselineBuild` integer
 * - `compareBuildPrevious` boolean, default `false`
 * - `configType` string, default `'ART'`
 * - `constraints` list of AbstractConstraint from `symbol.absolute`, `symbol.relative`, default `[]`
 * - `errorFailedThreshold` integer, default `-1`
 * - `errorUnstableResponseTimeThreshold` string
 * - `errorUnstableThreshold` integer, default `-1`
 * - `excludeResponseTime` boolean, default `false`
 * - `failBuildIfNoResultFile` boolean, default `true`
 * - `filterRegex` string
 * - `graphType` string, default `'ART'`
 * - `ignoreFailedBuilds` boolean, default `false`
 * - `ignoreUnstableBuilds` boolean, default `false`
 * - `junitOutput` string
 * - `modeEvaluation` boolean, default `false`
 * - `modeOfThreshold` boolean, default `false`
 * - `modePerformancePerTestCase` boolean, default `false`
 * - `modeThroughput` boolean, default `false`
 * - `nthBuildNumber` integer, default `0`
 * - `parsers` list of PerformanceReportParser
 * - `percentiles` string, default `'0,50,90,95,100'`
 * - `persistConstraintLog` boolean, default `false`
 * - `relativeFailedThresholdNegative` number, default `-1`
 * - `relativeFailedThresholdPositive` number, default `-1`
 * - `relativeUnstableThresholdNegative` number, default `-1`
 * - `relativeUnstableThresholdPositive` number, default `-1`
 * - `showTrendGraphs` boolean, default `false`
 */
export function perfReport(args: Text | PerfReportArgs): Step {
  return makeStep('perfReport', args, 'sourceDataFiles');
}

export interface PodTemplateArgs {
  readonly activeDeadlineSeconds?: Value<number>;
  readonly agentContainer?: Text;
  /** Default: `false`. */
  readonly agentInjection?: Value<boolean>;
  /** Default: `[]`. */
  readonly annotations?: List<PodAnnotation>;
  readonly cloud?: Text;
  /** Default: `[]`. */
  readonly containers?: List<ContainerTemplate>;
  /** Default: `[]`. */
  readonly envVars?: List<TemplateEnvVar>;
  readonly hostNetwork?: Value<boolean>;
  readonly idleMinutes?: Value<number>;
  /** Default: `[]`. */
  readonly imagePullSecrets?: List<Text>;
  readonly inheritFrom?: Suggested<'<default>' | ' '>;
  readonly inheritYamlMergeStrategy?: Value<boolean>;
  /** Default: `2147483647`. */
  readonly instanceCap?: Value<number>;
  readonly label?: Text;
  readonly name?: Text;
  readonly namespace?: Text;
  readonly nodeSelector?: Text;
  readonly nodeUsageMode?: Text;
  readonly podRetention?: PodRetention;
  readonly runAsGroup?: Text;
  readonly runAsUser?: Text;
  readonly schedulerName?: Text;
  readonly serviceAccount?: Text;
  readonly showRawYaml?: Value<boolean>;
  readonly slaveConnectTimeout?: Value<number>;
  readonly supplementalGroups?: Text;
  /** Default: `[]`. */
  readonly volumes?: List<PodVolume>;
  /** Default: `'/home/jenkins/agent'`. */
  readonly workingDir?: Text;
  readonly workspaceVolume?: WorkspaceVolume;
  readonly yaml?: Text;
  readonly yamlMergeStrategy?: YamlMergeStrategy;
}

/**
 * Defines a pod whose label a `node` in its block asks for.
 *
 * Step with a block, or option, of the plugin kubernetes (4425.va_82d78a_0087e). Sets POD_LABEL.
 *
 * - `activeDeadlineSeconds` integer
 * - `agentContainer` string
 * - `agentInjection` boolean, default `false`
 * - `annotations` list of PodAnnotation from `symbol.podAnnotation`, default `[]`
 * - `cloud` string
 * - `containers` list of ContainerTemplate from `symbol.containerTemplate`, default `[]`
 * - `envVars` list of TemplateEnvVar from `envVar.containerEnvVar`, `envVar.envVar`, `envVar.podEnvVar`, `envVar.secretEnvVar`, default `[]`
 * - `hostNetwork` boolean
 * - `idleMinutes` integer
 * - `imagePullSecrets` list of string, default `[]`
 * - `inheritFrom` string
 * - `inheritYamlMergeStrategy` boolean
 * - `instanceCap` integer, default `2147483647`
 * - `label` string
 * - `name` string
 * - `namespace` string
 * - `nodeSelector` string
 * - `nodeUsageMode` string
 * - `podRetention` PodRetention from `podRetention.…`
 * - `runAsGroup` string
 * - `runAsUser` string
 * - `schedulerName` string
 * - `serviceAccount` string
 * - `showRawYaml` boolean
 * - `slaveConnectTimeout` integer
 * - `supplementalGroups` string
 * - `volumes` list of PodVolume from `volume.…`, default `[]`
 * - `workingDir` string, default `'/home/jenkins/agent'`
 * - `workspaceVolume` WorkspaceVolume from `volume.…`
 * - `yaml` string
 * - `yamlMergeStrategy` YamlMergeStrategy from `yamlMergeStrategy.merge`, `yamlMergeStrategy.override`
 */
export function podTemplate(args: PodTemplateArgs, body: Steps): Step;
/**
 * Defines a pod whose label a `node` in its block asks for.
 *
 * Step with a block, or option, of the plugin kubernetes (4425.va_82d78a_0087e). Sets POD_LABEL.
 *
 * - `activeDeadlineSeconds` integer
 * - `agentContainer` string
 * - `agentInjection` boolean, default `false`
 * - `annotations` list of PodAnnotation from `symbol.podAnnotation`, default `[]`
 * - `cloud` string
 * - `containers` list of ContainerTemplate from `symbol.containerTemplate`, default `[]`
 * - `envVars` list of TemplateEnvVar from `envVar.containerEnvVar`, `envVar.envVar`, `envVar.podEnvVar`, `envVar.secretEnvVar`, default `[]`
 * - `hostNetwork` boolean
 * - `idleMinutes` integer
 * - `imagePullSecrets` list of string, default `[]`
 * - `inheritFrom` string
 * - `inheritYamlMergeStrategy` boolean
 * - `instanceCap` integer, default `2147483647`
 * - `label` string
 * - `name` string
 * - `namespace` string
 * - `nodeSelector` string
 * - `nodeUsageMode` string
 * - `podRetention` PodRetention from `podRetention.…`
 * - `runAsGroup` string
 * - `runAsUser` string
 * - `schedulerName` string
 * - `serviceAccount` string
 * - `showRawYaml` boolean
 * - `slaveConnectTimeout` integer
 * - `supplementalGroups` string
 * - `volumes` list of PodVolume from `volume.…`, default `[]`
 * - `workingDir` string, default `'/home/jenkins/agent'`
 * - `workspaceVolume` WorkspaceVolume from `volume.…`
 * - `yaml` string
 * - `yamlMergeStrategy` YamlMergeStrategy from `yamlMergeStrategy.merge`, `yamlMergeStrategy.override`
 */
export function podTemplate(body: Steps): Step;
/**
 * Defines a pod whose label a `node` in its block asks for.
 *
 * Step with a block, or option, of the plugin kubernetes (4425.va_82d78a_0087e). Sets POD_LABEL.
 *
 * - `activeDeadlineSeconds` integer
 * - `agentContainer` string
 * - `agentInjection` boolean, default `false`
 * - `annotations` list of PodAnnotation from `symbol.podAnnotation`, default `[]`
 * - `cloud` string
 * - `containers` list of ContainerTemplate from `symbol.containerTemplate`, default `[]`
 * - `envVars` list of TemplateEnvVar from `envVar.containerEnvVar`, `envVar.envVar`, `envVar.podEnvVar`, `envVar.secretEnvVar`, default `[]`
 * - `hostNetwork` boolean
 * - `idleMinutes` integer
 * - `imagePullSecrets` list of string, default `[]`
 * - `inheritFrom` string
 * - `inheritYamlMergeStrategy` boolean
 * - `instanceCap` integer, default `2147483647`
 * - `label` string
 * - `name` string
 * - `namespace` string
 * - `nodeSelector` string
 * - `nodeUsageMode` string
 * - `podRetention` PodRetention from `podRetention.…`
 * - `runAsGroup` string
 * - `runAsUser` string
 * - `schedulerName` string
 * - `serviceAccount` string
 * - `showRawYaml` boolean
 * - `slaveConnectTimeout` integer
 * - `supplementalGroups` string
 * - `volumes` list of PodVolume from `volume.…`, default `[]`
 * - `workingDir` string, default `'/home/jenkins/agent'`
 * - `workspaceVolume` WorkspaceVolume from `volume.…`
 * - `yaml` string
 * - `yamlMergeStrategy` YamlMergeStrategy from `yamlMergeStrategy.merge`, `yamlMergeStrategy.override`
 */
export function podTemplate(args?: PodTemplateArgs): Option;
export function podTemplate(first?: unknown, second?: Steps): Option | Step {
  return makeOptionOrStep('podTemplate', undefined, first, second);
}

/**
 * Runs a script in Windows PowerShell on the agent.
 *
 * Step of the plugin workflow-durable-task-step (1491.v46cb_22ff3686). Needs an agent. Gives void | string (returnStdout) | integer (returnStatus).
 *
 * - `script` string, required, may stand alone
 * - `encoding` string
 * - `label` string
 * - `returnStatus` boolean, default `false`
 * - `returnStdout` boolean, default `false`
 */
export interface PowershellArgs {
  readonly script: Text;
  readonly encoding?: Text;
  readonly label?: Text;
  /** Default: `false`. */
  readonly returnStatus?: Value<boolean>;
  /** Default: `false`. */
  readonly returnStdout?: Value<boolean>;
}

export interface PublishChecksArgs {
  /** Default: `[]`. */
  readonly actions?: List<StepChecksAction>;
  /** Default: `[]`. */
  readonly annotations?: List<StepChecksAnnotation>;
  /** Default: `'SUCCESS'`. */
  readonly conclusion?: Choice<'NONE' | 'ACTION_REQUIRED' | 'SKIPPED' | 'CANCELED' | 'TIME_OUT' | 'FAILURE' | 'NEUTRAL' | 'SUCCESS'>;
  readonly detailsURL?: Text;
  readonly name?: Text;
  /** Default: `'COMPLETED'`. */
  readonly status?: Choice<'NONE' | 'QUEUED' | 'IN_PROGRESS' | 'COMPLETED'>;
  readonly summary?: Text;
  readonly text?: Text;
  readonly title?: Text;
}

/**
 * Publishes a check to the platform that hosts the source.
 *
 * Step of the plugin checks-api (420.v93970793fcb_6).
 *
 * - `actions` list of StepChecksAction, default `[]`
 * - `annotations` list of StepChecksAnnotation, default `[]`
 * - `conclusion` NONE | ACTION_REQUIRED | SKIPPED | CANCELED | TIME_OUT | FAILURE | NEUTRAL | …, default `'SUCCESS'`
 * - `detailsURL` string
 * - `name` string
 * - `status` NONE | QUEUED | IN_PROGRESS | COMPLETED, default `'COMPLETED'`
 * - `summary` string
 * - `text` string
 * - `title` string
 */
export function publishChecks(args?: PublishChecksArgs): Step {
  return makeStep('publishChecks', args, undefined);
}

export interface PublishCoverageArgs {
  /** Default: `[]`. */
  readonly adapters?: List<CoverageAdapter>;
  /** Default: `false`. */
  readonly applyThresholdRecursively?: Value<boolean>;
  /**
   * Default: `false`.
   * @deprecated
   */
  readonly calculateDiffForChangeRequests?: Value<boolean>;
  /** Default: `false`. */
  readonly failBuildIfCoverageDecreasedInChangeRequest?: Value<boolean>;
  /** Default: `false`. */
  readonly failNoReports?: Value<boolean>;
  /** Default: `false`. */
  readonly failUnhealthy?: Value<boolean>;
  /** Default: `false`. */
  readonly failUnstable?: Value<boolean>;
  /** Default: `[]`. */
  readonly globalThresholds?: List<Structure>;
  /** Default: `false`. */
  readonly skipPublishingChecks?: Value<boolean>;
  readonly sourceFileResolver?: Structure;
  readonly tag?: Text;
}

/**
 * Records code coverage; its plugin is retired, `recordCoverage` takes its place.
 *
 * Step of the plugin code-coverage-api. Needs an agent.
 *
 * - `adapters` list of CoverageAdapter, default `[]`
 * - `applyThresholdRecursively` boolean, default `false`
 * - `calculateDiffForChangeRequests` boolean, default `false`, deprecated
 * - `failBuildIfCoverageDecreasedInChangeRequest` boolean, default `false`
 * - `failNoReports` boolean, default `false`
 * - `failUnhealthy` boolean, default `false`
 * - `failUnstable` boolean, default `false`
 * - `globalThresholds` list of object, default `[]`
 * - `skipPublishingChecks` boolean, default `false`
 * - `sourceFileResolver` object
 * - `tag` string
 */
export function publishCoverage(args?: PublishCoverageArgs): Step {
  return makeStep('publishCoverage', args, undefined);
}

export interface PublishHTMLArgs {
  readonly target: HtmlPublisherTarget | null;
}

/**
 * Keeps HTML pages with the build and links to them.
 *
 * Step of the plugin htmlpublisher (428-SNAPSHOT). Needs an agent.
 *
 * - `target` HtmlPublisherTarget, required, may stand alone
 */
export function publishHTML(args: PublishHTMLArgs): Step {
  return makeStep('publishHTML', args, 'target');
}

export interface PublishIssuesArgs {
  readonly issues: List<Structure> | null;
  /** Default: `'NEW'`. */
  readonly checksAnnotationScope?: Choice<'ALL' | 'NEW' | 'MODIFIED' | 'SKIP'>;
  /** Default: `false`. */
  readonly failOnError?: Value<boolean>;
  readonly healthy?: Value<number>;
  readonly icon?: Text;
  readonly id?: Text;
  /** Default: `false`. */
  readonly ignoreQualityGate?: Value<boolean>;
  readonly minimumSeverity?: Text;
  readonly name?: Text;
  /** @deprecated */
  readonly publishAllIssues?: Value<boolean>;
  /** Default: `[]`. */
  readonly qualityGates?: List<WarningsQualityGate>;
  /** Default: `false`. */
  readonly quiet?: Value<boolean>;
  readonly scm?: Text;
  /** Default: `false`. */
  readonly skipDeltaCalculation?: Value<boolean>;
  /** Default: `false`. */
  readonly skipPublishingChecks?: Value<boolean>;
  readonly sourceCodeEncoding?: Text;
  /** Default: `false`. */
  readonly stopBuild?: Value<boolean>;
  /** Default: `'AGGREGATION_TOOLS'`. */
  readonly trendChartType?: Choice<'AGGREGATION_TOOLS' | 'TOOLS_AGGREGATION' | 'TOOLS_ONLY' | 'AGGREGATION_ONLY' | 'NONE'>;
  readonly unhealthy?: Value<number>;
}

/**
 * Publishes the issues that `scanForIssues` found.
 *
 * Step of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). Gives ResultAction.
 *
 * - `issues` list of AnnotatedReport, required, may stand alone
 * - `checksAnnotationScope` ALL | NEW | MODIFIED | SKIP, default `'NEW'`
 * - `failOnError` boolean, default `false`
 * - `healthy` integer
 * - `icon` string
 * - `id` string
 * - `ignoreQualityGate` boolean, default `false`
 * - `minimumSeverity` string
 * - `name` string
 * - `publishAllIssues` boolean, deprecated
 * - `qualityGates` list of WarningsQualityGate, default `[]`
 * - `quiet` boolean, default `false`
 * - `scm` string
 * - `skipDeltaCalculation` boolean, default `false`
 * - `skipPublishingChecks` boolean, default `false`
 * - `sourceCodeEncoding` string
 * - `stopBuild` boolean, default `false`
 * - `trendChartType` AGGREGATION_TOOLS | TOOLS_AGGREGATION | TOOLS_ONLY | AGGREGATION_ONLY | NONE, default `'AGGREGATION_TOOLS'`
 * - `unhealthy` integer
 */
export function publishIssues(args: List<Structure> | PublishIssuesArgs): Step {
  return makeStep('publishIssues', args, 'issues');
}

/**
 * Runs a script in PowerShell on the agent.
 *
 * Step of the plugin workflow-durable-task-step (1491.v46cb_22ff3686). Needs an agent. Gives void | string (returnStdout) | integer (returnStatus).
 *
 * - `script` string, required, may stand alone
 * - `encoding` string
 * - `label` string
 * - `returnStatus` boolean, default `false`
 * - `returnStdout` boolean, default `false`
 */
export interface PwshArgs {
  readonly script: Text;
  readonly encoding?: Text;
  readonly label?: Text;
  /** Default: `false`. */
  readonly returnStatus?: Value<boolean>;
  /** Default: `false`. */
  readonly returnStdout?: Value<boolean>;
}

export interface ReadScmFileArgs {
  readonly scm: SCMSource;
  readonly version: Text;
  readonly path: Text;
}

/**
 * Step of the plugin workflow-scm-step (478.v8b_7e4fb_b_3b_a_a_). Gives string.
 *
 * - `scm` SCMSource from `scmSource.bitbucket`, `scmSource.fromScm`, `scmSource.gitSource`, `scmSource.github`, required
 * - `version` string, required
 * - `path` string, required
 */
export function readScmFile(args: ReadScmFileArgs): Step {
  return makeStep('readScmFile', args, undefined);
}

export interface ReadTrustedArgs {
  readonly path: Text;
}

/**
 * Reads a file from the repository, and fails when a change request altered it.
 *
 * Step of the plugin workflow-multibranch (835.v59f7718ddede). Gives string.
 *
 * - `path` string, required, may stand alone
 */
export function readTrusted(args: Text | ReadTrustedArgs): Step {
  return makeStep('readTrusted', args, 'path');
}

export interface RecordCoverageArgs {
  /** Default: `'MODIFIED_LINES'`. */
  readonly checksAnnotationScope?: Choice<'SKIP' | 'MODIFIED_LINES' | 'ALL_LINES'>;
  readonly checksName?: Text;
  /** Default: `false`. */
  readonly enabledForFailure?: Value<boolean>;
  /** Default: `false`. */
  readonly failOnError?: Value<boolean>;
  readonly id?: Text;
  /** Default: `false`. */
  readonly ignoreParsingErrors?: Value<boolean>;
  readonly name?: Text;
  /** Default: `[]`. */
  readonly qualityGates?: List<CoverageQualityGate>;
  readonly scm?: Text;
  /** Default: `false`. */
  readonly skipPublishingChecks?: Value<boolean>;
  /** Default: `false`. */
  readonly skipSymbolicLinks?: Value<boolean>;
  readonly sourceCodeEncoding?: Text;
  readonly sourceCodeRetention?: Choice<'NEVER' | 'LAST_BUILD' | 'EVERY_BUILD'>;
  readonly sourceDirectories?: List<Structure>;
  /** Default: `[]`. */
  readonly tools?: List<CoverageTool>;
}

/**
 * Records code coverage from reports of several tools.
 *
 * Step of the plugin coverage (3.3301.v0181950a_2946). Needs an agent.
 *
 * - `checksAnnotationScope` SKIP | MODIFIED_LINES | ALL_LINES, default `'MODIFIED_LINES'`
 * - `checksName` string
 * - `enabledForFailure` boolean, default `false`
 * - `failOnError` boolean, default `false`
 * - `id` string
 * - `ignoreParsingErrors` boolean, default `false`
 * - `name` string
 * - `qualityGates` list of CoverageQualityGate, default `[]`
 * - `scm` string
 * - `skipPublishingChecks` boolean, default `false`
 * - `skipSymbolicLinks` boolean, default `false`
 * - `sourceCodeEncoding` string
 * - `sourceCodeRetention` NEVER | LAST_BUILD | EVERY_BUILD
 * - `sourceDirectories` list of SourceCodeDirectory
 * - `tools` list of CoverageTool, default `[]`
 */
export function recordCoverage(args?: RecordCoverageArgs): Step {
  return makeStep('recordCoverage', args, undefined);
}

export interface RecordIssuesArgs {
  /** Default: `false`. */
  readonly aggregatingResults?: Value<boolean>;
  /** Default: `'NEW'`. */
  readonly checksAnnotationScope?: Choice<'ALL' | 'NEW' | 'MODIFIED' | 'SKIP'>;
  /** Default: `false`. */
  readonly enabledForFailure?: Value<boolean>;
  /** Default: `false`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `[]`. */
  readonly filters?: List<RegexpFilter>;
  readonly healthy?: Value<number>;
  readonly icon?: Text;
  readonly id?: Text;
  /** Default: `false`. */
  readonly ignoreQualityGate?: Value<boolean>;
  readonly minimumSeverity?: Text;
  readonly name?: Text;
  /** @deprecated */
  readonly publishAllIssues?: Value<boolean>;
  /** Default: `[]`. */
  readonly qualityGates?: List<WarningsQualityGate>;
  /** Default: `false`. */
  readonly quiet?: Value<boolean>;
  readonly scm?: Text;
  /** Default: `false`. */
  readonly skipBlames?: Value<boolean>;
  /** Default: `false`. */
  readonly skipDeltaCalculation?: Value<boolean>;
  /** Default: `false`. */
  readonly skipPostProcessing?: Value<boolean>;
  /** Default: `false`. */
  readonly skipPublishingChecks?: Value<boolean>;
  readonly sourceCodeEncoding?: Text;
  readonly sourceCodeRetention?: Choice<'NEVER' | 'LAST_BUILD' | 'EVERY_BUILD'>;
  readonly sourceDirectories?: List<Structure>;
  /** Default: `false`. */
  readonly stopBuild?: Value<boolean>;
  readonly tool?: Tool;
  /**
   * Default: `[]`.
   * @deprecated
   */
  readonly toolProxies?: List<ToolProxy>;
  /** Default: `[]`. */
  readonly tools?: List<Tool>;
  /** Default: `'AGGREGATION_TOOLS'`. */
  readonly trendChartType?: Choice<'AGGREGATION_TOOLS' | 'TOOLS_AGGREGATION' | 'TOOLS_ONLY' | 'AGGREGATION_ONLY' | 'NONE'>;
  readonly unhealthy?: Value<number>;
}

/**
 * Records the warnings of compilers and analysers.
 *
 * Step of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). Needs an agent. Gives List<AnalysisResult>.
 *
 * - `aggregatingResults` boolean, default `false`
 * - `checksAnnotationScope` ALL | NEW | MODIFIED | SKIP, default `'NEW'`
 * - `enabledForFailure` boolean, default `false`
 * - `failOnError` boolean, default `false`
 * - `filters` list of RegexpFilter from `symbol.…`, default `[]`
 * - `healthy` integer
 * - `icon` string
 * - `id` string
 * - `ignoreQualityGate` boolean, default `false`
 * - `minimumSeverity` string
 * - `name` string
 * - `publishAllIssues` boolean, deprecated
 * - `qualityGates` list of WarningsQualityGate, default `[]`
 * - `quiet` boolean, default `false`
 * - `scm` string
 * - `skipBlames` boolean, default `false`
 * - `skipDeltaCalculation` boolean, default `false`
 * - `skipPostProcessing` boolean, default `false`
 * - `skipPublishingChecks` boolean, default `false`
 * - `sourceCodeEncoding` string
 * - `sourceCodeRetention` NEVER | LAST_BUILD | EVERY_BUILD
 * - `sourceDirectories` list of SourceCodeDirectory
 * - `stopBuild` boolean, default `false`
 * - `tool` Tool from `symbol.…`
 * - `toolProxies` list of ToolProxy, default `[]`, deprecated
 * - `tools` list of Tool from `symbol.…`, default `[]`
 * - `trendChartType` AGGREGATION_TOOLS | TOOLS_AGGREGATION | TOOLS_ONLY | AGGREGATION_ONLY | NONE, default `'AGGREGATION_TOOLS'`
 * - `unhealthy` integer
 */
export function recordIssues(args?: RecordIssuesArgs): Step {
  return makeStep('recordIssues', args, undefined);
}

export interface ResolveScmArgs {
  readonly source: SCMSource;
  readonly targets: List<Text>;
  /** Default: `false`. */
  readonly ignoreErrors?: Value<boolean>;
}

/**
 * Finds the branch of a source that fits a list of names.
 *
 * Step of the plugin workflow-multibranch (835.v59f7718ddede). Gives SCM.
 *
 * - `source` SCMSource from `scmSource.bitbucket`, `scmSource.fromScm`, `scmSource.gitSource`, `scmSource.github`, required
 * - `targets` list of string, required
 * - `ignoreErrors` boolean, default `false`
 */
export function resolveScm(args: ResolveScmArgs): Step {
  return makeStep('resolveScm', args, undefined);
}

export interface ScanForIssuesArgs {
  /**
   * Default: `false`.
   * @deprecated
   */
  readonly blameDisabled?: Value<boolean>;
  /** Default: `[]`. */
  readonly filters?: List<RegexpFilter>;
  /** Default: `false`. */
  readonly quiet?: Value<boolean>;
  readonly scm?: Text;
  /** Default: `false`. */
  readonly skipBlames?: Value<boolean>;
  /** Default: `false`. */
  readonly skipPostProcessing?: Value<boolean>;
  readonly sourceCodeEncoding?: Text;
  readonly sourceCodeRetention?: Choice<'NEVER' | 'LAST_BUILD' | 'EVERY_BUILD'>;
  readonly sourceDirectories?: List<Structure>;
  readonly sourcePathPrefix?: Text;
  readonly targetPathPrefix?: Text;
  readonly tool?: Tool;
}

/**
 * Finds the warnings of a tool in its reports, without publishing them.
 *
 * Step of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). Needs an agent. Gives AnnotatedReport.
 *
 * - `blameDisabled` boolean, default `false`, deprecated
 * - `filters` list of RegexpFilter from `symbol.…`, default `[]`
 * - `quiet` boolean, default `false`
 * - `scm` string
 * - `skipBlames` boolean, default `false`
 * - `skipPostProcessing` boolean, default `false`
 * - `sourceCodeEncoding` string
 * - `sourceCodeRetention` NEVER | LAST_BUILD | EVERY_BUILD
 * - `sourceDirectories` list of SourceCodeDirectory
 * - `sourcePathPrefix` string
 * - `targetPathPrefix` string
 * - `tool` Tool from `symbol.…`
 */
export function scanForIssues(args?: ScanForIssuesArgs): Step {
  return makeStep('scanForIssues', args, undefined);
}

/**
 * Runs a shell script on the agent.
 *
 * Step of the plugin workflow-durable-task-step (1491.v46cb_22ff3686). Needs an agent. Gives void | string (returnStdout) | integer (returnStatus).
 *
 * - `script` string, required, may stand alone
 * - `encoding` string
 * - `label` string
 * - `returnStatus` boolean, default `false`
 * - `returnStdout` boolean, default `false`
 */
export interface ShArgs {
  readonly script: Text;
  readonly encoding?: Text;
  readonly label?: Text;
  /** Default: `false`. */
  readonly returnStatus?: Value<boolean>;
  /** Default: `false`. */
  readonly returnStdout?: Value<boolean>;
}

export interface SlackSendArgs {
  readonly attachments?: Anything;
  readonly baseUrl?: Text;
  readonly blocks?: Anything;
  /** Default: `false`. */
  readonly botUser?: Value<boolean>;
  readonly channel?: Text;
  readonly color?: Text;
  /** Default: `false`. */
  readonly failOnError?: Value<boolean>;
  readonly iconEmoji?: Text;
  readonly message?: Text;
  /** Default: `false`. */
  readonly notifyCommitters?: Value<boolean>;
  /** Default: `false`. */
  readonly replyBroadcast?: Value<boolean>;
  /** Default: `false`. */
  readonly sendAsText?: Value<boolean>;
  readonly teamDomain?: Text;
  readonly timestamp?: Text;
  readonly token?: Text;
  /** Id of credentials. */
  readonly tokenCredentialId?: Text;
  readonly username?: Text;
}

/**
 * Sends a message to Slack.
 *
 * Step of the plugin slack (840.v81128a_07456a_). Gives SlackResponse.
 *
 * - `attachments` any
 * - `baseUrl` string
 * - `blocks` any
 * - `botUser` boolean, default `false`
 * - `channel` string
 * - `color` string
 * - `failOnError` boolean, default `false`
 * - `iconEmoji` string
 * - `message` string
 * - `notifyCommitters` boolean, default `false`
 * - `replyBroadcast` boolean, default `false`
 * - `sendAsText` boolean, default `false`
 * - `teamDomain` string
 * - `timestamp` string
 * - `token` string
 * - `tokenCredentialId` credentials id
 * - `username` string
 */
export function slackSend(args?: SlackSendArgs): Step {
  return makeStep('slackSend', args, undefined);
}

export interface SlackUploadFileArgs {
  readonly filePath: Text;
  readonly channel?: Text;
  /** Id of credentials. */
  readonly credentialId?: Text;
  /** Default: `false`. */
  readonly failOnError?: Value<boolean>;
  readonly initialComment?: Text;
}

/**
 * Step of the plugin slack (840.v81128a_07456a_). Needs an agent.
 *
 * - `filePath` string, required, may stand alone
 * - `channel` string
 * - `credentialId` credentials id
 * - `failOnError` boolean, default `false`
 * - `initialComment` string
 */
export function slackUploadFile(args: Text | SlackUploadFileArgs): Step {
  return makeStep('slackUploadFile', args, 'filePath');
}

export interface SlackUserIdFromEmailArgs {
  readonly email: Text;
  /** Default: `false`. */
  readonly botUser?: Value<boolean>;
  /** Id of credentials. */
  readonly tokenCredentialId?: Text;
}

/**
 * Step of the plugin slack (840.v81128a_07456a_). Gives string.
 *
 * - `email` string, required, may stand alone
 * - `botUser` boolean, default `false`
 * - `tokenCredentialId` credentials id
 */
export function slackUserIdFromEmail(args: Text | SlackUserIdFromEmailArgs): Step {
  return makeStep('slackUserIdFromEmail', args, 'email');
}

export interface SlackUserIdsFromCommittersArgs {
  /** Default: `false`. */
  readonly botUser?: Value<boolean>;
  /** Id of credentials. */
  readonly tokenCredentialId?: Text;
}

/**
 * Step of the plugin slack (840.v81128a_07456a_). Gives list<string>.
 *
 * - `botUser` boolean, default `false`
 * - `tokenCredentialId` credentials id
 */
export function slackUserIdsFromCommitters(args?: SlackUserIdsFromCommittersArgs): Step {
  return makeStep('slackUserIdsFromCommitters', args, undefined);
}

export interface SplitTestsArgs {
  readonly parallelism: Parallelism;
  /** Default: `false`. */
  readonly estimateTestsFromFiles?: Value<boolean>;
  /** Default: `false`. */
  readonly generateInclusions?: Value<boolean>;
  readonly stage?: Text;
}

/**
 * Splits the tests into parts of about the same duration, by the times of an earlier build.
 *
 * Step of the plugin parallel-test-executor. Gives list<any>.
 *
 * - `parallelism` Parallelism, required, may stand alone
 * - `estimateTestsFromFiles` boolean, default `false`
 * - `generateInclusions` boolean, default `false`
 * - `stage` string
 */
export function splitTests(args: Parallelism | SplitTestsArgs): Step {
  return makeStep('splitTests', args, 'parallelism');
}

export interface SshCommandArgs {
  readonly command: Text;
  /** Default: `false`. */
  readonly dryRun?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  readonly remote?: Dictionary<Anything>;
  /** Default: `false`. */
  readonly sudo?: Value<boolean>;
}

/**
 * Runs a command on another host through SSH.
 *
 * Step of the plugin ssh-steps (2.0.91.v76620e7082d0). Needs an agent.
 *
 * - `command` string, required, may stand alone
 * - `dryRun` boolean, default `false`
 * - `failOnError` boolean, default `true`
 * - `remote` map
 * - `sudo` boolean, default `false`
 */
export function sshCommand(args: Text | SshCommandArgs): Step {
  return makeStep('sshCommand', args, 'command');
}

export interface SshGetArgs {
  readonly from: Text;
  readonly into: Text;
  /** Default: `false`. */
  readonly dryRun?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `'name'`. */
  readonly filterBy?: Text;
  readonly filterRegex?: Text;
  /** Default: `false`. */
  readonly override?: Value<boolean>;
  readonly remote?: Dictionary<Anything>;
}

/**
 * Step of the plugin ssh-steps (2.0.91.v76620e7082d0). Needs an agent.
 *
 * - `from` string, required
 * - `into` string, required
 * - `dryRun` boolean, default `false`
 * - `failOnError` boolean, default `true`
 * - `filterBy` string, default `'name'`
 * - `filterRegex` string
 * - `override` boolean, default `false`
 * - `remote` map
 */
export function sshGet(args: SshGetArgs): Step {
  return makeStep('sshGet', args, undefined);
}

export interface SshPublisherArgs {
  readonly alwaysPublishFromMaster?: Value<boolean>;
  readonly continueOnError?: Value<boolean>;
  readonly failOnError?: Value<boolean>;
  readonly masterNodeName?: Text;
  readonly paramPublish?: BapSshParamPublish;
  readonly publishers?: List<BapSshPublisher>;
}

/**
 * Copies files to other hosts through SSH, and runs commands there.
 *
 * Step of the plugin publish-over-ssh (398.v5a_66c787a_4b_e). Needs an agent.
 *
 * - `alwaysPublishFromMaster` boolean
 * - `continueOnError` boolean
 * - `failOnError` boolean
 * - `masterNodeName` string
 * - `paramPublish` BapSshParamPublish
 * - `publishers` list of BapSshPublisher from `symbol.sshPublisherDesc`
 */
export function sshPublisher(args?: SshPublisherArgs): Step {
  return makeStep('sshPublisher', args, undefined);
}

export interface SshPutArgs {
  readonly from: Text;
  readonly into: Text;
  /** Default: `false`. */
  readonly dryRun?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `'name'`. */
  readonly filterBy?: Text;
  readonly filterRegex?: Text;
  readonly remote?: Dictionary<Anything>;
}

/**
 * Copies a file to another host through SSH.
 *
 * Step of the plugin ssh-steps (2.0.91.v76620e7082d0). Needs an agent.
 *
 * - `from` string, required
 * - `into` string, required
 * - `dryRun` boolean, default `false`
 * - `failOnError` boolean, default `true`
 * - `filterBy` string, default `'name'`
 * - `filterRegex` string
 * - `remote` map
 */
export function sshPut(args: SshPutArgs): Step {
  return makeStep('sshPut', args, undefined);
}

export interface SshRemoveArgs {
  readonly path: Text;
  /** Default: `false`. */
  readonly dryRun?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  readonly remote?: Dictionary<Anything>;
}

/**
 * Step of the plugin ssh-steps (2.0.91.v76620e7082d0). Needs an agent.
 *
 * - `path` string, required, may stand alone
 * - `dryRun` boolean, default `false`
 * - `failOnError` boolean, default `true`
 * - `remote` map
 */
export function sshRemove(args: Text | SshRemoveArgs): Step {
  return makeStep('sshRemove', args, 'path');
}

export interface SshScriptArgs {
  readonly script: Text;
  /** Default: `false`. */
  readonly dryRun?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  readonly remote?: Dictionary<Anything>;
}

/**
 * Step of the plugin ssh-steps (2.0.91.v76620e7082d0). Needs an agent.
 *
 * - `script` string, required, may stand alone
 * - `dryRun` boolean, default `false`
 * - `failOnError` boolean, default `true`
 * - `remote` map
 */
export function sshScript(args: Text | SshScriptArgs): Step {
  return makeStep('sshScript', args, 'script');
}

export interface SshagentArgs {
  readonly credentials: List<Text>;
  /** Default: `false`. */
  readonly ignoreMissing?: Value<boolean>;
}

/**
 * Offers private keys to the SSH programs of its block, through an agent.
 *
 * Step with a block of the plugin ssh-agent (384.ve275343791a_6). Needs an agent. Sets SSH_AGENT_PID, SSH_AUTH_SOCK.
 *
 * - `credentials` list of string, required, may stand alone
 * - `ignoreMissing` boolean, default `false`
 */
export function sshagent(args: List<Text> | SshagentArgs, body: Steps): Step {
  return makeStep('sshagent', args, 'credentials', body);
}

export interface SvnArgs {
  readonly url: Text;
  /** Default: `true`. */
  readonly changelog?: Value<boolean>;
  /** Default: `true`. */
  readonly poll?: Value<boolean>;
}

/**
 * Checks out a Subversion repository.
 *
 * Step of the plugin subversion. Needs an agent. Gives map<string,string>.
 *
 * - `url` string, required, may stand alone
 * - `changelog` boolean, default `true`
 * - `poll` boolean, default `true`
 */
export function svn(args: Text | SvnArgs): Step {
  return makeStep('svn', args, 'url');
}

export interface TelegramSendArgs {
  readonly message: Text;
  readonly chatId?: Value<number>;
}

/**
 * Step of the plugin telegram-notifications (1.4.1-SNAPSHOT). Needs an agent.
 *
 * - `message` string, required, may stand alone
 * - `chatId` integer
 */
export function telegramSend(args: Text | TelegramSendArgs): Step {
  return makeStep('telegramSend', args, 'message');
}

export interface ThrottleStepArgs {
  readonly categories: List<Text>;
}

/**
 * Limits how many builds of a category run its block at once.
 *
 * Step with a block, or option, of the plugin throttle-concurrents (629.v304b_6222b_5f9).
 *
 * - `categories` list of string, required, may stand alone
 */
export function throttle(args: List<Text> | ThrottleStepArgs, body: Steps): Step;
/**
 * Limits how many builds of a category run its block at once.
 *
 * Step with a block, or option, of the plugin throttle-concurrents (629.v304b_6222b_5f9).
 *
 * - `categories` list of string, required, may stand alone
 */
export function throttle(args: List<Text> | ThrottleStepArgs): Option;
export function throttle(args: List<Text> | ThrottleStepArgs, body?: Steps): Option | Step {
  return body === undefined ? makeDirective('option', 'throttle', args, 'categories') : makeStep('throttle', args, 'categories', body);
}

/**
 * Puts the time before each line of the log of its block.
 *
 * Step with a block, or option, of the plugin timestamper (1.31-SNAPSHOT).
 */
export function timestamps(body: Steps): Step;
/**
 * Puts the time before each line of the log of its block.
 *
 * Step with a block, or option, of the plugin timestamper (1.31-SNAPSHOT).
 */
export function timestamps(): Option;
export function timestamps(first?: unknown, second?: Steps): Option | Step {
  return makeOptionOrStep('timestamps', undefined, first, second);
}

export interface UpdateGitlabCommitStatusArgs {
  readonly name?: Text;
  readonly state?: Choice<'pending' | 'running' | 'canceled' | 'success' | 'failed' | 'skipped'>;
}

/**
 * Step of the plugin gitlab-plugin (1.9.17-SNAPSHOT).
 *
 * - `name` string
 * - `state` pending | running | canceled | success | failed | skipped
 */
export function updateGitlabCommitStatus(args?: UpdateGitlabCommitStatusArgs): Step {
  return makeStep('updateGitlabCommitStatus', args, undefined);
}

export interface UpdateLockArgs {
  readonly addLabels?: Text;
  /** Default: `false`. */
  readonly createResource?: Value<boolean>;
  /** Default: `false`. */
  readonly deleteResource?: Value<boolean>;
  readonly removeLabels?: Text;
  readonly resource?: Text;
  readonly setLabels?: Text;
  readonly setNote?: Text;
}

/**
 * Step of the plugin lockable-resources (1552.vcedfe6ed68e7).
 *
 * - `addLabels` string
 * - `createResource` boolean, default `false`
 * - `deleteResource` boolean, default `false`
 * - `removeLabels` string
 * - `resource` string
 * - `setLabels` string
 * - `setNote` string
 */
export function updateLock(args?: UpdateLockArgs): Step {
  return makeStep('updateLock', args, undefined);
}

export interface ValidateDeclarativePipelineArgs {
  readonly path: Text;
}

/**
 * Tells whether a file is a valid declarative pipeline.
 *
 * Step of the plugin pipeline-model-definition (2279.v42c9dc3e440b_). Needs an agent. Gives boolean.
 *
 * - `path` string, required, may stand alone
 */
export function validateDeclarativePipeline(args: Text | ValidateDeclarativePipelineArgs): Step {
  return makeStep('validateDeclarativePipeline', args, 'path');
}

export interface WaitForBuildArgs {
  readonly runId: Text;
  /** Default: `false`. */
  readonly propagate?: Value<boolean>;
  /** Default: `false`. */
  readonly propagateAbort?: Value<boolean>;
}

/**
 * Step of the plugin pipeline-build-step (599.v4b_67ea_11b_152). Gives RunWrapper.
 *
 * - `runId` string, required, may stand alone
 * - `propagate` boolean, default `false`
 * - `propagateAbort` boolean, default `false`
 */
export function waitForBuild(args: Text | WaitForBuildArgs): Step {
  return makeStep('waitForBuild', args, 'runId');
}

export interface WaitForQualityGateArgs {
  readonly abortPipeline: Value<boolean>;
  /** Id of credentials. */
  readonly credentialsId?: Text;
  readonly webhookSecretId?: Text;
}

/**
 * Waits for SonarQube's verdict on the analysis of this build.
 *
 * Step of the plugin sonar (2.18.3-SNAPSHOT). Gives QGate{status}.
 *
 * - `abortPipeline` boolean, required, may stand alone
 * - `credentialsId` credentials id
 * - `webhookSecretId` string
 */
export function waitForQualityGate(args: Value<boolean> | WaitForQualityGateArgs): Step {
  return makeStep('waitForQualityGate', args, 'abortPipeline');
}

export interface WithAntArgs {
  readonly installation?: Text;
  readonly jdk?: Text;
}

/**
 * Step with a block of the plugin ant. Needs an agent.
 *
 * - `installation` string
 * - `jdk` string
 */
export function withAnt(args: WithAntArgs, body: Steps): Step;
/**
 * Step with a block of the plugin ant. Needs an agent.
 *
 * - `installation` string
 * - `jdk` string
 */
export function withAnt(body: Steps): Step;
export function withAnt(first?: unknown, second?: Steps): Step {
  return makeBlockStep('withAnt', undefined, first, second);
}

/**
 * Sets variables that name the person who started the build.
 *
 * Step with a block of the plugin build-user-vars-plugin. Needs an agent. Sets BUILD_USER, BUILD_USER_EMAIL, BUILD_USER_FIRST_NAME, BUILD_USER_GROUPS, BUILD_USER_ID, BUILD_USER_LAST_NAME.
 */
export function withBuildUser(body: Steps): Step {
  return makeStep('withBuildUser', undefined, undefined, body);
}

export interface WithChecksArgs {
  readonly name: Text;
  readonly detailsURL?: Text;
  /** Default: `false`. */
  readonly includeStage?: Value<boolean>;
}

/**
 * Names the check that the steps of its block report to.
 *
 * Step with a block, or option, of the plugin checks-api (420.v93970793fcb_6).
 *
 * - `name` string, required, may stand alone
 * - `detailsURL` string
 * - `includeStage` boolean, default `false`
 */
export function withChecks(args: Text | WithChecksArgs, body: Steps): Step;
/**
 * Names the check that the steps of its block report to.
 *
 * Step with a block, or option, of the plugin checks-api (420.v93970793fcb_6).
 *
 * - `name` string, required, may stand alone
 * - `detailsURL` string
 * - `includeStage` boolean, default `false`
 */
export function withChecks(args: Text | WithChecksArgs): Option;
export function withChecks(args: Text | WithChecksArgs, body?: Steps): Option | Step {
  return body === undefined ? makeDirective('option', 'withChecks', args, 'name') : makeStep('withChecks', args, 'name', body);
}

/**
 * Binds credentials to variables of its block, and masks them in the log.
 *
 * Step with a block, or option, of the plugin credentials-binding (731.v0331934a_0548).
 *
 * - `bindings` list of MultiBinding from `binding.…`, required, may stand alone
 */
export interface WithCredentialsArgs {
  readonly bindings: List<MultiBinding>;
}

export interface WithDockerContainerArgs {
  readonly image: Text;
  readonly args?: Text;
  readonly toolName?: Text;
}

/**
 * Step with a block of the plugin docker-workflow (641.v3e04e4f56ee6). Needs an agent.
 *
 * - `image` string, required, may stand alone
 * - `args` string
 * - `toolName` string
 */
export function withDockerContainer(args: Text | WithDockerContainerArgs, body: Steps): Step {
  return makeStep('withDockerContainer', args, 'image', body);
}

export interface WithDockerRegistryArgs {
  readonly registry?: DockerRegistryEndpoint;
  readonly toolName?: Text;
  readonly url?: Text;
  /** Id of credentials. */
  readonly credentialsId?: Text;
}

/**
 * Logs in to a Docker registry for its block.
 *
 * Step with a block of the plugin docker-workflow (641.v3e04e4f56ee6). Needs an agent.
 *
 * - `registry` DockerRegistryEndpoint
 * - `toolName` string
 * - `url` string
 * - `credentialsId` credentials id
 */
export function withDockerRegistry(args: WithDockerRegistryArgs, body: Steps): Step;
/**
 * Logs in to a Docker registry for its block.
 *
 * Step with a block of the plugin docker-workflow (641.v3e04e4f56ee6). Needs an agent.
 *
 * - `registry` DockerRegistryEndpoint
 * - `toolName` string
 * - `url` string
 * - `credentialsId` credentials id
 */
export function withDockerRegistry(body: Steps): Step;
export function withDockerRegistry(first?: unknown, second?: Steps): Step {
  return makeBlockStep('withDockerRegistry', undefined, first, second);
}

export interface WithDockerServerArgs {
  readonly server: DockerServerEndpoint;
}

/**
 * Step with a block of the plugin docker-workflow (641.v3e04e4f56ee6). Needs an agent.
 *
 * - `server` DockerServerEndpoint, required, may stand alone
 */
export function withDockerServer(args: WithDockerServerArgs, body: Steps): Step {
  return makeStep('withDockerServer', args, 'server', body);
}

export interface WithFileParameterArgs {
  readonly name: Text;
  /** Default: `false`. */
  readonly allowNoFile?: Value<boolean>;
}

/**
 * Step with a block of the plugin file-parameters. Needs an agent.
 *
 * - `name` string, required, may stand alone
 * - `allowNoFile` boolean, default `false`
 */
export function withFileParameter(args: Text | WithFileParameterArgs, body: Steps): Step {
  return makeStep('withFileParameter', args, 'name', body);
}

/** Step with a block, or option, of the plugin folder-properties. */
export function withFolderProperties(body: Steps): Step;
/** Step with a block, or option, of the plugin folder-properties. */
export function withFolderProperties(): Option;
export function withFolderProperties(first?: unknown, second?: Steps): Option | Step {
  return makeOptionOrStep('withFolderProperties', undefined, first, second);
}

/**
 * Collects build scans from the Gradle builds of its block.
 *
 * Step with a block of the plugin gradle (2.19.1248.v259ef8ff094b_). Needs an agent.
 */
export function withGradle(body: Steps): Step {
  return makeStep('withGradle', undefined, undefined, body);
}

export interface WithKubeConfigArgs {
  readonly caCertificate?: Text;
  readonly clusterName?: Text;
  readonly contextName?: Text;
  /** Id of credentials. */
  readonly credentialsId?: Text;
  readonly namespace?: Text;
  readonly restrictKubeConfigAccess?: Value<boolean>;
  readonly serverUrl?: Text;
}

/**
 * Gives `kubectl` in its block access to a cluster.
 *
 * Step with a block, or option, of the plugin kubernetes-cli (1.375.v8001982544b_a_). Sets KUBECONFIG.
 *
 * - `caCertificate` string
 * - `clusterName` string
 * - `contextName` string
 * - `credentialsId` credentials id
 * - `namespace` string
 * - `restrictKubeConfigAccess` boolean
 * - `serverUrl` string
 */
export function withKubeConfig(args: WithKubeConfigArgs, body: Steps): Step;
/**
 * Gives `kubectl` in its block access to a cluster.
 *
 * Step with a block, or option, of the plugin kubernetes-cli (1.375.v8001982544b_a_). Sets KUBECONFIG.
 *
 * - `caCertificate` string
 * - `clusterName` string
 * - `contextName` string
 * - `credentialsId` credentials id
 * - `namespace` string
 * - `restrictKubeConfigAccess` boolean
 * - `serverUrl` string
 */
export function withKubeConfig(body: Steps): Step;
/**
 * Gives `kubectl` in its block access to a cluster.
 *
 * Step with a block, or option, of the plugin kubernetes-cli (1.375.v8001982544b_a_). Sets KUBECONFIG.
 *
 * - `caCertificate` string
 * - `clusterName` string
 * - `contextName` string
 * - `credentialsId` credentials id
 * - `namespace` string
 * - `restrictKubeConfigAccess` boolean
 * - `serverUrl` string
 */
export function withKubeConfig(args?: WithKubeConfigArgs): Option;
export function withKubeConfig(first?: unknown, second?: Steps): Option | Step {
  return makeOptionOrStep('withKubeConfig', undefined, first, second);
}

export interface WithKubeCredentialsArgs {
  readonly kubectlCredentials?: List<KubectlCredential>;
}

/**
 * Step with a block, or option, of the plugin kubernetes-cli (1.375.v8001982544b_a_). Sets KUBECONFIG.
 *
 * - `kubectlCredentials` list of KubectlCredential
 */
export function withKubeCredentials(args: WithKubeCredentialsArgs, body: Steps): Step;
/**
 * Step with a block, or option, of the plugin kubernetes-cli (1.375.v8001982544b_a_). Sets KUBECONFIG.
 *
 * - `kubectlCredentials` list of KubectlCredential
 */
export function withKubeCredentials(body: Steps): Step;
/**
 * Step with a block, or option, of the plugin kubernetes-cli (1.375.v8001982544b_a_). Sets KUBECONFIG.
 *
 * - `kubectlCredentials` list of KubectlCredential
 */
export function withKubeCredentials(args?: WithKubeCredentialsArgs): Option;
export function withKubeCredentials(first?: unknown, second?: Steps): Option | Step {
  return makeOptionOrStep('withKubeCredentials', undefined, first, second);
}

export interface WithMavenArgs {
  readonly globalMavenSettingsConfig?: Text;
  readonly globalMavenSettingsFilePath?: Text;
  readonly jdk?: Text;
  readonly maven?: Text;
  readonly mavenLocalRepo?: Text;
  readonly mavenOpts?: Text;
  readonly mavenSettingsConfig?: Text;
  readonly mavenSettingsFilePath?: Text;
  /** Default: `[]`. */
  readonly options?: List<MavenPublisher>;
  /** Default: `'IMPLICIT'`. */
  readonly publisherStrategy?: Choice<'IMPLICIT' | 'EXPLICIT'>;
  readonly tempBinDir?: Text;
  readonly traceability?: Value<boolean>;
}

/**
 * Sets up Maven for its block, and publishes what its builds report.
 *
 * Step with a block of the plugin pipeline-maven (1772.v2961157d3557). Needs an agent. Sets GLOBAL_MVN_SETTINGS, JAVA_TOOL_OPTIONS, M2_HOME, MAVEN_CONFIG, MAVEN_HOME, MAVEN_OPTS, MVN_CMD, MVN_CMD_DIR, MVN_SETTINGS.
 *
 * - `globalMavenSettingsConfig` string
 * - `globalMavenSettingsFilePath` string
 * - `jdk` string
 * - `maven` string
 * - `mavenLocalRepo` string
 * - `mavenOpts` string
 * - `mavenSettingsConfig` string
 * - `mavenSettingsFilePath` string
 * - `options` list of MavenPublisher from `symbol.…`, default `[]`
 * - `publisherStrategy` IMPLICIT | EXPLICIT, default `'IMPLICIT'`
 * - `tempBinDir` string
 * - `traceability` boolean
 */
export function withMaven(args: WithMavenArgs, body: Steps): Step;
/**
 * Sets up Maven for its block, and publishes what its builds report.
 *
 * Step with a block of the plugin pipeline-maven (1772.v2961157d3557). Needs an agent. Sets GLOBAL_MVN_SETTINGS, JAVA_TOOL_OPTIONS, M2_HOME, MAVEN_CONFIG, MAVEN_HOME, MAVEN_OPTS, MVN_CMD, MVN_CMD_DIR, MVN_SETTINGS.
 *
 * - `globalMavenSettingsConfig` string
 * - `globalMavenSettingsFilePath` string
 * - `jdk` string
 * - `maven` string
 * - `mavenLocalRepo` string
 * - `mavenOpts` string
 * - `mavenSettingsConfig` string
 * - `mavenSettingsFilePath` string
 * - `options` list of MavenPublisher from `symbol.…`, default `[]`
 * - `publisherStrategy` IMPLICIT | EXPLICIT, default `'IMPLICIT'`
 * - `tempBinDir` string
 * - `traceability` boolean
 */
export function withMaven(body: Steps): Step;
export function withMaven(first?: unknown, second?: Steps): Step {
  return makeBlockStep('withMaven', undefined, first, second);
}

export interface WithNPMArgs {
  readonly npmrcConfig?: Text;
}

/**
 * Step with a block of the plugin pipeline-npm (505.va_2d540315627). Needs an agent.
 *
 * - `npmrcConfig` string
 */
export function withNPM(args: WithNPMArgs, body: Steps): Step;
/**
 * Step with a block of the plugin pipeline-npm (505.va_2d540315627). Needs an agent.
 *
 * - `npmrcConfig` string
 */
export function withNPM(body: Steps): Step;
export function withNPM(first?: unknown, second?: Steps): Step {
  return makeBlockStep('withNPM', undefined, first, second);
}

export interface WithSonarQubeEnvArgs {
  readonly installationName: Text | null;
  /** Id of credentials. */
  readonly credentialsId?: Text;
  /** Default: `false`. */
  readonly envOnly?: Value<boolean>;
}

/**
 * Gives its block the address and token of a SonarQube server.
 *
 * Step with a block of the plugin sonar (2.18.3-SNAPSHOT). Needs an agent. Sets SONARQUBE_SCANNER_PARAMS, SONAR_AUTH_TOKEN, SONAR_CONFIG_NAME, SONAR_EXTRA_PROPS, SONAR_HOST_URL, SONAR_MAVEN_GOAL.
 *
 * - `installationName` string, required, may stand alone
 * - `credentialsId` credentials id
 * - `envOnly` boolean, default `false`
 */
export function withSonarQubeEnv(args: Text | WithSonarQubeEnvArgs, body: Steps): Step {
  return makeStep('withSonarQubeEnv', args, 'installationName', body);
}

export interface WithVaultArgs {
  readonly vaultSecrets: List<VaultSecret> | null;
  readonly configuration?: VaultConfiguration;
}

/**
 * Reads secrets from Vault into variables of its block.
 *
 * Step with a block, or option, of the plugin hashicorp-vault-plugin (9999-SNAPSHOT).
 *
 * - `vaultSecrets` list of VaultSecret, required, may stand alone
 * - `configuration` VaultConfiguration
 */
export function withVault(args: List<VaultSecret> | WithVaultArgs, body: Steps): Step;
/**
 * Reads secrets from Vault into variables of its block.
 *
 * Step with a block, or option, of the plugin hashicorp-vault-plugin (9999-SNAPSHOT).
 *
 * - `vaultSecrets` list of VaultSecret, required, may stand alone
 * - `configuration` VaultConfiguration
 */
export function withVault(args: List<VaultSecret> | WithVaultArgs): Option;
export function withVault(args: List<VaultSecret> | WithVaultArgs, body?: Steps): Option | Step {
  return body === undefined ? makeDirective('option', 'withVault', args, 'vaultSecrets') : makeStep('withVault', args, 'vaultSecrets', body);
}

export interface WsArgs {
  readonly dir: Text;
}

/**
 * Runs its block in a workspace of its own.
 *
 * Step with a block, or option, of the plugin workflow-durable-task-step (1491.v46cb_22ff3686). Needs an agent. Sets WORKSPACE, WORKSPACE_TMP.
 *
 * - `dir` string, required, may stand alone
 */
export function ws(args: Text | WsArgs, body: Steps): Step;
/**
 * Runs its block in a workspace of its own.
 *
 * Step with a block, or option, of the plugin workflow-durable-task-step (1491.v46cb_22ff3686). Needs an agent. Sets WORKSPACE, WORKSPACE_TMP.
 *
 * - `dir` string, required, may stand alone
 */
export function ws(args: Text | WsArgs): Option;
export function ws(args: Text | WsArgs, body?: Steps): Option | Step {
  return body === undefined ? makeDirective('option', 'ws', args, 'dir') : makeStep('ws', args, 'dir', body);
}

export interface XunitArgs {
  readonly tools: List<TestType> | null;
  readonly checksName?: Text;
  /** Default: `true`. */
  readonly followSymlink?: Value<boolean>;
  /** Default: `true`. */
  readonly reduceLog?: Value<boolean>;
  /** Default: `true`. */
  readonly skipPublishingChecks?: Value<boolean>;
  /** Default: `10`. */
  readonly sleepTime?: Value<number>;
  readonly testDataPublishers?: List<TestDataPublisher>;
  readonly testTimeMargin?: Text;
  /** Default: `1`. */
  readonly thresholdMode?: Value<number>;
  readonly thresholds?: List<XUnitThreshold>;
}

/**
 * Records test results from reports of many kinds of test tools.
 *
 * Step of the plugin xunit (3.1.7-SNAPSHOT). Needs an agent. Gives TestResultSummary.
 *
 * - `tools` list of TestType from `symbol.…`, required, may stand alone
 * - `checksName` string
 * - `followSymlink` boolean, default `true`
 * - `reduceLog` boolean, default `true`
 * - `skipPublishingChecks` boolean, default `true`
 * - `sleepTime` integer, default `10`
 * - `testDataPublishers` list of TestDataPublisher
 * - `testTimeMargin` string
 * - `thresholdMode` integer, default `1`
 * - `thresholds` list of XUnitThreshold from `symbol.failed`, `symbol.passed`, `symbol.skipped`
 */
export function xunit(args: List<TestType> | XunitArgs): Step {
  return makeStep('xunit', args, 'tools');
}
