import type { Span } from './span.ts';

// The Groovy 2.4 that scripts are written in, as a closed union of plain nodes. Parser and lowering make them, printer and
// rules read them. What the author wrote and Groovy forgets (quotes, brackets, comments) is kept where a printer needs it.

/** A comment as it stands in the text, with its markers. */
export interface Comment {
  readonly kind: 'Comment';
  readonly span: Span;
  readonly text: string;
  /** Whether the author left an empty line above it, or below it. */
  readonly blankBefore?: boolean;
  readonly blankAfter?: boolean;
}

/** What stands around a node and means nothing to Groovy. */
export interface Trivia {
  /** Comments on the lines above. */
  readonly leading?: readonly Comment[];
  /** Comments behind it on its last line. */
  readonly trailing?: readonly Comment[];
  /** Comments in front of the closing bracket of a node with a body. */
  readonly dangling?: readonly Comment[];
  /** Whether the author left an empty line above. */
  readonly blankBefore?: boolean;
}

export interface NodeBase<K extends string> {
  readonly kind: K;
  readonly span: Span;
  readonly trivia?: Trivia;
}

// ── Expressions ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** How a string is written. */
export type Quote = "'" | "'''" | '"' | '"""' | '/' | '$/';

/** A string without holes. `raw` is the text between the quotes as the author wrote it. */
export interface StringLiteral extends NodeBase<'StringLiteral'> {
  readonly value: string;
  readonly quote?: Quote;
  readonly raw?: string;
}
/** A number as it is written: `1`, `10L`, `1.5e3`, `0x1F`, `1_000G`. */
export interface NumberLiteral extends NodeBase<'NumberLiteral'> {
  readonly text: string;
}
export interface BooleanLiteral extends NodeBase<'BooleanLiteral'> {
  readonly value: boolean;
}
export type NullLiteral = NodeBase<'NullLiteral'>;

/** A string with holes: texts and holes by turns. */
export interface GString extends NodeBase<'GString'> {
  readonly parts: readonly (GStringText | GStringHole)[];
  readonly quote?: Quote;
}
export interface GStringText extends NodeBase<'GStringText'> {
  readonly value: string;
  readonly raw?: string;
}
/**
 * `$a.b` (dotted) or `${ … }`; a hole `${ -> x }` holds a closure. An empty hole `${}` has no expression. One that holds
 * anything but a single expression has `statements` instead.
 */
export interface GStringHole extends NodeBase<'GStringHole'> {
  readonly expression?: Expression;
  readonly statements?: readonly Statement[];
  readonly dotted?: boolean;
}

/** A variable, `this` or `super`. */
export interface Name extends NodeBase<'Name'> {
  readonly name: string;
}
/**
 * `a.b`, `a?.b`, `a*.b`, `a.@b`; the name is an expression where it is written as a string, in brackets or as a block. `implied`
 * is set where no dot is written: in a chain of commands, `a b c d` is `a(b).c(d)`.
 */
export interface Member extends NodeBase<'Member'> {
  readonly object: Expression;
  readonly name: string | Expression;
  readonly access: '.' | '?.' | '*.' | '.@' | '?.@' | '*.@' | '.&';
  /** `a.<T>b()`. */
  readonly typeArgs?: readonly TypeArgument[];
  readonly implied?: boolean;
}
/** `a[i]`, `a[1, 2]`; `String[]` as a value has no arguments. */
export interface Index extends NodeBase<'Index'> {
  readonly object: Expression;
  readonly args: readonly Argument[];
}
/**
 * `f(a, b: 1) { … }`. `form` tells how it is written: `parens` with brackets, `command` without (`sh 'make'`), `block` with
 * nothing but a closure (`script { … }`). Closures written behind the brackets stand in `closures`.
 */
export interface Call extends NodeBase<'Call'> {
  readonly callee: Expression;
  readonly args: readonly Argument[];
  readonly closures: readonly Closure[];
  readonly form: 'parens' | 'command' | 'block';
}
/** One argument: `x`, `name: x`, `(key): x`, `'key': x`, `*list`, `*: map`. */
export interface Argument extends NodeBase<'Argument'> {
  readonly name?: string | Expression;
  readonly value: Expression;
  readonly spread?: '*' | '*:';
}
/** `new T(a)`, `new T() { … }`, `new int[3]`, `new String[] …`. */
export interface New extends NodeBase<'New'> {
  readonly type: TypeName;
  readonly args: readonly Argument[];
  readonly dimensions?: readonly (Expression | undefined)[];
  readonly body?: readonly ClassMember[];
}
/** `{ a, b = 1 -> … }`; `params` is missing without an arrow (then `it` is implied). */
export interface Closure extends NodeBase<'Closure'> {
  readonly params?: readonly Parameter[];
  readonly statements: readonly Statement[];
}
/** A parameter of a closure, a method or a `catch`. */
export interface Parameter extends NodeBase<'Parameter'> {
  readonly modifiers?: readonly string[];
  readonly annotations?: readonly Annotation[];
  readonly type?: TypeName;
  readonly name: string;
  readonly varargs?: boolean;
  readonly init?: Expression;
}
export interface ListLiteral extends NodeBase<'ListLiteral'> {
  readonly items: readonly Argument[];
  readonly trailingComma?: boolean;
}
export interface MapLiteral extends NodeBase<'MapLiteral'> {
  readonly entries: readonly Argument[];
  readonly trailingComma?: boolean;
}
/** `a..b`, `a..<b`. */
export interface Range extends NodeBase<'Range'> {
  readonly from: Expression;
  readonly to: Expression;
  readonly inclusive: boolean;
}
/** `-x`, `!x`, `~x`, `++x`, `x++`. */
export interface Unary extends NodeBase<'Unary'> {
  readonly operator: '-' | '+' | '!' | '~' | '++' | '--';
  readonly operand: Expression;
  readonly postfix?: boolean;
}
/** Every operator with two sides, assignments (`=`, `+=`, …), `in`, `=~`, `==~`, `<=>` and `instanceof` (whose right side is a type) included. */
export interface Binary extends NodeBase<'Binary'> {
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression | TypeName;
}
export type BinaryOperator =
  | '=' | '+=' | '-=' | '*=' | '/=' | '%=' | '**=' | '<<=' | '>>=' | '>>>=' | '&=' | '^=' | '|='
  | '||' | '&&' | '|' | '^' | '&' | '==' | '!=' | '===' | '!==' | '<=>' | '=~' | '==~' | '<' | '<=' | '>' | '>='
  | 'in' | 'instanceof' | '<<' | '>>' | '>>>' | '+' | '-' | '*' | '/' | '%' | '**'; // prettier-ignore
export interface Ternary extends NodeBase<'Ternary'> {
  readonly condition: Expression;
  readonly then: Expression;
  readonly else: Expression;
}
/** `a ?: b`. */
export interface Elvis extends NodeBase<'Elvis'> {
  readonly condition: Expression;
  readonly else: Expression;
}
/** `(T) x` or `x as T`. */
export interface Cast extends NodeBase<'Cast'> {
  readonly type: TypeName;
  readonly expression: Expression;
  readonly form: 'prefix' | 'as';
}
/** Brackets that the author wrote. */
export interface Parens extends NodeBase<'Parens'> {
  readonly expression: Expression;
}
/** `(a, b)` on the left of an assignment. */
export interface Tuple extends NodeBase<'Tuple'> {
  readonly items: readonly Expression[];
}
/** A primitive type where a value stands: `int`, also in `int[]` and `int.class`. Class names are names. */
export interface TypeExpression extends NodeBase<'TypeExpression'> {
  readonly type: TypeName;
}

export type Expression =
  | StringLiteral | NumberLiteral | BooleanLiteral | NullLiteral | GString | Name | Member | Index | Call | New | Closure
  | ListLiteral | MapLiteral | Range | Unary | Binary | Ternary | Elvis | Cast | Parens | Tuple | TypeExpression | Unparsed
  // As an argument, `f(def x = 1)` and `f(@A)`, and in the header of a `for`.
  | Declaration | Annotation; // prettier-ignore

/** A type: `String`, `java.util.Map<String, ?>`, `int[]`; `args` are empty in `List<>`. */
export interface TypeName extends NodeBase<'TypeName'> {
  /** The name as it is written, or what stands behind the last dot where `outer` is set. */
  readonly name: string;
  /** `Outer<T>` of `Outer<T>.Inner`. */
  readonly outer?: TypeName;
  readonly args?: readonly TypeArgument[];
  readonly dimensions?: number;
}
/** `T`, `?`, `? extends T`, `? super T`; as a type parameter `T extends A & B`. */
export interface TypeArgument extends NodeBase<'TypeArgument'> {
  readonly wildcard?: boolean;
  readonly type?: TypeName;
  readonly bound?: 'extends' | 'super';
  readonly bounds?: readonly TypeName[];
}

// ── Statements ───────────────────────────────────────────────────────────────────────────────────────────────────────────

export interface ExpressionStatement extends NodeBase<'ExpressionStatement'> {
  readonly expression: Expression;
}
/** `def a = 1, b`, `final String x`, `def (a, b) = list`; `@Field` stands in the annotations. */
export interface Declaration extends NodeBase<'Declaration'> {
  readonly annotations?: readonly Annotation[];
  /** `def`, `final`, `static`, `private`, … in the author's order. */
  readonly modifiers: readonly string[];
  readonly type?: TypeName;
  readonly variables: readonly Variable[];
  /** Set for `def (a, b) = init`: the variables are one tuple. */
  readonly tuple?: boolean;
  readonly init?: Expression;
}
export interface Variable extends NodeBase<'Variable'> {
  readonly name: string;
  readonly type?: TypeName;
  readonly init?: Expression;
}
export interface Block extends NodeBase<'Block'> {
  readonly statements: readonly Statement[];
}
export interface If extends NodeBase<'If'> {
  readonly condition: Expression;
  readonly then: Statement;
  readonly else?: Statement;
}
export interface While extends NodeBase<'While'> {
  readonly condition: Expression;
  readonly body: Statement;
}
/** `for (x in xs)`, `for (T x : xs)`. */
export interface ForIn extends NodeBase<'ForIn'> {
  readonly variable: Parameter;
  readonly separator: 'in' | ':';
  readonly iterable: Expression;
  readonly body: Statement;
}
/** `for (int i = 0; i < n; i++)`. */
export interface ForClassic extends NodeBase<'ForClassic'> {
  readonly init: readonly Statement[];
  readonly condition?: Expression;
  readonly update: readonly Expression[];
  readonly body: Statement;
}
export interface Switch extends NodeBase<'Switch'> {
  readonly subject: Expression;
  readonly cases: readonly Case[];
}
/** `case x:`, or `default:` where `value` is missing. */
export interface Case extends NodeBase<'Case'> {
  readonly value?: Expression;
  readonly statements: readonly Statement[];
}
export interface Try extends NodeBase<'Try'> {
  readonly body: Block;
  readonly catches: readonly Catch[];
  readonly finally?: Block;
}
/** `catch (A | B e)`; no type means any exception. */
export interface Catch extends NodeBase<'Catch'> {
  readonly types: readonly TypeName[];
  readonly modifiers?: readonly string[];
  readonly name: string;
  readonly body: Block;
}
export interface Throw extends NodeBase<'Throw'> {
  readonly expression: Expression;
}
export interface Return extends NodeBase<'Return'> {
  readonly expression?: Expression;
}
export interface Break extends NodeBase<'Break'> {
  readonly label?: string;
}
export interface Continue extends NodeBase<'Continue'> {
  readonly label?: string;
}
export interface Assert extends NodeBase<'Assert'> {
  readonly condition: Expression;
  readonly message?: Expression;
  readonly separator?: ':' | ',';
}
export interface Labeled extends NodeBase<'Labeled'> {
  readonly label: string;
  readonly statement: Statement;
}
export interface Synchronized extends NodeBase<'Synchronized'> {
  readonly lock: Expression;
  readonly body: Block;
}
/** `import a.B`, `import a.*`, `import static a.B.c as d`. */
export interface Import extends NodeBase<'Import'> {
  readonly annotations?: readonly Annotation[];
  readonly static?: boolean;
  readonly name: string;
  readonly star?: boolean;
  readonly alias?: string;
}
export interface Package extends NodeBase<'Package'> {
  readonly annotations?: readonly Annotation[];
  readonly name: string;
}
/** A lone `;` that the author wrote where a statement could stand. */
export type Empty = NodeBase<'Empty'>;

export interface Annotation extends NodeBase<'Annotation'> {
  readonly name: string;
  readonly args?: readonly Argument[];
}
/** A method of a script or a class; a constructor where `constructor` is set. */
export interface Method extends NodeBase<'Method'> {
  readonly annotations?: readonly Annotation[];
  readonly modifiers: readonly string[];
  readonly typeParameters?: readonly TypeArgument[];
  readonly returnType?: TypeName;
  readonly name: string;
  /** The name as the author quoted it: `def 'a name'() { … }`. */
  readonly quote?: Quote;
  readonly params: readonly Parameter[];
  readonly throws?: readonly TypeName[];
  readonly body?: Block;
  /** The default of an annotation's member. */
  readonly default?: Expression;
  readonly isConstructor?: boolean;
}
export interface ClassDeclaration extends NodeBase<'ClassDeclaration'> {
  readonly annotations?: readonly Annotation[];
  readonly modifiers: readonly string[];
  readonly type: 'class' | 'interface' | 'enum' | 'trait' | '@interface';
  readonly name: string;
  readonly typeParameters?: readonly TypeArgument[];
  readonly extends?: readonly TypeName[];
  readonly implements?: readonly TypeName[];
  readonly constants?: readonly EnumConstant[];
  readonly members: readonly ClassMember[];
}
export interface EnumConstant extends NodeBase<'EnumConstant'> {
  readonly annotations?: readonly Annotation[];
  readonly name: string;
  readonly args?: readonly Argument[];
  readonly body?: readonly ClassMember[];
}
/** `{ … }` or `static { … }` in a class. */
export interface Initializer extends NodeBase<'Initializer'> {
  readonly static?: boolean;
  readonly body: Block;
}
export type ClassMember = Declaration | Method | ClassDeclaration | Initializer | Empty | Unparsed;

/**
 * Groovy text that no phase has read: what a parser could not read, or what an author of the DSL wrote as `groovy` before the
 * compiler parses it. It may stand for one expression or for several statements.
 */
export interface Unparsed extends NodeBase<'Unparsed'> {
  readonly text: string;
  readonly form: 'expression' | 'statements';
  /** What stands in the place of the words `pipec_hole_0_`, `pipec_hole_1_`, … in the text. */
  readonly holes?: readonly Expression[];
}

export type Statement =
  | ExpressionStatement | Declaration | Block | If | While | ForIn | ForClassic | Switch | Try | Throw | Return | Break | Continue
  | Assert | Labeled | Synchronized | Import | Package | Method | ClassDeclaration | Empty | Unparsed; // prettier-ignore

/** A whole file. `shebang` is its first line with `#!`, without the line end. */
export interface Script extends NodeBase<'Script'> {
  readonly shebang?: string;
  readonly statements: readonly Statement[];
}

export type GroovyNode =
  | Script | Statement | Expression | Comment | GStringText | GStringHole | Argument | Parameter | Variable | Case | Catch
  | Annotation | EnumConstant | Initializer | TypeName | TypeArgument; // prettier-ignore
