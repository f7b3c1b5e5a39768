// Made by pipec from packages/model/src/catalogue/jenkins.json; do not edit.

import { makeSymbol } from '../core/catalogued.ts';
import type { Describable, Text, Value } from '../core/catalogued.ts';

export interface AwsArgs {
  readonly accessKeyVariable?: Text | null;
  readonly secretKeyVariable?: Text | null;
  /** Id of credentials. */
  readonly credentialsId: Text;
  readonly roleArn?: Text;
  readonly roleSessionDurationSeconds?: Value<number>;
  readonly roleSessionName?: Text;
}

/**
 * Binds an AWS access key and its secret to variables.
 *
 * Binding of the plugin aws-credentials (262.v0efb_28f71f94). For `withCredentials.bindings`.
 *
 * - `accessKeyVariable` string
 * - `secretKeyVariable` string
 * - `credentialsId` credentials id, required
 * - `roleArn` string
 * - `roleSessionDurationSeconds` integer
 * - `roleSessionName` string
 */
export function aws(args: AwsArgs): Describable<'MultiBinding'> {
  return makeSymbol('aws', args, undefined);
}

export interface AzureServicePrincipalArgs {
  /** Id of credentials. */
  readonly credentialsId: Text;
  /** Default: `'AZURE_CLIENT_ID'`. */
  readonly clientIdVariable?: Text;
  /** Default: `'AZURE_CLIENT_SECRET'`. */
  readonly clientSecretVariable?: Text;
  /** Default: `'AZURE_SUBSCRIPTION_ID'`. */
  readonly subscriptionIdVariable?: Text;
  /** Default: `'AZURE_TENANT_ID'`. */
  readonly tenantIdVariable?: Text;
}

/**
 * Binding of the plugin azure-credentials. For `withCredentials.bindings`.
 *
 * - `credentialsId` credentials id, required, may stand alone
 * - `clientIdVariable` string, default `'AZURE_CLIENT_ID'`
 * - `clientSecretVariable` string, default `'AZURE_CLIENT_SECRET'`
 * - `subscriptionIdVariable` string, default `'AZURE_SUBSCRIPTION_ID'`
 * - `tenantIdVariable` string, default `'AZURE_TENANT_ID'`
 */
export function azureServicePrincipal(args: Text | AzureServicePrincipalArgs): Describable<'MultiBinding'> {
  return makeSymbol('azureServicePrincipal', args, 'credentialsId');
}

export interface CertificateArgs {
  readonly keystoreVariable: Text;
  /** Id of credentials. */
  readonly credentialsId: Text;
  readonly aliasVariable?: Text;
  readonly passwordVariable?: Text;
}

/**
 * Binds a certificate: the path of its keystore, its alias and password.
 *
 * Binding of the plugin credentials-binding (731.v0331934a_0548). For `withCredentials.bindings`.
 *
 * - `keystoreVariable` string, required
 * - `credentialsId` credentials id, required
 * - `aliasVariable` string
 * - `passwordVariable` string
 */
export function certificate(args: CertificateArgs): Describable<'MultiBinding'> {
  return makeSymbol('certificate', args, undefined);
}

export interface MultiBindingArgs {
  readonly variable: Text;
  /** Id of credentials. */
  readonly credentialsId: Text;
}

/**
 * Binds the path of a folder with the certificates of a Docker server.
 *
 * Binding of the plugin docker-commons (472.vee120e23d3a_c). For `withCredentials.bindings`.
 *
 * - `variable` string, required
 * - `credentialsId` credentials id, required
 */
export function dockerCert(args: MultiBindingArgs): Describable<'MultiBinding'> {
  return makeSymbol('dockerCert', args, undefined);
}

/**
 * Binds the path of a temporary file that holds the secret.
 *
 * Binding of the plugin credentials-binding (731.v0331934a_0548). For `withCredentials.bindings`.
 *
 * - `variable` string, required
 * - `credentialsId` credentials id, required
 */
export function file(args: MultiBindingArgs): Describable<'MultiBinding'> {
  return makeSymbol('file', args, undefined);
}

export interface GitUsernamePasswordArgs {
  readonly gitToolName: Text;
  /** Id of credentials. */
  readonly credentialsId: Text;
}

/**
 * Lets git in the block log in with a user name and password.
 *
 * Binding of the plugin git (5.10.2-SNAPSHOT). For `withCredentials.bindings`. Also written `GitUsernamePassword`.
 *
 * - `gitToolName` string, required
 * - `credentialsId` credentials id, required
 */
export function gitUsernamePassword(args: GitUsernamePasswordArgs): Describable<'MultiBinding'> {
  return makeSymbol('gitUsernamePassword', args, undefined);
}

export interface GitlabApiTokenArgs {
  /** Id of credentials. */
  readonly credentialsId: Text;
  readonly variable: Text;
}

/**
 * Binding of the plugin gitlab-plugin (1.9.17-SNAPSHOT). For `withCredentials.bindings`.
 *
 * - `credentialsId` credentials id, required
 * - `variable` string, required
 */
export function gitlabApiToken(args: GitlabApiTokenArgs): Describable<'MultiBinding'> {
  return makeSymbol('gitlabApiToken', args, undefined);
}

export interface SshUserPrivateKeyArgs {
  readonly keyFileVariable: Text;
  /** Id of credentials. */
  readonly credentialsId: Text;
  readonly passphraseVariable?: Text;
  readonly usernameVariable?: Text;
}

/**
 * Binds the path of a private key, and its user and passphrase.
 *
 * Binding of the plugin credentials-binding (731.v0331934a_0548). For `withCredentials.bindings`.
 *
 * - `keyFileVariable` string, required
 * - `credentialsId` credentials id, required
 * - `passphraseVariable` string
 * - `usernameVariable` string
 */
export function sshUserPrivateKey(args: SshUserPrivateKeyArgs): Describable<'MultiBinding'> {
  return makeSymbol('sshUserPrivateKey', args, undefined);
}

/**
 * Binds a secret text to a variable.
 *
 * Binding of the plugin credentials-binding (731.v0331934a_0548). For `withCredentials.bindings`.
 *
 * - `variable` string, required
 * - `credentialsId` credentials id, required
 */
export function string(args: MultiBindingArgs): Describable<'MultiBinding'> {
  return makeSymbol('string', args, undefined);
}

/**
 * Binds `user:password` to a variable.
 *
 * Binding of the plugin credentials-binding (731.v0331934a_0548). For `withCredentials.bindings`.
 *
 * - `variable` string, required
 * - `credentialsId` credentials id, required
 */
export function usernameColonPassword(args: MultiBindingArgs): Describable<'MultiBinding'> {
  return makeSymbol('usernameColonPassword', args, undefined);
}

export interface UsernamePasswordArgs {
  readonly usernameVariable: Text;
  readonly passwordVariable: Text;
  /** Id of credentials. */
  readonly credentialsId: Text;
}

/**
 * Binds a user name and a password to two variables.
 *
 * Binding of the plugin credentials-binding (731.v0331934a_0548). For `withCredentials.bindings`.
 *
 * - `usernameVariable` string, required
 * - `passwordVariable` string, required
 * - `credentialsId` credentials id, required
 */
export function usernamePassword(args: UsernamePasswordArgs): Describable<'MultiBinding'> {
  return makeSymbol('usernamePassword', args, undefined);
}

/**
 * Binding of the plugin hashicorp-vault-plugin (9999-SNAPSHOT). For `withCredentials.bindings`.
 *
 * - `variable` string, required
 * - `credentialsId` credentials id, required
 */
export function vaultFile(args: MultiBindingArgs): Describable<'MultiBinding'> {
  return makeSymbol('vaultFile', args, undefined);
}

/**
 * Binding of the plugin hashicorp-vault-plugin (9999-SNAPSHOT). For `withCredentials.bindings`.
 *
 * - `variable` string, required
 * - `credentialsId` credentials id, required
 */
export function vaultString(args: MultiBindingArgs): Describable<'MultiBinding'> {
  return makeSymbol('vaultString', args, undefined);
}

/**
 * Binds the path of a folder into which a secret zip file is unpacked.
 *
 * Binding of the plugin credentials-binding (731.v0331934a_0548). For `withCredentials.bindings`.
 *
 * - `variable` string, required
 * - `credentialsId` credentials id, required
 */
export function zip(args: MultiBindingArgs): Describable<'MultiBinding'> {
  return makeSymbol('zip', args, undefined);
}
