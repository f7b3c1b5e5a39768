import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { composeSh, quoteSh } from '../../packages/dsl/src/shell/index.ts';
import type { ShellHole } from '../../packages/dsl/src/shell/index.ts';
import { concat, list, literal, shells, variable } from './shell-support.ts';

// Scripts that nobody would write, around values that want to be run: whatever composeSh lets pass, no shell may run a part of a value.
// Each value holds calls of a program that leaves a mark. RUNS and SEED look further than a run of the suite has time for.

const runs = Number(process.env['RUNS'] ?? 6000);
const seed = Number(process.env['SEED'] ?? 2024);

/** Calls of the program, each by another way. */
const calls = [
  '$(canary)', '`canary`', ';canary;', '\ncanary\n', '&canary&', '|canary|', '||canary', '&&canary;', '(canary)', '{ canary;}', '<(canary)',
  'a[$(canary)]', '$((a[$(canary)]))', '$[a[`canary`]]', '${x:-$(canary)}', '"$(canary)"', "'\ncanary\n'", "$'\\ncanary\\n'",
  '\nEOF\ncanary\n', '\n}\ncanary\n',
]; // prettier-ignore

/** What may end the quotation, word or command that a value stands in. */
const shards = [
  "'", '"', '`', '$', '\\', '{', '}', '(', ')', '[', ']', '<', '>', '|', '&', ';', '#', '!', '~', '*', '?', '=', '%', '^', '-', ':', ',', '.',
  '/', ' ', '\t', '\n', 'a', '1', 'EOF', '\u0001', '\u007F', 'é', '\r', ';;', '))', '\\\n', '{a,b}', "$'", '$"', '${', '$(', '$((', '<<EOF',
]; // prettier-ignore

/** Constructs around a part of a script. */
const around: readonly (readonly [before: string, after: string])[] = [
  ['"', '"'], ["'", "'"], ["$'", "'"], ['$"', '"'], ['`', '`'], ['$(', ')'], ['"$(', ')"'], ['(', ')'], ['{ ', '; }'], ['<(', ')'],
  ['${A:-', '}'], ['"${A:-', '}"'], ['"${A+', '}"'], ['${B=', '}'], ['${A%%', '}'], ['"${A#', '}"'], ['${A/', '/x}'], ['${A:', '}'],
  ['${A[', ']}'], ['A[', ']=1'], ['A[1]=', ' '], ['A=(', ')'], ['A=', ' '], ['export A=', '\n'], ['$((', '))'], ['((', '))'], ['$[', ']'],
  ['if ', '; then :; fi'], ['while ', '; do break; done'], ['for i in ', '; do echo "$i"; done'], ['for i in 1; do ', '; done'],
  ['case ', ' in x) :;; esac'], ['case x in x) ', ' ;; esac'], ['case x in ', ') :;; esac'], ['f() { ', '; }; f'], ['[[ ', ' ]]'],
  ['[[ x == ', ' ]]'], ['[[ x =~ ', ' ]]'], ['[ x = ', ' ]'], ['@(', ')'], ['{', ',x}'], ['echo ', '\n'], ['echo > ', '\n'], ['set -- ', '\n'],
  ['cat <<< ', '\n'], ['cat <<EOF\n', '\nEOF\n'], ['cat <<-EOF\n\t', '\n\tEOF\n'], ["cat <<'EOF'\n", '\nEOF\n'], ['cat <<EOF', '\nx\nEOF\n'],
  ['x=$(cat <<EOF\n', '\nEOF\n)'], ['# ', '\n'], ['\\', ''], ['! ', ''],
]; // prettier-ignore

/** Text between them, whole or broken. */
const between = [
  ' ', '\n', '; ', '&&', '||', '|', '&', '(', ')', '{ ', '}', "'", '"', '`', '\\', '\\\n', '$(', '$((', '${', '$A', '${A}', '$1', '"$@"', "$'",
  '[', ']', '[[ ', ' ]]', '<', '>', '>>', '2>', '2>&1', '<<EOF', '<<-EOF\n', '\nEOF\n', '<<<', '#', ' # ', '~', '~/', '{a,', ',b}', '{1..',
  '..3}', '*', '?', '[a-z]', '@(', '<(', '-', '--to=', '=', '+=', ':', '/', 'x', 'x)', '1', '%', '^', ',', '\t', '$', '!', ';;', ';&', ' in ',
  'then ', 'else ', 'fi', 'do ', 'done', 'esac', 'case ', 'for i in ', 'while ', 'function g {', 'select ', 'time ', 'coproc ', 'local A=',
  'readonly A=', 'A[1]=', ' = ', ' =~ ', ' -eq ', 'command ', 'exec ', 'test ', 'env A=', '\\"', "\\'", '\\$', '|&', '&>', '>|', '<>',
]; // prettier-ignore

/** The author's text, and holes among it with what they hold. */
type Part =
  string | { readonly kind: 'literal' | 'variable' | 'list' | 'concat'; readonly values: readonly [string, string] };

const value = fc
  .tuple(
    fc.array(fc.constantFrom(...shards), { maxLength: 4 }),
    fc.constantFrom(...calls),
    fc.array(fc.constantFrom(...shards), { maxLength: 4 }),
  )
  .map((parts) => parts.flat().join(''));

const hole = fc.record({
  kind: fc.constantFrom('literal', 'literal', 'variable', 'variable', 'list', 'concat'),
  values: fc.tuple(value, value),
});

const { script } = fc.letrec<{ script: Part[]; part: Part[] }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    { weight: 4, arbitrary: hole.map((part): Part[] => [part]) },
    { weight: 5, arbitrary: fc.constantFrom(...between).map((part): Part[] => [part]) },
    {
      weight: 8,
      arbitrary: fc
        .tuple(fc.constantFrom(...around), tie('script'))
        .map(([[before, after], inner]): Part[] => [before, ...inner, after]),
    },
  ),
  script: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.flat()),
}));

const whole = fc
  .tuple(fc.constantFrom('', '', '#!/bin/bash\n', '#!/bin/sh -e\n'), script)
  .map(([first, parts]) => [first, ...parts]);

/** A script that passed, and the variables that it finds. */
interface Passed {
  readonly text: string;
  readonly variables: ReadonlyMap<string, string>;
}

function compose(parts: readonly Part[]): Passed | undefined {
  const variables = new Map<string, string>();
  const bound = (text: string): ShellHole => {
    const name = `V${variables.size}`;
    variables.set(name, text);
    return variable(name);
  };
  const pieces = [''];
  const holes: ShellHole[] = [];
  for (const part of parts) {
    if (typeof part === 'string') pieces.push(`${pieces.pop()!}${part}`);
    else {
      const [first, second] = part.values;
      const made = {
        literal: () => literal(first),
        variable: () => bound(first),
        list: () => list(literal(first), bound(second)),
        concat: () => concat(literal(first), bound(second)),
      };
      holes.push(made[part.kind]());
      pieces.push('');
    }
  }
  const { text, faults } = composeSh(pieces, holes);
  return holes.length === 0 || faults.length > 0 || expandsTwice(text) ? undefined : { text, variables };
}

/**
 * Whether the author's own text follows `>&`, which bash expands twice: `A=${x}; echo >& $A` is a second reader of the author's, as
 * `eval $A` would be.
 */
function expandsTwice(text: string): boolean {
  return /[<>]&[ \t]*(?:\D|\d+[^\s;&|)\d])/.test(text);
}

/** A script as an author might write it by hand; that it is caught shows that the others would be. */
const careless: Passed = { text: 'eval "echo $V0"', variables: new Map([['V0', 'x; canary']]) };
const scripts = [careless, ...fc.sample(whole, { numRuns: runs, seed }).flatMap((parts) => compose(parts) ?? [])];

const folder = mkdtempSync(join(tmpdir(), 'pipec-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

writeFileSync(join(folder, 'canary'), '#!/bin/sh\necho "$SCRIPT" >> "$MARKS"\n');
chmodSync(join(folder, 'canary'), 0o755);
scripts.forEach(({ text, variables }, i) => {
  writeFileSync(join(folder, `${i}.sh`), text);
  const lines = [...variables].map(([name, content]) => `export ${name}=${quoteSh(content)}\n`);
  writeFileSync(join(folder, `${i}.env`), lines.join(''));
});

/** Runs all scripts by the shell that is its arguments, each with a second of time and no input, in a folder of their own. */
const runner = `
mkdir "$PLACE" && cd "$PLACE" || exit
ulimit -t 1
i=0
while [ $i -lt ${scripts.length} ]; do
  (. ../$i.env; SCRIPT=$i exec "$@" ../$i.sh) < /dev/null > /dev/null 2>&1
  i=$((i + 1))
done
`;
writeFileSync(join(folder, 'runner'), runner);

/** The scripts in which a shell ran a part of a value, the shortest first. */
function breaches(name: string, shell: readonly string[]): readonly Passed[] {
  const marks = join(folder, `${name}.marks`);
  const env = {
    PATH: `${folder}:${process.env['PATH']}`,
    HOME: '/home-of-nobody',
    LC_ALL: 'C.UTF-8',
    MARKS: marks,
    PLACE: name,
  };
  const { status } = spawnSync('sh', [join(folder, 'runner'), ...shell], { cwd: folder, env, stdio: 'ignore' });
  expect(status).toBe(0);
  const marked = existsSync(marks) ? readFileSync(marks, 'utf8').trim().split('\n').map(Number) : [];
  const found = [...new Set(marked)].map((i) => scripts[i]!).sort((a, b) => a.text.length - b.text.length);
  // A script that names bash is run by bash.
  return name === 'dash' ? found.filter(({ text }) => !text.startsWith('#!/bin/bash')) : found;
}

const readers: readonly [name: string, shell: readonly string[]][] = [
  ['dash', ['dash', '-xe']],
  ['bash', ['bash', '-e']],
  ['bash as sh', ['bash', '--posix', '-e']],
];

describe.each(readers.filter(([, [program]]) => shells.includes(program!)))('%s', (name, shell) => {
  test('runs no part of a value, whatever script it stands in', { timeout: 60_000 + runs * 20 }, () => {
    expect(breaches(name, shell)).toEqual([careless]);
  });
});

test('enough scripts pass to say so', () => {
  expect(scripts.length).toBeGreaterThan(runs / 6);
});
