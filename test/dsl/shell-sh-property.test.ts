import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeSh } from '../../packages/dsl/src/shell/index.ts';
import type { ShellHole } from '../../packages/dsl/src/shell/index.ts';
import { concat, hostile, list, literal, runScript, shells, variable } from './shell-support.ts';

/** A script, or a part of one: text with holes, and what it comes to when it runs. */
interface Part {
  readonly pieces: readonly (string | ShellHole)[];
  readonly comes: string;
  /** The values of its variables. */
  readonly variables: Readonly<Record<string, string>>;
}

const fixed = (text: string, comes = text): Part => ({ pieces: [text], comes, variables: {} });

/** Parts in a row, with text around that comes to nothing itself. */
function row(before: string, parts: readonly Part[], after: string, comes = (inner: string) => inner): Part {
  return {
    pieces: [before, ...parts.flatMap(({ pieces }) => pieces), after],
    comes: comes(parts.map((part) => part.comes).join('')),
    variables: Object.assign({}, ...parts.map(({ variables }) => variables)),
  };
}

const nasty = fc.oneof(
  fc.constantFrom(...hostile.filter(({ length }) => length < 100)),
  fc.string({ unit: fc.constantFrom(...`'"\`$\\(){}[]<>|&;#!~*?=%^-:,./ \t\nabEOF01é`), maxLength: 12 }),
);

const value: fc.Arbitrary<Part> = fc.oneof(
  nasty.map((text): Part => ({ pieces: [literal(text)], comes: text, variables: {} })),
  nasty.map((text): Part => {
    const name = `V_${Buffer.from(text).toString('hex')}`;
    return { pieces: [variable(name)], comes: text, variables: { [name]: text } };
  }),
);

const joined = fc.array(value, { maxLength: 3 }).map((parts): Part => {
  const all = row('', parts, '');
  return { ...all, pieces: [concat(...all.pieces.filter((piece) => typeof piece !== 'string'))] };
});

const hole = fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: joined });

/** A sentinel behind what is printed, because a substitution loses line ends. */
const printed = (word: Part): Part => row("$(printf '%s.' ", [word], ')', (inner) => `${inner}.`);

const { word, quoted, bodyLine } = fc.letrec<{ word: Part; quoted: Part; bodyLine: Part }>((tie) => ({
  /** What stands between double quotes. */
  quoted: fc.oneof(
    { maxDepth: 4 },
    hole,
    fc.constantFrom(...['a', '_', '1', ' ', "'", '#', '\n', '*', '(', ')', '}', ';;'].map((text) => fixed(text))),
    fc.constantFrom(fixed('\\$', '$'), fixed('\\\\', '\\'), fixed('\\"', '"'), fixed('\\`', '`'), fixed('$A.', '<a>.')),
    fc.constantFrom(fixed('${A}', '<a>'), fixed('$((1 + 1))', '2'), fixed('`echo "b)"`', 'b)'), fixed('\\\n', '')),
    tie('word').map(printed),
    hole.map((inner) => row('${NONE:-', [inner], '}')),
    fc.array(hole, { maxLength: 3 }).map((parts) => row('${NONE:-"', parts, '"}')),
    tie('word').map((inner) => row('${NONE-', [printed(inner)], '}')),
  ),
  /** A word that is no empty text. */
  word: fc
    .array(
      fc.oneof(
        { maxDepth: 4 },
        hole,
        fc.constantFrom(
          fixed('a'),
          fixed('/'),
          fixed('-'),
          fixed('='),
          fixed('a:b'),
          fixed('\\ ', ' '),
          fixed("\\'", "'"),
        ),
        fc.array(tie('quoted'), { maxLength: 4 }).map((parts) => row('"', parts, '"')),
        fc
          .array(hole, { maxLength: 2 })
          .map((parts) => row("'a\\", parts, '"`$ \\\'', (inner) => `a\\${inner}"\`$ \\`)),
        tie('word').map((inner) => row('"', [printed(inner)], '"')),
        tie('word').map((inner) => row('${NONE:-', [inner], '}')),
        hole.map((inner) => row('$(case x in (x) printf \'%s\' "a" # ', [inner], '\n;; esac)', () => 'a')),
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((parts) => row('x', parts, '', (inner) => `x${inner}`)),
  /** A line of a here-document, which begins and ends so that no value can end it. */
  bodyLine: fc
    .array(
      fc.oneof(
        hole,
        fc.constantFrom(fixed('"'), fixed("'"), fixed(' '), fixed('\\$', '$'), fixed('$A.', '<a>.'), fixed('#')),
        tie('word').map(printed),
      ),
      { maxLength: 4 },
    )
    .map((parts) => row('|', parts, '|\n', (inner) => `|${inner}|\n`)),
}));

/** Commands that print what they are given, each in a record of its own. */
const command: fc.Arbitrary<Part> = fc.oneof(
  word.map((inner) => row("printf '%s\\0' ", [inner], '\n', (text) => `${text}\0`)),
  fc.array(quoted, { maxLength: 5 }).map((parts) => row("printf '%s\\0' \"", parts, '"\n', (text) => `${text}\0`)),
  word.map((inner) => row('B=', [inner], " # it's\nprintf '%s\\0' \"$B\"\n", (text) => `${text}\0`)),
  word.map((inner) => row('export B=', [inner], '; printf \'%s\\0\' "$B"\n', (text) => `${text}\0`)),
  word.map((inner) => row('case y in ', [inner], ") ;; y) printf '%s\\0' y;; esac\n", () => 'y\0')),
  word.map((inner) => row('for i in ', [inner], '; do printf \'%s\\0\' "$i"; done\n', (text) => `${text}\0`)),
  word.map((inner) => row("if true; then (printf '%s\\0' ", [inner], ') | cat; fi\n', (text) => `${text}\0`)),
  fc
    .array(bodyLine, { maxLength: 3 })
    .map((lines) => row('cat <<END\n', lines, "END\nprintf '\\0'\n", (text) => `${text}\0`)),
  fc
    .tuple(word, fc.array(bodyLine, { maxLength: 3 }))
    .map(([inner, lines]) =>
      row(
        '',
        [row("cat <<END; printf '%s\\0' ", [inner], '\n', () => ''), ...lines],
        'END\n',
        (body) => `${body}${inner.comes}\0`,
      ),
    ),
  fc.array(value, { maxLength: 3 }).map((items) => {
    const { pieces, variables } = row('', items, '');
    const holes = pieces.filter((piece) => typeof piece !== 'string');
    const comes = ['a', ...items.map(({ comes }) => comes), 'b'].map((text) => `${text}\0`).join('');
    return { pieces: ["printf '%s\\0' a ", list(...holes), ' b\n'], comes, variables };
  }),
);

const scripts = fc.array(command, { minLength: 1, maxLength: 6 }).map((commands) => row('A="<a>"\n', commands, ''));

function compose({ pieces }: Part) {
  const texts = [''];
  const holes: ShellHole[] = [];
  for (const piece of pieces) {
    if (typeof piece === 'string') texts.push(`${texts.pop() ?? ''}${piece}`);
    else {
      holes.push(piece);
      texts.push('');
    }
  }
  return composeSh(texts, holes);
}

describe.each(shells)('%s', (shell) => {
  test('prints every value whole, wherever it stands in a script', () => {
    fc.assert(
      fc.property(scripts, (script) => {
        const { text, faults } = compose(script);
        // Where a value may not stand is told by the tables.
        fc.pre(faults.length === 0);
        const { output, errors } = runScript(shell, text, script.variables);
        expect({ errors, output }).toEqual({ errors: '', output: script.comes });
      }),
      { numRuns: Number(process.env['RUNS'] ?? 300) },
    );
  });
});

test('any text with any holes gives text and faults, and never throws', () => {
  const pieces = fc.array(fc.string({ unit: fc.constantFrom(...`'"\`$\\(){}[]<>|&;#!~*=%- \nEaAin`) }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(pieces, fc.infiniteStream(value), (texts, values) => {
      const holes = texts
        .slice(1)
        .map(() => values.next().value as Part)
        .map(({ pieces }) => pieces[0] as ShellHole);
      const { faults } = composeSh(texts, holes);
      for (const { hole } of faults) expect(hole ?? 0).toBeLessThan(Math.max(1, holes.length));
    }),
  );
});
