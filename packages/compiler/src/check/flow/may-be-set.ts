import type { Call, Expression, Node, Pipeline, Script } from '@pipec/model';
import type { CatalogueIndex } from '@pipec/model/catalogue';
import { latestOf } from '../latest-of.ts';
import type { RuleContext } from '../rule.ts';
import { argumentFor, calledStep, scriptOf, stepCall } from '../step-call.ts';
import { writtenText } from '../text/written-text.ts';
import { treeOf } from '../tree.ts';
import { environmentOf } from './environment.ts';
import { isVariableOf } from './member-of.ts';

type Context = Pick<RuleContext, 'root' | 'catalogue'>;

/**
 * Whether something in a file may set an environment variable: what {@link environmentOf} finds, a text that names it for somebody else
 * (`-e NAME=…` of a container, the `env` of a pod, what a trigger sets), or what sets variables whose names only the run knows. Its
 * scripts do not count: what they set is their own.
 */
export function mayBeSet(name: string, root: Pipeline | Script, catalogue: CatalogueIndex): boolean {
  if (environmentOf(root, catalogue).all.some((setting) => setting.name === name)) return true;
  const { isOpen, names } = namedIn(root, catalogue);
  return isOpen || names.has(name);
}

/** What a file names, and whether it sets variables of any name. */
interface Named {
  readonly isOpen: boolean;
  readonly names: ReadonlySet<string>;
}

const namedIn = latestOf((root: Pipeline | Script, catalogue: CatalogueIndex): Named => {
  const tree = treeOf(root);
  const names = new Set<string>();
  const scripts = new Set<Node>();
  let isOpen = tree
    .ofKind('Binary')
    .some(({ operator, left }) => operator === '=' && isAnyVariable(left, { root, catalogue }));
  for (const node of [...tree.ofKind('Step'), ...tree.ofKind('Call')]) {
    isOpen ||= node.kind === 'Call' && setsAny(node, { root, catalogue });
    const step = stepCall(node, { root, catalogue });
    if (step === undefined) continue;
    const script = scriptOf(step);
    if (script !== undefined) scripts.add(script.value);
    isOpen ||=
      step.name === 'load' || step.entry.params.some((param) => isAnyList(param, argumentFor(step, param.name)));
  }
  const isMeant = (node: Node) =>
    ![...tree.around(node), node].some((around) => around.kind === 'CallCondition' || scripts.has(around)) &&
    !isGiven(node, tree.around(node), { root, catalogue });
  for (const literal of tree.ofKind('StringLiteral'))
    if (isMeant(literal)) for (const name of namesIn(literal.value)) names.add(name);
  for (const part of tree.ofKind('GStringText'))
    if (isMeant(part)) for (const name of namesIn(part.value)) names.add(name);
  return { isOpen, names };
});

/** `env[name]`, `env."$name"`. */
function isAnyVariable(left: Expression, context: Context): boolean {
  if (left.kind === 'Index') return isVariableOf(left.object, 'env', context) && !isText(left.args[0]?.value);
  return (
    left.kind === 'Member' &&
    isVariableOf(left.object, 'env', context) &&
    typeof left.name !== 'string' &&
    !isText(left.name)
  );
}

/** `env.setProperty(name, …)`. */
function setsAny({ callee }: Call, context: Context): boolean {
  if (callee.kind !== 'Member' || !isVariableOf(callee.object, 'env', context)) return false;
  return callee.name === 'setProperty' || callee.name === 'putAt';
}

/** A list for `withEnv` of which not every item shows the name that it sets. */
function isAnyList({ role }: { readonly role?: string }, value: Expression | undefined): boolean {
  if (role !== 'assignments' || value === undefined) return false;
  return value.kind !== 'ListLiteral' || !value.items.every((item) => /^\w+[=+]/.test(shown(item.value)));
}

/** What a text shows before its first hole. */
function shown(value: Expression): string {
  const written = writtenText(value);
  return written?.text.slice(0, written.holes[0]?.start) ?? '';
}

function isText(value: Expression | undefined): boolean {
  return value?.kind === 'StringLiteral';
}

/** `string(name: 'X', value: x)` hands a value to another job. */
function isGiven(node: Node, around: readonly Node[], context: Context): boolean {
  const call = around.findLast((outer) => outer.kind === 'Call');
  if (call?.kind !== 'Call' || !call.args.some(({ name }) => name === 'value')) return false;
  const called = calledStep(call, context);
  const isName = call.args.some(({ name, value }) => name === 'name' && value === node);
  return isName && called !== undefined && context.catalogue.named(called).some(({ kind }) => kind === 'parameter');
}

/** The variables that a text may name for somebody who sets them: `NAME`, `NAME=…`, `-e NAME`, `name: NAME`. */
function namesIn(text: string): readonly string[] {
  if (/^\w+$/.test(text)) return [text];
  return [...text.matchAll(/\b(\w+)=|(?:-e|--env|\bname:)[ \t]*["']?(\w+)/g)].map(
    ([, set, named]) => set ?? named ?? '',
  );
}
