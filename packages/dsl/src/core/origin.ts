import { authorsCall, homeOf } from '@pipec/model';
import type { Span } from '@pipec/model';

const home = homeOf(import.meta.url);

/** The place of the author's own call that led here. */
export function origin(): Span {
  return authorsCall(home);
}
