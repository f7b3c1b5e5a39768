import { describe, expect, test } from 'vitest';
import { composeSh, quoteSh } from '../../packages/dsl/src/shell/index.ts';
import type { ShellText } from '../../packages/dsl/src/shell/index.ts';
import { concat, list, literal, raw, template, variable } from './shell-support.ts';

const sh = template(composeSh);
const image = variable('IMAGE');
const commit = variable('GIT_COMMIT');

describe('composeSh writes', () => {
  const rows: readonly [what: string, composed: ShellText, text: string][] = [
    ['text without holes as it is', sh`make && ./run "$@" # it's`, `make && ./run "$@" # it's`],
    ['a plain literal bare', sh`docker push ${'shop'}:${commit}`, 'docker push shop:"$GIT_COMMIT"'],
    ['any other literal in single quotes', sh`echo ${'two words'} ${"it's"}`, `echo 'two words' 'it'\\''s'`],
    ['an empty literal as a word', sh`echo ${''}`, "echo ''"],
    ['a variable in double quotes', sh`docker push ${image}`, 'docker push "$IMAGE"'],
    ['a number that would be a stream quoted', sh`echo ${'2'}>log`, "echo '2'>log"],
    ['a keyword as a command quoted', sh`${'if'} x`, "'if' x"],
    ['a program as a command bare', sh`${'mvn'} -B ${'./gradlew'}`, 'mvn -B ./gradlew'],
    ['an assignment as a command quoted', sh`${'A=1'} x`, "'A=1' x"],
    ['the name of an assignment bare', sh`${'VERSION'}=${'1.2'} make`, 'VERSION=1.2 make'],
    ['the name of a loop variable bare', sh`for ${'i'} in 1; do :; done`, 'for i in 1; do :; done'],
    ['a variable in double quotes bare', sh`echo "push $A ${image}"`, 'echo "push $A $IMAGE"'],
    ['braces where a name would go on', sh`echo "${image}_${commit}"`, 'echo "${IMAGE}_$GIT_COMMIT"'],
    ['no braces where it would not', sh`echo "${image}:${commit}"`, 'echo "$IMAGE:$GIT_COMMIT"'],
    ['braces around the name of the author', sh`echo "$A${'x'}" $A${'x'} "$A:"`, 'echo "${A}x" ${A}x "$A:"'],
    ['no braces the author did not need', sh`echo "$Ab${image}"`, 'echo "$Ab$IMAGE"'],
    ['escapes in double quotes', sh`echo "${'"$`\\'}"`, 'echo "\\"\\$\\`\\\\"'],
    ['a literal in single quotes', sh`echo '${"it's"}'`, `echo 'it'\\''s'`],
    ['a variable between single quotes', sh`echo 'a ${image} b'`, `echo 'a '"$IMAGE"' b'`],
    ['no empty quotes around a variable', sh`echo '${image}' '' '${''}'`, `echo "$IMAGE" '' ''`],
    [
      "no $' ' of its own",
      sh`#!/bin/bash
echo $'a\n${"it's"}'`,
      `#!/bin/bash
echo $'a\\n''it'\\''s'`,
    ],
    [
      'a here-document',
      sh`cat <<END
${image}s "${'$x'}"
END`,
      `cat <<END
\${IMAGE}s "\\$x"
END`,
    ],
    [
      'a quoted here-document',
      sh`cat <<'END'
${'$x'}
END`,
      `cat <<'END'
$x
END`,
    ],
    [
      'quotes within a substitution anew',
      sh`echo "$(cat "${image}" '${commit}')"`,
      'echo "$(cat "$IMAGE" "$GIT_COMMIT")"',
    ],
    ['a literal in a default', sh`echo "\${A:-${'a "b" {}'}}"`, 'echo "${A:-a \\"b\\" {\\}}"'],
    [
      'a quote in a default of a here-document',
      sh`cat <<END
\${A:-${"it's"}}
END`,
      `cat <<END
\${A:-it"'"s}
END`,
    ],
    ['the number of a stream', sh`echo x >&${'2'}`, 'echo x >&2'],
    ['a number in arithmetic', sh`echo $((${'3'} - ${'-2'}))`, 'echo $((3 - (-2)))'],
    ['the digits of a variable in arithmetic', sh`echo $((${variable('N')} + 1))`, 'echo $((${N%%[!0-9-]*} + 1))'],
    [
      'the same in (( )) and for',
      sh`for ((i = 0; i < ${'3'}; i++)); do :; done`,
      'for ((i = 0; i < 3; i++)); do :; done',
    ],
    [
      'a comment on one line',
      sh`# ${'a\nb'} ${image}
make`,
      `# a b $IMAGE
make`,
    ],
    ['a list as words', sh`rm ${['a', 'b c', image]} && ls`, `rm a 'b c' "$IMAGE" && ls`],
    ['an empty list as nothing', sh`make ${[]} all`, 'make  all'],
    ['a list of lists', sh`make ${[['a'], [[], 'b']]}`, 'make a b'],
    [
      'a concatenation as one word',
      sh`push ${concat(image, literal('/shop:'), commit)}`,
      'push "$IMAGE"/shop:"$GIT_COMMIT"',
    ],
    ['literals of a concatenation as one', sh`echo ${concat(literal('a b'), literal("c'"))}`, `echo 'a bc'\\'''`],
    ['a concatenation in quotes', sh`echo "${concat(image, literal('s'), commit)}"`, 'echo "${IMAGE}s$GIT_COMMIT"'],
    ['raw text as typed', sh`echo ${raw('"$HOME')} ${image}"`, 'echo "$HOME $IMAGE"'],
    ['raw text in which quotes open', sh`${raw("echo '")}${image}'`, `echo "$IMAGE"`],
    ['a pattern that stays one', sh`case ${image} in *${'.gz'}) ;; esac`, 'case "$IMAGE" in *.gz) ;; esac'],
    ['a literal among brackets quoted', sh`ls [${'a-z'}]*`, "ls ['a-z']*"],
    ['the end of a bash sequence', sh`echo {1..${'5'}}`, 'echo {1..5}'],
    ['a literal in an integer subscript', sh`A[${'3'}]=x`, 'A[3]=x'],
    [
      'the digits of a variable in a subscript within another',
      sh`echo \${A[B[1]+${image}]}`,
      'echo ${A[B[1]+${IMAGE%%[!0-9-]*}]}',
    ],
    [
      'a literal behind subscripts',
      sh`A[i]=x; echo "\${A[i]}" \${B["k"]} ${'a b'}`,
      `A[i]=x; echo "\${A[i]}" \${B["k"]} 'a b'`,
    ],
    [
      'a literal behind a subscript of several words of bash',
      sh`#!/bin/bash
A[i + 1]=${'a b'}`,
      `#!/bin/bash
A[i + 1]='a b'`,
    ],
    [
      'the interpreter of its first line',
      sh`#!${'/bin/bash'} -e
echo ${image}`,
      `#!/bin/bash -e
echo "$IMAGE"`,
    ],
    ['a script that sh shall run', sh`sh -c ${'echo $1'} sh ${image}`, `sh -c 'echo $1' sh "$IMAGE"`],
    ['what is printed for eval', sh`eval "$(ssh-agent -a ${image})"`, 'eval "$(ssh-agent -a "$IMAGE")"'],
    ['the name of a function for trap', sh`trap ${'cleanup'} EXIT`, 'trap cleanup EXIT'],
    ['a home before a path', sh`ls ~/${image} a~${image}`, 'ls ~/"$IMAGE" a~"$IMAGE"'],
    ['an escaped dollar sign before a hole', sh`echo \$${image} "\$${image}"`, 'echo \\$"$IMAGE" "\\$$IMAGE"'],
    ['subshells within one', sh`( (echo ${'1'}); (echo ${'2'}))`, '( (echo 1); (echo 2))'],
  ];

  test.each(rows)('%s', (_, composed, text) => {
    expect(composed).toEqual({ text, faults: [] });
  });
});

describe('composeSh refuses', () => {
  const rows: readonly [what: string, composed: ShellText, holes: readonly (number | undefined)[], message: RegExp][] =
    [
      ['a NUL', sh`echo ${'a\0b'}`, [0], /NUL/],
      ['what is no name', sh`echo ${variable('a-b')}`, [0], /'a-b' is no name of a shell variable/],
      ['a list in a word', sh`echo a${['b']}`, [0], /list stands here/],
      ['a list before a word', sh`echo ${['b']}a`, [0], /list stands here/],
      ['two lists side by side', sh`echo ${['a']}${['b']}`, [0, 1], /list stands here/],
      ['a list in double quotes', sh`echo "${['b']}"`, [0], /list stands here/],
      ['a list in an assignment', sh`A=${['b']}`, [0], /list stands here/],
      ['a list as a target', sh`echo > ${['b']}`, [0], /list stands here/],
      ['a list in a case', sh`case x in ${['b']}) ;; esac`, [0], /list stands here/],
      [
        'a list in a word of several parts',
        sh`echo ${concat(literal('a'), list(literal('b')))}`,
        [0],
        /part of one word/,
      ],
      ['a dollar sign before a hole', sh`echo $${image}`, [0], /'\$' stands right before the variable 'IMAGE'/],
      ['a dollar sign before a hole in quotes', sh`echo "$${'HOME'}"`, [0], /'\$' stands right before the text 'HOME'/],
      ['a backslash before a hole', composeSh(['echo \\', ''], [image]), [0], /backslash/],
      ['a backslash before a hole in quotes', composeSh(['echo "\\', '"'], [image]), [0], /backslash/],
      ['a variable in backticks', sh`echo \`cat ${image}\``, [0], /[Bb]ackticks/],
      [
        'a variable in a quoted here-document',
        sh`cat <<'END'
${image}
END`,
        [0],
        /'END' is quoted/,
      ],
      [
        'a word that ends a here-document',
        sh`cat <<${'END'}
x
END`,
        [0],
        /ends a here-document/,
      ],
      [
        'a value that ends a here-document',
        sh`cat <<END
${'a\nEND\nrm -r /'}
END`,
        [0],
        /end the here-document/,
      ],
      [
        'a value that ends it at the end of the text',
        sh`cat <<'END'
${'a\nEND\nrm -r /'}`,
        [0],
        /end the here-document/,
      ],
      [
        'half a value that ends it',
        sh`cat <<END
E${'ND'}
END`,
        [0],
        /end the here-document/,
      ],
      [
        'tabs that <<- takes',
        sh`cat <<-END
	${'\tx'}
	END`,
        [0],
        /begins with a tab/,
      ],
      ['text in arithmetic', sh`echo $((${'x'} + 1))`, [0], /takes integers/],
      ['an octal number in arithmetic', sh`echo $((${'010'} + 1))`, [0], /takes integers/],
      ['a variable as a subscript', sh`A[${image}]=x`, [0], /subscript/],
      ['a variable as the name of one', sh`${image}=x`, [0], /name of a shell variable stands here/],
      ['a variable in the name of one', sh`A_${image}=x make`, [0], /name of a shell variable stands here/],
      ['the name that is exported', sh`export ${image}=x`, [0], /name of a shell variable stands here/],
      ['the name that is exported in quotes', sh`export "${image}=x"`, [0], /name of a shell variable stands here/],
      ['a variable to expand', sh`echo \${${image}}`, [0], /name of a shell variable stands here/],
      ['a loop variable', sh`for ${image} in x; do :; done`, [0], /name of a shell variable stands here/],
      ['a function', sh`${'f'}() { :; }`, [0], /name of a shell function/],
      ['in or do', sh`for i ${'in'} x; do :; done`, [0], /'in' or 'do'/],
      ['the pattern of ${X/…}', sh`echo \${A/${image}/x}`, [0], /disagree on how to quote/],
      ['what bash compares as numbers', sh`[[ ${image} -eq 1 ]]`, [0], /run commands/],
      ['what bash compares as numbers on the right', sh`[[ 1 -lt "${image}" ]]`, [0], /run commands/],
      ['the text of eval', sh`eval "echo ${image}"`, [0], /'eval' reads its words as shell text/],
      ['the text of trap', sh`trap "rm -rf ${image}" EXIT`, [0], /'trap' reads/],
      ['the text of trap in single quotes', sh`trap 'rm -rf ${image}' EXIT`, [0], /'trap' reads/],
      ['a part of the script of sh -c', sh`docker run x sh -ec "echo ${image}"`, [0], /'-c' takes a script/],
      ['a sequence of bash', sh`echo {1..${image}}`, [0], /does not count/],
      ['a home', sh`ls ~${image}`, [0], /no home directory/],
      [
        'the interpreter',
        sh`#!${image}
make`,
        [0],
        /'#!' cannot take/,
      ],
      [
        'the text of another interpreter',
        sh`#!/usr/bin/env python3
print(${image})`,
        [0],
        /for 'python3'/,
      ],
      ['a double quote that stays open', sh`echo "${image}`, [undefined], /double quote is never closed/],
      ['a single quote that stays open', sh`echo '${image}`, [undefined], /single quote is never closed/],
      ['a backtick that stays open', sh`echo \`x`, [undefined], /backtick is never closed/],
      ['a substitution that stays open', sh`echo $(x ${image}`, [undefined], /'\$\(' is never closed/],
      ['an expansion that stays open', sh`echo \${x:-${image}`, [undefined], /'\$\{' is never closed/],
      ['a bracket that stays open', sh`(echo ${image}`, [undefined], /'\(' is never closed/],
      [
        "holes behind a quote that only bash escapes in $' '",
        sh`echo $'it\'s' ${image}'`,
        [0, undefined],
        /differently/,
      ],
      ['holes behind a single quote in "${…}"', sh`echo "\${A:-it's}" ${image}`, [0], /differently/],
      ['a quote in a default in quotes', sh`echo "\${A:-${"it's"}}"`, [0], /bash misreads the single quote/],
      ['a value where a stream may stand', sh`echo x >&${image}`, [0], /expands what follows '>&' twice/],
      ['text where a stream may stand', sh`cat <& ${'3-'}`, [0], /expands what follows '<&' twice/],
      ['holes behind a subscript that sh would part', sh`A[x y]=1; echo ${image}`, [0], /differently/],
      ['a hole in a quoted subscript', sh`A["${image}"]=x`, [0], /subscript/],
      ['a subscript that stays open', sh`A[1=${image}`, [0, undefined], /subscript/],
      [
        'holes behind a here-document whose word is none',
        sh`cat <<A<(x)
A
echo ${image}`,
        [0],
        /disagree on the word/,
      ],
      ['a value that is assigned without quotes', sh`: \${A:=${image}}`, [0], /splits what '\$\{…:=…\}' gives/],
      [
        'holes behind a single quote in "${…${…}}"',
        sh`echo "\${A#\${B:-'x'}}" ${image}`,
        [0],
        /single quote in "\$\{…\$\{…\}\}"/,
      ],
      [
        'holes in a here-document that joined lines end',
        sh`cat <<END
${image}
EN\
D
${commit}
END
${image}`,
        [0, 1, 2],
        /a backslash joins/,
      ],
      ['holes behind <( in ${…}', sh`echo "\${A%<(x)}" ${image}`, [0], /read the '<\(' in \$\{…\}/],
      ['holes in subshells that look like arithmetic', sh`((echo ${'1'}); (echo ${'2'}))`, [0, 1], /'\(\(' before it/],
      ['holes behind << in [[', sh`[[ x << y ]]; echo ${image}`, [0], /differently/],
      ['holes behind $[', sh`echo $[1+1] ${image}`, [0], /differently/],
      ['holes in what may be arithmetic or not', sh`echo $((echo 1) | cat ${image})`, [0], /differently/],
      [
        'holes behind a here-document that begins too late',
        sh`echo $(cat <<A) ${image}
x
A`,
        [0],
        /here-document/,
      ],
      ['control characters in an array', sh`A=("${'\u0001'}")`, [0], /control characters/],
    ];

  test.each(rows)('%s', (_, { faults }, holes, message) => {
    expect(faults.map(({ hole }) => hole)).toEqual(holes);
    expect(faults[0]?.message).toMatch(message);
    for (const { message, help } of faults) expect([message, help].join('\n')).toMatch(/^\S.*\.\n\S.*\.$/);
  });

  test('one fault per hole, and goes on', () => {
    const { faults } = sh`echo "$${image}" ${'ok'} \`${commit}\``;
    expect(faults.map(({ hole }) => hole)).toEqual([0, 2]);
  });

  test('text that is nested too deep, without falling over', () => {
    const { faults } = composeSh([`${'$('.repeat(20_000)} `, ` ${')'.repeat(20_000)}`], [image]);
    expect(faults[0]).toMatchObject({ hole: 0 });
  });

  test('a call with too few pieces', () => {
    expect(() => composeSh(['a'], [image])).toThrow(TypeError);
  });
});

describe('quoteSh writes', () => {
  const rows: readonly [text: string, quoted: string][] = [
    ['shop', 'shop'],
    ['registry.example/shop:1.2', 'registry.example/shop:1.2'],
    ["it's", `'it'\\''s'`],
    ['', "''"],
    ['a b', "'a b'"],
    ['~', "'~'"],
    ['-n', '-n'],
  ];

  test.each(rows)('%j as %s', (text, quoted) => {
    expect(quoteSh(text)).toBe(quoted);
  });
});
