import type { Expression, Field, Span } from '@pipec/model';
import type { CatalogueIndex, Entry, Param } from '@pipec/model/catalogue';
import { nestedName } from '../argument-faults.ts';
import type { Called } from '../argument-faults.ts';
import { directiveEntries, stepEntries, symbols } from '../on-arguments.ts';
import { defineRule } from '../rule.ts';
import { isGiven, misfitMessage, misfitNotes, misfitSlip } from './misfit-words.ts';
import { argumentMisfits, symbolCalls, valueMisfits } from './misfits.ts';
import type { Misfit, Wanted } from './misfits.ts';

/**
 * What the types of the DSL forbid, for those whose module nobody checked. It looks at values of TypeScript alone: Groovy of the author's
 * is still unread where it is asked, and keeps Jenkins' own rules.
 */
export default defineRule({
  name: 'wrong-type',
  group: 'dsl',
  severity: 'error',
  summary: 'What is given to a function of the DSL has the type that it takes.',

  check({ catalogue, report }) {
    const tell = (misfits: readonly Misfit[]) => {
      for (const misfit of misfits) {
        const { call: span, path: part } = misfit;
        const slip = isGiven(misfit) ? undefined : misfitSlip(misfit);
        const [message, notes] = [misfitMessage(misfit), misfitNotes(misfit)];
        report({ message, span, part, notes, ...(slip && { slip }) });
      }
    };
    const tellCall = (call: Called, entries: readonly Entry[]) => {
      tell(fewest(call, entries, catalogue));
      for (const inner of symbolCalls(call.args)) {
        tell(fewest(inner, symbols(nestedName(inner), catalogue), catalogue));
      }
    };
    const tellAgent = (type: string, { span, argument, fields }: AgentLines) => {
      const place = { call: span, owner: type };
      if (argument !== undefined) tell(valueMisfits(argument, text, { ...place, path: [0] }, catalogue));
      const params = catalogue.inContext('agent', type)?.params ?? [];
      for (const { name, value } of fields) {
        const param = params.find((one) => one.name === name);
        // A block of fields has no place in the DSL.
        if (param === undefined || !('kind' in value)) continue;
        tell(valueMisfits(value, param, { ...place, path: [name] }, catalogue));
      }
    };
    return {
      Step: (step) => tellCall(step, stepEntries(step.name, catalogue)),
      CallCondition: (condition) => tellCall(condition, conditionEntries(condition.name, catalogue)),
      Option: (option) =>
        tellCall(option, directiveEntries(option.name, ['job-property', 'option'], 'options', catalogue)),
      Trigger: (trigger) => tellCall(trigger, directiveEntries(trigger.name, ['trigger'], 'triggers', catalogue)),
      BuildParameter: (parameter) =>
        tellCall(parameter, directiveEntries(parameter.name, ['parameter'], 'parameters', catalogue)),
      AgentLabel: ({ label, span }) => tellAgent('label', { argument: label, fields: [], span }),
      AgentNode: (agent) => tellAgent('node', agent),
      AgentDocker: (agent) => tellAgent('docker', agent),
      // `agent.dockerfile()` gives the `true` that stands for a Dockerfile at the top.
      AgentDockerfile: ({ span, fields }) => tellAgent('dockerfile', { span, fields }),
      AgentKubernetes: (agent) => tellAgent('kubernetes', agent),
    };
  },
});

const text: Wanted = { type: 'string' };

/** What agents have in common here. */
interface AgentLines {
  readonly span: Span;
  readonly argument?: Expression;
  readonly fields: readonly Field[];
}

/** What a name means as a condition. How it compares is one of a few names, which the DSL takes as Jenkins writes them. */
function conditionEntries(name: string, catalogue: CatalogueIndex): readonly Entry[] {
  const entry = catalogue.inContext('when', name);
  if (entry === undefined) return [];
  const type = { enum: catalogue.catalogue.declarative.comparators };
  const params = entry.params.map(({ suggested, ...param }): Param =>
    param.name === 'comparator' ? { ...param, type } : { ...param, ...(suggested && { suggested }) },
  );
  return [{ ...entry, params }];
}

/** The misfits against the entry that fits best, of several that share a name. */
function fewest(call: Called, entries: readonly Entry[], catalogue: CatalogueIndex): readonly Misfit[] {
  const [first, second] = entries;
  if (second === undefined) return first === undefined ? [] : argumentMisfits(call, first, catalogue);
  let best: { readonly misfits: readonly Misfit[]; readonly score: number } | undefined;
  for (const entry of entries) {
    const misfits = argumentMisfits(call, entry, catalogue);
    const unknown = call.args.filter(({ name }) => entry.params.every((param) => param.name !== name)).length;
    if (best === undefined || misfits.length + unknown < best.score)
      best = { misfits, score: misfits.length + unknown };
  }
  return best?.misfits ?? [];
}
