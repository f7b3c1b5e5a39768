import type { Diagnostic, Outcome, Pipeline, Script } from '@pipec/model';
import { findPipelines } from './find-pipelines.ts';
import { tellForbiddenAnnotations } from './forbidden-annotations.ts';
import { readPipeline } from './read-pipeline.ts';
import type { Reading } from './reading.ts';

export interface DeclareOptions {
  /** The text that the script was read from. Without it, what a section cannot read is kept without its text. */
  readonly text?: string;
  /** Agents that need nothing but their name, as `any` and `none`, which are known. */
  readonly bareAgents?: ReadonlySet<string>;
}

const ownBareAgents: ReadonlySet<string> = new Set(['any', 'none']);

/**
 * Reads the pipeline of a Jenkinsfile as Jenkins' own parser does, with its refusals; they bear its keys and stand at its places.
 *
 * `value` is `undefined` where the script has no declarative pipeline. A section that cannot be read, or a part of one, stays
 * `Unparsed`. What is wrong with the pipeline as a whole is for the rules of `check` to tell.
 *
 * @example
 * ```ts
 * const { value, diagnostics } = declare(parse(text, 'Jenkinsfile').value, { text });
 * value?.stages?.stages.map(({ name }) => name); // ['Build', 'Test']
 * ```
 */
export function declare(script: Script, options: DeclareOptions = {}): Outcome<Pipeline | undefined> {
  const { value, diagnostics } = declareAll(script, options);
  return { value: value[0], diagnostics };
}

/** As {@link declare}, with all pipelines that the `call` of a shared library's step may run. */
export function declareAll(script: Script, options: DeclareOptions = {}): Outcome<readonly Pipeline[]> {
  const { text = '', bareAgents = ownBareAgents } = options;
  const diagnostics: Diagnostic[] = [];
  const reading: Reading = { text, bareAgents, tell: (fault) => diagnostics.push(fault) };
  tellForbiddenAnnotations(script, reading);
  const value = findPipelines(script, reading).map((found) => readPipeline(found, script, reading));
  return { value, diagnostics };
}
