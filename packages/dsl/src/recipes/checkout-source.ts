import { checkFields } from '../core/check-fields.ts';
import type { Fields } from '../core/check-fields.ts';
import type { Stage } from '@pipec/model';
import { makeSymbol } from '../core/call.ts';
import { node } from '../core/node.ts';
import { scm } from '../core/scm.ts';
import { stage } from '../core/stage.ts';
import { setEnv } from '../core/steps.ts';
import { Expr } from '../core/value.ts';
import type { EnvVar } from '../core/value.ts';
import { checkout } from '../generated/index.ts';

/** How the source is checked out. */
export interface CheckoutSourceSpec {
  /** The name of the stage, by default 'Checkout'. */
  readonly name?: string;
  /**
   * The variable that keeps the commit, such as `env.GIT_COMMIT`: the checkout that Jenkins does by itself sets that one, a step that
   * checks out sets none. For sources in git.
   */
  readonly commitTo?: EnvVar;
}

const fields: Fields<CheckoutSourceSpec> = { name: true, commitTo: true };

/**
 * A stage that checks out the source of the job.
 *
 * Where the pipeline has the option `skipDefaultCheckout()`, it is the one checkout; without that option Jenkins checks out on every
 * agent by itself, and this stage is not needed.
 *
 * @example
 * ```ts
 * pipeline({
 *   agent: pod,
 *   options: [skipDefaultCheckout()],
 *   stages: ({ env }) => [checkoutSource({ commitTo: env.GIT_COMMIT }), buildApp({ in: 'maven', run: sh.text`mvn -B verify` })],
 * });
 * ```
 */
export function checkoutSource(spec: CheckoutSourceSpec = {}): Stage {
  checkFields(spec, fields, 'a checkout');
  const { name = 'Checkout', commitTo } = spec;
  return stage(name, [commitTo === undefined ? checkout(scm) : setEnv(commitTo, checkedOutCommit())]);
}

/** `checkout(scm).GIT_COMMIT`: the step gives a map of what git's plugin has to tell. */
function checkedOutCommit(): Expr<string> {
  const { call } = makeSymbol('checkout', scm, 'scm');
  return new Expr(node('Member', { object: call, name: 'GIT_COMMIT', access: '.' }));
}
