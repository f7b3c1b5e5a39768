import type { Diagnostic, Note, Span } from '@pipec/model';

// Every fault that `parse` can find, one function each: their words stand together so that they keep to one voice. All bear the
// key `syntax`, as Jenkins reports what Groovy refuses.

function fault(code: string, message: string, span: Span, notes: readonly Note[] = []): Diagnostic {
  return {
    code: `syntax/${code}`,
    severity: 'error',
    message,
    span,
    ...(notes.length > 0 && { notes }),
    jenkins: 'syntax',
  };
}

// ── Characters and strings ───────────────────────────────────────────────────────────────────────────────────────────────

/** `#`, a typographic quote, a no-break space. */
export function unknownCharacter(character: string, span: Span): Diagnostic {
  const isSpace = /\s/.test(character);
  const shown = isSpace ? `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}` : character;
  return fault('unknown-character', `Groovy knows no character '${shown}'.`, span, [
    ...(isSpace ? [{ message: 'It looks like a space; put a plain one.' }] : []),
    ...(character === '\0' ? [{ message: 'A file in UTF-16 has such characters: save it as UTF-8.' }] : []),
    ...(character === '#' ? [{ message: "A comment begins with '//'." }] : []),
  ]);
}

/** A warning: Groovy drops the mark from a file, but what a controller hands it is a text. */
export function byteOrderMark(span: Span): Diagnostic {
  return {
    code: 'syntax/byte-order-mark',
    severity: 'warning',
    message: 'The file begins with a byte order mark, which may become part of its first word.',
    span,
    fix: { title: 'Remove it', safety: 'safe', edits: [{ span, text: '' }] },
  };
}

export function brokenUnicodeEscape(span: Span): Diagnostic {
  return fault('bad-escape', "'\\u' needs four hexadecimal digits behind it.", span, [
    { message: "Groovy resolves it everywhere, in comments too; write '\\\\u' where no character is meant." },
  ]);
}

/** `'\d'`. */
export function badEscape(written: string, span: Span): Diagnostic {
  return fault('bad-escape', `'${written}' is no escape of Groovy.`, span, [
    { message: `Double the backslash ('\\${written}'), or write the text between slashes.` },
  ]);
}

/** `"costs 5$"`; the text may begin lines above the `$`. */
export function badDollar(span: Span, dollar?: Span): Diagnostic {
  return fault('bad-dollar', "A '$' in double quotes must be followed by a name or by '{'.", span, [
    ...(dollar === undefined ? [] : [{ message: "The '$' stands here.", span: dollar }]),
    { message: "Write '\\$' for the character itself, or use single quotes." },
  ]);
}

/** A regular expression in the first column. */
export function slashBeginsLine(span: Span): Diagnostic {
  return fault('slash-begins-line', "Groovy reads no '/' right at the begin of a line.", span, [
    { message: 'Put a space in front of it.' },
  ]);
}

/** `$//$`. */
export function emptyDollarString(span: Span): Diagnostic {
  return fault('empty-string', "A string between '$/' and '/$' cannot be empty.", span);
}

/** `'make` and nothing more on the line. */
export function unclosedString(quote: string, opening: Span, span: Span): Diagnostic {
  return fault('unclosed-string', `The line ends before the string is closed with ${quote}.`, span, [
    { message: 'The string begins here.', span: opening },
    ...(quote === '/' ? [] : [{ message: `Text of several lines stands between ${quote.repeat(3)}.` }]),
  ]);
}

/** `'''` or a slash, and no other one in the rest of the file. */
export function unclosedText(quote: string, line: number, opening: Span, span: Span): Diagnostic {
  return fault('unclosed-string', `The file ends before the string of line ${line} is closed with ${quote}.`, span, [
    { message: 'The string begins here.', span: opening },
  ]);
}

export function unclosedComment(line: number, opening: Span, span: Span): Diagnostic {
  return fault('unclosed-comment', `The file ends before the comment of line ${line} is closed with '*/'.`, span, [
    { message: 'The comment begins here.', span: opening },
  ]);
}

/** A line end within `${ … }` of a string in plain quotes. */
export function lineEndInHole(opening: Span, span: Span): Diagnostic {
  return fault('line-end-in-hole', "The line ends within '${…}' of a string that must stand on one line.", span, [
    { message: 'The string begins here.', span: opening },
    { message: 'Only holes in """…""" and $/…/$ may reach over a line end.' },
  ]);
}

/** `"${a"`: a hole that is not closed takes the closing quote for the begin of another string. */
export function unclosedHole(opening: Span, span: Span): Diagnostic {
  return fault('unclosed-hole', "The line ends before the '{' of this string's hole is closed.", span, [
    { message: "The '{' stands here.", span: opening },
  ]);
}

/** `1_`, `0x`, `1e`. */
export function badNumber(written: string, span: Span): Diagnostic {
  return fault('bad-number', `'${written}' is no number.`, span);
}

export function nestedTooDeeply(limit: number, span: Span): Diagnostic {
  return fault('nested-too-deeply', `This is nested more than ${limit} deep; the rest is not read.`, span);
}

// ── Brackets ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A bracket whose partner is missing where another one closes, where something else begins, or at the end of the file. */
export function unclosedBracket(bracket: string, line: number, opening: Span, found: string, span: Span): Diagnostic {
  const ends: Readonly<Record<string, string>> = {
    'the end of the file': 'The file ends',
    'the end of the line': 'The line ends',
  };
  const what = ends[found] ?? `${found} stands here`;
  return fault('unclosed-bracket', `${what} before the '${bracket}' of line ${line} is closed.`, span, [
    { message: `The '${bracket}' stands here.`, span: opening },
  ]);
}

export function strayBracket(bracket: string, span: Span): Diagnostic {
  return fault('stray-bracket', `This '${bracket}' closes nothing.`, span);
}

// ── Words in the wrong place ─────────────────────────────────────────────────────────────────────────────────────────────

/** @param isBehindName Whether a name stands in front of what was found. */
export function unexpected(found: string, expected: string, span: Span, isBehindName = false): Diagnostic {
  const missing = isBehindName ? "Perhaps a ':' or a ',' is missing" : "Perhaps a ',' is missing";
  const hint = hints[found] ?? (expected.startsWith("','") ? `${missing} in front of it.` : undefined);
  return fault(
    'unexpected',
    `Groovy expects ${expected} here, not ${found}.`,
    span,
    hint === undefined ? [] : [{ message: hint }],
  );
}

/** `f(=`: what is wrong is what stands behind the bracket, but Groovy tells it at the bracket. */
export function behindBracket(message: string, notes: readonly Note[] | undefined, span: Span): Diagnostic {
  return fault('unexpected', message.replace(' here,', ' behind this bracket,'), span, notes);
}

/** What was probably meant, by what was found in the wrong place. */
const hints: Readonly<Record<string, string>> = {
  "'else'": "It belongs to no 'if'.",
  "'catch'": "It belongs to no 'try'.",
  "'finally'": "It belongs to no 'try'.",
  "'case'": "It stands in no 'switch'.",
  "'->'": "A closure stands in braces: '{ x -> … }'.",
  "'do'": "Groovy 2.4 has no 'do … while'; write 'while (true) { … if (!again) break }'.",
  "'!in'": "Groovy 2.4 has no '!in'; write '!(x in list)'.",
  "'!instanceof'": "Groovy 2.4 has no '!instanceof'; write '!(x instanceof T)'.",
  "'in'": "Groovy 2.4 has no '!in'; write '!(x in list)'.",
  "'instanceof'": "Groovy 2.4 has no '!instanceof'; write '!(x instanceof T)'.",
};

/** `Map<String, Integer x`. */
export function unclosedTypeArguments(opening: Span, span: Span): Diagnostic {
  return fault('unclosed-bracket', "Groovy expects the '>' that closes the type's arguments here.", span, [
    { message: "The '<' stands here.", span: opening },
  ]);
}

/** `void[]`. */
export function arrayOfVoid(span: Span): Diagnostic {
  return fault('array-of-void', "There is no array of 'void'.", span);
}

/** `List<int>`. */
export function primitiveTypeArgument(type: string, span: Span): Diagnostic {
  const wrappers: Readonly<Record<string, string>> = { int: 'Integer', char: 'Character' };
  const wrapper = wrappers[type] ?? type[0]!.toUpperCase() + type.slice(1);
  return fault('primitive-type-argument', `The primitive '${type}' cannot stand between '<' and '>'.`, span, [
    { message: `Write '${wrapper}'.` },
  ]);
}

// ── Values ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** `(a; b)`. */
export function valuesInBrackets(span: Span): Diagnostic {
  return fault('values-in-brackets', "Values with ';' between them stand in the header of a 'for' only.", span);
}

/** `(def x = 1)`. */
export function declarationInBrackets(span: Span): Diagnostic {
  return fault('declaration-in-brackets', 'A variable cannot be declared in brackets.', span, [
    { message: 'Declare it on a line of its own.' },
  ]);
}

/** `[1, a: 2]`. */
export function listAndMap(span: Span): Diagnostic {
  return fault('list-and-map', 'Items with and without a name stand in one pair of square brackets.', span, [
    { message: 'All items of a map bear a name, those of a list none.' },
  ]);
}

/** `new int[]`. */
export function arrayWithoutSize(span: Span): Diagnostic {
  return fault('array-without-size', 'A new array needs its size.', span, [
    { message: "For an array of values write '[1, 2] as int[]'." },
  ]);
}

/** `f(a, b: 1, b: 2)`; Groovy tells it where the arguments begin. */
export function duplicateName(name: string, span: Span, again: Span): Diagnostic {
  return fault('duplicate-name', `The argument '${name}' is given twice.`, span, [
    { message: 'It is given again here.', span: again },
  ]);
}

/** `a + ]`. */
export function nothingBehind(operator: string, expected: string, span: Span): Diagnostic {
  return fault('unexpected', `Groovy expects ${expected} behind '${operator}'.`, span);
}

/** `private 5` in a class: Groovy tells it where the member begins. */
export function nothingDeclared(fault: Diagnostic, first: string, span: Span): Diagnostic {
  return { ...fault, message: fault.message.replace(' here,', ` behind '${first}',`), span };
}

/** `a b: { c d: ] }`: told in front of what holds the fault. */
export function unread(cause: Diagnostic, what: string, span: Span): Diagnostic {
  const notes = [{ message: cause.message, span: cause.span }, ...(cause.notes ?? [])];
  return { ...cause, message: `Groovy cannot read ${what}.`, span, notes };
}

/** `a + b = c`. */
export function badAssignment(operator: string, span: Span, left: Span): Diagnostic {
  return fault('bad-assignment', `What stands before '${operator}' cannot take a value.`, span, [
    { message: 'Only a variable, a member or an index can.', span: left },
  ]);
}

/** `a.&@b`, `a.&{ }`. */
export function badPointer(span: Span): Diagnostic {
  return fault('bad-pointer', "'.&' takes the name of a method.", span);
}

/** `this(…)` that is not the first statement of a constructor. */
export function constructorCall(name: string, span: Span): Diagnostic {
  return fault('constructor-call', `'${name}(…)' is the first statement of a constructor or none.`, span);
}

/** `int(x)`. */
export function primitiveCall(type: string, span: Span): Diagnostic {
  return fault('primitive-call', `The type '${type}' cannot be called.`, span, [
    { message: `To convert a value write '(${type}) x' or 'x as ${type}'.` },
  ]);
}

/** `f(a,,)`. */
export function emptyArgument(span: Span): Diagnostic {
  return fault('empty-argument', "Nothing stands behind this ','.", span);
}

/** `f(a.b: 1)`. */
export function badLabel(span: Span): Diagnostic {
  return fault('bad-label', 'The name of an argument is a word, a string or a number.', span, [
    { message: "A name that is computed stands in brackets: '(a.b): 1'." },
  ]);
}

/** `f(return x)`. */
export function statementAsValue(word: string, span: Span): Diagnostic {
  return fault('statement-as-value', `'${word}' is a statement; it cannot stand where a value is expected.`, span);
}

// ── Declarations ─────────────────────────────────────────────────────────────────────────────────────────────────────────

export function unknownModifier(word: string, span: Span): Diagnostic {
  return fault('bad-modifier', `Groovy reserves '${word}', but knows no use for it.`, span);
}

/** `final final x`. */
export function repeatedModifier(word: string, span: Span): Diagnostic {
  return fault('bad-modifier', `'${word}' stands here twice.`, span);
}

/** `private public x`. */
export function secondAccess(word: string, first: string, span: Span): Diagnostic {
  return fault('bad-modifier', `'${word}' cannot stand beside '${first}'.`, span);
}

/** `def f(String... names, last)`. */
export function varargsFirst(name: string, span: Span): Diagnostic {
  return fault(
    'varargs-first',
    `The parameter '${name}' takes all arguments that are left, so it must be the last one.`,
    span,
  );
}

/** `volatile void f() {}`. */
export function misplacedModifier(word: string, owner: string, span: Span): Diagnostic {
  return fault('bad-modifier', `A ${owner} cannot be '${word}'.`, span);
}

export function methodWithoutBody(name: string, span: Span): Diagnostic {
  return fault('method-body', `The method '${name}' has no body.`, span, [
    { message: "Write '{ … }' behind it, or 'abstract' in front." },
  ]);
}

export function abstractInScript(name: string, span: Span): Diagnostic {
  return fault('method-body', `The method '${name}' is abstract, which only a method of a class can be.`, span);
}

export function abstractBody(name: string, span: Span): Diagnostic {
  return fault('method-body', `The method '${name}' is abstract, so it has no body.`, span);
}

export function methodInBlock(name: string, span: Span): Diagnostic {
  return fault(
    'not-here',
    `The method '${name}' stands within a block; methods stand in a class or at the script's own level.`,
    span,
    [{ message: `A closure may stand here: 'def ${name} = { … }'.` }],
  );
}

export function classInBlock(name: string, span: Span): Diagnostic {
  return fault(
    'not-here',
    `The class '${name}' stands within a block; classes stand in a class or at the script's own level.`,
    span,
  );
}

export function importInBlock(name: string, span: Span): Diagnostic {
  return fault(
    'not-here',
    `The import of '${name}' stands within a block; imports stand at the script's own level.`,
    span,
  );
}

export function packageNotFirst(span: Span): Diagnostic {
  return fault('not-here', "'package' is the first statement of a file or none.", span);
}

// ── Statements ───────────────────────────────────────────────────────────────────────────────────────────────────────────

export function chainTooLong(limit: number, span: Span): Diagnostic {
  return fault('chain-too-long', `More than ${limit} operators or members follow each other.`, span);
}

/** `{ … }` that begins a statement. */
export function loneBlock(span: Span): Diagnostic {
  return fault('lone-block', "Groovy cannot tell whether this '{' begins a block or a closure.", span, [
    { message: "Perhaps the name in front of it is missing, as in 'node { … }'." },
    { message: "A closure has an arrow, '{ -> … }', a block a label in front, 'block: { … }'." },
    { message: "If it belongs to the line above, a ';' or an operator there cuts it off." },
  ]);
}

/** `for (x : xs)`. */
export function untypedLoop(span: Span): Diagnostic {
  return fault('untyped-loop', "Behind a variable without a type stands 'in', not ':'.", span);
}

export function loopModifier(word: string, span: Span): Diagnostic {
  return fault('bad-modifier', `The variable of a loop cannot be '${word}'.`, span);
}

/** `for (a; b)`. */
export function forParts(count: number, span: Span): Diagnostic {
  return fault('for-parts', `A 'for' has three parts between its brackets, this one has ${count}.`, span);
}

/** `default: case 1: …`. */
export function defaultInGroup(span: Span): Diagnostic {
  return fault('default-case', "'default' shares its statements with no label behind it.", span, [
    { message: "Write it behind the last 'case'." },
  ]);
}

export function secondDefault(span: Span, owner: Span): Diagnostic {
  return fault('default-case', "This 'switch' has a 'default' already.", owner, [
    { message: 'The second one stands here.', span },
  ]);
}

/** `try { … }` and nothing behind it. */
export function loneTry(span: Span): Diagnostic {
  return fault('lone-try', "A 'try' needs a 'catch' or a 'finally'.", span);
}

/** `def (a, b) = list` as a member of a class. */
export function tupleInClass(span: Span): Diagnostic {
  return fault('not-here', 'Variables in brackets are declared in a block, not in a class.', span);
}

export function innerAnnotation(name: string, span: Span): Diagnostic {
  return fault(
    'not-here',
    `The annotation '${name}' stands within a class; annotations are defined at the script's own level.`,
    span,
  );
}

/** Groovy 2.4 looks ahead over the second enum without an end: Jenkins would hang, not refuse. */
export function enumBehindConstants(name: string, span: Span): Diagnostic {
  return fault(
    'not-here',
    `Groovy never gets past the enum '${name}' right behind the constants of another one: write ';' behind those.`,
    span,
  );
}

/** A method with parameters, or with a name in quotes, as a member of an annotation. */
export function methodInAnnotation(name: string, span: Span): Diagnostic {
  return fault('not-here', `The member '${name}' of an annotation has a plain name and no parameters.`, span);
}

export function presetInInterface(name: string, span: Span): Diagnostic {
  return fault('preset-in-interface', `The parameter '${name}' of an interface's method cannot have a default.`, span);
}

export function constructorInInterface(name: string, span: Span): Diagnostic {
  return fault('constructor', `The interface '${name}' cannot have a constructor.`, span);
}

/** `void Foo() { … }` in the class Foo. */
export function typedConstructor(name: string, span: Span): Diagnostic {
  return fault('constructor', `A constructor of '${name}' returns nothing, so it bears no type.`, span);
}

export function duplicateClass(name: string, span: Span): Diagnostic {
  return fault('duplicate-class', `The class '${name}' is defined twice.`, span);
}
