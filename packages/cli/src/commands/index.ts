import type { Command } from '../command.ts';

/** A command that is not loaded yet. */
export interface CommandEntry {
  /** The same words as in the command itself, which a test compares. */
  readonly summary: string;
  /** Brings the command, with all that it imports. */
  readonly load: () => Promise<{ readonly default: Command }>;
}

/** The commands by name, in the order of the help. Each `import` becomes a file of its own in the bundle. */
export const commands: { readonly [name: string]: CommandEntry } = {
  build: { summary: 'Compile pipelines to Jenkinsfiles', load: () => import('./build.ts') },
  check: { summary: 'Tell whether Jenkinsfiles are what their pipelines give', load: () => import('./check.ts') },
  explain: { summary: 'Explain what a code in a report means', load: () => import('./explain.ts') },
  completion: { summary: 'Print the completion of a shell', load: () => import('./completion.ts') },
};
