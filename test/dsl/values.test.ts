import { env, groovy, later, pipeline, scm, secretText, stage, step, text, variable, when } from '@pipec/dsl';
import type { Expr } from '@pipec/dsl';
import { expect, test } from 'vitest';
import { Param, toCondition } from '../../packages/dsl/src/core/value.ts';
import { show } from './show.ts';

const DRY = new Param<boolean>('DRY_RUN');
const FORCE = new Param<boolean>('FORCE');
const TARGET = new Param<'test' | 'prod'>('TARGET');
const LEVEL = new Param<string>('LEVEL');

const expressions: readonly [what: string, value: Expr<unknown>, shown: string][] = [
  ['a variable of Jenkins', env.BRANCH_NAME, 'env.BRANCH_NAME'],
  ['a variable that nobody declares', variable('MAVEN_HOME'), 'env.MAVEN_HOME'],
  ['a parameter', TARGET, 'params.TARGET'],
  ['the source of the job', scm, 'scm'],
  ['an opposite', DRY.not(), '!(params.DRY_RUN)'],
  ['both', DRY.and(FORCE), '(params.DRY_RUN && params.FORCE)'],
  ['one of two', DRY.or(FORCE), '(params.DRY_RUN || params.FORCE)'],
  ['the opposite of both', DRY.and(FORCE).not(), '!((params.DRY_RUN && params.FORCE))'],
  [
    'a chain, from left to right',
    DRY.not().and(FORCE).or(TARGET.equals('prod')),
    "((!(params.DRY_RUN) && params.FORCE) || (params.TARGET == 'prod'))",
  ],
  ['an equality with a text', env.CHANGE_ID.equals('7'), "(env.CHANGE_ID == '7')"],
  [
    'an equality with another value',
    env.BRANCH_NAME.equals(env.CHANGE_TARGET),
    '(env.BRANCH_NAME == env.CHANGE_TARGET)',
  ],
  ['an equality of a number', groovy<number>`currentBuild.number`.equals(1), '(<currentBuild.number> == 1)'],
  ['a pattern', LEVEL.matches('v\\d+'), "(params.LEVEL ==~ 'v\\d+')"],
];

test.each(expressions)('makes Groovy of %s', (_, value, shown) => {
  expect(show(value)).toBe(shown);
});

const conditions: readonly [what: string, value: Expr<boolean>, shown: string][] = [
  ['a parameter that is yes or no', DRY, 'expression { params.DRY_RUN }'],
  ['its opposite', DRY.not(), 'not { expression { params.DRY_RUN } }'],
  ['both', DRY.and(FORCE), 'allOf { expression { params.DRY_RUN }; expression { params.FORCE } }'],
  ['one of two', DRY.or(FORCE), 'anyOf { expression { params.DRY_RUN }; expression { params.FORCE } }'],
  [
    'a variable that equals a text',
    env.CHANGE_TARGET.equals('main'),
    "environment(name: 'CHANGE_TARGET', value: 'main')",
  ],
  [
    'a variable that equals another',
    env.CHANGE_TARGET.equals(env.BRANCH_NAME),
    'equals(expected: env.BRANCH_NAME, actual: env.CHANGE_TARGET)',
  ],
  ['a parameter that equals a text', TARGET.equals('prod'), "equals(expected: 'prod', actual: params.TARGET)"],
  [
    'a branch that fits a pattern',
    env.BRANCH_NAME.matches('release/.*'),
    "branch(pattern: 'release/.*', comparator: 'REGEXP')",
  ],
  ['a tag that fits a pattern', env.TAG_NAME.matches('v.*'), "tag(pattern: 'v.*', comparator: 'REGEXP')"],
  [
    'another variable that fits a pattern',
    env.NODE_NAME.matches('arm.*'),
    "expression { (env.NODE_NAME ==~ 'arm.*') }",
  ],
  ['a parameter that fits a pattern', LEVEL.matches('v.*'), "expression { (params.LEVEL ==~ 'v.*') }"],
  [
    'a chain, each link in the words of Jenkins',
    env.BRANCH_NAME.matches('release/.*').and(DRY.not()).or(TARGET.equals('prod')),
    "anyOf { allOf { branch(pattern: 'release/.*', comparator: 'REGEXP'); not { expression { params.DRY_RUN } } }; equals(expected: 'prod', actual: params.TARGET) }",
  ],
  [
    'Groovy of your own',
    groovy<boolean>`currentBuild.number % 2 == 0`,
    'expression { <currentBuild.number % 2 == 0> }',
  ],
];

test.each(conditions)("makes a condition of 'when' of %s", (_, value, shown) => {
  expect(show(toCondition(value))).toBe(shown);
  expect(show(stage('S', { when: value, steps: [] }).when!)).toBe(shown);
});

const literals: readonly [what: string, value: unknown, shown: string][] = [
  ['a text', 'it', "'it'"],
  ['an empty text', '', "''"],
  ['a yes or no', false, 'false'],
  ['a whole number', 42, '42'],
  ['a negative number', -1, '-1'],
  ['a fraction', 0.5, '0.5'],
  ['a number that JavaScript writes with an exponent', 1e21, '1e21'],
  ['a small one', 1e-7, '1e-7'],
  ['a number past the safe ones', 9_007_199_254_740_993n, '9007199254740993'],
  ['nothing', null, 'null'],
  ['a list', ['a', 1, [true]], "['a', 1, [true]]"],
  ['an empty list', [], '[]'],
  ['a map in a list', [{ name: 'main' }], "[[name: 'main']]"],
  ['a map within a map', { outer: { inner: 1 } }, '[outer: [inner: 1]]'],
  ['a map without what is undefined', { a: undefined, b: 1 }, '[b: 1]'],
  ['a map with a key that is no word', { 'a b': 1 }, '[a b: 1]'],
  ['a map without prototype', Object.assign(Object.create(null) as object, { a: 1 }), '[a: 1]'],
  ['a value of Jenkins in a list', [env.BRANCH_NAME], '[env.BRANCH_NAME]'],
];

test.each(literals)('has a form in Groovy for %s', (_, value, shown) => {
  expect(show(step('take', { value }))).toBe(`take(value: ${shown})`);
});

const texts: readonly [what: string, value: Expr<string>, shown: string][] = [
  ['without holes', text`plain`, "'plain'"],
  ['empty', text``, "''"],
  ['with a variable', text`on ${env.NODE_NAME}!`, '"on ${env.NODE_NAME}!"'],
  ['with nothing but a variable', text`${env.NODE_NAME}`, '"${env.NODE_NAME}"'],
  ['with two side by side', text`${env.BUILD_ID}${env.NODE_NAME}`, '"${env.BUILD_ID}${env.NODE_NAME}"'],
  ['with texts and numbers, which become text', text`${'a'}-${1}-${true}`, "'a-1-true'"],
  ['with a text in a text, which become one', text`<${text`[${env.BUILD_ID}]`}>`, '"<[${env.BUILD_ID}]>"'],
  ['with a plain text in a text', text`<${text`x`}>`, "'<x>'"],
  ['with Groovy of your own', text`${groovy`1 + 1`}`, '"${<1 + 1>}"'],
  ['with an escape of TypeScript', text`a\tb`, "'a\tb'"],
];

test.each(texts)('makes a text %s', (_, value, shown) => {
  expect(show(value)).toBe(shown);
});

test('knows a variable that a step will set, and writes nothing for it', () => {
  const made = pipeline({
    agent: 'any',
    environment: { IMAGE: later(), TOKEN: secretText('t') },
    stages: ({ env: own }) => [stage('S', { when: when.equals({ expected: 'x', actual: own.IMAGE }), steps: [] })],
  });
  expect(show(made.environment!)).toBe("TOKEN = credentials('t') as secretText");
  expect(show(made.stages!)).toBe("stages { stage('S') { when: equals(expected: 'x', actual: env.IMAGE);  } }");
});
