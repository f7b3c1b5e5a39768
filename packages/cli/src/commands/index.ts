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
  init: { summary: 'Write a pipeline.ts for an app, and all that belongs to it', load: () => import('./init.ts') },
  build: {
    summary: 'Compile pipelines to Jenkinsfiles',
    load: async () => ({ default: (await import('./building.ts')).build }),
  },
  check: {
    summary: 'Tell whether Jenkinsfiles are what their pipelines give',
    load: async () => ({ default: (await import('./building.ts')).check }),
  },
  lint: {
    summary: "Tell what is wrong with Jenkinsfiles, with Jenkins' own verdict",
    load: () => import('./lint.ts'),
  },
  pod: {
    summary: 'Show the pods of a pipeline as the Kubernetes plugin sends them',
    load: () => import('./pod.ts'),
  },
  platform: { summary: 'Write and check the platform that pipelines run on', load: () => import('./platform.ts') },
  fmt: { summary: 'Format Jenkinsfiles and Groovy libraries', load: () => import('./fmt.ts') },
  ast: { summary: 'Print the syntax tree of a Jenkinsfile', load: () => import('./ast.ts') },
  catalog: { summary: 'Say what a controller offers to pipelines', load: () => import('./catalog.ts') },
  explain: { summary: 'Explain what a code in a report means', load: () => import('./explain.ts') },
  completion: { summary: 'Print the completion of a shell', load: () => import('./completion.ts') },
};
