import { builder, nowhere } from '@pipec/model';
import type {
  Argument,
  BinaryOperator,
  Call,
  Closure,
  Expression,
  GStringHole,
  Member,
  Parameter,
  Statement,
} from '@pipec/model';
import fc from 'fast-check';

// Random trees that Groovy knows, made by hand and so without the brackets, quotes and forms that a parser would have noted.

const build = builder(nowhere);
const { arg, node } = build;

const quoteSigns = ["'", '"', '$', '\\', '/', '{', '}', '\n', ' ', '`', '-', '.'];
/** Texts full of what strings must escape. */
export const tricky = fc
  .array(fc.constantFrom(...quoteSigns, ...'abu0'), { maxLength: 6 })
  .map((signs) => signs.join(''));

const words = ['a', 'b', 'sh', 'x1', '_y', '$z', 'Foo', 'Type'];
const name = fc.constantFrom(...words).map((text) => build.name(text));
const memberText = fc.constantFrom(
  'b',
  'size',
  'Bar',
  'class',
  'in',
  'default',
  'def',
  'true',
  'int',
  'a b',
  "it's",
  '1st',
  'new',
);
const keyText = fc.constantFrom('a', 'b', 'Foo', 'default', 'in', 'class', 'null', 'a-b', '$x', '', '2', "o'clock");
const quote = fc.constantFrom(undefined, "'", '"', "'''", '"""', '/', '$/' as const);
const literal = fc
  .tuple(tricky, quote)
  .map(([value, sign]) => node('StringLiteral', { value, quote: sign as "'" | undefined }));
const number = fc.constantFrom('0', '1', '42', '1.5', '1L', '0x1F', '1e3', '2G').map((text) => build.number(text));
const constant = fc.oneof(literal, number, fc.boolean().map(build.bool), fc.constant(build.nil()));
const type = fc
  .constantFrom('String', 'int', 'java.util.List', 'T')
  .chain((text) => fc.constantFrom(undefined, 1).map((dimensions) => node('TypeName', { name: text, dimensions })));
const generic = fc.constant(
  node('TypeName', {
    name: 'Map',
    args: [
      node('TypeArgument', { type: build.type('String') }),
      node('TypeArgument', {
        type: node('TypeName', { name: 'List', args: [node('TypeArgument', { type: build.type('T') })] }),
      }),
    ],
  }),
);

const plainOperators: readonly BinaryOperator[] = [
  '||', '&&', '|', '^', '&', '==', '!=', '===', '!==', '<=>', '=~', '==~', '<', '<=', '>', '>=', 'in', '<<', '>>', '>>>', '+', '-', '*',
  '/', '%', '**',
]; // prettier-ignore
const assignments: readonly BinaryOperator[] = [
  '=',
  '+=',
  '-=',
  '*=',
  '/=',
  '%=',
  '**=',
  '<<=',
  '>>=',
  '>>>=',
  '&=',
  '^=',
  '|=',
];

/** Expressions nested to a depth. */
export function anyExpression(depth: number): fc.Arbitrary<Expression> {
  const known = expressions.get(depth);
  if (known !== undefined) return known;
  const made = depth === 0 ? fc.oneof(name, constant) : nested(depth);
  expressions.set(depth, made);
  return made;
}
const expressions = new Map<number, fc.Arbitrary<Expression>>();

function nested(depth: number): fc.Arbitrary<Expression> {
  const inner = anyExpression(depth - 1);
  const target = anyTarget(depth - 1);
  return fc.oneof(
    name,
    constant,
    fc
      .tuple(inner, fc.constantFrom(...plainOperators), inner)
      .map(([left, operator, right]) => build.binary(left, operator, right)),
    fc.tuple(inner, fc.oneof(type, generic)).map(([left, right]) => build.binary(left, 'instanceof', right)),
    fc
      .tuple(target, fc.constantFrom(...assignments), inner)
      .map(([left, operator, right]) => build.binary(left, operator, right)),
    fc
      .tuple(fc.constantFrom('-', '+', '!', '~'), inner)
      .map(([operator, operand]) => build.unary(operator as '-', operand)),
    fc
      .tuple(fc.constantFrom('++', '--'), target, fc.boolean())
      .map(([operator, operand, postfix]) =>
        node('Unary', { operator: operator as '++', operand, postfix: postfix || undefined }),
      ),
    fc
      .tuple(inner, inner, inner)
      .map(([condition, then, otherwise]) => node('Ternary', { condition, then, else: otherwise })),
    fc.tuple(inner, inner).map(([condition, otherwise]) => node('Elvis', { condition, else: otherwise })),
    fc.tuple(inner, inner, fc.boolean()).map(([from, to, inclusive]) => node('Range', { from, to, inclusive })),
    fc
      .tuple(inner, fc.oneof(type, generic))
      .map(([expression, to]) => node('Cast', { type: to, expression, form: 'as' })),
    fc.tuple(inner, type).map(([expression, to]) => node('Cast', { type: to, expression, form: 'prefix' })),
    inner.map(build.parens),
    fc.array(item(inner), { maxLength: 3 }).map((items) => build.list(...items)),
    entries(inner, 1).map((items) => build.map(items)),
    fc.constant(build.map()),
    anyGString(inner),
    anyClosure(depth - 1),
    anyMember(depth - 1),
    anyIndex(depth - 1),
    anyCall(depth - 1),
    args(inner).map((given) => node('New', { type: build.type('Thing'), args: given })),
    inner.map((size) => node('New', { type: build.type('int'), args: [], dimensions: [size] })),
  );
}

/** What Groovy lets stand on the left of `=`. */
function anyTarget(depth: number): fc.Arbitrary<Expression> {
  return depth <= 0
    ? name
    : fc.oneof(
        name,
        anyMember(depth - 1).filter(({ access }) => access !== '.&'),
        anyIndex(depth - 1),
      );
}

function anyMember(depth: number): fc.Arbitrary<Member> {
  const inner = anyExpression(Math.max(depth, 0));
  const access = fc.constantFrom<Member['access'][]>('.', '.', '.', '?.', '*.', '.@', '.&');
  return fc
    .tuple(inner, fc.oneof(memberText, literal), access)
    .map(([object, text, sign]) => node('Member', { object, name: text, access: sign }));
}

function anyIndex(depth: number): fc.Arbitrary<Expression> {
  const inner = anyExpression(Math.max(depth, 0));
  return fc
    .tuple(inner, fc.array(inner, { minLength: 1, maxLength: 2 }))
    .map(([object, given]) => node('Index', { object, args: given.map((one) => arg(one)) }));
}

const forms = fc.constantFrom<Call['form'][]>('parens', 'command', 'block');

function anyCall(depth: number): fc.Arbitrary<Call> {
  const inner = anyExpression(Math.max(depth, 0));
  const callee = fc.oneof({ weight: 4, arbitrary: name }, { weight: 2, arbitrary: anyMember(depth) }, inner);
  const closures = fc.array(anyClosure(depth), { maxLength: 2 });
  return fc
    .tuple(callee, args(inner), closures, forms)
    .map(([called, given, blocks, form]) => node('Call', { callee: called, args: given, closures: blocks, form }));
}

function anyClosure(depth: number): fc.Arbitrary<Closure> {
  const parameter: fc.Arbitrary<Parameter> = fc
    .tuple(fc.constantFrom('p', 'q'), fc.option(type, { nil: undefined }))
    .map(([text, own]) => node('Parameter', { name: text, type: own }));
  const params = fc.option(fc.uniqueArray(parameter, { maxLength: 2, selector: (one) => one.name }), {
    nil: undefined,
  });
  const body = depth <= 0 ? fc.constant([]) : fc.array(anyStatement(depth - 1), { maxLength: 2 });
  return fc.tuple(params, body).map(([given, statements]) => build.closure(statements, given));
}

function anyGString(inner: fc.Arbitrary<Expression>): fc.Arbitrary<Expression> {
  const dotted = fc
    .tuple(name, fc.array(fc.constantFrom('b', 'size', 'class', 'x$y'), { maxLength: 2 }))
    .map(([first, rest]) => {
      const expression = rest.reduce<Expression>((object, text) => build.member(object, text), first);
      return node('GStringHole', { expression, dotted: true });
    });
  const hole: fc.Arbitrary<GStringHole> = fc.oneof(
    dotted,
    inner.map((expression) => node('GStringHole', { expression })),
  );
  const text = tricky.map((value) => node('GStringText', { value }));
  const sign = fc.constantFrom(undefined, '"' as const, '"""' as const);
  return fc
    .tuple(text, fc.array(fc.tuple(hole, text), { minLength: 1, maxLength: 3 }), sign)
    .map(([first, rest, mark]) => node('GString', { parts: [first, ...rest.flat()], quote: mark }));
}

function item(inner: fc.Arbitrary<Expression>): fc.Arbitrary<Argument> {
  return fc
    .tuple(inner, fc.constantFrom(undefined, undefined, '*' as const))
    .map(([value, spread]) => node('Argument', { value, spread }));
}

function entries(inner: fc.Arbitrary<Expression>, minLength: number): fc.Arbitrary<readonly Argument[]> {
  const key = fc.oneof(
    keyText,
    keyText.map((text) => build.literal(text)),
  );
  return fc
    .uniqueArray(fc.tuple(key, inner), {
      minLength,
      maxLength: 3,
      selector: ([text]) => (typeof text === 'string' ? text : text.value),
    })
    .map((all) => all.map(([text, value]) => arg(value, text)));
}

function args(inner: fc.Arbitrary<Expression>): fc.Arbitrary<readonly Argument[]> {
  return fc.oneof(
    entries(inner, 0),
    fc.array(item(inner), { maxLength: 3 }),
    fc.tuple(entries(inner, 1), inner).map(([named, last]) => [...named, arg(last)]),
  );
}

/** `a b c d`, which is `a(b).c(d)`. */
function anyChain(depth: number): fc.Arbitrary<Statement> {
  const inner = anyExpression(Math.max(depth - 1, 0));
  const link = fc.tuple(fc.constantFrom('to', 'from', 'Foo', 'in'), fc.option(args(inner), { nil: undefined }), forms);
  const first = fc.tuple(name, args(inner), fc.array(anyClosure(depth - 1), { maxLength: 1 }), forms);
  return fc
    .tuple(first, fc.array(link, { minLength: 1, maxLength: 3 }))
    .map(([[callee, given, closures, form], links]) => {
      const head: Expression = node('Call', { callee, args: given, closures, form });
      const chain = links.reduce<Expression>((object, [text, more, how]) => {
        const word = node('Member', { object, name: text, access: '.', implied: true });
        return more === undefined ? word : node('Call', { callee: word, args: more, closures: [], form: how });
      }, head);
      return build.expressionStatement(chain);
    });
}

/** Statements whose expressions are nested to a depth. */
export function anyStatement(depth: number): fc.Arbitrary<Statement> {
  const known = statements.get(depth);
  if (known !== undefined) return known;
  const made = makeStatement(depth);
  statements.set(depth, made);
  return made;
}
const statements = new Map<number, fc.Arbitrary<Statement>>();

function makeStatement(depth: number): fc.Arbitrary<Statement> {
  const expression = anyExpression(depth);
  const run = expression.map((one) => build.expressionStatement(one));
  const command = fc
    .tuple(name, args(anyExpression(Math.max(depth - 1, 0))))
    .map(([callee, given]) =>
      build.expressionStatement(node('Call', { callee, args: given, closures: [], form: 'command' })),
    );
  const simple = fc.oneof(
    { weight: 4, arbitrary: run },
    { weight: 4, arbitrary: command },
    { weight: 2, arbitrary: anyChain(depth) },
    fc
      .tuple(fc.array(name, { minLength: 1, maxLength: 2 }), expression)
      .map(([items, right]) => build.expressionStatement(build.binary(node('Tuple', { items }), '=', right))),
    expression.map((init) =>
      node('Declaration', {
        modifiers: ['def'],
        variables: [node('Variable', { name: 'v' }), node('Variable', { name: 'w', type: build.type('int') })],
        tuple: true,
        init,
      }),
    ),
    fc.tuple(fc.constantFrom('v', 'w'), expression).map(([text, init]) => build.declaration(text, init)),
    fc
      .tuple(type, expression)
      .map(([own, init]) =>
        node('Declaration', { modifiers: [], type: own, variables: [node('Variable', { name: 'v', init })] }),
      ),
    fc.option(expression, { nil: undefined }).map(build.returns),
    expression.map((thrown) => node('Throw', { expression: thrown })),
    fc
      .tuple(expression, fc.option(expression, { nil: undefined }))
      .map(([condition, message]) => node('Assert', { condition, message })),
  );
  if (depth === 0) return simple;
  const inner = anyStatement(depth - 1);
  const list = fc.array(inner, { maxLength: 2 });
  const body = fc.oneof(list.map(build.braces), simple);
  return fc.oneof(
    { weight: 6, arbitrary: simple },
    fc
      .tuple(expression, body, fc.option(body, { nil: undefined }))
      .map(([condition, then, otherwise]) => node('If', { condition, then, else: otherwise })),
    fc.tuple(expression, body).map(([condition, loop]) => node('While', { condition, body: loop })),
    fc
      .tuple(expression, body)
      .map(([iterable, loop]) =>
        node('ForIn', { variable: build.parameter('i'), separator: 'in', iterable, body: loop }),
      ),
    fc.tuple(expression, expression, body).map(([condition, update, loop]) =>
      node('ForClassic', {
        init: [build.declaration('i', build.number(0))],
        condition,
        update: [update],
        body: loop,
      }),
    ),
    fc
      .tuple(
        expression,
        fc.array(
          fc.tuple(
            expression,
            list.filter((all) => all.length > 0),
          ),
          { minLength: 1, maxLength: 2 },
        ),
      )
      .map(([subject, cases]) =>
        node('Switch', { subject, cases: cases.map(([value, all]) => node('Case', { value, statements: all })) }),
      ),
    fc.tuple(list, list).map(([tried, last]) =>
      node('Try', {
        body: build.braces(tried),
        catches: [
          node('Catch', { types: [build.type('IOException'), build.type('a.B')], name: 'e', body: build.braces(last) }),
        ],
      }),
    ),
    fc.tuple(fc.constantFrom('l', 'm'), inner).map(([label, statement]) => node('Labeled', { label, statement })),
  );
}
