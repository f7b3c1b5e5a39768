import type { Argument, Condition, Expression, Field, Node, Span, Stage, StepNode } from '@pipec/model';
import { Expr } from '../../packages/dsl/src/core/value.ts';

/**
 * A node of the model on one line, so that a test can say what a call of the DSL makes: near to Groovy, but for telling apart what
 * Groovy does not. `'…'` is a text, `"…"` one with holes, `<…>` Groovy that nobody has read yet.
 */
export function show(given: Node | Expr<unknown> | readonly Node[]): string {
  if (given instanceof Expr) return expression(given.expression);
  if (Array.isArray(given)) return given.map((item: Node) => show(item)).join('; ');
  return node(given as Node);
}

function node(given: Node): string {
  switch (given.kind) {
    case 'Step':
    case 'ScriptBlock':
    case 'ParallelStep':
    case 'Comment':
      return step(given);
    case 'Stage':
      return stage(given);
    case 'Stages':
    case 'Parallel':
      return `${given.kind.toLowerCase()} { ${given.stages.map(stage).join('; ')} }`;
    case 'Steps':
      return given.steps.map(step).join('; ');
    case 'When':
      return [
        ...(['beforeAgent', 'beforeInput', 'beforeOptions'] as const).filter((flag) => given[flag] === true),
        ...given.conditions.map(condition),
      ].join('; ');
    case 'AllOf':
    case 'AnyOf':
    case 'Not':
    case 'ExpressionCondition':
    case 'CallCondition':
      return condition(given);
    case 'Option':
    case 'Trigger':
    case 'BuildParameter':
      return `${given.name}(${args(given.args)})`;
    case 'Options':
    case 'Triggers':
    case 'Parameters':
      return given.entries.map(node).join('; ');
    case 'Environment':
      return given.entries
        .map(({ name, value }) => `${name} = ${value.kind === 'Credentials' ? node(value) : expression(value)}`)
        .join('; ');
    case 'Credentials':
      return `credentials(${expression(given.id)}) as ${given.type}`;
    case 'Tools':
      return given.entries.map(({ type, version }) => `${type} ${expression(version)}`).join('; ');
    case 'Libraries':
      return given.entries.map(({ value }) => `lib(${expression(value)})`).join('; ');
    case 'Input':
      return (['message', 'id', 'ok', 'submitter', 'submitterParameter', 'parameters'] as const)
        .flatMap((name) => (given[name] === undefined ? [] : [`${name} ${node(given[name])}`]))
        .join('; ');
    case 'Post':
      return given.conditions.map(({ name, steps }) => `${name} { ${steps.map(step).join('; ')} }`).join('; ');
    case 'AgentAny':
      return 'any';
    case 'AgentNone':
      return 'none';
    case 'AgentLabel':
      return `label ${expression(given.label)}`;
    case 'AgentNode':
      return `node ${fields(given.fields)}`;
    case 'AgentDocker':
      return agent('docker', given);
    case 'AgentDockerfile':
      return agent('dockerfile', given);
    case 'AgentKubernetes':
      return agent('kubernetes', given);
    case 'AgentOther':
      return agent(given.type, given);
    case 'Matrix':
      return `matrix { ${[
        ...given.axes.map(({ name, values }) => `${name}: ${values.map(expression).join(', ')}`),
        ...(given.excludes ?? []).map(
          ({ axes }) =>
            `without ${axes.map(({ name, values, inverse }) => `${name}${inverse === true ? ' not' : ''} ${values.map(expression).join(', ')}`).join(' & ')}`,
        ),
        ...sections(given),
      ].join('; ')} }`;
    default:
      return expression(given as Expression);
  }
}

function agent(
  type: string,
  { argument, fields: given }: { readonly argument?: Expression; readonly fields: readonly Field[] },
): string {
  return `${type} ${argument === undefined ? fields(given) : expression(argument)}`;
}

function fields(given: readonly Field[]): string {
  return `{ ${given.map(({ name, value }) => `${name} ${Array.isArray(value) ? fields(value as readonly Field[]) : expression(value as Expression)}`).join('; ')} }`;
}

const sectionNames = [
  'agent',
  'options',
  'environment',
  'tools',
  'input',
  'when',
  'failFast',
  'stages',
  'body',
  'post',
] as const;

function sections(owner: object): readonly string[] {
  return sectionNames.flatMap((name) => {
    const value = (owner as { readonly [name: string]: Node | boolean | undefined })[name];
    if (value === undefined) return [];
    if (typeof value === 'boolean') return [`${name} ${value}`];
    return [name === 'body' || name === 'stages' ? node(value) : `${name}: ${node(value)}`];
  });
}

function stage(given: Stage): string {
  return `stage('${given.name}') { ${sections(given).join('; ')} }`;
}

function step(given: StepNode): string {
  switch (given.kind) {
    case 'Step':
      return `${given.name}(${args(given.args)})${given.body === undefined ? '' : ` { ${given.body.map(step).join('; ')} }`}`;
    case 'ScriptBlock':
      return `script { ${given.statements.map((statement) => node(statement.kind === 'ExpressionStatement' ? statement.expression : statement)).join('; ')} }`;
    case 'ParallelStep':
      return `parallel(${given.branches.map(({ name, steps }) => `${name}: { ${steps.map(step).join('; ')} }`).join(', ')}${given.failFast === true ? ', failFast' : ''})`;
    case 'Comment':
      return given.text;
    default:
      return expression(given as Expression);
  }
}

function condition(given: Condition): string {
  switch (given.kind) {
    case 'AllOf':
    case 'AnyOf':
      return `${given.kind === 'AllOf' ? 'allOf' : 'anyOf'} { ${given.conditions.map(condition).join('; ')} }`;
    case 'Not':
      return `not { ${condition(given.condition)} }`;
    case 'ExpressionCondition':
      return `expression { ${given.statements.map((statement) => node(statement.kind === 'ExpressionStatement' ? statement.expression : statement)).join('; ')} }`;
    case 'CallCondition':
      return `${given.name}(${args(given.args)})`;
  }
}

function args(given: readonly Argument[]): string {
  return given
    .map(({ name, value }) => `${name === undefined ? '' : `${String(name)}: `}${expression(value)}`)
    .join(', ');
}

function expression(given: Expression): string {
  switch (given.kind) {
    case 'StringLiteral':
      return `'${given.value.replaceAll('\n', '⏎')}'`;
    case 'NumberLiteral':
      return given.text;
    case 'BooleanLiteral':
      return String(given.value);
    case 'NullLiteral':
      return 'null';
    case 'GString':
      return `"${given.parts.map((part) => (part.kind === 'GStringText' ? part.value : `\${${part.expression === undefined ? '' : expression(part.expression)}}`)).join('')}"`;
    case 'Name':
      return given.name;
    case 'Member':
      return `${expression(given.object)}${given.access}${String(given.name)}`;
    case 'Call':
      return `${expression(given.callee)}(${args(given.args)})`;
    case 'ListLiteral':
      return `[${args(given.items)}]`;
    case 'MapLiteral':
      return given.entries.length === 0 ? '[:]' : `[${args(given.entries)}]`;
    case 'Unary':
      return `${given.operator}(${expression(given.operand)})`;
    case 'Binary':
      return `(${expression(given.left)} ${given.operator} ${expression(given.right as Expression)})`;
    case 'Unparsed':
      return `<${given.text}>${(given.holes ?? []).map((hole, i) => ` ${i}=${expression(hole)}`).join('')}`;
    default:
      return given.kind;
  }
}

/** A node without its places, to compare. */
export function withoutSpans<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'span' ? undefined : part))) as T;
}

/** All places in a node and below it. */
export function spansOf(given: unknown): readonly Span[] {
  if (typeof given !== 'object' || given === null) return [];
  return Object.entries(given).flatMap(([key, value]) => (key === 'span' ? [value as Span] : spansOf(value)));
}
