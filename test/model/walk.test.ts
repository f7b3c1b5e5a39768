import { builder, children, deepFreeze, equal, mapNode, nowhere, visit } from '@pipec/model';
import type { Expression, Node, Pod } from '@pipec/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyNode } from '../support/any-node.ts';

const {
  arg,
  assign,
  binary,
  call,
  closure,
  command,
  gstring,
  ifs,
  list,
  literal,
  member,
  name,
  nil,
  node,
  number,
  run,
  script,
} = builder(nowhere);

const deep = (depth: number): Expression => {
  let tree: Expression = name('x');
  for (let i = 0; i < depth; i++) tree = list(tree);
  return tree;
};
const pod: Pod = {
  kind: 'Pod',
  span: nowhere,
  object: { kind: 'Pod', span: 'not a node', spec: { containers: [{ kind: 'Name', name: 'x' }] } },
};

describe('children', () => {
  test.each<[what: string, of: Node, kinds: string[]]>([
    ['a call: what is called, arguments, closures', call('f', [nil()], closure()), ['Name', 'Argument', 'Closure']],
    [
      'a member whose name is an expression',
      node('Member', { object: name('a'), name: literal('b c'), access: '.' }),
      ['Name', 'StringLiteral'],
    ],
    ['a member whose name is a word', member('a', 'b'), ['Name']],
    [
      'sizes of an array but for those left out',
      node('New', { type: node('TypeName', { name: 'int' }), args: [], dimensions: [number(3), undefined] }),
      ['TypeName', 'NumberLiteral'],
    ],
    [
      'texts and holes in the order of writing',
      gstring('a', name('b'), 'c'),
      ['GStringText', 'GStringHole', 'GStringText'],
    ],
    ['an if: condition, then, else', ifs(name('a'), [], []), ['Name', 'Block', 'Block']],
    ['data that looks like nodes is none', pod, []],
  ])('%s', (_, of, kinds) => {
    expect(children(of).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('visit', () => {
  test('enters a node before its children, leaves it after them, and tells its parents', () => {
    const met: string[] = [];
    const told = (word: string) => (at: Node, parents: readonly Node[]) =>
      void met.push([word, at.kind, ...parents.map(({ kind }) => kind)].join(' '));
    visit(script(assign('a', list(number(1)))), {
      Binary: { enter: told('in'), leave: told('out') },
      Name: told('at'),
      NumberLiteral: told('at'),
      ListLiteral: { leave: told('out') },
    });
    expect(met).toEqual([
      'in Binary Script ExpressionStatement',
      'at Name Script ExpressionStatement Binary',
      'at NumberLiteral Script ExpressionStatement Binary ListLiteral Argument',
      'out ListLiteral Script ExpressionStatement Binary',
      'out Binary Script ExpressionStatement',
    ]);
  });

  test('meets every node once, in the order of children', () => {
    fc.assert(
      fc.property(fc.oneof(anyNode('Pipeline'), anyNode('Script')), (root) => {
        const all = (at: Node): Node[] => [at, ...children(at).flatMap(all)];
        const expected = all(root);
        const kinds = [...new Set(expected.map(({ kind }) => kind))];
        const met: Node[] = [];
        visit(root, Object.fromEntries(kinds.map((kind) => [kind, (at: Node) => void met.push(at)])));
        expect(met.length).toBe(expected.length);
        expect(met.every((at, i) => at === expected[i])).toBe(true);
      }),
    );
  });

  test('depth costs no stack', () => {
    let lists = 0;
    visit(deep(50_000), { ListLiteral: () => void lists++ });
    expect(lists).toBe(50_000);
  });
});

describe('mapNode', () => {
  test('gives the very same node where nothing changes', () => {
    fc.assert(
      fc.property(fc.oneof(anyNode('Pipeline'), anyNode('Script')), (root) => {
        expect(mapNode(root, (at) => at) === root).toBe(true);
      }),
    );
  });

  test('shares what does not change and freezes what does', () => {
    const before = script(run(call('f', [name('a')])), run(call('g', [name('b')])));
    const after = mapNode(before, (at) => (at.kind === 'Name' && at.name === 'a' ? name('c') : at));
    expect(equal(after, script(run(call('f', [name('c')])), run(call('g', [name('b')]))))).toBe(true);
    expect(children(after)[1]).toBe(before.statements[1]);
    expect(Object.isFrozen(after) && Object.isFrozen((after as typeof before).statements)).toBe(true);
    expect(equal(before, script(run(call('f', [name('a')])), run(call('g', [name('b')]))))).toBe(true);
  });

  test('goes from the leaves to the root, in the order of writing, and shows rewritten children', () => {
    const seen: string[] = [];
    mapNode(script(assign('a', binary(name('b'), '+', name('c')))), (at) => {
      if (at.kind === 'Name') {
        seen.push(at.name);
        return name(at.name.toUpperCase());
      }
      if (at.kind === 'Binary')
        seen.push([at.left, at.right].map((side) => (side.kind === 'Name' ? side.name : side.kind)).join(at.operator));
      return at;
    });
    expect(seen).toEqual(['a', 'b', 'c', 'B+C', 'A=Binary']);
  });

  test('rewriting each node to a copy gives an equal tree', () => {
    fc.assert(
      fc.property(anyNode('Pipeline'), (root) => {
        const copy = mapNode(root, (at) => ({ ...at }));
        expect(copy === root).toBe(false);
        expect(equal(copy, root)).toBe(true);
      }),
    );
  });

  test('depth costs no stack', () => {
    const mapped = mapNode(deep(50_000), (at) => (at.kind === 'Name' ? name('y') : at));
    expect(equal(mapped, deep(50_000))).toBe(false);
  });
});

describe('equal', () => {
  const comment = node('Comment', { text: '// why' });
  test.each<[what: string, a: Node, b: Node, is: boolean]>([
    ['spans do not count', name('a'), { ...name('a'), span: { file: 'f', start: 1, end: 2 } }, true],
    ['names count', name('a'), name('b'), false],
    ['kinds count', name('a'), literal('a'), false],
    ['the length of a list counts', list(nil()), list(nil(), nil()), false],
    ['a field that is missing counts', arg(nil(), 'a'), arg(nil()), false],
    [
      'how a call is written counts',
      run(call('f', [nil()])),
      node('ExpressionStatement', { expression: call('f', [nil()]) }),
      false,
    ],
    ['comments count', { ...name('a'), trivia: { leading: [comment] } }, name('a'), false],
    ['an empty line counts', { ...name('a'), trivia: { blankBefore: true } }, name('a'), false],
    ['empty trivia are none', { ...name('a'), trivia: { leading: [], blankBefore: false } }, name('a'), true],
    [
      'the order of keys in a pod does not count',
      { ...pod, object: { a: 1, b: [2] } },
      { ...pod, object: { b: [2], a: 1 } },
      true,
    ],
    ['the data of a pod count', { ...pod, object: { a: 1 } }, { ...pod, object: { a: 2 } }, false],
    ['a list in a pod is no object', { ...pod, object: [] }, { ...pod, object: {} }, false],
  ])('%s', (_, a, b, is) => {
    expect(equal(a, b)).toBe(is);
    expect(equal(b, a)).toBe(is);
  });

  test('comments and empty lines do not count where they are left out', () => {
    const commented = command('f', [{ ...nil(), trivia: { trailing: [comment], blankBefore: true } }]);
    expect(equal(commented, command('f', [nil()]), { trivia: false })).toBe(true);
  });

  test('any tree equals its copy, and no tree of another name', () => {
    fc.assert(
      fc.property(anyNode('Stage'), (root) => {
        expect(equal(root, structuredClone(root))).toBe(true);
        expect(equal(root, { ...root, name: `${root.name}!` })).toBe(false);
      }),
    );
  });
});

test('deepFreeze freezes trivia, spans and data as well', () => {
  const frozen = deepFreeze({
    ...structuredClone(pod),
    trivia: { leading: [{ kind: 'Comment', span: { ...nowhere }, text: '//' }] },
  });
  const parts: unknown[] = [frozen, frozen.span, frozen.trivia, frozen.trivia.leading[0]?.span, frozen.object];
  expect(parts.every((part) => Object.isFrozen(part))).toBe(true);
  deepFreeze(deep(50_000));
});
