import type { Entry } from '@pipec/model/catalogue';
import type { AskedSteps } from './step-call.ts';

type IsMeant = AskedSteps['isMeant'];

/** The rules that ask for steps, and which of them mean which. */
interface Asking {
  readonly asked: readonly IsMeant[];
  readonly meant: WeakMap<Entry, readonly number[]>;
}

/** So many sets of rules are known at a time: in most files the same ones ask. */
const most = 8;

const known: Asking[] = [];

/** The places, in a list of who asks for steps, of those who mean a step. */
export function meantAmong(list: readonly AskedSteps[]): (entry: Entry) => readonly number[] {
  const { asked, meant } = askingOf(list);
  return (entry) => {
    let places = meant.get(entry);
    if (places === undefined) {
      places = asked.flatMap((isMeant, place) => (isMeant(entry) ? [place] : []));
      meant.set(entry, places);
    }
    return places;
  };
}

function askingOf(list: readonly AskedSteps[]): Asking {
  const found = known.find(
    ({ asked }) => asked.length === list.length && asked.every((isMeant, i) => isMeant === list[i]!.isMeant),
  );
  if (found !== undefined) return found;
  const made = { asked: list.map(({ isMeant }) => isMeant), meant: new WeakMap<Entry, readonly number[]>() };
  if (known.length === most) known.shift();
  known.push(made);
  return made;
}
