// Made by pipec from packages/model/src/catalogue/jenkins.json; do not edit.

import type { Text } from '../core/catalogued.ts';

/** Tools by their type, each with the name of an installation that the controller has. */
export interface CataloguedTools {
  /** An installation of allure: tool of the plugin allure-jenkins-plugin. */
  readonly allure?: Text;
  /** An installation of allure3: tool of the plugin allure-jenkins-plugin. */
  readonly allure3?: Text;
  /** An installation of ansible: tool of the plugin ansible. */
  readonly ansible?: Text;
  /** An installation of ant: tool of the plugin ant. */
  readonly ant?: Text;
  /** An installation of dockerTool: tool of the plugin docker-commons. */
  readonly dockerTool?: Text;
  /** An installation of git: tool of the plugin git-client. */
  readonly git?: Text;
  /** An installation of go: tool of the plugin golang. */
  readonly go?: Text;
  /** An installation of gradle: tool of the plugin gradle. */
  readonly gradle?: Text;
  /** An installation of jdk: tool of the plugin core. */
  readonly jdk?: Text;
  /** An installation of jgit: tool of the plugin git-client. */
  readonly jgit?: Text;
  /** An installation of jgitapache: tool of the plugin git-client. */
  readonly jgitapache?: Text;
  /** An installation of maven: tool of the plugin core. */
  readonly maven?: Text;
  /** An installation of nodejs: tool of the plugin nodejs. */
  readonly nodejs?: Text;
  /** An installation of oc: tool of the plugin openshift-client. */
  readonly oc?: Text;
  /** An installation of terraform: tool of the plugin terraform. */
  readonly terraform?: Text;
}
