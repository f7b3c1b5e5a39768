import type {
  Annotation,
  Argument,
  Call,
  Case,
  Closure,
  Declaration,
  Expression,
  ForClassic,
  GStringHole,
  Member,
  Parameter,
  Statement,
  Unary,
} from '@pipec/model';
import { anonymousBody } from './canonical-classes.ts';
import { modifierBits, node, rawTypeText, typeArguments, typeText, word } from './canonical-node.ts';
import { numberConstant } from './canonical-numbers.ts';

// Our tree in the form in which the judge prints Groovy's. What Groovy's own parser makes of each construct is written down here
// once more, so that equal texts mean equal trees.

const self = '(name "this")';
const call = '(constant "call")';

// ── Statements ───────────────────────────────────────────────────────────────────────────────────────────────────────────

export function block(statements: readonly Statement[]): string {
  return node('block', ...statements.flatMap(statementList));
}

/** A declaration of several variables is several statements. */
export function statementList(statement: Statement): readonly string[] {
  return statement.kind === 'Declaration'
    ? declarations(statement).map((one) => node('do', one))
    : [oneStatement(statement)];
}

/** What an `if` or a loop governs; several variables are a block then. */
function governed(statement: Statement): string {
  const all = statementList(statement);
  return all.length === 1 ? all[0]! : node('block', ...all);
}

function oneStatement(statement: Exclude<Statement, Declaration>): string {
  switch (statement.kind) {
    case 'ExpressionStatement':
      return node('do', expr(statement.expression));
    case 'Block':
      return block(statement.statements);
    case 'Empty':
      return 'empty';
    case 'If':
      return node(
        'if',
        expr(statement.condition),
        governed(statement.then),
        statement.else ? governed(statement.else) : 'empty',
      );
    case 'While':
      return node('while', expr(statement.condition), governed(statement.body));
    case 'ForIn': {
      const { variable, iterable, body } = statement;
      return node('for', word(variable.name), word(typeText(variable.type)), expr(iterable), governed(body));
    }
    case 'ForClassic':
      return classicFor(statement);
    case 'Switch':
      return node('switch', expr(statement.subject), ...switchCases(statement.cases));
    case 'Try': {
      const { body, catches, finally: last } = statement;
      const handlers = catches.flatMap(({ name, types, body: code }) =>
        (types.length === 0 ? ['java.lang.Object'] : types.map(rawTypeText)).map((type) =>
          node('catch', word(name), word(type), block(code.statements)),
        ),
      );
      return node('try', block(body.statements), ...handlers, last ? node('block', block(last.statements)) : 'empty');
    }
    case 'Throw':
      return node('throw', expr(statement.expression));
    case 'Return':
      return node('return', statement.expression ? expr(statement.expression) : '(constant null)');
    case 'Break':
      return node('break', word(statement.label));
    case 'Continue':
      return node('continue', word(statement.label));
    case 'Assert':
      return node('assert', expr(statement.condition), statement.message ? expr(statement.message) : '(constant null)');
    case 'Synchronized':
      return node('synchronized', expr(statement.lock), block(statement.body.statements));
    case 'Labeled':
      return labeled(statement.statement, [statement.label]);
    default:
      return node('misplaced', statement.kind);
  }
}

/** Groovy notes the innermost label first. */
function labeled(statement: Statement, labels: readonly string[]): string {
  if (statement.kind === 'Labeled') return labeled(statement.statement, [statement.label, ...labels]);
  return labels.reduceRight((inner, label) => node('label', word(label), inner), statementList(statement)[0]!);
}

function classicFor({ init, condition, update, body }: ForClassic): string {
  const [first] = init;
  const start =
    first === undefined
      ? 'empty'
      : first.kind === 'Declaration'
        ? expr(first)
        : first.kind === 'ExpressionStatement'
          ? expr(first.expression)
          : '';
  const list = node(
    'closure-list',
    start,
    condition ? expr(condition) : 'empty',
    update[0] ? expr(update[0]) : 'empty',
  );
  return node('for', 'classic', list, governed(body));
}

/** Labels that share statements are cases without any, but for the last; `default` stands behind all. */
function switchCases(cases: readonly Case[]): readonly string[] {
  const preset = cases.find(({ value }) => value === undefined);
  const valued = cases.filter(({ value }) => value !== undefined);
  return [
    ...valued.map(({ value, statements }) =>
      node('case', expr(value!), statements.length === 0 ? 'empty' : block(statements)),
    ),
    preset ? block(preset.statements) : 'empty',
  ];
}

// ── Declarations ─────────────────────────────────────────────────────────────────────────────────────────────────────────

function declarations({ annotations = [], modifiers, type, variables, tuple, init }: Declaration): readonly string[] {
  const bits = modifierBits(modifiers);
  const said = annotations.map(annotation);
  const variable = (name: string, own = type) => {
    const said = own === undefined ? 'java.lang.Object' : typeText(own);
    // Written out, this type is the one of a variable without any.
    return node('name', word(name), bits === 0 ? '' : `${bits}`, said === 'java.lang.Object' ? '' : word(said));
  };
  if (tuple === true) {
    const names = node('arguments', ...variables.map((one) => variable(one.name, one.type)));
    return [node('declare', ...said, names, init ? expr(init) : 'empty')];
  }
  return variables.map((one) => node('declare', ...said, variable(one.name), one.init ? expr(one.init) : 'empty'));
}

export function annotation({ name, args = [] }: Annotation): string {
  return node(
    'annotation',
    word(name),
    ...args.map((arg) => node('member', word((arg.name as string | undefined) ?? 'value'), expr(arg.value))),
  );
}

/** An empty list of a closure with an arrow, or of a closure without one. */
export function parameters(params: readonly Parameter[]): string {
  return node('parameters', ...params.map(parameter));
}

function parameter({ name, modifiers = [], annotations = [], type, varargs, init }: Parameter): string {
  const text = typeText(type, varargs === true ? 1 : 0);
  return node(
    'parameter',
    word(name),
    `${modifierBits(modifiers)}`,
    word(text),
    ...annotations.map(annotation),
    init ? expr(init) : '',
  );
}

// ── Expressions ──────────────────────────────────────────────────────────────────────────────────────────────────────────

export function expr(expression: Expression): string {
  switch (expression.kind) {
    case 'StringLiteral':
      return node('constant', word(expression.value));
    case 'NumberLiteral':
      return numberConstant(expression.text, false);
    case 'BooleanLiteral':
      return node('constant', `boolean ${expression.value}`);
    case 'NullLiteral':
      return '(constant null)';
    case 'GString': {
      const texts = expression.parts.flatMap((part) =>
        part.kind === 'GStringText' ? [node('constant', word(part.value))] : [],
      );
      const values = expression.parts.flatMap((part) => (part.kind === 'GStringHole' ? [hole(part)] : []));
      return node('gstring', ...texts, ...values);
    }
    case 'Name':
      return node('name', word(expression.name));
    case 'TypeExpression':
      return node('name', word(expression.type.name));
    case 'Parens':
      return expr(expression.expression);
    case 'Member':
      return member(expression);
    case 'Index':
      return node('binary', '"["', expr(expression.object), listed(expression.args));
    case 'Call':
      return called(expression);
    case 'New': {
      const { type, args, dimensions, body } = expression;
      if (dimensions !== undefined)
        return node(
          'array',
          word(typeText(type)),
          ...dimensions.map((size) => (size ? expr(size) : '(constant null)')),
        );
      return node('new', word(typeText(type)), argumentList(args, []), body ? anonymousBody(body) : '');
    }
    case 'Closure':
      return closure(expression);
    case 'ListLiteral':
      return node('list', ...expression.items.map(item));
    case 'MapLiteral':
      return node('map', ...expression.entries.map(entry));
    case 'Range':
      return node('range', expression.inclusive ? 'inclusive' : '', expr(expression.from), expr(expression.to));
    case 'Unary':
      return unary(expression);
    case 'Binary': {
      const { operator, left, right } = expression;
      return node(
        'binary',
        word(operator),
        expr(left),
        right.kind === 'TypeName' ? node('type', word(rawTypeText(right))) : expr(right),
      );
    }
    case 'Ternary':
      return node('ternary', expr(expression.condition), expr(expression.then), expr(expression.else));
    case 'Elvis':
      return node('elvis', expr(expression.condition), expr(expression.else));
    case 'Cast':
      return node(
        expression.form === 'as' ? 'as' : 'cast',
        word(typeText(expression.type)),
        expr(expression.expression),
      );
    case 'Tuple':
      return node('tuple', ...expression.items.map(expr));
    case 'Declaration':
      return declarations(expression)[0]!;
    case 'Annotation':
      return annotation(expression);
    case 'Unparsed':
      return node('unparsed', word(expression.text));
  }
}

/** What stands where Groovy takes a variable for its name. */
function named(expression: Expression): string {
  const inner = withoutParens(expression);
  if (inner.kind === 'TypeExpression') return node('constant', word(inner.type.name));
  if (inner.kind === 'Name' && inner.name !== 'this' && inner.name !== 'super')
    return node('constant', word(inner.name));
  return expr(expression);
}

function withoutParens(expression: Expression): Expression {
  return expression.kind === 'Parens' ? withoutParens(expression.expression) : expression;
}

function closure({ params, statements }: Pick<Closure, 'params' | 'statements'>): string {
  return node('closure', params?.length === 0 ? 'no-parameters' : parameters(params ?? []), block(statements));
}

/** A hole with a single expression is that expression; one with statements is a closure that is called at once. */
function hole({ expression, statements }: GStringHole): string {
  if (statements !== undefined) return node('call', 'implicit', closure({ statements }), call, '(arguments)');
  return expression === undefined ? '(constant null)' : expr(expression);
}

function unary({ operator, operand, postfix }: Unary): string {
  if (postfix === true) return node('postfix', word(operator), expr(operand));
  if (operand.kind === 'NumberLiteral' && (operator === '-' || operator === '+'))
    return numberConstant(operand.text, operator === '-');
  if (operator === '++' || operator === '--') return node('prefix', word(operator), expr(operand));
  const kinds = { '-': 'minus', '+': 'plus', '!': 'not', '~': 'complement' } as const;
  return node(kinds[operator], expr(operand));
}

// ── Members, calls and arguments ─────────────────────────────────────────────────────────────────────────────────────────

/** A block for a name is run at once, but for the closure that is the word of a chain. */
function memberName(name: string | Expression, implied = false): string {
  if (typeof name === 'string') return node('constant', word(name));
  if (name.kind !== 'Closure' || implied) return named(name);
  const [first] = name.statements;
  if (first === undefined) return '(constant null)';
  if (name.statements.length === 1 && first.kind === 'ExpressionStatement') return named(first.expression);
  return node('call', 'implicit', closure(name), call, '(arguments)');
}

function member({ object, name, access, implied }: Member): string {
  if (access === '.&') return node('pointer', expr(object), typeof name === 'string' ? memberName(name) : expr(name));
  const isBlock = typeof name === 'object' && name.kind === 'Closure' && implied !== true;
  const isSafe = !access.startsWith('.') && (!isBlock || access.endsWith('@'));
  const inner = typeof name === 'object' ? withoutParens(name) : undefined;
  const text = inner?.kind === 'Name' ? inner.name : name;
  const isField = access.endsWith('@');
  const isSelf = isField && (name === 'this' || name === 'super');
  const shown = isSelf ? node('name', word(name)) : isBlock && !isField ? expr(name) : memberName(text, implied);
  const parts = [isSafe ? 'safe' : '', access.startsWith('*') ? 'spread' : '', expr(object), shown];
  return node(access.endsWith('@') ? 'attribute' : 'member', ...parts);
}

function called({ callee, args, closures }: Call): string {
  const all = argumentList(args, closures);
  if (callee.kind === 'Member' && callee.access.endsWith('@')) {
    const attribute = member(callee).replace(/^\(attribute safe spread/, '(attribute safe');
    return node('call', 'implicit', typeArgumentsOf(callee), attribute, call, all);
  }
  if (callee.kind === 'Member' && callee.access !== '.&') {
    const flags = [callee.access === '?.' ? 'safe' : '', callee.access === '*.' ? 'spread' : ''];
    return node(
      'call',
      ...flags,
      typeArgumentsOf(callee),
      expr(callee.object),
      memberName(callee.name, callee.implied),
      all,
    );
  }
  const isName = callee.kind === 'Name' || callee.kind === 'StringLiteral' || callee.kind === 'GString';
  return isName ? node('call', 'implicit', self, named(callee), all) : node('call', named(callee), call, all);
}

function typeArgumentsOf({ typeArgs = [] }: Member): string {
  return typeArgs.length === 0 ? '' : word(typeArguments(typeArgs));
}

/** Named arguments come first, as a map, and stand alone where there are no others. */
export function argumentList(args: readonly Argument[], closures: readonly Closure[]): string {
  const isNamed = ({ name, spread }: Argument) => name !== undefined || spread === '*:';
  const entries = args.filter(isNamed).map(entry);
  const others = [...args.filter((arg) => !isNamed(arg)).map(item), ...closures.map(closure)];
  if (entries.length === 0) return node('arguments', ...others);
  return others.length === 0
    ? node('tuple', node('named', ...entries))
    : node('arguments', node('map', ...entries), ...others);
}

function entry({ name, value, spread }: Argument): string {
  if (spread === '*:') return node('entry', node('spread-map', expr(value)), expr(value));
  if (name === undefined) return expr(value);
  return node('entry', typeof name === 'string' ? node('constant', word(name)) : expr(name), expr(value));
}

/** An argument that stands by itself: in a list, an index, a call without names. */
export function item(arg: Argument): string {
  if (arg.spread === '*:') return node('spread-map', expr(arg.value));
  return arg.spread === '*' ? node('spread', expr(arg.value)) : entry(arg);
}

/** Arguments where Groovy takes one for itself and any other number for a list. */
export function listed(args: readonly Argument[]): string {
  return args.length === 1 ? item(args[0]!) : node('list-wrapped', ...args.map(item));
}
