import type { Report } from '../fault.ts';
import type { Loose } from '../read-pod.ts';

/** What the rules of a kind are given. */
export interface ObjectContext<T> {
  /** The object as the server's decoder leaves it. */
  readonly object: Loose<T>;
  readonly report: Report;
}

/** Tells that a number is missing where it must stand above zero, or is below a bound. */
export type Rule<T> = (context: ObjectContext<T>) => void;
