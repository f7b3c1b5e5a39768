import {
  agent, buildDiscarder, comment, cron, deleteDir, dir, echo, env, junit, logRotator, matrix, parallel, pipeline, retry, secretText, setEnv,
  sh, stage, stages, step, text, timeout, timestamps, variable, when, withCredentials, withEnv,
} from '@pipec/dsl'; // prettier-ignore
import type { PipelineSpec, StageItem, StepItem } from '@pipec/dsl';
import { expect, test } from 'vitest';
import { lower } from '../../packages/compiler/src/lower/lower.ts';
import { print } from '../../packages/compiler/src/print/print.ts';

// What careful people write by hand: the idiom of Declarative, one order of sections, two blanks of indent.

type Sections = Partial<PipelineSpec<Record<never, never>, Record<never, never>>>;

const printed = (sections: Sections) => print(lower(pipeline({ agent: 'any', stages: [], ...sections }))).text;

/** What stands in the block of a name, without the indent that its lines share. */
function inside(whole: string, block: string): string {
  const [, indent = '', inner = ''] = new RegExp(`^( *)${block} \\{\\n([^]*?)\\n\\1\\}$`, 'm').exec(whole) ?? [];
  return inner.replaceAll(new RegExp(`^${indent}  `, 'gm'), '');
}
const inStages = (...list: StageItem[]) => inside(printed({ stages: list }), 'stages');
const inSteps = (...steps: StepItem[]) => inside(printed({ stages: [stage('S', steps)] }), 'steps');

test("a pipeline says its sections in one order, whatever the author's", () => {
  const whole = printed({
    post: { always: [echo('a')] },
    stages: [],
    tools: { jdk: '21' },
    environment: { A: '1' } as never,
    triggers: [cron('@daily')],
    parameters: { P: { type: 'boolean' } } as never,
    options: [timestamps()],
    libraries: ['l@v1'],
  });
  expect([...whole.matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name)).toEqual([
    'agent', 'libraries', 'options', 'parameters', 'triggers', 'environment', 'tools', 'stages', 'post',
  ]); // prettier-ignore
});

test('a stage says its sections in one order', () => {
  const whole = inStages(
    stage('S', {
      steps: [echo('a')],
      post: { always: [echo('b')] },
      tools: { jdk: '21' },
      environment: { A: '1' },
      when: when.branch('main'),
      input: 'Go on?',
      options: [retry(2)],
      agent: 'any',
    }),
  );
  expect([...whole.matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name)).toEqual([
    'agent', 'options', 'input', 'when', 'environment', 'tools', 'steps', 'post',
  ]); // prettier-ignore
});

test.each<[what: string, printed: string, lines: string]>([
  ['agents', printed({ agent: agent.docker({ image: 'node:22', reuseNode: true }) }), '  agent {\n    docker {\n      image \'node:22\'\n      reuseNode true\n    }\n  }'],
  ['an image alone', printed({ agent: agent.docker('node:22') }), "  agent {\n    docker 'node:22'\n  }"],
  ['no agent', printed({ agent: 'none' }), '  agent none\n'],
  ['options with brackets', printed({ options: [timeout({ time: 5, unit: 'HOURS' }), buildDiscarder(logRotator({ numToKeepStr: '5' }))] }), "  options {\n    timeout(time: 5, unit: 'HOURS')\n    buildDiscarder(logRotator(numToKeepStr: '5'))\n  }"],
  ['variables', printed({ environment: { A: 'x', B: text`v${env.BUILD_ID}`, C: secretText('c') } as never }), "  environment {\n    A = 'x'\n    B = \"v${env.BUILD_ID}\"\n    C = credentials('c')\n  }"],
])('writes %s', (_, whole, lines) => {
  expect(whole).toContain(lines);
}); // prettier-ignore

test.each<[what: string, printed: string, expected: string]>([
  ['steps without brackets', inSteps(sh`make`, junit('*.xml'), deleteDir()), "sh 'make'\njunit '*.xml'\ndeleteDir()"],
  ['arguments by name', inSteps(sh({ script: 'make', returnStatus: true })), "sh script: 'make', returnStatus: true"],
  ['blocks', inSteps(dir('web', [sh`make`]), timeout(5, [echo('x')])), "dir('web') {\n  sh 'make'\n}\ntimeout(5) {\n  echo 'x'\n}"],
  ['a block without arguments', inSteps(timestamps([echo('x')])), "timestamps {\n  echo 'x'\n}"],
  ['an empty block', inSteps(dir('web', [])), "dir('web') {}"],
  ['comments above what they speak of', inSteps(comment('first\nsecond'), sh`make`, comment('last')), "// first\n// second\nsh 'make'\n// last"],
  ['a script of several lines', inSteps(sh`
    make
    make test
  `), "sh '''\nmake\nmake test\n'''"],
  ['a value of Jenkins in a script', inSteps(sh`make ${text`${variable('A')}/x`}`), `sh 'make "$A"/x'`],
  ['variables for a few steps', inSteps(withEnv({ A: '1' }, [sh`make`])), "withEnv(['A=1']) {\n  sh 'make'\n}"],
  ['credentials for a few steps', inSteps(withCredentials({ T: secretText('t') }, ({ T }) => [sh`x ${T}`])), `withCredentials([string(credentialsId: 't', variable: 'T')]) {\n  sh 'x "$T"'\n}`],
  ['an assignment', inSteps(setEnv(variable('A'), 'x')), "script {\n  env.A = 'x'\n}"],
  ['branches as a step', inSteps(parallel({ a: [sh`a`], 'b c': [sh`b`] }, { failFast: true })), "parallel(\n  a: {\n    sh 'a'\n  },\n  'b c': {\n    sh 'b'\n  },\n  failFast: true\n)"],
  ['a map that is one value', inSteps(step('checkout', { $class: 'GitSCM', branches: [{ name: 'main' }] })), "checkout([$class: 'GitSCM', branches: [[name: 'main']]])"],
  ['a quote in a text', inSteps(echo("it's")), `echo "it's"`],
])('writes %s', (_, whole, expected) => {
  expect(whole).toBe(expected);
}); // prettier-ignore

test('writes stages of all kinds', () => {
  const whole = inStages(
    stage('In order', stages([stage('A', [echo('a')])])),
    stage('Side by side', { failFast: true }, parallel([stage('B', [echo('b')]), stage('C', [echo('c')])])),
    stage(
      'Cells',
      matrix({
        axes: { OS: ['linux', 'mac'], N: [1, 2] },
        excludes: [{ OS: 'mac', N: { not: [2] } }],
        stages: [stage('D', [echo('d')])],
      }),
    ),
  );
  expect(whole).toBe(`stage('In order') {
  stages {
    stage('A') {
      steps {
        echo 'a'
      }
    }
  }
}

stage('Side by side') {
  failFast true
  parallel {
    stage('B') {
      steps {
        echo 'b'
      }
    }

    stage('C') {
      steps {
        echo 'c'
      }
    }
  }
}

stage('Cells') {
  matrix {
    axes {
      axis {
        name 'OS'
        values 'linux', 'mac'
      }
      axis {
        name 'N'
        values 1, 2
      }
    }
    excludes {
      exclude {
        axis {
          name 'OS'
          values 'mac'
        }
        axis {
          name 'N'
          notValues 2
        }
      }
    }
    stages {
      stage('D') {
        steps {
          echo 'd'
        }
      }
    }
  }
}`);
});

test('writes conditions, the flags first', () => {
  const whole = inStages(
    stage('S', {
      when: [
        when.anyOf(when.branch('main'), when.not(when.changeRequest({ target: 'main' }))),
        env.BUILD_ID.equals('1').and(env.JOB_NAME.equals(env.BRANCH_NAME)),
        when.beforeAgent,
        when.buildingTag(),
      ],
      steps: [echo('a')],
    }),
  );
  expect(inside(whole, 'when')).toBe(`beforeAgent true
anyOf {
  branch 'main'
  not {
    changeRequest target: 'main'
  }
}
allOf {
  environment name: 'BUILD_ID', value: '1'
  equals expected: env.BRANCH_NAME, actual: env.JOB_NAME
}
buildingTag()`);
});
