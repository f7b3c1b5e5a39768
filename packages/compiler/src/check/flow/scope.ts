import type { Node } from '@pipec/model';
import type { Growing } from './variable-finder.ts';

/**
 * Where variables live. `apart` is a method or a class: it does not see the locals of the script around it, only its fields and what
 * is assigned without being declared.
 */
export class Scope {
  readonly node: Node;
  readonly outer: Scope | undefined;
  readonly kind: 'script' | 'inner' | 'apart';
  /** Most scopes have none or one: the `it` of a closure. */
  private first: Growing | undefined;
  private others: Map<string, Growing> | undefined;

  constructor(node: Node, outer: Scope | undefined, kind: Scope['kind']) {
    this.node = node;
    this.outer = outer;
    this.kind = kind;
  }

  /** The scope of the whole file. */
  get root(): Scope {
    return this.outer?.root ?? this;
  }

  /** A variable that lives here, whatever its name means in scopes within. */
  get(name: string): Growing | undefined {
    return this.first?.name === name ? this.first : this.others?.get(name);
  }

  /** A variable in place of an earlier one of its name. */
  add(variable: Growing): void {
    if (this.first === undefined || this.first.name === variable.name) this.first = variable;
    else (this.others ??= new Map()).set(variable.name, variable);
  }

  /** The variable that a name means here. */
  find(name: string, isApart = false): Growing | undefined {
    const found = this.get(name);
    const isHidden = isApart && this.kind === 'script' && found?.kind === 'local';
    if (found !== undefined && !isHidden) return found;
    return this.outer?.find(name, isApart || this.kind === 'apart');
  }
}
