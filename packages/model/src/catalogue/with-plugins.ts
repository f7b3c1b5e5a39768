import type { Catalogue } from './entry.ts';

/** Plugins that every controller with declarative pipelines has: what pipeline-model-definition depends on, and what these do. */
export const pipelinePlugins: readonly string[] = [
  'core',
  'branch-api',
  'credentials',
  'credentials-binding',
  'git-client',
  'mailer',
  'pipeline-groovy-lib',
  'pipeline-input-step',
  'pipeline-model-definition',
  'pipeline-stage-step',
  'scm-api',
  'script-security',
  'workflow-basic-steps',
  'workflow-cps',
  'workflow-durable-task-step',
  'workflow-job',
  'workflow-multibranch',
  'workflow-scm-step',
];

/**
 * What is left of a catalogue where only some plugins are installed, and those that pipelines cannot be without.
 *
 * @param ids Short names, each with or without a version: `git`, `junit:1403.v1`.
 *
 * @example
 * ```ts
 * indexCatalogue(withPlugins(jenkinsCatalogue(), ['junit'])).step('slackSend'); // undefined
 * ```
 */
export function withPlugins(catalogue: Catalogue, ids: readonly string[]): Catalogue {
  const wanted = new Set([...pipelinePlugins, ...ids.map((id) => id.split(':', 1)[0]!)]);
  return {
    ...catalogue,
    plugins: Object.fromEntries(Object.entries(catalogue.plugins).filter(([id]) => wanted.has(id))),
    entries: catalogue.entries.filter(({ plugin }) => wanted.has(plugin)),
  };
}
