// Made by pipec from packages/model/src/catalogue/jenkins.json; do not edit.

import { makeSymbol } from '../core/catalogued.ts';
import type { Describable, Text } from '../core/catalogued.ts';

export interface GitRepositoryBrowserArgs {
  readonly repoUrl: Text;
}

/**
 * Repository browser of the plugin git (5.10.2-SNAPSHOT). For `scmGit.browser`, `browser.browser`, `gitSource.browser`.
 *
 * - `repoUrl` string, required, may stand alone
 */
export function assembla(args: Text | GitRepositoryBrowserArgs): Describable<'GitRepositoryBrowser'> {
  return makeSymbol('assembla', args, 'repoUrl');
}

/**
 * Repository browser of the plugin git (5.10.2-SNAPSHOT). For `scmGit.browser`, `browser.browser`, `gitSource.browser`.
 *
 * - `repoUrl` string, required, may stand alone
 */
export function bitbucket(args: Text | GitRepositoryBrowserArgs): Describable<'GitRepositoryBrowser'> {
  return makeSymbol('bitbucket', args, 'repoUrl');
}

/**
 * Repository browser of the plugin git (5.10.2-SNAPSHOT). For `scmGit.browser`, `browser.browser`, `gitSource.browser`.
 *
 * - `repoUrl` string, required, may stand alone
 */
export function bitbucketServer(args: Text | GitRepositoryBrowserArgs): Describable<'GitRepositoryBrowser'> {
  return makeSymbol('bitbucketServer', args, 'repoUrl');
}

/**
 * Repository browser of the plugin git (5.10.2-SNAPSHOT). For `scmGit.browser`, `browser.browser`, `gitSource.browser`.
 *
 * - `repoUrl` string, required, may stand alone
 */
export function cgit(args: Text | GitRepositoryBrowserArgs): Describable<'GitRepositoryBrowser'> {
  return makeSymbol('cgit', args, 'repoUrl');
}

/**
 * Repository browser of the plugin git (5.10.2-SNAPSHOT). For `scmGit.browser`, `browser.browser`, `gitSource.browser`.
 *
 * - `repoUrl` string, required, may stand alone
 */
export function fisheye(args: Text | GitRepositoryBrowserArgs): Describable<'GitRepositoryBrowser'> {
  return makeSymbol('fisheye', args, 'repoUrl');
}

export interface GitLabArgs {
  readonly repoUrl: Text;
  readonly version?: Text;
}

/**
 * Repository browser of the plugin git (5.10.2-SNAPSHOT). For `scmGit.browser`, `browser.browser`, `gitSource.browser`.
 *
 * - `repoUrl` string, required, may stand alone
 * - `version` string
 */
export function gitLab(args: Text | GitLabArgs): Describable<'GitRepositoryBrowser'> {
  return makeSymbol('gitLab', args, 'repoUrl');
}

/**
 * Repository browser of the plugin git (5.10.2-SNAPSHOT). For `scmGit.browser`, `browser.browser`, `gitSource.browser`.
 *
 * - `repoUrl` string, required, may stand alone
 */
export function gitList(args: Text | GitRepositoryBrowserArgs): Describable<'GitRepositoryBrowser'> {
  return makeSymbol('gitList', args, 'repoUrl');
}

/**
 * Repository browser of the plugin git (5.10.2-SNAPSHOT). For `scmGit.browser`, `browser.browser`, `gitSource.browser`.
 *
 * - `repoUrl` string, required, may stand alone
 */
export function gitWeb(args: Text | GitRepositoryBrowserArgs): Describable<'GitRepositoryBrowser'> {
  return makeSymbol('gitWeb', args, 'repoUrl');
}

export interface GitblitArgs {
  readonly repoUrl?: Text;
  readonly projectName?: Text;
}

/**
 * Repository browser of the plugin git (5.10.2-SNAPSHOT). For `scmGit.browser`, `browser.browser`, `gitSource.browser`.
 *
 * - `repoUrl` string
 * - `projectName` string
 */
export function gitblit(args: GitblitArgs): Describable<'GitRepositoryBrowser'> {
  return makeSymbol('gitblit', args, undefined);
}

/**
 * Repository browser of the plugin git (5.10.2-SNAPSHOT). For `scmGit.browser`, `browser.browser`, `gitSource.browser`.
 *
 * - `repoUrl` string, required, may stand alone
 */
export function github(args: Text | GitRepositoryBrowserArgs): Describable<'GitRepositoryBrowser'> {
  return makeSymbol('github', args, 'repoUrl');
}

/**
 * Repository browser of the plugin git (5.10.2-SNAPSHOT). For `scmGit.browser`, `browser.browser`, `gitSource.browser`.
 *
 * - `repoUrl` string, required, may stand alone
 */
export function gitiles(args: Text | GitRepositoryBrowserArgs): Describable<'GitRepositoryBrowser'> {
  return makeSymbol('gitiles', args, 'repoUrl');
}

/**
 * Repository browser of the plugin git (5.10.2-SNAPSHOT). For `scmGit.browser`, `browser.browser`, `gitSource.browser`.
 *
 * - `repoUrl` string, required, may stand alone
 */
export function gogs(args: Text | GitRepositoryBrowserArgs): Describable<'GitRepositoryBrowser'> {
  return makeSymbol('gogs', args, 'repoUrl');
}

/**
 * Repository browser of the plugin git (5.10.2-SNAPSHOT). For `scmGit.browser`, `browser.browser`, `gitSource.browser`.
 *
 * - `repoUrl` string, required, may stand alone
 */
export function kiln(args: Text | GitRepositoryBrowserArgs): Describable<'GitRepositoryBrowser'> {
  return makeSymbol('kiln', args, 'repoUrl');
}

export interface PhabricatorArgs {
  readonly repoUrl?: Text;
  readonly repo?: Text;
}

/**
 * Repository browser of the plugin git (5.10.2-SNAPSHOT). For `scmGit.browser`, `browser.browser`, `gitSource.browser`.
 *
 * - `repoUrl` string
 * - `repo` string
 */
export function phabricator(args: PhabricatorArgs): Describable<'GitRepositoryBrowser'> {
  return makeSymbol('phabricator', args, undefined);
}

/**
 * Repository browser of the plugin git (5.10.2-SNAPSHOT). For `scmGit.browser`, `browser.browser`, `gitSource.browser`.
 *
 * - `repoUrl` string, required, may stand alone
 */
export function redmine(args: Text | GitRepositoryBrowserArgs): Describable<'GitRepositoryBrowser'> {
  return makeSymbol('redmine', args, 'repoUrl');
}

/**
 * Repository browser of the plugin git (5.10.2-SNAPSHOT). For `scmGit.browser`, `browser.browser`, `gitSource.browser`.
 *
 * - `repoUrl` string, required, may stand alone
 */
export function rhodeCode(args: Text | GitRepositoryBrowserArgs): Describable<'GitRepositoryBrowser'> {
  return makeSymbol('rhodeCode', args, 'repoUrl');
}

/**
 * Repository browser of the plugin git (5.10.2-SNAPSHOT). For `scmGit.browser`, `browser.browser`, `gitSource.browser`.
 *
 * - `repoUrl` string, required, may stand alone
 */
export function teamFoundation(args: Text | GitRepositoryBrowserArgs): Describable<'GitRepositoryBrowser'> {
  return makeSymbol('teamFoundation', args, 'repoUrl');
}

export interface ViewgitArgs {
  readonly repoUrl?: Text;
  readonly projectName?: Text;
}

/**
 * Repository browser of the plugin git (5.10.2-SNAPSHOT). For `scmGit.browser`, `browser.browser`, `gitSource.browser`.
 *
 * - `repoUrl` string
 * - `projectName` string
 */
export function viewgit(args: ViewgitArgs): Describable<'GitRepositoryBrowser'> {
  return makeSymbol('viewgit', args, undefined);
}
