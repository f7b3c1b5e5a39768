import { expect, test } from 'vitest';
import { describeWithGroovy, groovyTrees, groovyVerdicts } from '../support/groovy/groovy.ts';

describeWithGroovy('the judge', () => {
  test('accepts what Groovy accepts and names the place of the first error in what it refuses', async () => {
    const verdicts = await groovyVerdicts([
      { name: 'good', text: "node {\n  sh 'make'\n}\n" },
      { name: 'bad', text: "node {\n  sh 'make\n}\n" },
    ]);
    expect(verdicts).toEqual([{ ok: true }, { ok: false, line: 2, column: 11, message: expect.any(String) }]);
  });

  test('says the same of texts that differ in spaces, brackets and comments only', async () => {
    const [command, call] = await groovyTrees([
      { name: 'command', text: "sh 'make' // all\n" },
      { name: 'call', text: "sh(  'make'  )" },
    ]);
    expect(command).toEqual({ ok: true, tree: expect.stringContaining('(constant "sh")(arguments(constant "make"))') });
    expect(call).toEqual(command);
  });

  test('tells different trees apart', async () => {
    const [one, other] = await groovyTrees([
      { name: 'one', text: 'a - b - c' },
      { name: 'other', text: 'a - (b - c)' },
    ]);
    expect(one).not.toEqual(other);
  });
});
