import { plainName } from '@pipec/model';
import type {
  AgentKubernetes,
  Argument,
  Call,
  Expression,
  Field,
  Node,
  Pipeline,
  Script,
  Span,
  Stage,
  Step,
} from '@pipec/model';
import { podAround } from '../surroundings.ts';
import { treeOf } from '../tree.ts';

/** A field of an agent: a line of its block, or an argument of `podTemplate`. */
export interface UseField {
  readonly name: string;
  readonly value: Expression | readonly Field[];
  readonly span: Span;
}

/** A place where a pipeline says a pod: `agent { kubernetes { … } }`, or `podTemplate(…) { … }`. */
export interface PodUse {
  readonly node: AgentKubernetes | Step | Call;
  readonly route: 'declarative' | 'step';
  readonly fields: readonly UseField[];
  /** Names of the stages around, the outermost first. */
  readonly stages: readonly string[];
  /** The `podTemplate` around, which it inherits from unless it says otherwise. */
  readonly around?: PodUse;
  /** Seconds that a `timeout` gives to what runs on it. */
  readonly timeout?: number;
}

/** A step that names a container. */
export interface ContainerUse {
  readonly name: string;
  /** The name as it is written. */
  readonly value: Expression;
  readonly node: Step | Call;
  /** The pod whose container it must be; `undefined` where that is not known here. */
  readonly pod: PodUse | undefined;
  /** Whether a fault in it is caught. */
  readonly isTried: boolean;
}

/** The pods of a file, and the steps that name their containers. */
export interface PodUses {
  readonly pods: readonly PodUse[];
  readonly containers: readonly ContainerUse[];
}

/** Whether a file says a pod at all: most do not, and need not be walked for them. */
export function mayHavePods(root: Pipeline | Script): boolean {
  const tree = treeOf(root);
  if (tree.ofKind('AgentKubernetes').length > 0 || tree.ofKind('Step').some(({ name }) => name === 'podTemplate'))
    return true;
  return tree.ofKind('Call').some(({ callee }) => plainName(callee) === 'podTemplate');
}

/** Finds them in one walk. */
export function podUses(root: Pipeline | Script): PodUses {
  const pods: PodUse[] = [];
  const containers: ContainerUse[] = [];
  const byNode = new Map<Node, PodUse>();
  const meet = (node: Step | Call, name: string | undefined, parents: readonly Node[]): void => {
    if (name === 'podTemplate') {
      const around = templateAround(parents, byNode);
      add({
        node,
        route: 'step',
        fields: argumentsOf(node.args),
        stages: stagesOf(parents),
        ...(around && { around }),
      });
    } else if (name === 'container' || name === 'containerLog') {
      const value = containerArgument(node.args);
      if (value?.kind === 'StringLiteral')
        containers.push({ name: value.value, value, node, pod: podOf(parents, byNode), isTried: isTried(node) });
    }
  };
  const add = (use: PodUse): void => {
    pods.push(use);
    byNode.set(use.node, use);
  };
  treeOf(root).walk({
    AgentKubernetes(node, parents) {
      const fields = node.fields.map(({ name, value, span }) => ({
        name,
        value,
        span: 'kind' in value ? value.span : span,
      }));
      const timeout = timeoutAround(parents);
      add({ node, route: 'declarative', fields, stages: stagesOf(parents), ...(timeout !== undefined && { timeout }) });
    },
    Step: (node, parents) => meet(node, node.name, parents),
    Call: (node, parents) => meet(node, plainName(node.callee), parents),
  });
  return { pods, containers };
}

function argumentsOf(args: readonly Argument[]): readonly UseField[] {
  const [only] = args.filter(({ value }) => value.kind !== 'Closure');
  const list = only?.name === undefined && only?.value.kind === 'MapLiteral' ? only.value.entries : args;
  return list.flatMap(({ name, value }) => (typeof name === 'string' ? [{ name, value, span: value.span }] : []));
}

/** `container('maven')`, `container(name: 'maven', shell: '/bin/bash')`. */
function containerArgument(args: readonly Argument[]): Expression | undefined {
  return args.find(({ name, value }) => (name === undefined || name === 'name') && value.kind !== 'Closure')?.value;
}

function stagesOf(parents: readonly Node[]): readonly string[] {
  return parents.flatMap((node) => {
    if (node.kind === 'Stage') return [node.name];
    const isStage = node.kind === 'Call' && plainName(node.callee) === 'stage';
    const title = isStage ? node.args.find(({ value }) => value.kind === 'StringLiteral')?.value : undefined;
    return title?.kind === 'StringLiteral' ? [title.value] : [];
  });
}

function templateAround(parents: readonly Node[], byNode: ReadonlyMap<Node, PodUse>): PodUse | undefined {
  return parents.flatMap((node) => byNode.get(node) ?? []).findLast(({ route }) => route === 'step');
}

/**
 * The pod that steps run on: of the nearest `podTemplate` around whose label the nearest `node` asks for, else the agent's. A method, a
 * closure that is kept for later, and a `node` of another label may run anywhere.
 */
function podOf(parents: readonly Node[], byNode: ReadonlyMap<Node, PodUse>): PodUse | undefined {
  for (let i = parents.length - 1; i >= 0; i -= 1) {
    const node = parents[i]!;
    if (node.kind === 'Method' || node.kind === 'ClassDeclaration' || isKept(node, parents[i - 1])) return undefined;
    if (calledName(node) === 'node') return ofNode(node as Step | Call, templateAround(parents.slice(0, i), byNode));
  }
  const agent = podAround(parents);
  return agent && byNode.get(agent);
}

/** A closure that is no block of a call is called later, who knows where. */
function isKept(node: Node, around: Node | undefined): boolean {
  return node.kind === 'Closure' && around?.kind !== 'Call' && around?.kind !== 'Argument';
}

function calledName(node: Node): string | undefined {
  if (node.kind === 'Step') return node.name;
  return node.kind === 'Call' ? plainName(node.callee) : undefined;
}

/** Whether a `node` asks for the pod of a template: by `POD_LABEL`, or by the label that the template says. */
function ofNode({ args }: Step | Call, use: PodUse | undefined): PodUse | undefined {
  const asked = args.find(({ value }) => value.kind !== 'Closure')?.value;
  const label = use?.fields.find(({ name }) => name === 'label')?.value;
  if (use === undefined || asked === undefined) return undefined;
  if (label === undefined) return isPodLabel(asked) ? use : undefined;
  return 'kind' in label && isSame(asked, label) ? use : undefined;
}

function isPodLabel(value: Expression): boolean {
  if (value.kind === 'Name') return value.name === 'POD_LABEL';
  return value.kind === 'Member' && value.name === 'POD_LABEL';
}

function isSame(a: Expression, b: Expression): boolean {
  if (a.kind === 'StringLiteral' && b.kind === 'StringLiteral') return a.value === b.value;
  return a.kind === 'Name' && b.kind === 'Name' && a.name === b.name;
}

/** Whether all that runs in the container stands in a `try`: who does so may expect that it is not there. */
function isTried(node: Step | Call): boolean {
  const inner = bodyOf(node).flatMap((one): readonly Node[] => {
    if (one.kind === 'ScriptBlock') return one.statements;
    const call = one.kind === 'ExpressionStatement' && one.expression.kind === 'Call' ? one.expression : undefined;
    return call !== undefined && plainName(call.callee) === 'script' ? bodyOf(call) : [one];
  });
  return inner.length > 0 && inner.every(({ kind }) => kind === 'Try');
}

/** Whether an agent has YAML, written down or in a file. */
export function mayHaveYaml({ fields }: PodUse): boolean {
  return fields.some(({ name }) => name === 'yaml' || name === 'yamlFile');
}

function bodyOf(node: Step | Call): readonly Node[] {
  return node.kind === 'Step' ? (node.body ?? []) : node.closures.flatMap(({ statements }) => statements);
}

const seconds: Readonly<Record<string, number>> = { SECONDS: 1, MINUTES: 60, HOURS: 3600, DAYS: 86_400 };

/** The `timeout` of what has the agent, or of what is around it. */
function timeoutAround(parents: readonly Node[]): number | undefined {
  const owners = parents.filter((node): node is Stage | Pipeline => node.kind === 'Stage' || node.kind === 'Pipeline');
  for (const { options } of owners.toReversed()) {
    const args = options?.entries.find(({ name }) => name === 'timeout')?.args;
    if (args === undefined) continue;
    const time = args.find(({ name }) => name === 'time' || name === undefined)?.value;
    const unit = args.find(({ name }) => name === 'unit')?.value;
    if (time?.kind !== 'NumberLiteral' || (unit !== undefined && unit.kind !== 'StringLiteral')) return undefined;
    const factor = seconds[unit?.value ?? 'MINUTES'];
    return factor === undefined ? undefined : Number(time.text) * factor;
  }
  return undefined;
}
