import { describe, expect, test } from 'vitest';
import { checkFile } from '../../packages/compiler/src/check-file.ts';

const mark = '\ufeff';
const pipeline = "pipeline {\n  agent any\n  stages { stage('A') { steps { sh 'make' } } }\n}\n";

/** What is told, as severities, codes and places. */
function told(text: string, profile: 'jenkins' | 'recommended') {
  const { kind, diagnostics } = checkFile(text, 'Jenkinsfile', { profile });
  return { kind, told: diagnostics.map(({ severity, code, span: { start } }) => `${severity} ${code} ${start}`) };
}

describe('in front of a declarative pipeline', () => {
  test('Jenkins finds no pipeline', () => {
    expect(told(mark + pipeline, 'jenkins')).toEqual({ kind: 'scripted', told: ['error syntax/byte-order-mark 0'] });
  });

  test('what is behind it is looked at, and told at its place', () => {
    const text = mark + pipeline.replace('agent any', 'agnet any');
    const [first, ...others] = told(text, 'recommended').told;
    expect(first).toBe('error syntax/byte-order-mark 0');
    expect(others).toEqual(told(` ${text.slice(1)}`, 'recommended').told);
    expect(others.length).toBeGreaterThan(0);
  });

  test('its fix leaves the rest as it is', () => {
    const { diagnostics } = checkFile(mark + pipeline, 'Jenkinsfile');
    expect(diagnostics[0]?.fix).toMatchObject({ safety: 'safe', edits: [{ span: { start: 0, end: 1 }, text: '' }] });
  });
});

test('in front of a script it is a warning', () => {
  expect(told(`${mark}node { sh 'make' }\n`, 'recommended')).toEqual({
    kind: 'scripted',
    told: ['warning syntax/byte-order-mark 0'],
  });
});
