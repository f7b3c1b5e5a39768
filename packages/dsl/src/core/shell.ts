import type { BatArgs, PowershellArgs, PwshArgs, ShArgs } from '../generated/index.ts';
import { shellStep } from './shell-step.ts';
import type { ShellStep } from './shell-step.ts';

/**
 * Runs a shell script on the agent: `sh` of the plugin workflow-durable-task-step. Needs an agent.
 *
 * In the template each hole reaches the shell as one value, whatever is in it: strings are quoted for the place they stand in,
 * `env.X` and secrets are shell variables, other values of Jenkins travel in the environment. Text is taken as it is written; only
 * `` \` `` and `\${` are read as `` ` `` and `${`. The common indent goes.
 *
 * As arguments by name it takes:
 * - `script` string, required
 * - `encoding` string
 * - `label` string: what the log calls the step
 * - `returnStatus` boolean: give the exit status and never fail
 * - `returnStdout` boolean: give what the script printed
 *
 * @example
 * ```ts
 * sh`docker push ${image}:${env.GIT_COMMIT}`; // sh 'docker push registry/shop:"$GIT_COMMIT"'
 * sh({ script: sh.text`./deploy ${target}`, label: 'Deploy' });
 * ```
 */
export const sh: ShellStep<ShArgs> = shellStep('sh', 'sh');

/**
 * Runs a Windows batch script on the agent: `bat` of the plugin workflow-durable-task-step. Needs an agent.
 *
 * Holes are as in `sh`; a value that cmd.exe cannot take whole is told.
 *
 * As arguments by name it takes `script` (string, required), `encoding`, `label`, `returnStatus` and `returnStdout`.
 */
export const bat: ShellStep<BatArgs> = shellStep('bat', 'bat');

/**
 * Runs a script in Windows PowerShell on the agent: `powershell` of the plugin workflow-durable-task-step. Needs an agent.
 *
 * Holes are as in `sh`. As arguments by name it takes `script` (string, required), `encoding`, `label`, `returnStatus` and
 * `returnStdout`.
 */
export const powershell: ShellStep<PowershellArgs> = shellStep('powershell', 'powershell');

/**
 * Runs a script in PowerShell on the agent: `pwsh` of the plugin workflow-durable-task-step. Needs an agent.
 *
 * Holes are as in `sh`. As arguments by name it takes `script` (string, required), `encoding`, `label`, `returnStatus` and
 * `returnStdout`.
 */
export const pwsh: ShellStep<PwshArgs> = shellStep('pwsh', 'powershell');
