import type { Bundled } from './bundle.ts';

/** A bundle, and what it was made from. */
export interface KeptBundle {
  /** The bundle of an entry without any fault. */
  readonly bundled: Bundled;
  /** The folders, absolute, in which its modules were looked for. */
  readonly lookedUp: readonly string[];
  /** When its making began, in milliseconds since 1970: what has changed since then it may not hold. */
  readonly since: number;
}

/** Keeps bundles from one process to the next: what has not changed need not be bundled again. */
export interface KeptBundles {
  /**
   * The bundle of an entry, where one is kept and all that it was made from is as it was.
   *
   * @param entry The absolute path of the module, without links.
   * @param root The folder that its spans are told from.
   */
  find(entry: string, root: string): Bundled | undefined;
  /** Keeps one. What keeps it from doing so is no fault. */
  keep(entry: string, root: string, made: KeptBundle): Promise<void>;
}
