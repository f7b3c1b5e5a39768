import { anyOf, nearest } from '@pipec/model';
import { typeText } from '@pipec/model/catalogue';
import type { Param } from '@pipec/model/catalogue';
import type { Expression } from '@pipec/model';
import { onArguments } from '../on-arguments.ts';
import { reword } from '../rename.ts';
import { defineRule } from '../rule.ts';
import type { Fault, Part, WrongWord } from '../rule.ts';

export default defineRule({
  name: 'argument-type',
  group: 'declarative',
  severity: 'error',
  summary: 'A constant that is given as an argument has a type that the argument takes.',

  check(context) {
    return onArguments(context, (fault) => {
      if (fault.kind !== 'type') return;
      const { call, value, place, name, param, entry, jenkins } = fault;
      context.report({
        message: param === undefined ? unwanted(entry.name, value) : mismatch(entry.name, param, value),
        span: value.span,
        jenkinsSpan: place,
        ...(value.span.start === call.span.start && { part: [name ?? 0] }),
        notes: param === undefined ? [] : hint(param, value),
        ...requote(param, value),
        ...reword(value, slipOf(param, value, [name ?? 0])),
        jenkins: `ModelValidatorImpl.${jenkins}`,
      });
    });
  },
});

function mismatch(name: string, param: Param, value: Expression): string {
  return `'${param.name}' of '${name}' takes ${wanted(param)}, but was given ${given(value)}.`;
}

function unwanted(name: string, value: Expression): string {
  return `'${name}' takes no value without a name, but was given ${given(value)}.`;
}

function wanted({ type, javaType }: Param): string {
  if (type === 'string' && javaType !== undefined && javaType !== 'String') return `a ${javaType} of Java`;
  if (typeof type === 'object' && 'enum' in type) return anyOf(type.enum);
  const text = typeText(type);
  return `${/^[aeiou]/i.test(text) ? 'an' : 'a'} ${text}`;
}

function given(value: Expression): string {
  if (value.kind === 'StringLiteral') return `the text '${value.value}'`;
  if (value.kind === 'NumberLiteral') return `the number ${value.text}`;
  return value.kind === 'BooleanLiteral' ? String(value.value) : 'another value';
}

/** A number without its quotes, or with some. */
function requote(param: Param | undefined, value: Expression): Pick<Fault, 'fix'> {
  const text = writtenAs(param, value);
  if (text === undefined) return {};
  return { fix: { title: `Write ${text}`, safety: 'safe', edits: [{ span: value.span, text }] } };
}

function writtenAs(param: Param | undefined, value: Expression): string | undefined {
  const isNumber = (text: string): boolean => /^(?:0|[1-9]\d{0,8})$/.test(text);
  if (param?.type === 'integer')
    return value.kind === 'StringLiteral' && isNumber(value.value) ? value.value : undefined;
  const isText = param?.type === 'string' && param.javaType === undefined;
  return isText && value.kind === 'NumberLiteral' && isNumber(value.text) ? `'${value.text}'` : undefined;
}

/** The choice that was probably meant. */
function slipOf(param: Param | undefined, value: Expression, part: readonly Part[]): WrongWord | undefined {
  const type = param?.type;
  if (typeof type !== 'object' || !('enum' in type) || value.kind !== 'StringLiteral') return undefined;
  const meant = nearest(value.value, type.enum);
  return meant === undefined ? undefined : { written: value.value, meant, part };
}

function hint(param: Param, value: Expression): readonly { readonly message: string }[] {
  if (param.type === 'string' && param.javaType !== undefined)
    return [{ message: 'Give it as Groovy, with its class: groovy`…`.' }];
  const slip = slipOf(param, value, []);
  return slip === undefined ? [] : [{ message: `Did you mean '${slip.meant}'?` }];
}
