import type { Node } from '@pipec/model';
import type { RuleContext } from '../rule.ts';
import { treeOf } from '../tree.ts';
import type { EnvSetting } from './environment.ts';
import { memberOf } from './member-of.ts';

type Context = Pick<RuleContext, 'root' | 'catalogue'>;

/** Of what sets one variable in a file, what sets it where a node stands: the innermost around it, else whatever sets it. */
export function settingsAt(named: readonly EnvSetting[], node: Node, context: Context): readonly EnvSetting[] {
  if (named.length < 2) return named;
  const { parentOf } = treeOf(context.root);
  for (let around = parentOf(node); around !== undefined; around = parentOf(around)) {
    const here = named.filter(({ scope }) => scope === around);
    if (here.length > 0) return withoutHidden(here, node, context);
  }
  return named;
}

/** Without the parameter that `env.X = …` hides: it stands above what reads the variable, where nothing leaves it out. */
function withoutHidden(settings: readonly EnvSetting[], node: Node, context: Context): readonly EnvSetting[] {
  const isParameter =
    (node.kind === 'Member' || node.kind === 'Index') && memberOf(node, 'params', context) !== undefined;
  const hides = ({ assignment }: EnvSetting) =>
    assignment !== undefined &&
    assignment.span.end <= node.span.start &&
    !treeOf(context.root).around(assignment).some(mayLeaveOut);
  if (isParameter || !settings.some(hides)) return settings;
  return settings.filter(({ nature }) => nature !== 'typed');
}

/** Whether what stands in a node may not be run. */
function mayLeaveOut(node: Node): boolean {
  if (node.kind === 'Stage') return node.when !== undefined;
  return conditional.has(node.kind);
}

const conditional: ReadonlySet<Node['kind']> = new Set([
  'If', 'Ternary', 'Elvis', 'Case', 'Catch', 'While', 'ForIn', 'ForClassic', 'Method', 'PostCondition',
]); // prettier-ignore
