import { checkFields } from '../core/check-fields.ts';
import type { Fields } from '../core/check-fields.ts';
import type { Stage } from '@pipec/model';
import { scm } from '../core/scm.ts';
import { stage } from '../core/stage.ts';
import { checkout } from '../generated/index.ts';

/** How the source is checked out. */
export interface CheckoutSourceSpec {
  /** The name of the stage, by default 'Checkout'. */
  readonly name?: string;
}

const fields: Fields<CheckoutSourceSpec> = { name: true };

/**
 * A stage that checks out the source of the job.
 *
 * Where the pipeline has the option `skipDefaultCheckout()`, it is the one checkout; without that option Jenkins checks out on every
 * agent by itself, and this stage is not needed.
 *
 * @example
 * ```ts
 * pipeline({ agent: pod, options: [skipDefaultCheckout()], stages: [checkoutSource(), buildApp({ in: 'maven', run: sh.text`mvn -B verify` })] });
 * ```
 */
export function checkoutSource(spec: CheckoutSourceSpec = {}): Stage {
  checkFields(spec, fields, 'a checkout');
  const { name = 'Checkout' } = spec;
  return stage(name, [checkout(scm)]);
}
