import { reporterNames } from '@pipec/compiler/report';
import type { Argument, Option } from '../command.ts';

// What `build` and `check` are told alike, so that both mean the same files.

export const buildArguments = {
  files: {
    summary: "Modules that export pipelines; by default the configuration's, or else pipeline.ts",
    many: true,
    completion: 'file',
  },
} as const satisfies { readonly [name: string]: Argument };

export const buildOptions = {
  outDir: {
    type: 'text',
    placeholder: 'folder',
    summary: 'Write Jenkinsfiles there, not beside their sources',
    completion: 'folder',
  },
  pods: { type: ['inline', 'file'], summary: 'Where pods go that do not say it themselves' },
  header: { type: 'refusal', summary: 'Leave out the header that names the source' },
  sourceMap: { type: 'refusal', summary: 'Write no source maps' },
  types: { type: 'refusal', summary: 'Do not ask TypeScript for errors' },
  filesFrom: {
    type: 'text',
    placeholder: 'list',
    summary:
      'Take more files from a list, one a line or, as git writes it with -z, each before a NUL; - is standard input',
    completion: 'file',
  },
  config: {
    type: 'text',
    placeholder: 'file',
    summary: 'Use this configuration, not the nearest one',
    completion: 'file',
  },
  format: { type: reporterNames, default: 'pretty', summary: 'How to report faults' },
} as const satisfies { readonly [name: string]: Option };
