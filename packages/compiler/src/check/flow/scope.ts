import type { Node } from '@pipec/model';
import type { Growing } from './variables.ts';

/**
 * Where variables live. `apart` is a method or a class: it does not see the locals of the script around it, only its fields and what
 * is assigned without being declared.
 */
export class Scope {
  readonly node: Node;
  readonly outer: Scope | undefined;
  readonly kind: 'script' | 'inner' | 'apart';
  readonly variables = new Map<string, Growing>();

  constructor(node: Node, outer: Scope | undefined, kind: Scope['kind']) {
    this.node = node;
    this.outer = outer;
    this.kind = kind;
  }

  /** The scope of the whole file. */
  get root(): Scope {
    let scope: Scope = this;
    while (scope.outer !== undefined) scope = scope.outer;
    return scope;
  }

  /** The variable that a name means here. */
  find(name: string): Growing | undefined {
    let isApart = false;
    for (let scope: Scope | undefined = this; scope !== undefined; scope = scope.outer) {
      const found = scope.variables.get(name);
      if (found !== undefined && !(isApart && scope.kind === 'script' && found.kind === 'local')) return found;
      isApart ||= scope.kind === 'apart';
    }
    return undefined;
  }
}
