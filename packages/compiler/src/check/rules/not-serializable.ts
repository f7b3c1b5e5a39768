import type { Expression, Node, Pipeline, Script } from '@pipec/model';
import { visit } from '@pipec/model';
import { variablesOf } from '../flow/variables.ts';
import type { Variable } from '../flow/variables.ts';
import { nonCpsAround } from '../non-cps.ts';
import { defineRule } from '../rule.ts';
import type { RuleContext } from '../rule.ts';
import { stepCall } from '../step-call.ts';
import type { StepCall } from '../step-call.ts';
import { treeOf } from '../tree.ts';

export default defineRule({
  name: 'not-serializable',
  group: 'lint',
  severity: 'warning',
  summary: 'No variable that Java cannot serialize lives while a step runs.',

  check(context) {
    const { root } = context;
    if (!mayHold(root)) return {};
    const variables = variablesOf(root);
    const { around } = treeOf(root);
    // What is found follows from the variables alone, whatever the walk meets.
    for (const variable of variables.all) {
      if (variable.kind !== 'local' && variable.kind !== 'binding' && variable.kind !== 'loop') continue;
      for (const value of variable.values) {
        const what = frozenOut(value, context);
        if (what === undefined || nonCpsAround(around(value)) !== undefined) continue;
        const step = stepBehind(variable, value, context);
        if (step === undefined) continue;
        context.report({
          message: `'${variable.name}' holds ${what.what}, which cannot be saved while '${step.name}' runs.`,
          span: value.span,
          notes: [
            { message: 'Jenkins saves all variables whenever a step waits, and fails with NotSerializableException.' },
            { message: 'The step is here.', span: step.nameSpan },
            { message: what.instead },
          ],
        });
        break;
      }
    }
    return {};
  },
});

interface FrozenOut {
  readonly what: string;
  readonly instead: string;
}

const nonCps = 'Use it in a method with @NonCPS, and return plain values.';

/** Whether a file has anything of the kind at all: most have not. */
function mayHold(root: Pipeline | Script): boolean {
  const tree = treeOf(root);
  return (
    tree.ofKind('New').length > 0 ||
    tree.ofKind('Binary').some(({ operator }) => operator === '=~') ||
    tree.ofKind('Member').some(({ name }) => typeof name === 'string' && made.has(name))
  );
}

/** What is wrong with keeping a value; `undefined` where it can be saved, or is not known. */
function frozenOut(value: Expression, { root }: RuleContext): FrozenOut | undefined {
  if (value.kind === 'Parens' || value.kind === 'Cast') return frozenOut(value.expression, { root } as RuleContext);
  if (value.kind === 'Binary' && value.operator === '=~') {
    return { what: 'a Matcher', instead: `Ask at once, as in (text =~ /…/)[0][1], or with ==~. ${nonCps}` };
  }
  if (value.kind === 'New') {
    const name = value.type.name.replace(/^.*\./, '');
    return unsaved.has(name) ? { what: `a ${name}`, instead: insteadOf.get(name) ?? nonCps } : undefined;
  }
  if (value.kind !== 'Call' || value.callee.kind !== 'Member' || typeof value.callee.name !== 'string')
    return undefined;
  const { name, object } = value.callee;
  const maker = object.kind === 'Parens' ? object.expression : object;
  if (maker.kind === 'New' && name.startsWith('parse')) {
    const parser = maker.type.name.replace(/^.*\./, '');
    if (parser === 'JsonSlurper')
      return { what: "a map of JsonSlurper's own kind", instead: insteadOf.get('JsonSlurper') ?? nonCps };
    if (parser === 'XmlSlurper' || parser === 'XmlParser') return { what: `what ${parser} gives`, instead: nonCps };
  }
  const what = value.args.length > 0 ? undefined : made.get(name);
  return what === undefined ? undefined : { what, instead: nonCps };
}

const unsaved: ReadonlySet<string> = new Set([
  'JsonSlurper', 'JsonBuilder', 'XmlSlurper', 'XmlParser', 'MarkupBuilder', 'StreamingMarkupBuilder', 'SimpleTemplateEngine', 'Scanner',
  'BufferedReader', 'InputStreamReader', 'StringReader', 'Yaml',
]); // prettier-ignore
const insteadOf: ReadonlyMap<string, string> = new Map([
  ['JsonSlurper', 'Use the step readJSON, or JsonSlurperClassic, whose maps can be saved.'],
  ['Yaml', 'Use the step readYaml.'],
]);
/** Methods without arguments whose results belong to what they were asked of. */
const made: ReadonlyMap<string, string> = new Map([
  ['iterator', 'an iterator'],
  ['listIterator', 'an iterator'],
  ['stream', 'a stream'],
  ['openConnection', 'a connection'],
  ['newReader', 'a reader'],
]);

/** The first step behind the value that waits, while the variable is there. */
function stepBehind({ owner, values, kind }: Variable, value: Expression, context: RuleContext): StepCall | undefined {
  let found: StepCall | undefined;
  // A variable that is set to nothing afterwards is one that its author cares for.
  const isCleared =
    kind === 'binding'
      ? []
      : values.filter(({ kind: what, span }) => what === 'NullLiteral' && span.start > value.span.end);
  const until = isCleared[0]?.span.start ?? Number.POSITIVE_INFINITY;
  const look = (node: Node) => {
    if (found !== undefined || node.span.start < value.span.end || node.span.start > until) return;
    const step = stepCall(node, context);
    if (step !== undefined && waits(step)) found = step;
  };
  visit(owner, { Step: look, Call: look });
  return found;
}

/** A step that only writes to the log, or throws, is over before anything is saved. */
function waits({ entry }: StepCall): boolean {
  return (
    entry.needsNode === true ||
    entry.takesBlock === true ||
    (entry.needs ?? []).some((need) => need === 'Run' || need === 'FlowNode')
  );
}
