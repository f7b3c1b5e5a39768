import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Diagnostic, Severity } from '@pipec/model';
import { nowhere } from '@pipec/model';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { formats, reporterNames, reporters } from '../../packages/compiler/src/report/index.ts';
import type { ReporterName } from '../../packages/compiler/src/report/index.ts';
import { groovyValues } from '../support/groovy/evaluate.ts';
import { describeWithGroovy } from '../support/groovy/groovy.ts';

const text = 'pipeline {\r\n  agent\r\n  stages {\r\n  }\r\n}\r\n';
const agent = { file: 'ci/Jenkinsfile', start: 14, end: 19 };
const block = { file: 'ci/Jenkinsfile', start: 23, end: 36 };

/** One with all that a diagnostic may have. */
const full: Diagnostic = {
  code: 'declarative/some',
  severity: 'error',
  message: 'Wrong.',
  span: agent,
  notes: [{ message: 'Why.' }, { message: 'Here.', span: block }],
  fix: { title: 'Mend it', safety: 'unsafe', edits: [{ span: { ...agent, start: 19 }, text: ' any' }] },
  jenkins: 'ModelValidatorImpl.EmptySection',
  field: 'spec.containers[0].name',
};
const warning: Diagnostic = { code: 'lint/other', severity: 'warning', message: 'Dubious.', span: block };
const hint: Diagnostic = { code: 'lint/other', severity: 'info', message: 'An offer.', span: nowhere };

const textOf = () => text;
const files = [{ file: 'ci/Jenkinsfile', kind: 'declarative' }, { file: 'fine' }];
const pageOf = (code: string) => (code === 'lint/other' ? `# ${code}\n\nIt must\nnot be.\n\nwarning\n` : undefined);

/** A report with all three. */
function shown(format: ReporterName): string {
  return reporters[format]([full, warning, hint], textOf, { files, version: '1.2.3', pageOf });
}

/** Messages that a format might trip over. */
const messages = [
  `It's "quoted" & <tagged> --> ]]> end`,
  'two\nlines, and\r\nthree',
  'a tab\t, NUL \0, escape \x1B[31m, delete \x7F, C1 \x85',
  'Käse, 漢字, 😀, \u2028, \u202E, \uFFFE',
  '100 % is %25 and %0A; ::error::no command',
  'half of a character: \uD800',
];

const paths = [
  `it's "quoted" & <tagged>.Jenkinsfile`,
  'two\nlines',
  'Käse/漢字/😀.Jenkinsfile',
  'a:b,c=d/100%25?x#y.Jenkinsfile',
  '/absolute/Jenkins file',
  'C:\\work\\Jenkinsfile',
  '../above',
  '<stdin>',
  '\uDC00',
];

const hostile = messages.flatMap((message) => paths.map((file) => ({ ...full, message, span: { ...agent, file } })));

test('every format tells the faultless, or nothing', () => {
  expect(Object.fromEntries(reporterNames.map((name) => [name, reporters[name]([], textOf)]))).toMatchObject({
    pretty: '',
    github: '',
    gitlab: '[]\n',
    json: '{\n  "version": 1,\n  "files": []\n}\n',
    checkstyle: '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="10.0">\n</checkstyle>\n',
    junit: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="pipec">\n</testsuites>\n',
  });
});

test.each(reporterNames)('%s: written bit by bit, a report is the same', (name) => {
  const whole = reporters[name]([full, warning, { ...hint, span: { ...agent, file: 'b' } }], textOf, { pageOf });
  const writer = formats[name]({ pageOf });
  const bits = [writer.add([full, warning], textOf), writer.add([{ ...hint, span: { ...agent, file: 'b' } }], textOf)];
  expect(`${bits.join('')}${writer.end()}`).toBe(whole);
});

test.each(reporterNames)('%s: the lines of a file are looked for once or twice, however much is told of it', (name) => {
  const lines = '\n'.repeat(1000);
  const looked = vi.spyOn(String.prototype, 'indexOf');
  formats[name]({ pageOf }).add(Array<Diagnostic>(100).fill(warning), () => lines);
  const { length } = looked.mock.calls.filter(([sought]) => sought === '\n');
  looked.mockRestore();
  expect(length).toBeLessThan(10 * lines.length);
});

describe('sarif', () => {
  const schema = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const validate = officialSchema(schema);

  /** The official schema, which is of a draft that this ajv does not know by name; what it uses means the same in both. */
  function officialSchema(file: string) {
    const { $schema: _, id: __, ...rest } = JSON.parse(readFileSync(file, 'utf8'));
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    ajv.addFormat('uri', (uri: string) => URL.canParse(uri));
    ajv.addFormat('uri-reference', (uri: string) => /^[\x21-\x7E]*$/.test(uri) && URL.canParse(uri, 'file:///a/b'));
    ajv.addFormat('date-time', true);
    return ajv.compile(rest);
  }

  test('the schema refuses what is none', () => {
    expect(validate({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false);
  });

  test('the whole of a report', () => {
    const report = JSON.parse(shown('sarif'));
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    const region = { startLine: 2, startColumn: 3, endLine: 2, endColumn: 8 };
    const artifactLocation = { uri: 'ci/Jenkinsfile', uriBaseId: '%SRCROOT%' };
    const blockLocation = {
      physicalLocation: {
        artifactLocation,
        region: { startLine: 3, startColumn: 3, endLine: 4, endColumn: 4 },
      },
    };
    expect(report.runs[0]).toEqual({
      columnKind: 'utf16CodeUnits',
      results: [
        {
          ruleId: 'declarative/some',
          ruleIndex: 0,
          level: 'error',
          message: { text: 'Wrong.\nWhy.' },
          locations: [{ physicalLocation: { artifactLocation, region } }],
          relatedLocations: [{ ...blockLocation, message: { text: 'Here.' } }],
          fixes: [
            {
              description: { text: 'Mend it' },
              artifactChanges: [
                {
                  artifactLocation,
                  replacements: [{ deletedRegion: { ...region, startColumn: 8 }, insertedContent: { text: ' any' } }],
                },
              ],
              properties: { safety: 'unsafe' },
            },
          ],
          partialFingerprints: { 'pipec/v1': expect.stringMatching(/^[0-9a-f]{16}$/) },
          properties: { jenkins: 'ModelValidatorImpl.EmptySection', field: 'spec.containers[0].name' },
        },
        {
          ruleId: 'lint/other',
          ruleIndex: 1,
          level: 'warning',
          message: { text: 'Dubious.' },
          locations: [blockLocation],
          partialFingerprints: { 'pipec/v1': expect.stringMatching(/^[0-9a-f]{16}$/) },
        },
        {
          ruleId: 'lint/other',
          ruleIndex: 1,
          level: 'note',
          message: { text: 'An offer.' },
          partialFingerprints: { 'pipec/v1': expect.stringMatching(/^[0-9a-f]{16}$/) },
        },
      ],
      tool: {
        driver: {
          name: 'pipec',
          version: '1.2.3',
          rules: [
            { id: 'declarative/some' },
            {
              id: 'lint/other',
              shortDescription: { text: 'It must not be.' },
              help: { text: pageOf('lint/other'), markdown: pageOf('lint/other') },
            },
          ],
        },
      },
    });
  });

  test('whatever the words and the paths are, it fits the schema', () => {
    const report = JSON.parse(reporters.sarif(hostile, textOf));
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report.runs[0].results.map(({ message }: any) => message.text)).toEqual(
      hostile.map(({ message }) => `${message}\nWhy.`),
    );
  });

  const uris: readonly [path: string, uri: string][] = [
    ['ci/build & test.Jenkinsfile', 'ci/build%20%26%20test.Jenkinsfile'],
    ['a:b/100%', 'a%3Ab/100%25'],
    ['漢', '%E6%BC%A2'],
    ['\uD800', '%EF%BF%BD'],
    ['/work/Jenkins file', 'file:///work/Jenkins%20file'],
    ['C:\\work\\Jenkins file', 'file:///C:/work/Jenkins%20file'],
    ['\\\\host\\share\\Jenkinsfile', 'file://host/share/Jenkinsfile'],
    ['../Jenkinsfile', '../Jenkinsfile'],
  ];
  test.each(uris)('%j is %s', (file, uri) => {
    const { results } = JSON.parse(reporters.sarif([{ ...warning, span: { ...agent, file } }], textOf)).runs[0];
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });

  test('a file whose text nobody has is a place without a region', () => {
    const { results } = JSON.parse(reporters.sarif([warning], () => undefined)).runs[0];
    expect(results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'ci/Jenkinsfile', uriBaseId: '%SRCROOT%' },
    });
  });
});

test('checkstyle: the whole of a report', () => {
  expect(shown('checkstyle')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="10.0">
  <file name="ci/Jenkinsfile">
    <error line="2" column="3" severity="error" message="Wrong.&#10;Why.&#10;Here. (ci/Jenkinsfile:3:3)&#10;Fix: mend it." source="pipec.declarative.some"/>
    <error line="3" column="3" severity="warning" message="Dubious." source="pipec.lint.other"/>
  </file>
  <file name="fine"/>
  <file name="">
    <error line="1" column="1" severity="info" message="An offer." source="pipec.lint.other"/>
  </file>
</checkstyle>
`);
});

test('junit: errors fail, what is less passes with a word, and a file without faults has one test', () => {
  expect(shown('junit')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="pipec">
  <testsuite name="ci/Jenkinsfile" tests="2" failures="1" errors="0" skipped="0">
    <testcase classname="ci/Jenkinsfile" name="declarative/some at 2:3">
      <failure type="declarative/some" message="Wrong.">error[declarative/some]: Wrong.
 --&gt; ci/Jenkinsfile:2:3
  |
2 |   agent
  |   ^^^^^
  = Why.
  = Here.
 --&gt; ci/Jenkinsfile:3:3
  |
3 |   stages {
  |   ^^^^^^^^
4 |   }
  |   ^
  + Mend it</failure>
    </testcase>
    <testcase classname="ci/Jenkinsfile" name="lint/other at 3:3">
      <system-out>warning[lint/other]: Dubious.
 --&gt; ci/Jenkinsfile:3:3
  |
3 |   stages {
  |   ^^^^^^^^
4 |   }
  |   ^</system-out>
    </testcase>
  </testsuite>
  <testsuite name="fine" tests="1" failures="0" errors="0" skipped="0">
    <testcase classname="fine" name="no faults"/>
  </testsuite>
  <testsuite name="" tests="1" failures="0" errors="0" skipped="0">
    <testcase classname="" name="lint/other">
      <system-out>info[lint/other]: An offer.</system-out>
    </testcase>
  </testsuite>
</testsuites>
`);
});

describeWithGroovy("XML as Java's reader takes it, which Jenkins' plugins use", () => {
  /** An element: its name, its attributes, and its own text. */
  type Element = readonly [name: string, attributes: Readonly<Record<string, string>>, text: string];

  async function read(documents: readonly string[]): Promise<readonly (readonly Element[])[]> {
    const expressions = documents.map((xml) => {
      const parsed = `new XmlParser(false, false).parseText(new String('${Buffer.from(xml).toString('base64')}'.decodeBase64(), 'UTF-8'))`;
      return `groovy.json.JsonOutput.toJson(${parsed}.depthFirst().collect { [it.name(), it.attributes(), it.localText().join('')] })`;
    });
    return (await groovyValues(expressions)).map((value) => JSON.parse(value));
  }

  /** What XML 1.0 can hold; the rest is shown as something else. */
  const allowed = /[\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
  const isKept = (given: string, taken: string) =>
    [...given].every((character, i) => !allowed.test(character) || [...taken][i] === character) &&
    [...given].length === [...taken].length;

  test('any message and path comes out as it went in, but for what XML cannot hold', async () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'\0\t\n\r\x1B"\'&<>]%\x85\uD800\uFFFE漢a ') }),
    );
    const given = [
      ...hostile.map(({ message, span: { file } }) => ({ message, file })),
      ...fc.sample(fc.record({ message: anyText, file: anyText }), { numRuns: 200, seed: 4 }),
    ];
    const found = given.map(({ message, file }): Diagnostic => ({ ...warning, message, span: { ...agent, file } }));
    const documents = await read([
      ...found.map((one) => reporters.checkstyle([one], textOf)),
      ...found.map((one) => reporters.junit([{ ...one, severity: 'error' }], textOf)),
    ]);
    given.forEach(({ message, file }, i) => {
      const [, fileElement, error] = documents[i]!;
      expect(isKept(file, fileElement![1].name!), JSON.stringify(file)).toBe(true);
      expect(isKept(message, error![1].message!), JSON.stringify(message)).toBe(true);
      const [, , testcase, failure] = documents[found.length + i]!;
      expect(isKept(file, testcase![1].classname!), JSON.stringify(file)).toBe(true);
      expect(isKept(message, failure![1].message!), JSON.stringify(message)).toBe(true);
    });
  });
});

describe('github', () => {
  test('the whole of a report', () => {
    expect(shown('github')).toBe(
      `::error file=ci/Jenkinsfile,line=2,endLine=2,col=3,endColumn=8,title=declarative/some::Wrong.%0AWhy.%0AHere. (ci/Jenkinsfile:3:3)%0AFix: mend it.
::warning file=ci/Jenkinsfile,line=3,endLine=4,title=lint/other::Dubious.
::notice title=lint/other::An offer.
`,
    );
  });

  test('each diagnostic is one command, which says no other', () => {
    const rows = reporters.github(hostile, textOf).trimEnd().split('\n');
    expect(rows).toHaveLength(hostile.length);
    // As the runner reads it: a property ends with a comma, a value has no colon, and what is escaped is made itself again.
    const plain = (escaped: string) =>
      escaped
        .replaceAll('%0D', '\r')
        .replaceAll('%0A', '\n')
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',')
        .replaceAll('%25', '%');
    rows.forEach((row, i) => {
      const { properties = '', data = '' } = /^::error (?<properties>[^:]*)::(?<data>.*)$/.exec(row)?.groups ?? {};
      const values = Object.fromEntries(properties.split(',').map((one) => one.split(/=(.*)/)));
      expect(plain(values.file)).toBe(hostile[i]!.span.file);
      expect(plain(data).split('\n').slice(0, -3).join('\n')).toBe(visible(hostile[i]!.message));
    });
  });

  /** What would act on a terminal is shown as a picture. */
  function visible(message: string): string {
    return message
      .replaceAll('\r\n', '\n')
      .replaceAll(/[\0\t\x1B]/g, (control) => String.fromCodePoint(0x2400 + control.codePointAt(0)!))
      .replaceAll('\x7F', '\u2421')
      .replaceAll(/[\x85\u2028\u202E]/g, '\uFFFD');
  }
});

describe('gitlab', () => {
  test('the whole of a report', () => {
    const fingerprint = expect.stringMatching(/^[0-9a-f]{16}$/);
    expect(JSON.parse(shown('gitlab'))).toEqual([
      {
        description: 'Wrong.\nWhy.\nHere. (ci/Jenkinsfile:3:3)\nFix: mend it.',
        check_name: 'declarative/some',
        fingerprint,
        severity: 'major',
        location: { path: 'ci/Jenkinsfile', lines: { begin: 2, end: 2 } },
      },
      {
        description: 'Dubious.',
        check_name: 'lint/other',
        fingerprint,
        severity: 'minor',
        location: { path: 'ci/Jenkinsfile', lines: { begin: 3, end: 4 } },
      },
      {
        description: 'An offer.',
        check_name: 'lint/other',
        fingerprint,
        severity: 'info',
        location: { path: '', lines: { begin: 1, end: 1 } },
      },
    ]);
  });

  /** The fingerprints of a word wherever it stands in a text. */
  function fingerprintsIn(source: string, word: string, severity: Severity = 'warning'): readonly string[] {
    const found = [...source.matchAll(new RegExp(word, 'g'))].map(({ index }): Diagnostic => {
      return { ...warning, severity, span: { file: 'a', start: index, end: index + word.length } };
    });
    return JSON.parse(reporters.gitlab(found, () => source)).map((issue: any) => issue.fingerprint);
  }

  test('fingerprints outlive lines that come, go or move to the right, and a changed message', () => {
    const before = fingerprintsIn("sh 'a'\necho 'b'\n", 'sh');
    expect(fingerprintsIn("\n\nnode {\n    sh 'a'\n}\n", 'sh')).toEqual(before);
    expect(fingerprintsIn("sh 'a'\n", 'sh', 'error')).toEqual(before);
    expect(fingerprintsIn("sh 'c'\n", 'sh')).not.toEqual(before);
  });

  test('ten thousand lines that are much alike have as many', () => {
    const source = Array.from({ length: 10_000 }, (_, i) => `sh 'make target-${i}'\n`).join('');
    expect(new Set(fingerprintsIn(source, 'sh')).size).toBe(10_000);
  });

  test('no two are the same', () => {
    const found = fingerprintsIn("sh 'a'\nsh 'a'; sh 'a'\n", 'sh');
    expect(new Set(found).size).toBe(3);
    const all = JSON.parse(reporters.gitlab(hostile, textOf)).map((issue: any) => issue.fingerprint);
    expect(new Set(all).size).toBe(hostile.length);
  });
});
