import type { Diagnostic, Outcome, Pipeline, Stage, Stages } from '@pipec/model';
import { expandMatrix } from './expand-matrix.ts';
import { noCellLeft, optionLost, sectionLost } from './messages.ts';
import { parallelAsSteps } from './parallel-as-steps.ts';

/**
 * Lays a `parallel` inside a `parallel` side by side with it, and a `matrix` inside one as the stages of its cells.
 *
 * Jenkins refuses both at any depth. What the inner stage says (`environment`, `when`, options that hold for each branch alone) is
 * said by each of its branches; what would not mean the same is told. A `parallel` behind other stages of a branch becomes the
 * step of that name.
 */
export function flattenParallel(pipeline: Pipeline): Outcome<Pipeline> {
  if (pipeline.stages === undefined) return { value: pipeline, diagnostics: [] };
  const alwaysFailFast = pipeline.options?.entries.some(({ name }) => name === 'parallelsAlwaysFailFast') === true;
  const flattening = new Flattening(alwaysFailFast);
  const stages = flattening.inOrder(pipeline.stages, { inside: false });
  return {
    value: stages === pipeline.stages ? pipeline : { ...pipeline, stages },
    diagnostics: flattening.diagnostics,
  };
}

/** Where a stage stands: whether in a branch of a `parallel` or `matrix`, and whether a failure there ends its neighbours. */
interface Place {
  readonly inside: boolean;
  readonly failFast?: boolean;
}

class Flattening {
  readonly diagnostics: Diagnostic[] = [];
  readonly #alwaysFailFast: boolean;

  constructor(alwaysFailFast: boolean) {
    this.#alwaysFailFast = alwaysFailFast;
  }

  /** Stages one after the other. */
  inOrder(stages: Stages, place: Place): Stages {
    const made = stages.stages.map((stage) =>
      place.inside && isSplit(stage) ? this.#asSteps(stage) : this.#withBody(stage, place),
    );
    return made.every((stage, i) => stage === stages.stages[i]) ? stages : { ...stages, stages: made };
  }

  #asSteps(stage: Stage): Stage {
    const { value, diagnostics } = parallelAsSteps(stage, { failFast: this.#alwaysFailFast });
    this.diagnostics.push(...diagnostics);
    return value;
  }

  #withBody(stage: Stage, place: Place): Stage {
    const { body } = stage;
    if (body === undefined || body.kind === 'Steps') return stage;
    if (body.kind === 'Stages') {
      const stages = this.inOrder(body, place);
      return stages === body ? stage : { ...stage, body: stages };
    }
    const inside: Place = { inside: true, failFast: stage.failFast === true || this.#alwaysFailFast };
    if (body.kind === 'Matrix') {
      const stages = body.stages && this.inOrder(body.stages, inside);
      return stages === body.stages || stages === undefined ? stage : { ...stage, body: { ...body, stages } };
    }
    const branches = this.#branches(body.stages, inside);
    const isSame = branches.length === body.stages.length && branches.every((branch, i) => branch === body.stages[i]);
    return isSame ? stage : { ...stage, body: { ...body, stages: branches } };
  }

  #branches(stages: readonly Stage[], place: Place): readonly Stage[] {
    const taken = new Set(stages.filter((stage) => !isSplit(stage)).map(({ name }) => name));
    return stages.flatMap((stage) => {
      if (!isSplit(stage)) return [this.#withBody(stage, place)];
      return this.#sideBySide(stage, place).map((branch) => withFreeName(branch, taken));
    });
  }

  /** A branch as the branches that it makes beside its neighbours. */
  #sideBySide(branch: Stage, place: Place): readonly Stage[] {
    const { body } = branch;
    if (body?.kind !== 'Parallel' && body?.kind !== 'Matrix') return [this.#withBody(branch, place)];
    this.diagnostics.push(...lostSections(branch, place), ...lostOptions(branch));
    const inner = body.kind === 'Matrix' ? expandMatrix(body) : body.stages;
    if (inner.length === 0) this.diagnostics.push(noCellLeft(branch.name, body.span));
    return inner.flatMap((stage) => this.#sideBySide(stage, place)).map((stage) => under(branch, stage));
  }
}

function isSplit({ body }: Stage): boolean {
  return body?.kind === 'Parallel' || body?.kind === 'Matrix';
}

/** Sections that a stage with a `parallel` has once, for all of its branches together. */
const shared = ['agent', 'tools', 'input', 'post'] as const;

function lostSections(branch: Stage, { failFast }: Place): readonly Diagnostic[] {
  const lost = shared.flatMap((section) => branch[section] ?? []);
  const found = lost.map(({ kind, span }) => sectionLost(branch.name, sectionOf(kind), span));
  // Where any failure ends all branches, it ends those of this stage too.
  if (branch.failFast !== true || failFast === true) return found;
  return [...found, sectionLost(branch.name, 'failFast', branch.span)];
}

function sectionOf(kind: string): string {
  return kind.startsWith('Agent') ? 'agent' : kind.toLowerCase();
}

/** Options that mean the same for each branch alone as for all of them together. */
const ownOptions: ReadonlySet<string> = new Set(['skipDefaultCheckout', 'timeout', 'timestamps']);

function lostOptions(branch: Stage): readonly Diagnostic[] {
  const lost = (branch.options?.entries ?? []).filter(({ name }) => !ownOptions.has(name));
  return lost.map(({ name, span }) => optionLost(branch.name, name, span));
}

/**
 * A stage that was inside another, with what that one said.
 *
 * The outer's variables were there before the inner looked at its own `when`, agent and options, and the outer's `when` was asked
 * before any of it. So where both say something the inner stays a stage inside the outer.
 */
function under(outer: Stage, stage: Stage): Stage {
  const { span, environment, options, when } = outer;
  const name = `${outer.name} / ${stage.name}`;
  const said = { ...(environment && { environment }), ...(options && { options }), ...(when && { when }) };
  if (Object.keys(said).length === 0) return { ...stage, name };
  if (saysNothing(stage)) return { ...stage, ...said, name };
  return { kind: 'Stage', span, name, ...said, body: { kind: 'Stages', span, stages: [stage] } };
}

function saysNothing({ agent, options, environment, tools, input, when, post }: Stage): boolean {
  return [agent, options, environment, tools, input, when, post].every((section) => section === undefined);
}

/** A name that is made gets a number where it is taken: Jenkins tells branches apart by their names. */
function withFreeName(branch: Stage, taken: Set<string>): Stage {
  let name = branch.name;
  for (let number = 2; taken.has(name); number += 1) name = `${branch.name} (${number})`;
  taken.add(name);
  return name === branch.name ? branch : { ...branch, name };
}
