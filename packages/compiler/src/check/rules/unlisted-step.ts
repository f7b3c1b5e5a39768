import { variablesOf } from '../flow/variables.ts';
import { groovyFunctions } from '../groovy-functions.ts';
import { defineRule } from '../rule.ts';
import { isInScript } from '../surroundings.ts';
import { namesCode, namesLibrary } from '../loads-code.ts';

export default defineRule({
  name: 'unlisted-step',
  group: 'lint',
  severity: 'warning',
  profile: 'strict',
  summary: 'A step that no catalogued plugin has comes from a library that the pipeline names.',

  check(context) {
    const { root, catalogue, report } = context;
    return {
      Step({ name, callee, span }, parents) {
        if (callee !== undefined || isInScript(parents) || catalogue.isNamed(name)) return;
        if (groovyFunctions.has(name)) return;
        if (namesLibrary(context)) return;
        const { methods, all } = variablesOf(root);
        if (methods.has(name) || all.some((variable) => variable.name === name)) return;
        if (catalogue.nearest(name, 'steps') !== undefined && !namesCode(context)) return;
        report({
          message: `No catalogued plugin has a step '${name}', and the pipeline names no library.`,
          span: { ...span, end: Math.min(span.end, span.start + name.length) },
          notes: [
            {
              message:
                "Name the library in 'libraries' or with @Library, or give pipec the catalogue of your controller.",
            },
          ],
        });
      },
    };
  },
});
