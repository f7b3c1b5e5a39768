import { visit } from '@pipec/model';
import type { CallCondition, Expression, Name, Node } from '@pipec/model';
import { environmentOf } from '../flow/environment.ts';
import { memberOf } from '../flow/member-of.ts';
import { variablesOf } from '../flow/variables.ts';
import { defineRule } from '../rule.ts';
import type { RuleContext } from '../rule.ts';
import { onStepsOf, runsScripts, scriptOf } from '../step-call.ts';
import { readByShell } from '../text/shell-variables.ts';
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
      CallCondition(condition) {
        const { name, span, args } = condition;
        if (conditions.has(name)) tellCondition(name, { ...span, end: Math.min(span.end, span.start + name.length) });
        else if (name === 'equals') tellReads(args.map(({ value }) => value));
        else tellNamed(condition);
      },
      ExpressionCondition: ({ statements }) => tellReads(statements),
      ...onStepsOf(context, runsScripts, (step) => {
        const script = scriptOf(step);
        const written = script && writtenText(script.value);
        if (script === undefined || written === undefined) return;
        for (const { expression, start, end } of written.holes) {
          const name = expression && unsetIn(expression, context);
          if (name !== undefined) tellVariable(name, written.place(start, end));
        }
        for (const { name, start, end } of readByShell(script.shell, written.text)) {
          if (isUnset(name, context) && !asksFor(name, written.text)) tellVariable(name, written.place(start, end));
        }
      }),
    };

    function tellCondition(name: string, span: Node['span']): void {
      report({
        message: `'${name}' never holds here: the job is none of a multibranch project.`,
        span,
        notes: [
          { message: 'The stage is skipped without a word.' },
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
        const around = parents.at(-1);
        const hasOther = around?.kind === 'Elvis' && around.condition === value;
        const name = hasOther ? undefined : unsetIn(value, context);
        if (name !== undefined) tellVariable(name, value.span);
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
  const name = memberOf(value, 'env') ?? (value.kind === 'Name' ? bareName(value, context) : undefined);
  return name !== undefined && isUnset(name, context) ? name : undefined;
}

function bareName(value: Name, { root }: RuleContext): string | undefined {
  return variablesOf(root).of(value) === undefined ? value.name : undefined;
}

/** Whether it is one that multibranch projects set, and neither the file nor a parameter of the file does. */
function isUnset(name: string, { root, catalogue }: RuleContext): boolean {
  if (catalogue.find('env-variable', name)?.plugin !== multibranch) return false;
  return !environmentOf(root, catalogue).all.some((setting) => setting.name === name);
}

/** Whether a script sets the variable itself, or asks whether it is set. */
function asksFor(name: string, script: string): boolean {
  return new RegExp(String.raw`(?:^|[^\w$])(?:${name}\+?=|read\s+(?:-\w+\s+)*${name}\b)|-[nz]\s+"?\$\{?${name}\b`).test(
    script,
  );
}
