import type { Expression, Field, Span } from '@pipec/model';
import { defineRule } from '../rule.ts';

export default defineRule({
  name: 'floating-image',
  group: 'lint',
  severity: 'warning',
  profile: 'strict',
  summary: 'An image that steps run in bears a tag other than latest, or a digest.',

  check({ report }) {
    return {
      AgentDocker({ argument, fields, span }) {
        const image = argument ?? fieldOf(fields, 'image');
        if (image !== undefined) look(image, span);
      },
      Call({ callee, args, span }) {
        const isImage =
          callee.kind === 'Member' &&
          callee.name === 'image' &&
          callee.object.kind === 'Name' &&
          callee.object.name === 'docker';
        const isContainer = callee.kind === 'Name' && callee.name === 'containerTemplate';
        const value = isImage
          ? args[0]?.value
          : isContainer
            ? args.find(({ name }) => name === 'image')?.value
            : undefined;
        if (value !== undefined) look(value, span);
      },
    };

    function look(image: Expression, owner: Span): void {
      if (image.kind !== 'StringLiteral' || image.value.includes('@')) return;
      const tag = /:([^/:]+)$/.exec(image.value)?.[1];
      if (tag !== undefined && tag !== 'latest') return;
      report({
        message: `The image '${image.value}' ${tag === undefined ? 'has neither tag nor digest' : "has the tag 'latest'"}.`,
        span: image.span,
        ...(image.span.start === owner.start && { part: ['image'] }),
        notes: [{ message: 'It may be another one tomorrow. Name a version, or a digest.' }],
      });
    }
  },
});

function fieldOf(fields: readonly Field[], name: string): Expression | undefined {
  const value = fields.find((field) => field.name === name)?.value;
  return value !== undefined && 'kind' in value ? value : undefined;
}
