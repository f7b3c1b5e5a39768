import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkManifest, cloudsOf } from '../../packages/compiler/src/pods.ts';
import { checkFileWithPods } from '../../packages/compiler/src/check-file.ts';

const names = [
  'name',
  'inheritFrom',
  'yaml',
  'containers',
  'volumes',
  'envVars',
  'nodeSelector',
  'yamlMergeStrategy',
  'workspaceVolume',
  'agentContainer',
];

test('whatever a configuration holds, nothing throws, and what is told lies in it', async () => {
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('spec: [', 'spec:\n  containers:\n  - name: A\n', 'a b', '${X}'),
  );
  const template = fc.dictionary(fc.constantFrom(...names), value);
  const templates = fc.oneof(fc.jsonValue(), fc.array(fc.oneof(template, fc.jsonValue()), { maxLength: 4 }));
  await fc.assert(
    fc.asyncProperty(templates, fc.boolean(), async (given, isBlock) => {
      const casc = { jenkins: { clouds: [{ kubernetes: { name: 'k', templates: given } }] } };
      const text = stringify(casc, isBlock ? { defaultStringType: 'BLOCK_LITERAL', defaultKeyType: 'PLAIN' } : {});
      for (const { span } of await checkManifest(text, 'jenkins.yaml', { profile: 'strict' })) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(span.start).toBeLessThanOrEqual(span.end);
      }
      const { value: clouds } = cloudsOf(text, 'jenkins.yaml');
      const agent = "agent { kubernetes { inheritFrom 'a b'; yaml 'spec: { containers: [{ name: A }] }' } }";
      await checkFileWithPods(`pipeline { ${agent}; stages { stage('A') { steps { sh 'a' } } } }`, 'Jenkinsfile', {
        clouds,
      });
    }),
    { numRuns: 100 },
  );
});
