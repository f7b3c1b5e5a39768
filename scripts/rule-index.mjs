// Writes docs/rules/README.md, the list of all pages, from the head of each page.
//
//   node scripts/rule-index.mjs
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../docs/rules/', import.meta.url);

/** What a group is about, in the order in which the groups are listed. */
const groups = {
  security: 'Leaks, injections, and what a sandbox refuses.',
  lint: 'What Jenkins accepts and a build does not survive, or a team would not want.',
  shell: 'Scripts of steps, as ShellCheck reads them where it is asked.',
  kubernetes: 'Pods: what the API server, the Jenkins plugin and the kubelet make of them.',
  platform: 'The platform around pipelines: its definition, its images, what pipelines ask of it.',
  declarative: "What Jenkins' own validator refuses.",
  syntax: 'What Groovy refuses.',
  ignore: 'Comments that silence something.',
  load: 'Modules of TypeScript that cannot be loaded.',
  dsl: 'Calls of the DSL that types cannot rule out.',
  groovy: 'Groovy in a pipeline.ts.',
  build: 'Files that a build makes.',
  catalogue: 'What a controller offers, and what its plugins take away.',
  config: 'pipec.config.',
  init: 'What `pipec init` adds to.',
  model: 'Stored pipelines.',
};

/** The text of the index. */
export function ruleIndex() {
  const found = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const unknown = found.filter(({ name }) => !(name in groups)).map(({ name }) => name);
  if (unknown.length > 0) throw new Error(`Say what these groups are about: ${unknown.join(', ')}.`);
  const sections = Object.entries(groups)
    .filter(([group]) => found.some(({ name }) => name === group))
    .map(([group, about]) => section(group, about));
  return `${head}\n${sections.join('\n')}`;
}

const head = `# Codes

<!-- Made by scripts/rule-index.mjs. -->

Each diagnostic has a code, and each code a page: why it matters, what is told, what is fine. \`pipec explain CODE\` prints it. The blocks of
the pages are run as tests: what their caret comments say is what pipec tells.

- \`jenkins\`: Jenkins refuses it too.
- \`recommended\`: a mistake, told by default.
- \`strict\`: what a careful team asks of itself; \`--profile strict\`.
- \`build\`: told when a pipeline.ts is built.
`;

function section(group, about) {
  const rows = readdirSync(new URL(`${group}/`, folder))
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => row(group, file));
  return `## ${group}\n\n${about}\n\n| code | what holds | told as | fix |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

function row(group, file) {
  const [, summary = '', facts = ''] = readFileSync(new URL(`${group}/${file}`, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const [severity = '', told = '', ...rest] = facts.split(' · ');
  const fix = rest.find((fact) => fact.endsWith(' fix'))?.replace(' fix', '') ?? '';
  const name = file.replace(/\.md$/, '');
  return `| [${name}](${group}/${file}) | ${summary.replaceAll('|', '\\|')} | ${severity}, ${told} | ${fix} |`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('README.md', folder), ruleIndex());
}
