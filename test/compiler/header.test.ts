import { expect, test } from 'vitest';
import { readHeader, withHeader } from '../../packages/compiler/src/header.ts';

const body = 'pipeline {\n  agent any\n}\n';

test.each([
  ['pipeline.ts', 'Jenkinsfile', 'pipeline.ts'],
  ['ci/pipeline.ts', 'ci/Jenkinsfile', 'pipeline.ts'],
  ['ci/src/pipeline.ts', 'ci/out/Jenkinsfile', '../src/pipeline.ts'],
  ['pipeline.ts', 'out/deep/Jenkinsfile', '../../pipeline.ts'],
  ['ci/pipeline.ts', '../elsewhere/Jenkinsfile', 'ci/pipeline.ts'],
])('a header names %s from the folder of %s', (source, file, named) => {
  const { text } = withHeader(body, { source, file });
  expect(text.split('\n')[0]).toMatch(
    new RegExp(`^// Made by pipec from ${named} \\(sha256 [0-9a-f]{16}\\); change that file, not this one\\.$`),
  );
  expect(readHeader(text)).toEqual({ source: named, edited: false });
});

test('tells how much stands above the text', () => {
  const { text, offset } = withHeader(body, { source: 'pipeline.ts', file: 'Jenkinsfile' });
  expect(text.slice(offset)).toBe(body);
});

test('the same text has the same header, another one does not', () => {
  const header = (text: string) => withHeader(text, { source: 'a', file: 'b' }).text.split('\n')[0];
  expect(header(body)).toBe(header(body));
  expect(header(`${body}\n`)).not.toBe(header(body));
});

test('notices an edit by hand, wherever it is made', () => {
  const { text } = withHeader(body, { source: 'pipeline.ts', file: 'Jenkinsfile' });
  for (let at = text.indexOf('\n') + 1; at <= text.length; at++) {
    expect(readHeader(`${text.slice(0, at)} ${text.slice(at)}`)).toMatchObject({ edited: true });
  }
});

test('line ends that a checkout changed are no edit', () => {
  const { text } = withHeader(body, { source: 'pipeline.ts', file: 'Jenkinsfile' });
  expect(readHeader(text.replaceAll('\n', '\r\n'))).toEqual({ source: 'pipeline.ts', edited: false });
});

test.each([
  ['an empty file', ''],
  ['a file of a person', body],
  ['a header that is not the first line', `\n${withHeader(body, { source: 'a', file: 'b' }).text}`],
])('%s has no header', (_, text) => {
  expect(readHeader(text)).toBeUndefined();
});

test.each([
  ['a page', '<!--', 'README.md', '# Title\n', '<!-- Made by pipec from platform.ts (sha256 HASH); change that file, not this one. -->\n# Title\n'],
  ['a script keeps its first line', '#', 'run.sh', '#!/bin/sh\nmake\n', '#!/bin/sh\n# Made by pipec from platform.ts (sha256 HASH); change that file, not this one.\nmake\n'],
  ['so does a Dockerfile', '#', 'Dockerfile', '# syntax=docker/dockerfile:1\nFROM a\n', '# syntax=docker/dockerfile:1\n# Made by pipec from platform.ts (sha256 HASH); change that file, not this one.\nFROM a\n'],
] as const)('in %s', (_, comment, file, text, whole) => {
  const made = withHeader(text, { source: 'platform.ts', file, comment }).text;
  expect(made.replace(/[0-9a-f]{16}/, 'HASH')).toBe(whole);
  expect(readHeader(made)).toEqual({ source: 'platform.ts', edited: false });
  expect(readHeader(`${made}more\n`)?.edited).toBe(true);
  expect(readHeader(text)).toBeUndefined();
}); // prettier-ignore
