import { defineCommand } from '../command.ts';
import { ciSystems, deployTools, hooks } from '../init/choices.ts';
import { kinds } from '../init/kinds.ts';
import { runInit } from '../init/run-init.ts';

export default defineCommand({
  name: 'init',
  summary: 'Write a pipeline.ts for an app, and all that belongs to it',
  details:
    'Looks at what is there (pom.xml, go.mod, pyproject.toml, package.json, Dockerfile, charts, the default branch), asks at a terminal what it cannot know, and writes everything or nothing. A file that is there stays as it is; package.json, .gitignore and the configuration of pre-commit or husky get what they lack.',
  arguments: {
    folder: { summary: 'Where the app is, or will be; by default the current folder', completion: 'folder' },
  },
  options: {
    kind: { type: 'text', placeholder: kinds.join('|'), summary: 'What kind of app it is', completion: kinds },
    name: { type: 'text', placeholder: 'name', summary: 'What it is called in Kubernetes' },
    kubernetes: { type: 'switch', summary: 'Run in pods; so it is by default' },
    label: { type: 'text', placeholder: 'label', summary: 'Run on agents with this label instead' },
    image: { type: 'text', placeholder: 'registry/repo', summary: 'Build this image; none builds no image' },
    deploy: {
      type: 'text',
      placeholder: deployTools.join('|'),
      summary: 'Deploy with this tool',
      completion: deployTools,
    },
    ci: {
      type: 'text',
      placeholder: ciSystems.join('|'),
      summary: 'Where the Jenkinsfile is checked',
      completion: ciSystems,
    },
    hook: {
      type: 'text',
      placeholder: hooks.join('|'),
      summary: 'Check it before each commit with this',
      completion: hooks,
    },
    yes: { type: 'switch', short: 'y', summary: 'Ask nothing' },
    dryRun: { type: 'switch', short: 'n', summary: 'Say what would be written, and write nothing' },
    force: { type: 'switch', summary: 'Replace files that are there' },
  },
  examples: [
    ['pipec init', 'Look around, ask, and write'],
    ['pipec init shop --kind maven --image registry.example.com/shop --deploy helm', 'Say it all at once'],
    ['pipec init --yes --dry-run', 'See what it takes for granted'],
  ],
  run: ({ arguments: { folder }, options, host }) => runInit({ ...options, folder }, host),
});
