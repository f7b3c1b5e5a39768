import type { Diagnostic, Expression } from '@pipec/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writtenText } from '../../packages/compiler/src/check/text/written-text.ts';
import { checkFileWithPods } from '../../packages/compiler/src/check-file.ts';
import { parseExpression } from '../../packages/compiler/src/parse/parse.ts';
import { describeWithShellcheck, shellcheck } from '../support/shellcheck.ts';

// Random scripts in all forms of strings: what ShellCheck says of a word stands at that word, and its fix is the same in each.

/** The forms of a string, as functions of its text; none of them is right for every text. */
const forms: Readonly<Record<string, (text: string) => string>> = {
  single: (text) => `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`,
  'single of three': (text) => `'''${text.replace(/[\\']/g, '\\$&')}'''`,
  'joined lines': (text) => `'''\\\n${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n\\\n')}'''`,
  double: (text) => `"${text.replace(/[\\"$]/g, '\\$&').replaceAll('\n', '\\n')}"`,
  'double of three': (text) => `"""${text.replace(/[\\"$]/g, '\\$&')}"""`,
  unicode: (text) => `'${[...text].map(escaped).join('')}'`,
  slashy: (text) => `/${text.replaceAll('/', '\\/')}/`,
  dollar: (text) => `$/${text.replaceAll('$', '$$$$')}/$`,
  sum: (text) => text.split(' ').map((word, i) => forms['single']!(i === 0 ? word : ` ${word}`)).join(' + '), // prettier-ignore
  'behind a hole': (text) => `"\${env.A}; ${forms['double']!(text).slice(1)}`,
  indented: (text) => `'''\n    ${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\n    ')}'''.stripIndent()`,
};

/** Groovy reads these escapes before all else, so that a quote or a backslash must not be written like that. */
function escaped(char: string): string {
  if (/[\\']/.test(char)) return `\\${char}`;
  if (/[\w"\n]/.test(char)) return char === '\n' ? '\\n' : char;
  return char.replaceAll(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const read = (text: string): Expression => parseExpression(text, 'Jenkinsfile').value;
const textOf = (source: string): string | undefined => writtenText(read(source))?.text;

/** Words that ShellCheck has something to say of, each with the command in front of it: a variable and a pattern without quotes. */
const culprits = { 'shell/sc2086': ['cat ', '$'], 'shell/sc2061': ['find . -name ', '*'] } as const;
type Code = keyof typeof culprits;

interface Script {
  readonly form: string;
  readonly code: Code;
  readonly before: readonly string[];
  readonly isDeep: boolean;
}

const scripts: fc.Arbitrary<Script> = fc.record({
  before: fc.array(fc.constantFrom('a', '"', '\\', '$x', 'é', '😀', '\t', '/', ' ', '`', '#', 'u0041'), {
    maxLength: 8,
  }),
  form: fc.constantFrom(...Object.keys(forms)),
  code: fc.constantFrom<Code>('shell/sc2086', 'shell/sc2061'),
  isDeep: fc.boolean(),
});

interface Sample {
  readonly form: string;
  readonly code: Code;
  /** The word, which no other script has. */
  readonly name: string;
  /** The string in the Jenkinsfile. */
  readonly source: string;
}

/** Scripts in strings that Groovy reads as meant; not every form can hold every text. */
function samples(count: number): readonly Sample[] {
  return fc.sample(scripts, { numRuns: count }).flatMap(({ form, code, before, isDeep }, i) => {
    const name = `word${i}x`;
    const [command, mark] = culprits[code];
    const text = `echo '${before.join('')}'\n${isDeep ? '  ' : ''}${command}${mark}${name} end\necho "done"`;
    const source = forms[form]!(text);
    const holes = form === 'behind a hole' ? 1 : 0;
    const written = writtenText(read(source));
    const isMeant = written?.holes.length === holes && flat(written.text).endsWith(flat(text));
    return isMeant ? [{ form, code, name, source }] : [];
  });
}

const flat = (text: string): string => text.replaceAll(/^ +/gm, '').trim();

describeWithShellcheck('ShellCheck', async () => {
  const sample = samples(400);
  const file = `node {\n${sample.map(({ source }) => `sh(${source})\n`).join('')}}\n`;
  const { diagnostics } =
    shellcheck === undefined
      ? { diagnostics: [] }
      : await checkFileWithPods(file, 'Jenkinsfile', { profile: 'strict', shellcheck });
  const wordOf = ({ span }: Diagnostic): string => file.slice(span.start, span.end);
  const about = ({ code, name }: Sample): Diagnostic | undefined =>
    diagnostics.find((one) => one.code === code && wordOf(one).includes(name));

  test('there are samples of all forms', () => {
    expect(new Set(sample.map(({ form }) => form))).toEqual(new Set(Object.keys(forms)));
    expect(sample.length).toBeGreaterThan(300);
  });

  test('its words stand at what they speak of', () => {
    expect(sample.filter((one) => about(one) === undefined)).toEqual([]);
    for (const one of sample) {
      const mark = one.code === 'shell/sc2086' ? String.raw`(?:\\?\$|\$\$|\\u0024)` : String.raw`(?:\*|\\u002a)`;
      expect(wordOf(about(one)!), one.source).toMatch(new RegExp(`^${mark}${one.name}$`));
    }
  });

  test('its fixes mean the same in every string', () => {
    const fixed = sample.filter((one) => about(one)?.fix !== undefined);
    expect(fixed.length).toBeGreaterThan(120);
    for (const { name, source, code } of fixed) {
      const start = file.indexOf(`sh(${source})`) + 'sh('.length;
      const edits = about({ form: '', name, source, code })!.fix!.edits.toSorted((a, b) => b.span.start - a.span.start);
      const mended = edits.reduce(
        (now, { span, text }) => now.slice(0, span.start - start) + text + now.slice(span.end - start),
        source,
      );
      expect(textOf(mended), mended).toBe(textOf(source)!.replace(`$${name}`, `"$${name}"`));
    }
  });
});
