import type { Diagnostic, Outcome } from '../diagnostic.ts';
import { deepFreeze } from '../freeze.ts';
import { validate as generated } from '../generated/validate-model.ts';
import type { Kind } from '../node.ts';
import type { Pipeline } from '../pipeline.ts';
import { fieldsOf } from '../shapes.ts';
import { depthLimit, notAModel, tooDeep, tooMany } from './messages.ts';
import type { Fault } from './messages.ts';

/** The generated validator; see scripts/build-validator.mjs. */
const validate = generated as { (value: unknown): boolean; readonly errors?: readonly Fault[] | null };

/** How many faults are told: one wrong version of a model would have thousands. */
const limit = 20;

/**
 * Reads a pipeline that {@link storeModel} stored, or another program wrote.
 *
 * `value` is `undefined` where the JSON is no pipeline, and each fault names the place in the JSON. The value is frozen.
 *
 * @param isOwn Whether nobody else holds the JSON, so that the value may be made of its very objects.
 *
 * @example
 * ```ts
 * const { value, diagnostics } = readModel(JSON.parse(text));
 * ```
 */
export function readModel(json: unknown, isOwn = false): Outcome<Pipeline | undefined> {
  if (isDeeperThan(json, depthLimit)) return failed([tooDeep()]);
  const model = isOwn ? json : structuredClone(json);
  if (!validate(model)) return failed(faults(validate.errors ?? []));
  restoreGaps(model);
  return { value: deepFreeze(model) as Pipeline, diagnostics: [] };
}

function failed(diagnostics: readonly Diagnostic[]): Outcome<undefined> {
  return { value: undefined, diagnostics };
}

/** A fault of a part makes faults of what holds it; those say nothing. */
function faults(errors: readonly Fault[]): readonly Diagnostic[] {
  const told = errors.filter(({ keyword }) => keyword !== 'if' && keyword !== 'oneOf').map(notAModel);
  const distinct = told.filter(({ message }, i) => told.findIndex((other) => other.message === message) === i);
  return distinct.length > limit ? [...distinct.slice(0, limit), tooMany(distinct.length - limit)] : distinct;
}

/** The validator calls itself for each level. */
function isDeeperThan(json: unknown, most: number): boolean {
  if (typeof json !== 'object' || json === null) return false;
  if (most < 0) return true;
  for (const key in json) if (isDeeperThan((json as Readonly<Record<string, unknown>>)[key], most - 1)) return true;
  return false;
}

/** JSON knows no `undefined`: `null` stands for it in the lists that may have gaps. */
function restoreGaps(root: unknown): void {
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (Array.isArray(value)) {
      value.forEach((item: unknown, i) => {
        if (item === null) value[i] = undefined;
        else open.push(item);
      });
    } else if (typeof value === 'object' && value !== null) {
      const node = value as { readonly kind: Kind } & Record<string, unknown>;
      for (const [field, { holds }] of fieldsOf(node.kind)) if (holds !== 'json') open.push(node[field]);
    }
  }
}
