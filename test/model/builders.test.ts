import { builder, visit } from '@pipec/model';
import type { Node, Span } from '@pipec/model';
import { expect, test } from 'vitest';

const span: Span = { file: 'pipeline.ts', start: 3, end: 9 };
const build = builder(span);
const { arg, bool, call, closure, command, declaration, gstring, literal, map, member, name, number, run, script } =
  build;

test('every node is frozen and has the span', () => {
  const tree = script(
    declaration('x', map({ a: number(1) })),
    command('sh', [arg(literal('make'), 'script'), arg(bool(true), 'returnStdout')]),
    run(call('dir', [gstring('v', name('x'))], closure([run(call(member('a', 'b', 'c')))]))),
  );
  const wrong: Node[] = [];
  const look = (node: Node) => {
    const lists = Object.values(node).filter((value) => Array.isArray(value));
    if (node.span !== span || !Object.isFrozen(node) || !lists.every((list) => Object.isFrozen(list))) wrong.push(node);
  };
  visit(
    tree,
    Object.fromEntries(
      [
        'Script',
        'Declaration',
        'Variable',
        'MapLiteral',
        'Argument',
        'Call',
        'Closure',
        'Member',
        'GString',
        'GStringHole',
        'ExpressionStatement',
      ].map((kind) => [kind, look]),
    ),
  );
  expect(wrong).toEqual([]);
});

test.each<[what: string, made: Node, fields: object]>([
  [
    'run makes a command of a call with arguments',
    run(call('sh', [literal('x')])),
    { expression: { form: 'command' } },
  ],
  ['run leaves a call without arguments its brackets', run(call('deleteDir')), { expression: { form: 'parens' } }],
  [
    'run leaves a call with a block its brackets',
    run(call('dir', [literal('x')], closure())),
    { expression: { form: 'parens' } },
  ],
  [
    'expressionStatement leaves every call as it is',
    build.expressionStatement(call('timeout', [number(1)])),
    { expression: { form: 'parens' } },
  ],
  [
    'block without arguments is nothing but a closure',
    build.block('script', []),
    { expression: { form: 'block', args: [] } },
  ],
  [
    'block with arguments has brackets',
    build.block('stage', [], [literal('A')]),
    { expression: { form: 'parens', closures: [{ kind: 'Closure' }] } },
  ],
  [
    'a bare value becomes an argument',
    call('f', [literal('x')]),
    { args: [{ kind: 'Argument', value: { value: 'x' } }] },
  ],
  [
    'a text becomes a name where a name is meant',
    member('env', 'X'),
    { object: { kind: 'Name', name: 'env' }, name: 'X' },
  ],
  ['members nest to the left', member('a', 'b', 'c'), { name: 'c', object: { name: 'b', object: { name: 'a' } } }],
  [
    'texts and values become texts and holes',
    gstring('a', name('b')),
    { parts: [{ kind: 'GStringText', value: 'a' }, { kind: 'GStringHole' }] },
  ],
  ['a map of entries by key', map({ a: number(1) }), { entries: [{ name: 'a', value: { text: '1' } }] }],
])('%s', (_, made, fields) => {
  expect(made).toMatchObject(fields);
});

test('a field that is undefined is left out', () => {
  expect(Object.keys(declaration('x').variables[0] ?? {})).toEqual(['kind', 'span', 'name']);
});
