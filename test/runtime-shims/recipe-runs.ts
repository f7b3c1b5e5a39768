import type { Expression, Stage, StepNode } from '@pipec/model';
import { libraryFiles } from '../../packages/runtime-shims/src/index.ts';

/** How a recipe brings its shell along. */
export const forms = ['inline', 'library'] as const;
export type Form = (typeof forms)[number];

/** A script that a stage runs, with its environment. */
export interface ScriptRun {
  readonly script: string;
  readonly env: Readonly<Record<string, string>>;
}

/** What `env` and `params` hold while a pipeline runs. */
export interface Values {
  readonly env?: Readonly<Record<string, string>>;
  readonly params?: Readonly<Record<string, string>>;
}

/** Makes a stage as the configuration has it: with its shell inside, or with calls of the library. */
export function inForm<T>(form: Form, make: () => T): T {
  const key = Symbol.for('pipec.settings');
  const settings = globalThis as { [key: symbol]: unknown };
  if (form === 'library') settings[key] = { library: 'pipec' };
  try {
    return make();
  } finally {
    delete settings[key];
  }
}

/** The one script that the steps of a stage run: their own, or that of the library's step that they call. */
export function scriptRun({ body }: Stage, values: Values = {}): ScriptRun {
  const runs = body?.kind === 'Steps' ? body.steps.flatMap((step) => runsOf(step, { ...values.env }, values)) : [];
  const [run] = runs;
  if (run === undefined || runs.length > 1) throw new Error(`The stage runs ${runs.length} scripts.`);
  return run;
}

function runsOf(step: StepNode, env: Readonly<Record<string, string>>, values: Values): readonly ScriptRun[] {
  if (step.kind === 'ScriptBlock') {
    const [statement] = step.statements;
    const assigned =
      statement?.kind === 'ExpressionStatement' && statement.expression.kind === 'Binary' && statement.expression.right;
    return assigned ? called(assigned as Expression, env, values) : [];
  }
  if (step.kind !== 'Step') return [];
  if (step.name === 'withEnv') {
    const set = valueOf(step.args[0]!.value, values) as readonly string[];
    const more = set.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]);
    return (step.body ?? []).flatMap((inner) => runsOf(inner, { ...env, ...Object.fromEntries(more) }, values));
  }
  if (step.body !== undefined) return step.body.flatMap((inner) => runsOf(inner, env, values));
  return runOf(step.name, () => argumentsOf(step.args, values), env);
}

/** `sh(…).trim()`, or a step of the library. */
function called(expression: Expression, env: ScriptRun['env'], values: Values): readonly ScriptRun[] {
  if (expression.kind !== 'Call') return [];
  const { callee, args } = expression;
  if (callee.kind === 'Member') return called(callee.object, env, values);
  return callee.kind === 'Name' ? runOf(callee.name, () => argumentsOf(args, values), env) : [];
}

function runOf(
  name: string,
  args: () => Readonly<Record<string, unknown>>,
  env: ScriptRun['env'],
): readonly ScriptRun[] {
  if (name === 'sh') return [{ script: String(args()['script']), env }];
  const script = scriptOf[name];
  if (script === undefined) return [];
  return [{ script: libraryFiles[`resources/pipec/${script}.sh`]!, env: { ...env, ...libraryEnv(args()) } }];
}

const scriptOf: Readonly<Record<string, string>> = {
  pipecBuildImage: 'build-image',
  pipecDeploy: 'deploy',
  pipecPromoteImage: 'promote-image',
};

/** The environment that a step of the library makes of its arguments; library-groovy.test.ts holds the real steps against it. */
export function libraryEnv(args: Readonly<Record<string, unknown>>): Record<string, string> {
  const all = { ...('rollOut' in args && { smoke: [], attempts: 5, pause: 10 }), ...args };
  const words = Object.entries(all).map(([name, value]) => [
    `PIPEC_${name.replace(/[A-Z]/g, '_$&').toUpperCase()}`,
    Array.isArray(value) ? value.join('\n') : String(value),
  ]);
  return Object.fromEntries(words) as Record<string, string>;
}

function argumentsOf(
  args: readonly { readonly name?: unknown; readonly value: Expression }[],
  values: Values,
): Record<string, unknown> {
  return Object.fromEntries(args.map(({ name, value }) => [String(name), valueOf(value, values)]));
}

/** What the few expressions come to that recipes make. */
export function valueOf(expression: Expression, values: Values): unknown {
  switch (expression.kind) {
    case 'StringLiteral':
    case 'BooleanLiteral':
      return expression.value;
    case 'NumberLiteral':
      return Number(expression.text);
    case 'ListLiteral':
      return expression.items.map(({ value }) => valueOf(value, values));
    case 'GString':
      return expression.parts
        .map((part) => (part.kind === 'GStringText' ? part.value : valueOf(part.expression!, values)))
        .join('');
    case 'Member': {
      const owner = expression.object.kind === 'Name' ? values[expression.object.name as keyof Values] : undefined;
      return owner?.[String(expression.name)];
    }
    default:
      throw new Error(`A recipe made a ${expression.kind}.`);
  }
}
