import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeBat } from '../../packages/dsl/src/shell/index.ts';
import type { ShellText } from '../../packages/dsl/src/shell/index.ts';
import { concat, hostile, list, literal, template, variable } from './shell-support.ts';

// What stands here is what Microsoft's documentation and the known phases of cmd.exe say; no cmd.exe was there to run it.

const bat = template(composeBat);
const NAME = variable('NAME');
const delayed = '@setlocal EnableDelayedExpansion\n';

describe('composeBat writes', () => {
  const rows: readonly [what: string, composed: ShellText, text: string][] = [
    ['text without holes as it is', bat`echo hi & dir`, 'echo hi & dir'],
    ['a plain literal bare', bat`msbuild /p:Version=${'1.2'}`, 'msbuild /p:Version=1.2'],
    ['a literal with blanks in quotes', bat`copy ${'a b'} c`, 'copy "a b" c'],
    ['an empty literal as a word', bat`prog ${''}`, 'prog ""'],
    ['a percent sign doubled', bat`prog ${'100%'}`, 'prog "100%%"'],
    ['operators in quotes', bat`prog ${'a&b|c>d<e(f)'}`, 'prog "a&b|c>d<e(f)"'],
    ['a caret in quotes, which keep it', bat`prog ${'a^b'}`, 'prog "a^b"'],
    ['a literal within quotes', bat`prog "x ${'a & b%'}"`, 'prog "x a & b%%"'],
    ['a backslash at the end of a bare word', bat`prog ${'C:\\a\\'}`, 'prog C:\\a\\'],
    ['what echo prints without quotes', bat`echo ${'a & b > c'}`, 'echo a ^& b ^> c'],
    ['what set keeps without quotes', bat`set A=${'a & b'}`, 'set A=a ^& b'],
    ['what set keeps in quotes', bat`set "A=${'a & b'}"`, 'set "A=a & b"'],
    ['an integer in set /a', bat`set /a N=${'5'}+1`, 'set /a N=5+1'],
    ['a variable by delayed expansion', bat`prog ${NAME}`, `${delayed}prog "!NAME!"`],
    ['a variable within quotes', bat`prog "a ${NAME} b"`, `${delayed}prog "a !NAME! b"`],
    ['a variable in a word', bat`prog /p:${NAME}`, `${delayed}prog /p:"!NAME!"`],
    ['a variable for echo without quotes', bat`echo ${NAME}`, `${delayed}echo !NAME!`],
    ['a variable for set without quotes', bat`set A=${NAME}`, `${delayed}set A=!NAME!`],
    ['a target in quotes', bat`echo ${NAME} > ${'out file'}`, `${delayed}echo !NAME! > "out file"`],
    ['a variable in a block', bat`for %%i in (${['a', 'b c']}) do echo %%i ${NAME}`, `${delayed}for %%i in (a "b c") do echo %%i !NAME!`],
    ['a comparison in quotes', bat`if "${NAME}"=="x" echo y`, `${delayed}if "!NAME!"=="x" echo y`],
    ['a file that may exist', bat`if exist ${NAME} echo y`, `${delayed}if exist "!NAME!" echo y`],
    ['a comment, in which nothing is run', bat`rem ${'a & b\nc'} ${NAME}`, `${delayed}rem a   b c NAME`],
    ['a list as words', bat`prog ${['a', 'b c', NAME]} d`, `${delayed}prog a "b c" "!NAME!" d`],
    ['a concatenation as one word', bat`push ${concat(NAME, literal('/a b'))}`, `${delayed}push "!NAME!/a b"`],
    ['two values side by side as one word', bat`prog ${NAME}${NAME}`, `${delayed}prog "!NAME!!NAME!"`],
    ['a line that goes on', bat`prog ^
 ${NAME}`, `${delayed}prog ^\n "!NAME!"`],
    ['a script that turns it on itself', bat`setlocal EnableDelayedExpansion
echo !A! ${NAME}`, `${delayed}setlocal EnableDelayedExpansion\necho !A! !NAME!`],
    ['an exclamation mark where there is no variable', bat`prog ${'a!b'}`, 'prog "a!b"'],
    ['plain words before a pipe', bat`echo ${'a b'} | find "x"`, 'echo a b | find "x"'],
    ['plain words for call', bat`call other.bat ${'a b'}`, 'call other.bat "a b"'],
    ['a word of a label', bat`goto ${'end'}`, 'goto end'],
  ]; // prettier-ignore

  test.each(rows)('%s', (_, composed, text) => {
    expect(composed).toEqual({ text, faults: [] });
  });
});

describe('composeBat refuses', () => {
  const rows: readonly [what: string, composed: ShellText, message: RegExp][] = [
    ['a quote', bat`prog ${'a"b'}`, /cannot quote the '"'/],
    ['a line end', bat`prog ${'a\nb'}`, /cannot quote the line end/],
    ['the end of a file', bat`prog ${'a\u001Ab'}`, /cannot quote the end-of-file/],
    ['a NUL', bat`prog ${'a\0b'}`, /NUL/],
    ['an exclamation mark beside a variable', bat`prog ${'a!b'} ${NAME}`, /'!' of delayed expansion/],
    ['a caret beside a variable', bat`prog ${'a^b'} ${NAME}`, /'\^' beside a variable/],
    ['a backslash before the quote', bat`prog ${'C:\\a b\\'}`, /backslash at the end/],
    ['a backslash before the author\'s quote', bat`prog "${'C:\\'}"`, /backslash at the end/],
    ['text in set /a', bat`set /a N=${'x'}+1`, /takes integers/],
    ['a variable in set /a', bat`set /a N=${NAME}+1`, /takes integers/],
    ['a variable before a pipe', bat`echo ${NAME} | find "x"`, /both sides of a '\|'/],
    ['a variable in a block before a pipe', bat`(
echo ${NAME}
) | find "x"`, /both sides of a '\|'/],
    ['an operator before a pipe', bat`echo ${'a&b'} | find "x"`, /both sides of a '\|'/],
    ['a variable for call', bat`call other.bat ${NAME}`, /'call' reads its line a second time/],
    ['a variable for cmd', bat`cmd /c "prog ${NAME}"`, /'cmd' reads its line a second time/],
    ['a variable for PowerShell', bat`powershell.exe -Command "x ${NAME}"`, /'powershell' reads its line a second time/],
    ['an operator for cmd', bat`C:\\Windows\\cmd.exe /c ${'a & b'}`, /'cmd' reads its line a second time/],
    ['a variable in for /f', bat`for /f %%i in ('prog ${NAME}') do echo %%i`, /second cmd\.exe/],
    ['a comparison without quotes', bat`if ${NAME}==x echo y`, /compares quotes too/],
    ['a label', bat`:${'a'}`, /label cannot come/],
    ['the name of a variable', bat`echo %${'A'}%`, /name of a variable stands between/],
    ['what follows a caret', bat`echo ^${'&'}`, /'\^' stands right before/],
    ['a variable beside an exclamation mark of the author', bat`echo hi! ${NAME}`, /changes the meaning of '!'/],
    ['a variable beside a caret of the author', bat`prog a^^b ${NAME}`, /takes a '\^' away/],
    ['a variable where expansion ends', bat`endlocal
echo ${NAME}`, /this script turns it off/],
    ['a list in a word', bat`prog x${['a']}`, /list stands here/],
    ['a number that would be a stream', bat`prog ${'1'}>log`, /number of a stream/],
    ['a quote that stays open', bat`prog "a ${NAME}`, /never closed/],
    ['what is no name', bat`prog ${variable('a-b')}`, /is no name/],
  ]; // prettier-ignore

  test.each(rows)('%s', (_, { faults }, message) => {
    expect(faults[0]?.message).toMatch(message);
    for (const { message: words, help } of faults) expect(`${words}\n${help}`).toMatch(/^\S.*\.\n\S.*\.$/);
  });
});

const nasty = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: fc.constantFrom(...`"'%!^&|<>() \t\\ab1=,;`), maxLength: 10 }),
);

test('an argument that is not refused is the value again, read as cmd.exe reads it', () => {
  fc.assert(
    fc.property(nasty, (value) => {
      const { text, faults } = bat`prog ${value} end`;
      fc.pre(faults.length === 0);
      const [, quoted, bare] = /^prog (?:"([^"]*)"|([\w.\\/:@+-]+)) end$/.exec(text) ?? [];
      expect((quoted ?? bare)?.replaceAll('%%', '%')).toBe(value);
    }),
    { seed: 1, numRuns: 2000 },
  );
});

test('any text with any holes gives text and faults, and never throws', () => {
  const pieces = fc.array(fc.string({ unit: fc.constantFrom(...`"%!^&|<>() \n:=abcdefilorst`) }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(pieces, nasty, (texts, value) => {
      const holes = texts
        .slice(1)
        .map((_, i) => (i % 3 === 0 ? literal(value) : i % 3 === 1 ? NAME : list(literal(value), NAME)));
      for (const { hole } of composeBat(texts, holes).faults) expect(hole ?? 0).toBeLessThan(Math.max(1, holes.length));
    }),
    { seed: 1, numRuns: 1000 },
  );
});
