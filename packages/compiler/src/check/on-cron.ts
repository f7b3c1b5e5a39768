import type { Argument, Call } from '@pipec/model';
import type { CatalogueIndex } from '@pipec/model/catalogue';
import { latestOf } from './latest-of.ts';
import type { RuleContext, Visitor } from './rule.ts';
import { writtenText } from './text/written-text.ts';
import type { WrittenText } from './text/written-text.ts';
import { treeOf } from './tree.ts';

/** Tells each table of cron that is written down without holes: of `triggers`, and of `pipelineTriggers` in a script. */
export function onCron({ root, catalogue }: RuleContext, tell: (table: WrittenText) => void): Visitor {
  const triggers = triggersIn(catalogue);
  const isTrigger = ({ callee }: Call) => callee.kind === 'Name' && triggers.has(callee.name);
  const look = (name: string, args: readonly Argument[]) => {
    const entry = catalogue.inContext('triggers', name);
    const isTimer = entry?.className !== undefined && /\.(?:TimerTrigger|SCMTrigger)$/.test(entry.className);
    const given = args.find((argument) => argument.name === undefined || tables.has(String(argument.name)));
    const text = isTimer && given !== undefined ? writtenText(given.value) : undefined;
    if (text !== undefined && text.holes.length === 0) tell(text);
  };
  return {
    Trigger: ({ name, args }) => look(name, args),
    // Most files set no trigger in a script.
    ...(treeOf(root).ofKind('Call').some(isTrigger) && {
      Call: ({ callee, args }) => {
        if (callee.kind === 'Name') look(callee.name, args);
      },
    }),
  };
}

/** The names of all triggers. */
const triggersIn: (catalogue: CatalogueIndex) => ReadonlySet<string> = latestOf(
  (catalogue) => new Set(catalogue.namesIn('triggers')),
);

/** What `cron` and `pollSCM` call their table. */
const tables: ReadonlySet<string> = new Set(['spec', 'scmpoll_spec']);
