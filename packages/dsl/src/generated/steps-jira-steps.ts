// Made by pipec from packages/model/src/catalogue/jenkins.json; do not edit.

import { makeStep } from '../core/catalogued.ts';
import type { Anything, Dictionary, Scalar, Step, Text, Value } from '../core/catalogued.ts';
import type { IssueInput, IssuesInput } from './types.ts';

export interface JiraAddCommentArgs {
  readonly idOrKey: Text;
  readonly comment: Text;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  readonly input?: Anything;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `idOrKey` string, required
 * - `comment` string, required
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `input` any
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraAddComment(args: JiraAddCommentArgs): Step {
  return makeStep('jiraAddComment', args, undefined);
}

export interface JiraAddWatcherArgs {
  readonly idOrKey: Text;
  readonly userName: Text;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `idOrKey` string, required
 * - `userName` string, required
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraAddWatcher(args: JiraAddWatcherArgs): Step {
  return makeStep('jiraAddWatcher', args, undefined);
}

export interface JiraAssignIssueArgs {
  readonly idOrKey: Text;
  readonly userName: Text;
  readonly accountId: Text;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `idOrKey` string, required
 * - `userName` string, required
 * - `accountId` string, required
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraAssignIssue(args: JiraAssignIssueArgs): Step {
  return makeStep('jiraAssignIssue', args, undefined);
}

export interface JiraAssignableUserSearchArgs {
  readonly project: Text;
  readonly issueKey: Text;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `1000`. */
  readonly maxResults?: Value<number>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly queryStr?: Text;
  readonly site?: Text;
  /** Default: `0`. */
  readonly startAt?: Value<number>;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `project` string, required
 * - `issueKey` string, required
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `maxResults` integer, default `1000`
 * - `queryParams` map of string, default `{}`
 * - `queryStr` string
 * - `site` string
 * - `startAt` integer, default `0`
 */
export function jiraAssignableUserSearch(args: JiraAssignableUserSearchArgs): Step {
  return makeStep('jiraAssignableUserSearch', args, undefined);
}

export interface JiraDeleteAttachmentArgs {
  readonly id: Text;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `id` string, required, may stand alone
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraDeleteAttachment(args: Text | JiraDeleteAttachmentArgs): Step {
  return makeStep('jiraDeleteAttachment', args, 'id');
}

export interface JiraDeleteIssueLinkArgs {
  readonly id: Text;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `id` string, required, may stand alone
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraDeleteIssueLink(args: Text | JiraDeleteIssueLinkArgs): Step {
  return makeStep('jiraDeleteIssueLink', args, 'id');
}

export interface JiraDeleteIssueRemoteLinkArgs {
  readonly idOrKey: Text;
  readonly linkId: Text;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `idOrKey` string, required
 * - `linkId` string, required
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraDeleteIssueRemoteLink(args: JiraDeleteIssueRemoteLinkArgs): Step {
  return makeStep('jiraDeleteIssueRemoteLink', args, undefined);
}

export interface JiraDeleteIssueRemoteLinksArgs {
  readonly idOrKey: Text;
  readonly globalId: Text;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `idOrKey` string, required
 * - `globalId` string, required
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraDeleteIssueRemoteLinks(args: JiraDeleteIssueRemoteLinksArgs): Step {
  return makeStep('jiraDeleteIssueRemoteLinks', args, undefined);
}

export interface JiraDownloadAttachmentArgs {
  readonly id: Text;
  readonly file: Text;
  readonly override: Value<boolean>;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `id` string, required
 * - `file` string, required
 * - `override` boolean, required
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraDownloadAttachment(args: JiraDownloadAttachmentArgs): Step {
  return makeStep('jiraDownloadAttachment', args, undefined);
}

export interface JiraEditCommentArgs {
  readonly idOrKey: Text;
  readonly commentId: Text;
  readonly comment: Text;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  readonly input?: Anything;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `idOrKey` string, required
 * - `commentId` string, required
 * - `comment` string, required
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `input` any
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraEditComment(args: JiraEditCommentArgs): Step {
  return makeStep('jiraEditComment', args, undefined);
}

export interface JiraEditComponentArgs {
  readonly id: Text;
  readonly component: Anything;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `id` string, required
 * - `component` any, required
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraEditComponent(args: JiraEditComponentArgs): Step {
  return makeStep('jiraEditComponent', args, undefined);
}

export interface JiraEditIssueArgs {
  readonly idOrKey: Text;
  readonly issue: Anything;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `idOrKey` string, required
 * - `issue` any, required
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraEditIssue(args: JiraEditIssueArgs): Step {
  return makeStep('jiraEditIssue', args, undefined);
}

export interface JiraEditVersionArgs {
  readonly id: Text;
  readonly version: Anything;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `id` string, required
 * - `version` any, required
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraEditVersion(args: JiraEditVersionArgs): Step {
  return makeStep('jiraEditVersion', args, undefined);
}

export interface JiraGetAttachmentInfoArgs {
  readonly id: Text;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `id` string, required, may stand alone
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraGetAttachmentInfo(args: Text | JiraGetAttachmentInfoArgs): Step {
  return makeStep('jiraGetAttachmentInfo', args, 'id');
}

export interface JiraGetCommentArgs {
  readonly idOrKey: Text;
  readonly commentId: Text;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `idOrKey` string, required
 * - `commentId` string, required
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraGetComment(args: JiraGetCommentArgs): Step {
  return makeStep('jiraGetComment', args, undefined);
}

export interface JiraGetCommentsArgs {
  readonly idOrKey: Text;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `idOrKey` string, required, may stand alone
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraGetComments(args: Text | JiraGetCommentsArgs): Step {
  return makeStep('jiraGetComments', args, 'idOrKey');
}

export interface JiraGetComponentArgs {
  readonly id: Text;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `id` string, required, may stand alone
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraGetComponent(args: Text | JiraGetComponentArgs): Step {
  return makeStep('jiraGetComponent', args, 'id');
}

export interface JiraGetComponentIssueCountArgs {
  readonly id: Text;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `id` string, required, may stand alone
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraGetComponentIssueCount(args: Text | JiraGetComponentIssueCountArgs): Step {
  return makeStep('jiraGetComponentIssueCount', args, 'id');
}

export interface JiraGetFieldsArgs {
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraGetFields(args?: JiraGetFieldsArgs): Step {
  return makeStep('jiraGetFields', args, undefined);
}

export interface JiraGetIssueArgs {
  readonly idOrKey: Text;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `idOrKey` string, required, may stand alone
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraGetIssue(args: Text | JiraGetIssueArgs): Step {
  return makeStep('jiraGetIssue', args, 'idOrKey');
}

export interface JiraGetIssueLinkArgs {
  readonly id: Text;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `id` string, required, may stand alone
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraGetIssueLink(args: Text | JiraGetIssueLinkArgs): Step {
  return makeStep('jiraGetIssueLink', args, 'id');
}

export interface JiraGetIssueLinkTypesArgs {
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraGetIssueLinkTypes(args?: JiraGetIssueLinkTypesArgs): Step {
  return makeStep('jiraGetIssueLinkTypes', args, undefined);
}

export interface JiraGetIssueRemoteLinkArgs {
  readonly idOrKey: Text;
  readonly linkId: Text;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `idOrKey` string, required
 * - `linkId` string, required
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraGetIssueRemoteLink(args: JiraGetIssueRemoteLinkArgs): Step {
  return makeStep('jiraGetIssueRemoteLink', args, undefined);
}

export interface JiraGetIssueRemoteLinksArgs {
  readonly idOrKey: Text;
  readonly globalId: Text;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `idOrKey` string, required
 * - `globalId` string, required
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraGetIssueRemoteLinks(args: JiraGetIssueRemoteLinksArgs): Step {
  return makeStep('jiraGetIssueRemoteLinks', args, undefined);
}

export interface JiraGetIssueTransitionsArgs {
  readonly idOrKey: Text;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `idOrKey` string, required, may stand alone
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraGetIssueTransitions(args: Text | JiraGetIssueTransitionsArgs): Step {
  return makeStep('jiraGetIssueTransitions', args, 'idOrKey');
}

export interface JiraGetIssueWatchesArgs {
  readonly idOrKey: Text;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `idOrKey` string, required, may stand alone
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraGetIssueWatches(args: Text | JiraGetIssueWatchesArgs): Step {
  return makeStep('jiraGetIssueWatches', args, 'idOrKey');
}

export interface JiraGetProjectArgs {
  readonly idOrKey: Text;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `idOrKey` string, required, may stand alone
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraGetProject(args: Text | JiraGetProjectArgs): Step {
  return makeStep('jiraGetProject', args, 'idOrKey');
}

export interface JiraGetProjectComponentsArgs {
  readonly idOrKey: Text;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `idOrKey` string, required, may stand alone
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraGetProjectComponents(args: Text | JiraGetProjectComponentsArgs): Step {
  return makeStep('jiraGetProjectComponents', args, 'idOrKey');
}

export interface JiraGetProjectStatusesArgs {
  readonly idOrKey: Text;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `idOrKey` string, required, may stand alone
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraGetProjectStatuses(args: Text | JiraGetProjectStatusesArgs): Step {
  return makeStep('jiraGetProjectStatuses', args, 'idOrKey');
}

export interface JiraGetProjectVersionsArgs {
  readonly idOrKey: Text;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `idOrKey` string, required, may stand alone
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraGetProjectVersions(args: Text | JiraGetProjectVersionsArgs): Step {
  return makeStep('jiraGetProjectVersions', args, 'idOrKey');
}

export interface JiraGetProjectsArgs {
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraGetProjects(args?: JiraGetProjectsArgs): Step {
  return makeStep('jiraGetProjects', args, undefined);
}

export interface JiraGetServerInfoArgs {
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraGetServerInfo(args?: JiraGetServerInfoArgs): Step {
  return makeStep('jiraGetServerInfo', args, undefined);
}

export interface JiraGetVersionArgs {
  readonly id: Text;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `id` string, required, may stand alone
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraGetVersion(args: Text | JiraGetVersionArgs): Step {
  return makeStep('jiraGetVersion', args, 'id');
}

export interface JiraJqlSearchArgs {
  readonly jql: Text;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  readonly fields?: Anything;
  /** Default: `1000`. */
  readonly maxResults?: Value<number>;
  readonly nextPageToken?: Text;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
  /** Default: `0`. */
  readonly startAt?: Value<number>;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `jql` string, required, may stand alone
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `fields` any
 * - `maxResults` integer, default `1000`
 * - `nextPageToken` string
 * - `queryParams` map of string, default `{}`
 * - `site` string
 * - `startAt` integer, default `0`
 */
export function jiraJqlSearch(args: Text | JiraJqlSearchArgs): Step {
  return makeStep('jiraJqlSearch', args, 'jql');
}

export interface JiraLinkIssuesArgs {
  readonly type: Text;
  readonly inwardKey: Text;
  readonly outwardKey: Text;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  readonly comment?: Text;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `type` string, required
 * - `inwardKey` string, required
 * - `outwardKey` string, required
 * - `auditLog` boolean, default `true`
 * - `comment` string
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraLinkIssues(args: JiraLinkIssuesArgs): Step {
  return makeStep('jiraLinkIssues', args, undefined);
}

export interface JiraNewComponentArgs {
  readonly component: Anything;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `component` any, required, may stand alone
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraNewComponent(args: Scalar | readonly Anything[] | JiraNewComponentArgs): Step {
  return makeStep('jiraNewComponent', args, 'component');
}

export interface JiraNewIssueArgs {
  readonly issue: IssueInput;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `issue` IssueInput, required, may stand alone
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraNewIssue(args: JiraNewIssueArgs): Step {
  return makeStep('jiraNewIssue', args, 'issue');
}

export interface JiraNewIssueRemoteLinkArgs {
  readonly idOrKey: Text;
  readonly remoteLink: Anything;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `idOrKey` string, required
 * - `remoteLink` any, required
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraNewIssueRemoteLink(args: JiraNewIssueRemoteLinkArgs): Step {
  return makeStep('jiraNewIssueRemoteLink', args, undefined);
}

export interface JiraNewIssuesArgs {
  readonly issues: IssuesInput;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `issues` IssuesInput, required, may stand alone
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraNewIssues(args: JiraNewIssuesArgs): Step {
  return makeStep('jiraNewIssues', args, 'issues');
}

export interface JiraNewVersionArgs {
  readonly version: Anything;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `version` any, required, may stand alone
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraNewVersion(args: Scalar | readonly Anything[] | JiraNewVersionArgs): Step {
  return makeStep('jiraNewVersion', args, 'version');
}

export interface JiraNotifyIssueArgs {
  readonly idOrKey: Text;
  readonly notify: Anything;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `idOrKey` string, required
 * - `notify` any, required
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraNotifyIssue(args: JiraNotifyIssueArgs): Step {
  return makeStep('jiraNotifyIssue', args, undefined);
}

export interface JiraTransitionIssueArgs {
  readonly idOrKey: Text;
  readonly input: Anything;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `idOrKey` string, required
 * - `input` any, required
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraTransitionIssue(args: JiraTransitionIssueArgs): Step {
  return makeStep('jiraTransitionIssue', args, undefined);
}

export interface JiraUploadAttachmentArgs {
  readonly idOrKey: Text;
  readonly file: Text;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `idOrKey` string, required
 * - `file` string, required
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 */
export function jiraUploadAttachment(args: JiraUploadAttachmentArgs): Step {
  return makeStep('jiraUploadAttachment', args, undefined);
}

export interface JiraUserSearchArgs {
  readonly queryStr: Text;
  /** Default: `true`. */
  readonly auditLog?: Value<boolean>;
  /** Default: `true`. */
  readonly failOnError?: Value<boolean>;
  /** Default: `1000`. */
  readonly maxResults?: Value<number>;
  /** Default: `{}`. */
  readonly queryParams?: Dictionary<Text>;
  readonly site?: Text;
  /** Default: `0`. */
  readonly startAt?: Value<number>;
}

/**
 * Step of the plugin jira-steps (2.1.194.v782107a_f0c4d). Gives ResponseData.
 *
 * - `queryStr` string, required, may stand alone
 * - `auditLog` boolean, default `true`
 * - `failOnError` boolean, default `true`
 * - `maxResults` integer, default `1000`
 * - `queryParams` map of string, default `{}`
 * - `site` string
 * - `startAt` integer, default `0`
 */
export function jiraUserSearch(args: Text | JiraUserSearchArgs): Step {
  return makeStep('jiraUserSearch', args, 'queryStr');
}
