import { indexCatalogue, pipelinePlugins, withPlugins } from '@pipec/model/catalogue';
import type { Catalogue, Entry, Param, ValueType } from '@pipec/model/catalogue';
import type { Gdsl, GdslStep } from './read-gdsl.ts';
import { unknownPlugin } from './unknown-plugin.ts';

/** The catalogue of a controller, and how it differs from what pipec knows. */
export interface FromGdsl {
  readonly catalogue: Catalogue;
  /** Plugins none of whose steps the controller has. */
  readonly notInstalled: readonly string[];
  /** Steps that pipec does not know. */
  readonly newSteps: readonly string[];
}

/**
 * Makes the catalogue of a controller from what it tells editors, and what pipec knows of the plugins.
 *
 * The controller says which steps it has and which parameters they take; what these hold, and all that is no step, stays as pipec
 * knows it. A plugin with steps none of which are there is not installed; of one without steps nothing can be told, and it stays.
 */
export function catalogueFromGdsl(gdsl: Gdsl, known: Catalogue): FromGdsl {
  const steps = new Map(gdsl.steps.map((step) => [step.name, step]));
  const isThere = ({ name, aliases = [] }: Entry) => [name, ...aliases].some((one) => steps.has(one));
  const knownSteps = known.entries.filter(({ kind }) => kind === 'step');
  const ids = Object.keys(known.plugins);
  const notInstalled = ids.filter((id) => {
    const own = knownSteps.filter(({ plugin }) => plugin === id);
    return !pipelinePlugins.includes(id) && own.length > 0 && !own.some(isThere);
  });
  const installed = withPlugins(
    known,
    ids.filter((id) => !notInstalled.includes(id)),
  );
  const entries = installed.entries.flatMap((entry) => entryOf(entry, steps, gdsl.variables));
  const index = indexCatalogue({ ...installed, entries });
  const added = gdsl.steps.filter(({ name }) => index.find('step', name) === undefined).map(newStep);
  const variables = [...gdsl.variables].filter(([name]) => index.find('global-variable', name) === undefined);
  const others = [...added, ...variables.map(([name, valueClass]) => newVariable(name, valueClass))];
  const plugins = others.length > 0 ? { ...installed.plugins, [unknownPlugin]: {} } : installed.plugins;
  return {
    catalogue: { ...installed, plugins, entries: [...entries, ...others].toSorted(byKindAndName) },
    notInstalled,
    newSteps: added.map(({ name }) => name),
  };
}

/** An entry as the controller has it; nothing where it has not. */
function entryOf(entry: Entry, steps: ReadonlyMap<string, GdslStep>, variables: Gdsl['variables']): readonly Entry[] {
  // Whoever lists no variables at all is of a time when they were not told.
  if (entry.kind === 'global-variable') return variables.size === 0 || variables.has(entry.name) ? [entry] : [];
  if (entry.kind !== 'step') return [entry];
  const step = [entry.name, ...(entry.aliases ?? [])]
    .map((name) => steps.get(name))
    .find((found) => found !== undefined);
  if (step === undefined) return [];
  return [{ ...entry, params: paramsOf(entry, step) }];
}

function paramsOf({ params: known, customModel }: Entry, { params, required }: GdslStep): readonly Param[] {
  const told = [...params].map(([name, javaType]): Param => {
    const found = known.find((param) => param.name === name) ?? newParam(name, javaType);
    if (required === undefined || customModel === true) return found;
    const { required: _, ...optional } = found;
    return required.includes(name) ? { ...optional, required: true } : optional;
  });
  // A class that rewrites its arguments takes others than the controller tells.
  const silent = customModel === true ? known.filter(({ name }) => !params.has(name)) : [];
  return [...told, ...silent];
}

function newStep({ name, takesBlock, needsNode, params, required = [] }: GdslStep): Entry {
  return {
    kind: 'step',
    name,
    plugin: unknownPlugin,
    contexts: ['steps', 'script'],
    ...(takesBlock && { takesBlock }),
    // Jenkins takes a value alone for the one parameter that is required.
    ...(required.length === 1 && { soleParam: required[0]! }),
    params: [...params].map(([param, javaType]) => ({
      ...newParam(param, javaType),
      ...(required.includes(param) && { required: true as const }),
    })),
    ...(needsNode && { needs: ['FilePath'] as const, needsNode }),
  };
}

function newVariable(name: string, valueClass: string): Entry {
  return {
    kind: 'global-variable',
    name,
    plugin: unknownPlugin,
    contexts: ['script', 'steps', 'anywhere'],
    params: [],
    valueClass,
  };
}

function newParam(name: string, javaType: string): Param {
  return { name, type: types[javaType] ?? (javaType.startsWith('[L') ? { list: 'any' } : 'any') };
}

/** What a Java type takes; a controller tells objects of all other classes as `Map`. */
const types: { readonly [javaType: string]: ValueType } = {
  'java.lang.String': 'string',
  String: 'string',
  boolean: 'boolean',
  'java.lang.Boolean': 'boolean',
  int: 'integer',
  long: 'integer',
  'java.lang.Integer': 'integer',
  'java.lang.Long': 'integer',
  float: 'number',
  double: 'number',
  'java.lang.Double': 'number',
  'java.util.List': { list: 'any' },
  'java.util.Collection': { list: 'any' },
  'java.util.Map': 'map',
  Closure: 'closure',
};

function byKindAndName(a: Entry, b: Entry): number {
  if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1;
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
