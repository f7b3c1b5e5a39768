import {
  agent, echo, env, lock, matrix, parallel, pipeline, retry, secretText, skipDefaultCheckout, stage, stages, text, timeout, variable, when,
  parallelsAlwaysFailFast,
} from '@pipec/dsl'; // prettier-ignore
import type { OptionList, StageList } from '@pipec/dsl';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lower } from '../../packages/compiler/src/lower/lower.ts';
import { print } from '../../packages/compiler/src/print/print.ts';
import { flattenParallel } from '../../packages/compiler/src/settle/flatten-parallel.ts';
import { leavesOf } from './stage-leaves.ts';
import type { Stage, StepNode } from '@pipec/model';

const flat = (list: StageList, options: OptionList = []) =>
  flattenParallel(pipeline({ agent: 'any', options, stages: list }));

/** What stands between the brackets of `stages`, without the indent that all lines share. */
function printed(list: StageList, options: OptionList = []): string {
  const { text: whole } = print(lower(flat(list, options).value));
  const inner = /\n  stages \{\n(.*)\n  \}\n\}/s.exec(whole)?.[1] ?? whole;
  return inner.replace(/^ {4}/gm, '');
}

const a = stage('A', [echo('a')]);
const b = stage('B', [echo('b')]);
const c = stage('C', [echo('c')]);

describe('lays a parallel inside a parallel side by side with it', () => {
  test('branches take the name of the stage that held them', () => {
    expect(printed([stage('P', parallel([a, stage('Q', parallel([b, c]))]))])).toBe(`stage('P') {
  parallel {
    stage('A') {
      steps {
        echo 'a'
      }
    }

    stage('Q / B') {
      steps {
        echo 'b'
      }
    }

    stage('Q / C') {
      steps {
        echo 'c'
      }
    }
  }
}`);
  });

  test('at any depth', () => {
    const nested = stage('Q', parallel([stage('R', parallel([b, stage('S', parallel([c]))]))]));
    expect(namesOf(flat([stage('P', parallel([a, nested]))]).value.stages!.stages)).toEqual([
      'P', 'P > A', 'P > Q / R / B', 'P > Q / R / S / C',
    ]); // prettier-ignore
  });

  test('a name that is taken gets a number', () => {
    const made = flat([
      stage('P', parallel([stage('Q', parallel([b])), stage('Q / B', [echo('other')]), stage('Q', parallel([b]))])),
    ]);
    expect(namesOf(made.value.stages!.stages)).toEqual(['P', 'P > Q / B (2)', 'P > Q / B', 'P > Q / B (3)']);
  });

  test('variables, conditions and options go into a branch that has none', () => {
    const nested = stage(
      'Q',
      {
        environment: { X: '1', T: secretText('t') },
        when: when.branch('main'),
        options: [timeout(5), skipDefaultCheckout()],
      },
      parallel([b]),
    );
    expect(printed([stage('P', parallel([nested]))])).toBe(`stage('P') {
  parallel {
    stage('Q / B') {
      options {
        timeout(5)
        skipDefaultCheckout()
      }
      when {
        branch 'main'
      }
      environment {
        X = '1'
        T = credentials('t')
      }
      steps {
        echo 'b'
      }
    }
  }
}`);
  });

  test('they stay around a branch that looks at them itself, before its agent and its condition', () => {
    const inner = stage('B', {
      agent: agent.label(text`node-${variable('X')}`),
      when: env.BRANCH_NAME.equals('main'),
      environment: { X: text`${variable('X')}2` },
      steps: [echo('b')],
      post: { always: [echo('post')] },
    });
    const nested = stage('Q', { environment: { X: '1' }, when: when.branch('main') }, parallel([inner]));
    expect(printed([stage('P', parallel([nested]))])).toBe(`stage('P') {
  parallel {
    stage('Q / B') {
      when {
        branch 'main'
      }
      environment {
        X = '1'
      }
      stages {
        stage('B') {
          agent {
            label "node-\${env.X}"
          }
          when {
            environment name: 'BRANCH_NAME', value: 'main'
          }
          environment {
            X = "\${env.X}2"
          }
          steps {
            echo 'b'
          }
          post {
            always {
              echo 'post'
            }
          }
        }
      }
    }
  }
}`);
  });

  test('what is told of a branch stays with it: agent, post, input, stages', () => {
    const inner = stage(
      'B',
      { agent: agent.label('x'), input: 'Go on?', post: { failure: [echo('f')] } },
      stages([a, c]),
    );
    const [outer] = flat([stage('P', parallel([stage('Q', parallel([inner]))]))]).value.stages!.stages;
    expect((outer!.body as { stages: readonly Stage[] }).stages[0]).toEqual({ ...inner, name: 'Q / B' });
  });

  const lost: readonly [what: string, list: StageList, told: readonly string[]][] = [
    ['an agent', [stage('Q', { agent: 'any' }, parallel([b]))], ["'agent' of the stage 'Q' has no place"]],
    ['tools', [stage('Q', { tools: { jdk: '21' } }, parallel([b]))], ["'tools' of the stage 'Q' has no place"]],
    ['a question', [stage('Q', { input: 'Go on?' }, parallel([b]))], ["'input' of the stage 'Q' has no place"]],
    ['what comes after', [stage('Q', { post: { always: [echo('p')] } }, parallel([b]))], ["'post' of the stage 'Q' has no place"]],
    ['failFast', [stage('Q', { failFast: true }, parallel([b]))], ["'failFast' of the stage 'Q' has no place"]],
    ['a lock, which would part the branches', [stage('Q', { options: [lock('x'), timeout(5)] }, parallel([b]))], ["The option 'lock' of the stage 'Q'"]],
    ['a retry', [stage('Q', { options: [retry(2)] }, parallel([b]))], ["The option 'retry' of the stage 'Q'"]],
    [
      'all of them',
      [stage('Q', { agent: 'any', post: { always: [] } }, parallel([stage('R', { input: 'Go on?' }, parallel([b]))]))],
      ["'agent' of the stage 'Q'", "'post' of the stage 'Q'", "'input' of the stage 'R'"],
    ],
  ]; // prettier-ignore

  test.each(lost)('tells of %s', (_, list, told) => {
    const { diagnostics } = flat([stage('P', parallel(list))]);
    expect(diagnostics.map(({ message }) => message)).toEqual(told.map((words) => expect.stringContaining(words)));
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['declarative/nested-parallel']));
  });

  test('failFast inside is what failFast around does anyway', () => {
    const nested = stage('Q', { failFast: true }, parallel([b]));
    expect(flat([stage('P', { failFast: true }, parallel([nested]))]).diagnostics).toEqual([]);
    expect(flat([stage('P', parallel([nested]))], [parallelsAlwaysFailFast()]).diagnostics).toEqual([]);
  });
});

describe('makes stages of the cells of a matrix inside a parallel', () => {
  test('the first axis changes fastest, and excludes are left out', () => {
    const cells = matrix({
      axes: { OS: ['linux', 'mac'], NODE: [20, 22] },
      excludes: [{ OS: 'mac', NODE: 20 }],
      stages: [a],
    });
    const made = flat([stage('P', parallel([stage('Q', cells)]))]);
    expect(namesOf(made.value.stages!.stages).slice(1)).toEqual([
      'P > Q / OS = linux, NODE = 20', 'P > Q / OS = linux, NODE = 20 > A',
      'P > Q / OS = linux, NODE = 22', 'P > Q / OS = linux, NODE = 22 > A',
      'P > Q / OS = mac, NODE = 22', 'P > Q / OS = mac, NODE = 22 > A',
    ]); // prettier-ignore
  });

  test('an exclude compares values with their type, and `not` turns it', () => {
    const axes = { N: ['1', '2', '3'] } as const;
    expect(() => matrix({ axes, excludes: [{ N: 2 as unknown as '2' }], stages: [a] })).toThrow(
      "The axis 'N' has no value 2.",
    );
    const cells = matrix({ axes, excludes: [{ N: { not: ['2', '3'] } }], stages: [a] });
    const made = flat([stage('P', parallel([stage('Q', cells)]))]);
    expect(namesOf(made.value.stages!.stages)).toEqual([
      'P',
      'P > Q / N = 2',
      'P > Q / N = 2 > A',
      'P > Q / N = 3',
      'P > Q / N = 3 > A',
    ]);
  });

  test('agent, condition and variables of a cell see its axes', () => {
    const cells = matrix({
      axes: { OS: ['linux'] },
      agent: agent.label(text`${variable('OS')}-node`),
      when: when.environment({ name: 'OS', value: 'linux' }),
      environment: { OS: text`${variable('OS')}-x` },
      post: { always: [echo('post')] },
      stages: [a],
    });
    expect(printed([stage('P', parallel([stage('Q', cells)]))])).toBe(`stage('P') {
  parallel {
    stage('Q / OS = linux') {
      environment {
        OS = 'linux'
      }
      stages {
        stage('Cell') {
          agent {
            label "\${env.OS}-node"
          }
          when {
            environment name: 'OS', value: 'linux'
          }
          environment {
            OS = "\${env.OS}-x"
          }
          stages {
            stage('A') {
              steps {
                echo 'a'
              }
            }
          }
          post {
            always {
              echo 'post'
            }
          }
        }
      }
    }
  }
}`);
  });

  test('a matrix without a cell is told', () => {
    const cells = matrix({ axes: { OS: ['linux'] }, excludes: [{ OS: 'linux' }], stages: [a] });
    expect(flat([stage('P', parallel([a, stage('Q', cells)]))]).diagnostics).toMatchObject([
      { code: 'declarative/empty-matrix', message: "The matrix of the stage 'Q' has no combination left." },
    ]);
  });

  test('a matrix that stands alone stays one', () => {
    const given = pipeline({ agent: 'any', stages: [stage('Q', matrix({ axes: { OS: ['linux'] }, stages: [a] }))] });
    expect(flattenParallel(given).value).toBe(given);
  });
});

describe('makes steps of a parallel behind other stages of a branch', () => {
  test('with variables, each behind those that it speaks of', () => {
    const inner = stage('Q', { failFast: true }, parallel([
      stage('B', { environment: { Y: text`${variable('X')}!`, X: '1', PATH: text`/x:${variable('PATH')}` }, steps: [echo('b')] }),
      stage('C', stages([a, stage('D', parallel([b]))])),
    ])); // prettier-ignore
    expect(printed([stage('P', parallel([stage('S', stages([a, inner]))]))])).toBe(`stage('P') {
  parallel {
    stage('S') {
      stages {
        stage('A') {
          steps {
            echo 'a'
          }
        }

        stage('Q') {
          steps {
            script {
              parallel(
                B: {
                  stage('B') {
                    withEnv(['X=1', "PATH=/x:\${env.PATH}"]) {
                      withEnv(["Y=\${env.X}!"]) {
                        echo 'b'
                      }
                    }
                  }
                },
                C: {
                  stage('C') {
                    stage('A') {
                      echo 'a'
                    }
                    stage('D') {
                      parallel(B: {
                        stage('B') {
                          echo 'b'
                        }
                      })
                    }
                  }
                },
                failFast: true
              )
            }
          }
        }
      }
    }
  }
}`);
  });

  test('in a matrix too, and with failFast where all branches have it', () => {
    const cells = matrix({ axes: { OS: ['linux'] }, stages: [a, stage('Q', parallel([b, c]))] });
    expect(printed([stage('P', cells)], [parallelsAlwaysFailFast()])).toMatch(/parallel\([^]*failFast: true\n\s*\)/);
  });

  test('tells of what steps cannot have, at its place', () => {
    const inner = stage('Q', parallel([
      stage('B', { agent: 'any', when: when.branch('x'), environment: { T: secretText('t') }, steps: [echo('b')] }),
      stage('C', stages([stage('D', { post: { always: [echo('p')] }, steps: [echo('d')] })])),
    ])); // prettier-ignore
    const { diagnostics } = flat([stage('P', parallel([stage('S', stages([a, inner]))]))]);
    expect(diagnostics.map(({ message }) => /have '(\w+)'/.exec(message)?.[1])).toEqual([
      'agent',
      'when',
      'credentials',
      'post',
    ]);
  });

  test('what the stage itself says stays: agent, condition, post', () => {
    const inner = stage(
      'Q',
      { agent: agent.label('x'), when: when.branch('main'), post: { always: [echo('p')] } },
      parallel([b]),
    );
    const [p] = flat([stage('P', parallel([stage('S', stages([inner]))]))]).value.stages!.stages;
    const s = (p!.body as { stages: readonly Stage[] }).stages[0]!;
    const q = (s.body as { stages: readonly Stage[] }).stages[0]!;
    expect({ ...q, body: undefined }).toEqual({ ...inner, body: undefined });
  });
});

describe('for any stages within stages', () => {
  const steps = fc.nat().map((number) => [echo(`step ${number}`)]);
  const sections = fc.record(
    {
      environment: fc.dictionary(fc.constantFrom('X', 'Y'), fc.constantFrom('1', '2'), { maxKeys: 2 }),
      when: fc.constantFrom('m', 'n').map((name) => when.branch(name)),
    },
    { requiredKeys: [] },
  );
  let count = 0;
  const { tree } = fc.letrec<{ tree: Stage }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4, depthSize: 'medium' },
      fc.tuple(sections, steps).map(([spec, body]) => stage(`s${count++}`, spec, body)),
      fc
        .tuple(sections, fc.array(tie('tree'), { minLength: 1, maxLength: 3 }))
        .map(([spec, inner]) => stage(`t${count++}`, spec, stages(inner))),
      fc
        .tuple(sections, fc.array(tie('tree'), { minLength: 1, maxLength: 3 }))
        .map(([spec, inner]) => stage(`p${count++}`, spec, parallel(inner))),
      fc
        .tuple(sections, fc.array(tie('tree'), { minLength: 1, maxLength: 2 }))
        .map(([spec, inner]) => stage(`m${count++}`, spec, matrix({ axes: { X: ['a', 'b'] }, stages: inner }))),
    ),
  }));

  test('no parallel is left inside another, and each step runs in the same surroundings as before', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 3 }), (list) => {
        const { value, diagnostics } = flat(list);
        if (diagnostics.length > 0) return;
        expect(nested(value.stages!.stages, false)).toEqual([]);
        expect(leavesOf(value.stages!.stages)).toEqual(leavesOf(list));
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

/** The names of all stages, each behind those around it. */
function namesOf(list: readonly Stage[], before = ''): string[] {
  return list.flatMap((one) => {
    const name = before === '' ? one.name : `${before} > ${one.name}`;
    const { body } = one;
    const inner = body?.kind === 'Stages' || body?.kind === 'Parallel' ? body.stages : [];
    return [name, ...namesOf(inner, name)];
  });
}

/** The stages that run others side by side although they stand in a branch, which Jenkins refuses. */
function nested(list: readonly Stage[], inside: boolean): string[] {
  return list.flatMap(({ name, body }) => {
    const splits = body?.kind === 'Parallel' || body?.kind === 'Matrix';
    if (body === undefined || body.kind === 'Steps') return isParallelStep(body?.steps ?? []) && inside ? [name] : [];
    const inner = body.kind === 'Matrix' ? (body.stages?.stages ?? []) : body.stages;
    return [...(splits && inside ? [name] : []), ...nested(inner, inside || splits)];
  });
}

function isParallelStep(list: readonly StepNode[]): boolean {
  return list.length === 1 && list[0]?.kind === 'ParallelStep';
}
