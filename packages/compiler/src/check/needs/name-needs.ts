import { plainName, visit } from '@pipec/model';
import type {
  AgentDocker,
  AgentDockerfile,
  AgentNode,
  Argument,
  Expression,
  Node,
  Pipeline,
  Script,
  Span,
} from '@pipec/model';
import type { CatalogueIndex } from '@pipec/model/catalogue';
import type { CredentialNeed, Need, Needs } from '@pipec/platform';
import { argumentName } from '../argument-faults.ts';
import type { Called } from '../argument-faults.ts';
import { placed } from '../pods/placed.ts';
import { podUses } from '../pods/pod-uses.ts';
import type { Part } from '../rule.ts';
import { agentAround } from '../surroundings.ts';

type Locate = (span: Span, part: readonly Part[]) => Span;

/** The labels, credentials and libraries that a pipeline names, and the containers of templates. */
export function nameNeeds(
  root: Pipeline | Script,
  catalogue: CatalogueIndex,
  locate: Locate,
): Pick<Needs, 'labels' | 'credentials' | 'libraries' | 'containers'> {
  const labels: Need[] = [];
  const credentials: CredentialNeed[] = [];
  const libraries: Need[] = [];
  const nodeOfScript = (call: Called & { readonly name: string }): void => {
    if (call.name !== 'node') return;
    const asked = call.args.find(
      ({ name, value }) => (name === undefined || name === 'label') && value.kind !== 'Closure',
    );
    if (asked === undefined) labels.push({ name: '', span: call.span });
    else labels.push(...textNeeds(asked.value, placed(asked.span, call.span, 0, locate)));
  };
  const called = (call: Called & { readonly name: string }): void => {
    const kind = kindsOfBindings.get(call.name);
    credentials.push(...credentialsOf(call, catalogue, locate).map((need) => ({ ...need, kind })));
    libraries.push(...loadedBy(call, locate));
    nodeOfScript(call);
  };
  visit(root, {
    AgentAny: ({ span }) => void labels.push({ name: '', span }),
    AgentLabel: ({ label, span }) => void labels.push(...textNeeds(label, placed(label.span, span, 0, locate))),
    AgentNode: (agent) => void labels.push(...labelOf(agent, agent.argument, locate)),
    // Docker runs on an agent that has it, which is chosen by a label.
    AgentDocker: (agent) => void labels.push(...labelOf(agent, undefined, locate)),
    AgentDockerfile: (agent) => void labels.push(...labelOf(agent, undefined, locate)),
    Step: called,
    Option: called,
    Trigger: called,
    BuildParameter: called,
    Call(call) {
      const name = plainName(call.callee);
      if (name !== undefined) called({ ...call, name });
    },
    Credentials: ({ id, type: kind, span }) =>
      void credentials.push(...textNeeds(id, placed(id.span, span, 0, locate)).map((need) => ({ ...need, kind }))),
    LibraryEntry: ({ value, span }) => void libraries.push(...libraryNeeds(value, placed(value.span, span, 0, locate))),
    Annotation({ name, args = [] }) {
      if (name === 'Library') for (const { value } of args) libraries.push(...libraryNeeds(value, value.span));
    },
  });
  const own = ownLabels(root);
  return {
    labels: labels.filter(({ name }) => !own.has(name)),
    credentials: once(credentials),
    libraries: once(libraries),
    containers: containersOfTemplates(root, locate),
  };
}

/** The library of `library('x@v1')`; one that says itself where it comes from needs no other. */
function loadedBy({ name, args, span }: Called & { readonly name: string }, locate: Locate): readonly Need[] {
  const given = args.find((one) => one.name === undefined || one.name === 'identifier');
  const isForeign = args.some((one) => one.name === 'retriever');
  if (name !== 'library' || given === undefined || isForeign) return [];
  return libraryNeeds(given.value, placed(given.span, span, 0, locate));
}

/** The label of an agent with fields; empty where it takes any agent. */
function labelOf(
  { fields, span }: AgentNode | AgentDocker | AgentDockerfile,
  argument: Expression | undefined,
  locate: Locate,
): readonly Need[] {
  const field = fields.find(({ name }) => name === 'label');
  const value = argument ?? (field !== undefined && 'kind' in field.value ? field.value : undefined);
  return value === undefined ? [{ name: '', span }] : textNeeds(value, placed(value.span, span, 'label', locate));
}

/** The labels that pods of the pipeline itself have. */
function ownLabels(root: Pipeline | Script): ReadonlySet<string> {
  const values = podUses(root).pods.map(({ fields }) => fields.find(({ name }) => name === 'label')?.value);
  return new Set(
    values.flatMap((value) =>
      value !== undefined && 'kind' in value && value.kind === 'StringLiteral' ? [value.value] : [],
    ),
  );
}

/** What a binding of `withCredentials` binds. */
const kindsOfBindings: ReadonlyMap<string, CredentialNeed['kind']> = new Map([
  ['string', 'secretText'],
  ['usernamePassword', 'usernamePassword'],
  ['usernameColonPassword', 'usernamePassword'],
  ['file', 'secretFile'],
  ['sshUserPrivateKey', 'sshPrivateKey'],
]);

function textNeeds(value: Expression, span: Span): readonly Need[] {
  return value.kind === 'StringLiteral' ? [{ name: value.value, span }] : [];
}

/** `lib@v1`, `['a@1', 'b']`, `library('lib@v1')`, `identifier: 'lib'`. */
function libraryNeeds(value: Expression, span: Span): readonly Need[] {
  if (value.kind === 'ListLiteral') return value.items.flatMap((item) => libraryNeeds(item.value, item.value.span));
  if (value.kind === 'Call') return value.args.slice(0, 1).flatMap((item) => libraryNeeds(item.value, item.value.span));
  return textNeeds(value, span).map((need) => ({ ...need, name: need.name.split('@', 1)[0]! }));
}

/** The ids among the arguments of a call: those of parameters that take one, and whatever is called `credentialsId` at any depth. */
function credentialsOf(
  call: Called & { readonly name: string },
  catalogue: CatalogueIndex,
  locate: Locate,
): readonly Need[] {
  const entries = catalogue.named(call.name);
  const takesIds = (argument: Argument): boolean => {
    const name = argumentName(argument);
    if (name === 'credentialsId') return true;
    return entries.some(({ params, soleParam }) => {
      const type = params.find((one) => one.name === (name ?? soleParam))?.type;
      return type === 'credentialsId' || (typeof type === 'object' && 'list' in type && type.list === 'credentialsId');
    });
  };
  return call.args.flatMap((argument): readonly Need[] => {
    const span = placed(argument.value.span, call.span, argumentName(argument) ?? 0, locate);
    const { value } = argument;
    if (takesIds(argument)) {
      if (value.kind === 'ListLiteral')
        return value.items.flatMap((item) =>
          textNeeds(item.value, placed(item.value.span, call.span, argumentName(argument) ?? 0, locate)),
        );
      return textNeeds(value, span);
    }
    return hiddenIds(value, span);
  });
}

/** `[[$class: 'GitSCM', userRemoteConfigs: [[credentialsId: 'x']]]]`. A call within is looked at for itself. */
function hiddenIds(value: Expression, around: Span): readonly Need[] {
  if (value.kind === 'ListLiteral') return value.items.flatMap((item) => hiddenIds(item.value, around));
  if (value.kind !== 'MapLiteral') return [];
  return value.entries.flatMap((entry) =>
    entry.name === 'credentialsId'
      ? textNeeds(entry.value, entry.value.span.start === value.span.start ? around : entry.value.span)
      : hiddenIds(entry.value, around),
  );
}

/** The containers that steps name on agents that are chosen by a label: theirs is a template of the controller. */
function containersOfTemplates(root: Pipeline | Script, locate: Locate): Needs['containers'] {
  const labelOf = new Map<Node, string>();
  visit(root, {
    Step(step, parents) {
      const agent = step.name === 'container' || step.name === 'containerLog' ? agentAround(parents) : undefined;
      if (agent?.kind === 'AgentLabel' && agent.label.kind === 'StringLiteral') labelOf.set(step, agent.label.value);
    },
  });
  return podUses(root).containers.flatMap(({ name, node, value, pod }) => {
    const label = labelOf.get(node);
    return pod !== undefined || label === undefined
      ? []
      : [{ name, label, span: placed(value.span, node.span, 0, locate) }];
  });
}

/** What stands twice at one place is asked for once. */
function once<N extends Need>(needs: readonly N[]): readonly N[] {
  const seen = new Set<string>();
  return needs.filter(({ name, span }) => {
    const key = `${name} ${span.file} ${span.start}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
