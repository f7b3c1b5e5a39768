import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composePowershell } from '../../packages/dsl/src/shell/index.ts';
import type { ShellText } from '../../packages/dsl/src/shell/index.ts';
import { concat, hostile, list, literal, template, variable } from './shell-support.ts';

// What stands here is what about_Parsing and about_Quoting_Rules say; no PowerShell was there to run it.

const ps = template(composePowershell);
const NAME = variable('NAME');

describe('composePowershell writes', () => {
  const rows: readonly [what: string, composed: ShellText, text: string][] = [
    ['text without holes as it is', ps`Get-ChildItem | Select-Object Name`, 'Get-ChildItem | Select-Object Name'],
    ['a plain literal bare', ps`docker push ${'shop'}`, 'docker push shop'],
    ['any other literal in single quotes', ps`docker push ${'a b'} ${"it's"} ${'$HOME'}`, "docker push 'a b' 'it''s' '$HOME'"],
    ['typographic quotes doubled', ps`docker push ${'it\u2019s'}`, 'docker push \'it\u2019\u2019s\''],
    ['an empty literal as an argument', ps`docker push ${''}`, "docker push ''"],
    ['an integer bare', ps`docker push ${'12'}`, 'docker push 12'],
    ['what would be another number quoted', ps`docker push ${'007'}`, "docker push '007'"],
    ['what would be a parameter quoted', ps`docker push ${'-x'}`, "docker push '-x'"],
    ['a line end in single quotes', ps`docker push ${'a\nb'}`, "docker push 'a\nb'"],
    ['a variable of the environment', ps`docker push ${NAME}`, 'docker push $env:NAME'],
    ['a word of several parts in double quotes', ps`docker push ${'shop'}:${NAME}`, 'docker push "shop:${env:NAME}"'],
    ['a path with a variable', ps`docker push registry/${NAME}`, 'docker push "registry/${env:NAME}"'],
    ['values in double quotes', ps`Write-Output "a ${NAME} ${'$x"`'}"`, 'Write-Output "a ${env:NAME} `$x`"``"'],
    ['a literal in single quotes', ps`Write-Output 'a ${"it's"}'`, "Write-Output 'a it''s'"],
    ['a variable in single quotes, which become double', ps`Write-Output 'a $x ${NAME}'`, 'Write-Output "a `$x ${env:NAME}"'],
    ['a here-string', ps`$t = @"
a ${NAME} ${'"@x'}
"@`, '$t = @"\na ${env:NAME} `"@x\n"@'],
    ['a literal in a here-string without expansion', ps`$t = @'
a ${'b'}
'@`, "$t = @'\na b\n'@"],
    ['values of expressions', ps`if (${NAME} -eq ${'main'}) { Write-Output ${NAME} }`, "if ($env:NAME -eq 'main') { Write-Output $env:NAME }"],
    ['what is assigned', ps`$x = ${'a b'}`, "$x = 'a b'"],
    ['a list as arguments', ps`docker build ${['a', 'b c', NAME]} .`, "docker build a 'b c' $env:NAME ."],
    ['a list as an array', ps`foreach ($i in ${['a', NAME]}) { $i }`, "foreach ($i in @('a', $env:NAME)) { $i }"],
    ['a program behind &', ps`& ${'C:\\Program Files\\a.exe'} ${NAME}`, "& 'C:\\Program Files\\a.exe' $env:NAME"],
    ['a comment on one line', ps`# ${NAME} ${'a\nb'}
Get-Item x`, '# $env:NAME a b\nGet-Item x'],
    ['a block comment that no value ends', ps`<# ${'#> x'} #> Get-Item ${NAME}`, '<#    x #> Get-Item $env:NAME'],
    ['commands within text', ps`Write-Output "$(Get-Item ${NAME})"`, 'Write-Output "$(Get-Item $env:NAME)"'],
    ['values of a hash table', ps`@{ a = ${NAME}; b = ${'x y'} }`, "@{ a = $env:NAME; b = 'x y' }"],
    ['arguments of a method', ps`[string]::Format(${NAME}, ${'x'})`, "[string]::Format($env:NAME, 'x')"],
    ['an index', ps`$a[${NAME}]`, '$a[$env:NAME]'],
    ['what goes into a pipe', ps`${NAME} | Set-Content ${'a b'}`, "$env:NAME | Set-Content 'a b'"],
    ['a target', ps`Get-Item x > ${NAME}`, 'Get-Item x > $env:NAME'],
    ['a concatenation as one argument', ps`docker push ${concat(NAME, literal(':x'))}`, 'docker push "${env:NAME}:x"'],
    ['the author\'s name in braces where it would go on', ps`Write-Output "$a${'x'}"`, 'Write-Output "${a}x"'],
    ['arguments of a script file', ps`pwsh -File x.ps1 ${NAME}`, 'pwsh -File x.ps1 $env:NAME'],
    ['a plain word for cmd', ps`cmd /c ${'dir'}`, 'cmd /c dir'],
  ]; // prettier-ignore

  test.each(rows)('%s', (_, composed, text) => {
    expect(composed).toEqual({ text, faults: [] });
  });
});

describe('composePowershell refuses', () => {
  const rows: readonly [what: string, composed: ShellText, message: RegExp][] = [
    ['a NUL', ps`prog ${'a\0b'}`, /NUL/],
    ['a command', ps`${'git'} status`, /does not run/],
    ['a command that is a variable', ps`${NAME} status`, /does not run/],
    ['what may be one argument or two', ps`Get-Item -Path:${NAME}`, /one argument or two/],
    ['what follows a dollar sign', ps`Write-Output $${NAME}`, /read both as one/],
    ['what follows a backtick', composePowershell(['Write-Output `', ''], [NAME]), /read both as one/],
    ['the name of a variable', ps`Write-Output \${${NAME}}`, /name of a variable/],
    ['a part of a pattern', ps`Remove-Item ${NAME}*`, /may part/],
    ['a part of a quoted word', ps`Write-Output a"b"${NAME}`, /may part/],
    ['a member', ps`$a.${NAME}`, /may part/],
    ['what is not parsed', ps`icacls --% ${NAME}`, /neither quotes nor variables/],
    ['a variable where nothing expands', ps`$t = @'
a ${NAME}
'@`, /expands nothing/],
    ['what ends a here-string', ps`$t = @'
${"'@"}
'@`, /end the here-string/],
    ['the text of Invoke-Expression', ps`Invoke-Expression "x ${NAME}"`, /'Invoke-Expression' reads its words as a script/],
    ['the text of iex in a block', ps`if ($a) { iex ${NAME} }`, /'iex' reads its words as a script/],
    ['the text of cmd', ps`cmd.exe /c "dir ${NAME}"`, /'cmd' reads its words as a script/],
    ['the text of another PowerShell', ps`& pwsh -Command "x ${'a b'}"`, /'pwsh' reads its words as a script/],
    ['a list in a word', ps`prog x${['a']}`, /list stands here/],
    ['a quote that stays open', ps`Write-Output "a ${NAME}`, /never closed/],
    ['a bracket that stays open', ps`Write-Output $(a ${NAME}`, /should close/],
  ]; // prettier-ignore

  test.each(rows)('%s', (_, { faults }, message) => {
    expect(faults.map((fault) => fault.message).join('\n')).toMatch(message);
    for (const { message: words, help } of faults) expect(`${words}\n${help}`).toMatch(/^\S.*\.\n\S.*\.$/);
  });
});

const nasty = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: fc.constantFrom(...`"'\`$()@{}|;&<># \n\u2018\u201Dab1-`), maxLength: 10 }),
);

/** The text of `'…'`, `"…"` without expansions, or a bare word, as PowerShell reads it. */
function read(word: string): string | undefined {
  const single = /^'((?:[^'\u2018-\u201B]|(['\u2018-\u201B])\2)*)'$/.exec(word)?.[1];
  if (single !== undefined) return single.replaceAll(/(['\u2018-\u201B])\1/g, '$1');
  const double = /^"((?:[^"`$\u201C-\u201E]|`[^])*)"$/.exec(word)?.[1];
  if (double !== undefined) return double.replaceAll(/`([^])/g, '$1');
  return /^[A-Za-z0-9][\w./\\-]*$/.test(word) ? word : undefined;
}

test('an argument is the value again, read as PowerShell reads it', () => {
  fc.assert(
    fc.property(nasty, (value) => {
      const { text, faults } = ps`prog ${value}`;
      fc.pre(faults.length === 0);
      expect(read(text.slice('prog '.length))).toBe(value);
    }),
    { seed: 1, numRuns: 2000 },
  );
});

test('so is what stands in double quotes', () => {
  fc.assert(
    fc.property(nasty, (value) => {
      const { text, faults } = ps`prog "a${value}b"`;
      fc.pre(faults.length === 0);
      expect(read(text.slice('prog '.length))).toBe(`a${value}b`);
    }),
    { seed: 1, numRuns: 2000 },
  );
});

test('any text with any holes gives text and faults, and never throws', () => {
  const pieces = fc.array(fc.string({ unit: fc.constantFrom(...`"'\`$()@{}|;&<># \n=,-%abeiftx`) }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(pieces, nasty, (texts, value) => {
      const holes = texts
        .slice(1)
        .map((_, i) => (i % 3 === 0 ? literal(value) : i % 3 === 1 ? NAME : list(literal(value), NAME)));
      for (const { hole } of composePowershell(texts, holes).faults)
        expect(hole ?? 0).toBeLessThan(Math.max(1, holes.length));
    }),
    { seed: 1, numRuns: 1000 },
  );
});
