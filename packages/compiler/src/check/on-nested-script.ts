import type { Argument, Call, Expression, MapLiteral, Node } from '@pipec/model';
import type { Entry } from '@pipec/model/catalogue';
import { keyOf } from './flow/named-by-arguments.ts';
import type { RuleContext, Visitor } from './rule.ts';
import { runsScripts, scriptIn } from './step-call.ts';
import type { Script } from './step-call.ts';

/** A script that is not a step's own but stands deeper in its arguments. */
export interface NestedScript {
  readonly script: Script;
  /** What takes it: `sshTransfer`, or its class. */
  readonly owner: string;
  readonly node: Node;
}

/** Tells each script of `sshTransfer(execCommand: '…')`, `[$class: 'BapSshTransfer', execCommand: '…']` and their like. */
export function onNestedScript(
  { catalogue }: Pick<RuleContext, 'catalogue'>,
  visit: (nested: NestedScript, parents: readonly Node[]) => void,
): Visitor {
  const look = (
    owner: string,
    entries: readonly Entry[],
    node: Call | MapLiteral,
    args: readonly Argument[],
    parents: readonly Node[],
  ) => {
    const entry = entries.find((one) => one.kind !== 'step' && runsScripts(one));
    const script = entry && scriptIn({ entry, args });
    if (script !== undefined) visit({ script, owner, node }, parents);
  };
  return {
    Call(call, parents) {
      const { callee, args } = call;
      const isMeant = callee.kind === 'Name' && args.some(({ name }) => name !== undefined);
      if (isMeant) look(callee.name, catalogue.named(callee.name), call, args, parents);
    },
    MapLiteral(map, parents) {
      const name = classOf(map);
      const entry = name === undefined ? undefined : catalogue.ofClass(name);
      if (entry !== undefined) look(name!, [entry], map, map.entries, parents);
    },
  };
}

function classOf({ entries }: MapLiteral): string | undefined {
  const value: Expression | undefined = entries.find(({ name }) => keyOf(name) === '$class')?.value;
  return value?.kind === 'StringLiteral' ? value.value : undefined;
}
