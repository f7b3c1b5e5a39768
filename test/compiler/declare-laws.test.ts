import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builder, equal, nowhere } from '@pipec/model';
import type { Pipeline, StageBody, StepNode } from '@pipec/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFile } from '../../packages/compiler/src/check-file.ts';
import { declare, declareAll } from '../../packages/compiler/src/declare/declare.ts';
import { lower } from '../../packages/compiler/src/lower/lower.ts';
import { lex } from '../../packages/compiler/src/parse/lexer/lexer.ts';
import { parse } from '../../packages/compiler/src/parse/parse.ts';
import { Source } from '../../packages/compiler/src/parse/source.ts';
import { print } from '../../packages/compiler/src/print/print.ts';
import { anyExpression } from '../support/any-groovy.ts';
import { corpusExists, corpusFiles } from '../support/groovy/corpus.ts';

// Laws: what is lowered is read back as it was; whatever the text, a section that cannot be read is told, and nothing throws.

const folder = fileURLToPath(new URL('../fixtures/declare/', import.meta.url));
const fixtures = readdirSync(folder).map((name) => ({ name, text: readFileSync(folder + name, 'utf8') }));
const read = (text: string) => declare(parse(text, 'Jenkinsfile').value, { text });

/** Holds a pipeline against what is read of its Groovy. */
function checkLowered(model: Pipeline): void {
  const again = declare(lower(model));
  expect(again.diagnostics).toEqual([]);
  expect(equal(again.value!, model, { trivia: false })).toBe(true);
}

/** The same with its Groovy as text. */
function checkRoundTrip(model: Pipeline): void {
  checkLowered(model);
  const { text } = print(lower(model));
  const printed = read(text);
  expect(printed.diagnostics).toEqual([]);
  expect(print(lower(printed.value!)).text).toBe(text);
}

describe('declare(lower(m)) is m', () => {
  test.each(['everything.Jenkinsfile', 'spellings.Jenkinsfile'])('%s', (name) => {
    const { value, diagnostics } = read(readFileSync(folder + name, 'utf8'));
    expect(diagnostics).toEqual([]);
    checkRoundTrip(value!);
  });

  test('any pipeline', () => {
    fc.assert(fc.property(anyPipeline, checkLowered), { numRuns: 200 });
  });

  describe.skipIf(!corpusExists)('pipelines of others', () => {
    if (!corpusExists) console.warn("SKIPPED: there is no '../shared/corpus' to read pipelines from.");
    test.each(['declarative', 'real', 'synthetic', 'docs'])('%s', { timeout: 120_000 }, (set) => {
      for (const { text, name } of corpusFiles(set)) {
        const { kind, diagnostics } = checkFile(text, name, { profile: 'jenkins' });
        if (kind === 'declarative' && diagnostics.length === 0) checkRoundTrip(read(text).value!);
      }
    });
  });
});

// ── random pipelines ─────────────────────────────────────────────────────────────────────────────────────────────────────

const { arg, literal, node, run, call, name } = builder(nowhere);
const word = fc.constantFrom('a', 'sh', 'B1', '_x');
// Values that Jenkins takes in every place.
const taken = ['StringLiteral', 'NumberLiteral', 'BooleanLiteral', 'Name', 'GString', 'ListLiteral', 'Ternary', 'New'];
const value = anyExpression(1).filter(({ kind }) => taken.includes(kind));
const args = fc.oneof(
  fc.constant([]),
  value.map((only) => [arg(only)]),
  fc.tuple(word, value).map(([key, given]) => [arg(given, key)]),
);
const stepName = fc.constantFrom('echo', 'sh', 'retry', 'acme', 'org.acme.Step');
const step: fc.Arbitrary<StepNode> = fc.letrec<{ step: StepNode }>((tie) => ({
  step: fc.oneof(
    { depthSize: 'small' },
    fc.tuple(stepName, args).map(([title, given]) => node('Step', { name: title, args: given })),
    word.map((text) => node('ScriptBlock', { statements: [run(call(name(text)))] })),
    fc.constant(node('Comment', { text: '// why' })),
    fc
      .tuple(stepName, args, fc.array(tie('step'), { maxLength: 3 }))
      .map(([title, given, body]) => node('Step', { name: title, args: given, body })),
  ),
})).step;
const steps = fc.array(step, { maxLength: 4 });
const branches = fc.uniqueArray(fc.tuple(word, steps), { minLength: 1, maxLength: 3, selector: ([title]) => title });
const entries = <K extends 'Option' | 'Trigger' | 'BuildParameter'>(kind: K) =>
  fc.array(
    fc.tuple(word, args).map(([title, given]) => node(kind, { name: title, args: given } as never)),
    { minLength: 1, maxLength: 3 },
  );
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const environment = fc
  .array(
    fc.tuple(
      word,
      fc.oneof(
        value,
        value.map((id) => node('Credentials', { id })),
      ),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((list) =>
    node('Environment', { entries: list.map(([title, given]) => node('EnvEntry', { name: title, value: given })) }),
  );
const condition = fc.letrec<{ one: NonNullable<ReturnType<typeof conditionOf>> }>((tie) => ({
  one: fc.oneof(
    { depthSize: 'small' },
    fc.tuple(word, args).map(([title, given]) => conditionOf('CallCondition', { name: title, args: given })),
    word.map((text) => conditionOf('ExpressionCondition', { statements: [run(call(name(text)))] })),
    tie('one').map((inner) => conditionOf('Not', { condition: inner })),
    fc.array(tie('one'), { minLength: 1, maxLength: 2 }).map((conditions) => conditionOf('AnyOf', { conditions })),
  ),
})).one;
function conditionOf(kind: 'CallCondition' | 'ExpressionCondition' | 'Not' | 'AnyOf', fields: object) {
  return node(kind, fields as never);
}
const shared = {
  agent: maybe(
    fc.oneof(
      fc.constant(node('AgentAny', {})),
      value.map((label) => node('AgentLabel', { label })),
      fc
        .tuple(word, value)
        .map(([key, given]) => node('AgentDocker', { fields: [node('Field', { name: key, value: given })] })),
      word.map((type) => node('AgentOther', { type, fields: [node('Field', { name: 'a', value: [] })] })),
    ),
  ),
  options: maybe(entries('Option').map((list) => node('Options', { entries: list }))),
  environment: maybe(environment),
  tools: maybe(
    fc.tuple(word, value).map(([type, version]) => node('Tools', { entries: [node('ToolEntry', { type, version })] })),
  ),
  input: maybe(value.map((message) => node('Input', { message }))),
  when: maybe(
    fc
      .tuple(fc.array(condition, { minLength: 1, maxLength: 2 }), maybe(fc.boolean()))
      .map(([conditions, beforeAgent]) => node('When', { conditions, beforeAgent })),
  ),
};
const post = maybe(
  steps.map((list) => node('Post', { conditions: [node('PostCondition', { name: 'always', steps: list })] })),
);
const body: fc.Arbitrary<StageBody> = fc.letrec<{ body: StageBody; stage: ReturnType<typeof stageOf> }>((tie) => ({
  stage: fc.record({ name: word, ...shared, failFast: maybe(fc.boolean()), body: tie('body'), post }).map(stageOf),
  body: fc.oneof(
    { depthSize: 'small' },
    steps.map((list) => node('Steps', { steps: list })),
    fc.tuple(branches, maybe(fc.boolean())).map(([list, failFast]) =>
      node('Steps', {
        steps: [
          node('ParallelStep', {
            branches: list.map(([title, inner]) => node('Branch', { name: title, steps: inner })),
            failFast,
          }),
        ],
      }),
    ),
    fc.array(tie('stage'), { minLength: 1, maxLength: 2 }).map((list) => node('Stages', { stages: list })),
    fc.array(tie('stage'), { minLength: 1, maxLength: 2 }).map((list) => node('Parallel', { stages: list })),
    fc.tuple(tie('stage'), fc.record(shared)).map(([inner, sections]) =>
      node('Matrix', {
        axes: [node('Axis', { name: 'OS', values: [literal('a'), literal('b')] })],
        excludes: [
          node('Exclude', { axes: [node('ExcludeAxis', { name: 'OS', values: [literal('a')], inverse: true })] }),
        ],
        ...sections,
        stages: node('Stages', { stages: [inner] }),
      }),
    ),
  ),
})).body;
function stageOf(fields: object) {
  return node('Stage', fields as never);
}
const anyPipeline: fc.Arbitrary<Pipeline> = fc
  .record({
    agent: shared.agent,
    options: shared.options,
    environment: shared.environment,
    tools: shared.tools,
    libraries: maybe(fc.constant(node('Libraries', { entries: [node('LibraryEntry', { value: literal('acme') })] }))),
    parameters: maybe(entries('BuildParameter').map((list) => node('Parameters', { entries: list }))),
    triggers: maybe(entries('Trigger').map((list) => node('Triggers', { entries: list }))),
    body,
    post,
  })
  .map(({ body: inner, ...sections }) =>
    node('Pipeline', { ...sections, stages: node('Stages', { stages: [stageOf({ name: 'A', body: inner })] }) }),
  );

// ── any text ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What must hold of every reading. */
function checkReading(text: string): void {
  const { value, diagnostics } = declareAll(parse(text, 'Jenkinsfile').value, { text });
  for (const { span, notes = [], code } of diagnostics) {
    for (const { start, end } of [span, ...notes.flatMap((note) => note.span ?? [])]) {
      if (start < 0 || start > end || end > text.length) throw new Error(`${code} points at ${start} to ${end}.`);
    }
  }
  for (const pipeline of value) lower(pipeline);
}

describe('no text makes it throw', () => {
  test.each(fixtures)('$name, cut at every token', ({ text }) => {
    for (const { startOffset } of lex(new Source(text, 'x')).tokens) checkReading(text.slice(0, startOffset));
  });

  test.each(fixtures)('$name, each third token gone', ({ text }) => {
    const { tokens } = lex(new Source(text, 'x'));
    for (let i = 0; i < tokens.length; i += 3) {
      checkReading(text.slice(0, tokens[i]!.startOffset) + text.slice(tokens[i]!.end));
    }
  });

  test('words of sections in any order', () => {
    const words = fc.constantFrom(
      'pipeline', 'agent', 'any', 'stages', 'stage', 'steps', 'script', 'when', 'parallel', 'matrix', 'axis', 'values', 'post', 'input',
      'environment', 'A', '=', '{', '}', '{', '}', '(', ')', ',', ':', "'x'", '"$x"', '${x}', '1', 'true', 'null', '\n', '[', ']', '.', '->', '*',
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => checkReading(`pipeline { ${list.join(' ')} }`)),
      { numRuns: 1500 },
    );
  });

  test('where nobody has the text', () => {
    for (const { text } of fixtures) expect(() => declareAll(parse(text, 'Jenkinsfile').value)).not.toThrow();
  });
});
