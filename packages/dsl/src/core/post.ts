import { postConditions } from '@pipec/model';
import type { Post, PostConditionName } from '@pipec/model';
import { flatSteps } from './call.ts';
import type { Steps } from './call.ts';
import { node } from './node.ts';

/** Steps for what comes after, by the result that they are for. Jenkins runs the conditions in its own order, whatever the order here. */
export type PostSpec = { readonly [N in PostConditionName]?: Steps };

/** The `post` section, its conditions in the order in which Jenkins runs them; conditions of plugins come last. */
export function postSection(spec: PostSpec | undefined): Post | undefined {
  if (spec === undefined) return undefined;
  const rank = (name: string) => {
    const place = (postConditions as readonly string[]).indexOf(name);
    return place < 0 ? postConditions.length : place;
  };
  const given = Object.entries(spec).filter(([, steps]) => steps !== undefined);
  const conditions = given
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([name, steps]) => node('PostCondition', { name, steps: flatSteps(steps, name, ['post', name]) }));
  return node('Post', { conditions });
}
