import type { Argument, Node, Span } from '@pipec/model';
import type { CatalogueIndex, Context, Entry } from '@pipec/model/catalogue';
import { argumentFaults } from './argument-faults.ts';
import type { ArgumentFault, Place } from './argument-faults.ts';
import type { RuleContext, Visitor } from './rule.ts';
import { isInScript } from './surroundings.ts';

/** A call whose arguments are checked: a step, an option, a trigger, a parameter or a condition. */
interface Called {
  readonly name: string;
  readonly args: readonly Argument[];
  readonly span: Span;
}

// Four rules speak of the arguments of the same calls: against one catalogue their faults are found once.
const known = new WeakMap<CatalogueIndex, WeakMap<Called, readonly ArgumentFault[]>>();

/** Tells each fault of the arguments of each call that the catalogue knows. */
export function onArguments({ catalogue }: RuleContext, tell: (fault: ArgumentFault, call: Called) => void): Visitor {
  const visit = (call: Called, entry: Entry | undefined, place: Place) => {
    if (entry === undefined) return;
    for (const fault of faultsOf(call, entry, place, catalogue)) tell(fault, call);
  };
  const inContext = (context: Context, place: Place) => (call: Called) =>
    visit(call, catalogue.inContext(context, call.name), place);
  return {
    Step: (step, parents: readonly Node[]) => {
      if (!isInScript(parents)) visit(step, catalogue.step(step.name), 'step');
    },
    Option: inContext('options', 'directive'),
    Trigger: inContext('triggers', 'directive'),
    BuildParameter: inContext('parameters', 'directive'),
    CallCondition: inContext('when', 'step'),
  };
}

function faultsOf(call: Called, entry: Entry, place: Place, catalogue: CatalogueIndex): readonly ArgumentFault[] {
  const ofCatalogue = known.get(catalogue) ?? new WeakMap<Called, readonly ArgumentFault[]>();
  known.set(catalogue, ofCatalogue);
  const found = ofCatalogue.get(call) ?? argumentFaults(entry, call.args, place, catalogue);
  ofCatalogue.set(call, found);
  return found;
}
