import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ShellHole, ShellText } from '../../packages/dsl/src/shell/index.ts';

export const literal = (text: string): ShellHole => ({ kind: 'literal', text });
export const variable = (name: string): ShellHole => ({ kind: 'variable', name });
export const list = (...items: ShellHole[]): ShellHole => ({ kind: 'list', items });
export const concat = (...parts: ShellHole[]): ShellHole => ({ kind: 'concat', parts });
export const raw = (text: string): ShellHole => ({ kind: 'raw', text });

type Compose = (pieces: readonly string[], holes: readonly ShellHole[]) => ShellText;

/**
 * A template with its holes: a string is a literal, an array a list. `\${` and `` \` `` are what TypeScript asks for; every
 * other backslash is the shell's.
 */
export function template(compose: Compose) {
  return (pieces: TemplateStringsArray, ...holes: readonly Given[]): ShellText =>
    compose(
      pieces.raw.map((piece) => piece.replace(/\\(`|\$\{)/g, '$1')),
      holes.map(toHole),
    );
}

type Given = string | ShellHole | readonly Given[];

function toHole(given: Given): ShellHole {
  if (typeof given === 'string') return literal(given);
  if (Array.isArray(given)) return list(...given.map(toHole));
  return given as ShellHole;
}

/** Values that break out of careless quoting, each in a way of its own. */
export const hostile: readonly string[] = [
  '',
  'shop',
  'two words',
  ' leading and trailing ',
  "it's",
  "'",
  "''",
  `'"'"'`,
  '"',
  '""quoted""',
  '$(echo pwned >&2; exit 7)',
  '${HOME}',
  '$HOME',
  '$',
  '$$',
  'a$',
  '`echo pwned >&2`',
  '`',
  '\\',
  '\\\\',
  'a\\',
  '\\n',
  "\\'",
  '\\"',
  '\\$HOME',
  'line\nline',
  '\n',
  'trailing\n',
  'trailing\n\n',
  '\n\nleading',
  '\\\n',
  'a\\\nb',
  '\r\n',
  '\t',
  '\ttab\tted\n\ttab',
  '*',
  '?',
  '[a-z]*',
  '/*',
  '{a,b}',
  '{1..3}',
  `'{a,b}`,
  `"{a,b}"`,
  `'{a,b}'"{c,d}'`,
  '}',
  '{',
  ')',
  '(',
  '))',
  ';;',
  '; exit 9',
  '& exit 9 &',
  '| cat',
  '&& false',
  '> /dev/null',
  '2>&1',
  '2',
  '-n',
  '--',
  '-e -x',
  '!',
  '!!',
  '!x',
  '^',
  '~',
  '~root',
  '~/x',
  'a=b',
  'A=1',
  '=',
  '#',
  '# comment',
  'a #b',
  '%',
  '%s%n%d',
  '100%',
  '%PATH%',
  'EOF',
  'a\nEOF',
  'EOF\nb',
  'a\nEOF\nb',
  '\tEOF',
  'if',
  'fi',
  'esac',
  'done',
  'in',
  'do',
  '[[',
  'é ü ñ',
  '\u00a0\u0085\u00ff',
  '日本語 🚀',
  '\u0001\u0002\u001b[31m\u007f',
  "$'a\\nb'",
  '$"a"',
  '$((1+1))',
  '<(cat)',
  '<<EOF',
  '@(a|b)',
  'a:b,c@d+e%f=g',
  '"; echo pwned; "',
  "'; echo pwned; '",
  '"}; echo pwned; "',
  '*/ $(id)',
  'x'.repeat(2000),
];

/** What a script printed, byte for byte, and what it complained of. */
export interface Run {
  readonly output: string;
  readonly errors: string;
  readonly status: number | null;
}

/** Runs a script as Jenkins does, from a file with `-xe` or without, in an empty folder. */
export function runScript(
  shell: string,
  script: string,
  variables: Readonly<Record<string, string>>,
  flags = '-e',
): Run {
  const folder = mkdtempSync(join(tmpdir(), 'pipec-shell-'));
  try {
    const file = join(folder, 'script.sh');
    writeFileSync(file, script);
    const env = { PATH: process.env['PATH'] ?? '', HOME: '/home-of-nobody', LC_ALL: 'C.UTF-8', ...variables };
    const { stdout, stderr, status } = spawnSync(shell, [flags, file], { cwd: folder, env, maxBuffer: 1 << 28 });
    return { output: stdout?.toString('utf8') ?? '', errors: stderr?.toString('utf8') ?? '', status };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The shells of this machine that a script may be run by; a missing one is told, and is a fault in CI. */
export const shells: readonly string[] = ['dash', 'bash'].filter((name) => {
  if (spawnSync(name, ['-c', ':']).status === 0) return true;
  if (process.env['CI'] === 'true') throw new Error(`'${name}' is not installed, and CI must test with it.`);
  console.warn(`SKIPPED: '${name}' is not installed, so shell text is not tested with it.`);
  return false;
});
