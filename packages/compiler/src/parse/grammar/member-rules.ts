import type { ClassDeclaration, ClassMember, Diagnostic, Method } from '@pipec/model';
import * as messages from '../messages.ts';

/** What a method or a class stands in. */
export interface Owner {
  readonly sort: ClassDeclaration['type'] | 'script' | 'anonymous';
  /** The name of a class that is not within another one. */
  readonly outerName?: string;
  /** What a constructor is called here. */
  readonly constructorName: string | undefined;
}

export const scriptOwner: Owner = { sort: 'script', constructorName: undefined };

/** What Groovy's grammar lets pass of a member, and refuses all the same. */
export function memberFaults(member: ClassMember, owner: Owner): readonly Diagnostic[] {
  if (member.kind === 'Method') return methodFaults(member, owner);
  if (member.kind === 'Declaration' && member.tuple === true) return [messages.tupleInClass(member.span)];
  if (member.kind === 'ClassDeclaration' && member.type === '@interface')
    return [messages.innerAnnotation(member.name, member.span)];
  return [];
}

/** The enum with constants in the first type behind the constants of an enum. */
export function enumIn(member: ClassMember | undefined): ClassDeclaration | undefined {
  if (member?.kind !== 'ClassDeclaration') return undefined;
  if ((member.constants ?? []).length > 0) return member;
  for (const inner of member.members) {
    const found = enumIn(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function methodFaults(method: Method, owner: Owner): readonly Diagnostic[] {
  return method.isConstructor === true
    ? constructorFaults(method)
    : [...bodyFaults(method, owner), ...nameFaults(method, owner)];
}

function constructorFaults({ modifiers, span }: Method): readonly Diagnostic[] {
  const odd = modifiers.find((word) => ['static', 'final', 'abstract', 'native'].includes(word));
  return odd === undefined ? [] : [messages.misplacedModifier(odd, 'constructor', span)];
}

function bodyFaults({ name, modifiers, body, params, span }: Method, { sort }: Owner): readonly Diagnostic[] {
  if (modifiers.includes('volatile')) return [messages.misplacedModifier('volatile', 'method', span)];
  if (sort === 'script' && modifiers.includes('abstract')) return [messages.abstractInScript(name, span)];
  const isInterface = sort === 'interface' || sort === '@interface';
  const preset = isInterface ? params.find(({ init }) => init !== undefined) : undefined;
  if (preset !== undefined) return [messages.presetInInterface(preset.name, preset.span)];
  const isAbstract = isInterface || modifiers.includes('abstract');
  if (isAbstract && body !== undefined) return [messages.abstractBody(name, span)];
  return !isAbstract && body === undefined ? [messages.methodWithoutBody(name, span)] : [];
}

function nameFaults({ name, span }: Method, { sort, outerName }: Owner): readonly Diagnostic[] {
  if (name !== outerName) return [];
  return [sort === 'interface' ? messages.constructorInInterface(name, span) : messages.typedConstructor(name, span)];
}

/** Classes that bear the name of one in front of them. */
export function duplicateClasses(members: readonly { readonly kind: string }[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  const found: Diagnostic[] = [];
  for (const member of members) {
    if (member.kind !== 'ClassDeclaration') continue;
    const { name, span } = member as ClassDeclaration;
    if (seen.has(name)) found.push(messages.duplicateClass(name, span));
    seen.add(name);
  }
  return found;
}
