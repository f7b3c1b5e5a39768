import { isInScript } from '../surroundings.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  name: 'unknown-step',
  group: 'lint',
  severity: 'warning',
  summary: 'A step is one of a catalogued plugin, or of a library that the pipeline loads.',

  check({ catalogue, pipeline, report }) {
    const hasLibrary = pipeline?.libraries !== undefined || (pipeline?.prologue ?? []).length > 0;
    return {
      Step({ name, span }, parents) {
        if (catalogue.step(name) !== undefined || catalogue.named(name).length > 0 || isInScript(parents)) return;
        const near = catalogue.nearest(name, 'steps');
        if (near === undefined && hasLibrary) return;
        report({
          message: `No catalogued plugin has a step '${name}'.`,
          span,
          ...(near !== undefined && !hasLibrary && { severity: 'error' as const }),
          notes: [
            {
              message:
                near === undefined
                  ? "If a shared library has it, name the library in the pipeline's 'libraries'."
                  : `Did you mean '${near}'? If it is a step of your own, name its library in the pipeline's 'libraries'.`,
            },
          ],
        });
      },
    };
  },
});
