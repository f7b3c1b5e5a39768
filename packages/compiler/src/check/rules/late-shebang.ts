import type { Name } from '@pipec/model';
import { onlyValue } from '../flow/only-value.ts';
import { defineRule } from '../rule.ts';
import { onStepsOf, runsScripts, scriptOf } from '../step-call.ts';
import { resolvedText } from '../text/resolved-text.ts';

export default defineRule({
  name: 'late-shebang',
  group: 'lint',
  severity: 'warning',
  summary: 'A script that names its interpreter begins with that: not a blank stands before the `#!`.',

  check(context) {
    const valueOf = (name: Name) => onlyValue(name, context.root);
    return onStepsOf(context, runsScripts, (step) => {
      const script = scriptOf(step);
      const written = script?.shell === 'sh' ? resolvedText(script.value, { valueOf }) : undefined;
      const [, before, shebang] = /^(\s+)(#![ \t]*\/[^\n]*)/.exec(written?.text ?? '') ?? [];
      if (written === undefined || before === undefined || shebang === undefined || asUsual.test(shebang)) return;
      const at = before.length;
      const blank = written.place(0, at);
      context.report({
        message: `'${shebang.trim()}' is a comment here: a ${before.includes('\n') ? 'line end' : 'blank'} stands before it, and Jenkins runs the script by 'sh -xe'.`,
        span: written.place(at, at + shebang.trimEnd().length),
        notes: [
          {
            message:
              "Only what a script's very first characters '#!' name runs it; '-x' and '-e' are then its own to set.",
          },
        ],
        fix: { title: 'Begin the script with it', safety: 'unsafe', edits: [{ span: blank, text: '' }] },
      });
    });
  },
});

/** `#!/bin/sh -e`: what runs the script anyway. */
const asUsual = /^#![ \t]*\/(?:\S*\/)?(?:env[ \t]+)?sh(?:[ \t]+-[ex]+)?[ \t]*$/;
