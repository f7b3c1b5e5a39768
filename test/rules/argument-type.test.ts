import { expect, test } from 'vitest';
import { fixText } from '../../packages/compiler/src/apply-fixes.ts';
import { checkFile } from '../../packages/compiler/src/check-file.ts';

const pipeline = (options: string, steps: string) =>
  `pipeline {\n  agent any\n  options { ${options} }\n  stages { stage('A') { steps { ${steps} } } }\n}\n`;

/** What the safe fixes make of a pipeline, and how many faults are left. */
async function fixed(text: string): Promise<readonly [text: string, left: number]> {
  const result = await fixText(text, 'Jenkinsfile', (now) => checkFile(now, 'Jenkinsfile', { profile: 'jenkins' }));
  return [result.text, result.checked.diagnostics.length];
}

test('a number loses its quotes, and a text is given some', async () => {
  const wrong = pipeline(
    'buildDiscarder(logRotator(numToKeepStr: 20)); timeout(time: "5", unit: \'HOURS\')',
    "retry('3') { echo 5 }",
  );
  const right = pipeline(
    "buildDiscarder(logRotator(numToKeepStr: '20')); timeout(time: 5, unit: 'HOURS')",
    "retry(3) { echo '5' }",
  );
  expect(await fixed(wrong)).toEqual([right, 0]);
});

test.each(["timeout(time: 'one')", "timeout(time: '010')", "timeout(time: '1.5')", "timeout(time: '12345678901')"])(
  'what is no plain number stays: %s',
  async (option) => {
    const text = pipeline(option, "echo 'x'");
    expect(await fixed(text)).toEqual([text, 1]);
  },
);
