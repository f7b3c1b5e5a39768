import type { Pipeline } from '../pipeline.ts';
import type { Json } from '../pod.ts';

/**
 * A pipeline as JSON, from which {@link readModel} makes an equal one. What is missing in a list, as a size in `new int[3][]`, is
 * stored as `null`.
 */
export function storeModel(pipeline: Pipeline): Json {
  return JSON.parse(JSON.stringify(pipeline)) as Json;
}
