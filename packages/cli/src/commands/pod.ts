import { isClean, nearest } from '@pipec/model';
import { defineCommand, exitCodes } from '../command.ts';
import { judged } from '../pod/judged.ts';
import { podsAsJson, podsAsYaml } from '../pod/pod-report.ts';
import { readPods } from '../pod/read-pods.ts';
import type { FoundPods } from '../pod/read-pods.ts';
import { report } from '../report.ts';
import { UsageError } from '../usage-error.ts';

export default defineCommand({
  name: 'pod',
  summary: 'Show the pods of a pipeline as the Kubernetes plugin sends them',
  details: `With templates that are inherited, YAML and fields laid over each other, the agent's container, the workspace, and defaults. Comments tell what was lost or overridden on the way, and why the API server refuses a pod.
What is only known in Jenkins stands in angle brackets, what Groovy fills in as it is written.`,
  arguments: {
    file: {
      summary: 'A Jenkinsfile, a pipeline.ts, a pod as YAML, or - for standard input; by default Jenkinsfile',
      completion: 'file',
    },
  },
  options: {
    stage: { type: 'text', placeholder: 'name', summary: 'Only the pods that the steps of this stage run on' },
    templates: {
      type: 'text',
      placeholder: 'file',
      summary:
        "The controller's configuration as code (YAML), with the templates of its clouds; by default what pipec.config names",
      completion: 'file',
    },
    security: {
      type: ['baseline', 'restricted'],
      summary: 'Say why a namespace that enforces this Pod Security standard refuses a pod',
    },
    format: { type: ['yaml', 'json'], default: 'yaml', summary: 'For people and kubectl, or for programs' },
  },
  examples: [
    ['pipec pod', 'Show the pods of the Jenkinsfile'],
    ["pipec pod --stage 'Build' --templates jenkins.yaml", 'Show what a stage runs on, with what it inherits'],
    ['pipec pod ci/agent.yaml', 'Show what the plugin makes of a file'],
    ['pipec pod --security restricted | grep refused', 'Ask whether a restricted namespace takes the pods'],
  ],
  async run({ arguments: { file = 'Jenkinsfile' }, options: { stage, templates, security, format }, host }) {
    const { value: found, diagnostics } = await readPods(file, templates, host);
    const textOf = (name: string) => found.texts.get(name);
    const code = report(diagnostics, textOf, { format: 'pretty', to: host.stderr });
    if (!isClean(diagnostics) && found.pods.length === 0) return code;
    const asked = stage === undefined ? found.pods : podsOfStage(stage, found);
    if (asked.length === 0) host.stderr.write(`${stage === undefined ? `'${file}'` : `'${stage}'`} asks for no pod.\n`);
    // A pod whose YAML cannot be read is never made.
    const pods = asked.filter((pod) => isClean(pod.diagnostics)).map((pod) => judged(pod, security));
    if (format === 'json') host.stdout.write(podsAsJson(pods, textOf));
    else host.stdout.write(podsAsYaml(pods, textOf));
    return pods.some(({ refusals }) => refusals.length > 0) ? exitCodes.faults : code;
  },
});

function podsOfStage(name: string, { stages }: FoundPods): FoundPods['pods'] {
  const named = stages.filter((stage) => stage.name === name);
  if (named.length > 0) return [...new Set(named.flatMap(({ pods }) => pods))];
  const guess = nearest(
    name,
    stages.map((stage) => stage.name),
  );
  throw new UsageError(`There is no stage '${name}'.${guess === undefined ? '' : ` Did you mean '${guess}'?`}`);
}
