import type { Entry } from '@pipec/model/catalogue';

/** What is so of an entry of the catalogue, whatever it is given: a file asks for the same few again and again. */
export function ofEntry<T extends {}>(ask: (entry: Entry) => T): (entry: Entry) => T {
  const known = new WeakMap<Entry, T>();
  return (entry) => {
    let answer = known.get(entry);
    if (answer === undefined) known.set(entry, (answer = ask(entry)));
    return answer;
  };
}
