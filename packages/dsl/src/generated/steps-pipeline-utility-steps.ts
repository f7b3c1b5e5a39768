// Made by pipec from packages/model/src/catalogue/jenkins.json; do not edit.

import { makeStep } from '../core/catalogued.ts';
import type { Anything, Dictionary, List, Scalar, Step, Steps, Text, Value } from '../core/catalogued.ts';

export interface CompareVersionsArgs {
  readonly v1: Text;
  readonly v2: Text;
  /** Default: `false`. */
  readonly failIfEmpty?: Value<boolean>;
}

/**
 * Step of the plugin pipeline-utility-steps (3.814.v1008b_564a_349). Gives integer.
 *
 * - `v1` string, required
 * - `v2` string, required
 * - `failIfEmpty` boolean, default `false`
 */
export function compareVersions(args: CompareVersionsArgs): Step {
  return makeStep('compareVersions', args, undefined);
}

export interface FindFilesArgs {
  readonly excludes?: Text;
  readonly glob?: Text;
}

/**
 * Lists the files of the workspace that fit a pattern.
 *
 * Step of the plugin pipeline-utility-steps (3.814.v1008b_564a_349). Needs an agent. Gives FileWrapper[].
 *
 * - `excludes` string
 * - `glob` string
 */
export function findFiles(args?: FindFilesArgs): Step {
  return makeStep('findFiles', args, undefined);
}

export interface Md5Args {
  readonly file: Text;
}

/**
 * Step of the plugin pipeline-utility-steps (3.814.v1008b_564a_349). Needs an agent. Gives string.
 *
 * - `file` string, required, may stand alone
 */
export function md5(args: Text | Md5Args): Step {
  return makeStep('md5', args, 'file');
}

export interface NodesByLabelArgs {
  readonly label: Text;
  /** Default: `false`. */
  readonly offline?: Value<boolean>;
}

/**
 * Step of the plugin pipeline-utility-steps (3.814.v1008b_564a_349). Gives list<string>.
 *
 * - `label` string, required, may stand alone
 * - `offline` boolean, default `false`
 */
export function nodesByLabel(args: Text | NodesByLabelArgs): Step {
  return makeStep('nodesByLabel', args, 'label');
}

export interface PrependToFileArgs {
  readonly file: Text;
  readonly content: Text;
}

/**
 * Step of the plugin pipeline-utility-steps (3.814.v1008b_564a_349). Needs an agent. Gives FileWrapper.
 *
 * - `file` string, required
 * - `content` string, required
 */
export function prependToFile(args: PrependToFileArgs): Step {
  return makeStep('prependToFile', args, undefined);
}

export interface ReadCSVArgs {
  readonly file?: Text;
  readonly format?: Anything;
  readonly text?: Text;
}

/**
 * Reads a CSV file or text.
 *
 * Step of the plugin pipeline-utility-steps (3.814.v1008b_564a_349). Gives list<CSVRecord>.
 *
 * - `file` string
 * - `format` any
 * - `text` string
 */
export function readCSV(args?: ReadCSVArgs): Step {
  return makeStep('readCSV', args, undefined);
}

export interface ReadJSONArgs {
  readonly file?: Text;
  /** Default: `false`. */
  readonly returnPojo?: Value<boolean>;
  readonly text?: Text;
}

/**
 * Reads a JSON file or text.
 *
 * Step of the plugin pipeline-utility-steps (3.814.v1008b_564a_349). Gives any.
 *
 * - `file` string
 * - `returnPojo` boolean, default `false`
 * - `text` string
 */
export function readJSON(args?: ReadJSONArgs): Step {
  return makeStep('readJSON', args, undefined);
}

export interface ReadManifestArgs {
  readonly file?: Text;
  readonly text?: Text;
}

/**
 * Reads the manifest of a jar file.
 *
 * Step of the plugin pipeline-utility-steps (3.814.v1008b_564a_349). Gives SimpleManifest.
 *
 * - `file` string
 * - `text` string
 */
export function readManifest(args?: ReadManifestArgs): Step {
  return makeStep('readManifest', args, undefined);
}

export interface ReadMavenPomArgs {
  readonly file?: Text;
}

/**
 * Reads a Maven project's `pom.xml`.
 *
 * Step of the plugin pipeline-utility-steps (3.814.v1008b_564a_349). Needs an agent. Gives Model.
 *
 * - `file` string
 */
export function readMavenPom(args?: ReadMavenPomArgs): Step {
  return makeStep('readMavenPom', args, undefined);
}

export interface ReadPropertiesArgs {
  readonly charset?: Text;
  readonly defaults?: Dictionary<Anything>;
  readonly file?: Text;
  /** Default: `false`. */
  readonly interpolate?: Value<boolean>;
  readonly text?: Text;
}

/**
 * Reads a Java properties file or text.
 *
 * Step of the plugin pipeline-utility-steps (3.814.v1008b_564a_349). Gives map.
 *
 * - `charset` string
 * - `defaults` map
 * - `file` string
 * - `interpolate` boolean, default `false`
 * - `text` string
 */
export function readProperties(args?: ReadPropertiesArgs): Step {
  return makeStep('readProperties', args, undefined);
}

export interface ReadTOMLArgs {
  readonly file?: Text;
  readonly text?: Text;
}

/**
 * Step of the plugin pipeline-utility-steps (3.814.v1008b_564a_349). Gives any.
 *
 * - `file` string
 * - `text` string
 */
export function readTOML(args?: ReadTOMLArgs): Step {
  return makeStep('readTOML', args, undefined);
}

export interface ReadYamlArgs {
  /** Default: `-1`. */
  readonly codePointLimit?: Value<number>;
  readonly file?: Text;
  /** Default: `-1`. */
  readonly maxAliasesForCollections?: Value<number>;
  readonly text?: Text;
}

/**
 * Reads a YAML file or text.
 *
 * Step of the plugin pipeline-utility-steps (3.814.v1008b_564a_349). Gives any.
 *
 * - `codePointLimit` integer, default `-1`
 * - `file` string
 * - `maxAliasesForCollections` integer, default `-1`
 * - `text` string
 */
export function readYaml(args?: ReadYamlArgs): Step {
  return makeStep('readYaml', args, undefined);
}

export interface Sha1Args {
  readonly file: Text;
}

/**
 * Step of the plugin pipeline-utility-steps (3.814.v1008b_564a_349). Needs an agent. Gives string.
 *
 * - `file` string, required, may stand alone
 */
export function sha1(args: Text | Sha1Args): Step {
  return makeStep('sha1', args, 'file');
}

export interface Sha256Args {
  readonly file: Text;
}

/**
 * Gives the SHA-256 checksum of a file.
 *
 * Step of the plugin pipeline-utility-steps (3.814.v1008b_564a_349). Needs an agent. Gives string.
 *
 * - `file` string, required, may stand alone
 */
export function sha256(args: Text | Sha256Args): Step {
  return makeStep('sha256', args, 'file');
}

export interface TarArgs {
  readonly file?: Text;
  /** Default: `false`. */
  readonly archive?: Value<boolean>;
  /** Default: `true`. */
  readonly compress?: Value<boolean>;
  /** Default: `true`. */
  readonly defaultExcludes?: Value<boolean>;
  readonly dir?: Text;
  readonly exclude?: Text;
  readonly glob?: Text;
  /** Default: `false`. */
  readonly overwrite?: Value<boolean>;
}

/**
 * Packs files into a tar archive.
 *
 * Step of the plugin pipeline-utility-steps (3.814.v1008b_564a_349). Needs an agent.
 *
 * - `file` string
 * - `archive` boolean, default `false`
 * - `compress` boolean, default `true`
 * - `defaultExcludes` boolean, default `true`
 * - `dir` string
 * - `exclude` string
 * - `glob` string
 * - `overwrite` boolean, default `false`
 */
export function tar(args?: TarArgs): Step {
  return makeStep('tar', args, undefined);
}

export interface TeeArgs {
  readonly file: Text;
}

/**
 * Step with a block of the plugin pipeline-utility-steps (3.814.v1008b_564a_349). Needs an agent.
 *
 * - `file` string, required, may stand alone
 */
export function tee(args: Text | TeeArgs, body: Steps): Step {
  return makeStep('tee', args, 'file', body);
}

export interface TouchArgs {
  readonly file: Text;
  readonly timestamp?: Value<number>;
}

/**
 * Makes a file, or sets its time.
 *
 * Step of the plugin pipeline-utility-steps (3.814.v1008b_564a_349). Needs an agent. Gives FileWrapper.
 *
 * - `file` string, required, may stand alone
 * - `timestamp` integer
 */
export function touch(args: Text | TouchArgs): Step {
  return makeStep('touch', args, 'file');
}

export interface UntarArgs {
  readonly file?: Text;
  readonly dir?: Text;
  readonly glob?: Text;
  /** Default: `true`. */
  readonly keepPermissions?: Value<boolean>;
  /** Default: `false`. */
  readonly quiet?: Value<boolean>;
  /** Default: `false`. */
  readonly test?: Value<boolean>;
}

/**
 * Unpacks a tar archive.
 *
 * Step of the plugin pipeline-utility-steps (3.814.v1008b_564a_349). Needs an agent. Gives any.
 *
 * - `file` string
 * - `dir` string
 * - `glob` string
 * - `keepPermissions` boolean, default `true`
 * - `quiet` boolean, default `false`
 * - `test` boolean, default `false`
 */
export function untar(args?: UntarArgs): Step {
  return makeStep('untar', args, undefined);
}

export interface UnzipArgs {
  readonly zipFile: Text;
  readonly charset?: Text;
  readonly dir?: Text;
  readonly file?: Text;
  readonly glob?: Text;
  /** Default: `false`. */
  readonly quiet?: Value<boolean>;
  /** Default: `false`. */
  readonly read?: Value<boolean>;
  /** Default: `false`. */
  readonly test?: Value<boolean>;
}

/**
 * Unpacks a zip archive, or reads files of it.
 *
 * Step of the plugin pipeline-utility-steps (3.814.v1008b_564a_349). Needs an agent. Gives any.
 *
 * - `zipFile` string, required, may stand alone
 * - `charset` string
 * - `dir` string
 * - `file` string
 * - `glob` string
 * - `quiet` boolean, default `false`
 * - `read` boolean, default `false`
 * - `test` boolean, default `false`
 */
export function unzip(args: Text | UnzipArgs): Step {
  return makeStep('unzip', args, 'zipFile');
}

export interface VerifyMd5Args {
  readonly file: Text;
  readonly hash: Text;
}

/**
 * Step of the plugin pipeline-utility-steps (3.814.v1008b_564a_349). Needs an agent.
 *
 * - `file` string, required
 * - `hash` string, required
 */
export function verifyMd5(args: VerifyMd5Args): Step {
  return makeStep('verifyMd5', args, undefined);
}

export interface VerifySha1Args {
  readonly file: Text;
  readonly hash: Text;
}

/**
 * Step of the plugin pipeline-utility-steps (3.814.v1008b_564a_349). Needs an agent.
 *
 * - `file` string, required
 * - `hash` string, required
 */
export function verifySha1(args: VerifySha1Args): Step {
  return makeStep('verifySha1', args, undefined);
}

export interface VerifySha256Args {
  readonly file: Text;
  readonly hash: Text;
}

/**
 * Fails when a file does not have a SHA-256 checksum.
 *
 * Step of the plugin pipeline-utility-steps (3.814.v1008b_564a_349). Needs an agent.
 *
 * - `file` string, required
 * - `hash` string, required
 */
export function verifySha256(args: VerifySha256Args): Step {
  return makeStep('verifySha256', args, undefined);
}

export interface WriteCSVArgs {
  readonly file: Text;
  readonly records: List<Anything>;
  readonly format?: Anything;
}

/**
 * Writes a CSV file.
 *
 * Step of the plugin pipeline-utility-steps (3.814.v1008b_564a_349). Needs an agent.
 *
 * - `file` string, required
 * - `records` list of any, required
 * - `format` any
 */
export function writeCSV(args: WriteCSVArgs): Step {
  return makeStep('writeCSV', args, undefined);
}

export interface WriteJSONArgs {
  readonly json: Anything;
  readonly file?: Text;
  /** Default: `0`. */
  readonly pretty?: Value<number>;
  /** Default: `false`. */
  readonly returnText?: Value<boolean>;
}

/**
 * Writes a value as a JSON file.
 *
 * Step of the plugin pipeline-utility-steps (3.814.v1008b_564a_349). Gives void | string (returnText).
 *
 * - `json` any, required, may stand alone
 * - `file` string
 * - `pretty` integer, default `0`
 * - `returnText` boolean, default `false`
 */
export function writeJSON(args: Scalar | readonly Anything[] | WriteJSONArgs): Step {
  return makeStep('writeJSON', args, 'json');
}

export interface WriteMavenPomArgs {
  readonly model: Anything;
  readonly file?: Text;
}

/**
 * Writes a Maven project's `pom.xml`.
 *
 * Step of the plugin pipeline-utility-steps (3.814.v1008b_564a_349). Needs an agent.
 *
 * - `model` any, required, may stand alone
 * - `file` string
 */
export function writeMavenPom(args: Scalar | readonly Anything[] | WriteMavenPomArgs): Step {
  return makeStep('writeMavenPom', args, 'model');
}

export interface WriteTOMLArgs {
  readonly toml: Anything;
  readonly file?: Text;
  /** Default: `false`. */
  readonly returnText?: Value<boolean>;
}

/**
 * Step of the plugin pipeline-utility-steps (3.814.v1008b_564a_349). Gives void | string (returnText).
 *
 * - `toml` any, required, may stand alone
 * - `file` string
 * - `returnText` boolean, default `false`
 */
export function writeTOML(args: Scalar | readonly Anything[] | WriteTOMLArgs): Step {
  return makeStep('writeTOML', args, 'toml');
}

export interface WriteYamlArgs {
  readonly charset?: Text;
  readonly data?: Anything;
  readonly datas?: List<Anything>;
  readonly file?: Text;
  /** Default: `false`. */
  readonly overwrite?: Value<boolean>;
  /** Default: `false`. */
  readonly returnText?: Value<boolean>;
}

/**
 * Writes a value as a YAML file.
 *
 * Step of the plugin pipeline-utility-steps (3.814.v1008b_564a_349). Gives void | string (returnText).
 *
 * - `charset` string
 * - `data` any
 * - `datas` list of any
 * - `file` string
 * - `overwrite` boolean, default `false`
 * - `returnText` boolean, default `false`
 */
export function writeYaml(args?: WriteYamlArgs): Step {
  return makeStep('writeYaml', args, undefined);
}

export interface ZipStepArgs {
  readonly zipFile: Text;
  /** Default: `false`. */
  readonly archive?: Value<boolean>;
  /** Default: `true`. */
  readonly defaultExcludes?: Value<boolean>;
  readonly dir?: Text;
  readonly exclude?: Text;
  readonly file?: Text;
  readonly glob?: Text;
  /** Default: `false`. */
  readonly overwrite?: Value<boolean>;
}

/**
 * Packs files into a zip archive.
 *
 * Step of the plugin pipeline-utility-steps (3.814.v1008b_564a_349). Needs an agent.
 *
 * - `zipFile` string, required, may stand alone
 * - `archive` boolean, default `false`
 * - `defaultExcludes` boolean, default `true`
 * - `dir` string
 * - `exclude` string
 * - `file` string
 * - `glob` string
 * - `overwrite` boolean, default `false`
 */
export function zip(args: Text | ZipStepArgs): Step {
  return makeStep('zip', args, 'zipFile');
}
