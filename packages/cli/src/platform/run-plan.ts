import path from 'node:path';
import type { ReporterName } from '@pipec/compiler/report';
import { anyOf, isClean } from '@pipec/model';
import { amount, planCapacity, planPicture } from '@pipec/platform/build';
import type { Cloud, Distribution, Plan, PlanInput, Platform, Size } from '@pipec/platform/build';
import { namedFrom } from '../build/build-all.ts';
import { exitCodes } from '../command.ts';
import type { ExitCode } from '../command.ts';
import { writeFiles } from '../files/write-files.ts';
import type { Host } from '../host.ts';
import { report } from '../report.ts';
import { UsageError } from '../usage-error.ts';
import { makePlatform } from './make-platform.ts';
import type { PlatformRequest } from './make-platform.ts';
import { planJson, planTable } from './plan-table.ts';

/** What a call of `pipec platform plan` says. */
export interface PlanRequest extends PlatformRequest {
  readonly agentsPerHour: string | undefined;
  readonly minutes: string | undefined;
  readonly cloud: string | undefined;
  readonly template: readonly string[];
  readonly startSeconds: string;
  readonly distribution: Distribution;
  readonly waitMinutes: string;
  readonly node: string;
  readonly nodePrice: string | undefined;
  readonly seed: number;
  readonly picture: string | undefined;
  readonly format: ReporterName;
}

/**
 * Computes how many agents a platform needs, and what they cost.
 *
 * @returns `faults` where builds wait longer than they are to with the agents that the platform allows.
 * @throws UsageError where a flag is missing or says what is none.
 */
export async function runPlan(request: PlanRequest, host: Host): Promise<ExitCode> {
  const numbers = numbersOf(request);
  const { value: made, diagnostics } = await makePlatform(request, host);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (made.platform === undefined || !isClean(errors)) {
    report(errors, (file) => made.sources.get(file), {
      format: 'pretty',
      to: host.stderr,
      files: [{ file: namedFrom(host.cwd, made.module) }],
    });
    if (made.platform === undefined) return exitCodes.faults;
  }
  const cloud = cloudOf(made.platform, request.cloud);
  const templates = templatesOf(cloud, request.template);
  const input: PlanInput = { ...numbers, cloud, templates };
  const plan = planCapacity(input);
  host.stdout.write(request.format === 'json' ? planJson(input, plan) : planTable(input, plan));
  if (request.picture !== undefined) writePicture(request.picture, input, plan, host);
  return plan.now !== undefined && plan.now.wait.p95 <= input.goalMinutes ? exitCodes.fine : exitCodes.faults;
}

function writePicture(file: string, { cloud, agentsPerHour, goalMinutes }: PlanInput, plan: Plan, { cwd }: Host): void {
  const target = path.resolve(cwd, file);
  const text = planPicture(plan, `Agents of '${cloud.name}': ${agentsPerHour} builds an hour`, goalMinutes);
  writeFiles([{ path: target, text, folder: path.dirname(target) }]);
}

function numbersOf(request: PlanRequest): Omit<PlanInput, 'cloud' | 'templates'> {
  const { agentsPerHour, minutes, startSeconds, waitMinutes, nodePrice, distribution, seed } = request;
  if (agentsPerHour === undefined || minutes === undefined)
    throw new UsageError("'pipec platform plan' needs --agents-per-hour and --minutes.");
  return {
    agentsPerHour: positive(agentsPerHour, '--agents-per-hour'),
    minutes: positive(minutes, '--minutes'),
    startMinutes: startSeconds === '0' ? 0 : positive(startSeconds, '--start-seconds') / 60,
    goalMinutes: waitMinutes === '0' ? 0 : positive(waitMinutes, '--wait-minutes'),
    nodePrice: nodePrice === undefined ? undefined : positive(nodePrice, '--node-price'),
    node: nodeOf(request.node),
    distribution,
    seed,
  };
}

/** A number above zero; beyond a million nothing is meant. */
function positive(text: string, flag: string): number {
  const value = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (value > 0 && value <= 1e6) return value;
  throw new UsageError(`${flag} takes a number above 0 and up to 1000000, not '${text}'.`);
}

/** `4:16Gi`. */
function nodeOf(text: string): Size {
  const [cpu = '', memory = '', ...more] = text.split(':');
  const size = { cpu: amount(cpu), memory: amount(memory) };
  if (more.length > 0 || size.cpu <= 0 || size.memory <= 0)
    throw new UsageError(`--node takes processors and memory, as in '4:16Gi', not '${text}'.`);
  return size;
}

function cloudOf({ clouds }: Platform, name: string | undefined): Cloud {
  const found = name === undefined ? clouds[0] : clouds.find((cloud) => cloud.name === name);
  if (found !== undefined) return found;
  const all = clouds.map((cloud) => cloud.name);
  throw new UsageError(
    name === undefined
      ? 'The platform has no cloud.'
      : `There is no cloud '${name}': the platform has ${anyOf(all, 'and')}.`,
  );
}

function templatesOf({ name: cloud, templates }: Cloud, names: readonly string[]): PlanInput['templates'] {
  const found =
    names.length === 0 ? templates : names.map((name) => templates.find((one) => one.name === name) ?? name);
  const unknown = found.find((one) => typeof one === 'string');
  const all = templates.map(({ name }) => name);
  if (unknown !== undefined)
    throw new UsageError(`The cloud '${cloud}' has no template '${String(unknown)}': it has ${anyOf(all, 'and')}.`);
  if (found.length === 0)
    throw new UsageError(`The cloud '${cloud}' has no template that says what an agent asks for.`);
  return found as PlanInput['templates'];
}
