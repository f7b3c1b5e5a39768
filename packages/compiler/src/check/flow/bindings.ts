import type { Argument, Call, MapLiteral, Node, Pipeline, Script } from '@pipec/model';
import type { CatalogueIndex, Entry, Param } from '@pipec/model/catalogue';
import { latestOf } from '../latest-of.ts';
import { treeOf } from '../tree.ts';
import type { EnvSetting } from './environment.ts';
import { keyOf, namedByArguments, secretsOf } from './named-by-arguments.ts';

/** A binding or a parameter by its symbol: `string(credentialsId: …, variable: 'TOKEN')`. */
export function settingsBySymbol(
  call: Call,
  name: string,
  root: Pipeline | Script,
  catalogue: CatalogueIndex,
): readonly EnvSetting[] {
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

/** Whether a map has a key of those that tell: most have none. */
export function maySet({ entries }: MapLiteral, catalogue: CatalogueIndex): boolean {
  const keys = tellingKeys(catalogue);
  for (let i = 0; i < entries.length; i += 1) {
    const key = keyOf(entries[i]!.name);
    if (key !== undefined && keys.has(key)) return true;
  }
  return false;
}

/** `$class`, and a key of each struct without which a map is none. */
const tellingKeys: (catalogue: CatalogueIndex) => ReadonlySet<string> = latestOf(
  (catalogue) => new Set(['$class', ...structsOf(catalogue).flatMap(({ needed }) => needed.slice(0, 1))]),
);

/** A binding or a parameter by its class, `[$class: 'StringBinding', …]`, or a map whose keys are those of one. */
export function settingsByMap(
  map: MapLiteral,
  root: Pipeline | Script,
  catalogue: CatalogueIndex,
): readonly EnvSetting[] {
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
    .map((entry) => ({ entry, needed: entry.params.filter(isNeeded).map(({ name }) => name) }))
    .filter(({ needed }) => needed.length > 0);
  structs.set(catalogue, found);
  return found;
}

/** How many of the parameters with a role a call names. */
function fits(args: readonly Argument[], { params, soleParam }: Entry): number {
  return params.filter(
    ({ name, role }) =>
      role !== undefined &&
      args.some((given) => given.name === name || (given.name === undefined && soleParam === name)),
  ).length;
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
