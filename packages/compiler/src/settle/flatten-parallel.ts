import type { Diagnostic, Environment, Options, Outcome, Pipeline, Stage, Stages, When } from '@pipec/model';
import { expandMatrix } from './expand-matrix.ts';
import { lostByFlattening } from './messages.ts';
import { parallelAsSteps } from './parallel-as-steps.ts';

/**
 * Lays a `parallel` inside a `parallel` side by side with it, and a `matrix` inside one as the stages of its cells.
 *
 * Jenkins refuses both at any depth. What the inner stage says (environment, when, options) goes into each of its branches; what
 * cannot go there is told. A `parallel` behind other stages of a branch becomes the step of that name.
 */
export function flattenParallel(pipeline: Pipeline): Outcome<Pipeline> {
  if (pipeline.stages === undefined) return { value: pipeline, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const stages = inOrder(pipeline.stages, false, diagnostics);
  return { value: stages === pipeline.stages ? pipeline : { ...pipeline, stages }, diagnostics };
}

/** Stages one after the other; `inside` tells that they are in a branch. */
function inOrder(stages: Stages, inside: boolean, diagnostics: Diagnostic[]): Stages {
  const made = stages.stages.map((stage) => {
    const isNested = inside && (stage.body?.kind === 'Parallel' || stage.body?.kind === 'Matrix');
    if (!isNested) return withBody(stage, inside, diagnostics);
    const { value, diagnostics: found } = parallelAsSteps(stage);
    diagnostics.push(...found);
    return value;
  });
  return made.every((stage, i) => stage === stages.stages[i]) ? stages : { ...stages, stages: made };
}

function withBody(stage: Stage, inside: boolean, diagnostics: Diagnostic[]): Stage {
  const { body } = stage;
  if (body === undefined || body.kind === 'Steps') return stage;
  if (body.kind === 'Stages') {
    const stages = inOrder(body, inside, diagnostics);
    return stages === body ? stage : { ...stage, body: stages };
  }
  if (body.kind === 'Matrix') {
    const stages = body.stages && inOrder(body.stages, true, diagnostics);
    return stages === body.stages || stages === undefined ? stage : { ...stage, body: { ...body, stages } };
  }
  const branches = body.stages.flatMap((branch) => sideBySide(branch, diagnostics));
  const isSame = branches.length === body.stages.length && branches.every((branch, i) => branch === body.stages[i]);
  return isSame ? stage : { ...stage, body: { ...body, stages: branches } };
}

/** A branch as the branches that it makes beside its neighbours. */
function sideBySide(branch: Stage, diagnostics: Diagnostic[]): readonly Stage[] {
  const { body } = branch;
  if (body?.kind !== 'Parallel' && body?.kind !== 'Matrix') return [withBody(branch, true, diagnostics)];
  for (const section of ['agent', 'tools', 'input', 'post', 'failFast'] as const) {
    if (branch[section] === undefined) continue;
    const span = typeof branch[section] === 'object' ? branch[section].span : branch.span;
    diagnostics.push(lostByFlattening(branch.name, section, span));
  }
  const inner = body.kind === 'Matrix' ? expandMatrix(body) : body.stages;
  return inner.flatMap((stage) => sideBySide(under(branch, stage), diagnostics));
}

/** A stage that was inside another, with what that one said. */
function under(outer: Stage, stage: Stage): Stage {
  const environment = joinEntries(outer.environment, stage.environment);
  const options = joinEntries(outer.options, stage.options);
  const when = joinWhen(outer.when, stage.when);
  return {
    ...stage,
    name: `${outer.name} / ${stage.name}`,
    ...(environment && { environment }),
    ...(options && { options }),
    ...(when && { when }),
  };
}

/** The entries of both; where both have one of a name, the inner. */
function joinEntries<S extends Environment | Options>(outer: S | undefined, inner: S | undefined): S | undefined {
  if (outer === undefined || inner === undefined) return inner ?? outer;
  const own = new Set(inner.entries.map(({ name }) => name));
  return { ...inner, entries: [...outer.entries.filter(({ name }) => !own.has(name)), ...inner.entries] };
}

function joinWhen(outer: When | undefined, inner: When | undefined): When | undefined {
  if (outer === undefined || inner === undefined) return inner ?? outer;
  return { ...outer, ...inner, conditions: [...outer.conditions, ...inner.conditions] };
}
