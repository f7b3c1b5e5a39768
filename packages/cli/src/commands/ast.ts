import { parse } from '@pipec/compiler/parse';
import { treeText } from '../ast/tree-text.ts';
import { defineCommand } from '../command.ts';
import { readSources } from '../files/read-sources.ts';
import { report } from '../report.ts';

export default defineCommand({
  name: 'ast',
  summary: 'Print the syntax tree of a Jenkinsfile',
  details: `For those who write rules, or wonder how Groovy reads a line. Places are line:column, the end behind the last character; in JSON they are
offsets in UTF-16 units. What cannot be read is Unparsed; its faults go to standard error.`,
  arguments: {
    file: { summary: 'A Jenkinsfile or Groovy script, or - for standard input', required: true, completion: 'file' },
  },
  options: { format: { type: ['tree', 'json'], default: 'tree', summary: 'For people or for programs' } },
  examples: [
    ['pipec ast Jenkinsfile', 'Print a node a line'],
    ['echo "sh \'make\'" | pipec ast - --format json', 'Print the tree of a line as JSON'],
  ],
  async run({ arguments: { file }, options: { format }, host }) {
    const [source] = await readSources([file], host);
    const { name, text } = source!;
    const { value: script, diagnostics } = parse(text, name);
    host.stdout.write(format === 'json' ? `${JSON.stringify(script, undefined, 2)}\n` : treeText(script, text));
    return report(diagnostics, () => text, { format: 'pretty', to: host.stderr });
  },
});
