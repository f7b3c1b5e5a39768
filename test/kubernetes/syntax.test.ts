import { expect, test } from 'vitest';
import { imageReference } from '../../packages/kubernetes/src/syntax/image-reference.ts';
import { cidr, isIp } from '../../packages/kubernetes/src/syntax/ip.ts';
import { one, quantity } from '../../packages/kubernetes/src/syntax/quantity.ts';

const amounts: readonly [amount: string | number, billionths: bigint | undefined][] = [
  ['1', one],
  [1, one],
  ['500m', one / 2n],
  ['.5', one / 2n],
  ['5.', 5n * one],
  ['+1', one],
  ['-1', -one],
  ['1k', 1000n * one],
  ['1Ki', 1024n * one],
  ['1.5Gi', 1536n * 1024n * 1024n * one],
  ['1e3', 1000n * one],
  ['1E-3', one / 1000n],
  ['1E', 10n ** 18n * one],
  ['0.1n', 1n],
  ['m', 0n],
  ['1e400', (2n ** 63n - 1n) * one],
  ['1e999999999', (2n ** 63n - 1n) * one],
  ['9'.repeat(400), (2n ** 63n - 1n) * one],
  [' 1 ', one],
  ['', undefined],
  ['1K', undefined],
  ['1gi', undefined],
  ['512MB', undefined],
  ['1_000', undefined],
  ['1e', undefined],
  ['abc', undefined],
];

test.each(amounts)('reads the quantity %s', (amount, billionths) => {
  expect(quantity(amount)).toBe(billionths);
});

const images: readonly [image: string, read: ReturnType<typeof imageReference>][] = [
  ['node', { name: 'node' }],
  ['node:22-alpine', { name: 'node', tag: '22-alpine' }],
  ['registry.example.org:5000/team/app:1.2', { name: 'registry.example.org:5000/team/app', tag: '1.2' }],
  ['localhost/app', { name: 'localhost/app' }],
  [`node:22@sha256:${'0'.repeat(64)}`, { name: 'node', tag: '22', digest: `sha256:${'0'.repeat(64)}` }],
  ['a__b/c-d.e:x', { name: 'a__b/c-d.e', tag: 'x' }],
  ['UPPER.example.org/app:1', { name: 'UPPER.example.org/app', tag: '1' }],
  ['Node:20', 'has capital letters in its name'],
  ['registry/UPPER/x:1', 'has capital letters in its name'],
  ['node:', "has no tag after its ':'"],
  ['node:a b', "has the tag 'a b', which is none"],
  ['http://x/y', 'starts with a scheme'],
  ['a b', 'holds a space'],
  ['node@sha256:abc', "has no valid digest: 'sha256:' and 64 hexadecimal digits stand after the '@'"],
  ['-node', 'is no image reference'],
];

test.each(images)('reads the image %s', (image, read) => {
  expect(imageReference(image)).toEqual(read);
});

test.each([
  ['10.0.0.1', true],
  ['010.0.0.1', false],
  ['10.0.0.00', false],
  ['256.0.0.1', false],
  ['1.1.1', false],
  ['::1', true],
  ['fe80::1:2', true],
  ['1:2:3:4:5:6:7:8', true],
  ['1:2:3:4:5:6:7', false],
  ['::ffff:10.0.0.1', false],
  ['::ffff:a00:1', false],
  ['64:ff9b::10.0.0.1', true],
  ['::10.0.0.1', true],
  ['1::2::3', false],
  ['x', false],
  ['', false],
])('tells whether %s is an address', (text, is) => {
  expect(isIp(text)).toBe(is);
});

test.each([
  ['10.0.0.0/8', true],
  ['0.0.0.0/0', true],
  ['10.0.0.1/32', true],
  ['10.0.0.1/8', false],
  ['10.0.0.0/08', false],
  ['10.0.0.0/33', false],
  ['010.0.0.0/8', false],
  ['fd00::/8', true],
  ['fd00::1/8', false],
  ['fd00::1/128', true],
])('tells whether %s is a block of addresses', (text, is) => {
  expect(cidr(text) !== undefined).toBe(is);
});
