import { groovyArguments, plainName } from '@pipec/model';
import type { Call, Closure, Declaration, Expression, Method, Name, Node, Pipeline, Script } from '@pipec/model';
import { treeOf } from '../tree.ts';
import { filling, iterating, keyed, pairing } from './item-methods.ts';
import { keyIn, keyText } from './key-in.ts';
import { Scope } from './scope.ts';
import type { Part, Variable, Variables } from './variables.ts';

/** A variable while it is filled. */
export type Growing = Variable & {
  readonly values: Expression[];
  readonly collections: Expression[];
  readonly parts: Part[];
  readonly uses: Name[];
};

/** Operators that put their right side into what stands on the left. */
const putting: ReadonlySet<string> = new Set([
  '=', '+=', '-=', '*=', '/=', '%=', '**=', '<<=', '>>=', '>>>=', '&=', '^=', '|=', '<<',
]); // prettier-ignore

/** Finds the variables of a file in one walk: scopes open and close, what is assigned and called is noted on the way. */
export class VariableFinder {
  private readonly root: Pipeline | Script;
  private readonly all: Growing[] = [];
  private readonly byName = new Map<Name, Growing>();
  /** The names of all that are found so far: most names of a file are those of steps, for which no scope need be asked. */
  private readonly names = new Set<string>();
  private readonly methods = new Map<string, Method[]>();
  private readonly calls: Call[] = [];
  /** Names that mean nothing where they stand: a binding may be assigned further down. */
  private readonly unknown: Name[] = [];
  /** What a closure is called with the items of. */
  private readonly iterated = new Map<Closure, Expression>();
  private readonly counted = new Set<Closure>();
  private readonly paired = new Set<Closure>();
  private readonly parameters = new Map<Closure | Method, readonly Growing[]>();
  private scope: Scope;

  constructor(root: Pipeline | Script) {
    this.root = root;
    this.scope = new Scope(root, undefined, 'script');
  }

  find(): Variables {
    const opens = { enter: (node: Node) => this.open(node), leave: () => this.close() };
    treeOf(this.root).walk({
      ...Object.fromEntries([...scopes].map((kind) => [kind, opens])),
      Declaration: { leave: (node) => this.declareAll(node) },
      Binary: { leave: ({ operator, left, right }) => this.assign(operator, left, right) },
      Name: (node) => this.use(node, this.scope),
      Call: (node) => this.meetCall(node),
    });
    for (const name of this.unknown) this.useLater(name);
    for (const call of this.calls) this.handOver(call);
    return {
      all: this.all,
      of: (name) => this.byName.get(name),
      methods: this.methods,
    };
  }

  // ── Scopes ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

  private open(node: Node): void {
    const isApart = node.kind === 'Method' || node.kind === 'ClassDeclaration';
    this.scope = new Scope(node, this.scope, isApart ? 'apart' : 'inner');
    switch (node.kind) {
      case 'Closure':
        this.openClosure(node);
        break;
      case 'Method':
        this.methods.set(node.name, [...(this.methods.get(node.name) ?? []), node]);
        this.parameters.set(
          node,
          node.params.map((param) => this.declare(param.name, 'parameter', param, param.type?.name, param.init)),
        );
        break;
      case 'ForIn': {
        const { variable, iterable } = node;
        this.declare(variable.name, 'loop', variable, variable.type?.name).collections.push(iterable);
        break;
      }
      case 'Catch':
        this.declare(node.name, 'caught', node, node.types[0]?.name);
        break;
    }
  }

  private openClosure(node: Closure): void {
    const params =
      node.params === undefined
        ? [this.declare('it', 'parameter', node, undefined)]
        : node.params.map((param) => this.declare(param.name, 'parameter', param, param.type?.name, param.init));
    this.parameters.set(node, params);
    const iterated = this.iterated.get(node);
    // The second parameter of `eachWithIndex` is a number, the first of `{ key, value -> … }` a key.
    const taking = this.counted.has(node) ? params.slice(0, 1) : this.paired.has(node) ? params.slice(-1) : params;
    if (iterated !== undefined) for (const param of taking) param.collections.push(iterated);
  }

  private close(): void {
    this.scope = this.scope.outer ?? this.scope;
  }

  private declare(
    name: string,
    kind: Variable['kind'],
    node: Node,
    type: string | undefined,
    init?: Expression,
    scope: Scope = this.scope,
  ): Growing {
    const values = init === undefined ? [] : [init];
    const variable: Growing = {
      name,
      kind,
      node,
      owner: scope.node,
      type,
      values,
      collections: [],
      parts: [],
      uses: [],
    };
    this.all.push(variable);
    this.names.add(name);
    scope.add(variable);
    return variable;
  }

  /** After its values are read: `def x = x + 1` reads an outer `x`. */
  private declareAll({ annotations = [], variables, type, tuple, init }: Declaration): void {
    const isField = annotations.some(({ name }) => /(?:^|\.)Field$/.test(name));
    const scope = isField ? this.scope.root : this.scope;
    for (const variable of variables) {
      const found = this.declare(
        variable.name,
        isField ? 'field' : 'local',
        variable,
        (variable.type ?? type)?.name,
        variable.init,
        scope,
      );
      if (tuple === true && init !== undefined) found.collections.push(init);
    }
  }

  // ── Uses ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

  private use(name: Name, scope: Scope): void {
    const variable = this.names.has(name.name) ? scope.find(name.name) : undefined;
    if (variable === undefined) this.unknown.push(name);
    else this.note(name, variable);
  }

  /** A local variable is not there before it is declared, and not in its own first value; what has no declaration is. */
  private useLater(name: Name): void {
    const variable = this.scope.root.get(name.name);
    if (variable?.kind === 'binding' || variable?.kind === 'field') this.note(name, variable);
  }

  private note(name: Name, variable: Growing): void {
    this.byName.set(name, variable);
    variable.uses.push(name);
  }

  private assign(operator: string, left: Expression, right: Node): void {
    if (!putting.has(operator) || right.kind === 'TypeName') return;
    const value = right as Expression;
    if (left.kind === 'Tuple') {
      for (const item of left.items) if (item.kind === 'Name') this.assigned(item).collections.push(value);
    } else if (left.kind === 'Name') {
      if (operator !== '<<' || this.scope.find(left.name) !== undefined) this.assigned(left).values.push(value);
    } else {
      this.put(left, [], value);
    }
  }

  /** Puts a value into a part of a variable, where that is what stands there. */
  private put(place: Expression, keys: readonly (string | undefined)[], value: Expression): void {
    if (place.kind === 'Name') this.scope.find(place.name)?.parts.push({ keys, value });
    else if (place.kind === 'Member' || place.kind === 'Index') this.put(place.object, [keyIn(place), ...keys], value);
  }

  /** A name that is assigned without being declared is a variable of the whole script. */
  private assigned(name: Name): Growing {
    const found = this.scope.find(name.name);
    if (found !== undefined) return found;
    const variable = this.declare(name.name, 'binding', name, undefined, undefined, this.scope.root);
    this.byName.set(name, variable);
    return variable;
  }

  private meetCall(call: Call): void {
    this.calls.push(call);
    const { callee } = call;
    if (callee.kind !== 'Member' || typeof callee.name !== 'string') return;
    if (filling.has(callee.name)) this.fill(callee.object, call);
    else if (keyed.has(callee.name) && call.args.length === 2)
      this.put(callee.object, [keyText(call.args[0]!.value)], call.args[1]!.value);
    if (!iterating.has(callee.name)) return;
    for (const closure of closuresOf(call)) {
      this.iterated.set(closure, callee.object);
      if (callee.name === 'eachWithIndex') this.counted.add(closure);
      if (pairing.has(callee.name)) this.paired.add(closure);
    }
  }

  private fill(object: Expression, { args }: Call): void {
    if (object.kind === 'Name') this.scope.find(object.name)?.collections.push(...args.map(({ value }) => value));
    else for (const { value } of args) this.put(object, [], value);
  }

  /** Hands the arguments of a call to the parameters of the method or closure that it calls. */
  private handOver(call: Call): void {
    const name = calledName(call);
    const variable = nameNode(call);
    const held = variable && this.byName.get(variable)?.values;
    const methods = name === undefined ? undefined : this.methods.get(name);
    // Most calls are those of steps.
    if (held === undefined && methods === undefined) return;
    const targets = [...(methods ?? []), ...(held ?? []).filter((value) => value.kind === 'Closure')];
    for (const target of targets) {
      const params = this.parameters.get(target) ?? [];
      groovyArguments(call.args, call.closures).forEach((value, i) =>
        params[Math.min(i, params.length - 1)]?.values.push(value),
      );
    }
  }
}

/** What variables may live in. */
const scopes: ReadonlySet<Node['kind']> = new Set([
  'Method', 'ClassDeclaration', 'Closure', 'Block', 'ForIn', 'ForClassic', 'Catch', 'Case', 'ScriptBlock', 'ExpressionCondition',
]); // prettier-ignore

function closuresOf({ args, closures }: Call): readonly Closure[] {
  return [...args.map(({ value }) => value).filter((value) => value.kind === 'Closure'), ...closures];
}

/** The name of the method or closure that a call means: `deploy` of `deploy(x)`, `this.deploy(x)` and `deploy.call(x)`. */
function calledName({ callee }: Call): string | undefined {
  const isCall = callee.kind === 'Member' && callee.name === 'call';
  return plainName(isCall ? callee.object : callee);
}

function nameNode({ callee }: Call): Name | undefined {
  const name = callee.kind === 'Member' && callee.name === 'call' ? callee.object : callee;
  return name.kind === 'Name' ? name : undefined;
}
