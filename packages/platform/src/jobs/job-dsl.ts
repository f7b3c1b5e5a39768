import type { JobSpec, MultibranchSpec, PipelineJobSpec } from '../definition/index.ts';
import type { Job } from '../resolve/platform.ts';
import { branchSource } from './branch-source.ts';
import { foldersOf } from './folders.ts';
import { call, groovyText } from './groovy-block.ts';
import type { GroovyLine } from './groovy-block.ts';

/** Builds that are kept where a job does not say it. */
export const usualBuilds = 20;

/** Scripts of Job DSL that make the jobs: one for all folders, then one for each job. */
export function jobScripts(jobs: readonly Job[]): readonly string[] {
  const folders = foldersOf(jobs.map(({ name }) => name)).map((name) => call('folder', name));
  return [...(folders.length > 0 ? [groovyText(folders)] : []), ...jobs.map((job) => groovyText([jobLine(job)]))];
}

function jobLine(job: Job): GroovyLine {
  const { spec } = job;
  return spec.kind === 'multibranch'
    ? [call('multibranchPipelineJob', job.name), [...titles(spec), ...multibranch(job, spec)]]
    : [call('pipelineJob', job.name), [...titles(spec), ...pipelineJob(spec)]];
}

function titles({ displayName, description }: JobSpec): readonly GroovyLine[] {
  return [
    ...(displayName === undefined ? [] : [call('displayName', displayName)]),
    ...(description === undefined ? [] : [call('description', description)]),
  ];
}

function multibranch(job: Job, spec: MultibranchSpec): readonly GroovyLine[] {
  const { keepBuilds = usualBuilds, scanMinutes = 60, script = 'Jenkinsfile' } = spec;
  return [
    [
      'branchSources',
      [
        [
          'branchSource',
          [
            ['source', [branchSource(job, spec)]],
            [
              'strategy',
              [['allBranchesSame', [['props', [['buildRetention', [['buildDiscarder', [logRotator(keepBuilds)]]]]]]]]],
            ],
          ],
        ],
      ],
    ],
    ['factory', [['workflowBranchProjectFactory', [call('scriptPath', script)]]]],
    // The builds of a branch that is gone go with it, a week later.
    ['orphanedItemStrategy', [['discardOldItems', [call('daysToKeep', 7)]]]],
    ['triggers', [['periodicFolderTrigger', [call('interval', `${scanMinutes}m`)]]]],
  ];
}

function pipelineJob(spec: PipelineJobSpec): readonly GroovyLine[] {
  const { repository, branch = 'main', cron, keepBuilds = usualBuilds, script = 'Jenkinsfile' } = spec;
  const remote = [
    call('url', repository.url),
    ...(repository.credentials === undefined ? [] : [call('credentials', repository.credentials)]),
  ];
  return [
    [
      'properties',
      [
        ['buildDiscarder', [['strategy', [logRotator(keepBuilds)]]]],
        ...(cron === undefined
          ? []
          : [['pipelineTriggers', [['triggers', [['cron', [call('spec', cron)]]]]]] as GroovyLine]),
      ],
    ],
    [
      'definition',
      [
        [
          'cpsScm',
          [
            ['scm', [['git', [['remote', remote], call('branch', `refs/heads/${branch}`), 'extensions {}']]]],
            call('scriptPath', script),
            call('lightweight', true),
          ],
        ],
      ],
    ],
  ];
}

/** The plugin wants all four, as texts; an empty one is no limit. */
function logRotator(builds: number): GroovyLine {
  return [
    'logRotator',
    [
      call('daysToKeepStr', ''),
      call('numToKeepStr', String(builds)),
      call('artifactDaysToKeepStr', ''),
      call('artifactNumToKeepStr', ''),
    ],
  ];
}
