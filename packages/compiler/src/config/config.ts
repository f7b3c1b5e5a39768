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
  /** The width that lines of a Jenkinsfile are kept within where that is possible. By default 120. */
  readonly width?: number;
  /** How long a pipeline.ts may run, in milliseconds. By default 10,000. */
  readonly timeLimit?: number;
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
