import type { Expression, Field, Node } from '@pipec/model';
import type { ParamRole } from '@pipec/model/catalogue';
import { textsHanded } from './global-texts.ts';
import { ofEntry } from './of-entry.ts';
import type { RuleContext, Visitor } from './rule.ts';
import { mergeVisitors } from './merge-visitors.ts';
import { argumentFor, onStepsOf } from './step-call.ts';

/** Words of a command that runs on the agent and is no script of the author's: the `args` of a container. */
export interface CommandLine {
  /** What runs it: `docker.build`, `withDockerContainer`, `agent docker`. */
  readonly owner: string;
  /** Whether a shell reads the words. */
  readonly isShell: boolean;
  readonly value: Expression;
  /** What stands around it as a whole: a call, a step, an agent. */
  readonly node: Node;
  /** The agent that it starts, where it is one of a stage or of the pipeline. */
  readonly isAgent: boolean;
}

/** Tells each command line in a file, with the nodes around what it belongs to. */
export function onCommandLine(
  context: RuleContext,
  visit: (line: CommandLine, parents: readonly Node[]) => void,
): Visitor {
  const inAgent = (type: string, fields: readonly Field[], node: Node, parents: readonly Node[]) => {
    const params = context.catalogue.inContext('agent', type)?.params ?? [];
    for (const { name, value } of fields) {
      const role = params.find((param) => param.name === name)?.role;
      if (isCommandLine(role) && 'kind' in value)
        visit({ owner: `agent ${type}`, isShell: isRead(role), value, node, isAgent: true }, parents);
    }
  };
  return mergeVisitors(
    onStepsOf(context, takesWords, (step, parents) => {
      for (const { name, role } of step.entry.params) {
        const value = isCommandLine(role) ? argumentFor(step, name) : undefined;
        if (value !== undefined)
          visit({ owner: step.name, isShell: isRead(role), value, node: step.node, isAgent: false }, parents);
      }
    }),
    {
      Call(call, parents) {
        for (const { owner, role, value } of textsHanded(call, context))
          if (isCommandLine(role)) visit({ owner, isShell: isRead(role), value, node: call, isAgent: false }, parents);
      },
      AgentDocker: (agent, parents) => inAgent('docker', agent.fields, agent, parents),
      AgentDockerfile: (agent, parents) => inAgent('dockerfile', agent.fields, agent, parents),
      AgentOther: (agent, parents) => inAgent(agent.type, agent.fields, agent, parents),
    },
  );
}

/** Whether it is docker that takes the words, whose options mean something else to others: `-e` to Ansible. */
export function isOfDocker(owner: string): boolean {
  return /docker/i.test(owner);
}

const takesWords = ofEntry(({ params }) => params.some(({ role }) => isCommandLine(role)));

function isCommandLine(role: ParamRole | undefined): boolean {
  return role === 'command-line' || isRead(role);
}

function isRead(role: ParamRole | undefined): boolean {
  return role === 'shell-words';
}
