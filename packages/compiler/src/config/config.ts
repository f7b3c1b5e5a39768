/** What `pipec.config.ts` and its like may say. Paths are relative to the folder of the file. */
export interface Config {
  /** The schema of a JSON file, for editors. */
  readonly $schema?: string;
  /** The pipelines that `pipec build` compiles when it is given none: paths, or patterns such as `ci/*.pipeline.ts`. */
  readonly files?: readonly string[];
  /** The folder that Jenkinsfiles are written to. By default each is written beside its source. */
  readonly outDir?: string;
  /** Where the pods of agents are written that do not say it themselves: into the Jenkinsfile (the default), or into a file beside it. */
  readonly pods?: 'inline' | 'file';
  /** The name under which the controller has pipec's shared library; recipes call it instead of bringing their shell along. */
  readonly library?: string | false;
  /** Whether a source map is written beside each Jenkinsfile. By default it is. */
  readonly sourceMap?: boolean;
  /** Whether each Jenkinsfile names its source and bears a hash by which an edit by hand is noticed. By default it does. */
  readonly header?: boolean;
  /** Whether `pipec build` asks the TypeScript of the project for errors. By default it does, where one is installed. */
  readonly types?: boolean;
  /** The width that lines of a Jenkinsfile are kept within where that is possible. By default 120. */
  readonly width?: number;
  /** How long a pipeline.ts may run, in milliseconds. By default 10,000. */
  readonly timeLimit?: number;
  /** A catalogue of the controller, as `pipec catalog import` makes it. By default all plugins that pipec knows count as installed. */
  readonly catalogue?: string;
  /**
   * All plugins of the controller, by their short names, also those that others brought along; a version behind a colon is passed
   * over. What no plugin of the list offers is unknown. By default all plugins that pipec knows count as installed.
   */
  readonly plugins?: readonly string[];
  /** What is known of the controller's Kubernetes clouds. */
  readonly kubernetes?: KubernetesConfig;
  /** How Jenkinsfiles are linted. */
  readonly lint?: LintConfig;
}

export interface KubernetesConfig {
  /**
   * The controller's configuration as code (YAML), with its clouds and the templates that agents inherit from: one file, or several that
   * make one configuration. By default nothing is told of them.
   */
  readonly templates?: string | readonly string[];
}

/** What the faults of a rule count as; `off`: they are not told. */
export type Level = 'off' | 'info' | 'warning' | 'error';

/** What is told, of all files or of some. */
export interface LintSettings {
  /** What Jenkins itself refuses, every mistake (the default), or also what a careful team asks of itself. */
  readonly profile?: 'jenkins' | 'recommended' | 'strict';
  /** What the faults of a rule count as, by its code, such as `lint/unknown-step`, or of all rules of a group: `kubernetes/*`. */
  readonly rules?: { readonly [code: string]: Level };
  /** Whether the job is a multibranch one. By default that is not known, and nothing is told for it. */
  readonly multibranch?: boolean;
  /** Whether the controller splits declarative scripts (`SCRIPT_SPLITTING_TRANSFORMATION`). */
  readonly scriptSplitting?: boolean;
  /** How many cells a matrix may have. By default 64. */
  readonly matrixCells?: number;
  /** Whether ShellCheck is asked about the scripts of `sh`. By default with the profile `strict`, where it is installed. */
  readonly shellcheck?: boolean;
}

/** Settings for some files. */
export interface LintOverride extends LintSettings {
  /** Patterns that begin at the folder of the configuration. */
  readonly files: readonly string[];
}

export interface LintConfig extends LintSettings {
  /** The files, folders or patterns that `pipec lint` takes where the call names none. By default the working folder. */
  readonly files?: readonly string[];
  /** Patterns of files that are passed over, also where a call names them. They begin at the folder of the configuration. */
  readonly ignore?: readonly string[];
  /** Of several that hold for a file, the last decides. */
  readonly overrides?: readonly LintOverride[];
}

/**
 * Gives a configuration its type, so that an editor knows its settings.
 *
 * @example `pipec.config.ts`
 * ```ts
 * import { defineConfig } from 'pipec';
 *
 * export default defineConfig({ files: ['ci/*.pipeline.ts'], outDir: 'jenkins' });
 * ```
 */
export function defineConfig(config: Config): Config {
  return config;
}
