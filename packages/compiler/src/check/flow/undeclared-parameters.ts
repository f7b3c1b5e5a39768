import type { Expression, Index, Member, Node } from '@pipec/model';
import { nearest } from '@pipec/model';
import { argumentName } from '../argument-faults.ts';
import { namesCode } from '../loads-code.ts';
import type { RuleContext } from '../rule.ts';
import { treeOf } from '../tree.ts';
import { memberOf } from './member-of.ts';
import { variablesOf } from './variables.ts';

/** A place that reads a parameter which the pipeline does not declare: its value there is null. */
export interface UndeclaredParameter {
  readonly name: string;
  readonly read: Member | Index;
  /** Whether the author reckons with null: `params.X ?: 'none'`, `params.X == null`. */
  readonly isExpected: boolean;
  /** The declared parameter that was probably meant. */
  readonly meant: string | undefined;
}

/**
 * Finds parameters that are read and that no `parameters` of the pipeline declares. Jenkins hands on no others, whatever starts the
 * build.
 *
 * Nothing is found where others may declare some: a library that is named, a call of `properties`, a trigger that brings variables along,
 * a parameter whose name is worked out. Nor where the pipeline declares none at all: they may then be those of the job.
 */
export function undeclaredParameters(context: RuleContext): readonly UndeclaredParameter[] {
  const { root, pipeline } = context;
  const declared = declaredNames(context);
  if (pipeline === undefined || declared === undefined || mayDeclareOthers(context)) return [];
  const tree = treeOf(root);
  const { of } = variablesOf(root);
  return [...tree.ofKind('Member'), ...tree.ofKind('Index')].flatMap((read): readonly UndeclaredParameter[] => {
    const name = memberOf(read, 'params', context);
    if (name === undefined || declared.has(name)) return [];
    if (read.object.kind === 'Name' && of(read.object) !== undefined) return [];
    const parent = tree.parentOf(read);
    // `params.containsKey('X')` is a method of the map, and nothing can be put into it.
    if (parent?.kind === 'Call' && parent.callee === read) return [];
    if (parent?.kind === 'Binary' && parent.operator === '=' && parent.left === read) return [];
    return [{ name, read, isExpected: reckonsWithNull(read, parent), meant: meantBy(name, declared) }];
  });
}

/** The names that the pipeline declares; `undefined` where it declares none, or not all are written down. */
function declaredNames({ pipeline }: RuleContext): ReadonlySet<string> | undefined {
  const names = (pipeline?.parameters?.entries ?? []).map(({ args }) => {
    const own =
      args.find((argument) => argumentName(argument) === 'name') ?? args.find(({ name }) => name === undefined);
    return own?.value.kind === 'StringLiteral' ? own.value.value : undefined;
  });
  const known = names.filter((name) => name !== undefined);
  return known.length === 0 || known.length < names.length ? undefined : new Set(known);
}

function mayDeclareOthers(context: RuleContext): boolean {
  const { root, pipeline, catalogue } = context;
  const tree = treeOf(root);
  const isProperties = (name: string) => catalogue.step(name)?.className?.endsWith('.JobPropertyStep') === true;
  // A webhook may bring variables, which are told in lists.
  const brings = pipeline?.triggers?.entries.some(({ args }) => args.some(({ value }) => value.kind === 'ListLiteral'));
  return (
    brings === true ||
    namesCode(context) ||
    tree.ofKind('Step').some(({ name }) => isProperties(name)) ||
    tree.ofKind('Call').some(({ callee }) => callee.kind === 'Name' && isProperties(callee.name))
  );
}

function reckonsWithNull(read: Expression, parent: Node | undefined): boolean {
  if (parent?.kind === 'Elvis') return parent.condition === read;
  if (parent?.kind !== 'Binary' || !['==', '!='].includes(parent.operator)) return false;
  return [parent.left, parent.right].some(({ kind }) => kind === 'NullLiteral');
}

/** The declared name that was meant: another spelling of it, or one near it. Names that differ in a number alone are of one row. */
function meantBy(name: string, declared: ReadonlySet<string>): string | undefined {
  const same = [...declared].find((one) => plain(one) === plain(name));
  const near = same ?? nearest(name, declared);
  if (near === undefined || same !== undefined) return same;
  const isOfRow = near.replaceAll(/\d/g, '') === name.replaceAll(/\d/g, '');
  return name.length < 4 || isOfRow ? undefined : near;
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[_.-]/g, '');
}
