import { anyOf, nearest } from '@pipec/model';
import { typeText } from '@pipec/model/catalogue';
import type { Param } from '@pipec/model/catalogue';
import { argumentName } from '../argument-faults.ts';
import { onArguments } from '../on-arguments.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  name: 'argument-type',
  group: 'declarative',
  severity: 'error',
  summary: 'A constant that is given as an argument has a type that the argument takes.',

  check(context) {
    return onArguments(context, (fault, { span }) => {
      if (fault.kind !== 'type') return;
      const { argument, param, entry } = fault;
      const name = argumentName(argument);
      context.report({
        message: `'${param.name}' of '${entry.name}' takes ${wanted(param)}, but was given ${given(argument.value)}.`,
        span: argument.span,
        ...(argument.span.start === span.start && { part: [name ?? 0] }),
        notes: hint(param, argument.value),
        jenkins:
          name === undefined
            ? 'ModelValidatorImpl.InvalidUnnamedParameterType'
            : 'ModelValidatorImpl.InvalidParameterType',
      });
    });
  },
});

function wanted({ type, javaType }: Param): string {
  if (type === 'string' && javaType !== undefined && javaType !== 'String') return `a ${javaType} of Java`;
  if (typeof type === 'object' && 'enum' in type) return anyOf(type.enum);
  const text = typeText(type);
  return `${/^[aeiou]/i.test(text) ? 'an' : 'a'} ${text}`;
}

type Given = Parameters<typeof argumentName>[0]['value'];

function given(value: Given): string {
  if (value.kind === 'StringLiteral') return `the text '${value.value}'`;
  if (value.kind === 'NumberLiteral') return `the number ${value.text}`;
  return value.kind === 'BooleanLiteral' ? String(value.value) : 'another value';
}

function hint({ type, javaType }: Param, value: Given): readonly { readonly message: string }[] {
  if (type === 'string' && javaType !== undefined)
    return [{ message: 'Give it as Groovy, with its class: groovy`…`.' }];
  if (typeof type !== 'object' || !('enum' in type) || value.kind !== 'StringLiteral') return [];
  const near = nearest(value.value, type.enum);
  return near === undefined ? [] : [{ message: `Did you mean '${near}'?` }];
}
