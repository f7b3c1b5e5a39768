import { nearest } from '@pipec/model';
import { defineCommand, exitCodes } from '../command.ts';
import { colouredPage } from '../explain/coloured-page.ts';
import { codeList } from '../explain/code-list.ts';
import { pageOf } from '../explain/page-of.ts';
import { rulePages } from '../generated/rule-pages.ts';
import { UsageError } from '../usage-error.ts';

export default defineCommand({
  name: 'explain',
  summary: 'Explain what a code in a report means',
  arguments: { code: { summary: 'Such as load/threw; the part behind the / is enough; without one all are listed' } },
  examples: [
    ['pipec explain load/threw', 'Say why it is told, show faults and what is fine'],
    ['pipec explain | less', 'List all codes'],
  ],
  run({ arguments: { code }, host: { stdout } }) {
    stdout.write(code === undefined ? codeList(rulePages) : colouredPage(pageOf(fullCode(code))!, stdout));
    return exitCodes.fine;
  },
});

function fullCode(code: string): string {
  const codes = Object.keys(rulePages);
  const fitting = codes.filter((known) => known === code || known.endsWith(`/${code}`));
  const ofShellcheck = [code, `shell/${code}`].find((one) => pageOf(one) !== undefined);
  if (fitting.length === 0 && ofShellcheck !== undefined) return ofShellcheck;
  if (fitting.length === 1) return fitting[0]!;
  if (fitting.length > 1) throw new UsageError(`Several codes end with '${code}': ${fitting.join(', ')}.`);
  const guess = nearest(code, codes) ?? codes.find((known) => known.split('/')[1] === nearest(code, namesOf(codes)));
  const advice = guess === undefined ? "'pipec explain' lists all." : `Did you mean '${guess}'?`;
  throw new UsageError(`There is no code '${code}'. ${advice}`);
}

function namesOf(codes: readonly string[]): readonly string[] {
  return codes.map((code) => code.split('/')[1]!);
}
