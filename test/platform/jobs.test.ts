import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { indexCatalogue, jenkinsCatalogue } from '@pipec/model/catalogue';
import { resolve } from '@pipec/platform/build';
import type { JobSpec } from '@pipec/platform';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse as parseGroovy } from '../../packages/compiler/src/parse/parse.ts';
import { checkJobs } from '../../packages/platform/src/jobs/check-jobs.ts';
import { call } from '../../packages/platform/src/jobs/groovy-block.ts';
import { jobScripts } from '../../packages/platform/src/jobs/job-dsl.ts';
import { jobFiles } from '../../packages/platform/src/jobs/job-files.ts';
import { readRepository } from '../../packages/platform/src/jobs/repository.ts';
import { describeWithGroovy } from '../support/groovy/groovy.ts';
import { recordedCalls } from '../support/groovy/record-calls.ts';
import type { RecordedCall } from '../support/groovy/record-calls.ts';
import { isInstalled } from '../support/installed.ts';
import { shop } from './shop.ts';

const withJobs = (jobs: { readonly [name: string]: JobSpec }) => resolve({ ...shop, jobs });
const { jobs } = resolve(shop);

describe('Job DSL', () => {
  const scripts = jobScripts(jobs);

  test('our own parser reads it', () => {
    for (const script of scripts) expect(parseGroovy(script, 'jobs.groovy').diagnostics).toEqual([]);
  });

  test('the words of its traits and sources are those of the catalogue', () => {
    const catalogue = indexCatalogue(jenkinsCatalogue());
    // These plugins are not in the catalogue: their words were read in their sources.
    const others = /^(?:gitLab|gitea)/;
    const words = [...scripts.join('').matchAll(/\b(\w+(?:Discovery|Filter))\b/g)].map(([, word]) => word!);
    for (const word of words.filter((one) => !others.test(one)))
      expect(catalogue.find('scm-trait', word)?.name).toBe(word);
    expect(new Set(words).size).toBeGreaterThan(8);
    for (const source of ['git', 'github', 'bitbucket']) expect(catalogue.find('scm-source', source)).toBeDefined();
  });
});

describeWithGroovy('Job DSL, as Groovy runs it', () => {
  test('says what was meant', async () => {
    const [folders, ...all] = await recordedCalls(jobScripts(jobs));
    expect(folders).toEqual([['folder', 'team']]);
    expect(all.map(([job]) => job!.slice(0, 2))).toEqual([
      ['multibranchPipelineJob', 'team/shop'],
      ['pipelineJob', 'team/nightly'],
      ['multibranchPipelineJob', 'site'],
      ['multibranchPipelineJob', 'docs'],
      ['multibranchPipelineJob', 'forms'],
      ['multibranchPipelineJob', 'tea'],
    ]);
    const [shopJob, nightly, site, docs, forms, tea] = all.map(([job]) => inner(job!));
    expect(shopJob).toEqual([
      ['displayName', "The shop's pipeline"],
      ['description', 'costs $5 at ${place}, say "no" \\ twice'],
      [
        'branchSources',
        [
          [
            'branchSource',
            [
              [
                'source',
                [
                  [
                    'git',
                    [
                      ['id', 'team/shop'],
                      ['remote', 'https://git.example.com/team/shop.git'],
                      ['credentialsId', 'git-read'],
                      [
                        'traits',
                        [
                          ['gitBranchDiscovery'],
                          ['gitTagDiscovery'],
                          [
                            'headWildcardFilter',
                            [
                              ['includes', 'main release/*'],
                              ['excludes', '*-old'],
                            ],
                          ],
                        ],
                      ],
                    ],
                  ],
                ],
              ],
              [
                'strategy',
                [['allBranchesSame', [['props', [['buildRetention', [['buildDiscarder', [rotator('30')]]]]]]]]],
              ],
            ],
          ],
        ],
      ],
      ['factory', [['workflowBranchProjectFactory', [['scriptPath', 'ci/Jenkinsfile']]]]],
      ['orphanedItemStrategy', [['discardOldItems', [['daysToKeep', 7]]]]],
      ['triggers', [['periodicFolderTrigger', [['interval', '45m']]]]],
    ]);
    expect(nightly).toEqual([
      [
        'properties',
        [
          ['buildDiscarder', [['strategy', [rotator('20')]]]],
          ['pipelineTriggers', [['triggers', [['cron', [['spec', 'H 3 * * 1-5']]]]]]],
        ],
      ],
      [
        'definition',
        [
          [
            'cpsScm',
            [
              [
                'scm',
                [
                  [
                    'git',
                    [
                      [
                        'remote',
                        [
                          ['url', 'ssh://git@git.example.com:2222/team/shop.git'],
                          ['credentials', 'git-ssh'],
                        ],
                      ],
                      ['branch', 'refs/heads/main'],
                      ['extensions', []],
                    ],
                  ],
                ],
              ],
              ['scriptPath', 'Jenkinsfile'],
              ['lightweight', true],
            ],
          ],
        ],
      ],
    ]);
    expect(sourceOf(site!)).toEqual([
      'github',
      [
        ['id', 'site'],
        ['repoOwner', 'example'],
        ['repository', 'site'],
        ['repositoryUrl', 'https://github.com/example/site.git'],
        ['configuredByUrl', true],
        ['credentialsId', 'git-read'],
        [
          'traits',
          [
            ['gitHubBranchDiscovery', [['strategyId', 1]]],
            ['gitHubPullRequestDiscovery', [['strategyId', 1]]],
          ],
        ],
      ],
    ]);
    expect(sourceOf(docs!)).toEqual([
      'gitlab',
      [
        ['id', 'docs'],
        ['serverName', 'gitlab.example.com'],
        ['projectOwner', 'group/sub'],
        ['projectPath', 'group/sub/docs'],
        [
          'traits',
          [
            ['gitLabBranchDiscovery', [['strategyId', 1]]],
            ['gitLabOriginDiscovery', [['strategyId', 1]]],
          ],
        ],
      ],
    ]);
    expect(sourceOf(forms!)).toMatchObject([
      'bitbucket',
      [
        ['id', 'forms'],
        ['serverUrl', 'https://bitbucket.example.com'],
        ['repoOwner', 'PROJ'],
        ['repository', 'forms'],
        {},
      ],
    ]);
    expect(sourceOf(tea!)).toMatchObject([
      'giteaSCMSource',
      [['id', 'tea'], ['serverUrl', 'https://gitea.example.com'], ['repoOwner', 'leaf'], ['repository', 'tea'], {}],
    ]);
  });

  test('any text comes through', async () => {
    const texts = [
      "'",
      '\\',
      '\\u0041',
      '$x ${y}',
      '"""',
      '\u2028',
      'a\r\n\tb',
      ...fc.sample(fc.string({ unit: 'binary' }), 400),
    ];
    const calls = await recordedCalls(texts.map((text) => call('name', text)));
    expect(calls).toEqual(texts.map((text) => [['name', text]]));
  });
});

const rotator = (builds: string): RecordedCall => [
  'logRotator',
  [
    ['daysToKeepStr', ''],
    ['numToKeepStr', builds],
    ['artifactDaysToKeepStr', ''],
    ['artifactNumToKeepStr', ''],
  ],
];

function inner(line: RecordedCall): readonly RecordedCall[] {
  return line.at(-1) as readonly RecordedCall[];
}

/** What stands in `branchSources { branchSource { source { … } } }`. */
function sourceOf(job: readonly RecordedCall[]): RecordedCall {
  const of = (lines: readonly RecordedCall[], name: string) => inner(lines.find(([called]) => called === name)!);
  return of(of(of(job, 'branchSources'), 'branchSource'), 'source')[0]!;
}

describe.skipIf(!isInstalled('jenkins-jobs', ['--version']))('Jenkins Job Builder', () => {
  const xml = rendered(jobFiles(resolve(shop))[0]!.text);

  test('makes every folder and every job', () => {
    expect([...xml.keys()].toSorted()).toEqual(['docs', 'forms', 'site', 'tea', 'team', 'team/nightly', 'team/shop']);
  });

  test.each([
    [
      'team/shop',
      [
        '<org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject',
        "<displayName>The shop's pipeline</displayName>",
        'costs $5 at ${place}, say "no" \\ twice',
        '<remote>https://git.example.com/team/shop.git</remote>',
        '<credentialsId>git-read</credentialsId>',
        '<jenkins.plugins.git.traits.BranchDiscoveryTrait/>',
        '<jenkins.plugins.git.traits.TagDiscoveryTrait/>',
        '<regex>^(?!(?:.*-old)$)(?:main|release/.*)$</regex>',
        '<scriptPath>ci/Jenkinsfile</scriptPath>',
        '<interval>1800000</interval>',
        '<daysToKeep>7</daysToKeep>',
      ],
    ],
    [
      'team/nightly',
      [
        '<flow-definition',
        '<spec>H 3 * * 1-5</spec>',
        '<url>ssh://git@git.example.com:2222/team/shop.git</url>',
        '<credentialsId>git-ssh</credentialsId>',
        '<name>refs/heads/main</name>',
        '<scriptPath>Jenkinsfile</scriptPath>',
        '<lightweight>true</lightweight>',
        '<numToKeep>20</numToKeep>',
      ],
    ],
    [
      'site',
      [
        'class="org.jenkinsci.plugins.github_branch_source.GitHubSCMSource"',
        '<repoOwner>example</repoOwner>',
        '<repository>site</repository>',
        'OriginPullRequestDiscoveryTrait>',
        'BranchDiscoveryTrait>',
      ],
    ],
    [
      'forms',
      [
        'class="com.cloudbees.jenkins.plugins.bitbucket.BitbucketSCMSource"',
        '<serverUrl>https://bitbucket.example.com</serverUrl>',
        '<repoOwner>PROJ</repoOwner>',
        '<includes>main</includes>',
        '<com.cloudbees.jenkins.plugins.bitbucket.TagDiscoveryTrait/>',
      ],
    ],
    ['docs', ['<remote>git@gitlab.example.com:group/sub/docs.git</remote>']],
    ['team', ['<com.cloudbees.hudson.plugins.folder.Folder']],
  ] as const)('%s', (name, lines) => {
    for (const line of lines)
      expect(xml.get(name)?.replaceAll('&quot;', '"').replaceAll('&apos;', "'")).toContain(line);
  });

  test('what a job does not ask for is not there', () => {
    expect(xml.get('site')).not.toContain('ForkPullRequestDiscoveryTrait');
    expect(xml.get('site')).not.toContain('TagDiscoveryTrait');
    expect(xml.get('tea')).not.toContain('regex');
    for (const text of xml.values()) expect(text).not.toContain('WipeWorkspace');
  });
});

/** What `jenkins-jobs test` makes of a file: the config.xml of each job, by its full name. */
function rendered(yaml: string): ReadonlyMap<string, string> {
  if (spawnSync('jenkins-jobs', ['--version']).status !== 0) return new Map();
  const folder = mkdtempSync(path.join(tmpdir(), 'pipec-jobs-'));
  try {
    writeFileSync(path.join(folder, 'jobs.yaml'), yaml);
    const { status, stderr } = spawnSync('jenkins-jobs', ['test', 'jobs.yaml', '-o', 'out', '--config-xml'], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    const files = readdirSync(path.join(folder, 'out'), { recursive: true, encoding: 'utf8' });
    return new Map(
      files
        .filter((file) => file.endsWith('config.xml'))
        .map((file) => [path.dirname(file), readFileSync(path.join(folder, 'out', file), 'utf8')]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.each([
  ['https://git.example.com/team/shop.git', 'https://git.example.com', 'team', 'shop'],
  ['https://bot@git.example.com:8443/a/b/shop/', 'https://git.example.com:8443', 'a/b', 'shop'],
  ['git@git.example.com:team/shop.git', 'https://git.example.com', 'team', 'shop'],
  ['ssh://git@git.example.com:7999/PROJ/shop.git', 'https://git.example.com', 'PROJ', 'shop'],
  ['https://bitbucket.example.com/scm/PROJ/shop.git', 'https://bitbucket.example.com', 'PROJ', 'shop'],
])('reads %s', (url, serverUrl, owner, name) => {
  expect(readRepository(url)).toEqual({ serverUrl, owner, name });
});

test.each(['/srv/git/shop.git', 'file:///srv/git/shop', 'https://git.example.com', 'shop', ''])(
  'does not read %s',
  (url) => {
    expect(readRepository(url)).toBeUndefined();
  },
);

describe('faults', () => {
  const repository = { url: 'https://git.example.com/team/shop.git' };
  const told = (given: { readonly [name: string]: JobSpec }) =>
    checkJobs(withJobs(given)).map(({ code, path }) => [code, path.join('.')]);

  test('none', () => {
    expect(checkJobs(resolve(shop))).toEqual([]);
    expect(told({ 'a b-c_1.x': { kind: 'pipeline', repository } })).toEqual([]);
  });

  test.each(['', 'a//b', 'what?', 'a:b', ' a', 'a.', '..'])("Jenkins takes no job '%s'", (name) => {
    expect(told({ [name]: { kind: 'pipeline', repository } })).toEqual([['platform/job-name', `jobs.${name}`]]);
  });

  test('a job that is a folder', () => {
    const job: JobSpec = { kind: 'pipeline', repository };
    expect(told({ team: job, 'team/shop': job })).toEqual([['platform/folder-is-job', 'jobs.team/shop']]);
  });

  test('an address that does not tell its owner', () => {
    const job: JobSpec = { kind: 'multibranch', repository: { url: 'https://github.com/shop', server: 'github' } };
    expect(told({ shop: job })).toEqual([['platform/unreadable-repository', 'jobs.shop.repository.url']]);
  });

  test('an owner in an owner, which only GitLab has', () => {
    const job = (server: 'gitea' | 'gitlab'): JobSpec => ({
      kind: 'multibranch',
      repository: { url: `https://${server}.example.com/a/b/shop.git`, server },
    });
    expect(told({ shop: job('gitea') })).toEqual([['platform/unreadable-repository', 'jobs.shop.repository.url']]);
    expect(told({ shop: job('gitlab') })).toEqual([]);
  });

  test.each<[url: string, server: 'git' | 'github', credentials: keyof typeof shop.credentials, isRight: boolean]>([
    ['https://git.example.com/a/b.git', 'git', 'git-read', true],
    ['https://git.example.com/a/b.git', 'git', 'git-ssh', false],
    ['https://git.example.com/a/b.git', 'git', 'sonar', false],
    ['git@git.example.com:a/b.git', 'git', 'git-ssh', true],
    ['ssh://git@git.example.com/a/b.git', 'git', 'git-read', false],
    ['git@github.com:a/b.git', 'github', 'git-ssh', false],
    ['git@github.com:a/b.git', 'github', 'git-read', true],
    ['/srv/git/b.git', 'git', 'sonar', true],
  ])('%s of %s with %s', (url, server, credentials, isRight) => {
    const job: JobSpec = { kind: 'multibranch', repository: { url, server, credentials } };
    const at = [['platform/repository-login', 'jobs.shop.repository.credentials']];
    expect(told({ shop: job })).toEqual(isRight ? [] : at);
  });

  test('a library that is opened with the wrong credential', () => {
    const libraries = {
      tools: { url: 'git@git.example.com:a/b.git', version: 'v1', credentials: 'git-read' },
    } as const;
    expect(checkJobs(resolve({ ...shop, libraries })).map(({ path: at }) => at.join('.'))).toEqual([
      'libraries.tools.credentials',
    ]);
  });

  test('change requests of plain git', () => {
    const job: JobSpec = { kind: 'multibranch', repository, discover: ['branches', 'changeRequests'] };
    expect(told({ shop: job })).toEqual([['platform/no-change-requests', 'jobs.shop.discover.1']]);
  });
});
