import { defineRule } from '../rule.ts';
import { argumentName } from '../argument-faults.ts';

export default defineRule({
  name: 'duplicate-key',
  group: 'lint',
  severity: 'error',
  summary: 'A map has each key once.',

  check({ report }) {
    return {
      MapLiteral({ entries }) {
        const first = new Map<string, (typeof entries)[number]>();
        for (const entry of entries) {
          const name =
            entry.spread === undefined && typeof entry.name !== 'object' ? argumentName(entry) : keyText(entry);
          if (name === undefined) continue;
          const earlier = first.get(name);
          if (earlier === undefined) first.set(name, entry);
          else {
            const isBranch = entry.value.kind === 'Closure';
            report({
              message: `${isBranch ? 'The branch' : 'The key'} '${name}' stands in this map twice.`,
              span: { ...entry.span, end: entry.value.span.start },
              notes: [
                {
                  message: 'Only the last one counts. The first is here.',
                  span: { ...earlier.span, end: earlier.value.span.start },
                },
              ],
            });
          }
        }
      },
    };
  },
});

/** A key in quotes; one that is worked out is not known. */
function keyText({ name }: { readonly name?: unknown }): string | undefined {
  const key = name as { readonly kind?: string; readonly value?: unknown } | undefined;
  return key?.kind === 'StringLiteral' && typeof key.value === 'string' ? key.value : undefined;
}
