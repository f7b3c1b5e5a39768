import type { ClassDeclaration, EnumConstant } from '@pipec/model';
import { bracketed } from './brackets.ts';
import { braces, lines } from './blocks.ts';
import { annotationLines, printMethod } from './declarations.ts';
import { asked, child, hardline, indent, join } from './doc.ts';
import type { Doc } from './doc.ts';
import type { PrintersOf } from './printers.ts';
import { rows } from './rows.ts';
import { typeArguments } from './types.ts';

export const classPrinters: PrintersOf<'Method' | 'ClassDeclaration' | 'EnumConstant' | 'Initializer'> = {
  Method: printMethod,
  ClassDeclaration: printClass,
  EnumConstant: printConstant,
  Initializer: ({ static: isStatic, body }) => [isStatic === true ? 'static ' : '', child(body)],
};

function printClass(node: ClassDeclaration): Doc {
  const { annotations, modifiers, type, name, typeParameters, members, trivia } = node;
  const { extends: bases = [], implements: interfaces = [] } = node;
  const list = (word: string, types: typeof bases): Doc =>
    types.length === 0
      ? ''
      : [
          ` ${word} `,
          join(
            ', ',
            types.map((one) => child(one)),
          ),
        ];
  return [
    annotationLines(annotations),
    modifiers.map((word) => `${word} `),
    `${type} ${name}`,
    typeArguments(typeParameters),
    list('extends', bases),
    list('implements', interfaces),
    ' ',
    type === 'enum' ? enumBody(node) : braces(members, '', trivia?.dangling),
  ];
}

/** The constants first; a `;` parts them from members. */
function enumBody({ constants = [], members, trivia }: ClassDeclaration): Doc {
  if (constants.length === 0) return braces(members, '', trivia?.dangling);
  const items = constants.map((node) => ({ node }));
  const list = asked((author) => rows(items, { author, end: '' }));
  if (members.length === 0 && trivia?.dangling === undefined) return ['{', indent([hardline, list]), hardline, '}'];
  return ['{', indent([hardline, list, ';', hardline, hardline, lines(members, trivia?.dangling)]), hardline, '}'];
}

function printConstant({ annotations, name, args, body, trivia }: EnumConstant): Doc {
  return [
    annotationLines(annotations),
    name,
    args === undefined
      ? ''
      : bracketed(args, { open: '(', close: ')', dangling: body === undefined ? trivia?.dangling : undefined }),
    body === undefined ? '' : [' ', braces(body, '', trivia?.dangling)],
  ];
}
