import { argumentName } from '../argument-faults.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  name: 'parameter-without-default',
  group: 'lint',
  severity: 'warning',
  profile: 'strict',
  summary: 'A parameter has a default: the first build of a branch asks nobody.',

  check({ catalogue, report }) {
    return {
      BuildParameter({ name, args, span }, parents) {
        // Whoever answers an input is asked for each of its parameters.
        if (parents.some(({ kind }) => kind === 'Input')) return;
        const entry = catalogue.find('parameter', name);
        const preset = entry?.params.find((param) => param.name === 'defaultValue');
        // A check box that says nothing is unchecked.
        if (
          preset === undefined ||
          preset.type === 'boolean' ||
          args.some((argument) => argumentName(argument) === 'defaultValue')
        )
          return;
        const own = args.find((argument) => argumentName(argument) === 'name')?.value;
        report({
          message:
            own?.kind === 'StringLiteral'
              ? `The parameter '${own.value}' has no default.`
              : 'This parameter has no default.',
          span: { ...span, end: Math.min(span.end, span.start + name.length) },
          notes: [{ message: 'A trigger, and the first build of a branch, start without anybody to ask.' }],
        });
      },
    };
  },
});
