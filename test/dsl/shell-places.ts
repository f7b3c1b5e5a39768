import { composeSh } from '../../packages/dsl/src/shell/index.ts';
import type { ShellHole, ShellText } from '../../packages/dsl/src/shell/index.ts';
import { concat, list, literal, template } from './shell-support.ts';

const sh = template(composeSh);

/** A place of a shell script in which a hole may stand. */
export interface Place {
  readonly what: string;
  /** The script: it prints records that end with NUL. */
  readonly script: (hole: ShellHole) => ShellText;
  /** The records; the value itself, unless told otherwise. */
  readonly prints?: (value: string) => readonly string[];
  /** Whether the place refuses the value. */
  readonly refuses?: (value: string, kind: 'literal' | 'variable') => boolean;
  /** Values that have no meaning here, such as those that name no file. */
  readonly skips?: (value: string) => boolean;
  readonly only?: 'bash';
}

const wrapped = (value: string) => [`a${value}b`];
const dotted = (value: string) => [`${value}.`];
const same = () => ['same'];

/** A literal may not bring the line that ends the document. */
const endsDocument =
  (before: string, after: string, tabs = /$^/) =>
  (value: string, kind: string) =>
    kind === 'literal' && `${before}${value}${after}`.split('\n').some((line) => line.replace(tabs, '') === 'EOF');

/** bash looks for braces before it knows of `"${…}"`, and takes a single quote in it for one that opens. */
const quoteInDefault = (value: string, kind: string) => kind === 'literal' && value.includes("'");

export const places: readonly Place[] = [
  // Words
  { what: 'an argument', script: (v) => sh`printf '%s\0' ${v}` },
  { what: 'the first of two', script: (v) => sh`printf '%s\0' ${v} end`, prints: (v) => [v, 'end'] },
  { what: 'the middle of a word', script: (v) => sh`printf '%s\0' a${v}b`, prints: wrapped },
  { what: 'an option', script: (v) => sh`printf '%s\0' --to=${v}`, prints: (v) => [`--to=${v}`] },
  { what: 'two side by side', script: (v) => sh`printf '%s\0' ${v}${v}`, prints: (v) => [v + v] },
  { what: 'behind $A', script: (v) => sh`A=x; printf '%s\0' $A${v}`, prints: (v) => [`x${v}`] },
  { what: 'between quotations', script: (v) => sh`printf '%s\0' "a"${v}'b'`, prints: wrapped },
  { what: 'before a comment', script: (v) => sh`printf '%s\0' ${v} # it's` },
  { what: 'before a #', script: (v) => sh`printf '%s\0' ${v}#x`, prints: (v) => [`${v}#x`] },
  {
    what: 'behind a continued line',
    script: (v) => sh`printf \
    '%s\0' \
    ${v}`,
  },
  {
    what: 'a concatenation',
    script: (v) => sh`printf '%s\0' ${concat(v, literal('/'), v)}`,
    prints: (v) => [`${v}/${v}`],
  },
  {
    what: 'a list',
    script: (v) => sh`printf '%s\0' ${list(v, literal('x y'), v)} end`,
    prints: (v) => [v, 'x y', v, 'end'],
  },
  { what: 'set', script: (v) => sh`set -- ${v}; printf '%s\0' "$@" "$#"`, prints: (v) => [v, '1'] },
  { what: 'braces', script: (v) => sh`printf '%s\0' {x,${v}}`, prints: (v) => ['x', v], only: 'bash' },

  // Assignments
  { what: 'an assignment', script: (v) => sh`A=${v}; printf '%s\0' "$A"` },
  { what: 'the middle of an assignment', script: (v) => sh`A=a${v}b; printf '%s\0' "$A"`, prints: wrapped },
  { what: 'the environment of a command', script: (v) => sh`A=${v} sh -c 'printf "%s\0" "$A"'` },
  { what: 'export', script: (v) => sh`export A=${v}; printf '%s\0' "$A"` },
  { what: 'export in quotes', script: (v) => sh`export "A=${v}"; printf '%s\0' "$A"` },
  { what: 'local', script: (v) => sh`f() { local A=${v}; printf '%s\0' "$A"; }; f` },
  {
    what: 'an array',
    script: (v) => sh`A=(x ${v} "${v}" ${list(v, v)}) # it's
printf '%s\0' "\${A[@]}"`,
    prints: (v) => ['x', v, v, v, v],
    refuses: (v, kind) => kind === 'literal' && v.includes('\u0001'),
    only: 'bash',
  },

  // Quotations
  { what: 'double quotes', script: (v) => sh`printf '%s\0' "${v}"` },
  { what: 'the middle of double quotes', script: (v) => sh`printf '%s\0' "a${v}b"`, prints: wrapped },
  { what: 'two in double quotes', script: (v) => sh`printf '%s\0' "${v}${v}_"`, prints: (v) => [`${v}${v}_`] },
  { what: 'in double quotes behind $A', script: (v) => sh`A=x; printf '%s\0' "$A${v}"`, prints: (v) => [`x${v}`] },
  { what: 'in double quotes behind $1', script: (v) => sh`set -- x; printf '%s\0' "$1${v}"`, prints: (v) => [`x${v}`] },
  { what: 'single quotes', script: (v) => sh`printf '%s\0' '${v}'` },
  { what: 'the middle of single quotes', script: (v) => sh`printf '%s\0' 'a${v}b'`, prints: wrapped },
  {
    what: 'behind backslashes in single quotes',
    script: (v) => sh`printf '%s\0' '\\${v}\'${v}`,
    prints: (v) => [`\\\\${v}\\${v}`],
  },
  { what: "$' '", script: (v) => sh`printf '%s\0' $'a\n${v}b'`, prints: (v) => [`a\n${v}b`], only: 'bash' },
  {
    what: "$' ' with escaped quotes",
    script: (v) => sh`#!/bin/bash
printf '%s\0' $'\'${v}\''`,
    prints: (v) => [`'${v}'`],
    only: 'bash',
  },
  { what: '$" "', script: (v) => sh`printf '%s\0' $"a${v}b"`, prints: wrapped, only: 'bash' },
  {
    what: 'a concatenation in double quotes',
    script: (v) => sh`printf '%s\0' "${concat(v, literal('x/'), v)}"`,
    prints: (v) => [`${v}x/${v}`],
  },

  // Substitutions
  { what: 'a substitution', script: (v) => sh`printf '%s\0' "$(printf '%s.' ${v})"`, prints: dotted },
  { what: 'quotes in a substitution', script: (v) => sh`printf '%s\0' "$(printf '%s.' "${v}")"`, prints: dotted },
  {
    what: 'single quotes in a substitution',
    script: (v) => sh`printf '%s\0' "$(printf '%s.' '${v}')"`,
    prints: dotted,
  },
  {
    what: 'three substitutions deep',
    script: (v) => sh`printf '%s\0' "$(printf '%s.' "$(printf '%s.' "$(printf '%s.' "${v}")")")"`,
    prints: (v) => [`${v}...`],
  },
  {
    what: 'assigned from a substitution',
    script: (v) => sh`A=$(printf '%s.' ${v}); printf '%s\0' "$A"`,
    prints: dotted,
  },
  {
    what: 'a case in a substitution',
    script: (v) => sh`printf '%s\0' "$(case x in x) printf '%s.' ${v};; esac)"${v}`,
    prints: (v) => [`${v}.${v}`],
  },
  {
    what: 'behind arithmetic',
    script: (v) => sh`printf '%s\0' "$((1 + (2 * 3)))${v}"`,
    prints: (v) => [`7${v}`],
  },
  { what: 'behind backticks', script: (v) => sh`printf '%s\0' \`echo "a)"\`${v}`, prints: (v) => [`a)${v}`] },
  { what: 'a process substitution', script: (v) => sh`cat <(printf '%s\0' ${v})`, only: 'bash' },
  { what: 'behind a shift', script: (v) => sh`((1 << 2)); printf '%s\0' ${v}`, only: 'bash' },

  // Expansions
  { what: 'a default', script: (v) => sh`printf '%s\0' \${NONE:-${v}}` },
  { what: 'a default in quotes', script: (v) => sh`printf '%s\0' "\${NONE:-${v}}"`, refuses: quoteInDefault },
  {
    what: 'the middle of a default in quotes',
    script: (v) => sh`printf '%s\0' "\${NONE-a${v}b}"`,
    prints: wrapped,
    refuses: quoteInDefault,
  },
  {
    what: 'quotes in a default in quotes',
    script: (v) => sh`printf '%s\0' "\${NONE:-"${v}"}"`,
    refuses: quoteInDefault,
  },
  { what: 'quotes in a default', script: (v) => sh`printf '%s\0' \${NONE:-"a${v}b"}`, prints: wrapped },
  { what: 'single quotes in a default', script: (v) => sh`printf '%s\0' \${NONE:-'a${v}b'}`, prints: wrapped },
  {
    what: 'a default in a default',
    script: (v) => sh`printf '%s\0' "\${NONE:-\${NONE:-${v}}}"`,
    refuses: quoteInDefault,
  },
  {
    what: 'a substitution in a default',
    script: (v) => sh`printf '%s\0' "\${NONE:-$(printf '%s.' ${v})}"`,
    prints: dotted,
  },
  { what: 'an alternative', script: (v) => sh`printf '%s\0' "\${HOME:+${v}}"`, refuses: quoteInDefault },
  {
    what: 'a default that is assigned',
    script: (v) => sh`unset NEW; : "\${NEW=${v}}"; printf '%s\0' "$NEW"`,
    refuses: quoteInDefault,
  },
  {
    what: 'a prefix that is cut',
    script: (v) => sh`A=${v}tail; printf '%s\0' "\${A#${v}}" \${A#${v}} "\${A##"${v}"}" "\${A#'${v}'}"`,
    prints: () => ['tail', 'tail', 'tail', 'tail'],
  },
  {
    what: 'a suffix that is cut',
    script: (v) => sh`A=head${v}; printf '%s\0' "\${A%${v}}" \${A%${v}} "\${A%%"${v}"}" "\${A%'${v}'}"`,
    prints: () => ['head', 'head', 'head', 'head'],
  },
  {
    what: 'quotes behind a bracket in a suffix',
    script: (v) => sh`A='head>'${v}; printf '%s\0' "\${A%>${v}}" "\${A%>'${v}'}" \${A%>'${v}'} \${NONE:->'${v}'}`,
    prints: (v) => ['head', 'head', 'head', `>${v}`],
  },
  { what: 'a prefix that does not match', script: (v) => sh`A=zz; printf '%s\0' "\${A#${v}}"`, prints: () => ['zz'] },

  // Here-documents
  {
    what: 'a here-document',
    script: (v) => sh`cat <<EOF
${v}
EOF
printf '\0'`,
    prints: (v) => [`${v}\n`],
    refuses: endsDocument('', ''),
  },
  {
    what: 'the middle of a here-document',
    script: (v) => sh`cat <<EOF
it's "a${v}b $A\\${v}
EOF
printf '\0'`,
    prints: (v) => [`it's "a${v}b \\${v}\n`],
    refuses: (v, kind) => endsDocument('it\'s "a', 'b ')(v, kind) || endsDocument('\\', '')(v, kind),
  },
  {
    what: 'a here-document and its line',
    script: (v) => sh`cat <<EOF; printf '%s\0' ${v}
${v}.
EOF`,
    prints: (v) => [`${v}.\n${v}`],
    refuses: endsDocument('', '.'),
  },
  {
    what: 'a default in a here-document',
    script: (v) => sh`cat <<EOF
\${NONE:-${v}}
EOF
printf '\0'`,
    prints: (v) => [`${v}\n`],
    refuses: endsDocument('${NONE:-', '}'),
  },
  {
    what: 'a prefix that is cut in a here-document',
    script: (v) => sh`A=${v}tail
cat <<EOF
\${A#${v}}
EOF
printf '\0'`,
    prints: () => ['tail\n'],
    refuses: (v, kind) => kind === 'variable' || endsDocument('${A#', '}')(v, kind),
  },
  {
    what: 'a substitution in a here-document',
    script: (v) => sh`cat <<EOF
$(printf '%s.' ${v}) "$(printf '%s.' "${v}")"
EOF
printf '\0'`,
    prints: (v) => [`${v}. "${v}."\n`],
    refuses: endsDocument("$(printf '", "'"),
  },
  {
    what: 'single quotes in a here-document',
    script: (v) => sh`cat <<EOF
$(printf '%s.' 'a\\${v}
b')
EOF
printf '\0'`,
    prints: (v) => [`a\\\\${v}\nb.\n`],
    refuses: endsDocument("$(printf '%s.' 'a\\", "'"),
  },
  {
    what: 'a here-document in a substitution',
    script: (v) => sh`A=$(cat <<EOF
${v}.
EOF
); printf '%s\0' "$A"`,
    prints: dotted,
    refuses: endsDocument('', '.'),
  },
  {
    what: 'a here-document without tabs',
    script: (v) => sh`cat <<-EOF
	a${v}
	EOF
printf '\0'`,
    prints: (v) => [`a${v}\n`],
    refuses: (v, kind) => kind === 'literal' && (v.includes('\n\t') || endsDocument('a', '', /^\t*/)(v, kind)),
  },
  {
    what: 'a quoted here-document',
    script: (v) => sh`cat <<'EOF'
a${v}
EOF
printf '\0'`,
    prints: (v) => [`a${v}\n`],
    refuses: (v, kind) => kind === 'variable' || endsDocument('a', '')(v, kind),
  },
  {
    what: 'behind a quoted here-document',
    script: (v) => sh`cat <<"EOF" > /dev/null
it's $(
EOF
printf '%s\0' ${v}`,
  },
  {
    what: 'behind two here-documents',
    script: (v) => sh`cat <<A - <<\B > /dev/null
"$(echo x)
A
\` " '
B
printf '%s\0' ${v}`,
  },
  { what: 'a here-string', script: (v) => sh`cat <<< ${v}; printf '\0'`, prints: (v) => [`${v}\n`], only: 'bash' },

  // Commands
  {
    what: 'behind a comment with a quote',
    script: (v) => sh`# it's
printf '%s\0' ${v}`,
  },
  {
    what: 'a comment',
    script: (v) => sh`: # ${v} it's "${v}
printf '%s\0' same`,
    prints: same,
  },
  {
    what: 'a comment in a substitution',
    script: (v) => sh`printf '%s\0' "$(printf same # ${v}
)"`,
    prints: same,
  },
  { what: 'the word of a case', script: (v) => sh`case ${v} in "${v}") printf '%s\0' same;; esac`, prints: same },
  { what: 'a pattern', script: (v) => sh`case "${v}" in no|${v}) printf '%s\0' same;; esac`, prints: same },
  {
    what: 'a pattern that matches nothing else',
    script: (v) => sh`case zz in ${v}) printf '%s\0' wrong;; *) printf '%s\0' same;; esac`,
    prints: same,
  },
  { what: 'the middle of a pattern', script: (v) => sh`case x${v} in (x${v}) printf '%s\0' same;; esac`, prints: same },
  { what: 'a pattern with a star', script: (v) => sh`case xy${v} in *${v}) printf '%s\0' same;; esac`, prints: same },
  {
    what: 'behind a case',
    script: (v) => sh`case x in
  (a | b) false ;;
  x) for i in 1; do case y in y) :; esac; done
esac
printf '%s\0' ${v}`,
  },
  { what: 'a loop', script: (v) => sh`for i in ${v} end; do printf '%s\0' "$i"; done`, prints: (v) => [v, 'end'] },
  { what: 'the body of a loop', script: (v) => sh`for i in 1 2; do printf '%s\0' ${v}; done`, prints: (v) => [v, v] },
  {
    what: 'a loop over a list',
    script: (v) => sh`for i in ${list(v, v)}; do printf '%s\0' "$i"; done`,
    prints: (v) => [v, v],
  },
  { what: 'an if', script: (v) => sh`if [ x${v} = "x${v}" ]; then printf '%s\0' same; fi`, prints: same },
  { what: 'a function', script: (v) => sh`f() { printf '%s\0' "$1" ${v}; }; f ${v}`, prints: (v) => [v, v] },
  { what: 'a subshell', script: (v) => sh`(printf '%s\0' ${v})` },
  { what: 'a group', script: (v) => sh`{ printf '%s\0' ${v}; }` },
  { what: 'a pipe', script: (v) => sh`printf '%s\0' ${v} | cat` },
  { what: 'behind &&', script: (v) => sh`true && printf '%s\0' ${v} || false` },
  {
    what: 'a target',
    script: (v) => sh`mkdir t; cd t; printf x > ${v}; printf '%s\0' *; cd ..; rm -r t`,
    skips: (v) => v === '' || v.includes('/') || v.length > 200,
  },
  { what: 'sh -c', script: (v) => sh`sh -c 'printf "%s\0" "$1"' sh ${v}` },
  {
    what: '[[',
    script: (v) => sh`[[ ${v} == ${v} && x${v} = "x${v}" ]]; printf '%s\0' same`,
    prints: same,
    only: 'bash',
  },
  {
    what: '[[ with a pattern',
    script: (v) => sh`if [[ zz == ${v} ]]; then printf '%s\0' wrong; else printf '%s\0' same; fi`,
    prints: same,
    only: 'bash',
  },
  {
    what: '[[ with a regex',
    script: (v) => sh`[[ a${v}b =~ ^(a)${v}b$ ]]; printf '%s\0' same`,
    prints: same,
    only: 'bash',
  },
  {
    what: 'an extended pattern',
    script: (v) => sh`shopt -s extglob
case ${v} in @(a|${v})) printf '%s\0' same;; esac`,
    prints: same,
    only: 'bash',
  },
];
