import type { Entry } from '@pipec/model/catalogue';

/** What is so of an entry of the catalogue, whatever it is given: a file asks for the same few again and again. */
export function ofEntry(ask: (entry: Entry) => boolean): (entry: Entry) => boolean {
  const known = new WeakMap<Entry, boolean>();
  return (entry) => {
    let answer = known.get(entry);
    if (answer === undefined) known.set(entry, (answer = ask(entry)));
    return answer;
  };
}
