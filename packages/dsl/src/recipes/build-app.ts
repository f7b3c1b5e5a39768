import { checkFields } from '../core/check-fields.ts';
import type { Fields } from '../core/check-fields.ts';
import type { Stage } from '@pipec/model';
import type { AgentSpec } from '../core/agent.ts';
import type { Steps } from '../core/call.ts';
import { sh } from '../core/shell.ts';
import { ShellText } from '../core/shell-text.ts';
import { stage } from '../core/stage.ts';
import { junit, archiveArtifacts } from '../generated/index.ts';
import type { Text } from '../core/value.ts';
import { inContainer } from './in-container.ts';

/** What builds and tests an application. */
export interface BuildAppSpec {
  /** The name of the stage, by default 'Build'. */
  readonly name?: string;
  readonly agent?: AgentSpec;
  /** The container that the steps run in; without it they run in the agent's own. */
  readonly in?: string;
  /** The commands that build and test. */
  readonly run: ShellText | Steps;
  /** Test reports in JUnit's form, as a pattern of paths; they are kept whatever comes of the build. */
  readonly reports?: Text;
  /** Files to keep with the build, as a pattern of paths. */
  readonly artifacts?: Text;
}

const fields: Fields<BuildAppSpec> = {
  name: true,
  agent: true,
  in: true,
  run: 'required',
  reports: true,
  artifacts: true,
};

/**
 * A stage that builds and tests an application, and keeps its reports and files.
 *
 * @example
 * ```ts
 * buildApp({ in: 'maven', run: sh.text`mvn -B verify`, reports: 'target/surefire-reports/*.xml', artifacts: 'target/*.jar' });
 * ```
 */
export function buildApp(spec: BuildAppSpec): Stage {
  checkFields(spec, fields, 'an application to build');
  const { name = 'Build', agent, in: where, run, reports, artifacts } = spec;
  const steps = run instanceof ShellText ? [sh(run)] : run;
  const post = {
    ...(reports !== undefined && { always: [junit(reports)] }),
    ...(artifacts !== undefined && { success: [archiveArtifacts({ artifacts, fingerprint: true })] }),
  };
  return stage(name, {
    ...(agent !== undefined && { agent }),
    steps: inContainer(where, steps),
    ...(Object.keys(post).length > 0 && { post }),
  });
}
