import { isNonCps } from '../non-cps.ts';
import { defineRule } from '../rule.ts';

/** Methods that Java calls by itself, by their number of parameters. */
const called: Readonly<Record<string, number>> = {
  toString: 0,
  hashCode: 0,
  equals: 1,
  compareTo: 1,
  compare: 2,
  iterator: 0,
  asBoolean: 0,
};

export default defineRule({
  name: 'java-calls-method',
  group: 'lint',
  severity: 'error',
  summary: "A class's own toString, equals, hashCode and compareTo are @NonCPS, for Java calls them.",

  check({ report }) {
    return {
      Method({ name, params, annotations, modifiers, span }, parents) {
        const owner = parents.findLast((node) => node.kind === 'ClassDeclaration');
        if (
          !Object.hasOwn(called, name) ||
          called[name] !== params.length ||
          owner === undefined ||
          modifiers.includes('static')
        )
          return;
        if (isNonCps(annotations) || isNonCps(owner.annotations)) return;
        report({
          message: `Java calls '${name}' of '${owner.name}' by itself, and cannot wait for a pipeline's code.`,
          span: { ...span, end: Math.min(span.end, span.start + name.length + 4) },
          notes: [{ message: 'Put @NonCPS in front of the method.' }],
          fix: {
            title: 'Put @NonCPS in front',
            safety: 'safe',
            edits: [{ span: { ...span, end: span.start }, text: '@com.cloudbees.groovy.cps.NonCPS ' }],
          },
        });
      },
    };
  },
});
