import { plainName } from '@pipec/model';
import type { Argument, Call, Environment, Expression, MapLiteral, Node, Pipeline, Script, Span } from '@pipec/model';
import { namesOf } from '@pipec/model/catalogue';
import type { CatalogueIndex, Entry, Param, ParamRole } from '@pipec/model/catalogue';
import { latestOf } from '../latest-of.ts';
import { calledStep, libraryName } from '../step-call.ts';
import { writtenText } from '../text/written-text.ts';
import { treeOf } from '../tree.ts';
import type { Tree } from '../tree.ts';
import { onlyText } from './only-text.ts';

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

/** Finds what sets environment variables: `environment`, `withEnv`, bindings of credentials, parameters, `env.X = …`. */
export const environmentOf: (root: Pipeline | Script, catalogue: CatalogueIndex) => EnvSettings = latestOf(settingsIn);

function settingsIn(root: Pipeline | Script, catalogue: CatalogueIndex): EnvSettings {
  const tree = treeOf(root);
  const all: EnvSetting[] = [];
  const owners = ownersOf(tree);
  for (const section of tree.ofKind('Environment')) {
    const scope = owners.get(section) ?? root;
    for (const { name, value, span } of section.entries) {
      if (value.kind !== 'Credentials') all.push({ name, nature: 'value', span, scope, value });
      else all.push(...credentialSettings(name, value.type, span, scope));
    }
  }
  for (const { name, args } of tree.ofKind('BuildParameter')) {
    all.push(...namedByArguments(catalogue.find('parameter', name), args, root, root));
  }
  const names = namesWithRoles(catalogue);
  for (const step of tree.ofKind('Step')) {
    if (names.has(step.name)) addByStep(all, step.name, step.args, step, catalogue);
  }
  for (const call of tree.ofKind('Call')) {
    const name = calledStep(call);
    if (name === undefined || !names.has(name)) continue;
    addByStep(all, name, call.args, call, catalogue);
    all.push(...bySymbol(call, name, root, catalogue));
  }
  for (const map of tree.ofKind('MapLiteral')) all.push(...byMap(map, root, catalogue));
  for (const assignment of tree.ofKind('Binary')) {
    const { operator, left, right, span } = assignment;
    const name = operator === '=' ? assignedVariable(left) : undefined;
    if (name === undefined || right.kind === 'TypeName') continue;
    all.push({ name, nature: 'value', span, scope: root, value: right, assignment });
  }
  const byName = new Map<string, EnvSetting[]>();
  for (const setting of all) {
    const earlier = byName.get(setting.name);
    if (earlier === undefined) byName.set(setting.name, [setting]);
    else earlier.push(setting);
  }
  return { all, at: (name, node) => settingsAt(byName.get(name) ?? none, node, root) };
}

const none: readonly EnvSetting[] = [];

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

/** The secrets that something brings under names of its own. */
function secretsOf({ providesSecrets = [] }: Entry, { span }: Node, scope: Node): readonly EnvSetting[] {
  return providesSecrets.map((name) => ({ name, nature: 'secret', span, scope }));
}

function assignmentsIn(list: Expression, scope: Node): readonly EnvSetting[] {
  if (list.kind !== 'ListLiteral') return [];
  return list.items.flatMap(({ value }): readonly EnvSetting[] => {
    const text = writtenText(value)?.text;
    const name = /^([A-Za-z_]\w*)=/.exec(text ?? '')?.[1];
    return name === undefined ? [] : [{ name, nature: 'value', span: value.span, scope, value }];
  });
}

/** A binding or a parameter by its symbol: `string(credentialsId: …, variable: 'TOKEN')`. */
function bySymbol(call: Call, name: string, root: Pipeline | Script, catalogue: CatalogueIndex): readonly EnvSetting[] {
  const scope = () => blockAround(call, root);
  const symbols = catalogue.named(name).filter(({ kind }) => kind === 'binding' || kind === 'parameter');
  if (symbols.length === 0) return [];
  const bringing = symbols.find(({ kind, providesSecrets }) => kind === 'binding' && providesSecrets !== undefined);
  if (bringing !== undefined) return secretsOf(bringing, call, scope());
  // `string(name: 'X', value: x)` hands a value to another job, and declares nothing here.
  const isGiven = call.args.some((argument) => argument.name === 'value');
  const [entry] = symbols
    .filter(({ kind, params }) => !(kind === 'parameter' && isGiven) && params.some(({ role }) => role !== undefined))
    .toSorted((a, b) => fits(call.args, b) - fits(call.args, a));
  return entry === undefined || fits(call.args, entry) === 0 ? [] : namedByArguments(entry, call.args, scope(), root);
}

/** A binding or a parameter by its class, `[$class: 'StringBinding', …]`, or a map whose keys are those of one. */
function byMap(map: MapLiteral, root: Pipeline | Script, catalogue: CatalogueIndex): readonly EnvSetting[] {
  const scope = () => blockAround(map, root);
  const names = map.entries.map(({ name }) => keyOf(name));
  const given = map.entries[names.indexOf('$class')]?.value;
  const entry = given?.kind === 'StringLiteral' ? catalogue.ofClass(given.value) : structOf(names, catalogue);
  if (entry === undefined) return [];
  const secrets = entry.kind === 'binding' ? secretsOf(entry, map, scope()) : [];
  return [...secrets, ...namedByArguments(entry, map.entries, scope(), root)];
}

function structOf(names: readonly (string | undefined)[], catalogue: CatalogueIndex): Entry | undefined {
  return structsOf(catalogue).find(({ needed }) => needed.every((name) => names.includes(name)))?.entry;
}

/** A struct that names variables, and the fields by which a map is known for one. */
interface Struct {
  readonly entry: Entry;
  readonly needed: readonly string[];
}
const structs = new WeakMap<CatalogueIndex, readonly Struct[]>();

function structsOf(catalogue: CatalogueIndex): readonly Struct[] {
  const known = structs.get(catalogue);
  if (known !== undefined) return known;
  const isNeeded = ({ required, role }: Param) => required === true || role !== undefined;
  const found = catalogue
    .namingVariables()
    .filter(({ kind }) => kind === 'struct')
    .map((entry) => ({ entry, needed: entry.params.filter(isNeeded).map(({ name }) => name) }));
  structs.set(catalogue, found);
  return found;
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

const natures: Readonly<Partial<Record<ParamRole, EnvNature>>> = {
  'secret-variable': 'secret',
  'user-variable': 'user',
  'file-variable': 'file',
  'typed-variable': 'typed',
};

/** The variables that the arguments of a binding or a parameter name. */
function namedByArguments(
  entry: Entry | undefined,
  args: readonly Argument[],
  scope: Node,
  root: Pipeline | Script,
): readonly EnvSetting[] {
  return (entry?.params ?? []).flatMap((param): readonly EnvSetting[] => {
    const nature = param.role && natures[param.role];
    if (nature === undefined) return [];
    const given = args.find(
      ({ name }) => keyOf(name) === param.name || (name === undefined && entry?.soleParam === param.name),
    );
    const name = given === undefined ? param.default : onlyText(given.value, root);
    if (typeof name !== 'string') return [];
    return [{ name, nature, span: given?.span ?? args[0]?.span ?? scope.span, scope }];
  });
}

function nameIn(value: Expression): string | undefined {
  return value.kind === 'StringLiteral' ? value.value : undefined;
}

function keyOf(name: Argument['name']): string | undefined {
  if (typeof name === 'string' || name === undefined) return name;
  return name.kind === 'StringLiteral' ? name.value : undefined;
}

function fits(args: readonly Argument[], { params, soleParam }: Entry): number {
  return params.filter(
    ({ name, role }) =>
      role !== undefined &&
      args.some((given) => given.name === name || (given.name === undefined && soleParam === name)),
  ).length;
}

/** `env.X` and `env['X']`. */
export function assignedVariable(left: Expression): string | undefined {
  return left.kind === 'Member' || left.kind === 'Index' ? memberOf(left, 'env') : undefined;
}

/** `X` of `env.X`, `env?.X`, `env['X']`, and of `script.env.X`, as libraries write it. */
export function memberOf(expression: Expression, object: 'env' | 'params'): string | undefined {
  if (expression.kind === 'Member') {
    if (!isVariableOf(expression.object, object)) return undefined;
    return typeof expression.name === 'string' ? expression.name : nameIn(expression.name);
  }
  if (expression.kind !== 'Index' || !isVariableOf(expression.object, object)) return undefined;
  const [only] = expression.args;
  return only === undefined ? undefined : nameIn(only.value);
}

/** Whether a value is a variable of the pipeline: `env`, and `script.env`, as libraries write it. */
export function isVariableOf(value: Expression, name: string): boolean {
  if (value.kind === 'Name') return value.name === name;
  return value.kind === 'Member' && (libraryName(value) ?? plainName(value)) === name;
}

/** The step around a binding, whose block sees its variables. */
function blockAround(node: Node, root: Pipeline | Script): Node {
  const { parentOf } = treeOf(root);
  for (let around = parentOf(node); around !== undefined; around = parentOf(around)) {
    const isBlock =
      (around.kind === 'Step' && around.body !== undefined) || (around.kind === 'Call' && hasBlock(around));
    if (isBlock || around.kind === 'Stage') return around;
  }
  return root;
}

function hasBlock({ args, closures }: Call): boolean {
  return closures.length > 0 || args.some(({ value }) => value.kind === 'Closure');
}

function settingsAt(named: readonly EnvSetting[], node: Node, root: Pipeline | Script): readonly EnvSetting[] {
  if (named.length < 2) return named;
  const { parentOf } = treeOf(root);
  for (let around = parentOf(node); around !== undefined; around = parentOf(around)) {
    const here = named.filter(({ scope }) => scope === around);
    if (here.length > 0) return withoutHidden(here, node, root);
  }
  return named;
}

/** Without the parameter that `env.X = …` hides: it stands above what reads the variable, where nothing leaves it out. */
function withoutHidden(settings: readonly EnvSetting[], node: Node, root: Pipeline | Script): readonly EnvSetting[] {
  const isParameter = (node.kind === 'Member' || node.kind === 'Index') && memberOf(node, 'params') !== undefined;
  const hides = ({ assignment }: EnvSetting) =>
    assignment !== undefined &&
    assignment.span.end <= node.span.start &&
    !treeOf(root).around(assignment).some(mayLeaveOut);
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
