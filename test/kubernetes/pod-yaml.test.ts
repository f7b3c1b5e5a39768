import type { Pod } from '@pipec/kubernetes';
import { podYaml } from '@pipec/kubernetes';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const annotated = (annotations: Readonly<Record<string, string>>): Pod => ({
  metadata: { annotations },
  spec: { containers: [] },
});

test('writes a pod as people do', () => {
  const pod: Pod = {
    spec: {
      volumes: [{ persistentVolumeClaim: { claimName: 'm2' }, name: 'm2' }],
      containers: [
        {
          resources: { limits: { memory: '2Gi' }, requests: { memory: '2Gi', cpu: 1 } },
          image: 'maven:3.9',
          name: 'maven',
          args: ['99d'],
          command: ['sleep'],
          volumeMounts: [{ mountPath: '/home/jenkins/.m2', name: 'm2' }],
          env: [{ value: 'yes', name: 'CI' }],
        },
      ],
    },
  };
  expect(podYaml(pod)).toBe(
    `apiVersion: v1
kind: Pod
spec:
  containers:
  - name: maven
    image: maven:3.9
    command:
    - sleep
    args:
    - 99d
    env:
    - name: CI
      value: 'yes'
    resources:
      requests:
        memory: 2Gi
        cpu: 1
      limits:
        memory: 2Gi
    volumeMounts:
    - name: m2
      mountPath: /home/jenkins/.m2
  volumes:
  - name: m2
    persistentVolumeClaim:
      claimName: m2
`,
  );
});

const scalars: readonly [what: string, text: string, written: string][] = [
  ['a word', 'hello', 'hello'],
  ['an image', 'node:22-alpine', 'node:22-alpine'],
  ['a quantity', '500m', '500m'],
  ['nothing', '', "''"],
  ['a boolean of YAML 1.1', 'on', "'on'"],
  ['a letter that is a boolean of YAML 1.1', 'y', "'y'"],
  ['an octal number of YAML 1.1', '0400', "'0400'"],
  ['an octal number of YAML 1.2', '0o17', "'0o17'"],
  ['a float without a point', '1e3', "'1e3'"],
  ['minutes and seconds', '12:30', "'12:30'"],
  ['a date', '2026-01-31', "'2026-01-31'"],
  ['a null', '~', "'~'"],
  ['digits parted by underscores', '1_000', "'1_000'"],
  ['the merge key', '<<', "'<<'"],
  ['a dash and a space', '- a', "'- a'"],
  ['a flag', '--isolation=chroot', '--isolation=chroot'],
  ['a colon and a space', 'a: b', "'a: b'"],
  ['a comment sign behind a space', 'a #b', "'a #b'"],
  ['a comment sign in a word', 'a#b', 'a#b'],
  ['a quote', "it's", "it's"],
  ['a quote at the start', "'tis", "'''tis'"],
  ['a tab', 'a\tb', '"a\\tb"'],
  ['lines with a tab', 'all:\n\tmake', '"all:\\n\\tmake"'],
  ['a line separator', 'a\u2028b', '"a\\u2028b"'],
  ['a variable of Kubernetes', '$(JENKINS_SECRET)', '$(JENKINS_SECRET)'],
];

test.each(scalars)('writes %s', (_, text, written) => {
  expect(podYaml(annotated({ text }))).toContain(`    text: ${written}\n`);
});

const blocks: readonly [what: string, text: string, written: string][] = [
  ['lines without an end', 'a\nb', '    text: |-\n      a\n      b\n'],
  ['lines with an end', 'a\n\n  b\n', '    text: |\n      a\n\n        b\n'],
  ['lines with more ends', 'a\nb\n\n', '    text: |+\n      a\n      b\n\n'],
];

test.each(blocks)('writes %s as a block', (_, text, written) => {
  const yaml = podYaml(annotated({ text, z: 'last' }));
  expect(yaml).toContain(written);
  expect(parse(yaml)).toMatchObject({ metadata: { annotations: { text, z: 'last' } } });
});

test('writes modes as decimals and empty things in brackets', () => {
  const yaml = podYaml({
    spec: {
      containers: [],
      volumes: [
        { name: 's', secret: { secretName: 's', defaultMode: 0o400 } },
        { name: 'e', emptyDir: {} },
      ],
    },
  });
  expect(yaml).toContain('containers: []\n');
  expect(yaml).toContain('defaultMode: 256\n');
  expect(yaml).toContain('emptyDir: {}\n');
});

test('keeps the order of maps, sorts fields that nobody puts first', () => {
  const yaml = podYaml({
    metadata: { labels: { zebra: 'a', name: 'b', ape: 'c' } },
    spec: { containers: [], terminationGracePeriodSeconds: 5, hostname: 'h' },
  });
  // prettier-ignore
  expect([...yaml.matchAll(/^ *(zebra|name|ape|hostname|terminationGracePeriodSeconds):/gm)].map(([, key]) => key)).toEqual([
    'zebra', 'name', 'ape', 'hostname', 'terminationGracePeriodSeconds',
  ]);
});

const tricky = fc.oneof(
  fc.constantFrom(
    ...scalars.map(([, text]) => text),
    ...blocks.map(([, text]) => text),
    '.5',
    '+.inf',
    '.NaN',
    '-0',
    '0x1F',
    '190:20:30',
    'NO',
    '=',
    '---',
    '...',
    '? a',
    '&a',
    '%x',
    '\u0085',
    '\ufeffx',
    '\r\n',
    'a\n ',
    ' \na',
    '\n',
    '_',
    '0_',
  ),
  fc.string({ unit: fc.constantFrom(...'aeExonyf01279_+-.:~#\'"|>\\ \n\t=<,[]{}&*!?%@`/\u2028\u00e9\u{1f600}') }),
  fc.string({ unit: 'grapheme' }),
);
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    tricky,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(tricky, tie('value'), { maxKeys: 4 }),
  ),
}));

test.each(['1.1', '1.2'] as const)('is read back as the same object by YAML %s', (version) => {
  fc.assert(
    fc.property(fc.dictionary(tricky, json.value, { maxKeys: 4, noNullPrototype: true }), (annotations) => {
      const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { annotations }, spec: { containers: [] } };
      const yaml = podYaml(pod as unknown as Pod);
      expect(yaml).not.toContain('\t');
      expect(parse(yaml, { version, merge: version === '1.1' })).toEqual(JSON.parse(JSON.stringify(pod)));
    }),
    { numRuns: 2000 },
  );
});

test('quotes nothing that both versions of YAML read as the string it is', () => {
  fc.assert(
    fc.property(tricky, (text) => {
      fc.pre(/^\S+$/.test(text) && readAsString(text));
      expect(podYaml(annotated({ text }))).toContain(`    text: ${text}\n`);
    }),
    { numRuns: 5000 },
  );
});

/**
 * Whether both versions take the bare text for itself. Line breaks of YAML 1.1, a byte order mark, the
 * marks between documents and the special keys of 1.1 (which the reader at hand does not know) are never left bare.
 */
function readAsString(text: string): boolean {
  if (/[\u0080-\u009f\u2028\u2029\ufeff]|^(---|\.\.\.|=|<<)$/.test(text)) return false;
  return (['1.1', '1.2'] as const).every((version) => {
    try {
      return parse(`text: ${text}`, { version, logLevel: 'error' }).text === text;
    } catch {
      return false;
    }
  });
}
