import type { Argument, Environment, Expression, Node, Pipeline, Script, Span } from '@pipec/model';
import { namesOf } from '@pipec/model/catalogue';
import type { CatalogueIndex } from '@pipec/model/catalogue';
import { latestOf } from '../latest-of.ts';
import type { RuleContext } from '../rule.ts';
import { calledStep } from '../step-call.ts';
import { writtenText } from '../text/written-text.ts';
import { treeOf } from '../tree.ts';
import type { Tree } from '../tree.ts';
import { settingsByMap, settingsBySymbol } from './bindings.ts';
import { assignedVariable } from './member-of.ts';
import { namedByArguments, secretsOf } from './named-by-arguments.ts';
import { settingsAt } from './settings-at.ts';

/** What an environment variable is set to, as far as a leak or an injection goes. */
export type EnvNature =
  /** A secret, whole or in part. */
  | 'secret'
  /** What `credentials()` binds, of which kind is only known in Jenkins: a text, a user and a password, or a path. */
  | 'credential'
  /** The user name of a credential. */
  | 'user'
  /** The path of a secret file. */
  | 'file'
  /** What whoever starts the build types in. */
  | 'typed'
  /** The value that is given. */
  | 'value';

/** One place that sets an environment variable. */
export interface EnvSetting {
  readonly name: string;
  readonly nature: EnvNature;
  readonly span: Span;
  /** What it holds for: a stage, a block, the whole file. */
  readonly scope: Node;
  /** What it is set to, where that is an expression of the file. */
  readonly value?: Expression;
  /** `env.X = …`, from which on the build has that value, whatever a parameter of that name says. */
  readonly assignment?: Node;
}

/** The environment variables that a file sets. */
export interface EnvSettings {
  readonly all: readonly EnvSetting[];
  /** What sets a variable where a node stands: the innermost around it, else whatever sets it in the file. */
  at(name: string, node: Node): readonly EnvSetting[];
}

type Context = Pick<RuleContext, 'root' | 'catalogue'>;

/** Finds what sets environment variables: `environment`, `withEnv`, bindings of credentials, parameters, `env.X = …`. */
export const environmentOf: (root: Pipeline | Script, catalogue: CatalogueIndex) => EnvSettings = latestOf(settingsIn);

function settingsIn(root: Pipeline | Script, catalogue: CatalogueIndex): EnvSettings {
  const context = { root, catalogue };
  const tree = treeOf(root);
  const all: EnvSetting[] = [];
  addByEnvironment(all, tree, root);
  for (const { name, args } of tree.ofKind('BuildParameter')) {
    all.push(...namedByArguments(catalogue.find('parameter', name), args, root, root));
  }
  addByCalls(all, tree, context);
  for (const map of tree.ofKind('MapLiteral')) all.push(...settingsByMap(map, root, catalogue));
  addByAssignments(all, tree, context);
  // Most files are only asked for all.
  let byName: ReadonlyMap<string, readonly EnvSetting[]> | undefined;
  return { all, at: (name, node) => settingsAt((byName ??= named(all)).get(name) ?? none, node, context) };
}

const none: readonly EnvSetting[] = [];

function named(all: readonly EnvSetting[]): ReadonlyMap<string, readonly EnvSetting[]> {
  const byName = new Map<string, EnvSetting[]>();
  for (const setting of all) {
    const earlier = byName.get(setting.name);
    if (earlier === undefined) byName.set(setting.name, [setting]);
    else earlier.push(setting);
  }
  return byName;
}

function addByEnvironment(all: EnvSetting[], tree: Tree, root: Node): void {
  const sections = tree.ofKind('Environment');
  if (sections.length === 0) return;
  const owners = ownersOf(tree);
  for (const section of sections) {
    const scope = owners.get(section) ?? root;
    for (const { name, value, span } of section.entries) {
      if (value.kind !== 'Credentials') all.push({ name, nature: 'value', span, scope, value });
      else all.push(...credentialSettings(name, value.type, span, scope));
    }
  }
}

function addByCalls(all: EnvSetting[], tree: Tree, context: Context): void {
  const { root, catalogue } = context;
  const names = namesWithRoles(catalogue);
  for (const step of tree.ofKind('Step')) {
    if (names.has(step.name)) addByStep(all, step.name, step.args, step, catalogue);
  }
  const calls = tree.ofKind('Call');
  for (let i = 0; i < calls.length; i += 1) {
    const call = calls[i]!;
    const { callee } = call;
    const name = callee.kind === 'Name' ? callee.name : calledStep(call, context);
    if (name === undefined || !names.has(name)) continue;
    addByStep(all, name, call.args, call, catalogue);
    all.push(...settingsBySymbol(call, name, root, catalogue));
  }
}

function addByAssignments(all: EnvSetting[], tree: Tree, context: Context): void {
  const binaries = tree.ofKind('Binary');
  for (let i = 0; i < binaries.length; i += 1) {
    const assignment = binaries[i]!;
    if (assignment.operator !== '=') continue;
    const { left, right, span } = assignment;
    const name = assignedVariable(left, context);
    if (name === undefined || right.kind === 'TypeName') continue;
    all.push({ name, nature: 'value', span, scope: context.root, value: right, assignment });
  }
}

/** What has which `environment`. */
function ownersOf(tree: Tree): ReadonlyMap<Environment, Node> {
  const owners = new Map<Environment, Node>();
  for (const owner of [...tree.ofKind('Pipeline'), ...tree.ofKind('Stage'), ...tree.ofKind('Matrix')])
    if (owner.environment !== undefined) owners.set(owner.environment, owner);
  return owners;
}

/** `credentials()` in `environment`: which variables it sets hangs on the kind of the credential. */
function credentialSettings(name: string, type: string | undefined, span: Span, scope: Node): readonly EnvSetting[] {
  const set = (variable: string, nature: EnvNature): EnvSetting => ({ name: variable, nature, span, scope });
  const whole: EnvNature =
    type === undefined ? 'credential' : type === 'secretFile' || type === 'sshPrivateKey' ? 'file' : 'secret';
  return [set(name, whole), set(`${name}_PSW`, 'secret'), set(`${name}_USR`, 'user')];
}

/** `withEnv`, and steps that bring secrets for their block. */
function addByStep(
  all: EnvSetting[],
  name: string,
  args: readonly Argument[],
  node: Node,
  catalogue: CatalogueIndex,
): void {
  const entry = catalogue.step(name);
  if (entry === undefined) return;
  if (entry.providesSecrets !== undefined) all.push(...secretsOf(entry, node, node));
  for (const { name: param, role } of entry.params) {
    if (role !== 'assignments') continue;
    for (const { name: given, value } of args)
      if (given === param || (given === undefined && entry.soleParam === param))
        all.push(...assignmentsIn(value, node));
  }
}

function assignmentsIn(list: Expression, scope: Node): readonly EnvSetting[] {
  if (list.kind !== 'ListLiteral') return [];
  return list.items.flatMap(({ value }): readonly EnvSetting[] => {
    const text = writtenText(value)?.text;
    const name = /^([A-Za-z_]\w*)=/.exec(text ?? '')?.[1];
    return name === undefined ? [] : [{ name, nature: 'value', span: value.span, scope, value }];
  });
}

const namesKnown = new WeakMap<CatalogueIndex, ReadonlySet<string>>();

/** The names of all that sets a variable: what is called otherwise need not be looked at. */
function namesWithRoles(catalogue: CatalogueIndex): ReadonlySet<string> {
  const known = namesKnown.get(catalogue);
  if (known !== undefined) return known;
  const found = new Set(catalogue.namingVariables().flatMap(namesOf));
  namesKnown.set(catalogue, found);
  return found;
}
