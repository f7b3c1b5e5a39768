import type { Expression } from '@pipec/model';
import type { CatalogueIndex } from '@pipec/model/catalogue';
import { latestOf } from '../latest-of.ts';
import type { RuleContext } from '../rule.ts';
import type { EnvNature } from './environment.ts';
import { ValueTracer } from './value-tracer.ts';
import { variablesOf } from './variables.ts';
import type { Variable } from './variables.ts';

type Context = Pick<RuleContext, 'root' | 'catalogue'>;

/** An environment variable or a parameter that a value is made of, or what a step gives. */
export interface Origin {
  /** The name of the variable, of the question that is answered, the command that prints it, or the way to it from a global variable. */
  readonly name: string;
  readonly nature: EnvNature | 'untrusted';
  /**
   * What gives it where no shell finds it in its environment: a step, with an `answer` of somebody or the `output` of a command, or a
   * global variable, with a `property`.
   */
  readonly given?: 'answer' | 'output' | 'property';
  /** Where it is read. */
  readonly read: Expression;
  /** Whether the value is the variable and nothing else, so that a shell may read the variable instead. */
  readonly isWhole: boolean;
}

/**
 * What a value is made of: the secrets, and what others say, that reach it through variables, sums, texts, lists, maps, methods of
 * texts and the file's own methods. What only asks something of them (`token.length()`, `token == ''`) gives nothing away.
 *
 * @example In `def auth = "Bearer ${TOKEN}"; sh "curl -H '${auth}' …"` the hole of the script has the origin `TOKEN`.
 */
export function originsOf(value: Expression, context: Context): readonly Origin[] {
  const { root, catalogue } = context;
  const file = tracedIn(root, catalogue);
  // What a variable is made of is the same wherever it is read.
  const followed = (value.kind === 'Name' ? variablesOf(root).of(value) : undefined) ?? value;
  const earlier = file.known.get(followed);
  if (earlier !== undefined) return earlier;
  const tracer = (file.tracer ??= new ValueTracer(context));
  tracer.follow(value, true);
  if (!tracer.isBarren) file.tracer = undefined;
  const found = tracer.isBarren ? none : tracer.found;
  file.known.set(followed, found);
  return found;
}

const none: readonly Origin[] = [];

interface Traced {
  readonly known: Map<Expression | Variable, readonly Origin[]>;
  /** What has found nothing so far: whatever leads to where it was leads to nothing, and is not followed again. */
  tracer: ValueTracer | undefined;
}

const tracedIn = latestOf((_root: RuleContext['root'], _: CatalogueIndex): Traced => ({
  known: new Map(),
  tracer: undefined,
}));
