import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Host } from '../../packages/cli/src/host.ts';
import platformCommand from '../../packages/cli/src/commands/platform.ts';
import { repository } from '../support/pipec.ts';
import { platformModule } from './made-platform.ts';

const template =
  "containers: { maven: { image: 'maven:3.9.11', resources: { requests: { cpu: '1900m', memory: '3Gi' } } } }";
const module = platformModule({
  clouds: `{ kubernetes: { containerCap: 8, templates: { maven: { ${template} } } }, empty: { namespace: 'other' } }`,
  plugins: "{ git: '5.10.1' }",
});

/** Calls `pipec platform plan` in a folder with that platform. */
async function plan(options: Readonly<Record<string, unknown>>, files = { 'platform.ts': module }) {
  const cwd = repository(files);
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written) => ({
    write: (text: string) => (written[name] += text),
    isTerminal: false,
    hasColor: false,
    columns: undefined,
  });
  const host: Host = {
    stdout: output('stdout'),
    stderr: output('stderr'),
    cwd,
    env: {},
    stdin: () => Promise.resolve(''),
    questions: () => undefined,
    untilInterrupted: () => new AbortController().signal,
  };
  const usual = {
    agentsPerHour: '40',
    minutes: '8',
    template: [],
    startSeconds: '30',
    distribution: 'exponential',
    waitMinutes: '1',
    node: '4:16Gi',
    seed: 1,
    format: 'pretty',
  };
  const exitCode = await platformCommand.run({
    arguments: { action: 'plan', file: undefined },
    options: { ...usual, ...options },
    host,
  } as unknown as Parameters<typeof platformCommand.run>[0]);
  return { exitCode, ...written, cwd };
}

test('a table that says what is allowed, what is enough, and what it costs', async () => {
  const { stdout, exitCode, stderr } = await plan({ nodePrice: '0.25' });
  expect(stderr).toBe('');
  expect(exitCode).toBe(1);
  const lines = stdout.split('\n');
  expect(lines.slice(0, 5)).toEqual([
    "Agents of 'kubernetes': 40 builds an hour, 8 min each and 0.5 min to start",
    '',
    '  load     5.7 agents are busy, which ask for 2 processors and 3.25 GiB each',
    '  allowed  8 at once, by containerCap',
    expect.stringMatching(
      /^ {2}enough {3}(9|10) at once: 95 of 100 builds wait [\d.]+ min at most, with 8 it is [\d.]+ min$/,
    ),
  ]);
  const [head, ...rows] = lines.slice(6, -1);
  expect(head?.trim().split(/ {2,}/)).toEqual([
    'agents',
    'busy',
    'wait at all',
    'mean',
    '50 %',
    '90 %',
    '95 %',
    '99 %',
    'nodes',
    'most',
    'a month',
    'at most',
  ]);
  expect(rows.map((row) => row.trim().split(/\s+/)[0])).toContain('8');
  expect(rows.find((row) => row.endsWith('allowed'))).toMatch(/^ {2,}8 /);
  // Two pods of two processors fit a node of four: eight agents are four nodes, at 0.25 for 730 hours.
  expect(rows.find((row) => row.endsWith('allowed'))).toContain(' 730  ');
  expect(
    new Set(
      lines
        .slice(6)
        .map((line) => line.indexOf(' min'))
        .filter((at) => at > 0),
    ).size,
  ).toBe(1);
});

test('JSON for programs, the same each time', async () => {
  const [first, second] = [await plan({ format: 'json' }), await plan({ format: 'json' })];
  expect(first.stdout).toBe(second.stdout);
  expect(JSON.parse(first.stdout)).toMatchObject({
    input: { cloud: 'kubernetes', templates: ['maven'], agentsPerHour: 40, minutes: 8, node: { cpu: 4 } },
    limits: [{ what: 'containerCap', agents: 8 }],
    now: { agents: 8, wait: { p95: expect.any(Number) }, nodes: { most: 4 } },
  });
});

test('a picture', async () => {
  const { cwd, exitCode } = await plan({ picture: 'docs/plan.svg', minutes: '3' });
  expect(exitCode).toBe(0);
  expect(readFileSync(path.join(cwd, 'docs/plan.svg'), 'utf8')).toMatch(
    /^<svg [^>]*>\n<title>Agents of 'kubernetes': 40/,
  );
});

test('where builds come faster than they end, it says so', async () => {
  const { stdout, exitCode } = await plan({ minutes: '15' });
  expect(exitCode).toBe(1);
  expect(stdout).toContain('with 8 builds come faster than they end');
});

test.each<[options: Readonly<Record<string, unknown>>, message: string]>([
  [{ minutes: undefined }, "'pipec platform plan' needs --agents-per-hour and --minutes."],
  [{ minutes: '-1' }, "--minutes takes a number above 0 and up to 1000000, not '-1'."],
  [{ agentsPerHour: '0' }, "--agents-per-hour takes a number above 0 and up to 1000000, not '0'."],
  [{ node: '4' }, "--node takes processors and memory, as in '4:16Gi', not '4'."],
  [{ node: '4:16GB' }, "--node takes processors and memory, as in '4:16Gi', not '4:16GB'."],
  [{ cloud: 'kubernets' }, "There is no cloud 'kubernets': the platform has 'kubernetes' and 'empty'."],
  [{ template: ['mavn'] }, "The cloud 'kubernetes' has no template 'mavn': it has 'maven'."],
  [{ cloud: 'empty' }, "The cloud 'empty' has no template that says what an agent asks for."],
])('a wrong call: %j', async (options, message) => {
  await expect(plan(options)).rejects.toThrow(message);
});

test('a platform that cannot be read is told', async () => {
  const { exitCode, stderr } = await plan({}, { 'platform.ts': 'export default 1;\n' });
  expect(exitCode).toBe(1);
  expect(stderr).toContain('platform/not-a-platform');
});

test('nothing is written but the picture', async () => {
  const { cwd } = await plan({ minutes: '1' });
  expect(existsSync(path.join(cwd, 'platform'))).toBe(false);
});
