import type { Argument, Call, MapLiteral, Node, Pipeline, Script } from '@pipec/model';
import { dollarClassOf } from '@pipec/model/catalogue';
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

/** A binding or a parameter by its class, `[$class: 'StringBinding', …]`, or a map whose keys are those of one. */
export function settingsByMap(
  map: MapLiteral,
  root: Pipeline | Script,
  catalogue: CatalogueIndex,
): readonly EnvSetting[] {
  const entry = entryOf(map, catalogue);
  if (entry === undefined) return none;
  const scope = blockAround(map, root);
  const secrets = entry.kind === 'binding' ? secretsOf(entry, map, scope) : none;
  return [...secrets, ...namedByArguments(entry, map.entries, scope, root)];
}

const none: readonly EnvSetting[] = [];

/** What a map stands for, where that names variables. */
function entryOf({ entries }: MapLiteral, catalogue: CatalogueIndex): Entry | undefined {
  const given = entries.find(({ name }) => keyOf(name) === '$class')?.value;
  if (given?.kind === 'StringLiteral')
    return namingClasses(catalogue).has(given.value) ? catalogue.ofClass(given.value) : undefined;
  const isKey = (needed: string) => entries.some(({ name }) => keyOf(name) === needed);
  return structsOf(catalogue).find(({ needed }) => needed.every(isKey))?.entry;
}

/** What `$class` takes for all that names variables. Most maps with one are of a class that names none, whose entry need not be read. */
const namingClasses: (catalogue: CatalogueIndex) => ReadonlySet<string | undefined> = latestOf(
  (catalogue) => new Set(catalogue.namingVariables().flatMap((entry) => [entry.className, dollarClassOf(entry)])),
);

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
