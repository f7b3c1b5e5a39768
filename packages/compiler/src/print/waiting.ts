import type { Doc } from './doc.ts';

/** Fitted: lines end only where they must. Forced: they must not. Numbers, for there is one for each part of a document. */
export const Mode = { broken: 0, fitted: 1, forced: 2 } as const;
export type Mode = (typeof Mode)[keyof typeof Mode];

/** Parts of a document that wait, the next one last: lists side by side, for an object each would cost more than the layout. */
export class Waiting {
  readonly docs: Doc[] = [];
  readonly levels: number[] = [];
  readonly modes: Mode[] = [];

  get length(): number {
    return this.docs.length;
  }

  push(doc: Doc, level: number, mode: Mode): void {
    this.docs.push(doc);
    this.levels.push(level);
    this.modes.push(mode);
  }

  /** All but the first one, which comes next. */
  pushRest(docs: readonly Doc[], level: number, mode: Mode): void {
    for (let i = docs.length - 1; i > 0; i--) {
      const doc = docs[i]!;
      if (doc !== '') this.push(doc, level, mode);
    }
  }

  clear(): void {
    this.docs.length = this.levels.length = this.modes.length = 0;
  }

  /** So many of the parts that come last. */
  upTo(count: number): Waiting {
    const some = new Waiting();
    for (let i = 0; i < count; i++) some.push(this.docs[i]!, this.levels[i]!, this.modes[i]!);
    return some;
  }

  pushAll({ docs, levels, modes }: Waiting): void {
    for (let i = 0; i < docs.length; i++) this.push(docs[i]!, levels[i]!, modes[i]!);
  }
}

export function isList(doc: Doc): doc is readonly Doc[] {
  return Array.isArray(doc);
}
