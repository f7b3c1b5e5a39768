import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Diagnostic, Fix } from '@pipec/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyFixes } from '../packages/compiler/src/apply-fixes.ts';
import { compile } from '../packages/compiler/src/compile.ts';
import { project } from './support/project.ts';

// Where a module of fixtures/bad-input/ is told how to be put right, each fix alone takes its fault away and brings no other.

const folder = fileURLToPath(new URL('fixtures/bad-input/', import.meta.url));
const files = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [name, readFileSync(folder + name, 'utf8')]),
);

/** The modules with fixes, and how many of their faults have one. */
const fixed: readonly (readonly [name: string, fixes: number])[] = [
  ['agent-of-no-kind.ts', 1],
  ['label-with-a-space.ts', 1],
  ['missing-export.ts', 1],
  ['misspelt-field.ts', 1],
  ['misspelt-section.ts', 1],
  ['mounted-nowhere.ts', 1],
  ['missing-container.ts', 1],
  ['near-misses-in-groovy.ts', 2],
  ['near-misses-in-sections.ts', 2],
  ['near-misses-of-others.ts', 0],
  ['near-misses.ts', 6],
  ['parameter-of-no-type.ts', 1],
  ['script-by-another-name.ts', 1],
  ['type-error.ts', 0],
  ['undeclared-parameter.ts', 1],
  ['undeclared-variable.ts', 1],
  ['unknown-argument.ts', 2],
  ['unknown-step.ts', 1],
  ['unstash-without-stash.ts', 1],
];

test.each(fixed)('%s', async (name, fixes) => {
  const { diagnostics } = await compile(name, { root: folder });
  const mendable = diagnostics.filter(({ fix }) => fix !== undefined);
  expect(mendable.map(({ fix }) => fix?.title)).toHaveLength(fixes);
  for (const diagnostic of mendable) {
    const text = withFix(name, diagnostic.fix!);
    const { diagnostics: left } = await compile(name, { root: project({ ...files, [name]: text }) });
    const told = diagnostics.filter((one) => one !== diagnostic);
    expect(left.map(words).sort(), diagnostic.message).toEqual(told.map(words).sort());
  }
});

/** Steps with a word that is wrong, in quotes of any kind. */
const slips: readonly ((quote: string) => string)[] = [
  (q) => `sh({ script: ${q}make${q}, ${q === '`' ? 'retrunStdout' : `${q}retrunStdout${q}`}: true } as any)`,
  (q) => `timeout({ time: 1, unit: ${q}hours${q} } as any, [sh\`make\`])`,
  (q) => `step(${q}archiveArtefacts${q}, { artifacts: ${q}*.jar${q} })`,
  () => "archiveArtifacts({ artifacts: '*.jar', fingerprints } as any)",
  (q) => `container(${q}mavn${q}, [sh\`make\`])`,
  () => "script(groovy`archiveArtefacts '*.jar' /* it's */`)",
];

/** Where a step may be written. */
const places: readonly ((step: string) => string)[] = [
  (step) => step,
  (step) => `[/* ) */ ${step}, false]`,
  (step) => `...[1, 2].map((n) => ${step})`,
  (step) => `(() => { const made = /[)'"]/.test(')') && ${step}; return made; })()`,
];

test('whatever the quotes and the place: with all fixes made, a pipeline is built', { timeout: 120_000 }, async () => {
  const step = fc
    .tuple(fc.constantFrom(...slips), fc.constantFrom(...places), fc.constantFrom("'", '"', '`'))
    .map(([slip, place, quote]) => place(slip(quote)));
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
      const text = `import { archiveArtifacts, container, groovy, kubernetes, pipeline, script, sh, stage, step, timeout } from '@pipec/dsl';
const fingerprints = true;
const agent = kubernetes({ containers: { maven: { image: 'maven:3.9', resources: { requests: { cpu: '1' } } } } });
export default pipeline({ agent, stages: [stage('Build', [${steps.join(', ')}])] });
`;
      const { diagnostics } = await compile('pipeline.ts', { root: project({ 'pipeline.ts': text }) });
      const made = diagnostics.map((one) => ({
        ...one,
        ...(one.fix && { fix: { ...one.fix, safety: 'safe' as const } }),
      }));
      expect(made.length).toBeGreaterThan(0);
      const fixed = applyFixes(text, 'pipeline.ts', made);
      const { value, diagnostics: left } = await compile('pipeline.ts', {
        root: project({ 'pipeline.ts': fixed.text }),
      });
      expect(left.map(words), fixed.text).toEqual([]);
      expect(value.pipelines).toHaveLength(1);
    }),
    { numRuns: 20 },
  );
});

function withFix(name: string, fix: Fix): string {
  const diagnostic: Diagnostic = {
    code: 'test/fix',
    severity: 'error',
    message: '',
    span: fix.edits[0]!.span,
    fix: { ...fix, safety: 'safe' },
  };
  const { text, made } = applyFixes(files[name]!, name, [diagnostic]);
  expect(made).toHaveLength(1);
  return text;
}

const words = ({ code, message }: Diagnostic): string => `${code}: ${message}`;
