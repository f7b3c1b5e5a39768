import { isFinalizer } from '../check/server/metadata.ts';
import type { Namespace } from '../generated/object-types.ts';
import type { ObjectContext } from './object-context.ts';

/** A namespace: what must be done before it goes. */
export function namespace({ object, report }: ObjectContext<Namespace>): void {
  (object.spec?.finalizers ?? []).forEach((name, i) => {
    if (!isFinalizer(name))
      report('invalid-metadata', ['spec', 'finalizers', i], `'${name}' is no name of a finalizer.`, {
        field: 'spec.finalizers',
        notes: [`It is 'kubernetes', or has a domain, as in 'example.com/${name || 'name'}'.`],
      });
  });
}
