// Made by pipec from packages/model/src/catalogue/jenkins.json; do not edit.

import type { Anything, BuildParameter, Choice, Describable, Dictionary, Expr, List, Option, Structure, Suggested, Text, Value } from '../core/catalogued.ts';

/** One of `absolute`, `relative`. */
export type AbstractConstraint = Describable<'AbstractConstraint'> | Expr<unknown>;

/** One of `bitbucketTrustEveryone`, `bitbucketTrustNobody`, `bitbucketTrustTeam`. */
export type BitbucketForkTrustPolicy = Describable<'BitbucketForkTrustPolicy'> | Expr<unknown>;

export type BuildChooser = Describable<'BuildChooser'> | ({ readonly $class: 'AncestryBuildChooser' } & AncestryBuildChooserArgs) | { readonly $class: 'DefaultBuildChooser' } | { readonly $class: 'InverseBuildChooser' } | Expr<unknown>;

/** One of `logRotator`. */
export type BuildDiscarder = Describable<'BuildDiscarder'> | Expr<unknown>;

/** One of `buildParameter`, `downstream`, `lastCompleted`, `lastSuccessful`, `lastWithArtifacts`, `latestSavedBuild`, `permalink`, `specific`, `upstream`, `workspace`. */
export type BuildSelector = Describable<'BuildSelector'> | Expr<unknown>;

export type Cache = Structure;

/** One of `default`, `executor`, `workspace`. */
export type CacheLocationLocator = Describable<'CacheLocationLocator'> | Expr<unknown>;

export type ConditionalResult = Describable<'ConditionalResult'> | ({ readonly $class: 'AnyBuildResult' } & AnyBuildResultArgs) | ({ readonly $class: 'BetterThanOrEqualBuildResult' } & BetterThanOrEqualBuildResultArgs) | Expr<unknown>;

export type CoverageAdapter = Structure;

export type Deployer = Structure;

/** One of `agent`, `kubernetesAgent`, `nonresumable`. */
export type ErrorCondition = Describable<'ErrorCondition'> | Expr<unknown>;

/** One of `fileCopyOperation`, `fileCreateOperation`, `fileDeleteOperation`, `fileDownloadOperation`, `fileJoinOperation`, `filePropertiesToJsonOperation`, `fileRenameOperation`, `fileTransformOperation`, `fileUnTarOperation`, `fileUnZipOperation`, `fileZipOperation`, `folderCopyOperation`, `folderCreateOperation`, `folderDeleteOperation`, `folderRenameOperation`. */
export type FileOperation = Describable<'FileOperation'> | Expr<unknown>;

export type GitHubCommitShaSource = Describable<'GitHubCommitShaSource'> | { readonly $class: 'BuildDataRevisionShaSource' } | ({ readonly $class: 'ManuallyEnteredShaSource' } & ManuallyEnteredShaSourceArgs) | Expr<unknown>;

/** One of `gitHubTrustContributors`, `gitHubTrustEveryone`, `gitHubTrustNobody`, `gitHubTrustPermissions`. */
export type GitHubForkTrustPolicy = Describable<'GitHubForkTrustPolicy'> | Expr<unknown>;

export type GitHubReposSource = Describable<'GitHubReposSource'> | { readonly $class: 'AnyDefinedRepositorySource' } | ({ readonly $class: 'ManuallyEnteredRepositorySource' } & ManuallyEnteredRepositorySourceArgs) | Expr<unknown>;

export type GitHubStatusBackrefSource = Describable<'GitHubStatusBackrefSource'> | { readonly $class: 'BuildRefBackrefSource' } | ({ readonly $class: 'ManuallyEnteredBackrefSource' } & ManuallyEnteredBackrefSourceArgs) | Expr<unknown>;

export type GitHubStatusContextSource = Describable<'GitHubStatusContextSource'> | { readonly $class: 'DefaultCommitContextSource' } | ({ readonly $class: 'ManuallyEnteredCommitContextSource' } & ManuallyEnteredCommitContextSourceArgs) | Expr<unknown>;

export type GitHubStatusResultSource = Describable<'GitHubStatusResultSource'> | ({ readonly $class: 'ConditionalStatusResultSource' } & ConditionalStatusResultSourceArgs) | { readonly $class: 'DefaultStatusResultSource' } | Expr<unknown>;

/** One of `assembla`, `bitbucket`, `bitbucketServer`, `cgit`, `fisheye`, `gitLab`, `gitList`, `gitWeb`, `gitblit`, `github`, `gitiles`, `gogs`, `kiln`, `phabricator`, `redmine`, `rhodeCode`, `teamFoundation`, `viewgit`. */
export type GitRepositoryBrowser = Describable<'GitRepositoryBrowser'> | ({ readonly $class: 'GitoriousWeb' } & GitoriousWebArgs) | ({ readonly $class: 'Stash' } & StashRepositoryBrowserArgs) | Expr<unknown>;

/** One of `authorInChangelog`, `buildSingleRevisionOnly`, `changelogToBranch`, `checkoutOption`, `cleanAfterCheckout`, `cleanBeforeCheckout`, `cloneOption`, `firstBuildChangelog`, `lfs`, `localBranch`, `perBuildTag`, `pruneStaleBranch`, `pruneTags`, `sparseCheckout`, `submodule`. */
export type GitSCMExtension = Describable<'GitSCMExtension'> | ({ readonly $class: 'BitbucketEnvVarExtension' } & BitbucketEnvVarExtensionArgs) | ({ readonly $class: 'BuildChooserSetting' } & BuildChooserSettingArgs) | { readonly $class: 'DisableRemotePoll' } | ({ readonly $class: 'FallbackToOtherRepositoryGitSCMExtension' } & FallbackToOtherRepositoryGitSCMExtensionArgs) | ({ readonly $class: 'GitClientAuthenticatorExtension' } & GitClientAuthenticatorExtensionArgs) | { readonly $class: 'IgnoreNotifyCommit' } | ({ readonly $class: 'MessageExclusion' } & MessageExclusionArgs) | ({ readonly $class: 'PathRestriction' } & PathRestrictionArgs) | ({ readonly $class: 'PreBuildMerge' } & PreBuildMergeArgs) | ({ readonly $class: 'RelativeTargetDirectory' } & RelativeTargetDirectoryArgs) | ({ readonly $class: 'ScmName' } & ScmNameArgs) | ({ readonly $class: 'UserExclusion' } & UserExclusionArgs) | ({ readonly $class: 'UserIdentity' } & UserIdentityGitExtensionArgs) | { readonly $class: 'WipeWorkspace' } | Expr<unknown>;

export type InheritanceStrategy = Structure;

export type Inventory = Describable<'Inventory'> | ({ readonly $class: 'InventoryContent' } & InventoryContentArgs) | { readonly $class: 'InventoryDoNotSpecify' } | ({ readonly $class: 'InventoryPath' } & InventoryPathArgs) | Expr<unknown>;

/** One of `legacySCM`, `modernSCM`. */
export type LibraryRetriever = Describable<'LibraryRetriever'> | Expr<unknown>;

/** One of `artifactsPublisher`, `concordionPublisher`, `coveragePublisher`, `dependenciesFingerprintPublisher`, `findbugsPublisher`, `invokerPublisher`, `jacocoPublisher`, `jgivenPublisher`, `junitPublisher`, `mavenLinkerPublisher`, `openTasksPublisher`, `pipelineGraphPublisher`, `spotbugsPublisher`. */
export type MavenPublisher = Describable<'MavenPublisher'> | Expr<unknown>;

/** One of `aws`, `azureServicePrincipal`, `certificate`, `dockerCert`, `file`, `gitUsernamePassword`, `gitlabApiToken`, `sshUserPrivateKey`, `string`, `usernameColonPassword`, `usernamePassword`, `vaultFile`, `vaultString`, `zip`. */
export type MultiBinding = Describable<'MultiBinding'> | ({ readonly $class: 'VaultCertificateCredentialsBinding' } & VaultCertificateCredentialsBindingArgs) | ({ readonly $class: 'VaultSSHUserPrivateKeyBinding' } & VaultSSHUserPrivateKeyBindingArgs) | ({ readonly $class: 'VaultTokenCredentialBinding' } & VaultTokenCredentialBindingArgs) | ({ readonly $class: 'VaultUsernamePasswordCredentialBinding' } & VaultUsernamePasswordCredentialBindingArgs) | Expr<unknown>;

export type Parallelism = Structure;

/** One of `activeChoice`, `base64File`, `booleanParam`, `buildSelector`, `choice`, `credentials`, `extendedChoice`, `file`, `gitParameter`, `hidden`, `imageTag`, `nonStoredPassword`, `password`, `run`, `separator`, `stashedFile`, `string`, `text`, `validatingString`. */
export type ParameterDefinition = Describable<'ParameterDefinition'> | BuildParameter | ({ readonly $class: 'JFrogPipelinesParameter' } & JFrogPipelinesParameterArgs) | Expr<unknown>;

/** One of `booleanParam`, `extendedChoice`, `file`, `password`, `run`, `string`, `text`. */
export type ParameterValue = Describable<'ParameterValue'> | Expr<unknown>;

export type PerformanceReportParser = Describable<'PerformanceReportParser'> | ({ readonly $class: 'IagoParser' } & IagoParserArgs) | ({ readonly $class: 'JMeterCsvParser' } & JMeterCsvParserArgs) | ({ readonly $class: 'JMeterParser' } & JMeterParserArgs) | ({ readonly $class: 'JUnitParser' } & JUnitParserArgs) | ({ readonly $class: 'JmeterSummarizerParser' } & JmeterSummarizerParserArgs) | ({ readonly $class: 'LoadRunnerParser' } & LoadRunnerParserArgs) | ({ readonly $class: 'LocustParser' } & LocustParserArgs) | ({ readonly $class: 'TaurusParser' } & TaurusParserArgs) | ({ readonly $class: 'WrkSummarizerParser' } & WrkSummarizerParserArgs) | Expr<unknown>;

/** One of `always`, `default`, `evicted`, `never`, `onFailure`. */
export type PodRetention = Describable<'PodRetention'> | Expr<unknown>;

/** One of `configMapVolume`, `dynamicPVC`, `emptyDirVolume`, `genericEphemeralVolume`, `hostPathVolume`, `nfsVolume`, `persistentVolumeClaim`, `secretVolume`. */
export type PodVolume = Describable<'PodVolume'> | Expr<unknown>;

/** One of `brokenBuildSuspects`, `brokenTestsSuspects`, `buildUser`, `contributor`, `culprits`, `developers`, `previous`, `recipients`, `requestor`, `upstreamDevelopers`, `upstreamDevelopersSinceLastSuccess`. */
export type RecipientProvider = Describable<'RecipientProvider'> | Expr<unknown>;

/** One of `excludeCategory`, `excludeFile`, `excludeMessage`, `excludeModule`, `excludePackage`, `excludeType`, `includeCategory`, `includeFile`, `includeMessage`, `includeModule`, `includePackage`, `includeType`. */
export type RegexpFilter = Describable<'RegexpFilter'> | Expr<unknown>;

/** One of `none`, `scmGit`. */
export type SCM = Describable<'SCM'> | Expr<unknown>;

/** One of `bitbucket`, `fromScm`, `gitSource`, `github`. */
export type SCMSource = Describable<'SCMSource'> | Expr<unknown>;

/** One of `authorInChangelog`, `bitbucketBranchDiscovery`, `bitbucketBuildStatusNotifications`, `bitbucketDiscardOldBranch`, `bitbucketDiscardOldTag`, `bitbucketForkDiscovery`, `bitbucketPRTargetBranchRefSpec`, `bitbucketPublicRepoPullRequestFilter`, `bitbucketPullRequestDiscovery`, `bitbucketSkipDraftPullRequestFilter`, `bitbucketSshCheckout`, `bitbucketTagDiscovery`, `bitbucketWebhookConfiguration`, `bitbucketWebhookRegistration`, `browser`, `checkoutOption`, `cleanAfterCheckout`, `cleanBeforeCheckout`, `cloneOption`, `discoverOtherRefs`, `firstBuildChangelog`, `gitBranchDiscovery`, `gitHubBranchDiscovery`, `gitHubForkDiscovery`, `gitHubIgnoreDraftPullRequestFilter`, `gitHubPullRequestDiscovery`, `gitHubSshCheckout`, `gitHubTagDiscovery`, `gitTagDiscovery`, `gitTool`, `headRegexFilter`, `headWildcardFilter`, `ignoreOnPush`, `lfs`, `localBranch`, `multiBranchProjectDisplayNaming`, `pruneStaleBranch`, `pruneStaleTag`, `refSpecs`, `remoteName`, `showBitbucketAvatar`, `sparseCheckoutPaths`, `submoduleOption`, `userIdentity`. */
export type SCMSourceTrait = Describable<'SCMSourceTrait'> | { readonly $class: 'DetectMergedPullRequestTrait' } | { readonly $class: 'WipeWorkspaceTrait' } | Expr<unknown>;

/** One of `groovyScript`, `scriptlerScript`. */
export type Script = Describable<'Script'> | Expr<unknown>;

export type ScriptlerBuilder = Structure;

/** One of `bzt`, `copyArtifacts`, `fileOperations`, `jobDsl`, `allure`, `archiveArtifacts`, `cleanWs`, `cobertura`, `cucumber`, `fingerprint`, `jacoco`, `perfReport`, `sshPublisher`, `telegramSend`. */
export type SimpleBuildStep = Describable<'SimpleBuildStep'> | ({ readonly $class: 'AnsibleAdHocCommandBuilder' } & AnsibleAdHocCommandBuilderArgs) | ({ readonly $class: 'AnsiblePlaybookBuilder' } & AnsiblePlaybookBuilderArgs) | ({ readonly $class: 'AnsibleVaultBuilder' } & AnsibleVaultBuilderArgs) | ({ readonly $class: 'GitHubSetCommitStatusBuilder' } & GitHubSetCommitStatusBuilderArgs) | ({ readonly $class: 'NexusArtifactUploader' } & NexusArtifactUploaderBuilderArgs) | ({ readonly $class: 'TelegramBotBuilder' } & TelegramBotBuilderArgs) | ({ readonly $class: 'BapSshPromotionPublisherPlugin' } & BapSshPromotionPublisherPluginArgs) | ({ readonly $class: 'GhprbPullRequestMerge' } & GhprbPullRequestMergeArgs) | ({ readonly $class: 'GitHubCommitNotifier' } & GitHubCommitNotifierArgs) | ({ readonly $class: 'GitHubCommitStatusSetter' } & GitHubCommitStatusSetterArgs) | ({ readonly $class: 'JUnitResultArchiver' } & JUnitResultArchiverArgs) | ({ readonly $class: 'Mailer' } & MailerArgs) | ({ readonly $class: 'TelegramBotPublisher' } & TelegramBotPublisherArgs) | ({ readonly $class: 'XUnitPublisher' } & XUnitPublisherArgs) | Expr<unknown>;

/** One of `configFileProvider`, `kubeconfig`, `maskPasswords`, `nodejs`, `withAnt`, `withBuildUser`, `withFileParameter`, `withSonarQubeEnv`. */
export type SimpleBuildWrapper = Describable<'SimpleBuildWrapper'> | ({ readonly $class: 'AnsiColorBuildWrapper' } & AnsiColorBuildWrapperArgs) | { readonly $class: 'BuildScanBuildWrapper' } | ({ readonly $class: 'KubectlBuildWrapper' } & KubectlBuildWrapperArgs) | ({ readonly $class: 'MultiKubectlBuildWrapper' } & MultiKubectlBuildWrapperArgs) | { readonly $class: 'TimestamperBuildWrapper' } | ({ readonly $class: 'VaultBuildWrapper' } & VaultBuildWrapperArgs) | Expr<unknown>;

export type StatusErrorHandler = Describable<'StatusErrorHandler'> | ({ readonly $class: 'ChangingBuildStatusErrorHandler' } & ChangingBuildStatusErrorHandlerArgs) | { readonly $class: 'ShallowAnyErrorHandler' } | Expr<unknown>;

/** One of `containerEnvVar`, `envVar`, `podEnvVar`, `secretEnvVar`. */
export type TemplateEnvVar = Describable<'TemplateEnvVar'> | Expr<unknown>;

export type TestDataPublisher = Structure;

/** One of `AUnit`, `BoostTest`, `CTest`, `CUnit`, `Check`, `CppTest`, `CppUnit`, `Custom`, `FPCUnit`, `GoogleTest`, `JUnit`, `MSTest`, `MbUnit`, `NUnit2`, `NUnit3`, `PHPUnit`, `QtTest`, `UnitTest`, `Valgrind`, `embUnit`, `gtester`, `xUnitDotNet`. */
export type TestType = Describable<'TestType'> | Expr<unknown>;

/** One of `CrossCoreEmbeddedStudioParser`, `PVSStudio`, `acuCobol`, `ajc`, `analysisParser`, `anchoreCtl`, `androidLintParser`, `ansibleLint`, `aquaScanner`, `armCc`, `axivionSuite`, `bluepearl`, `brakeman`, `buckminster`, `cadence`, `cargo`, `ccm`, `checkStyle`, `clair`, `clang`, `clangAnalyzer`, `clangTidy`, `cmake`, `codeAnalysis`, `codeChecker`, `codeGeneratorParser`, `codeNarc`, `coolflux`, `cpd`, `cppCheck`, `cppLint`, `cssLint`, `dart`, `detekt`, `diabC`, `docFx`, `dockerLint`, `doxygen`, `drMemory`, `dscanner`, `dupFinder`, `eclipse`, `embeddedEngineerParser`, `erlc`, `errorProne`, `esLint`, `findBugs`, `flake8`, `flawfinder`, `flexSdk`, `fxcop`, `gcc`, `gcc3`, `gendarme`, `ghsMulti`, `gnat`, `gnuFortran`, `goLint`, `goVet`, `groovyScript`, `grype`, `hadoLint`, `iar`, `iarCstat`, `ibLinter`, `ideaInspection`, `infer`, `intel`, `invalids`, `issues`, `java`, `javaDoc`, `jcReport`, `jsHint`, `jsLint`, `junitParser`, `klocWork`, `kotlin`, `ktLint`, `mavenConsole`, `metrowerksCodeWarrior`, `modelsim`, `msBuild`, `myPy`, `nagFortran`, `npmAudit`, `oelintAdv`, `otDockerLint`, `owaspDependencyCheck`, `pcLint`, `pep8`, `perforce`, `perlCritic`, `php`, `phpCodeSniffer`, `phpStan`, `pit`, `pmdParser`, `polyspaceParser`, `prefast`, `protoLint`, `puppetLint`, `pyDocStyle`, `pyLint`, `qacSourceCodeAnalyser`, `qtTranslation`, `resharperInspectCode`, `revApi`, `rfLint`, `robocopy`, `ruboCop`, `sarif`, `scala`, `simian`, `simulinkCheckParser`, `sonarQube`, `sphinxBuild`, `spotBugs`, `styleCop`, `styleLint`, `sunC`, `swiftLint`, `tagList`, `taskScanner`, `taskingVx`, `tiCss`, `tnsdl`, `trivy`, `tsLint`, `vale`, `valgrind`, `veracodePipelineScanner`, `xlc`, `xmlLint`, `yamlLint`, `yoctoScanner`, `yuiCompressor`, `zptLint`. */
export type Tool = Describable<'Tool'> | Expr<unknown>;

export type VaultCredential = Structure;

/** One of `dynamicPVC`, `emptyDirWorkspaceVolume`, `genericEphemeralVolume`, `hostPathWorkspaceVolume`, `nfsWorkspaceVolume`, `persistentVolumeClaimWorkspaceVolume`. */
export type WorkspaceVolume = Describable<'WorkspaceVolume'> | Expr<unknown>;

/** One of `failed`, `passed`, `skipped`. */
export type XUnitThreshold = Describable<'XUnitThreshold'> | Expr<unknown>;

/** One of `merge`, `override`. */
export type YamlMergeStrategy = Describable<'YamlMergeStrategy'> | Expr<unknown>;

export type GitLabConnectionProperty = GitLabConnectionArgs | Option | Expr<unknown>;

export type MergeRequestLabelFilterConfig = MergeRequestLabelFilterConfigArgs | Expr<unknown>;

export type GitLabBranchBuild = GitLabBranchBuildArgs | Expr<unknown>;

export type VaultConfiguration = VaultConfigurationArgs | Expr<unknown>;

export type VaultSecret = VaultSecretArgs | Expr<unknown>;

export type VaultSecretValue = VaultSecretValueArgs | Expr<unknown>;

export type VarPasswordPair = VarPasswordPairArgs | Expr<unknown>;

export type VarMaskRegexEntry = VarMaskRegexEntryArgs | Expr<unknown>;

export type BatchingOptions = BatchingOptionsArgs | Expr<unknown>;

export type JenkinsStackSetOperationPreferences = JenkinsStackSetOperationPreferencesArgs | Expr<unknown>;

export type JenkinsImageIdentifier = JenkinsImageIdentifierArgs | Expr<unknown>;

export type JenkinsListImageFilter = JenkinsListImageFilterArgs | Expr<unknown>;

export type HtmlPublisherTarget = HtmlPublisherTargetArgs | Expr<unknown>;

export type BranchSpec = BranchSpecArgs | Expr<unknown>;

export type ChangelogToBranchOptions = ChangelogBaseArgs | Describable<'ChangelogToBranchOptions'> | Expr<unknown>;

export type SubmoduleConfig = SubmoduleConfigArgs | Expr<unknown>;

export type UserMergeOptions = UserMergeOptionsArgs | Expr<unknown>;

export type UserRemoteConfig = UserRemoteConfigArgs | Expr<unknown>;

export type CheckoutOption = CheckoutOptionGitExtensionArgs | Describable<'CheckoutOption'> | Expr<unknown>;

export type CleanBeforeCheckout = CleanBeforeCheckoutGitExtensionArgs | Describable<'CleanBeforeCheckout'> | Expr<unknown>;

export type CleanCheckout = CleanAfterCheckoutGitExtensionArgs | Describable<'CleanCheckout'> | Expr<unknown>;

export type CloneOption = CloneOptionGitExtensionArgs | Describable<'CloneOption'> | Expr<unknown>;

export type FirstBuildChangelog = FirstBuildChangelogGitExtensionArgs | Describable<'FirstBuildChangelog'> | Expr<unknown>;

export type SparseCheckoutPath = SparseCheckoutPathArgs | Expr<unknown>;

export type SparseCheckoutPaths = SparseCheckoutArgs | Describable<'SparseCheckoutPaths'> | Expr<unknown>;

export type SubmoduleOption = SubmoduleArgs | Describable<'SubmoduleOption'> | Expr<unknown>;

export type UserIdentity = UserIdentityGitExtensionArgs | Expr<unknown>;

export type PreviousResultsBlock = PreviousSymbolArgs | Describable<'PreviousResultsBlock'> | Expr<unknown>;

export type TestCaseBlock = TestCaseArgs | Describable<'TestCaseBlock'> | Expr<unknown>;

export type ThrottleMatrixProjectOptions = ThrottleMatrixProjectOptionsArgs | Expr<unknown>;

export type Pattern = PatternArgs | Expr<unknown>;

export type ToolProxy = ToolProxyArgs | Expr<unknown>;

export type WarningsQualityGate = WarningsQualityGateArgs | Expr<unknown>;

export type StepChecksAction = StepChecksActionArgs | Expr<unknown>;

export type StepChecksAnnotation = StepChecksAnnotationArgs | Expr<unknown>;

export type CoverageQualityGate = CoverageQualityGateArgs | Expr<unknown>;

export type CoverageTool = CoverageToolArgs | Expr<unknown>;

export type ButtonModel = ButtonModelArgs | Expr<unknown>;

export type Throttle = ThrottleStructArgs | Expr<unknown>;

export type RefSpecTemplate = RefSpecTemplateArgs | Expr<unknown>;

export type HttpRequestFormDataPart = HttpRequestFormDataPartArgs | Expr<unknown>;

export type HttpRequestNameValuePair = HttpRequestNameValuePairArgs | Expr<unknown>;

export type Webhook = WebhookArgs | Expr<unknown>;

export type FactDefinition = FactDefinitionArgs | Expr<unknown>;

export type Macro = MacroArgs | Expr<unknown>;

export type BapSshCredentials = BapSshCredentialsArgs | Expr<unknown>;

export type BapSshParamPublish = BapSshParamPublishArgs | Expr<unknown>;

export type BapSshPublisher = SshPublisherDescArgs | Describable<'BapSshPublisher'> | Expr<unknown>;

export type BapSshPublisherLabel = BapSshPublisherLabelArgs | Expr<unknown>;

export type BapSshRetry = BapSshRetryArgs | Expr<unknown>;

export type BapSshTransfer = SshTransferArgs | Describable<'BapSshTransfer'> | Expr<unknown>;

export type Classification = ClassificationArgs | Expr<unknown>;

export type AllureReportConfig = AllureReportConfigArgs | Expr<unknown>;

export type PropertyConfig = PropertyConfigArgs | Expr<unknown>;

export type ResultsConfig = ResultsConfigArgs | Expr<unknown>;

export type ContainerLivenessProbe = ContainerLivenessProbeArgs | Describable<'ContainerLivenessProbe'> | Expr<unknown>;

export type ContainerTemplate = ContainerTemplateArgs | Describable<'ContainerTemplate'> | Expr<unknown>;

export type PodAnnotation = PodAnnotationArgs | Describable<'PodAnnotation'> | Expr<unknown>;

export type PortMapping = PortMappingArgs | Describable<'PortMapping'> | Expr<unknown>;

export type LockStepResource = LockStepResourceArgs | Expr<unknown>;

export type ExtraVar = ExtraVarArgs | Expr<unknown>;

export type ManagedFile = ConfigFileArgs | Describable<'ManagedFile'> | Expr<unknown>;

export type DockerRegistryEndpoint = DockerRegistryEndpointArgs | Expr<unknown>;

export type DockerServerEndpoint = DockerServerEndpointArgs | Expr<unknown>;

export type ExpandableMessage = ExpandableMessageArgs | Expr<unknown>;

export type GenericHeaderVariable = GenericHeaderVariableArgs | Expr<unknown>;

export type GenericRequestVariable = GenericRequestVariableArgs | Expr<unknown>;

export type GenericVariable = GenericVariableArgs | Expr<unknown>;

export type KubectlCredential = KubectlCredentialArgs | Expr<unknown>;

export type SecureGroovyScript = SecureGroovyScriptArgs | Expr<unknown>;

export type ClasspathEntry = ClasspathEntryArgs | Expr<unknown>;

export type IssueInput = IssueInputArgs | Expr<unknown>;

export type IssuesInput = IssuesInputArgs | Expr<unknown>;

export type Artifact = ArtifactArgs | Expr<unknown>;

export interface AllureReportConfigArgs {
  readonly results: List<ResultsConfig>;
  readonly commandline?: Text;
  readonly configPath?: Text;
  /** Default: `true`. */
  readonly includeProperties?: Value<boolean>;
  readonly jdk?: Text;
  /** Default: `[]`. */
  readonly properties?: List<PropertyConfig>;
  /** Default: `'ALWAYS'`. */
  readonly reportBuildPolicy?: Choice<'ALWAYS' | 'UNSTABLE' | 'UNSUCCESSFUL'>;
}

export interface AncestryBuildChooserArgs {
  readonly maximumAgeInDays?: Value<number>;
  readonly ancestorCommitSha1?: Text;
}

export interface AnsiColorBuildWrapperArgs {
  readonly colorMapName: Text;
}

export interface AnsibleAdHocCommandBuilderArgs {
  readonly hostPattern?: Text;
  readonly inventory?: Inventory;
  readonly module?: Text;
  readonly command?: Text;
  readonly additionalParameters?: Text;
  readonly ansibleName?: Text;
  /** Default: `'root'`. */
  readonly becomeUser?: Text;
  /** Default: `false`. */
  readonly colorizedOutput?: Value<boolean>;
  /** Id of credentials. */
  readonly credentialsId?: Text;
  /** Default: `false`. */
  readonly disableHostKeyChecking?: Value<boolean>;
  readonly extraVars?: List<ExtraVar>;
  /** Default: `0`. */
  readonly forks?: Value<number>;
  /**
   * Default: `true`.
   * @deprecated
   */
  readonly hostKeyChecking?: Value<boolean>;
  /** Default: `false`. */
  readonly sudo?: Value<boolean>;
  /** Default: `'root'`. */
  readonly sudoUser?: Text;
  /** Default: `true`. */
  readonly unbufferedOutput?: Value<boolean>;
  /** Id of credentials. */
  readonly vaultCredentialsId?: Text;
  readonly vaultTmpPath?: Text;
}

export interface AnsiblePlaybookBuilderArgs {
  readonly playbook?: Text;
  readonly inventory?: Inventory;
  readonly additionalParameters?: Text;
  readonly ansibleName?: Text;
  /** Default: `'root'`. */
  readonly becomeUser?: Text;
  /** Default: `false`. */
  readonly checkMode?: Value<boolean>;
  /** Default: `false`. */
  readonly colorizedOutput?: Value<boolean>;
  /** Id of credentials. */
  readonly credentialsId?: Text;
  /** Default: `false`. */
  readonly disableHostKeyChecking?: Value<boolean>;
  readonly extraVars?: List<ExtraVar>;
  /** Default: `0`. */
  readonly forks?: Value<number>;
  /**
   * Default: `true`.
   * @deprecated
   */
  readonly hostKeyChecking?: Value<boolean>;
  readonly limit?: Text;
  readonly skippedTags?: Text;
  readonly startAtTask?: Text;
  /** Default: `false`. */
  readonly sudo?: Value<boolean>;
  /** Default: `'root'`. */
  readonly sudoUser?: Text;
  readonly tags?: Text;
  /** Default: `true`. */
  readonly unbufferedOutput?: Value<boolean>;
  /** Id of credentials. */
  readonly vaultCredentialsId?: Text;
  readonly vaultTmpPath?: Text;
}

export interface AnsibleVaultBuilderArgs {
  /** Default: `'encrypt_string'`. */
  readonly action?: Text;
  readonly ansibleName?: Text;
  readonly content?: Text;
  readonly input?: Text;
  /** Id of credentials. */
  readonly newVaultCredentialsId?: Text;
  readonly output?: Text;
  /** Id of credentials. */
  readonly vaultCredentialsId?: Text;
  readonly vaultTmpPath?: Text;
}

export interface AnyBuildResultArgs {
  readonly message?: Text;
  readonly state?: Text;
}

export interface ArtifactArgs {
  readonly artifactId?: Text;
  readonly type?: Text;
  readonly classifier?: Text;
  readonly file?: Text;
}

export interface BapSshCredentialsArgs {
  readonly username?: Text;
  readonly encryptedPassphrase?: Text;
  readonly key?: Text;
  readonly keyPath?: Text;
}

export interface BapSshParamPublishArgs {
  readonly parameterName: Text;
}

export interface BapSshPromotionPublisherPluginArgs {
  readonly publishers?: List<BapSshPublisher>;
  readonly continueOnError?: Value<boolean>;
  readonly failOnError?: Value<boolean>;
  readonly alwaysPublishFromMaster?: Value<boolean>;
  readonly masterNodeName?: Text;
  readonly paramPublish?: BapSshParamPublish;
}

export interface BapSshPublisherLabelArgs {
  readonly label: Text;
}

export interface BapSshRetryArgs {
  readonly retries?: Value<number>;
  readonly retryDelay?: Value<number>;
}

export interface BatchingOptionsArgs {
  readonly regions: Value<boolean>;
}

export interface BetterThanOrEqualBuildResultArgs {
  readonly message?: Text;
  readonly result?: Text;
  readonly state?: Text;
}

export interface BitbucketEnvVarExtensionArgs {
  readonly owner?: Text | null;
  readonly repository?: Text;
  readonly projectKey?: Text | null;
  readonly serverURL?: Text;
}

export interface BranchSpecArgs {
  readonly name: Text;
}

export interface BuildChooserSettingArgs {
  readonly buildChooser: BuildChooser;
}

export interface ButtonModelArgs {
  readonly title?: Text;
  readonly actionUrl?: Text;
}

export interface ChangelogBaseArgs {
  readonly compareRemote?: Text;
  readonly compareTarget?: Text;
}

export interface ChangingBuildStatusErrorHandlerArgs {
  readonly result: Text;
}

export interface CheckoutOptionGitExtensionArgs {
  readonly timeout: Value<number>;
}

export interface ClassificationArgs {
  readonly key?: Text;
  readonly value?: Text;
}

export interface ClasspathEntryArgs {
  readonly path: Text;
  readonly oldPath?: Text;
  /** Default: `false`. */
  readonly shouldBeApproved?: Value<boolean>;
}

export interface CleanAfterCheckoutGitExtensionArgs {
  /** Default: `false`. */
  readonly deleteUntrackedNestedRepositories?: Value<boolean>;
}

export interface CleanBeforeCheckoutGitExtensionArgs {
  /** Default: `false`. */
  readonly deleteUntrackedNestedRepositories?: Value<boolean>;
}

export interface CloneOptionGitExtensionArgs {
  readonly shallow?: Value<boolean>;
  readonly noTags?: Value<boolean>;
  readonly reference?: Text;
  readonly timeout?: Value<number>;
  readonly depth?: Value<number>;
  /** Default: `false`. */
  readonly honorRefspec?: Value<boolean>;
}

export interface ConditionalStatusResultSourceArgs {
  readonly results: List<ConditionalResult>;
}

export interface ConfigFileArgs {
  readonly fileId: Text;
  /** Default: `false`. */
  readonly replaceTokens?: Value<boolean>;
  readonly targetLocation?: Text;
  readonly variable?: Text;
}

export interface ContainerLivenessProbeArgs {
  readonly execArgs?: Text;
  readonly timeoutSeconds?: Value<number>;
  readonly initialDelaySeconds?: Value<number>;
  readonly failureThreshold?: Value<number>;
  readonly periodSeconds?: Value<number>;
  readonly successThreshold?: Value<number>;
}

export interface ContainerTemplateArgs {
  readonly name?: Text;
  readonly image?: Text;
  /** Default: `false`. */
  readonly alwaysPullImage?: Value<boolean>;
  readonly args?: Text;
  readonly command?: Text;
  /** Default: `[]`. */
  readonly envVars?: List<TemplateEnvVar>;
  readonly livenessProbe?: ContainerLivenessProbe;
  /** Default: `[]`. */
  readonly ports?: List<PortMapping>;
  /** Default: `false`. */
  readonly privileged?: Value<boolean>;
  readonly resourceLimitCpu?: Text;
  readonly resourceLimitEphemeralStorage?: Text;
  readonly resourceLimitMemory?: Text;
  readonly resourceRequestCpu?: Text;
  readonly resourceRequestEphemeralStorage?: Text;
  readonly resourceRequestMemory?: Text;
  readonly runAsGroup?: Text;
  readonly runAsUser?: Text;
  readonly shell?: Text;
  /** Default: `false`. */
  readonly ttyEnabled?: Value<boolean>;
  readonly workingDir?: Text;
}

export interface CoverageQualityGateArgs {
  readonly metric: Choice<'CONTAINER' | 'MODULE' | 'PACKAGE' | 'FILE' | 'CLASS' | 'METHOD' | 'LINE' | 'BRANCH' | 'INSTRUCTION' | 'MCDC_PAIR' | 'FUNCTION_CALL' | 'MUTATION' | 'TEST_STRENGTH' | 'CYCLOMATIC_COMPLEXITY' | 'CYCLOMATIC_COMPLEXITY_MAXIMUM' | 'CYCLOMATIC_COMPLEXITY_DENSITY' | 'LOC' | 'TESTS' | 'NCSS' | 'COGNITIVE_COMPLEXITY' | 'NPATH_COMPLEXITY'>;
  /** Default: `'PROJECT'`. */
  readonly baseline?: Choice<'PROJECT' | 'PROJECT_DELTA' | 'MODIFIED_LINES' | 'MODIFIED_LINES_DELTA' | 'MODIFIED_FILES' | 'MODIFIED_FILES_DELTA' | 'INDIRECT'>;
}

export interface CoverageToolArgs {
  /** Default: `'JACOCO'`. */
  readonly parser?: Choice<'COBERTURA' | 'CLOVER' | 'GO_COV' | 'JACOCO' | 'JUNIT' | 'LCOV' | 'METRICS' | 'NUNIT' | 'OPENCOVER' | 'PIT' | 'STRYKER' | 'TRACE32' | 'VECTORCAST' | 'XUNIT'>;
  readonly pattern?: Text;
}

export interface DockerRegistryEndpointArgs {
  readonly url?: Text;
  /** Id of credentials. */
  readonly credentialsId?: Text;
}

export interface DockerServerEndpointArgs {
  readonly uri?: Text;
  /** Id of credentials. */
  readonly credentialsId?: Text;
}

export interface ExpandableMessageArgs {
  readonly content: Text;
}

export interface ExtraVarArgs {
  /** Default: `true`. */
  readonly hidden?: Value<boolean>;
  readonly key?: Text;
  readonly secretValue?: Text;
}

export interface FactDefinitionArgs {
  readonly name?: Text;
  readonly template?: Text;
}

export interface FallbackToOtherRepositoryGitSCMExtensionArgs {
  readonly cloneLink?: Text;
  readonly remoteName?: Text;
  readonly branchWithHashes?: List<Structure>;
}

export interface FirstBuildChangelogGitExtensionArgs {
  /** Default: `true`. */
  readonly makeChangelog?: Value<boolean>;
}

export interface GenericHeaderVariableArgs {
  readonly key?: Text;
  readonly regexpFilter?: Text;
}

export interface GenericRequestVariableArgs {
  readonly key?: Text;
  readonly regexpFilter?: Text;
}

export interface GenericVariableArgs {
  readonly key?: Text;
  readonly value?: Text;
  readonly defaultValue?: Text;
  readonly expressionType?: Choice<'XPath' | 'JSONPath'>;
  readonly regexpFilter?: Text;
}

export interface GhprbPullRequestMergeArgs {
  readonly mergeComment?: Text;
  readonly onlyAdminsMerge?: Value<boolean>;
  readonly disallowOwnCode?: Value<boolean>;
  readonly failOnNonMerge?: Value<boolean>;
  readonly deleteOnMerge?: Value<boolean>;
  readonly allowMergeWithoutTriggerPhrase?: Value<boolean>;
}

export interface GitClientAuthenticatorExtensionArgs {
  readonly URLs?: List<Text>;
  readonly serverURL?: Text;
  readonly scmOwner?: Text | null;
  /** Id of credentials. */
  readonly credentialsId?: Text | null;
}

export interface GitHubCommitNotifierArgs {
  readonly resultOnFailure: Text;
  readonly statusMessage?: ExpandableMessage;
}

export interface GitHubCommitStatusSetterArgs {
  readonly commitShaSource?: GitHubCommitShaSource;
  readonly contextSource?: GitHubStatusContextSource;
  /** Default: `[]`. */
  readonly errorHandlers?: List<StatusErrorHandler>;
  readonly reposSource?: GitHubReposSource;
  readonly statusBackrefSource?: GitHubStatusBackrefSource;
  readonly statusResultSource?: GitHubStatusResultSource;
}

export interface GitHubSetCommitStatusBuilderArgs {
  readonly contextSource?: GitHubStatusContextSource;
  readonly statusMessage?: ExpandableMessage;
}

export interface GitLabBranchBuildArgs {
  readonly connection?: GitLabConnectionProperty;
  readonly name?: Text;
  readonly projectId?: Text;
  readonly revisionHash?: Text;
}

export interface GitLabConnectionArgs {
  readonly gitLabConnection: Text;
  /** Id of credentials. */
  readonly jobCredentialId?: Text;
  /** Default: `false`. */
  readonly useAlternativeCredential?: Value<boolean>;
}

export interface GitoriousWebArgs {
  readonly repoUrl: Text;
}

export interface HtmlPublisherTargetArgs {
  readonly reportName?: Text;
  readonly reportDir?: Text;
  readonly reportFiles?: Text;
  readonly keepAll?: Value<boolean>;
  readonly alwaysLinkToLastBuild?: Value<boolean>;
  readonly allowMissing?: Value<boolean>;
  readonly escapeUnderscores?: Value<boolean>;
  readonly icon?: Text;
  readonly includes?: Text;
  /** Default: `0`. */
  readonly numberOfWorkers?: Value<number>;
  readonly reportTitles?: Text;
  readonly useWrapperFileDirectly?: Value<boolean>;
}

export interface HttpRequestFormDataPartArgs {
  readonly uploadFile?: Text;
  readonly name?: Text;
  readonly fileName?: Text;
  readonly contentType?: Text;
  readonly body?: Text;
}

export interface HttpRequestNameValuePairArgs {
  readonly name?: Text;
  readonly value?: Text;
  readonly maskValue?: Value<boolean>;
}

export interface IagoParserArgs {
  readonly glob?: Text;
  readonly percentiles?: Text;
  readonly filterRegex?: Text;
}

export interface InventoryContentArgs {
  readonly content?: Text;
  readonly dynamic?: Value<boolean>;
}

export interface InventoryPathArgs {
  readonly path: Text;
}

export interface IssueInputArgs {
  readonly update?: Dictionary<Anything>;
  readonly fields?: Dictionary<Anything>;
}

export interface IssuesInputArgs {
  readonly issueUpdates?: List<IssueInput>;
  readonly issues?: List<IssueInput>;
}

export interface JFrogPipelinesParameterArgs {
  readonly name: Text;
  readonly defaultValue?: Text;
  readonly description?: Text;
  /** Default: `false`. */
  readonly trim?: Value<boolean>;
}

export interface JMeterCsvParserArgs {
  readonly glob?: Text;
  readonly percentiles?: Text;
  readonly filterRegex?: Text;
}

export interface JMeterParserArgs {
  readonly glob?: Text;
  readonly percentiles?: Text;
  readonly filterRegex?: Text;
}

export interface JUnitParserArgs {
  readonly glob?: Text;
  readonly percentiles?: Text;
  readonly filterRegex?: Text;
}

export interface JUnitResultArchiverArgs {
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
  readonly skipOldReports?: Value<boolean>;
  /** Default: `false`. */
  readonly skipPublishingChecks?: Value<boolean>;
  readonly stdioRetention?: Text;
  readonly testDataPublishers?: List<TestDataPublisher>;
}

export interface JenkinsImageIdentifierArgs {
  readonly imageDigest?: Text;
  readonly imageTag?: Text;
}

export interface JenkinsListImageFilterArgs {
  readonly tagStatus?: Text;
}

export interface JenkinsStackSetOperationPreferencesArgs {
  readonly failureToleranceCount?: Value<number>;
  readonly failureTolerancePercentage?: Value<number>;
  readonly maxConcurrentCount?: Value<number>;
  readonly maxConcurrentPercentage?: Value<number>;
  readonly regionOrder?: List<Text>;
}

export interface JmeterSummarizerParserArgs {
  readonly glob?: Text;
  readonly percentiles?: Text;
  readonly filterRegex?: Text;
}

export interface KubectlBuildWrapperArgs {
  readonly caCertificate?: Text;
  readonly clusterName?: Text;
  readonly contextName?: Text;
  /** Id of credentials. */
  readonly credentialsId?: Text;
  readonly namespace?: Text;
  readonly restrictKubeConfigAccess?: Value<boolean>;
  readonly serverUrl?: Text;
}

export interface KubectlCredentialArgs {
  readonly caCertificate?: Text;
  readonly clusterName?: Text;
  readonly contextName?: Text;
  /** Id of credentials. */
  readonly credentialsId?: Text;
  readonly namespace?: Text;
  readonly serverUrl?: Text;
}

export interface LoadRunnerParserArgs {
  readonly glob?: Text;
  readonly percentiles?: Text;
  readonly filterRegex?: Text;
}

export interface LockStepResourceArgs {
  readonly resource?: Text | null;
  readonly label?: Text;
  /** Default: `0`. */
  readonly quantity?: Value<number>;
  readonly reason?: Text;
}

export interface LocustParserArgs {
  readonly glob?: Text;
  readonly percentiles?: Text;
  readonly filterRegex?: Text;
}

export interface MacroArgs {
  readonly template?: Text;
  readonly value?: Text;
}

export interface MailerArgs {
  readonly recipients?: Text;
  readonly notifyEveryUnstableBuild?: Value<boolean>;
  readonly sendToIndividuals?: Value<boolean>;
}

export interface ManuallyEnteredBackrefSourceArgs {
  readonly backref: Text;
}

export interface ManuallyEnteredCommitContextSourceArgs {
  readonly context: Text;
}

export interface ManuallyEnteredRepositorySourceArgs {
  readonly url: Text;
}

export interface ManuallyEnteredShaSourceArgs {
  readonly sha: Text;
}

export interface MergeRequestLabelFilterConfigArgs {
  readonly exclude?: Text;
  readonly include?: Text;
}

export interface MessageExclusionArgs {
  readonly excludedMessage: Text;
}

export interface MultiKubectlBuildWrapperArgs {
  readonly kubectlCredentials?: List<KubectlCredential>;
  readonly restrictKubeConfigAccess?: Value<boolean>;
}

export interface NexusArtifactUploaderBuilderArgs {
  readonly nexusVersion?: Suggested<'nexus2' | 'nexus3'>;
  readonly protocol?: Suggested<'http' | 'https'>;
  readonly nexusUrl?: Text;
  readonly groupId?: Text;
  readonly version?: Text;
  readonly repository?: Text;
  /** Id of credentials. */
  readonly credentialsId?: Text;
  readonly artifacts?: List<Artifact>;
}

export interface PathRestrictionArgs {
  readonly includedRegions?: Text;
  readonly excludedRegions?: Text;
}

export interface PatternArgs {
  readonly pattern?: Text;
  readonly type?: Choice<'INCLUDE' | 'EXCLUDE'>;
}

export interface PodAnnotationArgs {
  readonly key?: Text;
  readonly value?: Text;
}

export interface PortMappingArgs {
  readonly name?: Text;
  readonly containerPort?: Value<number>;
  readonly hostPort?: Value<number>;
}

export interface PreBuildMergeArgs {
  readonly options: UserMergeOptions;
}

export interface PreviousSymbolArgs {
  readonly value?: Text;
  readonly previousResultsString?: Text;
  readonly timeframeStartString?: Text;
  readonly timeframeEndString?: Text;
}

export interface PropertyConfigArgs {
  readonly key?: Text;
  readonly value?: Text;
}

export interface RefSpecTemplateArgs {
  readonly value: Text;
}

export interface RelativeTargetDirectoryArgs {
  readonly relativeTargetDir: Text;
}

export interface ResultsConfigArgs {
  readonly path: Text;
}

export interface ScmNameArgs {
  readonly name: Text;
}

export interface SecureGroovyScriptArgs {
  readonly script?: Text;
  readonly sandbox?: Value<boolean>;
  readonly classpath?: List<ClasspathEntry> | null;
  readonly oldScript?: Text;
}

export interface SparseCheckoutArgs {
  readonly sparseCheckoutPaths: List<SparseCheckoutPath>;
}

export interface SparseCheckoutPathArgs {
  readonly path: Text;
}

export interface SshPublisherDescArgs {
  readonly configName?: Text;
  readonly verbose?: Value<boolean>;
  readonly transfers?: List<BapSshTransfer>;
  readonly useWorkspaceInPromotion?: Value<boolean>;
  readonly usePromotionTimestamp?: Value<boolean>;
  readonly sshRetry?: BapSshRetry;
  readonly sshLabel?: BapSshPublisherLabel;
  readonly sshCredentials?: BapSshCredentials;
}

export interface SshTransferArgs {
  readonly sourceFiles?: Text;
  readonly excludes?: Text;
  readonly remoteDirectory?: Text;
  readonly removePrefix?: Text;
  readonly remoteDirectorySDF?: Value<boolean>;
  readonly flatten?: Value<boolean>;
  readonly cleanRemote?: Value<boolean>;
  readonly execCommand?: Text;
  readonly execTimeout?: Value<number>;
  readonly usePty?: Value<boolean>;
  readonly keepFilePermissions?: Value<boolean>;
  readonly noDefaultExcludes?: Value<boolean>;
  readonly makeEmptyDirs?: Value<boolean>;
  readonly patternSeparator?: Text;
  /** Default: `false`. */
  readonly useAgentForwarding?: Value<boolean>;
  /** Default: `false`. */
  readonly useSftpForExec?: Value<boolean>;
}

export interface StashRepositoryBrowserArgs {
  readonly repoUrl: Text;
}

export interface StepChecksActionArgs {
  readonly label?: Text;
  readonly identifier?: Text;
  readonly description?: Text;
}

export interface StepChecksAnnotationArgs {
  readonly path?: Text;
  readonly startLine?: Value<number>;
  readonly endLine?: Value<number>;
  readonly message?: Text;
  /** Default: `'WARNING'`. */
  readonly annotationLevel?: Choice<'NONE' | 'NOTICE' | 'WARNING' | 'FAILURE'>;
  readonly endColumn?: Value<number>;
  readonly rawDetails?: Text;
  readonly startColumn?: Value<number>;
  readonly title?: Text;
}

export interface SubmoduleArgs {
  readonly depth?: Value<number>;
  /** Default: `false`. */
  readonly disableSubmodules?: Value<boolean>;
  /** Default: `false`. */
  readonly parentCredentials?: Value<boolean>;
  /** Default: `false`. */
  readonly recursiveSubmodules?: Value<boolean>;
  readonly reference?: Text;
  /** Default: `false`. */
  readonly shallow?: Value<boolean>;
  readonly threads?: Value<number>;
  readonly timeout?: Value<number>;
  /** Default: `false`. */
  readonly trackingSubmodules?: Value<boolean>;
}

export interface SubmoduleConfigArgs {
  readonly submoduleName?: Text;
  readonly branches?: List<Text>;
}

export interface TaurusParserArgs {
  readonly glob?: Text;
  readonly percentiles?: Text;
  readonly filterRegex?: Text;
}

export interface TelegramBotBuilderArgs {
  readonly message: Text;
}

export interface TelegramBotPublisherArgs {
  readonly message?: Text;
  readonly whenSuccess?: Value<boolean>;
  readonly whenUnstable?: Value<boolean>;
  readonly whenFailed?: Value<boolean>;
  readonly whenAborted?: Value<boolean>;
}

export interface TestCaseArgs {
  readonly testCase: Text;
}

export interface ThrottleMatrixProjectOptionsArgs {
  readonly throttleMatrixBuilds?: Value<boolean>;
  readonly throttleMatrixConfigurations?: Value<boolean>;
}

export interface ThrottleStructArgs {
  readonly count?: Value<number>;
  readonly durationName?: Text;
  readonly userBoost?: Value<boolean>;
}

export interface ToolProxyArgs {
  readonly tool: Tool;
}

export interface UserExclusionArgs {
  readonly excludedUsers: Text;
}

export interface UserIdentityGitExtensionArgs {
  readonly name?: Text;
  readonly email?: Text;
}

export interface UserMergeOptionsArgs {
  readonly mergeTarget: Text;
  readonly fastForwardMode?: Choice<'FF' | 'FF_ONLY' | 'NO_FF'>;
  readonly mergeRemote?: Text;
  readonly mergeStrategy?: Choice<'DEFAULT' | 'RESOLVE' | 'RECURSIVE' | 'OCTOPUS' | 'OURS' | 'SUBTREE' | 'RECURSIVE_THEIRS'>;
}

export interface UserRemoteConfigArgs {
  readonly url?: Text;
  readonly name?: Text;
  readonly refspec?: Text;
  /** Id of credentials. */
  readonly credentialsId?: Text | null;
}

export interface VarMaskRegexEntryArgs {
  readonly key?: Text;
  readonly value?: Text;
}

export interface VarPasswordPairArgs {
  readonly var?: Text;
  readonly password?: Text;
}

export interface VaultBuildWrapperArgs {
  readonly vaultSecrets?: List<VaultSecret> | null;
  readonly configuration?: VaultConfiguration;
}

export interface VaultCertificateCredentialsBindingArgs {
  readonly keyStoreVariable?: Text | null;
  readonly passwordVariable?: Text | null;
  /** Id of credentials. */
  readonly credentialsId: Text;
}

export interface VaultConfigurationArgs {
  readonly disableChildPoliciesOverride?: Value<boolean>;
  readonly engineVersion?: Value<number>;
  /** Default: `true`. */
  readonly failIfNotFound?: Value<boolean>;
  readonly policies?: Text;
  readonly prefixPath?: Text;
  /** Default: `false`. */
  readonly skipSslVerification?: Value<boolean>;
  /** Default: `30`. */
  readonly timeout?: Value<number>;
  readonly vaultCredential?: VaultCredential;
  /** Id of credentials. */
  readonly vaultCredentialId?: Text;
  readonly vaultNamespace?: Text;
  readonly vaultUrl?: Text;
}

export interface VaultSSHUserPrivateKeyBindingArgs {
  readonly usernameVariable?: Text | null;
  readonly privateKeyVariable?: Text | null;
  readonly passphraseVariable?: Text | null;
  /** Id of credentials. */
  readonly credentialsId: Text;
}

export interface VaultSecretArgs {
  readonly path?: Text;
  readonly secretValues?: List<VaultSecretValue>;
  readonly engineVersion?: Value<number>;
}

export interface VaultSecretValueArgs {
  readonly vaultKey: Text;
  readonly envVar?: Text;
  /** Default: `true`. */
  readonly isRequired?: Value<boolean>;
}

export interface VaultTokenCredentialBindingArgs {
  readonly addrVariable?: Text | null;
  readonly tokenVariable?: Text | null;
  /** Id of credentials. */
  readonly credentialsId: Text;
  readonly vaultAddr: Text;
  /** Default: `'VAULT_NAMESPACE'`. */
  readonly namespaceVariable?: Text;
  readonly vaultNamespace?: Text;
}

export interface VaultUsernamePasswordCredentialBindingArgs {
  readonly usernameVariable?: Text | null;
  readonly passwordVariable?: Text | null;
  /** Id of credentials. */
  readonly credentialsId: Text;
}

export interface WarningsQualityGateArgs {
  readonly type: Choice<'TOTAL' | 'TOTAL_ERROR' | 'TOTAL_HIGH' | 'TOTAL_NORMAL' | 'TOTAL_LOW' | 'TOTAL_MODIFIED' | 'NEW' | 'NEW_ERROR' | 'NEW_HIGH' | 'NEW_NORMAL' | 'NEW_LOW' | 'NEW_MODIFIED' | 'DELTA' | 'DELTA_ERROR' | 'DELTA_HIGH' | 'DELTA_NORMAL' | 'DELTA_LOW'>;
  /** @deprecated */
  readonly unstable?: Value<boolean>;
}

export interface WebhookArgs {
  readonly url: Text;
  /** Default: `false`. */
  readonly adaptiveCards?: Value<boolean>;
  /** Default: `[]`. */
  readonly factDefinitions?: List<FactDefinition>;
  /** Default: `[]`. */
  readonly macros?: List<Macro>;
  readonly name?: Text;
  /** Default: `false`. */
  readonly notifyAborted?: Value<boolean>;
  /** Default: `false`. */
  readonly notifyBackToNormal?: Value<boolean>;
  /** Default: `false`. */
  readonly notifyFailure?: Value<boolean>;
  /** Default: `false`. */
  readonly notifyNotBuilt?: Value<boolean>;
  /** Default: `false`. */
  readonly notifyRepeatedFailure?: Value<boolean>;
  /** Default: `false`. */
  readonly notifySuccess?: Value<boolean>;
  /** Default: `false`. */
  readonly notifyUnstable?: Value<boolean>;
  /** Default: `false`. */
  readonly startNotification?: Value<boolean>;
  readonly timeout?: Value<number>;
}

export interface WrkSummarizerParserArgs {
  readonly glob?: Text;
  readonly percentiles?: Text;
  readonly filterRegex?: Text;
}

export interface XUnitPublisherArgs {
  readonly tools?: List<TestType> | null;
  readonly thresholds?: List<XUnitThreshold> | null;
  readonly thresholdMode?: Value<number>;
  readonly testTimeMargin?: Text | null;
  readonly checksName?: Text;
  readonly followSymlink?: Value<boolean>;
  readonly reduceLog?: Value<boolean>;
  readonly skipPublishingChecks?: Value<boolean>;
  readonly sleepTime?: Value<number>;
  readonly testDataPublishers?: List<TestDataPublisher>;
}
