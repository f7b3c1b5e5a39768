// Made by pipec from packages/model/src/catalogue/jenkins.json; do not edit.

import { makeSymbol } from '../core/catalogued.ts';
import type { Anything, Choice, Describable, Dictionary, List, Suggested, Text, Value } from '../core/catalogued.ts';
import type { ChangelogBaseArgs, ConfigFileArgs, ContainerLivenessProbeArgs, ContainerTemplateArgs, PodAnnotationArgs, PortMappingArgs, PreviousResultsBlock, PreviousSymbolArgs, ScriptlerBuilder, SecureGroovyScript, SshPublisherDescArgs, SshTransferArgs, TestCaseArgs, TestCaseBlock } from './types.ts';

export interface TestTypeArgs {
  readonly pattern: Text;
  readonly deleteOutputFiles?: Value<boolean>;
  readonly excludesPattern?: Text;
  readonly failIfNotNew?: Value<boolean>;
  readonly skipNoTestFiles?: Value<boolean>;
  readonly stopProcessingIfError?: Value<boolean>;
}

/**
 * Value of the plugin xunit (3.1.7-SNAPSHOT). For `xunit.tools`, `XUnitPublisher.tools`.
 *
 * - `pattern` string, required, may stand alone
 * - `deleteOutputFiles` boolean
 * - `excludesPattern` string
 * - `failIfNotNew` boolean
 * - `skipNoTestFiles` boolean
 * - `stopProcessingIfError` boolean
 */
export function AUnit(args: Text | TestTypeArgs): Describable<'TestType'> {
  return makeSymbol('AUnit', args, 'pattern');
}

/**
 * Value of the plugin xunit (3.1.7-SNAPSHOT). For `xunit.tools`, `XUnitPublisher.tools`.
 *
 * - `pattern` string, required, may stand alone
 * - `deleteOutputFiles` boolean
 * - `excludesPattern` string
 * - `failIfNotNew` boolean
 * - `skipNoTestFiles` boolean
 * - `stopProcessingIfError` boolean
 */
export function BoostTest(args: Text | TestTypeArgs): Describable<'TestType'> {
  return makeSymbol('BoostTest', args, 'pattern');
}

/**
 * Value of the plugin xunit (3.1.7-SNAPSHOT). For `xunit.tools`, `XUnitPublisher.tools`.
 *
 * - `pattern` string, required, may stand alone
 * - `deleteOutputFiles` boolean
 * - `excludesPattern` string
 * - `failIfNotNew` boolean
 * - `skipNoTestFiles` boolean
 * - `stopProcessingIfError` boolean
 */
export function CTest(args: Text | TestTypeArgs): Describable<'TestType'> {
  return makeSymbol('CTest', args, 'pattern');
}

/**
 * Value of the plugin xunit (3.1.7-SNAPSHOT). For `xunit.tools`, `XUnitPublisher.tools`.
 *
 * - `pattern` string, required, may stand alone
 * - `deleteOutputFiles` boolean
 * - `excludesPattern` string
 * - `failIfNotNew` boolean
 * - `skipNoTestFiles` boolean
 * - `stopProcessingIfError` boolean
 */
export function CUnit(args: Text | TestTypeArgs): Describable<'TestType'> {
  return makeSymbol('CUnit', args, 'pattern');
}

/**
 * Value of the plugin xunit (3.1.7-SNAPSHOT). For `xunit.tools`, `XUnitPublisher.tools`.
 *
 * - `pattern` string, required, may stand alone
 * - `deleteOutputFiles` boolean
 * - `excludesPattern` string
 * - `failIfNotNew` boolean
 * - `skipNoTestFiles` boolean
 * - `stopProcessingIfError` boolean
 */
export function Check(args: Text | TestTypeArgs): Describable<'TestType'> {
  return makeSymbol('Check', args, 'pattern');
}

/**
 * Value of the plugin xunit (3.1.7-SNAPSHOT). For `xunit.tools`, `XUnitPublisher.tools`.
 *
 * - `pattern` string, required, may stand alone
 * - `deleteOutputFiles` boolean
 * - `excludesPattern` string
 * - `failIfNotNew` boolean
 * - `skipNoTestFiles` boolean
 * - `stopProcessingIfError` boolean
 */
export function CppTest(args: Text | TestTypeArgs): Describable<'TestType'> {
  return makeSymbol('CppTest', args, 'pattern');
}

/**
 * Value of the plugin xunit (3.1.7-SNAPSHOT). For `xunit.tools`, `XUnitPublisher.tools`.
 *
 * - `pattern` string, required, may stand alone
 * - `deleteOutputFiles` boolean
 * - `excludesPattern` string
 * - `failIfNotNew` boolean
 * - `skipNoTestFiles` boolean
 * - `stopProcessingIfError` boolean
 */
export function CppUnit(args: Text | TestTypeArgs): Describable<'TestType'> {
  return makeSymbol('CppUnit', args, 'pattern');
}

export interface ToolArgs {
  readonly icon?: Text;
  readonly id?: Text;
  /** Default: `3`. */
  readonly linesLookAhead?: Value<number>;
  readonly name?: Text;
  readonly pattern?: Text;
  readonly reportEncoding?: Text;
  /** Default: `false`. */
  readonly skipSymbolicLinks?: Value<boolean>;
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function CrossCoreEmbeddedStudioParser(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('CrossCoreEmbeddedStudioParser', args, undefined);
}

export interface CustomArgs {
  readonly pattern?: Text;
  readonly customXSL?: Text;
  readonly deleteOutputFiles?: Value<boolean>;
  readonly excludesPattern?: Text;
  readonly failIfNotNew?: Value<boolean>;
  readonly skipNoTestFiles?: Value<boolean>;
  readonly stopProcessingIfError?: Value<boolean>;
}

/**
 * Value of the plugin xunit (3.1.7-SNAPSHOT). For `xunit.tools`, `XUnitPublisher.tools`.
 *
 * - `pattern` string
 * - `customXSL` string
 * - `deleteOutputFiles` boolean
 * - `excludesPattern` string
 * - `failIfNotNew` boolean
 * - `skipNoTestFiles` boolean
 * - `stopProcessingIfError` boolean
 */
export function Custom(args: CustomArgs): Describable<'TestType'> {
  return makeSymbol('Custom', args, undefined);
}

/**
 * Value of the plugin xunit (3.1.7-SNAPSHOT). For `xunit.tools`, `XUnitPublisher.tools`.
 *
 * - `pattern` string, required, may stand alone
 * - `deleteOutputFiles` boolean
 * - `excludesPattern` string
 * - `failIfNotNew` boolean
 * - `skipNoTestFiles` boolean
 * - `stopProcessingIfError` boolean
 */
export function FPCUnit(args: Text | TestTypeArgs): Describable<'TestType'> {
  return makeSymbol('FPCUnit', args, 'pattern');
}

/**
 * Value of the plugin xunit (3.1.7-SNAPSHOT). For `xunit.tools`, `XUnitPublisher.tools`.
 *
 * - `pattern` string, required, may stand alone
 * - `deleteOutputFiles` boolean
 * - `excludesPattern` string
 * - `failIfNotNew` boolean
 * - `skipNoTestFiles` boolean
 * - `stopProcessingIfError` boolean
 */
export function GoogleTest(args: Text | TestTypeArgs): Describable<'TestType'> {
  return makeSymbol('GoogleTest', args, 'pattern');
}

/**
 * Value of the plugin xunit (3.1.7-SNAPSHOT). For `xunit.tools`, `XUnitPublisher.tools`.
 *
 * - `pattern` string, required, may stand alone
 * - `deleteOutputFiles` boolean
 * - `excludesPattern` string
 * - `failIfNotNew` boolean
 * - `skipNoTestFiles` boolean
 * - `stopProcessingIfError` boolean
 */
export function JUnit(args: Text | TestTypeArgs): Describable<'TestType'> {
  return makeSymbol('JUnit', args, 'pattern');
}

/**
 * Value of the plugin xunit (3.1.7-SNAPSHOT). For `xunit.tools`, `XUnitPublisher.tools`.
 *
 * - `pattern` string, required, may stand alone
 * - `deleteOutputFiles` boolean
 * - `excludesPattern` string
 * - `failIfNotNew` boolean
 * - `skipNoTestFiles` boolean
 * - `stopProcessingIfError` boolean
 */
export function MSTest(args: Text | TestTypeArgs): Describable<'TestType'> {
  return makeSymbol('MSTest', args, 'pattern');
}

/**
 * Value of the plugin xunit (3.1.7-SNAPSHOT). For `xunit.tools`, `XUnitPublisher.tools`.
 *
 * - `pattern` string, required, may stand alone
 * - `deleteOutputFiles` boolean
 * - `excludesPattern` string
 * - `failIfNotNew` boolean
 * - `skipNoTestFiles` boolean
 * - `stopProcessingIfError` boolean
 */
export function MbUnit(args: Text | TestTypeArgs): Describable<'TestType'> {
  return makeSymbol('MbUnit', args, 'pattern');
}

/**
 * Value of the plugin xunit (3.1.7-SNAPSHOT). For `xunit.tools`, `XUnitPublisher.tools`.
 *
 * - `pattern` string, required, may stand alone
 * - `deleteOutputFiles` boolean
 * - `excludesPattern` string
 * - `failIfNotNew` boolean
 * - `skipNoTestFiles` boolean
 * - `stopProcessingIfError` boolean
 */
export function NUnit2(args: Text | TestTypeArgs): Describable<'TestType'> {
  return makeSymbol('NUnit2', args, 'pattern');
}

/**
 * Value of the plugin xunit (3.1.7-SNAPSHOT). For `xunit.tools`, `XUnitPublisher.tools`.
 *
 * - `pattern` string, required, may stand alone
 * - `deleteOutputFiles` boolean
 * - `excludesPattern` string
 * - `failIfNotNew` boolean
 * - `skipNoTestFiles` boolean
 * - `stopProcessingIfError` boolean
 */
export function NUnit3(args: Text | TestTypeArgs): Describable<'TestType'> {
  return makeSymbol('NUnit3', args, 'pattern');
}

/**
 * Value of the plugin xunit (3.1.7-SNAPSHOT). For `xunit.tools`, `XUnitPublisher.tools`.
 *
 * - `pattern` string, required, may stand alone
 * - `deleteOutputFiles` boolean
 * - `excludesPattern` string
 * - `failIfNotNew` boolean
 * - `skipNoTestFiles` boolean
 * - `stopProcessingIfError` boolean
 */
export function PHPUnit(args: Text | TestTypeArgs): Describable<'TestType'> {
  return makeSymbol('PHPUnit', args, 'pattern');
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function PVSStudio(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('PVSStudio', args, undefined);
}

/**
 * Value of the plugin xunit (3.1.7-SNAPSHOT). For `xunit.tools`, `XUnitPublisher.tools`.
 *
 * - `pattern` string, required, may stand alone
 * - `deleteOutputFiles` boolean
 * - `excludesPattern` string
 * - `failIfNotNew` boolean
 * - `skipNoTestFiles` boolean
 * - `stopProcessingIfError` boolean
 */
export function QtTest(args: Text | TestTypeArgs): Describable<'TestType'> {
  return makeSymbol('QtTest', args, 'pattern');
}

/**
 * Value of the plugin xunit (3.1.7-SNAPSHOT). For `xunit.tools`, `XUnitPublisher.tools`.
 *
 * - `pattern` string, required, may stand alone
 * - `deleteOutputFiles` boolean
 * - `excludesPattern` string
 * - `failIfNotNew` boolean
 * - `skipNoTestFiles` boolean
 * - `stopProcessingIfError` boolean
 */
export function UnitTest(args: Text | TestTypeArgs): Describable<'TestType'> {
  return makeSymbol('UnitTest', args, 'pattern');
}

/**
 * Value of the plugin xunit (3.1.7-SNAPSHOT). For `xunit.tools`, `XUnitPublisher.tools`.
 *
 * - `pattern` string, required, may stand alone
 * - `deleteOutputFiles` boolean
 * - `excludesPattern` string
 * - `failIfNotNew` boolean
 * - `skipNoTestFiles` boolean
 * - `stopProcessingIfError` boolean
 */
export function Valgrind(args: Text | TestTypeArgs): Describable<'TestType'> {
  return makeSymbol('Valgrind', args, 'pattern');
}

export interface AbsoluteArgs {
  readonly meteredValue?: Choice<'AVERAGE' | 'MEDIAN' | 'LINE90' | 'LINE95' | 'MAXIMUM' | 'MINIMUM' | 'ERRORPRC'>;
  readonly operator?: Choice<'NOT_GREATER' | 'NOT_LESS' | 'NOT_EQUAL'>;
  readonly relatedPerfReport?: Text;
  readonly escalationLevel?: Choice<'INFORMATION' | 'WARNING' | 'ERROR'>;
  readonly success?: Value<boolean>;
  readonly testCaseBlock?: TestCaseBlock;
  readonly value?: Value<number>;
}

/**
 * Value of the plugin performance (1008.v9f17efb_4d942). For `perfReport.constraints`.
 *
 * - `meteredValue` AVERAGE | MEDIAN | LINE90 | LINE95 | MAXIMUM | MINIMUM | ERRORPRC
 * - `operator` NOT_GREATER | NOT_LESS | NOT_EQUAL
 * - `relatedPerfReport` string
 * - `escalationLevel` INFORMATION | WARNING | ERROR
 * - `success` boolean
 * - `testCaseBlock` TestCaseBlock from `symbol.testCase`
 * - `value` integer
 */
export function absolute(args: AbsoluteArgs): Describable<'AbstractConstraint'> {
  return makeSymbol('absolute', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function acuCobol(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('acuCobol', args, undefined);
}

/** Value of the plugin workflow-durable-task-step (1491.v46cb_22ff3686). For `retry.conditions`. */
export function agent(): Describable<'ErrorCondition'> {
  return makeSymbol('agent', undefined, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function ajc(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('ajc', args, undefined);
}

export interface AnalysisParserArgs {
  readonly analysisModelId: Text;
  readonly icon?: Text;
  readonly id?: Text;
  /** Default: `3`. */
  readonly linesLookAhead?: Value<number>;
  readonly name?: Text;
  readonly pattern?: Text;
  readonly reportEncoding?: Text;
  /** Default: `false`. */
  readonly skipSymbolicLinks?: Value<boolean>;
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `analysisModelId` string, required, may stand alone
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function analysisParser(args: Text | AnalysisParserArgs): Describable<'Tool'> {
  return makeSymbol('analysisParser', args, 'analysisModelId');
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function anchoreCtl(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('anchoreCtl', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function androidLintParser(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('androidLintParser', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function ansibleLint(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('ansibleLint', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function aquaScanner(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('aquaScanner', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function armCc(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('armCc', args, undefined);
}

export interface ArtifactsPublisherArgs {
  /** Default: `false`. */
  readonly archiveFilesDisabled?: Value<boolean>;
  /** Default: `false`. */
  readonly disabled?: Value<boolean>;
  /** Default: `false`. */
  readonly fingerprintFilesDisabled?: Value<boolean>;
}

/**
 * Value of the plugin pipeline-maven (1772.v2961157d3557). For `withMaven.options`.
 *
 * - `archiveFilesDisabled` boolean, default `false`
 * - `disabled` boolean, default `false`
 * - `fingerprintFilesDisabled` boolean, default `false`
 */
export function artifactsPublisher(args?: ArtifactsPublisherArgs): Describable<'MavenPublisher'> {
  return makeSymbol('artifactsPublisher', args, undefined);
}

export interface AxivionSuiteArgs {
  /** Default: `'$'`. */
  readonly basedir?: Text;
  /** Id of credentials. */
  readonly credentialsId?: Text;
  readonly icon?: Text;
  readonly id?: Text;
  /** Default: `true`. */
  readonly ignoreSuppressedOrJustified?: Value<boolean>;
  readonly name?: Text;
  readonly namedFilter?: Text;
  readonly projectUrl?: Text;
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`. Also written `axivion`.
 *
 * - `basedir` string, default `'$'`
 * - `credentialsId` credentials id
 * - `icon` string
 * - `id` string
 * - `ignoreSuppressedOrJustified` boolean, default `true`
 * - `name` string
 * - `namedFilter` string
 * - `projectUrl` string
 */
export function axivionSuite(args?: AxivionSuiteArgs): Describable<'Tool'> {
  return makeSymbol('axivionSuite', args, undefined);
}

/** Value of the plugin cloudbees-bitbucket-branch-source (937.3.10-SNAPSHOT). For `bitbucketForkDiscovery.trust`. */
export function bitbucketTrustEveryone(): Describable<'BitbucketForkTrustPolicy'> {
  return makeSymbol('bitbucketTrustEveryone', undefined, undefined);
}

/** Value of the plugin cloudbees-bitbucket-branch-source (937.3.10-SNAPSHOT). For `bitbucketForkDiscovery.trust`. */
export function bitbucketTrustNobody(): Describable<'BitbucketForkTrustPolicy'> {
  return makeSymbol('bitbucketTrustNobody', undefined, undefined);
}

/** Value of the plugin cloudbees-bitbucket-branch-source (937.3.10-SNAPSHOT). For `bitbucketForkDiscovery.trust`. Also written `bitbucketTrustProject`. */
export function bitbucketTrustTeam(): Describable<'BitbucketForkTrustPolicy'> {
  return makeSymbol('bitbucketTrustTeam', undefined, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function bluepearl(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('bluepearl', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function brakeman(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('brakeman', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function buckminster(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('buckminster', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function cadence(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('cadence', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function cargo(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('cargo', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function ccm(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('ccm', args, undefined);
}

/**
 * Value of the plugin git (5.10.2-SNAPSHOT). For `changelogToBranch.options`.
 *
 * - `compareRemote` string
 * - `compareTarget` string
 */
export function changelogBase(args: ChangelogBaseArgs): Describable<'ChangelogToBranchOptions'> {
  return makeSymbol('changelogBase', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function checkStyle(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('checkStyle', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function clair(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('clair', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function clang(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('clang', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function clangAnalyzer(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('clangAnalyzer', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function clangTidy(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('clangTidy', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function cmake(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('cmake', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function codeAnalysis(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('codeAnalysis', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function codeChecker(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('codeChecker', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function codeGeneratorParser(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('codeGeneratorParser', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function codeNarc(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('codeNarc', args, undefined);
}

export interface MavenPublisherArgs {
  /** Default: `false`. */
  readonly disabled?: Value<boolean>;
}

/**
 * Value of the plugin pipeline-maven (1772.v2961157d3557). For `withMaven.options`.
 *
 * - `disabled` boolean, default `false`
 */
export function concordionPublisher(args?: MavenPublisherArgs): Describable<'MavenPublisher'> {
  return makeSymbol('concordionPublisher', args, undefined);
}

/**
 * Value of the plugin config-file-provider (1012.v92d19285fc37). For `configFileProvider.managedFiles`.
 *
 * - `fileId` string, required, may stand alone
 * - `replaceTokens` boolean, default `false`
 * - `targetLocation` string
 * - `variable` string
 */
export function configFile(args: Text | ConfigFileArgs): Describable<'ManagedFile'> {
  return makeSymbol('configFile', args, 'fileId');
}

/**
 * Value of the plugin kubernetes (4425.va_82d78a_0087e). For `containerTemplate.livenessProbe`.
 *
 * - `execArgs` string
 * - `timeoutSeconds` integer
 * - `initialDelaySeconds` integer
 * - `failureThreshold` integer
 * - `periodSeconds` integer
 * - `successThreshold` integer
 */
export function containerLivenessProbe(args: ContainerLivenessProbeArgs): Describable<'ContainerLivenessProbe'> {
  return makeSymbol('containerLivenessProbe', args, undefined);
}

/**
 * Value of the plugin kubernetes (4425.va_82d78a_0087e). For `podTemplate.containers`, `kubernetes.containerTemplate`, `kubernetes.containerTemplates`.
 *
 * - `name` string
 * - `image` string
 * - `alwaysPullImage` boolean, default `false`
 * - `args` string
 * - `command` string
 * - `envVars` list of TemplateEnvVar from `envVar.containerEnvVar`, `envVar.envVar`, `envVar.podEnvVar`, `envVar.secretEnvVar`, default `[]`
 * - `livenessProbe` ContainerLivenessProbe from `symbol.containerLivenessProbe`
 * - `ports` list of PortMapping from `symbol.portMapping`, default `[]`
 * - `privileged` boolean, default `false`
 * - `resourceLimitCpu` string
 * - `resourceLimitEphemeralStorage` string
 * - `resourceLimitMemory` string
 * - `resourceRequestCpu` string
 * - `resourceRequestEphemeralStorage` string
 * - `resourceRequestMemory` string
 * - `runAsGroup` string
 * - `runAsUser` string
 * - `shell` string
 * - `ttyEnabled` boolean, default `false`
 * - `workingDir` string
 */
export function containerTemplate(args: ContainerTemplateArgs): Describable<'ContainerTemplate'> {
  return makeSymbol('containerTemplate', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function coolflux(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('coolflux', args, undefined);
}

export interface CoveragePublisherArgs {
  readonly coberturaExtraPattern?: Text;
  /** Default: `false`. */
  readonly disabled?: Value<boolean>;
  readonly jacocoExtraPattern?: Text;
  readonly sourceCodeRetention?: Choice<'NEVER' | 'LAST_BUILD' | 'EVERY_BUILD'>;
}

/**
 * Value of the plugin pipeline-maven (1772.v2961157d3557). For `withMaven.options`.
 *
 * - `coberturaExtraPattern` string
 * - `disabled` boolean, default `false`
 * - `jacocoExtraPattern` string
 * - `sourceCodeRetention` NEVER | LAST_BUILD | EVERY_BUILD
 */
export function coveragePublisher(args?: CoveragePublisherArgs): Describable<'MavenPublisher'> {
  return makeSymbol('coveragePublisher', args, undefined);
}

export interface CpdArgs {
  /** Default: `50`. */
  readonly highThreshold?: Value<number>;
  readonly icon?: Text;
  readonly id?: Text;
  /** Default: `3`. */
  readonly linesLookAhead?: Value<number>;
  readonly name?: Text;
  /** Default: `25`. */
  readonly normalThreshold?: Value<number>;
  readonly pattern?: Text;
  readonly reportEncoding?: Text;
  /** Default: `false`. */
  readonly skipSymbolicLinks?: Value<boolean>;
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `highThreshold` integer, default `50`
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `normalThreshold` integer, default `25`
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function cpd(args?: CpdArgs): Describable<'Tool'> {
  return makeSymbol('cpd', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function cppCheck(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('cppCheck', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function cppLint(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('cppLint', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function cssLint(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('cssLint', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function dart(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('dart', args, undefined);
}

/** Value of the plugin nodejs (1.6.7-SNAPSHOT). For `nodejs.cacheLocationStrategy`. */
export function default_(): Describable<'CacheLocationLocator'> {
  return makeSymbol('default', undefined, undefined);
}
export { default_ as default };

export interface DependenciesFingerprintPublisherArgs {
  /** Default: `false`. */
  readonly disabled?: Value<boolean>;
  /** Default: `false`. */
  readonly includeReleaseVersions?: Value<boolean>;
  /** Default: `true`. */
  readonly includeScopeCompile?: Value<boolean>;
  /** Default: `true`. */
  readonly includeScopeProvided?: Value<boolean>;
  /** Default: `true`. */
  readonly includeScopeRuntime?: Value<boolean>;
  /** Default: `false`. */
  readonly includeScopeTest?: Value<boolean>;
  /** Default: `true`. */
  readonly includeSnapshotVersions?: Value<boolean>;
}

/**
 * Value of the plugin pipeline-maven (1772.v2961157d3557). For `withMaven.options`.
 *
 * - `disabled` boolean, default `false`
 * - `includeReleaseVersions` boolean, default `false`
 * - `includeScopeCompile` boolean, default `true`
 * - `includeScopeProvided` boolean, default `true`
 * - `includeScopeRuntime` boolean, default `true`
 * - `includeScopeTest` boolean, default `false`
 * - `includeSnapshotVersions` boolean, default `true`
 */
export function dependenciesFingerprintPublisher(args?: DependenciesFingerprintPublisherArgs): Describable<'MavenPublisher'> {
  return makeSymbol('dependenciesFingerprintPublisher', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function detekt(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('detekt', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function diabC(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('diabC', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function docFx(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('docFx', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function dockerLint(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('dockerLint', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function doxygen(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('doxygen', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function drMemory(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('drMemory', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function dscanner(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('dscanner', args, undefined);
}

export interface DupFinderArgs {
  /** Default: `50`. */
  readonly highThreshold?: Value<number>;
  readonly icon?: Text;
  readonly id?: Text;
  /** Default: `3`. */
  readonly linesLookAhead?: Value<number>;
  readonly name?: Text;
  /** Default: `25`. */
  readonly normalThreshold?: Value<number>;
  readonly pattern?: Text;
  readonly reportEncoding?: Text;
  /** Default: `false`. */
  readonly skipSymbolicLinks?: Value<boolean>;
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `highThreshold` integer, default `50`
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `normalThreshold` integer, default `25`
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function dupFinder(args?: DupFinderArgs): Describable<'Tool'> {
  return makeSymbol('dupFinder', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function eclipse(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('eclipse', args, undefined);
}

/**
 * Value of the plugin xunit (3.1.7-SNAPSHOT). For `xunit.tools`, `XUnitPublisher.tools`.
 *
 * - `pattern` string, required, may stand alone
 * - `deleteOutputFiles` boolean
 * - `excludesPattern` string
 * - `failIfNotNew` boolean
 * - `skipNoTestFiles` boolean
 * - `stopProcessingIfError` boolean
 */
export function embUnit(args: Text | TestTypeArgs): Describable<'TestType'> {
  return makeSymbol('embUnit', args, 'pattern');
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function embeddedEngineerParser(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('embeddedEngineerParser', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function erlc(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('erlc', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function errorProne(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('errorProne', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function esLint(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('esLint', args, undefined);
}

export interface RegexpFilterArgs {
  readonly pattern: Text;
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.filters`, `scanForIssues.filters`.
 *
 * - `pattern` string, required, may stand alone
 */
export function excludeCategory(args: Text | RegexpFilterArgs): Describable<'RegexpFilter'> {
  return makeSymbol('excludeCategory', args, 'pattern');
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.filters`, `scanForIssues.filters`.
 *
 * - `pattern` string, required, may stand alone
 */
export function excludeFile(args: Text | RegexpFilterArgs): Describable<'RegexpFilter'> {
  return makeSymbol('excludeFile', args, 'pattern');
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.filters`, `scanForIssues.filters`.
 *
 * - `pattern` string, required, may stand alone
 */
export function excludeMessage(args: Text | RegexpFilterArgs): Describable<'RegexpFilter'> {
  return makeSymbol('excludeMessage', args, 'pattern');
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.filters`, `scanForIssues.filters`.
 *
 * - `pattern` string, required, may stand alone
 */
export function excludeModule(args: Text | RegexpFilterArgs): Describable<'RegexpFilter'> {
  return makeSymbol('excludeModule', args, 'pattern');
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.filters`, `scanForIssues.filters`. Also written `excludeNamespace`.
 *
 * - `pattern` string, required, may stand alone
 */
export function excludePackage(args: Text | RegexpFilterArgs): Describable<'RegexpFilter'> {
  return makeSymbol('excludePackage', args, 'pattern');
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.filters`, `scanForIssues.filters`.
 *
 * - `pattern` string, required, may stand alone
 */
export function excludeType(args: Text | RegexpFilterArgs): Describable<'RegexpFilter'> {
  return makeSymbol('excludeType', args, 'pattern');
}

/** Value of the plugin nodejs (1.6.7-SNAPSHOT). For `nodejs.cacheLocationStrategy`. */
export function executor(): Describable<'CacheLocationLocator'> {
  return makeSymbol('executor', undefined, undefined);
}

export interface FailedArgs {
  readonly failureNewThreshold?: Text;
  readonly failureThreshold?: Text;
  readonly unstableNewThreshold?: Text;
  readonly unstableThreshold?: Text;
}

/**
 * Value of the plugin xunit (3.1.7-SNAPSHOT). For `xunit.thresholds`, `XUnitPublisher.thresholds`.
 *
 * - `failureNewThreshold` string
 * - `failureThreshold` string
 * - `unstableNewThreshold` string
 * - `unstableThreshold` string
 */
export function failed(args?: FailedArgs): Describable<'XUnitThreshold'> {
  return makeSymbol('failed', args, undefined);
}

export interface FileCopyOperationArgs {
  readonly includes?: Text;
  readonly excludes?: Text;
  readonly targetLocation?: Text;
  readonly flattenFiles?: Value<boolean>;
  readonly renameFiles?: Value<boolean>;
  readonly sourceCaptureExpression?: Text;
  readonly targetNameExpression?: Text;
  /** Default: `true`. */
  readonly useDefaultExcludes?: Value<boolean>;
}

/**
 * Value of the plugin file-operations (445.v3c4b_8fa_e3803). For `fileOperations.fileOperations`.
 *
 * - `includes` string
 * - `excludes` string
 * - `targetLocation` string
 * - `flattenFiles` boolean
 * - `renameFiles` boolean
 * - `sourceCaptureExpression` string
 * - `targetNameExpression` string
 * - `useDefaultExcludes` boolean, default `true`
 */
export function fileCopyOperation(args: FileCopyOperationArgs): Describable<'FileOperation'> {
  return makeSymbol('fileCopyOperation', args, undefined);
}

export interface FileCreateOperationArgs {
  readonly fileName?: Text;
  readonly fileContent?: Text;
}

/**
 * Value of the plugin file-operations (445.v3c4b_8fa_e3803). For `fileOperations.fileOperations`.
 *
 * - `fileName` string
 * - `fileContent` string
 */
export function fileCreateOperation(args: FileCreateOperationArgs): Describable<'FileOperation'> {
  return makeSymbol('fileCreateOperation', args, undefined);
}

export interface FileDeleteOperationArgs {
  readonly includes?: Text;
  readonly excludes?: Text;
  /** Default: `true`. */
  readonly useDefaultExcludes?: Value<boolean>;
}

/**
 * Value of the plugin file-operations (445.v3c4b_8fa_e3803). For `fileOperations.fileOperations`.
 *
 * - `includes` string
 * - `excludes` string
 * - `useDefaultExcludes` boolean, default `true`
 */
export function fileDeleteOperation(args: FileDeleteOperationArgs): Describable<'FileOperation'> {
  return makeSymbol('fileDeleteOperation', args, undefined);
}

export interface FileDownloadOperationArgs {
  readonly url?: Text;
  readonly userName?: Text;
  readonly password?: Text;
  readonly targetLocation?: Text;
  readonly targetFileName?: Text;
  readonly proxyHost?: Text;
  readonly proxyPort?: Text;
}

/**
 * Value of the plugin file-operations (445.v3c4b_8fa_e3803). For `fileOperations.fileOperations`.
 *
 * - `url` string
 * - `userName` string
 * - `password` string
 * - `targetLocation` string
 * - `targetFileName` string
 * - `proxyHost` string
 * - `proxyPort` string
 */
export function fileDownloadOperation(args: FileDownloadOperationArgs): Describable<'FileOperation'> {
  return makeSymbol('fileDownloadOperation', args, undefined);
}

export interface FileJoinOperationArgs {
  readonly sourceFile?: Text;
  readonly targetFile?: Text;
}

/**
 * Value of the plugin file-operations (445.v3c4b_8fa_e3803). For `fileOperations.fileOperations`.
 *
 * - `sourceFile` string
 * - `targetFile` string
 */
export function fileJoinOperation(args: FileJoinOperationArgs): Describable<'FileOperation'> {
  return makeSymbol('fileJoinOperation', args, undefined);
}

export interface FilePropertiesToJsonOperationArgs {
  readonly sourceFile?: Text;
  readonly targetFile?: Text;
}

/**
 * Value of the plugin file-operations (445.v3c4b_8fa_e3803). For `fileOperations.fileOperations`.
 *
 * - `sourceFile` string
 * - `targetFile` string
 */
export function filePropertiesToJsonOperation(args: FilePropertiesToJsonOperationArgs): Describable<'FileOperation'> {
  return makeSymbol('filePropertiesToJsonOperation', args, undefined);
}

export interface FileRenameOperationArgs {
  readonly source?: Text;
  readonly destination?: Text;
}

/**
 * Value of the plugin file-operations (445.v3c4b_8fa_e3803). For `fileOperations.fileOperations`.
 *
 * - `source` string
 * - `destination` string
 */
export function fileRenameOperation(args: FileRenameOperationArgs): Describable<'FileOperation'> {
  return makeSymbol('fileRenameOperation', args, undefined);
}

export interface FileTransformOperationArgs {
  readonly includes?: Text;
  readonly excludes?: Text;
  /** Default: `true`. */
  readonly useDefaultExcludes?: Value<boolean>;
}

/**
 * Value of the plugin file-operations (445.v3c4b_8fa_e3803). For `fileOperations.fileOperations`.
 *
 * - `includes` string
 * - `excludes` string
 * - `useDefaultExcludes` boolean, default `true`
 */
export function fileTransformOperation(args: FileTransformOperationArgs): Describable<'FileOperation'> {
  return makeSymbol('fileTransformOperation', args, undefined);
}

export interface FileUnTarOperationArgs {
  readonly filePath?: Text;
  readonly targetLocation?: Text;
  readonly isGZIP?: Value<boolean>;
}

/**
 * Value of the plugin file-operations (445.v3c4b_8fa_e3803). For `fileOperations.fileOperations`.
 *
 * - `filePath` string
 * - `targetLocation` string
 * - `isGZIP` boolean
 */
export function fileUnTarOperation(args: FileUnTarOperationArgs): Describable<'FileOperation'> {
  return makeSymbol('fileUnTarOperation', args, undefined);
}

export interface FileUnZipOperationArgs {
  readonly filePath?: Text;
  readonly targetLocation?: Text;
}

/**
 * Value of the plugin file-operations (445.v3c4b_8fa_e3803). For `fileOperations.fileOperations`.
 *
 * - `filePath` string
 * - `targetLocation` string
 */
export function fileUnZipOperation(args: FileUnZipOperationArgs): Describable<'FileOperation'> {
  return makeSymbol('fileUnZipOperation', args, undefined);
}

export interface FileZipOperationArgs {
  readonly folderPath?: Text;
  readonly outputFolderPath?: Text;
}

/**
 * Value of the plugin file-operations (445.v3c4b_8fa_e3803). For `fileOperations.fileOperations`.
 *
 * - `folderPath` string
 * - `outputFolderPath` string
 */
export function fileZipOperation(args: FileZipOperationArgs): Describable<'FileOperation'> {
  return makeSymbol('fileZipOperation', args, undefined);
}

export interface FindBugsArgs {
  readonly icon?: Text;
  readonly id?: Text;
  /** Default: `3`. */
  readonly linesLookAhead?: Value<number>;
  readonly name?: Text;
  readonly pattern?: Text;
  readonly reportEncoding?: Text;
  /** Default: `false`. */
  readonly skipSymbolicLinks?: Value<boolean>;
  /** Default: `false`. */
  readonly useRankAsPriority?: Value<boolean>;
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 * - `useRankAsPriority` boolean, default `false`
 */
export function findBugs(args?: FindBugsArgs): Describable<'Tool'> {
  return makeSymbol('findBugs', args, undefined);
}

export interface FindbugsPublisherArgs {
  /** Default: `false`. */
  readonly disabled?: Value<boolean>;
  readonly healthy?: Text;
  /** Default: `'low'`. */
  readonly thresholdLimit?: Text;
  readonly unHealthy?: Text;
}

/**
 * Value of the plugin pipeline-maven (1772.v2961157d3557). For `withMaven.options`.
 *
 * - `disabled` boolean, default `false`
 * - `healthy` string
 * - `thresholdLimit` string, default `'low'`
 * - `unHealthy` string
 */
export function findbugsPublisher(args?: FindbugsPublisherArgs): Describable<'MavenPublisher'> {
  return makeSymbol('findbugsPublisher', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function flake8(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('flake8', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function flawfinder(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('flawfinder', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function flexSdk(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('flexSdk', args, undefined);
}

export interface FolderCopyOperationArgs {
  readonly sourceFolderPath?: Text;
  readonly destinationFolderPath?: Text;
}

/**
 * Value of the plugin file-operations (445.v3c4b_8fa_e3803). For `fileOperations.fileOperations`.
 *
 * - `sourceFolderPath` string
 * - `destinationFolderPath` string
 */
export function folderCopyOperation(args: FolderCopyOperationArgs): Describable<'FileOperation'> {
  return makeSymbol('folderCopyOperation', args, undefined);
}

export interface FolderCreateOperationArgs {
  readonly folderPath: Text;
}

/**
 * Value of the plugin file-operations (445.v3c4b_8fa_e3803). For `fileOperations.fileOperations`.
 *
 * - `folderPath` string, required, may stand alone
 */
export function folderCreateOperation(args: Text | FolderCreateOperationArgs): Describable<'FileOperation'> {
  return makeSymbol('folderCreateOperation', args, 'folderPath');
}

export interface FolderDeleteOperationArgs {
  readonly folderPath: Text;
}

/**
 * Value of the plugin file-operations (445.v3c4b_8fa_e3803). For `fileOperations.fileOperations`.
 *
 * - `folderPath` string, required, may stand alone
 */
export function folderDeleteOperation(args: Text | FolderDeleteOperationArgs): Describable<'FileOperation'> {
  return makeSymbol('folderDeleteOperation', args, 'folderPath');
}

export interface FolderRenameOperationArgs {
  readonly source?: Text;
  readonly destination?: Text;
}

/**
 * Value of the plugin file-operations (445.v3c4b_8fa_e3803). For `fileOperations.fileOperations`.
 *
 * - `source` string
 * - `destination` string
 */
export function folderRenameOperation(args: FolderRenameOperationArgs): Describable<'FileOperation'> {
  return makeSymbol('folderRenameOperation', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function fxcop(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('fxcop', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`. Also written `gcc4`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function gcc(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('gcc', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function gcc3(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('gcc3', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function gendarme(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('gendarme', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function ghsMulti(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('ghsMulti', args, undefined);
}

/** Value of the plugin github-branch-source (1981.v57edfa_33796a_). For `gitHubForkDiscovery.trust`. */
export function gitHubTrustContributors(): Describable<'GitHubForkTrustPolicy'> {
  return makeSymbol('gitHubTrustContributors', undefined, undefined);
}

/** Value of the plugin github-branch-source (1981.v57edfa_33796a_). For `gitHubForkDiscovery.trust`. */
export function gitHubTrustEveryone(): Describable<'GitHubForkTrustPolicy'> {
  return makeSymbol('gitHubTrustEveryone', undefined, undefined);
}

/** Value of the plugin github-branch-source (1981.v57edfa_33796a_). For `gitHubForkDiscovery.trust`. */
export function gitHubTrustNobody(): Describable<'GitHubForkTrustPolicy'> {
  return makeSymbol('gitHubTrustNobody', undefined, undefined);
}

/** Value of the plugin github-branch-source (1981.v57edfa_33796a_). For `gitHubForkDiscovery.trust`. */
export function gitHubTrustPermissions(): Describable<'GitHubForkTrustPolicy'> {
  return makeSymbol('gitHubTrustPermissions', undefined, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function gnat(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('gnat', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function gnuFortran(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('gnuFortran', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function goLint(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('goLint', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function goVet(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('goVet', args, undefined);
}

export interface GroovyScriptWarningsNgArgs {
  readonly parserId: Text;
  readonly icon?: Text;
  readonly id?: Text;
  /** Default: `3`. */
  readonly linesLookAhead?: Value<number>;
  readonly name?: Text;
  readonly pattern?: Text;
  readonly reportEncoding?: Text;
  /** Default: `false`. */
  readonly skipSymbolicLinks?: Value<boolean>;
}

export interface GroovyScriptUnoChoiceArgs {
  readonly script?: SecureGroovyScript;
  readonly fallbackScript?: SecureGroovyScript;
}

/**
 * Value of the plugin uno-choice (2.8.10-SNAPSHOT). For `activeChoice.script`, `activeChoiceHtml.script`, `reactiveChoice.script`.
 *
 * - `script` SecureGroovyScript
 * - `fallbackScript` SecureGroovyScript
 */
export function groovyScript(args: GroovyScriptUnoChoiceArgs): Describable<'Script'>;
/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `parserId` string, required, may stand alone
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function groovyScript(args: Text | GroovyScriptWarningsNgArgs): Describable<'Tool'>;
export function groovyScript(args?: unknown): Describable<string> {
  return makeSymbol('groovyScript', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function grype(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('grype', args, undefined);
}

/**
 * Value of the plugin xunit (3.1.7-SNAPSHOT). For `xunit.tools`, `XUnitPublisher.tools`.
 *
 * - `pattern` string, required, may stand alone
 * - `deleteOutputFiles` boolean
 * - `excludesPattern` string
 * - `failIfNotNew` boolean
 * - `skipNoTestFiles` boolean
 * - `stopProcessingIfError` boolean
 */
export function gtester(args: Text | TestTypeArgs): Describable<'TestType'> {
  return makeSymbol('gtester', args, 'pattern');
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function hadoLint(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('hadoLint', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function iar(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('iar', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function iarCstat(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('iarCstat', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function ibLinter(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('ibLinter', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function ideaInspection(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('ideaInspection', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.filters`, `scanForIssues.filters`.
 *
 * - `pattern` string, required, may stand alone
 */
export function includeCategory(args: Text | RegexpFilterArgs): Describable<'RegexpFilter'> {
  return makeSymbol('includeCategory', args, 'pattern');
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.filters`, `scanForIssues.filters`.
 *
 * - `pattern` string, required, may stand alone
 */
export function includeFile(args: Text | RegexpFilterArgs): Describable<'RegexpFilter'> {
  return makeSymbol('includeFile', args, 'pattern');
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.filters`, `scanForIssues.filters`.
 *
 * - `pattern` string, required, may stand alone
 */
export function includeMessage(args: Text | RegexpFilterArgs): Describable<'RegexpFilter'> {
  return makeSymbol('includeMessage', args, 'pattern');
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.filters`, `scanForIssues.filters`.
 *
 * - `pattern` string, required, may stand alone
 */
export function includeModule(args: Text | RegexpFilterArgs): Describable<'RegexpFilter'> {
  return makeSymbol('includeModule', args, 'pattern');
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.filters`, `scanForIssues.filters`. Also written `includeNamespace`.
 *
 * - `pattern` string, required, may stand alone
 */
export function includePackage(args: Text | RegexpFilterArgs): Describable<'RegexpFilter'> {
  return makeSymbol('includePackage', args, 'pattern');
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.filters`, `scanForIssues.filters`.
 *
 * - `pattern` string, required, may stand alone
 */
export function includeType(args: Text | RegexpFilterArgs): Describable<'RegexpFilter'> {
  return makeSymbol('includeType', args, 'pattern');
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function infer(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('infer', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function intel(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('intel', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function invalids(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('invalids', args, undefined);
}

/**
 * Value of the plugin pipeline-maven (1772.v2961157d3557). For `withMaven.options`.
 *
 * - `disabled` boolean, default `false`
 */
export function invokerPublisher(args?: MavenPublisherArgs): Describable<'MavenPublisher'> {
  return makeSymbol('invokerPublisher', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function issues(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('issues', args, undefined);
}

/**
 * Value of the plugin pipeline-maven (1772.v2961157d3557). For `withMaven.options`.
 *
 * - `disabled` boolean, default `false`
 *
 * @deprecated
 */
export function jacocoPublisher(args?: MavenPublisherArgs): Describable<'MavenPublisher'> {
  return makeSymbol('jacocoPublisher', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function java(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('java', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function javaDoc(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('javaDoc', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function jcReport(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('jcReport', args, undefined);
}

/**
 * Value of the plugin pipeline-maven (1772.v2961157d3557). For `withMaven.options`.
 *
 * - `disabled` boolean, default `false`
 */
export function jgivenPublisher(args?: MavenPublisherArgs): Describable<'MavenPublisher'> {
  return makeSymbol('jgivenPublisher', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function jsHint(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('jsHint', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function jsLint(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('jsLint', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function junitParser(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('junitParser', args, undefined);
}

export interface JunitPublisherArgs {
  /** Default: `false`. */
  readonly disabled?: Value<boolean>;
  readonly healthScaleFactor?: Value<number>;
  /** Default: `false`. */
  readonly ignoreAttachments?: Value<boolean>;
  /** Default: `false`. */
  readonly keepLongStdio?: Value<boolean>;
}

/**
 * Value of the plugin pipeline-maven (1772.v2961157d3557). For `withMaven.options`.
 *
 * - `disabled` boolean, default `false`
 * - `healthScaleFactor` number
 * - `ignoreAttachments` boolean, default `false`
 * - `keepLongStdio` boolean, default `false`
 */
export function junitPublisher(args?: JunitPublisherArgs): Describable<'MavenPublisher'> {
  return makeSymbol('junitPublisher', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function klocWork(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('klocWork', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function kotlin(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('kotlin', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function ktLint(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('ktLint', args, undefined);
}

export interface KubernetesAgentArgs {
  /** Default: `false`. */
  readonly handleNonKubernetes?: Value<boolean>;
}

/**
 * Value of the plugin kubernetes (4425.va_82d78a_0087e). For `retry.conditions`.
 *
 * - `handleNonKubernetes` boolean, default `false`
 */
export function kubernetesAgent(args?: KubernetesAgentArgs): Describable<'ErrorCondition'> {
  return makeSymbol('kubernetesAgent', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function mavenConsole(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('mavenConsole', args, undefined);
}

/**
 * Value of the plugin pipeline-maven (1772.v2961157d3557). For `withMaven.options`.
 *
 * - `disabled` boolean, default `false`
 */
export function mavenLinkerPublisher(args?: MavenPublisherArgs): Describable<'MavenPublisher'> {
  return makeSymbol('mavenLinkerPublisher', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function metrowerksCodeWarrior(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('metrowerksCodeWarrior', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function modelsim(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('modelsim', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function msBuild(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('msBuild', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function myPy(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('myPy', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function nagFortran(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('nagFortran', args, undefined);
}

/** Value of the plugin workflow-basic-steps (1117.va_789b_07582e5). For `retry.conditions`. */
export function nonresumable(): Describable<'ErrorCondition'> {
  return makeSymbol('nonresumable', undefined, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function npmAudit(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('npmAudit', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function oelintAdv(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('oelintAdv', args, undefined);
}

export interface OpenTasksPublisherArgs {
  /** Default: `false`. */
  readonly asRegexp?: Value<boolean>;
  /** Default: `false`. */
  readonly disabled?: Value<boolean>;
  readonly excludePattern?: Text;
  readonly healthy?: Text;
  readonly highPriorityTaskIdentifiers?: Text;
  /** Default: `false`. */
  readonly ignoreCase?: Value<boolean>;
  readonly lowPriorityTaskIdentifiers?: Text;
  readonly normalPriorityTaskIdentifiers?: Text;
  readonly pattern?: Text;
  /** Default: `'low'`. */
  readonly thresholdLimit?: Text;
  readonly unHealthy?: Text;
}

/**
 * Value of the plugin pipeline-maven (1772.v2961157d3557). For `withMaven.options`.
 *
 * - `asRegexp` boolean, default `false`
 * - `disabled` boolean, default `false`
 * - `excludePattern` string
 * - `healthy` string
 * - `highPriorityTaskIdentifiers` string
 * - `ignoreCase` boolean, default `false`
 * - `lowPriorityTaskIdentifiers` string
 * - `normalPriorityTaskIdentifiers` string
 * - `pattern` string
 * - `thresholdLimit` string, default `'low'`
 * - `unHealthy` string
 */
export function openTasksPublisher(args?: OpenTasksPublisherArgs): Describable<'MavenPublisher'> {
  return makeSymbol('openTasksPublisher', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function otDockerLint(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('otDockerLint', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function owaspDependencyCheck(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('owaspDependencyCheck', args, undefined);
}

export interface PassedArgs {
  readonly failureNewThreshold?: Text;
  readonly failureThreshold?: Text;
  readonly unstableNewThreshold?: Text;
  readonly unstableThreshold?: Text;
}

/**
 * Value of the plugin xunit (3.1.7-SNAPSHOT). For `xunit.thresholds`, `XUnitPublisher.thresholds`.
 *
 * - `failureNewThreshold` string
 * - `failureThreshold` string
 * - `unstableNewThreshold` string
 * - `unstableThreshold` string
 */
export function passed(args?: PassedArgs): Describable<'XUnitThreshold'> {
  return makeSymbol('passed', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function pcLint(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('pcLint', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function pep8(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('pep8', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function perforce(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('perforce', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function perlCritic(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('perlCritic', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function php(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('php', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function phpCodeSniffer(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('phpCodeSniffer', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function phpStan(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('phpStan', args, undefined);
}

export interface PipelineGraphPublisherArgs {
  /** Default: `false`. */
  readonly disabled?: Value<boolean>;
  /** Default: `false`. */
  readonly ignoreUpstreamTriggers?: Value<boolean>;
  /** Default: `false`. */
  readonly includeReleaseVersions?: Value<boolean>;
  /** Default: `true`. */
  readonly includeScopeCompile?: Value<boolean>;
  /** Default: `true`. */
  readonly includeScopeProvided?: Value<boolean>;
  /** Default: `true`. */
  readonly includeScopeRuntime?: Value<boolean>;
  /** Default: `false`. */
  readonly includeScopeTest?: Value<boolean>;
  /** Default: `true`. */
  readonly includeSnapshotVersions?: Value<boolean>;
  /** Default: `'deploy'`. */
  readonly lifecycleThreshold?: Suggested<'package' | 'install' | 'deploy'>;
  /** Default: `false`. */
  readonly skipDownstreamTriggers?: Value<boolean>;
}

/**
 * Value of the plugin pipeline-maven (1772.v2961157d3557). For `withMaven.options`.
 *
 * - `disabled` boolean, default `false`
 * - `ignoreUpstreamTriggers` boolean, default `false`
 * - `includeReleaseVersions` boolean, default `false`
 * - `includeScopeCompile` boolean, default `true`
 * - `includeScopeProvided` boolean, default `true`
 * - `includeScopeRuntime` boolean, default `true`
 * - `includeScopeTest` boolean, default `false`
 * - `includeSnapshotVersions` boolean, default `true`
 * - `lifecycleThreshold` string, default `'deploy'`
 * - `skipDownstreamTriggers` boolean, default `false`
 */
export function pipelineGraphPublisher(args?: PipelineGraphPublisherArgs): Describable<'MavenPublisher'> {
  return makeSymbol('pipelineGraphPublisher', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function pit(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('pit', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function pmdParser(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('pmdParser', args, undefined);
}

/**
 * Value of the plugin kubernetes (4425.va_82d78a_0087e). For `podTemplate.annotations`.
 *
 * - `key` string
 * - `value` string
 */
export function podAnnotation(args: PodAnnotationArgs): Describable<'PodAnnotation'> {
  return makeSymbol('podAnnotation', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function polyspaceParser(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('polyspaceParser', args, undefined);
}

/**
 * Value of the plugin kubernetes (4425.va_82d78a_0087e). For `containerTemplate.ports`.
 *
 * - `name` string
 * - `containerPort` integer
 * - `hostPort` integer
 */
export function portMapping(args?: PortMappingArgs): Describable<'PortMapping'> {
  return makeSymbol('portMapping', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function prefast(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('prefast', args, undefined);
}

/**
 * Value of the plugin performance (1008.v9f17efb_4d942). For `relative.previousResultsBlock`.
 *
 * - `value` string
 * - `previousResultsString` string
 * - `timeframeStartString` string
 * - `timeframeEndString` string
 */
export function previous(args: PreviousSymbolArgs): Describable<'PreviousResultsBlock'> {
  return makeSymbol('previous', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function protoLint(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('protoLint', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function puppetLint(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('puppetLint', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function pyDocStyle(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('pyDocStyle', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function pyLint(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('pyLint', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function qacSourceCodeAnalyser(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('qacSourceCodeAnalyser', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function qtTranslation(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('qtTranslation', args, undefined);
}

export interface RelativeArgs {
  readonly meteredValue?: Choice<'AVERAGE' | 'MEDIAN' | 'LINE90' | 'LINE95' | 'MAXIMUM' | 'MINIMUM' | 'ERRORPRC'>;
  readonly operator?: Choice<'NOT_GREATER' | 'NOT_LESS' | 'NOT_EQUAL'>;
  readonly relatedPerfReport?: Text;
  readonly escalationLevel?: Choice<'INFORMATION' | 'WARNING' | 'ERROR'>;
  readonly success?: Value<boolean>;
  readonly testCaseBlock?: TestCaseBlock;
  readonly previousResultsBlock?: PreviousResultsBlock;
  readonly tolerance?: Value<number>;
}

/**
 * Value of the plugin performance (1008.v9f17efb_4d942). For `perfReport.constraints`.
 *
 * - `meteredValue` AVERAGE | MEDIAN | LINE90 | LINE95 | MAXIMUM | MINIMUM | ERRORPRC
 * - `operator` NOT_GREATER | NOT_LESS | NOT_EQUAL
 * - `relatedPerfReport` string
 * - `escalationLevel` INFORMATION | WARNING | ERROR
 * - `success` boolean
 * - `testCaseBlock` TestCaseBlock from `symbol.testCase`
 * - `previousResultsBlock` PreviousResultsBlock from `symbol.previous`
 * - `tolerance` number
 */
export function relative(args: RelativeArgs): Describable<'AbstractConstraint'> {
  return makeSymbol('relative', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function resharperInspectCode(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('resharperInspectCode', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function revApi(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('revApi', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function rfLint(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('rfLint', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function robocopy(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('robocopy', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function ruboCop(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('ruboCop', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function sarif(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('sarif', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function scala(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('scala', args, undefined);
}

export interface ScriptlerScriptArgs {
  readonly scriptlerBuilder?: ScriptlerBuilder;
  readonly isSandboxed?: Value<boolean>;
  readonly parameters?: List<Dictionary<Anything>>;
  readonly scriptlerScriptId?: Text;
}

/**
 * Value of the plugin uno-choice (2.8.10-SNAPSHOT). For `activeChoice.script`, `activeChoiceHtml.script`, `reactiveChoice.script`.
 *
 * - `scriptlerBuilder` ScriptlerBuilder
 * - `isSandboxed` boolean
 * - `parameters` list of map
 * - `scriptlerScriptId` string
 */
export function scriptlerScript(args: ScriptlerScriptArgs): Describable<'Script'> {
  return makeSymbol('scriptlerScript', args, undefined);
}

export interface SimianArgs {
  /** Default: `50`. */
  readonly highThreshold?: Value<number>;
  readonly icon?: Text;
  readonly id?: Text;
  /** Default: `3`. */
  readonly linesLookAhead?: Value<number>;
  readonly name?: Text;
  /** Default: `25`. */
  readonly normalThreshold?: Value<number>;
  readonly pattern?: Text;
  readonly reportEncoding?: Text;
  /** Default: `false`. */
  readonly skipSymbolicLinks?: Value<boolean>;
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `highThreshold` integer, default `50`
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `normalThreshold` integer, default `25`
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function simian(args?: SimianArgs): Describable<'Tool'> {
  return makeSymbol('simian', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function simulinkCheckParser(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('simulinkCheckParser', args, undefined);
}

export interface SkippedArgs {
  readonly failureNewThreshold?: Text;
  readonly failureThreshold?: Text;
  readonly unstableNewThreshold?: Text;
  readonly unstableThreshold?: Text;
}

/**
 * Value of the plugin xunit (3.1.7-SNAPSHOT). For `xunit.thresholds`, `XUnitPublisher.thresholds`.
 *
 * - `failureNewThreshold` string
 * - `failureThreshold` string
 * - `unstableNewThreshold` string
 * - `unstableThreshold` string
 */
export function skipped(args?: SkippedArgs): Describable<'XUnitThreshold'> {
  return makeSymbol('skipped', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function sonarQube(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('sonarQube', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function sphinxBuild(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('sphinxBuild', args, undefined);
}

export interface SpotBugsArgs {
  readonly icon?: Text;
  readonly id?: Text;
  /** Default: `3`. */
  readonly linesLookAhead?: Value<number>;
  readonly name?: Text;
  readonly pattern?: Text;
  readonly reportEncoding?: Text;
  /** Default: `false`. */
  readonly skipSymbolicLinks?: Value<boolean>;
  /** Default: `false`. */
  readonly useRankAsPriority?: Value<boolean>;
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 * - `useRankAsPriority` boolean, default `false`
 */
export function spotBugs(args?: SpotBugsArgs): Describable<'Tool'> {
  return makeSymbol('spotBugs', args, undefined);
}

export interface SpotbugsPublisherArgs {
  /** Default: `false`. */
  readonly disabled?: Value<boolean>;
  readonly healthy?: Text;
  /** Default: `'low'`. */
  readonly thresholdLimit?: Text;
  readonly unHealthy?: Text;
}

/**
 * Value of the plugin pipeline-maven (1772.v2961157d3557). For `withMaven.options`.
 *
 * - `disabled` boolean, default `false`
 * - `healthy` string
 * - `thresholdLimit` string, default `'low'`
 * - `unHealthy` string
 */
export function spotbugsPublisher(args?: SpotbugsPublisherArgs): Describable<'MavenPublisher'> {
  return makeSymbol('spotbugsPublisher', args, undefined);
}

/**
 * Value of the plugin publish-over-ssh (398.v5a_66c787a_4b_e). For `sshPublisher.publishers`, `BapSshPromotionPublisherPlugin.publishers`.
 *
 * - `configName` string
 * - `verbose` boolean
 * - `transfers` list of BapSshTransfer from `symbol.sshTransfer`
 * - `useWorkspaceInPromotion` boolean
 * - `usePromotionTimestamp` boolean
 * - `sshRetry` BapSshRetry
 * - `sshLabel` BapSshPublisherLabel
 * - `sshCredentials` BapSshCredentials
 */
export function sshPublisherDesc(args: SshPublisherDescArgs): Describable<'BapSshPublisher'> {
  return makeSymbol('sshPublisherDesc', args, undefined);
}

/**
 * Value of the plugin publish-over-ssh (398.v5a_66c787a_4b_e). For `sshPublisherDesc.transfers`.
 *
 * - `sourceFiles` string
 * - `excludes` string
 * - `remoteDirectory` string
 * - `removePrefix` string
 * - `remoteDirectorySDF` boolean
 * - `flatten` boolean
 * - `cleanRemote` boolean
 * - `execCommand` string
 * - `execTimeout` integer
 * - `usePty` boolean
 * - `keepFilePermissions` boolean
 * - `noDefaultExcludes` boolean
 * - `makeEmptyDirs` boolean
 * - `patternSeparator` string
 * - `useAgentForwarding` boolean, default `false`
 * - `useSftpForExec` boolean, default `false`
 */
export function sshTransfer(args: SshTransferArgs): Describable<'BapSshTransfer'> {
  return makeSymbol('sshTransfer', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function styleCop(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('styleCop', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function styleLint(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('styleLint', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function sunC(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('sunC', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function swiftLint(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('swiftLint', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function tagList(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('tagList', args, undefined);
}

export interface TaskScannerArgs {
  readonly excludePattern?: Text;
  readonly highTags?: Text;
  readonly icon?: Text;
  readonly id?: Text;
  /** Default: `false`. */
  readonly ignoreCase?: Value<boolean>;
  readonly includePattern?: Text;
  /** Default: `false`. */
  readonly isRegularExpression?: Value<boolean>;
  readonly lowTags?: Text;
  readonly name?: Text;
  readonly normalTags?: Text;
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `excludePattern` string
 * - `highTags` string
 * - `icon` string
 * - `id` string
 * - `ignoreCase` boolean, default `false`
 * - `includePattern` string
 * - `isRegularExpression` boolean, default `false`
 * - `lowTags` string
 * - `name` string
 * - `normalTags` string
 */
export function taskScanner(args?: TaskScannerArgs): Describable<'Tool'> {
  return makeSymbol('taskScanner', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function taskingVx(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('taskingVx', args, undefined);
}

/**
 * Value of the plugin performance (1008.v9f17efb_4d942). For `absolute.testCaseBlock`, `relative.testCaseBlock`.
 *
 * - `testCase` string, required, may stand alone
 */
export function testCase(args: Text | TestCaseArgs): Describable<'TestCaseBlock'> {
  return makeSymbol('testCase', args, 'testCase');
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function tiCss(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('tiCss', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function tnsdl(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('tnsdl', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function trivy(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('trivy', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function tsLint(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('tsLint', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function vale(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('vale', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function valgrind(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('valgrind', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function veracodePipelineScanner(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('veracodePipelineScanner', args, undefined);
}

/** Value of the plugin nodejs (1.6.7-SNAPSHOT). For `nodejs.cacheLocationStrategy`. */
export function workspace(): Describable<'CacheLocationLocator'> {
  return makeSymbol('workspace', undefined, undefined);
}

/**
 * Value of the plugin xunit (3.1.7-SNAPSHOT). For `xunit.tools`, `XUnitPublisher.tools`.
 *
 * - `pattern` string, required, may stand alone
 * - `deleteOutputFiles` boolean
 * - `excludesPattern` string
 * - `failIfNotNew` boolean
 * - `skipNoTestFiles` boolean
 * - `stopProcessingIfError` boolean
 */
export function xUnitDotNet(args: Text | TestTypeArgs): Describable<'TestType'> {
  return makeSymbol('xUnitDotNet', args, 'pattern');
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function xlc(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('xlc', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function xmlLint(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('xmlLint', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function yamlLint(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('yamlLint', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function yoctoScanner(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('yoctoScanner', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function yuiCompressor(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('yuiCompressor', args, undefined);
}

/**
 * Value of the plugin warnings-ng (13.10184.vfa_50c65b_fa_b_7). For `recordIssues.tool`, `recordIssues.tools`, `scanForIssues.tool`, `ToolProxy.tool`.
 *
 * - `icon` string
 * - `id` string
 * - `linesLookAhead` integer, default `3`
 * - `name` string
 * - `pattern` string
 * - `reportEncoding` string
 * - `skipSymbolicLinks` boolean, default `false`
 */
export function zptLint(args?: ToolArgs): Describable<'Tool'> {
  return makeSymbol('zptLint', args, undefined);
}
