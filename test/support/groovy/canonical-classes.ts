import type {
  ClassDeclaration,
  ClassMember,
  Declaration,
  EnumConstant,
  Import,
  Method,
  Script,
  Statement,
} from '@pipec/model';
import { annotation, argumentList, block, expr, item, listed, parameters, statementList } from './canonical.ts';
import { modifierBits, node, typeArguments, typeText, word } from './canonical-node.ts';

const interfaceBits = 1024 | 512;

/** The canonical text of a script; equal to the judge's `tree` where we read what Groovy reads. */
export function canonical({ statements }: Script): string {
  const own = statements.flatMap((one) => (one.kind === 'Package' ? [one] : []));
  const imports = statements.flatMap((one) => (one.kind === 'Import' ? [one] : []));
  const methods = statements.flatMap((one) => (one.kind === 'Method' ? [one] : []));
  const classes = statements.flatMap((one) => (one.kind === 'ClassDeclaration' ? [one] : []));
  const rest = statements.filter(({ kind }) => !['Package', 'Import', 'Method', 'ClassDeclaration'].includes(kind));
  const isEmpty = rest.length === 0 && methods.length === 0 && classes.length === 0;
  const prefix = own[0] === undefined ? '' : `${own[0].name}.`;
  return node(
    'module',
    ...own.map(({ name, annotations = [] }) => node('package', word(`${name}.`), ...annotations.map(annotation))),
    ...importList(imports),
    isEmpty ? '(block(return(constant null)))' : block(rest),
    ...methods.map((method) => methodNode(method, false)),
    ...sortedClasses(classes, false, prefix),
  );
}

/** Plain imports by name, then those with a star, then static ones; of two that give one name the later counts. */
function importList(imports: readonly Import[]): readonly string[] {
  const plain = new Map<string, string>();
  const stars: string[] = [];
  const statics = new Map<string, string>();
  const staticStars = new Map<string, string>();
  for (const { name, static: isStatic, star, alias, annotations = [] } of imports) {
    const said = annotations.map(annotation);
    const dot = name.lastIndexOf('.');
    const [owner, member] = [name.slice(0, Math.max(0, dot)), name.slice(dot + 1)];
    if (star === true) {
      if (isStatic === true) staticStars.set(name, node('import-static-star', word(name), ...said));
      else stars.push(node('import-star', word(`${name}.`), ...said));
    } else if (isStatic === true && owner !== '') {
      statics.set(alias ?? member, node('import-static', word(owner), word(member), word(alias ?? member), ...said));
    } else plain.set(alias ?? member, node('import', word(name), word(alias ?? member), ...said));
  }
  const sorted = [...plain].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  return [...sorted, ...stars, ...statics.values(), ...staticStars.values()];
}

function sortedClasses(classes: readonly ClassDeclaration[], isInInterface: boolean, prefix = ''): readonly string[] {
  return classes
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map((one) => classNode(one, isInInterface, prefix));
}

function classNode(declaration: ClassDeclaration, isInInterface: boolean, prefix: string): string {
  const {
    type,
    name,
    modifiers,
    typeParameters,
    extends: supers = [],
    implements: interfaces = [],
    annotations = [],
  } = declaration;
  const isInterface = type === 'interface' || type === '@interface';
  const bits =
    modifierBits(modifiers, 1) |
    classBits(declaration) |
    (isInInterface && (type === 'class' || type === 'trait') ? 8 : 0);
  const trait = type === 'trait' ? ['(annotation "groovy.transform.Trait")'] : [];
  const shown = type === 'interface' ? supers : interfaces;
  const superclass = isInterface || type === 'enum' ? 'nil' : word(typeText(supers[0]));
  return node(
    'class',
    word(prefix + name),
    `${bits}`,
    word(typeParameters && typeArguments(typeParameters)),
    superclass,
    ...shown.map((one) => word(typeText(one))),
    type === '@interface' ? '"java.lang.annotation.Annotation"' : '',
    ...trait,
    ...annotations.map(annotation),
    ...members(declaration.members, isInterface, declaration.constants),
  );
}

/** An enum is final unless one of its constants has a body. */
function classBits({ type, constants = [] }: ClassDeclaration): number {
  if (type === 'interface') return interfaceBits;
  if (type === '@interface') return interfaceBits | 8192;
  if (type !== 'enum') return 0;
  return 16384 | (constants.some(({ body }) => body !== undefined) ? 0 : 16);
}

export function anonymousBody(body: readonly ClassMember[]): string {
  return node('anonymous', ...members(body, false));
}

/** Fields, properties, constructors, methods, initializers, classes: in this order. */
function members(
  all: readonly ClassMember[],
  isInterface: boolean,
  constants: readonly EnumConstant[] = [],
): readonly string[] {
  const fields = all.flatMap((one) => (one.kind === 'Declaration' ? [one] : []));
  const methods = all.flatMap((one) => (one.kind === 'Method' ? [one] : []));
  const initializers = all.flatMap((one) => (one.kind === 'Initializer' && one.static !== true ? [one] : []));
  const classes = all.flatMap((one) => (one.kind === 'ClassDeclaration' ? [one] : []));
  return [
    ...constants.map(constantField),
    ...ownFields(fields, isInterface).flatMap((field) => fieldNodes(field, isInterface)),
    ...fields.flatMap((field) => propertyNodes(field, isInterface)),
    ...methods.filter(({ isConstructor }) => isConstructor).map((method) => methodNode(method, isInterface)),
    ...methodsAndStatics(all, isInterface),
    ...initializers.map(({ body }) => node('initializer', node('block', block(body.statements)))),
    ...sortedClasses(classes, isInterface),
  ];
}

/** Static blocks are one method, where the first of them stands. */
function methodsAndStatics(all: readonly ClassMember[], isInterface: boolean): readonly string[] {
  const statics = all.flatMap((one) => (one.kind === 'Initializer' && one.static === true ? [one] : []));
  return all.flatMap((one) => {
    if (one.kind === 'Method' && one.isConstructor !== true) return [methodNode(one, isInterface)];
    if (one !== statics[0]) return [];
    const body = node('block', ...statics.map(({ body: { statements } }) => block(statements)));
    return [node('method', '"<clinit>"', '8', 'nil', '"void"', '(parameters)', '(throws)', body)];
  });
}

function hasAccess(bits: number): boolean {
  return (bits & 7) !== 0;
}

function fieldBits({ modifiers }: Declaration, isInterface: boolean): number {
  const bits = modifierBits(modifiers) | (isInterface ? 8 | 16 : 0);
  return isInterface && (bits & 6) === 0 ? bits | 1 : bits;
}

/** A property whose name a field bears too has no field of its own. */
function ownFields(fields: readonly Declaration[], isInterface: boolean): readonly Declaration[] {
  const isField = (one: Declaration) => hasAccess(fieldBits(one, isInterface));
  const taken = new Set(fields.filter(isField).flatMap(({ variables }) => variables.map(({ name }) => name)));
  return fields.map((one) =>
    isField(one) ? one : { ...one, variables: one.variables.filter(({ name }) => !taken.has(name)) },
  );
}

function fieldNodes(field: Declaration, isInterface: boolean): readonly string[] {
  const bits = fieldBits(field, isInterface);
  const shown = hasAccess(bits) ? bits : 2 | (bits & (8 | 16 | 64 | 128));
  const said = (field.annotations ?? []).map(annotation);
  const preset = isInterface && field.type !== undefined ? (presets[typeText(field.type)] ?? 'none') : 'none';
  return field.variables.map(({ name, init }) =>
    node('field', word(name), `${shown}`, word(typeText(field.type)), ...said, init ? expr(init) : preset),
  );
}

const presets: Readonly<Record<string, string>> = {
  int: '(constant integer 0)',
  long: '(constant long 0)',
  double: '(constant double 0)',
  float: '(constant float 0)',
  boolean: '(constant boolean false)',
  short: '(constant short 0)',
  byte: '(constant byte 0)',
  char: '(constant character \u0000)',
};

function propertyNodes(field: Declaration, isInterface: boolean): readonly string[] {
  const bits = fieldBits(field, isInterface);
  return hasAccess(bits) ? [] : field.variables.map(({ name }) => node('property', word(name), `${bits | 1}`));
}

function methodNode(method: Method, isInterface: boolean): string {
  const {
    name,
    modifiers,
    typeParameters,
    returnType,
    params,
    throws: thrown = [],
    annotations = [],
    body,
    isConstructor,
  } = method;
  const bits = modifierBits(modifiers, 1) | (isInterface ? 1024 : 0);
  const code = method.default
    ? node('do', expr(method.default))
    : body
      ? methodBody(body.statements, isConstructor === true)
      : 'none';
  return node(
    isConstructor === true ? 'constructor' : 'method',
    isConstructor === true ? '"<init>"' : word(name),
    `${bits}`,
    word(typeParameters && typeArguments(typeParameters)),
    isConstructor === true ? '"void"' : word(typeText(returnType)),
    parameters(params),
    node('throws', ...thrown.map((one) => word(typeText(one)))),
    ...annotations.map(annotation),
    code,
  );
}

function methodBody(statements: readonly Statement[], isConstructor: boolean): string {
  const [first] = statements;
  if (!isConstructor || first?.kind !== 'ExpressionStatement' || first.expression.kind !== 'Call')
    return block(statements);
  const { callee, args } = first.expression;
  if (callee.kind !== 'Name' || (callee.name !== 'this' && callee.name !== 'super')) return block(statements);
  const start = node('do', node('new', word(callee.name), argumentList(args, [])));
  return node('block', start, ...statements.slice(1).flatMap(statementList));
}

/** What Groovy keeps of a constant's arguments and body: a list. */
function constantField({ name, args, body, annotations = [] }: EnumConstant): string {
  return node('field', word(name), '16409', 'nil', ...annotations.map(annotation), constantValue(args, body));
}

function constantValue(args: EnumConstant['args'], body: EnumConstant['body']): string {
  const inner = body === undefined ? [] : [anonymousBody(body)];
  if (args === undefined) return body === undefined ? 'none' : node('list', ...inner);
  if (args.length !== 1) return node('list-wrapped', ...args.map(item), ...inner);
  const [only] = args;
  if (body !== undefined && only!.value.kind === 'ListLiteral' && only!.name === undefined) {
    return node('list', ...only!.value.items.map(item), ...inner);
  }
  return node('list', listed(args), ...inner);
}
