// Made by pipec from packages/model/src/catalogue/jenkins.json; do not edit.

import { makeOptionOrStep, makeStep } from '../core/catalogued.ts';
import type { Anything, Choice, Dictionary, List, Option, Step, Steps, Text, Value } from '../core/catalogued.ts';
import type { BatchingOptions, JenkinsImageIdentifier, JenkinsListImageFilter, JenkinsStackSetOperationPreferences } from './types.ts';

export interface AwaitDeploymentCompletionArgs {
  readonly deploymentId: Text;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT).
 *
 * - `deploymentId` string, required, may stand alone
 */
export function awaitDeploymentCompletion(args: Text | AwaitDeploymentCompletionArgs): Step {
  return makeStep('awaitDeploymentCompletion', args, 'deploymentId');
}

/** Step of the plugin pipeline-aws (1.46-SNAPSHOT). Gives map<string,string>. */
export function awsIdentity(): Step {
  return makeStep('awsIdentity', undefined, undefined);
}

export interface CfInvalidateArgs {
  readonly distribution: Text;
  readonly paths: List<Text>;
  /** Default: `false`. */
  readonly waitForCompletion?: Value<boolean>;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT).
 *
 * - `distribution` string, required
 * - `paths` list of string, required
 * - `waitForCompletion` boolean, default `false`
 */
export function cfInvalidate(args: CfInvalidateArgs): Step {
  return makeStep('cfInvalidate', args, undefined);
}

export interface CfnCreateChangeSetArgs {
  readonly changeSet: Text;
  readonly stack: Text;
  /** Default: `true`. */
  readonly create?: Value<boolean>;
  readonly file?: Text;
  readonly keepParams?: List<Text>;
  readonly notificationARNs?: List<Text>;
  readonly onFailure?: Text;
  readonly params?: Anything;
  readonly paramsFile?: Text;
  readonly pollInterval?: Value<number>;
  readonly roleArn?: Text;
  readonly rollbackTimeoutInMinutes?: Value<number>;
  readonly rollbackTriggers?: List<Text>;
  readonly tags?: List<Text>;
  readonly tagsFile?: Text;
  readonly template?: Text;
  readonly timeoutInMinutes?: Value<number>;
  readonly timeoutInSeconds?: Value<number>;
  readonly url?: Text;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT). Needs an agent. Gives List<Change>.
 *
 * - `changeSet` string, required
 * - `stack` string, required
 * - `create` boolean, default `true`
 * - `file` string
 * - `keepParams` list of string
 * - `notificationARNs` list of string
 * - `onFailure` string
 * - `params` any
 * - `paramsFile` string
 * - `pollInterval` integer
 * - `roleArn` string
 * - `rollbackTimeoutInMinutes` integer
 * - `rollbackTriggers` list of string
 * - `tags` list of string
 * - `tagsFile` string
 * - `template` string
 * - `timeoutInMinutes` integer
 * - `timeoutInSeconds` integer
 * - `url` string
 */
export function cfnCreateChangeSet(args: CfnCreateChangeSetArgs): Step {
  return makeStep('cfnCreateChangeSet', args, undefined);
}

export interface CfnDeleteArgs {
  readonly stack: Text;
  readonly clientRequestToken?: Text;
  readonly pollInterval?: Value<number>;
  readonly retainResources?: List<Text>;
  readonly roleArn?: Text;
  readonly timeoutInMinutes?: Value<number>;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT).
 *
 * - `stack` string, required, may stand alone
 * - `clientRequestToken` string
 * - `pollInterval` integer
 * - `retainResources` list of string
 * - `roleArn` string
 * - `timeoutInMinutes` integer
 */
export function cfnDelete(args: Text | CfnDeleteArgs): Step {
  return makeStep('cfnDelete', args, 'stack');
}

export interface CfnDeleteStackSetArgs {
  readonly stackSet: Text;
  /** Default: `1000`. */
  readonly pollInterval?: Value<number>;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT).
 *
 * - `stackSet` string, required, may stand alone
 * - `pollInterval` integer, default `1000`
 */
export function cfnDeleteStackSet(args: Text | CfnDeleteStackSetArgs): Step {
  return makeStep('cfnDeleteStackSet', args, 'stackSet');
}

export interface CfnDescribeArgs {
  readonly stack: Text;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT). Gives map<string,string>.
 *
 * - `stack` string, required, may stand alone
 */
export function cfnDescribe(args: Text | CfnDescribeArgs): Step {
  return makeStep('cfnDescribe', args, 'stack');
}

export interface CfnExecuteChangeSetArgs {
  readonly changeSet: Text;
  readonly stack: Text;
  readonly pollInterval?: Value<number>;
  readonly timeoutInMinutes?: Value<number>;
  readonly timeoutInSeconds?: Value<number>;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT). Gives map<string,string>.
 *
 * - `changeSet` string, required
 * - `stack` string, required
 * - `pollInterval` integer
 * - `timeoutInMinutes` integer
 * - `timeoutInSeconds` integer
 */
export function cfnExecuteChangeSet(args: CfnExecuteChangeSetArgs): Step {
  return makeStep('cfnExecuteChangeSet', args, undefined);
}

/** Step of the plugin pipeline-aws (1.46-SNAPSHOT). Gives map<string,string>. */
export function cfnExports(): Step {
  return makeStep('cfnExports', undefined, undefined);
}

export interface CfnUpdateArgs {
  readonly stack: Text;
  /** Default: `true`. */
  readonly create?: Value<boolean>;
  readonly enableTerminationProtection?: Value<boolean>;
  readonly file?: Text;
  readonly keepParams?: List<Text>;
  readonly notificationARNs?: List<Text>;
  readonly onFailure?: Text;
  readonly params?: Anything;
  readonly paramsFile?: Text;
  readonly pollInterval?: Value<number>;
  readonly roleArn?: Text;
  readonly rollbackTimeoutInMinutes?: Value<number>;
  readonly rollbackTriggers?: List<Text>;
  readonly tags?: List<Text>;
  readonly tagsFile?: Text;
  readonly template?: Text;
  readonly timeoutInMinutes?: Value<number>;
  readonly timeoutInSeconds?: Value<number>;
  readonly url?: Text;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT). Needs an agent. Gives map<string,string>.
 *
 * - `stack` string, required, may stand alone
 * - `create` boolean, default `true`
 * - `enableTerminationProtection` boolean
 * - `file` string
 * - `keepParams` list of string
 * - `notificationARNs` list of string
 * - `onFailure` string
 * - `params` any
 * - `paramsFile` string
 * - `pollInterval` integer
 * - `roleArn` string
 * - `rollbackTimeoutInMinutes` integer
 * - `rollbackTriggers` list of string
 * - `tags` list of string
 * - `tagsFile` string
 * - `template` string
 * - `timeoutInMinutes` integer
 * - `timeoutInSeconds` integer
 * - `url` string
 */
export function cfnUpdate(args: Text | CfnUpdateArgs): Step {
  return makeStep('cfnUpdate', args, 'stack');
}

export interface CfnUpdateStackSetArgs {
  readonly stackSet: Text;
  readonly administratorRoleArn?: Text;
  readonly batchingOptions?: BatchingOptions;
  /** Default: `true`. */
  readonly create?: Value<boolean>;
  readonly executionRoleName?: Text;
  readonly file?: Text;
  readonly keepParams?: List<Text>;
  readonly notificationARNs?: List<Text>;
  readonly onFailure?: Text;
  readonly operationPreferences?: JenkinsStackSetOperationPreferences;
  readonly params?: Anything;
  readonly paramsFile?: Text;
  readonly pollInterval?: Value<number>;
  readonly rollbackTimeoutInMinutes?: Value<number>;
  readonly rollbackTriggers?: List<Text>;
  readonly tags?: List<Text>;
  readonly tagsFile?: Text;
  readonly template?: Text;
  readonly timeoutInMinutes?: Value<number>;
  readonly timeoutInSeconds?: Value<number>;
  readonly url?: Text;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT). Gives DescribeStackSetResult.
 *
 * - `stackSet` string, required, may stand alone
 * - `administratorRoleArn` string
 * - `batchingOptions` BatchingOptions
 * - `create` boolean, default `true`
 * - `executionRoleName` string
 * - `file` string
 * - `keepParams` list of string
 * - `notificationARNs` list of string
 * - `onFailure` string
 * - `operationPreferences` JenkinsStackSetOperationPreferences
 * - `params` any
 * - `paramsFile` string
 * - `pollInterval` integer
 * - `rollbackTimeoutInMinutes` integer
 * - `rollbackTriggers` list of string
 * - `tags` list of string
 * - `tagsFile` string
 * - `template` string
 * - `timeoutInMinutes` integer
 * - `timeoutInSeconds` integer
 * - `url` string
 */
export function cfnUpdateStackSet(args: Text | CfnUpdateStackSetArgs): Step {
  return makeStep('cfnUpdateStackSet', args, 'stackSet');
}

export interface CfnValidateArgs {
  readonly file?: Text;
  readonly url?: Text;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT). Needs an agent.
 *
 * - `file` string
 * - `url` string
 */
export function cfnValidate(args?: CfnValidateArgs): Step {
  return makeStep('cfnValidate', args, undefined);
}

export interface CreateDeploymentArgs {
  readonly applicationName?: Text;
  readonly deploymentConfigName?: Text;
  readonly deploymentGroupName?: Text;
  readonly description?: Text;
  readonly fileExistsBehavior?: Text;
  readonly gitHubCommitId?: Text;
  readonly gitHubRepository?: Text;
  readonly ignoreApplicationStopFailures?: Value<boolean>;
  readonly s3Bucket?: Text;
  readonly s3BundleType?: Text;
  readonly s3Key?: Text;
  readonly waitForCompletion?: Value<boolean>;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT).
 *
 * - `applicationName` string
 * - `deploymentConfigName` string
 * - `deploymentGroupName` string
 * - `description` string
 * - `fileExistsBehavior` string
 * - `gitHubCommitId` string
 * - `gitHubRepository` string
 * - `ignoreApplicationStopFailures` boolean
 * - `s3Bucket` string
 * - `s3BundleType` string
 * - `s3Key` string
 * - `waitForCompletion` boolean
 */
export function createDeployment(args?: CreateDeploymentArgs): Step {
  return makeStep('createDeployment', args, undefined);
}

export interface DeployAPIArgs {
  readonly api: Text;
  readonly stage: Text;
  readonly description?: Text;
  readonly variables?: List<Text>;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT).
 *
 * - `api` string, required
 * - `stage` string, required
 * - `description` string
 * - `variables` list of string
 */
export function deployAPI(args: DeployAPIArgs): Step {
  return makeStep('deployAPI', args, undefined);
}

export interface EbCreateApplicationArgs {
  readonly applicationName: Text;
  readonly description?: Text;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT).
 *
 * - `applicationName` string, required, may stand alone
 * - `description` string
 */
export function ebCreateApplication(args: Text | EbCreateApplicationArgs): Step {
  return makeStep('ebCreateApplication', args, 'applicationName');
}

export interface EbCreateApplicationVersionArgs {
  readonly applicationName: Text;
  readonly versionLabel: Text;
  readonly s3Bucket: Text;
  readonly s3Key: Text;
  readonly description?: Text;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT).
 *
 * - `applicationName` string, required
 * - `versionLabel` string, required
 * - `s3Bucket` string, required
 * - `s3Key` string, required
 * - `description` string
 */
export function ebCreateApplicationVersion(args: EbCreateApplicationVersionArgs): Step {
  return makeStep('ebCreateApplicationVersion', args, undefined);
}

export interface EbCreateConfigurationTemplateArgs {
  readonly applicationName: Text;
  readonly templateName: Text;
  readonly description?: Text;
  readonly environmentId?: Text;
  readonly solutionStackName?: Text;
  readonly sourceConfigurationApplication?: Text;
  readonly sourceConfigurationTemplate?: Text;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT).
 *
 * - `applicationName` string, required
 * - `templateName` string, required
 * - `description` string
 * - `environmentId` string
 * - `solutionStackName` string
 * - `sourceConfigurationApplication` string
 * - `sourceConfigurationTemplate` string
 */
export function ebCreateConfigurationTemplate(args: EbCreateConfigurationTemplateArgs): Step {
  return makeStep('ebCreateConfigurationTemplate', args, undefined);
}

export interface EbCreateEnvironmentArgs {
  readonly applicationName: Text;
  readonly environmentName: Text;
  readonly description?: Text;
  readonly solutionStackName?: Text;
  readonly templateName?: Text;
  /** Default: `true`. */
  readonly updateOnExisting?: Value<boolean>;
  readonly versionLabel?: Text;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT).
 *
 * - `applicationName` string, required
 * - `environmentName` string, required
 * - `description` string
 * - `solutionStackName` string
 * - `templateName` string
 * - `updateOnExisting` boolean, default `true`
 * - `versionLabel` string
 */
export function ebCreateEnvironment(args: EbCreateEnvironmentArgs): Step {
  return makeStep('ebCreateEnvironment', args, undefined);
}

export interface EbSwapEnvironmentCNAMEsArgs {
  readonly destinationEnvironmentCNAME?: Text;
  readonly destinationEnvironmentId?: Text;
  readonly destinationEnvironmentName?: Text;
  readonly sourceEnvironmentCNAME?: Text;
  readonly sourceEnvironmentId?: Text;
  readonly sourceEnvironmentName?: Text;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT).
 *
 * - `destinationEnvironmentCNAME` string
 * - `destinationEnvironmentId` string
 * - `destinationEnvironmentName` string
 * - `sourceEnvironmentCNAME` string
 * - `sourceEnvironmentId` string
 * - `sourceEnvironmentName` string
 */
export function ebSwapEnvironmentCNAMEs(args?: EbSwapEnvironmentCNAMEsArgs): Step {
  return makeStep('ebSwapEnvironmentCNAMEs', args, undefined);
}

export interface EbWaitOnEnvironmentHealthArgs {
  readonly applicationName: Text;
  readonly environmentName: Text;
  /** Default: `'Green'`. */
  readonly health?: Text;
  /** Default: `60`. */
  readonly stabilityThreshold?: Value<number>;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT).
 *
 * - `applicationName` string, required
 * - `environmentName` string, required
 * - `health` string, default `'Green'`
 * - `stabilityThreshold` integer, default `60`
 */
export function ebWaitOnEnvironmentHealth(args: EbWaitOnEnvironmentHealthArgs): Step {
  return makeStep('ebWaitOnEnvironmentHealth', args, undefined);
}

export interface EbWaitOnEnvironmentStatusArgs {
  readonly applicationName: Text;
  readonly environmentName: Text;
  /** Default: `'Ready'`. */
  readonly status?: Text;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT).
 *
 * - `applicationName` string, required
 * - `environmentName` string, required
 * - `status` string, default `'Ready'`
 */
export function ebWaitOnEnvironmentStatus(args: EbWaitOnEnvironmentStatusArgs): Step {
  return makeStep('ebWaitOnEnvironmentStatus', args, undefined);
}

export interface Ec2ShareAmiArgs {
  readonly accountIds?: List<Text>;
  readonly amiId?: Text;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT). Gives string.
 *
 * - `accountIds` list of string
 * - `amiId` string
 */
export function ec2ShareAmi(args?: Ec2ShareAmiArgs): Step {
  return makeStep('ec2ShareAmi', args, undefined);
}

export interface EcrDeleteImageArgs {
  readonly imageIds?: List<JenkinsImageIdentifier>;
  readonly registryId?: Text;
  readonly repositoryName?: Text;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT). Gives List<ImageIdentifier>.
 *
 * - `imageIds` list of JenkinsImageIdentifier
 * - `registryId` string
 * - `repositoryName` string
 */
export function ecrDeleteImage(args?: EcrDeleteImageArgs): Step {
  return makeStep('ecrDeleteImage', args, undefined);
}

export interface EcrListImagesArgs {
  readonly filter?: JenkinsListImageFilter;
  readonly registryId?: Text;
  readonly repositoryName?: Text;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT). Gives List<Map<String, String>>.
 *
 * - `filter` JenkinsListImageFilter
 * - `registryId` string
 * - `repositoryName` string
 */
export function ecrListImages(args?: EcrListImagesArgs): Step {
  return makeStep('ecrListImages', args, undefined);
}

export interface EcrLoginArgs {
  /** Default: `false`. */
  readonly email?: Value<boolean>;
  readonly registryIds?: List<Text>;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT). Gives string.
 *
 * - `email` boolean, default `false`
 * - `registryIds` list of string
 */
export function ecrLogin(args?: EcrLoginArgs): Step {
  return makeStep('ecrLogin', args, undefined);
}

export interface EcrSetRepositoryPolicyArgs {
  readonly policyText?: Text;
  readonly registryId?: Text;
  readonly repositoryName?: Text;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT). Gives SetRepositoryPolicyResult.
 *
 * - `policyText` string
 * - `registryId` string
 * - `repositoryName` string
 */
export function ecrSetRepositoryPolicy(args?: EcrSetRepositoryPolicyArgs): Step {
  return makeStep('ecrSetRepositoryPolicy', args, undefined);
}

export interface ElbDeregisterInstanceArgs {
  readonly targetGroupARN?: Text;
  readonly instanceID?: Text;
  readonly port?: Value<number>;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT). Gives string.
 *
 * - `targetGroupARN` string
 * - `instanceID` string
 * - `port` integer
 */
export function elbDeregisterInstance(args?: ElbDeregisterInstanceArgs): Step {
  return makeStep('elbDeregisterInstance', args, undefined);
}

export interface ElbIsInstanceDeregisteredArgs {
  readonly targetGroupARN?: Text;
  readonly instanceID?: Text;
  readonly port?: Value<number>;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT). Gives boolean.
 *
 * - `targetGroupARN` string
 * - `instanceID` string
 * - `port` integer
 */
export function elbIsInstanceDeregistered(args?: ElbIsInstanceDeregisteredArgs): Step {
  return makeStep('elbIsInstanceDeregistered', args, undefined);
}

export interface ElbIsInstanceRegisteredArgs {
  readonly targetGroupARN?: Text;
  readonly instanceID?: Text;
  readonly port?: Value<number>;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT). Gives boolean.
 *
 * - `targetGroupARN` string
 * - `instanceID` string
 * - `port` integer
 */
export function elbIsInstanceRegistered(args?: ElbIsInstanceRegisteredArgs): Step {
  return makeStep('elbIsInstanceRegistered', args, undefined);
}

export interface ElbRegisterInstanceArgs {
  readonly targetGroupARN?: Text;
  readonly instanceID?: Text;
  readonly port?: Value<number>;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT). Gives string.
 *
 * - `targetGroupARN` string
 * - `instanceID` string
 * - `port` integer
 */
export function elbRegisterInstance(args?: ElbRegisterInstanceArgs): Step {
  return makeStep('elbRegisterInstance', args, undefined);
}

export interface InvokeLambdaArgs {
  readonly functionName: Text;
  readonly payload?: Anything;
  readonly payloadAsString?: Text;
  /** Default: `false`. */
  readonly returnValueAsString?: Value<boolean>;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT). Gives any.
 *
 * - `functionName` string, required, may stand alone
 * - `payload` any
 * - `payloadAsString` string
 * - `returnValueAsString` boolean, default `false`
 */
export function invokeLambda(args: Text | InvokeLambdaArgs): Step {
  return makeStep('invokeLambda', args, 'functionName');
}

export interface LambdaVersionCleanupArgs {
  readonly daysAgo: Value<number>;
  readonly functionName?: Text;
  readonly stackName?: Text;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT). Gives string.
 *
 * - `daysAgo` integer, required, may stand alone
 * - `functionName` string
 * - `stackName` string
 */
export function lambdaVersionCleanup(args: Value<number> | LambdaVersionCleanupArgs): Step {
  return makeStep('lambdaVersionCleanup', args, 'daysAgo');
}

export interface ListAWSAccountsArgs {
  readonly parent?: Text;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT). Gives List.
 *
 * - `parent` string
 */
export function listAWSAccounts(args?: ListAWSAccountsArgs): Step {
  return makeStep('listAWSAccounts', args, undefined);
}

export interface S3CopyArgs {
  readonly fromBucket: Text;
  readonly fromPath: Text;
  readonly toBucket: Text;
  readonly toPath: Text;
  /** Default: `false`. */
  readonly pathStyleAccessEnabled?: Value<boolean>;
  /** Default: `false`. */
  readonly payloadSigningEnabled?: Value<boolean>;
  readonly acl?: Choice<'Private' | 'PublicRead' | 'PublicReadWrite' | 'AuthenticatedRead' | 'LogDeliveryWrite' | 'BucketOwnerRead' | 'BucketOwnerFullControl' | 'AwsExecRead'>;
  readonly cacheControl?: Text;
  readonly contentDisposition?: Text;
  readonly contentType?: Text;
  readonly kmsId?: Text;
  readonly metadatas?: List<Text>;
  readonly sseAlgorithm?: Text;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT). Gives string.
 *
 * - `fromBucket` string, required
 * - `fromPath` string, required
 * - `toBucket` string, required
 * - `toPath` string, required
 * - `pathStyleAccessEnabled` boolean, default `false`
 * - `payloadSigningEnabled` boolean, default `false`
 * - `acl` Private | PublicRead | PublicReadWrite | AuthenticatedRead | LogDeliveryWrite | …
 * - `cacheControl` string
 * - `contentDisposition` string
 * - `contentType` string
 * - `kmsId` string
 * - `metadatas` list of string
 * - `sseAlgorithm` string
 */
export function s3Copy(args: S3CopyArgs): Step {
  return makeStep('s3Copy', args, undefined);
}

export interface S3DeleteArgs {
  readonly bucket: Text;
  readonly path: Text;
  /** Default: `false`. */
  readonly pathStyleAccessEnabled?: Value<boolean>;
  /** Default: `false`. */
  readonly payloadSigningEnabled?: Value<boolean>;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT).
 *
 * - `bucket` string, required
 * - `path` string, required
 * - `pathStyleAccessEnabled` boolean, default `false`
 * - `payloadSigningEnabled` boolean, default `false`
 */
export function s3Delete(args: S3DeleteArgs): Step {
  return makeStep('s3Delete', args, undefined);
}

export interface S3DoesObjectExistArgs {
  readonly bucket: Text;
  readonly path: Text;
  /** Default: `false`. */
  readonly pathStyleAccessEnabled?: Value<boolean>;
  /** Default: `false`. */
  readonly payloadSigningEnabled?: Value<boolean>;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT). Needs an agent. Gives boolean.
 *
 * - `bucket` string, required
 * - `path` string, required
 * - `pathStyleAccessEnabled` boolean, default `false`
 * - `payloadSigningEnabled` boolean, default `false`
 */
export function s3DoesObjectExist(args: S3DoesObjectExistArgs): Step {
  return makeStep('s3DoesObjectExist', args, undefined);
}

export interface S3DownloadArgs {
  readonly file: Text;
  readonly bucket: Text;
  /** Default: `false`. */
  readonly pathStyleAccessEnabled?: Value<boolean>;
  /** Default: `false`. */
  readonly payloadSigningEnabled?: Value<boolean>;
  /** Default: `false`. */
  readonly force?: Value<boolean>;
  readonly path?: Text;
}

/**
 * Downloads files from Amazon S3.
 *
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT). Needs an agent.
 *
 * - `file` string, required
 * - `bucket` string, required
 * - `pathStyleAccessEnabled` boolean, default `false`
 * - `payloadSigningEnabled` boolean, default `false`
 * - `force` boolean, default `false`
 * - `path` string
 */
export function s3Download(args: S3DownloadArgs): Step {
  return makeStep('s3Download', args, undefined);
}

export interface S3FindFilesArgs {
  readonly bucket: Text;
  /** Default: `false`. */
  readonly pathStyleAccessEnabled?: Value<boolean>;
  /** Default: `false`. */
  readonly payloadSigningEnabled?: Value<boolean>;
  readonly glob?: Text;
  /** Default: `false`. */
  readonly onlyFiles?: Value<boolean>;
  readonly path?: Text;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT). Needs an agent. Gives FileWrapper[].
 *
 * - `bucket` string, required, may stand alone
 * - `pathStyleAccessEnabled` boolean, default `false`
 * - `payloadSigningEnabled` boolean, default `false`
 * - `glob` string
 * - `onlyFiles` boolean, default `false`
 * - `path` string
 */
export function s3FindFiles(args: Text | S3FindFilesArgs): Step {
  return makeStep('s3FindFiles', args, 'bucket');
}

export interface S3PresignURLArgs {
  readonly bucket: Text;
  readonly key: Text;
  readonly httpMethod: Text;
  readonly durationInSeconds: Value<number>;
  /** Default: `false`. */
  readonly pathStyleAccessEnabled?: Value<boolean>;
  /** Default: `false`. */
  readonly payloadSigningEnabled?: Value<boolean>;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT). Needs an agent.
 *
 * - `bucket` string, required
 * - `key` string, required
 * - `httpMethod` string, required
 * - `durationInSeconds` integer, required
 * - `pathStyleAccessEnabled` boolean, default `false`
 * - `payloadSigningEnabled` boolean, default `false`
 */
export function s3PresignURL(args: S3PresignURLArgs): Step {
  return makeStep('s3PresignURL', args, undefined);
}

export interface S3UploadArgs {
  readonly bucket: Text;
  /** Default: `false`. */
  readonly pathStyleAccessEnabled?: Value<boolean>;
  /** Default: `false`. */
  readonly payloadSigningEnabled?: Value<boolean>;
  readonly acl?: Choice<'Private' | 'PublicRead' | 'PublicReadWrite' | 'AuthenticatedRead' | 'LogDeliveryWrite' | 'BucketOwnerRead' | 'BucketOwnerFullControl' | 'AwsExecRead'>;
  readonly cacheControl?: Text;
  readonly contentDisposition?: Text;
  readonly contentEncoding?: Text;
  readonly contentType?: Text;
  readonly excludePathPattern?: Text;
  readonly file?: Text;
  readonly includePathPattern?: Text;
  readonly kmsId?: Text;
  readonly metadatas?: List<Text>;
  readonly path?: Text;
  readonly redirectLocation?: Text;
  readonly sseAlgorithm?: Text;
  readonly tags?: Text;
  readonly text?: Text;
  /** Default: `true`. */
  readonly verbose?: Value<boolean>;
  readonly workingDir?: Text;
}

/**
 * Uploads files to Amazon S3.
 *
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT). Needs an agent. Gives string.
 *
 * - `bucket` string, required, may stand alone
 * - `pathStyleAccessEnabled` boolean, default `false`
 * - `payloadSigningEnabled` boolean, default `false`
 * - `acl` Private | PublicRead | PublicReadWrite | AuthenticatedRead | LogDeliveryWrite | …
 * - `cacheControl` string
 * - `contentDisposition` string
 * - `contentEncoding` string
 * - `contentType` string
 * - `excludePathPattern` string
 * - `file` string
 * - `includePathPattern` string
 * - `kmsId` string
 * - `metadatas` list of string
 * - `path` string
 * - `redirectLocation` string
 * - `sseAlgorithm` string
 * - `tags` string
 * - `text` string
 * - `verbose` boolean, default `true`
 * - `workingDir` string
 */
export function s3Upload(args: Text | S3UploadArgs): Step {
  return makeStep('s3Upload', args, 'bucket');
}

export interface SetAccountAliasArgs {
  readonly name: Text;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT).
 *
 * - `name` string, required, may stand alone
 */
export function setAccountAlias(args: Text | SetAccountAliasArgs): Step {
  return makeStep('setAccountAlias', args, 'name');
}

export interface SnsPublishArgs {
  readonly topicArn: Text;
  readonly subject: Text;
  readonly message: Text;
  readonly messageAttributes?: Dictionary<Text>;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT).
 *
 * - `topicArn` string, required
 * - `subject` string, required
 * - `message` string, required
 * - `messageAttributes` map of string
 */
export function snsPublish(args: SnsPublishArgs): Step {
  return makeStep('snsPublish', args, undefined);
}

export interface UpdateIdPArgs {
  readonly name: Text;
  readonly metadata: Text;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT). Needs an agent. Gives string.
 *
 * - `name` string, required
 * - `metadata` string, required
 */
export function updateIdP(args: UpdateIdPArgs): Step {
  return makeStep('updateIdP', args, undefined);
}

export interface UpdateTrustPolicyArgs {
  readonly roleName: Text;
  readonly policyFile: Text;
}

/**
 * Step of the plugin pipeline-aws (1.46-SNAPSHOT). Needs an agent.
 *
 * - `roleName` string, required
 * - `policyFile` string, required
 */
export function updateTrustPolicy(args: UpdateTrustPolicyArgs): Step {
  return makeStep('updateTrustPolicy', args, undefined);
}

export interface WithAWSArgs {
  /** Id of credentials. */
  readonly credentials?: Text;
  /** Default: `3600`. */
  readonly duration?: Value<number>;
  readonly endpointUrl?: Text;
  readonly externalId?: Text;
  readonly federatedUserId?: Text;
  readonly iamMfaToken?: Text;
  readonly policy?: Text;
  readonly principalArn?: Text;
  readonly profile?: Text;
  readonly region?: Text;
  readonly role?: Text;
  readonly roleAccount?: Text;
  readonly roleSessionName?: Text;
  readonly samlAssertion?: Text;
  /** Default: `false`. */
  readonly useNode?: Value<boolean>;
}

/**
 * Gives its block access to Amazon Web Services.
 *
 * Step with a block, or option, of the plugin pipeline-aws (1.46-SNAPSHOT). Sets AWS_ACCESS_KEY_ID, AWS_DEFAULT_PROFILE, AWS_DEFAULT_REGION, AWS_ENDPOINT_URL, AWS_PIPELINE_STEPS_FROM_NODE, AWS_PROFILE, AWS_REGION, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN.
 *
 * - `credentials` credentials id
 * - `duration` integer, default `3600`
 * - `endpointUrl` string
 * - `externalId` string
 * - `federatedUserId` string
 * - `iamMfaToken` string
 * - `policy` string
 * - `principalArn` string
 * - `profile` string
 * - `region` string
 * - `role` string
 * - `roleAccount` string
 * - `roleSessionName` string
 * - `samlAssertion` string
 * - `useNode` boolean, default `false`
 */
export function withAWS(args: WithAWSArgs, body: Steps): Step;
/**
 * Gives its block access to Amazon Web Services.
 *
 * Step with a block, or option, of the plugin pipeline-aws (1.46-SNAPSHOT). Sets AWS_ACCESS_KEY_ID, AWS_DEFAULT_PROFILE, AWS_DEFAULT_REGION, AWS_ENDPOINT_URL, AWS_PIPELINE_STEPS_FROM_NODE, AWS_PROFILE, AWS_REGION, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN.
 *
 * - `credentials` credentials id
 * - `duration` integer, default `3600`
 * - `endpointUrl` string
 * - `externalId` string
 * - `federatedUserId` string
 * - `iamMfaToken` string
 * - `policy` string
 * - `principalArn` string
 * - `profile` string
 * - `region` string
 * - `role` string
 * - `roleAccount` string
 * - `roleSessionName` string
 * - `samlAssertion` string
 * - `useNode` boolean, default `false`
 */
export function withAWS(body: Steps): Step;
/**
 * Gives its block access to Amazon Web Services.
 *
 * Step with a block, or option, of the plugin pipeline-aws (1.46-SNAPSHOT). Sets AWS_ACCESS_KEY_ID, AWS_DEFAULT_PROFILE, AWS_DEFAULT_REGION, AWS_ENDPOINT_URL, AWS_PIPELINE_STEPS_FROM_NODE, AWS_PROFILE, AWS_REGION, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN.
 *
 * - `credentials` credentials id
 * - `duration` integer, default `3600`
 * - `endpointUrl` string
 * - `externalId` string
 * - `federatedUserId` string
 * - `iamMfaToken` string
 * - `policy` string
 * - `principalArn` string
 * - `profile` string
 * - `region` string
 * - `role` string
 * - `roleAccount` string
 * - `roleSessionName` string
 * - `samlAssertion` string
 * - `useNode` boolean, default `false`
 */
export function withAWS(args?: WithAWSArgs): Option;
export function withAWS(first?: unknown, second?: Steps): Option | Step {
  return makeOptionOrStep('withAWS', undefined, first, second);
}
