import { visit } from '@pipec/model';
import type { CallCondition, Expression, Name, Node } from '@pipec/model';
import { mayBeSet } from '../flow/may-be-set.ts';
import { memberOf } from '../flow/member-of.ts';
import { variablesOf } from '../flow/variables.ts';
import { defineRule } from '../rule.ts';
import type { RuleContext } from '../rule.ts';
import { onStepsOf, runsScripts, scriptOf } from '../step-call.ts';
import { isAskedFor, isSetIn, readByShell, takesVariables } from '../text/shell-variables.ts';
import { writtenText } from '../text/written-text.ts';

/** Conditions that ask for what only a multibranch job knows. */
const conditions: ReadonlySet<string> = new Set(['branch', 'tag', 'buildingTag', 'changeRequest']);

/** The plugin of multibranch projects: the variables that are its own no other job sets. */
const multibranch = 'branch-api';

export default defineRule({
  name: 'not-multibranch',
  group: 'lint',
  severity: 'warning',
  summary: 'A job that is not multibranch asks for no branch, tag or change request.',

  check(context) {
    const { settings, report } = context;
    if (settings.multibranch !== false) return {};
    return {
      CallCondition(condition, parents) {
        const { name, span, args } = condition;
        if (conditions.has(name)) {
          if (hasOtherWay(condition, parents)) return;
          const isNegated = parents.filter(({ kind }) => kind === 'Not').length % 2 === 1;
          tellCondition(name, { ...span, end: Math.min(span.end, span.start + name.length) }, isNegated);
        } else if (name === 'equals') tellReads(args.map(({ value }) => value));
        else tellNamed(condition);
      },
      ExpressionCondition: ({ statements }) => tellReads(statements),
      ...onStepsOf(context, runsScripts, (step, parents) => {
        const script = scriptOf(step);
        const written = script && writtenText(script.value);
        if (script === undefined || written === undefined) return;
        for (const { expression, start, end } of written.holes) {
          const name = expression && unsetIn(expression, context);
          if (name !== undefined && !isGuarded(name, parents, context)) tellVariable(name, written.place(start, end));
        }
        if (takesVariables(written.text)) return;
        for (const { name, start, end } of readByShell(script.shell, written.text)) {
          const { text } = written;
          if (
            !isUnset(name, context) ||
            isSetIn(text, name) ||
            isAskedFor(text, name) ||
            isGuarded(name, parents, context)
          )
            continue;
          tellVariable(name, written.place(start, end));
        }
      }),
    };

    function tellCondition(name: string, span: Node['span'], isNegated: boolean): void {
      report({
        message: `'${name}' never holds here: the job is none of a multibranch project.`,
        span,
        notes: [
          { message: isNegated ? "The 'not' around it holds always." : 'The stage is skipped without a word.' },
          {
            message:
              "Ask in expression { env.GIT_BRANCH == 'origin/main' }, or set 'multibranch' in the configuration.",
          },
        ],
      });
    }

    /** `environment name: 'BRANCH_NAME', value: 'main'`. */
    function tellNamed({ name, args }: CallCondition): void {
      if (name !== 'environment') return;
      const named = args.find((argument) => argument.name === 'name')?.value;
      if (named?.kind === 'StringLiteral' && isUnset(named.value, context)) tellVariable(named.value, named.span);
    }

    function tellReads(nodes: readonly Node[]): void {
      const tell = (value: Expression, parents: readonly Node[]) => {
        const name = hasOther(value, parents) ? undefined : unsetIn(value, context);
        if (name !== undefined && !isGuarded(name, parents, context)) tellVariable(name, value.span);
      };
      for (const node of nodes) visit(node, { Name: tell, Member: tell, Index: tell });
    }

    function tellVariable(name: string, span: Node['span']): void {
      report({
        message: `'${name}' is never set here: the job is none of a multibranch project.`,
        span,
        notes: [
          { message: "The plugin Git sets GIT_BRANCH in any job, with the remote's name before the branch's." },
          { message: "Declare a parameter of that name where one is set, or set 'multibranch' in the configuration." },
        ],
      });
    }
  },
});

/** The variable that `env.BRANCH_NAME` or `BRANCH_NAME` would read, where nothing sets it. */
function unsetIn(value: Expression, context: RuleContext): string | undefined {
  const name = memberOf(value, 'env', context) ?? (value.kind === 'Name' ? bareName(value, context) : undefined);
  return name !== undefined && isUnset(name, context) ? name : undefined;
}

function bareName(value: Name, { root }: RuleContext): string | undefined {
  return variablesOf(root).of(value) === undefined ? value.name : undefined;
}

/** Whether it is one that multibranch projects set, and neither the file nor a parameter of the file does. */
function isUnset(name: string, { root, catalogue }: RuleContext): boolean {
  return catalogue.find('env-variable', name)?.plugin === multibranch && !mayBeSet(name, root, catalogue);
}

/** Whether a condition is one of several of which any is enough, and another of them is none that asks for a branch. */
function hasOtherWay(condition: Node, parents: readonly Node[]): boolean {
  const around = parents.at(-1);
  if (around?.kind !== 'AnyOf') return false;
  return around.conditions.some(
    (other) => other !== condition && !(other.kind === 'CallCondition' && conditions.has(other.name)),
  );
}

/** Whether another value stands beside it: `env.BRANCH_NAME ?: 'main'`, `env.BRANCH_NAME == 'main' || params.FORCE`. */
function hasOther(value: Expression, parents: readonly Node[]): boolean {
  const around = parents.at(-1);
  if (around?.kind === 'Elvis' && around.condition === value) return true;
  return parents.some((outer) => outer.kind === 'Binary' && outer.operator === '||');
}

/** Whether what stands there is for a build that has the variable: `if (env.CHANGE_ID) { … }`, `env.CHANGE_ID ? … : …`. */
function isGuarded(name: string, parents: readonly Node[], context: RuleContext): boolean {
  return parents.some((outer, at) => {
    if (outer.kind !== 'If' && outer.kind !== 'Ternary') return false;
    if (parents[at + 1] === outer.condition) return false;
    let isAsked = false;
    const look = (value: Expression, around: readonly Node[]) => {
      const isRead = memberOf(value, 'env', context) === name || (value.kind === 'Name' && value.name === name);
      isAsked ||= isRead && !isCompared(around.at(-1));
    };
    visit(outer.condition, { Name: look, Member: look, Index: look });
    return isAsked;
  });
}

/** Whether a value is held against another, which the one that nothing has set is not. */
function isCompared(around: Node | undefined): boolean {
  if (around?.kind !== 'Binary' || !comparing.has(around.operator)) return false;
  return around.left.kind !== 'NullLiteral' && around.right.kind !== 'NullLiteral';
}

const comparing: ReadonlySet<string> = new Set(['==', '!=', '=~', '==~', 'in']);
