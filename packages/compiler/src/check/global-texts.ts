import type { Call, Expression } from '@pipec/model';
import type { Entry, Member, Param, ParamRole } from '@pipec/model/catalogue';
import { onlyValue } from './flow/only-value.ts';
import { variablesOf } from './flow/variables.ts';
import type { RuleContext } from './rule.ts';
import { libraryName } from './step-call.ts';

/** A text that a global variable of Jenkins is given: `docker.build(…)`, `currentBuild.description = …`. */
export interface GlobalText {
  /** What it is given to: `docker.build`, `docker.Image.inside`, `currentBuild.description`. */
  readonly owner: string;
  readonly role: ParamRole;
  readonly value: Expression;
}

type Context = Pick<RuleContext, 'root' | 'catalogue'>;

/**
 * The texts with a role that a call hands to a method of a global variable, or of what such a method gave. Several rules ask for those of
 * the same call.
 */
export function textsHanded(call: Call, { root, catalogue }: Context): readonly GlobalText[] {
  if (call.callee.kind !== 'Member') return none;
  if (latest?.call !== call || latest.root !== root || latest.catalogue !== catalogue)
    latest = { call, root, catalogue, texts: textsIn(call, { root, catalogue }) };
  return latest.texts;
}

const none: readonly GlobalText[] = [];

let latest: (Context & { readonly call: Call; readonly texts: readonly GlobalText[] }) | undefined;

function textsIn({ callee, args }: Call, context: Context): readonly GlobalText[] {
  if (callee.kind !== 'Member' || typeof callee.name !== 'string') return none;
  const object = objectOf(callee.object, context);
  if (object === undefined) return none;
  const values = args.flatMap(({ name, value }) => (name === undefined ? [value] : []));
  const owner = `${object.name}.${callee.name}`;
  const set = /^set([A-Z])(.*)$/.exec(callee.name);
  if (set !== null) return values[0] === undefined ? [] : put(object, `${set[1]!.toLowerCase()}${set[2]}`, values[0]);
  return paramsOf(object.members, callee.name, values.length).flatMap(({ role }, i) =>
    role === undefined || values[i] === undefined ? [] : [{ owner, role, value: values[i] }],
  );
}

/** The text with a role that is put into a property of a global variable. */
export function textsPut(left: Expression, value: Expression, context: Context): readonly GlobalText[] {
  if (left.kind !== 'Member' || typeof left.name !== 'string') return [];
  const object = objectOf(left.object, context);
  return object === undefined ? [] : put(object, left.name, value);
}

function put({ name, members }: GlobalObject, property: string, value: Expression): readonly GlobalText[] {
  const role = members.find((member) => member.name === property && member.params === undefined)?.role;
  return role === undefined ? [] : [{ owner: `${name}.${property}`, role, value }];
}

/** A global variable, or what one of its methods gives. */
interface GlobalObject {
  readonly name: string;
  readonly members: readonly Member[];
  readonly entry: Entry;
}

function objectOf(value: Expression, context: Context): GlobalObject | undefined {
  switch (value.kind) {
    case 'Name': {
      if (variablesOf(context.root).of(value) === undefined) return globalOf(value.name, context);
      const held = onlyValue(value, context.root);
      return held?.kind === 'Call' ? objectOf(held, context) : undefined;
    }
    case 'Member': {
      const name = libraryName(value, context);
      return name === undefined ? undefined : globalOf(name, context);
    }
    case 'Call': {
      const { callee } = value;
      if (callee.kind !== 'Member' || typeof callee.name !== 'string') return undefined;
      const from = objectOf(callee.object, context);
      const given = from?.members.find(({ name }) => name === callee.name)?.returns;
      const members = given === undefined ? undefined : from?.entry.types?.[given];
      return members && { name: given!, members, entry: from!.entry };
    }
    default:
      return undefined;
  }
}

function globalOf(name: string, { catalogue }: Context): GlobalObject | undefined {
  const entry = catalogue.find('global-variable', name);
  return entry?.members && { name, members: entry.members, entry };
}

/** The parameters of the form of a method that takes so many arguments. */
function paramsOf(members: readonly Member[], name: string, count: number): readonly Param[] {
  const forms = members.flatMap((member) => (member.name === name && member.params ? [member.params] : []));
  const [best] = forms.filter(({ length }) => length >= count).toSorted((a, b) => a.length - b.length);
  return best ?? [];
}
