import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from '../../packages/compiler/src/parse/parse.ts';
import { pipec } from '../support/pipec.ts';
import { project } from '../support/project.ts';

const text = `// the build
node('linux') {
  def tag = 1 // why

  sh "make \${tag}"
}
`;

const tree = `Script 1:1-7:1
  statements: ExpressionStatement 2:1-6:2
    leading comment "// the build" 1:1-1:13
    expression: Call form=parens 2:1-6:2
      callee: Name name=node 2:1-2:5
      args: Argument 2:6-2:13
        value: StringLiteral value=linux quote="'" raw=linux 2:6-2:13
      closures: Closure 2:15-6:2
        statements: Declaration modifiers=["def"] 3:3-3:14
          trailing comment "// why" 3:15-3:21
          variables: Variable name=tag 3:7-3:14
            init: NumberLiteral text=1 3:13-3:14
        statements: ExpressionStatement blankBefore 5:3-5:19
          expression: Call form=command 5:3-5:19
            callee: Name name=sh 5:3-5:5
            args: Argument 5:6-5:19
              value: GString quote="\\"" 5:6-5:19
                parts: GStringText value="make " raw="make " 5:7-5:12
                parts: GStringHole 5:13-5:18
                  expression: Name name=tag 5:14-5:17
                parts: GStringText value="" raw="" 5:18-5:18
`;

test('prints a node a line, with its place', async () => {
  const cwd = project({ Jenkinsfile: text });
  expect(await pipec(['ast', 'Jenkinsfile'], { cwd })).toEqual({ exitCode: 0, stdout: tree, stderr: '' });
});

test('prints the nodes as JSON, as the parser gives them', async () => {
  const cwd = project({ Jenkinsfile: text });
  const { exitCode, stdout, stderr } = await pipec(['ast', 'Jenkinsfile', '--format', 'json'], { cwd });
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(parse(text, 'Jenkinsfile').value)));
});

test('prints what could be read, and tells what could not', async () => {
  const { exitCode, stdout, stderr } = await pipec(['ast', '-'], { cwd: '/', input: 'a()\nb(,)\nc()\n' });
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/Unparsed .*2:1-2:5\n/);
  expect(stdout).toContain('callee: Name name=c 3:1-3:2\n');
  expect(stderr).toContain('--> <stdin>:2:2\n');
});

test('depth costs no stack', async () => {
  const input = `x = a${'.b'.repeat(900)}`;
  const { exitCode, stdout } = await pipec(['ast', '-'], { cwd: '/', input });
  expect(exitCode).toBe(0);
  expect(stdout.split('\n').length).toBeGreaterThan(900);
});

test('a file with a great many statements', async () => {
  const cwd = project({ Jenkinsfile: 'a()\n'.repeat(200_000) });
  const { exitCode, stdout } = await pipec(['ast', 'Jenkinsfile'], { cwd });
  expect([exitCode, stdout.split('\n').length]).toEqual([0, 600_002]);
});

test.each(['ast', 'fmt'])('%s does not wait for a pipe that nobody writes to', async (command) => {
  const cwd = project({});
  execFileSync('mkfifo', [path.join(cwd, 'Jenkinsfile')]);
  const { exitCode, stderr } = await pipec([command, 'Jenkinsfile'], { cwd });
  expect([exitCode, stderr]).toEqual([2, "pipec: Cannot read 'Jenkinsfile': it is no plain file.\n"]);
});
