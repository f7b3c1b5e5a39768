import { reporterNames } from '@pipec/compiler/report';
import { defineCommand } from '../command.ts';
import type { ExitCode } from '../command.ts';
import { buildPlatform } from '../platform/build-platform.ts';
import { checkImage } from '../platform/check-image.ts';
import { checkMadePlatform } from '../platform/check-made-platform.ts';
import { initPlatform } from '../platform/init-platform.ts';
import { planOptions } from '../platform/plan-options.ts';
import { runPlan } from '../platform/run-plan.ts';
import { UsageError } from '../usage-error.ts';

export default defineCommand({
  name: 'platform',
  summary: 'Write and check the platform that pipelines run on',
  details: `init writes a platform.ts for the pipelines of a folder.
build makes the files of a platform: manifests, values for the official chart, configuration as code, plugins, jobs, images and a guide.
check holds it against its pipelines and the rules of Kubernetes, and its files against those that are there. It writes nothing.
plan computes how many agents are needed for a number of builds, how long builds wait, and what the nodes cost.
image tells what is wrong with a Dockerfile whose image builds run in, whoever wrote it.`,
  arguments: {
    action: {
      summary: 'init, build, check, plan or image',
      required: true,
      completion: ['init', 'build', 'check', 'plan', 'image'],
    },
    file: {
      summary: 'The module that exports the platform, by default platform.ts; with image the Dockerfile',
      completion: 'file',
    },
  },
  options: {
    outDir: {
      type: 'text',
      placeholder: 'folder',
      summary: 'Where the files go; by default platform beside the module',
      completion: 'folder',
    },
    dryRun: { type: 'switch', short: 'n', summary: 'Say what would be written, and write nothing' },
    force: { type: 'switch', summary: 'Replace files that pipec did not make, or that were edited by hand' },
    types: { type: 'refusal', summary: 'Do not ask TypeScript for errors' },
    format: { type: reporterNames, default: 'pretty', summary: 'How to report faults' },
    ...planOptions,
  },
  examples: [
    ['pipec platform init', 'Write a platform.ts to begin with'],
    ['pipec platform build', 'Write all files of the platform'],
    ['pipec platform check', 'Tell what the pipelines ask and the platform does not have'],
    ['pipec platform image ci/Dockerfile', 'Tell what is wrong with a Dockerfile of your own'],
    ['pipec platform plan --agents-per-hour 40 --minutes 9', 'Tell how many agents 40 builds an hour need'],
  ],
  run({ arguments: { action, file }, options, host }): ExitCode | Promise<ExitCode> {
    switch (action) {
      case 'init':
        return initPlatform({ ...options, file }, host);
      case 'build':
        return buildPlatform({ ...options, file }, host);
      case 'check':
        return checkMadePlatform({ ...options, file }, host);
      case 'plan':
        return runPlan({ ...options, file }, host);
      case 'image':
        return checkImage({ ...options, file }, host);
      default:
        throw new UsageError(`'pipec platform' takes 'init', 'build', 'check', 'plan' or 'image', not '${action}'.`);
    }
  },
});
