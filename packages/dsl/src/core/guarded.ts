import { nearest } from '@pipec/model';
import { Misuse } from './misuse.ts';

/** What is told where a name is not there. */
interface Missing {
  readonly message: (name: string) => string;
  /** What to do, where no name is near. */
  readonly help?: string;
}

/** An object that tells a name that it does not have, at the author's line, instead of giving `undefined`. */
export function guarded<T>(known: ReadonlyMap<string, T>, { message, help }: Missing): { readonly [name: string]: T } {
  return new Proxy(Object.freeze(Object.fromEntries(known)), {
    get(_, name) {
      // Whoever awaits, prints or stringifies the object asks for these.
      if (typeof name === 'symbol' || name === 'then' || name === 'toJSON') return undefined;
      if (known.has(name)) return known.get(name);
      const near = nearest(name, known.keys());
      const hint = near === undefined ? help : `Did you mean '${near}'?`;
      throw new Misuse([message(name), ...(hint === undefined ? [] : [hint])].join(' '));
    },
  });
}
