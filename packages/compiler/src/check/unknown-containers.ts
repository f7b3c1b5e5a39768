import { anyOf, nearest, visit } from '@pipec/model';
import type { AgentKubernetes, Expression, Node, Pipeline, Script, Span } from '@pipec/model';
import type { Fault } from './rule.ts';
import { podAround } from './surroundings.ts';

/**
 * The containers that steps and agents name, and that the pod does not have.
 *
 * @param namesOf The containers of an agent's pod; `undefined` where they are not known.
 */
export function unknownContainers(
  root: Pipeline | Script,
  namesOf: (agent: AgentKubernetes) => readonly string[] | undefined,
): readonly Fault[] {
  const found: Fault[] = [];
  const look = (
    value: Expression | undefined,
    agent: AgentKubernetes | undefined,
    span: Span,
    part: string | number,
  ) => {
    const known = agent && namesOf(agent);
    if (value?.kind !== 'StringLiteral' || agent === undefined || known === undefined || known.includes(value.value))
      return;
    found.push(
      faultOf(value.value, known, agent, { span: value.quote === undefined ? span : value.span, part: [part] }),
    );
  };
  const lookAtCall = (
    args: readonly { readonly name?: unknown; readonly value: Expression }[],
    node: Node,
    parents: readonly Node[],
  ) => {
    const name = args.find((argument) => argument.name === undefined || argument.name === 'name')?.value;
    look(name, isInOwnPod(parents) ? undefined : podAround(parents), node.span, 0);
  };
  visit(root, {
    Step(step, parents) {
      if (step.name === 'container') lookAtCall(step.args, step, parents);
    },
    Call(call, parents) {
      const isContainer = call.callee.kind === 'Name' && call.callee.name === 'container' && call.closures.length > 0;
      if (isContainer) lookAtCall(call.args, call, parents);
    },
    AgentKubernetes(agent) {
      const field = agent.fields.find(({ name }) => name === 'defaultContainer');
      if (field !== undefined && 'kind' in field.value) look(field.value, agent, agent.span, 'defaultContainer');
    },
  });
  return found;
}

/** Within `podTemplate` or `node` the pod is another one. */
function isInOwnPod(parents: readonly Node[]): boolean {
  const names = parents.map((node) =>
    node.kind === 'Step' ? node.name : node.kind === 'Call' && node.callee.kind === 'Name' ? node.callee.name : '',
  );
  return (
    names.some((name) => name === 'podTemplate' || name === 'node') || parents.some(({ kind }) => kind === 'Method')
  );
}

function faultOf(
  name: string,
  known: readonly string[],
  agent: AgentKubernetes,
  place: Pick<Fault, 'span' | 'part'>,
): Fault {
  const near = nearest(name, known);
  return {
    message: `The pod has no container '${name}'.`,
    ...place,
    notes: [
      { message: near === undefined ? `It has ${anyOf(known, 'and')}.` : `Did you mean '${near}'?` },
      { message: 'Its agent is here.', span: agent.span },
    ],
  };
}
