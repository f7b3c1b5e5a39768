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
    return this.outer?.root ?? this;
  }

  /** The variable that a name means here. */
  find(name: string, isApart = false): Growing | undefined {
    const found = this.variables.get(name);
    const isHidden = isApart && this.kind === 'script' && found?.kind === 'local';
    if (found !== undefined && !isHidden) return found;
    return this.outer?.find(name, isApart || this.kind === 'apart');
  }
}
