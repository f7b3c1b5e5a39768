import type { Annotation, Argument, Declaration, Method, Parameter, TypeName, Variable } from '@pipec/model';
import { isBroken } from './brackets.ts';
import { assigned, printCommand } from './commands.ts';
import { commentLines, endsLine, onOwnLine, wantsLines } from './comments.ts';
import { asked, child, group, hardline, indent, join, line, softline } from './doc.ts';
import type { Doc } from './doc.ts';
import { isPrimitive } from './operators.ts';
import { rows } from './rows.ts';
import { afterWord } from './slashy.ts';
import { quotedName, withQuote } from './strings.ts';
import { typeArguments } from './types.ts';
import { beginsUpperCase, isKeyword, isWord } from './words.ts';

/** @param commands Whether what stands behind the `=` may be a command. */
export function printDeclaration(
  { annotations = [], modifiers, type, variables, tuple, init }: Declaration,
  commands = true,
): Doc {
  const isAlone = variables.length === 1;
  const names = variables.map((variable) => child(variable, (node) => printVariable(node, commands && isAlone)));
  return [
    annotationsBefore(annotations),
    words(beforeName(modifiers, type, annotations.length > 0)),
    tuple === true ? ['(', join(', ', names), ')'] : isAlone ? names : group(indent(join([',', line], names))),
    init === undefined ? '' : [' = ', child(init)],
  ];
}

export function printVariable({ type, name, init }: Variable, commands = false): Doc {
  const value = init === undefined ? '' : assigned('=', init, commands ? printCommand(init) : child(init));
  return [type === undefined ? '' : [child(type), ' '], name, value];
}

export function printParameter({ annotations = [], modifiers = [], type, name, varargs, init }: Parameter): Doc {
  const before = [...annotations.map((one) => child(one)), ...modifiers, ...(type === undefined ? [] : [child(type)])];
  return [words(before), varargs === true ? ['...', name] : name, init === undefined ? '' : [' = ', child(init)]];
}

export function printMethod(method: Method): Doc {
  const { annotations, modifiers, typeParameters, returnType, throws = [], body, isConstructor } = method;
  const type = typeParameters === undefined ? returnType : undefined;
  const isDeclared = type === undefined && annotations !== undefined && annotations.length > 0;
  const before = isConstructor === true ? modifiers : beforeName(modifiers, type, isDeclared);
  const generic =
    typeParameters === undefined
      ? []
      : [typeArguments(typeParameters), returnType === undefined ? 'Object' : child(returnType)];
  return [
    annotationLines(annotations),
    words([...before, ...generic]),
    methodName(method),
    parameters(method),
    throws.length === 0
      ? ''
      : [
          ' throws ',
          join(
            ', ',
            throws.map((one) => child(one)),
          ),
        ],
    method.default === undefined ? '' : [' default ', afterWord(method.default)],
    body === undefined ? '' : [' ', child(body)],
  ];
}

/** Each on a line of its own where the author has ended a line between them, or where they have no room on one. */
function parameters({ params, trivia }: Method): Doc {
  const { dangling = [] } = trivia ?? {};
  if (params.length + dangling.length === 0) return '()';
  const last = dangling.length === 0 ? '' : [hardline, commentLines(dangling)];
  const isCommented = dangling.length > 0 || params.some(wantsLines);
  return asked((author) => {
    if (isCommented || isBroken(params, author)) {
      const items = params.map((node) => ({ node }));
      return [
        '(',
        indent([params.length === 0 ? '' : hardline, rows(items, { author, end: '' }), last]),
        hardline,
        ')',
      ];
    }
    const docs = params.map((one) => child(one));
    return group(['(', indent([softline, join([',', line], docs)]), softline, ')']);
  });
}

function methodName({ name, quote }: Method): string {
  if (quote !== undefined) return withQuote(name, quote);
  return isWord(name) && !isKeyword(name) ? name : quotedName(name);
}

/** Modifiers and type; `def` where Groovy would not see a declaration, as in `thing x`, which calls `thing`. */
function beforeName(modifiers: readonly string[], type: TypeName | undefined, isAnnotated: boolean): readonly Doc[] {
  const needsDef = modifiers.length === 0 && !isAnnotated && (type === undefined || !declares(type));
  return [...modifiers, ...(needsDef ? ['def'] : []), ...(type === undefined ? [] : [child(type)])];
}

function declares(type: TypeName): boolean {
  return isPrimitive(type) || beginsUpperCase(type.name.slice(type.name.lastIndexOf('.') + 1));
}

function words(docs: readonly Doc[]): Doc {
  return docs.map((doc): Doc => [doc, ' ']);
}

/** Annotations, each on a line of its own. */
export function annotationLines(annotations: readonly Annotation[] = []): Doc {
  return annotations.map((annotation): Doc => [onOwnLine(annotation), hardline]);
}

/** Annotations of a variable, on its line unless their author ended the lines behind them. */
function annotationsBefore(annotations: readonly Annotation[]): Doc {
  return annotations.map((annotation): Doc => {
    if (endsLine(annotation)) return [onOwnLine(annotation), hardline];
    return [child(annotation), asked((author) => (author?.endsLine(annotation.span.end) === true ? hardline : ' '))];
  });
}

/** `@A(x)`, `@A(a = 1, b = 2)`. */
export function printAnnotation({ name, args }: Annotation): Doc {
  if (args === undefined) return ['@', name];
  return [
    '@',
    name,
    '(',
    join(
      ', ',
      args.map((arg) => child(arg, annotationArgument)),
    ),
    ')',
  ];
}

function annotationArgument({ name, value }: Argument): Doc {
  return [typeof name === 'string' ? [name, ' = '] : '', child(value)];
}
