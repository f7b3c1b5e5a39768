import { expect, test } from 'vitest';
import { checkFile } from '../../packages/compiler/src/check-file.ts';

/** What is told of aborts in a text. */
function told(text: string): readonly string[] {
  return checkFile(text, 'Jenkinsfile', { profile: 'strict' })
    .diagnostics.map(({ code }) => code)
    .filter((code) => code === 'lint/swallowed-abort' || code === 'lint/abort-in-loop');
}

const swallowed = ['lint/swallowed-abort'];
const loop = ['lint/abort-in-loop'];
const cases: readonly (readonly [what: string, text: string, found: readonly string[]])[] = [
  ['every exception', "try { sh 'a' } catch (e) { echo 'no' }", swallowed],
  ['Exception', "try { sh 'a' } catch (Exception e) { echo 'no' }", swallowed],
  ['Throwable', "try { sh 'a' } catch (Throwable t) { }", swallowed],
  ['one of several', "try { sh 'a' } catch (IOException | Exception e) { }", swallowed],
  ['a method that waits', "def run() { sh 'a' }\ntry { run() } catch (e) { }", swallowed],
  ['what is only shown', "try { sh 'a' } catch (e) { echo \"${e}\"; println e.message }", swallowed],
  ['until it holds', "waitUntil { try { sh 'a'; return true } catch (e) { return false } }", loop],
  ['until it holds, the last value', "waitUntil { try { sh 'a'; true } catch (e) { false } }", loop],
  ['while', "while (true) { try { sh 'a'; break } catch (e) { sleep 5 } }", loop],
  ['a script in between', "waitUntil { script { try { sh 'a'; return true } catch (Exception e) { return false } } }", loop],
  ['a method of its own', "def run() { try { sh 'a' } catch (e) { } }\nwhile (true) { run() }", swallowed],

  ['another class', "try { sh 'a' } catch (hudson.AbortException e) { }", []],
  ['thrown again', "try { sh 'a' } catch (e) { echo 'no'; throw e }", []],
  ['an error', "try { sh 'a' } catch (e) { error 'no' }", []],
  ['thrown in front', "try { sh 'a' } catch (org.jenkinsci.plugins.workflow.steps.FlowInterruptedException e) { throw e } catch (e) { }", []],
  ['caught on purpose', "try { sh 'a' } catch (InterruptedException e) { echo 'stopped' }", []],
  ['looked at', "try { sh 'a' } catch (e) { if (e.message == 'x') { echo 'x' } }", []],
  ['of which class', "try { sh 'a' } catch (e) { def stopped = e instanceof InterruptedException }", []],
  ['handed on', "try { sh 'a' } catch (e) { report(e) }", []],
  ['kept', "def kept = null\ntry { sh 'a' } catch (e) { kept = e }", []],
  ['the result of the build', "try { sh 'a' } catch (e) { currentBuild.result = 'FAILURE' }", []],
  ['nothing waits', "try { echo 'a' } catch (e) { }", []],
  ['no step at all', "try { Integer.parseInt(x) } catch (e) { }", []],
  ['a timeout', "try { timeout(5) { sh 'a' } } catch (e) { echo 'late' }", []],
  ['a question', "try { input 'Go?' } catch (e) { echo 'no' }", []],
  ['plain Java', "@NonCPS\ndef read() { try { sh 'a' } catch (e) { } }", []],
  ['it leaves the loop', "while (true) { try { sh 'a' } catch (e) { break } }", swallowed],
  ['it ends the waiting', "waitUntil { try { sh 'a'; return false } catch (e) { return true } }", swallowed],
  ['the finally alone', "try { sh 'a' } finally { echo 'done' }", []],
]; // prettier-ignore

test.each(cases)('%s', (_, text, found) => {
  // A method stands beside what is run; the rest runs on an agent.
  const isBeside = /^(?:@NonCPS|def run)/.test(text);
  expect(told(isBeside ? text : `node {\n${text}\n}\n`)).toEqual(found);
});
