import { bat, env, groovy, powershell, pwsh, sh, text, variable } from '@pipec/dsl';
import type { Step } from '@pipec/model';
import { expect, test } from 'vitest';
import { Secret, UsernamePasswordSecret } from '../../packages/dsl/src/core/secret.ts';
import { Param } from '../../packages/dsl/src/core/value.ts';
import { show } from './show.ts';

// Which quotes a value gets at which place is tested with real shells (shell-*-run.test.ts); here it is what becomes of each kind of
// value, and how it reaches the script.

const VERSION = new Param<string>('VERSION');
const DRY = new Param<boolean>('DRY_RUN');
const TOKEN = new Secret('TOKEN');
const LOGIN = new UsernamePasswordSecret('LOGIN');
const APP_VERSION = variable('VERSION');
const name = groovy<string>`currentBuild.displayName`;
const sum = groovy<number>`1 + 1`;

const holes: readonly [what: string, step: Step, shown: string][] = [
  ['no hole', sh`make`, "sh('make')"],
  ['a text', sh`echo ${"it's"}`, `sh('echo 'it'\\''s'')`],
  ['a number', sh`exit ${3}`, "sh('exit 3')"],
  ['a list', sh`ls ${['a b', 'c']}`, "sh('ls 'a b' c')"],
  ['a variable of the environment', sh`echo ${env.BRANCH_NAME}`, `sh('echo "$BRANCH_NAME"')`],
  ['a secret', sh`curl -H ${TOKEN}`, `sh('curl -H "$TOKEN"')`],
  [
    'the parts of a secret',
    sh`login ${LOGIN.username} ${LOGIN.password} ${LOGIN}`,
    `sh('login "$LOGIN_USR" "$LOGIN_PSW" "$LOGIN"')`,
  ],
  ['a text of variables', sh`push ${text`${env.JOB_NAME}:${env.BUILD_ID}`}`, `sh('push "$JOB_NAME":"$BUILD_ID"')`],
  ['a parameter', sh`make ${VERSION}`, 'withEnv(["VERSION=${params.VERSION}"]) { sh(\'make "$VERSION"\') }'],
  [
    'a parameter that is yes or no',
    sh`make dry=${DRY}`,
    'withEnv(["DRY_RUN=${params.DRY_RUN}"]) { sh(\'make dry="$DRY_RUN"\') }',
  ],
  [
    'a parameter in a text',
    sh`make ${text`v${VERSION}`}`,
    'withEnv(["VERSION=${params.VERSION}"]) { sh(\'make v"$VERSION"\') }',
  ],
  ['Groovy of your own', sh`echo ${sum}`, 'withEnv(["VALUE_1=${<1 + 1>}"]) { sh(\'echo "$VALUE_1"\') }'],
  [
    'a yes or no that is made of others',
    sh`echo ${DRY.not()}`,
    'withEnv(["VALUE_1=${!(params.DRY_RUN)}"]) { sh(\'echo "$VALUE_1"\') }',
  ],
  [
    'a script in a script',
    sh`if true; then ${sh.text`make ${env.BUILD_ID}`}; fi`,
    `sh('if true; then make "$BUILD_ID"; fi')`,
  ],
  [
    'a list with a value of Jenkins',
    sh`make ${['all', VERSION]}`,
    'withEnv(["VERSION=${params.VERSION}"]) { sh(\'make all "$VERSION"\') }',
  ],
];

test.each(holes)('fills a script with %s', (_, step, shown) => {
  expect(show(step)).toBe(shown);
});

const names: readonly [what: string, step: Step, bindings: string, script: string][] = [
  [
    'the same value twice has one name',
    sh`a ${sum} b ${groovy`1 + 1`}`,
    '["VALUE_1=${<1 + 1>}"]',
    'a "$VALUE_1" b "$VALUE_1"',
  ],
  [
    'two values have two',
    sh`a ${sum} b ${name}`,
    '["VALUE_1=${<1 + 1>}", "VALUE_2=${<currentBuild.displayName>}"]',
    'a "$VALUE_1" b "$VALUE_2"',
  ],
  [
    'a value of a script inside has none of its own outside',
    sh`a ${name} b ${sh.text`c ${sum}`}`,
    '["VALUE_1=${<currentBuild.displayName>}", "VALUE_2=${<1 + 1>}"]',
    'a "$VALUE_1" b c "$VALUE_2"',
  ],
  [
    'the environment comes before a parameter of the same name',
    sh`a ${VERSION} ${APP_VERSION}`,
    '["VERSION_2=${params.VERSION}"]',
    'a "$VERSION_2" "$VERSION"',
  ],
  [
    'and before one in a text',
    sh`a ${VERSION} ${text`v${APP_VERSION}`}`,
    '["VERSION_2=${params.VERSION}"]',
    'a "$VERSION_2" v"$VERSION"',
  ],
  [
    'and in a script inside',
    sh`a ${VERSION} ${sh.text`b ${APP_VERSION}`}`,
    '["VERSION_2=${params.VERSION}"]',
    'a "$VERSION_2" b "$VERSION"',
  ],
  [
    'a variable that the script reads is its own',
    sh`echo $VERSION ${VERSION}`,
    '["VERSION_2=${params.VERSION}"]',
    'echo $VERSION "$VERSION_2"',
  ],
  [
    'a variable that the script sets is its own',
    sh`
      VERSION=v${VERSION}
      echo ${VERSION}
    `,
    '["VERSION_2=${params.VERSION}"]',
    '⏎VERSION=v"$VERSION_2"⏎echo "$VERSION_2"⏎',
  ],
  [
    'one that it sets for a loop, too',
    sh`for VERSION in 1 2; do echo ${VERSION}; done`,
    '["VERSION_2=${params.VERSION}"]',
    'for VERSION in 1 2; do echo "$VERSION_2"; done',
  ],
  [
    'a word is no variable',
    sh`helm upgrade --set version=1 --set VERSION=${VERSION}`,
    '["VERSION=${params.VERSION}"]',
    'helm upgrade --set version=1 --set VERSION="$VERSION"',
  ],
  [
    'a variable that Jenkins sets keeps its value',
    sh`a ${new Param<string>('BUILD_ID')}`,
    '["BUILD_ID_2=${params.BUILD_ID}"]',
    'a "$BUILD_ID_2"',
  ],
  [
    'a variable that the shell goes by, too',
    sh`a ${new Param<string>('IFS')}`,
    '["IFS_2=${params.IFS}"]',
    'a "$IFS_2"',
  ],
  [
    'a parameter that is no word of the shell has a number',
    sh`a ${new Param<string>('app-version')}`,
    '["VALUE_1=${params.app-version}"]',
    'a "$VALUE_1"',
  ],
];

test.each(names)('hands over values under names: %s', (_, step, bindings, script) => {
  expect(show(step)).toBe(`withEnv(${bindings}) { sh('${script}') }`);
});

const calls: readonly [what: string, step: Step, shown: string][] = [
  ['plain text', sh('make'), "sh('make')"],
  ['plain text, which has no holes', sh('echo $HOME'), "sh('echo $HOME')"],
  ['a template as a value', sh(sh.text`make ${env.BUILD_ID}`), `sh('make "$BUILD_ID"')`],
  ['arguments by name', sh({ script: 'make', label: 'Make', returnStatus: true }), "sh(script: 'make', label: 'Make', returnStatus: true)"],
  ['a template and other arguments', sh({ script: sh.text`make ${VERSION}`, label: 'Make' }), `withEnv(["VERSION=\${params.VERSION}"]) { sh(script: 'make "$VERSION"', label: 'Make') }`],
  ['a script and nothing else by name', sh({ script: 'make' }), "sh('make')"],
  ['several lines, without the indent of the code around them', sh`
    set -eu
    if test -f a; then
      make
    fi
  `, "sh('⏎set -eu⏎if test -f a; then⏎  make⏎fi⏎')"],
  ['backslashes as they are', sh`printf '%s\n' a\ b`, "sh('printf '%s\\n' a\\ b')"],
  ['what TypeScript asks for, as it is meant', sh`echo \`date\` \${HOME}`, "sh('echo `date` ${HOME}')"],
  ['several lines whose first names their interpreter', sh`
    #!/bin/bash
    make
  `, "sh('#!/bin/bash⏎make⏎')"],
  ['several lines of plain text as they are', sh('make\nmake test'), "sh('make⏎make test')"],
  ['batch', bat`echo ${env.BUILD_ID}`, "bat('⏎@setlocal EnableDelayedExpansion⏎echo !BUILD_ID!⏎')"],
  ['PowerShell', powershell`Write-Output ${env.BUILD_ID}`, "powershell('Write-Output $env:BUILD_ID')"],
  ['PowerShell of today', pwsh`Write-Output ${'a b'}`, "pwsh('Write-Output 'a b'')"],
]; // prettier-ignore

test.each(calls)('takes %s', (_, step, shown) => {
  expect(show(step)).toBe(shown);
});
