import { checkDockerfile } from '@pipec/platform/build';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import platformCommand from '../../packages/cli/src/commands/platform.ts';
import type { Host } from '../../packages/cli/src/host.ts';
import { parseDockerfile } from '../../packages/platform/src/images/dockerfile/parse-dockerfile.ts';
import { repository } from '../support/pipec.ts';

// What each rule tells stands on its page in docs/rules/platform; here is how Dockerfiles are read.

const read = (text: string) =>
  parseDockerfile(text).stages.map(({ base, name, instructions }) => ({
    base: base.resolved,
    name,
    says: instructions.map(({ keyword, text: said }) => `${keyword} ${said}`),
  }));
const codes = (text: string) => checkDockerfile(text, 'Dockerfile').map(({ code }) => code);

describe('reading', () => {
  test.each<[what: string, text: string, stages: ReturnType<typeof read>]>([
    ['keywords of any case', 'from debian\nrun make', [{ base: 'debian', name: undefined, says: ['RUN make'] }]],
    [
      'lines that go on, with comments and empty lines between them',
      'FROM debian\nRUN a && \\\n  # why\n\n  b\\  \n c\nUSER 1',
      [{ base: 'debian', name: undefined, says: ['RUN a && b c', 'USER 1'] }],
    ],
    [
      'another sign that lines go on with',
      '# escape=`\nFROM debian\nRUN a `\n b\nCOPY c:\\\\ d',
      [{ base: 'debian', name: undefined, says: ['RUN a b', 'COPY c:\\\\ d'] }],
    ],
    [
      'files in the Dockerfile',
      'FROM debian\nRUN <<EOF\napt-get update\nUSER nobody\nEOF\nCOPY <<-"A" <<B /x/\n1\n\tA\n2\nB\nUSER 1',
      [
        {
          base: 'debian',
          name: undefined,
          says: ['RUN <<EOF\napt-get update\nUSER nobody\nEOF', 'COPY <<-"A" <<B /x/\n1\n\tA\n2\nB', 'USER 1'],
        },
      ],
    ],
    [
      'stages and variables',
      'ARG A=1\nARG B="${A}.2"\nFROM --platform=linux/amd64 node:$B AS Build\nFROM ${C:-debian:13}\nFROM $D',
      [
        { base: 'node:1.2', name: 'build', says: [] },
        { base: 'debian:13', name: undefined, says: [] },
        { base: '$D', name: undefined, says: [] },
      ],
    ],
    [
      'line ends of Windows',
      'FROM debian\r\nRUN a \\\r\n b\r\n',
      [{ base: 'debian', name: undefined, says: ['RUN a b'] }],
    ],
    ['a text that is none', 'hello', []],
    [
      'a here-string, which is no file',
      'FROM debian\nRUN cat <<<"x"\nUSER 1',
      [{ base: 'debian', name: undefined, says: ['RUN cat <<<"x"', 'USER 1'] }],
    ],
  ])('%s', (_, text, stages) => {
    expect(read(text)).toEqual(stages);
  });

  test('places are those of the text', () => {
    const text = 'FROM debian:13\nCOPY --from=build:1 \\\n  /a /b\n';
    const [stage] = parseDockerfile(text).stages;
    expect(text.slice(stage!.base.start, stage!.base.end)).toBe('debian:13');
    const [copy] = stage!.instructions;
    expect(copy!.words.map(({ start, end }) => text.slice(start, end))).toEqual(['/a', '/b']);
    expect(text.slice(copy!.start, copy!.end)).toBe('COPY --from=build:1 \\\n  /a /b');
  });

  test('no text is too strange', () => {
    const sign = fc.constantFrom(
      'FROM ',
      'RUN ',
      'COPY ',
      'USER ',
      '\\',
      '\n',
      '<<EOF',
      'EOF',
      '--from=',
      '#',
      '$A',
      '"',
      '[',
      'x',
      ' ',
      '`',
      '\r\n',
    );
    const texts = fc.array(fc.oneof({ weight: 6, arbitrary: sign }, fc.string()), { maxLength: 30 });
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('');
        for (const { span } of checkDockerfile(text, 'Dockerfile')) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('rules know', () => {
  const tail = 'USER 1000\nWORKDIR /x\n';

  test.each<[what: string, text: string, told: readonly string[]]>([
    ['a stage that is copied from by its number', `FROM a:1\nFROM b:1\nCOPY --from=0 /x /x\n${tail}`, []],
    ['a user that another stage has', `FROM a:1 AS base\nUSER 1000\nWORKDIR /x\nFROM base\nRUN true\n`, []],
    ['a user that a variable names', 'FROM a:1\nUSER $UID\nWORKDIR /x\n', []],
    ['a registry with a port and no tag', `FROM registry:5000/a\n${tail}`, ['platform/image-floating']],
    [
      'a user of another stage, which does not count',
      'FROM a:1 AS x\nUSER 1000\nFROM b:1\nWORKDIR /x\n',
      ['platform/image-root'],
    ],
    ['root in a group', 'FROM a:1\nUSER 0:0\nWORKDIR /x\n', ['platform/image-root']],
    ['a download in a file', `FROM a:1\nRUN <<EOF\ncurl https://b/c | sh\nEOF\n${tail}`, ['platform/image-download']],
    ['an address that is only printed', `FROM a:1\nRUN echo https://b\n${tail}`, []],
    ['a debug image of distroless', `FROM gcr.io/distroless/java21:debug\n${tail}`, []],
    ['the path to a secret, which is none', `FROM a:1\nENV TOKEN_FILE=/run/x PASSWORD=\n${tail}`, []],
    ['ENV without a sign of equality', `FROM a:1\nENV API_KEY abc\n${tail}`, ['platform/image-secret']],
    [
      'a script in words of JSON',
      `FROM a:1\nRUN ["sh", "-c", "x\\ncurl https://b | sh"]\n${tail}`,
      ['platform/image-download'],
    ],
    [
      'a program in words of JSON, which needs no shell',
      `FROM scratch\nRUN ["/tool"]\n${tail}`,
      ['platform/image-no-shell'],
    ],
    ['a file that cannot be built', 'FROM\nRUN\n', ['platform/image-syntax', 'platform/image-syntax']],
    ['nothing at all', '', ['platform/image-syntax']],
  ])('%s', (_, text, told) => {
    expect(codes(text)).toEqual(told);
  });

  test('the user of the pod, where it is another', () => {
    const text = 'FROM a:1\nUSER 185\nWORKDIR /x\n';
    expect(checkDockerfile(text, 'Dockerfile', { user: 185 })).toEqual([]);
    expect(checkDockerfile(text, 'Dockerfile')).toMatchObject([
      { message: "The image's user is 185, the pod's is 1000." },
    ]);
  });
});

test('a Dockerfile of anyone, by the program', async () => {
  const cwd = repository({ 'ci/Dockerfile': 'FROM maven\nUSER 1000\nWORKDIR /x\n', Dockerfile: 'FROM\n' });
  let told = '';
  const output = { write: (text: string) => (told += text), isTerminal: false, hasColor: false, columns: undefined };
  const host = { stdout: output, stderr: output, cwd, env: {} } as unknown as Host;
  const call = (file: string | undefined) =>
    platformCommand.run({ arguments: { action: 'image', file }, options: { format: 'pretty' }, host } as never);
  expect(await call('ci/Dockerfile')).toBe(0);
  expect(told).toContain('ci/Dockerfile:1:6');
  expect(told).toContain('platform/image-floating');
  expect(await call(undefined)).toBe(1);
  expect(() => call('none')).toThrow("There is no file 'none'.");
});
