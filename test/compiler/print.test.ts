import { builder, nowhere } from '@pipec/model';
import type { Expression, Statement } from '@pipec/model';
import { describe, expect, test } from 'vitest';
import { print } from '../../packages/compiler/src/print/print.ts';

const {
  arg,
  assign,
  binary,
  block,
  bool,
  braces,
  call,
  closure,
  command,
  declaration,
  expressionStatement,
  gstring,
  ifs,
  list,
  literal,
  map,
  member,
  name,
  nil,
  node,
  number,
  parameter,
  parens,
  returns,
  run,
  script,
  type,
  unary,
} = builder(nowhere);

const printed = (...statements: readonly Statement[]): string => print(script(...statements)).text;
const long = (letter: string, length = 60): Expression => literal(letter.repeat(length));
const value = (expression: Expression): Statement => assign('x', expression);
const cast = (expression: Expression, to = 'T') => node('Cast', { type: type(to), expression, form: 'prefix' });
const as = (expression: Expression, to = 'T') => node('Cast', { type: type(to), expression, form: 'as' });
const member2 = (object: Expression, text: string | Expression, access: '.' | '?.' = '.') =>
  node('Member', { object, name: text, access });
const slashy = (text: string) => literal(text, '/');

type Row = readonly [what: string, statement: Statement, printed: string];

describe('commands', () => {
  // prettier-ignore
  const rows: readonly Row[] = [
    ['a command has no brackets', run(call('sh', [literal('make')])), "sh 'make'"],
    ['names and all sorts of values', command('junit', [arg(literal('*.xml'), 'testResults'), arg(bool(true), 'allowEmptyResults')]), "junit testResults: '*.xml', allowEmptyResults: true"],
    ['a call that is asked for with brackets keeps them', expressionStatement(call('timeout', [arg(number(1), 'time')])), 'timeout(time: 1)'],
    ['a call without arguments keeps them', run(call('deleteDir')), 'deleteDir()'],
    ['a list first would read as an index', command('parallel', [list()]), 'parallel([])'],
    ['a map first too', command('checkout', [map({ $class: literal('GitSCM') })]), "checkout([$class: 'GitSCM'])"],
    ['a closure first would be a block', command('parallel', [closure()]), 'parallel({})'],
    ['what stands in brackets would be all arguments', command('echo', [member2(parens(name('a')), 'b')]), 'echo((a).b)'],
    ['so would what needs brackets', command('echo', [member2(binary(name('a'), '+', name('b')), 'c')]), 'echo((a + b).c)'],
    ['a minus first would subtract', command('echo', [unary('-', number(1))]), 'echo(-1)'],
    ['an increment first would be one behind the name', command('echo', [unary('++', name('a'))]), 'echo(++a)'],
    ['a cast first would be brackets', command('echo', [cast(name('a'))]), 'echo((T) a)'],
    ['a string between slashes first would divide', command('echo', [slashy('a')]), 'echo(/a/)'],
    ['a spread has no form without brackets', command('echo', [node('Argument', { value: name('a'), spread: '*' })]), 'echo(*a)'],
    ['a not is fine', command('echo', [unary('!', name('a'))]), 'echo !a'],
    ['so is a sum', command('echo', [binary(literal('a'), '+', name('b'))]), "echo 'a' + b"],
    ['so is a list behind a name', command('f', [arg(list(), 'a')]), 'f a: []'],
    ['so is a list as a second argument', command('f', [name('a'), list()]), 'f a, []'],
    ['a capital letter would declare', command('Deploy', [name('app')]), 'Deploy(app)'],
    ['a member with one too', command(member('com', 'Deploy'), [literal('app')]), "com.Deploy('app')"],
    ['a member without is a command', command(member('docker', 'build'), [literal('app')]), "docker.build 'app'"],
    ['super is no command', command('super', [name('a')]), 'super(a)'],
    ['what calls a call is none', command(call('f', [name('a')]), [name('b')]), 'f(a)(b)'],
    ['a key that is no word stands in quotes', command('f', [arg(number(1), 'a-b')]), "f 'a-b': 1"],
    ['a keyword as a key does not', command('f', [arg(number(1), 'default')]), 'f default: 1'],
    ['a command as an argument has brackets', command('echo', [run(call('sh', [literal('x')])).expression]), "echo sh('x')"],
    ['a command stands behind an assignment', assign('x', run(call('sh', [literal('make')])).expression), "x = sh 'make'"],
    ['and behind a declaration', declaration('x', run(call('sh', [literal('make')])).expression), "def x = sh 'make'"],
    ['but not behind return', returns(run(call('sh', [literal('make')])).expression), "return sh('make')"],
    ['a chain of commands', run(node('Call', { callee: node('Member', { object: run(call('a', [name('b')])).expression, name: 'c', access: '.', implied: true }), args: [arg(name('d'))], closures: [], form: 'command' })), 'a b c d'],
    ['a chain within an expression', value(parens(node('Member', { object: run(call('a', [name('b')])).expression, name: 'c', access: '.', implied: true }))), 'x = (a(b).c)'],
    ['an option keeps its brackets', expressionStatement(call('buildDiscarder', [call('logRotator', [arg(literal('5'), 'numToKeepStr')])])), "buildDiscarder(logRotator(numToKeepStr: '5'))"],
  ];
  test.each(rows)('%s', (_, statement, text) => {
    expect(printed(statement)).toBe(`${text}\n`);
  });
});

describe('blocks and closures', () => {
  const make = command('sh', [literal('make')]);
  // prettier-ignore
  const rows: readonly Row[] = [
    ['a block without arguments has no brackets', block('steps', [make]), "steps {\n  sh 'make'\n}"],
    ['one with arguments has them', block('dir', [make], [literal('x')]), "dir('x') {\n  sh 'make'\n}"],
    ['an empty block', block('steps', []), 'steps {}'],
    ['a call that takes a block and nothing keeps brackets of its own', expressionStatement(call('node', [], closure([make]))), "node() {\n  sh 'make'\n}"],
    ['several closures', expressionStatement(call('f', [number(1)], closure(), closure())), 'f(1) {} {}'],
    ['a block as a statement has lines of its own', block('each', [expressionStatement(name('x'))]), 'each {\n  x\n}'],
    ['a short closure within an expression has none', value(node('Call', { callee: member('a', 'find'), args: [], closures: [closure([expressionStatement(name('it'))])], form: 'block' })), 'x = a.find { it }'],
    ['a command in it has', value(closure([make])), "x = {\n  sh 'make'\n}"],
    ['parameters stand in front of the arrow', value(closure([expressionStatement(name('a'))], [parameter('a'), parameter('b')])), 'x = { a, b -> a }'],
    ['an arrow without parameters', value(closure([], [])), 'x = { -> }'],
    ['branches by name each begin a line', expressionStatement(call('parallel', [arg(closure([make]), 'a'), arg(closure([make]), 'b')])), "parallel(\n  a: {\n    sh 'make'\n  },\n  b: {\n    sh 'make'\n  }\n)"],
    ['a last closure stays on the line', expressionStatement(call('f', [number(1), closure([make])])), "f(1, {\n  sh 'make'\n})"],
    ['branches of a command too', command('parallel', [arg(closure([make]), 'a'), arg(closure([make]), 'b')]), "parallel a: {\n  sh 'make'\n}, b: {\n  sh 'make'\n}"],
    ['a closure that begins a statement would be a block', expressionStatement(call(closure())), '({}())'],
    ['a block for what a call gives', expressionStatement(node('Call', { callee: call('f', [number(1)]), args: [], closures: [closure()], form: 'block' })), '(f(1)) {}'],
  ];
  test.each(rows)('%s', (_, statement, text) => {
    expect(printed(statement)).toBe(`${text}\n`);
  });
});

describe('brackets that the tree needs', () => {
  const [a, b, c] = [name('a'), name('b'), name('c')];
  // prettier-ignore
  const rows: readonly (readonly [what: string, expression: Expression, printed: string])[] = [
    ['none where operators nest as they are read', binary(binary(a, '+', b), '-', c), 'a + b - c'],
    ['the right side', binary(a, '-', binary(b, '+', c)), 'a - (b + c)'],
    ['a looser operator', binary(binary(a, '+', b), '*', c), '(a + b) * c'],
    ['a tighter one needs none', binary(binary(a, '*', b), '+', c), 'a * b + c'],
    ['powers go from the left', binary(a, '**', binary(b, '**', c)), 'a ** (b ** c)'],
    ['a sign in front of a power takes it in', unary('-', binary(a, '**', b)), '-a ** b'],
    ['a signed base does not', binary(unary('-', a), '**', b), '(-a) ** b'],
    ['behind a product a signed power is another one', binary(a, '*', unary('-', binary(b, '**', c))), 'a * (-b ** c)'],
    ['two signs would be another operator', unary('-', unary('-', a)), '-(-a)'],
    ['two nots are fine', unary('!', unary('!', a)), '!!a'],
    ['comparisons never stand in a row', binary(binary(a, '<', b), '<', c), '(a < b) < c'],
    ['nor do casts', as(as(a)), '(a as T) as T'],
    ['a cast compared', binary(as(a), '==', b), 'a as T == b'],
    ['instanceof takes a type', binary(a, 'instanceof', type('T')), 'a instanceof T'],
    ['a negated instanceof', unary('!', binary(a, 'instanceof', type('T'))), '!(a instanceof T)'],
    ['a member of a sum', member2(binary(a, '+', b), 'c'), '(a + b).c'],
    ['a member of a cast', member2(as(a), 'c'), '(a as T).c'],
    ['a member of a list', member2(list(a), 'c'), '[a].c'],
    ['a ternary in a ternary', node('Ternary', { condition: node('Ternary', { condition: a, then: b, else: c }), then: b, else: node('Ternary', { condition: a, then: b, else: c }) }), '(a ? b : c) ? b : a ? b : c'],
    ['an elvis in a sum', binary(node('Elvis', { condition: a, else: b }), '+', c), '(a ?: b) + c'],
    ['an assignment in a condition', node('Ternary', { condition: binary(a, '=', b), then: b, else: c }), '(a = b) ? b : c'],
    ['a cast of a difference', cast(binary(a, '-', b)), '(T) (a - b)'],
    ['behind a class in brackets a sign would subtract', cast(unary('-', a)), '(T) (-a)'],
    ['behind a primitive type it does not', cast(unary('-', a), 'int'), '(int) -a'],
    ['a name in brackets in front of brackets would cast', call(parens(a), [b]), '((a))(b)'],
    ['a range of sums', node('Range', { from: binary(a, '+', b), to: c, inclusive: false }), 'a + b..<c'],
    ['a range in a sum', binary(node('Range', { from: a, to: b, inclusive: true }), '+', c), '(a..b) + c'],
    ['brackets of the author stay', parens(parens(a)), '((a))'],
    ['a size and an index', node('Index', { object: node('New', { type: type('int'), args: [], dimensions: [a] }), args: [arg(b)] }), '(new int[a])[b]'],
    ['a slash behind a word would divide', binary(a, 'in', slashy('b')), 'a in (/b/)'],
    ['a slash behind an operator does not', binary(a, '==~', slashy('b')), 'a ==~ /b/'],
  ];
  test.each(rows)('%s', (_, expression, text) => {
    expect(printed(value(expression))).toBe(`x = ${text}\n`);
  });
});

describe('names', () => {
  // prettier-ignore
  const rows: readonly (readonly [what: string, expression: Expression, printed: string])[] = [
    ['a keyword is a member', member('a', 'class'), 'a.class'],
    ['what is no word stands in quotes', member('a', "it's"), "a.'it\\'s'"],
    ['a member by an expression stands in brackets', member2(name('a'), name('b')), 'a.(b)'],
    ['a map without entries', map(), '[:]'],
    ['a key with a dash', map({ 'a-b': number(1) }), "['a-b': 1]"],
    ['a keyword is a key', map({ default: nil() }), '[default: null]'],
    ['a key that is a number', map([arg(nil(), number(1))]), '[1: null]'],
    ['a key that is a variable stands in brackets', map([arg(nil(), name('k'))]), '[(k): null]'],
    ['a safe member of a call', member2(call('f'), 'a', '?.'), 'f()?.a'],
  ];
  test.each(rows)('%s', (_, expression, text) => {
    expect(printed(value(expression))).toBe(`x = ${text}\n`);
  });
});

describe('long lines', () => {
  // prettier-ignore
  const rows: readonly Row[] = [
    ['arguments of a command end their lines behind the commas', command('sh', [arg(long('a'), 'script'), arg(long('b', 40), 'label')]), `sh script: '${'a'.repeat(60)}',\n  label: '${'b'.repeat(40)}'`],
    ['those in brackets stand below each other', expressionStatement(call('f', [long('a'), long('b')])), `f(\n  '${'a'.repeat(60)}',\n  '${'b'.repeat(60)}'\n)`],
    ['a sum ends its lines behind its signs', value(binary(binary(long('a'), '+', long('b')), '+', name('c'))), `x = '${'a'.repeat(60)}' +\n  '${'b'.repeat(60)}' + c`],
    ['a choice begins its lines with its signs', value(node('Ternary', { condition: name('a'), then: long('b'), else: long('c') })), `x = a\n  ? '${'b'.repeat(60)}'\n  : '${'c'.repeat(60)}'`],
    ['a condition stands between its brackets', ifs(binary(long('a'), '==', long('b')), []), `if (\n  '${'a'.repeat(60)}' ==\n  '${'b'.repeat(60)}'\n) {}`],
    ['a list stands below its bracket', value(list(long('a'), long('b'))), `x = [\n  '${'a'.repeat(60)}',\n  '${'b'.repeat(60)}'\n]`],
    ['a lone list stands close to the brackets around it', expressionStatement(call('f', [list(long('a'), long('b'))])), `f([\n  '${'a'.repeat(60)}',\n  '${'b'.repeat(60)}'\n])`],
    ['calls in a row stand below each other', value([long('a'), long('b'), long('c')].reduce<Expression>((object, given) => call(member2(object, 'with'), [given]), name('q'))), `x = q.with('${'a'.repeat(60)}')\n  .with('${'b'.repeat(60)}')\n  .with('${'c'.repeat(60)}')`],
  ];
  test.each(rows)('%s', (_, statement, text) => {
    expect(printed(statement)).toBe(`${text}\n`);
  });

  test('the width is an option, and so is the indent', () => {
    const statement = block('f', [expressionStatement(call('g', [name('aaaa'), name('bbbb')]))]);
    expect(print(script(statement), { width: 12, indent: '\t' }).text).toBe('f {\n\tg(\n\t\taaaa,\n\t\tbbbb\n\t)\n}\n');
  });
});

describe('statements', () => {
  const x = expressionStatement(name('x'));
  // prettier-ignore
  const rows: readonly Row[] = [
    ['a block and an else', ifs(name('a'), [x], [x]), 'if (a) {\n  x\n} else {\n  x\n}'],
    ['else if stays on its line', node('If', { condition: name('a'), then: braces([x]), else: ifs(name('b'), [x]) }), 'if (a) {\n  x\n} else if (b) {\n  x\n}'],
    ['a body without braces stands below', node('If', { condition: name('a'), then: x, else: x }), 'if (a)\n  x\nelse\n  x'],
    ['an else of the outer if needs braces', node('If', { condition: name('a'), then: ifs(name('b'), [x]), else: x }), 'if (a) {\n  if (b) {\n    x\n  }\n} else\n  x'],
    ['an assignment as a condition needs brackets', ifs(binary(name('a'), '=', name('b')), []), 'if ((a = b)) {}'],
    ['a loop over values', node('ForIn', { variable: parameter('i'), separator: 'in', iterable: name('all'), body: braces([x]) }), 'for (i in all) {\n  x\n}'],
    ['a loop over a choice needs brackets', node('ForIn', { variable: parameter('i'), separator: 'in', iterable: node('Elvis', { condition: name('a'), else: list() }), body: braces([]) }), 'for (i in (a ?: [])) {}'],
    ['a counting loop', node('ForClassic', { init: [declaration('i', number(0))], condition: binary(name('i'), '<', number(3)), update: [node('Unary', { operator: '++', operand: name('i'), postfix: true })], body: braces([x]) }), 'for (def i = 0; i < 3; i++) {\n  x\n}'],
    ['a loop without a body', node('While', { condition: name('a'), body: node('Empty', {}) }), 'while (a);'],
    ['try, catch and finally', node('Try', { body: braces([x]), catches: [node('Catch', { types: [type('A'), type('B')], name: 'e', body: braces([x]) })], finally: braces([x]) }), 'try {\n  x\n} catch (A | B e) {\n  x\n} finally {\n  x\n}'],
    ['switch', node('Switch', { subject: name('a'), cases: [node('Case', { value: number(1), statements: [] }), node('Case', { value: number(2), statements: [x, node('Break', {})] }), node('Case', { statements: [x] })] }), 'switch (a) {\n  case 1:\n  case 2:\n    x\n    break\n  default:\n    x\n}'],
    ['a slash behind return would divide', returns(slashy('a')), 'return (/a/)'],
    ['a slash begins no line', expressionStatement(call(member2(slashy('a'), 'b'))), '(/a/.b())'],
    ['a type of a small letter needs def', node('Declaration', { modifiers: [], type: type('thing'), variables: [node('Variable', { name: 'x' })] }), 'def thing x'],
    ['a type of a capital letter does not', node('Declaration', { modifiers: [], type: type('Thing'), variables: [node('Variable', { name: 'x' })] }), 'Thing x'],
    ['several variables by one list', node('Declaration', { modifiers: ['def'], variables: [node('Variable', { name: 'a' }), node('Variable', { name: 'b' })], tuple: true, init: name('c') }), 'def (a, b) = c'],
    ['an annotation of a library', node('Declaration', { annotations: [node('Annotation', { name: 'Library', args: [arg(literal('lib'))] })], modifiers: [], variables: [node('Variable', { name: '_' })] }), "@Library('lib') _"],
    ['values of an annotation by name', node('Import', { annotations: [node('Annotation', { name: 'A', args: [arg(number(1), 'a'), arg(number(2), 'b')] })], name: 'a.B', alias: 'C' }), '@A(a = 1, b = 2)\nimport a.B as C'],
    ['a method', node('Method', { modifiers: [], name: 'f', params: [node('Parameter', { name: 'a', type: type('int'), init: number(1) })], body: braces([x]) }), 'def f(int a = 1) {\n  x\n}'],
    ['a method with a name of words', node('Method', { modifiers: ['def'], name: 'it works', params: [], body: braces([]) }), "def 'it works'() {}"],
    ['a type that ends with two brackets at the end of a line', value(node('Cast', { expression: name('a'), form: 'as', type: node('TypeName', { name: 'List', args: [node('TypeArgument', { type: node('TypeName', { name: 'List', args: [node('TypeArgument', { type: type('T') })] }) })] }) })), 'x = a as List<List<T> >'],
  ];
  test.each(rows)('%s', (_, statement, text) => {
    expect(printed(statement)).toBe(`${text}\n`);
  });

  test('a class, its members apart where their author left them so', () => {
    const field = node('Declaration', {
      modifiers: ['private'],
      type: type('String'),
      variables: [node('Variable', { name: 'a' })],
    });
    const method = node('Method', {
      modifiers: [],
      returnType: type('void'),
      name: 'f',
      params: [],
      body: braces([]),
      trivia: { blankBefore: true },
    });
    const made = node('ClassDeclaration', {
      modifiers: ['abstract'],
      type: 'class',
      name: 'A',
      extends: [type('B')],
      implements: [type('C'), type('D')],
      members: [field, method],
    });
    expect(printed(made)).toBe(
      'abstract class A extends B implements C, D {\n  private String a\n\n  void f() {}\n}\n',
    );
  });

  test('an enum: constants first, then members', () => {
    const constants = [
      node('EnumConstant', { name: 'A' }),
      node('EnumConstant', { name: 'B', args: [arg(number(1))] }),
    ];
    const method = node('Method', { modifiers: [], returnType: type('int'), name: 'f', params: [], body: braces([]) });
    const made = node('ClassDeclaration', { modifiers: [], type: 'enum', name: 'E', constants, members: [method] });
    expect(printed(made)).toBe('enum E {\n  A,\n  B(1);\n\n  int f() {}\n}\n');
  });

  test('a first line with #! stands apart', () => {
    expect(print(node('Script', { shebang: '#!groovy', statements: [x] })).text).toBe('#!groovy\n\nx\n');
  });

  test('an empty script is an empty text', () => {
    expect(print(script()).text).toBe('');
  });
});

describe('strings with holes', () => {
  // prettier-ignore
  const rows: readonly (readonly [what: string, expression: Expression, printed: string])[] = [
    ['a $ that is no hole', gstring('$5 for ', name('who'), ''), '"\\$5 for ${who}"'],
    ['quotes', gstring('"', name('a'), '"'), '"\\"${a}\\""'],
    ['a hole written with a dot', node('GString', { parts: [node('GStringHole', { expression: member('a', 'b'), dotted: true })] }), '"$a.b"'],
    ['but not in front of what would belong to it', node('GString', { parts: [node('GStringHole', { expression: name('a'), dotted: true }), node('GStringText', { value: 'b' })] }), '"${a}b"'],
    ['nor in front of a dot and a word', node('GString', { parts: [node('GStringHole', { expression: name('a'), dotted: true }), node('GStringText', { value: '.b' })] }), '"${a}.b"'],
    ['a dot that ends a sentence is fine', node('GString', { parts: [node('GStringHole', { expression: name('a'), dotted: true }), node('GStringText', { value: '.' })] }), '"$a."'],
    ['a keyword is no name there', node('GString', { parts: [node('GStringHole', { expression: member('a', 'class'), dotted: true })] }), '"${a.class}"'],
    ['lines', gstring('a ', name('b'), '\nc "d"\n'), '"""\\\na ${b}\nc "d"\n"""'],
    ['one line end in few words', gstring('a ', name('b'), '\n'), '"a ${b}\\n"'],
    ['lines below the quotes', gstring('\na ', name('b'), '\n'), '"""\na ${b}\n"""'],
    ['a last quote', gstring('a\n\n', name('b'), '"'), '"""\\\na\n\n${b}\\""""'],
    ['three quotes', gstring('a\n\n"""', name('b')), '"""\\\na\n\n\\"\\"\\"${b}"""'],
    ['texts side by side', gstring('a', 'b', name('c')), '"ab${c}"'],
    ['no hole at all', gstring('a$b'), "'a$b'"],
    ['a closure in a hole', gstring('a', closure([expressionStatement(name('x'))], [])), '"a${ -> x }"'],
    ['one without an arrow', gstring('a', closure([expressionStatement(name('x'))])), '"a${({ x })}"'],
    ['statements of a hole stand on one line', node('GString', { parts: [node('GStringHole', { statements: [declaration('a', number(1)), expressionStatement(name('a'))] })] }), '"${def a = 1; a}"'],
    ['so do those of a block in it', gstring('', call(member('a', 'each'), [], closure([expressionStatement(name('x')), expressionStatement(name('y'))]))), '"${a.each() { x; y }}"'],
    ['an empty hole', node('GString', { parts: [node('GStringHole', {})] }), '"${}"'],
    ['as its author wrote it', node('GString', { parts: [node('GStringText', { value: '/', raw: '\\/' }), node('GStringHole', { expression: name('a') })], quote: '/' }), '/\\/${a}/'],
  ];
  test.each(rows)('%s', (_, expression, text) => {
    expect(printed(value(expression))).toBe(`x = ${text}\n`);
  });
});

test('groovy that nobody has read is printed as it is', () => {
  const text = "if (a) {\n  sh 'x'\n}";
  expect(printed(block('script', [node('Unparsed', { text, form: 'statements' })]))).toBe(`script {\n  ${text}\n}\n`);
});

test('ten thousand nested nodes are no deeper than others', () => {
  let deep: Expression = name('x');
  for (let i = 0; i < 10_000; i++) deep = i % 2 === 0 ? list(deep) : binary(deep, '+', number(1));
  expect(printed(value(deep))).toContain('x');
  let chain: Expression = name('x');
  for (let i = 0; i < 10_000; i++) chain = i % 2 === 0 ? call(member2(chain, 'y')) : binary(chain, '-', number(1));
  expect(printed(value(chain))).toContain('x');
  let ladder: Statement | undefined;
  for (let i = 0; i < 10_000; i++) ladder = node('If', { condition: name('a'), then: braces([]), else: ladder });
  expect(printed(ladder!)).toContain('else if (a) {}');
});
