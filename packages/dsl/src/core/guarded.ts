import { nearest } from '@pipec/model';
import { Misuse } from './misuse.ts';

/** What is told where a name is not there. */
interface Missing {
  readonly message: (name: string) => string;
  /** What to do, where no name is near. */
  readonly help?: string;
}

/**
 * An object that tells a name that it does not have, at the author's line, instead of giving `undefined`.
 *
 * Each value is made when it is asked for, so that its place is where the author names it.
 */
export function guarded<T>(
  known: ReadonlyMap<string, (name: string) => T>,
  { message, help }: Missing,
): { readonly [name: string]: T } {
  const names: Record<string, T> = Object.fromEntries([...known.keys()].map((name) => [name, undefined as T]));
  return new Proxy(names, {
    get(_, name) {
      // Whoever awaits, prints or stringifies the object asks for these.
      if (typeof name === 'symbol' || name === 'then' || name === 'toJSON') return undefined;
      const make = known.get(name);
      if (make !== undefined) return make(name);
      const near = nearest(name, known.keys());
      const hint = near === undefined ? help : `Did you mean '${near}'?`;
      const slip = near === undefined ? undefined : { written: name, meant: near };
      throw new Misuse([message(name), ...(hint === undefined ? [] : [hint])].join('\n'), undefined, slip);
    },
    set: () => false,
  });
}
