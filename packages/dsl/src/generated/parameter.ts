// Made by pipec from packages/model/src/catalogue/jenkins.json; do not edit.

import { makeDirective } from '../core/catalogued.ts';
import type { BuildParameter, Choice, List, Text, Value } from '../core/catalogued.ts';
import type { BuildSelector, Script } from './types.ts';

export interface ActiveChoiceArgs {
  readonly name: Text;
  readonly description?: Text;
  readonly randomName?: Text;
  readonly script?: Script;
  readonly choiceType?: Text;
  readonly filterable?: Value<boolean>;
  readonly filterLength?: Value<number>;
  readonly cacheDefaultValue?: Value<boolean>;
}

/**
 * A choice whose values a Groovy script gives.
 *
 * Parameter of the plugin uno-choice (2.8.10-SNAPSHOT).
 *
 * - `name` string, required
 * - `description` string
 * - `randomName` string
 * - `script` Script from `symbol.groovyScript`, `symbol.scriptlerScript`
 * - `choiceType` string
 * - `filterable` boolean
 * - `filterLength` integer
 * - `cacheDefaultValue` boolean
 */
export function activeChoice(args: ActiveChoiceArgs): BuildParameter {
  return makeDirective('parameter', 'activeChoice', args, undefined);
}

export interface ActiveChoiceHtmlArgs {
  readonly name: Text;
  readonly description?: Text;
  readonly randomName?: Text;
  readonly script?: Script;
  readonly choiceType?: Text;
  readonly referencedParameters?: Text;
  readonly omitValueField?: Value<boolean>;
  readonly cacheDefaultValue?: Value<boolean>;
}

/**
 * Parameter of the plugin uno-choice (2.8.10-SNAPSHOT).
 *
 * - `name` string, required
 * - `description` string
 * - `randomName` string
 * - `script` Script from `symbol.groovyScript`, `symbol.scriptlerScript`
 * - `choiceType` string
 * - `referencedParameters` string
 * - `omitValueField` boolean
 * - `cacheDefaultValue` boolean
 */
export function activeChoiceHtml(args: ActiveChoiceHtmlArgs): BuildParameter {
  return makeDirective('parameter', 'activeChoiceHtml', args, undefined);
}

export interface Base64FileArgs {
  readonly name: Text;
  readonly description?: Text;
}

/**
 * Parameter of the plugin file-parameters.
 *
 * - `name` string, required, may stand alone
 * - `description` string
 */
export function base64File(args: Text | Base64FileArgs): BuildParameter {
  return makeDirective('parameter', 'base64File', args, 'name');
}

export interface BooleanParamParameterArgs {
  readonly name: Text;
  /** Default: `false`. */
  readonly defaultValue?: Value<boolean>;
  readonly description?: Text;
}

/**
 * A yes or no.
 *
 * Parameter of Jenkins itself (2.579-SNAPSHOT).
 *
 * - `name` string, required, may stand alone
 * - `defaultValue` boolean, default `false`
 * - `description` string
 */
export function booleanParam(args: Text | BooleanParamParameterArgs): BuildParameter {
  return makeDirective('parameter', 'booleanParam', args, 'name');
}

export interface BuildSelectorArgs {
  readonly name: Text;
  readonly defaultSelector?: BuildSelector;
  readonly description?: Text;
}

/**
 * Parameter of the plugin copyartifact (801.v937817258df3).
 *
 * - `name` string, required
 * - `defaultSelector` BuildSelector from `buildSelector.…`
 * - `description` string
 */
export function buildSelector(args: BuildSelectorArgs): BuildParameter {
  return makeDirective('parameter', 'buildSelector', args, undefined);
}

export interface ChoiceArgs {
  readonly name: Text;
  readonly description?: Text;
  readonly choices?: List<Text> | Text;
}

/**
 * One of a few values; the first is the default.
 *
 * Parameter of Jenkins itself (2.579-SNAPSHOT). Also written `choiceParam`.
 *
 * - `name` string, required, may stand alone
 * - `description` string
 * - `choices` list of string or string
 */
export function choice(args: Text | ChoiceArgs): BuildParameter {
  return makeDirective('parameter', 'choice', args, 'name');
}

export interface CredentialsArgs {
  readonly name: Text;
  readonly description?: Text;
  /** Id of credentials. */
  readonly defaultValue?: Text;
  readonly credentialType?: Text;
  readonly required?: Value<boolean>;
}

/**
 * Parameter of the plugin credentials.
 *
 * - `name` string, required
 * - `description` string
 * - `defaultValue` credentials id
 * - `credentialType` string
 * - `required` boolean
 */
export function credentials(args: CredentialsArgs): BuildParameter {
  return makeDirective('parameter', 'credentials', args, undefined);
}

export interface ExtendedChoiceParameterArgs {
  readonly name: Text;
  readonly type?: Text;
  readonly value?: Text;
  readonly projectName?: Text;
  readonly propertyFile?: Text;
  readonly groovyScript?: Text;
  readonly groovyScriptFile?: Text;
  readonly bindings?: Text;
  readonly groovyClasspath?: Text;
  readonly propertyKey?: Text;
  readonly defaultValue?: Text;
  readonly defaultPropertyFile?: Text;
  readonly defaultGroovyScript?: Text;
  readonly defaultGroovyScriptFile?: Text;
  readonly defaultBindings?: Text;
  readonly defaultGroovyClasspath?: Text;
  readonly defaultPropertyKey?: Text;
  readonly descriptionPropertyValue?: Text;
  readonly descriptionPropertyFile?: Text;
  readonly descriptionGroovyScript?: Text;
  readonly descriptionGroovyScriptFile?: Text;
  readonly descriptionBindings?: Text;
  readonly descriptionGroovyClasspath?: Text;
  readonly descriptionPropertyKey?: Text;
  readonly javascriptFile?: Text;
  readonly javascript?: Text;
  readonly saveJSONParameterToFile?: Value<boolean>;
  readonly quoteValue?: Value<boolean>;
  readonly visibleItemCount?: Value<number>;
  readonly description?: Text;
  readonly multiSelectDelimiter?: Text;
}

/**
 * Parameter of the plugin extended-choice-parameter (389.v023f1e97b_b_3c).
 *
 * - `name` string, required
 * - `type` string
 * - `value` string
 * - `projectName` string
 * - `propertyFile` string
 * - `groovyScript` string
 * - `groovyScriptFile` string
 * - `bindings` string
 * - `groovyClasspath` string
 * - `propertyKey` string
 * - `defaultValue` string
 * - `defaultPropertyFile` string
 * - `defaultGroovyScript` string
 * - `defaultGroovyScriptFile` string
 * - `defaultBindings` string
 * - `defaultGroovyClasspath` string
 * - `defaultPropertyKey` string
 * - `descriptionPropertyValue` string
 * - `descriptionPropertyFile` string
 * - `descriptionGroovyScript` string
 * - `descriptionGroovyScriptFile` string
 * - `descriptionBindings` string
 * - `descriptionGroovyClasspath` string
 * - `descriptionPropertyKey` string
 * - `javascriptFile` string
 * - `javascript` string
 * - `saveJSONParameterToFile` boolean
 * - `quoteValue` boolean
 * - `visibleItemCount` integer
 * - `description` string
 * - `multiSelectDelimiter` string
 */
export function extendedChoice(args: ExtendedChoiceParameterArgs): BuildParameter {
  return makeDirective('parameter', 'extendedChoice', args, undefined);
}

export interface FileParameterArgs {
  readonly name: Text;
  readonly description?: Text;
}

/**
 * A file that is uploaded when the build starts.
 *
 * Parameter of Jenkins itself (2.579-SNAPSHOT). Also written `fileParam`.
 *
 * - `name` string, required, may stand alone
 * - `description` string
 */
export function file(args: Text | FileParameterArgs): BuildParameter {
  return makeDirective('parameter', 'file', args, 'name');
}

export interface GitParameterArgs {
  readonly name: Text;
  readonly type?: Text;
  readonly defaultValue?: Text;
  readonly description?: Text;
  readonly branch?: Text;
  readonly branchFilter?: Text;
  readonly tagFilter?: Text;
  readonly sortMode?: Choice<'NONE' | 'ASCENDING_SMART' | 'DESCENDING_SMART' | 'ASCENDING' | 'DESCENDING'>;
  readonly selectedValue?: Choice<'NONE' | 'TOP' | 'DEFAULT'>;
  readonly useRepository?: Text;
  readonly quickFilterEnabled?: Value<boolean>;
  readonly listSize?: Text;
  /** Default: `false`. */
  readonly requiredParameter?: Value<boolean>;
}

/**
 * A branch, tag or revision of a git repository.
 *
 * Parameter of the plugin git-parameter (460.v71e7583a_c099).
 *
 * - `name` string, required
 * - `type` string
 * - `defaultValue` string
 * - `description` string
 * - `branch` string
 * - `branchFilter` string
 * - `tagFilter` string
 * - `sortMode` NONE | ASCENDING_SMART | DESCENDING_SMART | ASCENDING | DESCENDING
 * - `selectedValue` NONE | TOP | DEFAULT
 * - `useRepository` string
 * - `quickFilterEnabled` boolean
 * - `listSize` string
 * - `requiredParameter` boolean, default `false`
 */
export function gitParameter(args: GitParameterArgs): BuildParameter {
  return makeDirective('parameter', 'gitParameter', args, undefined);
}

export interface HiddenArgs {
  readonly name: Text;
  readonly defaultValue?: Text;
  readonly description?: Text;
}

/**
 * Parameter of the plugin hidden-parameter. Also written `hiddenParam`.
 *
 * - `name` string, required
 * - `defaultValue` string
 * - `description` string
 */
export function hidden(args: HiddenArgs): BuildParameter {
  return makeDirective('parameter', 'hidden', args, undefined);
}

export interface ImageTagArgs {
  readonly name: Text;
  readonly description?: Text;
  readonly image?: Text;
  readonly filter?: Text;
  readonly registry?: Text;
  readonly credentialId?: Text;
  readonly defaultTag?: Text;
  readonly tagOrder?: Choice<'NATURAL' | 'REV_NATURAL' | 'DSC_VERSION' | 'ASC_VERSION'>;
  /** Default: `true`. */
  readonly verifySsl?: Value<boolean>;
}

/**
 * Parameter of the plugin image-tag-parameter.
 *
 * - `name` string, required
 * - `description` string
 * - `image` string
 * - `filter` string
 * - `registry` string
 * - `credentialId` string
 * - `defaultTag` string
 * - `tagOrder` NATURAL | REV_NATURAL | DSC_VERSION | ASC_VERSION
 * - `verifySsl` boolean, default `true`
 */
export function imageTag(args: ImageTagArgs): BuildParameter {
  return makeDirective('parameter', 'imageTag', args, undefined);
}

export interface NonStoredPasswordArgs {
  readonly name: Text;
  readonly description?: Text;
}

/**
 * Parameter of the plugin mask-passwords (222.v162c9271515d).
 *
 * - `name` string, required, may stand alone
 * - `description` string
 */
export function nonStoredPassword(args: Text | NonStoredPasswordArgs): BuildParameter {
  return makeDirective('parameter', 'nonStoredPassword', args, 'name');
}

export interface PasswordParameterArgs {
  readonly name: Text;
  readonly defaultValueAsSecret?: Text | null;
  readonly description?: Text;
  readonly defaultValue?: Text;
}

/**
 * A secret that is typed when the build starts; credentials are safer.
 *
 * Parameter of Jenkins itself (2.579-SNAPSHOT).
 *
 * - `name` string, required
 * - `defaultValueAsSecret` string
 * - `description` string
 * - `defaultValue` string
 */
export function password(args: PasswordParameterArgs): BuildParameter {
  return makeDirective('parameter', 'password', args, undefined);
}

export interface ReactiveChoiceArgs {
  readonly name: Text;
  readonly description?: Text;
  readonly randomName?: Text;
  readonly script?: Script;
  readonly choiceType?: Text;
  readonly referencedParameters?: Text;
  readonly filterable?: Value<boolean>;
  readonly filterLength?: Value<number>;
  readonly cacheDefaultValue?: Value<boolean>;
}

/**
 * A choice whose values a Groovy script gives, by the values of other parameters.
 *
 * Parameter of the plugin uno-choice (2.8.10-SNAPSHOT).
 *
 * - `name` string, required
 * - `description` string
 * - `randomName` string
 * - `script` Script from `symbol.groovyScript`, `symbol.scriptlerScript`
 * - `choiceType` string
 * - `referencedParameters` string
 * - `filterable` boolean
 * - `filterLength` integer
 * - `cacheDefaultValue` boolean
 */
export function reactiveChoice(args: ReactiveChoiceArgs): BuildParameter {
  return makeDirective('parameter', 'reactiveChoice', args, undefined);
}

export interface RunParameterArgs {
  readonly name: Text;
  readonly projectName?: Text;
  readonly description?: Text;
  readonly filter?: Choice<'ALL' | 'STABLE' | 'SUCCESSFUL' | 'COMPLETED'> | null;
}

/**
 * A build of another job.
 *
 * Parameter of Jenkins itself (2.579-SNAPSHOT). Also written `runParam`.
 *
 * - `name` string, required
 * - `projectName` string
 * - `description` string
 * - `filter` ALL | STABLE | SUCCESSFUL | COMPLETED
 */
export function run(args: RunParameterArgs): BuildParameter {
  return makeDirective('parameter', 'run', args, undefined);
}

export interface SeparatorArgs {
  readonly name?: Text | null;
  readonly separatorStyle?: Text | null;
  readonly sectionHeader?: Text | null;
  readonly sectionHeaderStyle?: Text | null;
  readonly description?: Text;
}

/**
 * Parameter of the plugin parameter-separator.
 *
 * - `name` string
 * - `separatorStyle` string
 * - `sectionHeader` string
 * - `sectionHeaderStyle` string
 * - `description` string
 */
export function separator(args: SeparatorArgs): BuildParameter {
  return makeDirective('parameter', 'separator', args, undefined);
}

export interface StashedFileArgs {
  readonly name: Text;
  readonly description?: Text;
}

/**
 * Parameter of the plugin file-parameters.
 *
 * - `name` string, required, may stand alone
 * - `description` string
 */
export function stashedFile(args: Text | StashedFileArgs): BuildParameter {
  return makeDirective('parameter', 'stashedFile', args, 'name');
}

export interface StringParameterArgs {
  readonly name: Text;
  readonly defaultValue?: Text;
  readonly description?: Text;
  /** Default: `false`. */
  readonly trim?: Value<boolean>;
}

/**
 * A line of text.
 *
 * Parameter of Jenkins itself (2.579-SNAPSHOT). Also written `stringParam`.
 *
 * - `name` string, required, may stand alone
 * - `defaultValue` string
 * - `description` string
 * - `trim` boolean, default `false`
 */
export function string(args: Text | StringParameterArgs): BuildParameter {
  return makeDirective('parameter', 'string', args, 'name');
}

export interface TextParameterArgs {
  readonly name: Text;
  readonly defaultValue?: Text;
  readonly description?: Text;
  /** Default: `false`. */
  readonly trim?: Value<boolean>;
}

/**
 * Several lines of text.
 *
 * Parameter of Jenkins itself (2.579-SNAPSHOT). Also written `textParam`.
 *
 * - `name` string, required, may stand alone
 * - `defaultValue` string
 * - `description` string
 * - `trim` boolean, default `false`
 */
export function text(args: Text | TextParameterArgs): BuildParameter {
  return makeDirective('parameter', 'text', args, 'name');
}

export interface ValidatingStringArgs {
  readonly name: Text;
  readonly defaultValue?: Text;
  readonly regex?: Text;
  readonly failedValidationMessage?: Text;
  readonly description?: Text;
}

/**
 * Parameter of the plugin validating-string-parameter.
 *
 * - `name` string, required
 * - `defaultValue` string
 * - `regex` string
 * - `failedValidationMessage` string
 * - `description` string
 */
export function validatingString(args: ValidatingStringArgs): BuildParameter {
  return makeDirective('parameter', 'validatingString', args, undefined);
}
