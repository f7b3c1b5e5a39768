import { expect, test } from 'vitest';
import { outputName } from '../../packages/cli/src/build/output-name.ts';

test.each([
  ['pipeline.ts', 'default', 'Jenkinsfile'],
  ['nightly.pipeline.ts', 'default', 'nightly.Jenkinsfile'],
  ['pipeline.ts', 'release', 'release.Jenkinsfile'],
  ['nightly.pipeline.ts', 'release', 'nightly-release.Jenkinsfile'],
  // An export may have any text for a name: export { p as 'a/b' }.
  ['d.pipeline.ts', 'a/b', 'd-a-b.Jenkinsfile'],
  ['d.pipeline.ts', '../x', 'd-..-x.Jenkinsfile'],
  ['pipeline.ts', 'a\0b c', 'a-b-c.Jenkinsfile'],
  ['pipeline.ts', 'größe$1', 'größe$1.Jenkinsfile'],
])('%s, %j becomes %s', (file, exported, name) => {
  expect(outputName(file, exported)).toBe(name);
});
