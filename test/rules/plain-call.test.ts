import { expect, test } from 'vitest';
import { checkFile } from '../../packages/compiler/src/check-file.ts';

/** What a step among steps is told: message, first note. */
function told(step: string): readonly (readonly [message: string, note: string | undefined])[] {
  const text = `pipeline {\nagent any\nstages {\nstage('A') {\nsteps {\n${step}\n}\n}\n}\n}\n`;
  return checkFile(text, 'Jenkinsfile', { profile: 'jenkins' }).diagnostics.map(({ message, notes }) => [
    message,
    notes?.[0]?.message,
  ]);
}

test('a list behind a bare name is shown its brackets', () => {
  expect(told("sshagent ['key'] { sh 'make' }")).toEqual([
    [
      "'sshagent ['key']' is no plain name, and nothing else may be called here.",
      'Groovy takes what stands in square brackets for an index. Put round brackets around an argument: ([ … ]).',
    ],
  ]);
});

test("what Jenkins takes for the step 'error' is told as such", () => {
  const [, missing] = told("sh(script: 'make', returnStdout: true).trim()");
  expect(missing![0]).toBe("Jenkins takes it for the step 'error', which needs the argument 'message'.");
  expect(told('error()')[0]![0]).toBe("'error' needs the argument 'message'.");
});
