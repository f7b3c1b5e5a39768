import type { CatalogueIndex, Entry } from '@pipec/model/catalogue';
import { latestOf } from './latest-of.ts';
import type { AskedSteps } from './step-call.ts';

type IsMeant = AskedSteps['isMeant'];

/** The rules that ask for steps, and the places of those who mean a step among them. */
interface Asking {
  readonly asked: readonly IsMeant[];
  readonly meant: Map<Entry, readonly number[]>;
}

/** So many sets of rules are known at a time: a file leaves out those that it gives no occasion. */
const most = 32;

const knownIn = latestOf((_catalogue: CatalogueIndex): Asking[] => []);

/** The places, in a list of who asks for steps, of those who mean a step. */
export function meantAmong(
  list: readonly AskedSteps[],
  catalogue: CatalogueIndex,
): (entry: Entry) => readonly number[] {
  const { asked, meant } = askingOf(list, knownIn(catalogue));
  return (entry) => {
    let places = meant.get(entry);
    if (places === undefined) {
      places = asked.flatMap((isMeant, place) => (isMeant(entry) ? [place] : []));
      meant.set(entry, places);
    }
    return places;
  };
}

function askingOf(list: readonly AskedSteps[], known: Asking[]): Asking {
  const found = known.find(
    ({ asked }) => asked.length === list.length && asked.every((isMeant, i) => isMeant === list[i]!.isMeant),
  );
  if (found !== undefined) return found;
  const made = { asked: list.map(({ isMeant }) => isMeant), meant: new Map<Entry, readonly number[]>() };
  if (known.length === most) known.shift();
  known.push(made);
  return made;
}
