import type { Expression, Span } from '@pipec/model';
import { mergeVisitors } from '../merge-visitors.ts';
import { defineRule } from '../rule.ts';
import { argumentFor, onStep } from '../step-call.ts';

export default defineRule({
  name: 'unpinned-library',
  group: 'security',
  severity: 'warning',
  profile: 'strict',
  summary: 'A shared library is loaded at a version that does not move.',

  check(context) {
    return mergeVisitors(
      {
        Annotation({ name, args = [] }) {
          if (name !== 'Library') return;
          for (const { value, name: given } of args) if (given === undefined || given === 'value') look(value);
        },
        LibraryEntry: ({ value }) => look(value.kind === 'Call' ? (value.args[0]?.value ?? value) : value),
      },
      onStep(context, (step) => {
        const identifier = isLibraryStep(step.entry.className) ? argumentFor(step, 'identifier') : undefined;
        if (identifier !== undefined) look(identifier);
      }),
    );

    function look(value: Expression): void {
      if (value.kind === 'ListLiteral') for (const item of value.items) look(item.value);
      if (value.kind !== 'StringLiteral') return;
      const [name, version] = value.value.split('@');
      if (version === undefined)
        tell(`The library '${name}' is loaded at whatever version the controller has set.`, value.span);
      else if (isBranch(version))
        tell(`The library '${name}' is loaded from the branch '${version}', which moves.`, value.span);
    }

    function tell(message: string, span: Span): void {
      context.report({
        message,
        span,
        notes: [
          {
            message:
              'A change of the library breaks, or takes over, every pipeline at its next build. Name a tag or a commit.',
          },
        ],
      });
    }
  },
});

function isLibraryStep(className: string | undefined): boolean {
  return className?.endsWith('.LibraryStep') === true;
}

/** Names that are branches everywhere; a version and a commit have digits. */
function isBranch(version: string): boolean {
  return /^(?:main|master|develop|dev|trunk|head|latest|stable|(?:feature|release|refs\/heads)\/.*)$/i.test(version);
}
