import type { Argument, Expression, Fix, Node, StringLiteral } from '@pipec/model';
import { environmentOf } from '../flow/environment.ts';
import { variablesOf } from '../flow/variables.ts';
import type { Variable } from '../flow/variables.ts';
import { latestOf } from '../latest-of.ts';
import { defineRule } from '../rule.ts';
import type { Fault, RuleContext } from '../rule.ts';
import { onStep, scriptOf } from '../step-call.ts';
import type { StepCall } from '../step-call.ts';
import { isSetIn, variablesRead } from '../text/shell-variables.ts';
import type { ShellVariable } from '../text/shell-variables.ts';
import { writtenText } from '../text/written-text.ts';
import type { WrittenText } from '../text/written-text.ts';
import { treeOf } from '../tree.ts';

export default defineRule({
  name: 'groovy-variable-in-single-quotes',
  group: 'lint',
  severity: 'warning',
  summary: 'A text in single quotes does not read what only Groovy knows.',

  check(context) {
    return onStep(context, (step) => {
      const script = scriptOf(step);
      if (script?.shell === 'sh') tellScript(script.value, step.node, context);
      for (let i = 0; i < step.args.length; i += 1) {
        const { value } = step.args[i]!;
        if (value.kind === 'StringLiteral' && value !== script?.value) tellText(step.args[i]!, value, step, context);
      }
    });
  },
});

function tellScript(script: Expression, node: Node, context: RuleContext): void {
  const written = writtenText(script);
  if (written === undefined || written.holes.length > 0 || !written.text.includes('$')) return;
  const told = new Set<string>();
  for (const variable of variablesRead(written)) {
    const { name, member = '', start, end } = variable;
    if (told.has(name + member)) continue;
    const fault =
      member === '' ? unknownToShell(name, written.text, node, context) : noShellName(variable, written, node, context);
    if (fault === undefined) continue;
    told.add(name + member);
    context.report({ ...fault, span: written.place(start, end) });
  }
}

type Told = Omit<Fault, 'span'>;

/** `$version`, where `version` is a variable of Groovy. */
function unknownToShell(name: string, text: string, node: Node, context: RuleContext): Told | undefined {
  if (!isNamed(name, context) || isSetFor(name, text, context)) return undefined;
  const variable = visibleAt(name, node, context);
  if (variable === undefined) return undefined;
  return {
    message: `The shell knows no variable '${name}': it is one of Groovy's.`,
    notes: [
      { message: 'It is declared here.', span: variable.node.span },
      { message: `The shell puts nothing in its place. Hand it over with withEnv(["${name}=\${${name}}"]) { … }.` },
    ],
  };
}

/** `${env.BUILD_ID}`, which is no name of a variable at all. */
function noShellName(read: ShellVariable, written: WrittenText, node: Node, context: RuleContext): Told | undefined {
  const { name, member = '', start, end } = read;
  // What stands behind a quoted word of a here-document may be for another program.
  if (!isGroovys(name, node, context) || /<<-?\s*['"\\]/.test(written.text.slice(0, start))) return undefined;
  const [, variable] = /^\??\.([A-Za-z_]\w*)$/.exec(member) ?? [];
  const isInEnvironment = variable !== undefined && (name === 'env' || name === 'params');
  const isPlain = written.stringAt(start)?.quote.startsWith("'") === true;
  return {
    message: `The shell cannot read '\${${name}${member}}': only Groovy knows it.`,
    notes: [
      { message: 'The script ends there: "Bad substitution".' },
      {
        message: isInEnvironment
          ? `The shell has it as $${variable}.`
          : 'Write the script in double quotes, where Groovy fills it in, or hand the value over with withEnv.',
      },
    ],
    ...(isInEnvironment &&
      isPlain && {
        fix: {
          title: `Write \${${variable}}`,
          safety: 'unsafe',
          edits: [{ span: written.place(start, end), text: `\${${variable}}` }],
        },
      }),
  };
}

/** `echo 'version ${version}'`, and `'${env.X}'` in whatever a step is given. */
function tellText({ name }: Argument, value: StringLiteral, step: StepCall, context: RuleContext): void {
  if (value.quote !== "'" || !value.value.includes('${')) return;
  const param = step.entry.params.find((one) => one.name === (name ?? step.entry.soleParam));
  const reads = [...value.value.matchAll(/\$\{(?<object>[A-Za-z_]\w*)(?<member>(?:\??\.[A-Za-z_]\w*)*)\}/g)];
  const meant = reads.filter(({ groups }) =>
    groups!.member === ''
      ? param?.role === 'shown' && visibleAt(groups!.object!, step.node, context) !== undefined
      : isGroovys(groups!.object!, step.node, context),
  );
  const [first] = meant;
  if (first === undefined) return;
  const isAll = meant.length === value.value.split('$').length - 1 && !/["\\]/.test(value.raw ?? '"');
  context.report({
    message: `'${first[0]}' stays as it is here: Groovy fills in nothing in single quotes.`,
    span: writtenText(value)!.place(first.index, first.index + first[0].length),
    notes: [{ message: 'It does in double quotes.' }],
    ...(isAll && { fix: inDoubleQuotes(value) }),
  });
}

function inDoubleQuotes({ span }: StringLiteral): Fix {
  const { start, end } = span;
  return {
    title: 'Put it in double quotes',
    safety: 'unsafe',
    edits: [
      { span: { ...span, end: start + 1 }, text: '"' },
      { span: { ...span, start: end - 1 }, text: '"' },
    ],
  };
}

/** Whether a name before a dot is one of Groovy: a variable in sight, `env`, `params` and their like. */
function isGroovys(name: string, node: Node, context: RuleContext): boolean {
  return context.catalogue.find('global-variable', name) !== undefined || visibleAt(name, node, context) !== undefined;
}

/** Whether anything in the file is called so at all: most variables of a shell are none of Groovy's. */
function isNamed(name: string, { root }: RuleContext): boolean {
  return namesIn(root).has(name);
}

const namesIn = latestOf((root: RuleContext['root']): ReadonlySet<string> => {
  const tree = treeOf(root);
  const names = new Set<string>();
  for (const { name } of tree.ofKind('Variable')) names.add(name);
  for (const { name } of tree.ofKind('Parameter')) names.add(name);
  for (const { operator, left } of tree.ofKind('Binary'))
    if (operator === '=' && left.kind === 'Name') names.add(left.name);
  return names;
});

/** Whether a shell may have the variable: from the environment, from Jenkins, or from the script itself. */
function isSetFor(name: string, text: string, { root, catalogue }: RuleContext): boolean {
  const isOfJenkins = catalogue.find('env-variable', name) !== undefined;
  return (
    isSetIn(text, name) || isOfJenkins || environmentOf(root, catalogue).all.some((setting) => setting.name === name)
  );
}

/** The variable of Groovy of that name, as a hole in the script would find it. */
function visibleAt(name: string, node: Node, { root }: RuleContext): Variable | undefined {
  const { all } = variablesOf(root);
  const { parentOf } = treeOf(root);
  const named = all.filter((variable) => variable.name === name && variable.kind !== 'caught');
  if (named.length === 0) return undefined;
  let isApart = false;
  for (let around: Node | undefined = node; around !== undefined; around = parentOf(around)) {
    const found = named.find(({ owner, kind }) => owner === around && !(isApart && owner === root && kind === 'local'));
    if (found !== undefined) return found.node.span.start < node.span.end ? found : undefined;
    isApart ||= around.kind === 'Method' || around.kind === 'ClassDeclaration';
  }
  return undefined;
}
