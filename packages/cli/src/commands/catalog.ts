import { reporterNames } from '@pipec/compiler/report';
import { diffCatalogues } from '../catalog/diff-catalogues.ts';
import { importCatalogue } from '../catalog/import-catalogue.ts';
import { defineCommand } from '../command.ts';
import { UsageError } from '../usage-error.ts';

export default defineCommand({
  name: 'catalog',
  summary: 'Say what a controller offers to pipelines',
  details: `import FILE makes a catalogue of what a controller gives at /pipeline-syntax/gdsl; the setting 'catalogue' has lint and build go by it.
diff BEFORE AFTER [PIPELINES] tells how one catalogue, or GDSL, differs from another, and which pipelines that breaks.`,
  arguments: {
    action: { summary: 'import or diff', required: true, completion: ['import', 'diff'] },
    files: { summary: 'The files that it works on; - is standard input', many: true, completion: 'file' },
  },
  options: {
    out: {
      type: 'text',
      short: 'o',
      placeholder: 'file',
      default: 'jenkins-catalogue.json',
      summary: 'With import: where the catalogue is written',
      completion: 'file',
    },
    dsl: {
      type: 'text',
      placeholder: 'folder',
      summary: 'With import: write typed functions for pipeline.ts too, into a folder of their own',
      completion: 'folder',
    },
    format: { type: reporterNames, default: 'pretty', summary: 'With diff: how to report' },
  },
  examples: [
    [
      'curl -fsS https://jenkins.example.org/pipeline-syntax/gdsl | pipec catalog import -',
      'Make the catalogue of a controller',
    ],
    ['pipec catalog import gdsl.txt --dsl src/jenkins', 'Make typed functions of its steps as well'],
    ['pipec catalog diff jenkins-catalogue.json test-controller.gdsl .', 'Say which pipelines an update would break'],
  ],
  run({ arguments: { action, files }, options: { out, dsl, format }, host }) {
    const [first, second, ...pipelines] = files;
    if (action === 'import' && first !== undefined && second === undefined)
      return importCatalogue(first, { out, dsl }, host);
    if (action === 'diff' && first !== undefined && second !== undefined) {
      return diffCatalogues({ before: first, after: second, pipelines, format }, host);
    }
    throw new UsageError(`'pipec catalog' takes 'import FILE' or 'diff BEFORE AFTER [PIPELINES]'.`);
  },
});
