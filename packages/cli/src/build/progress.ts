import type { Output } from '../host.ts';

/** A line that says how far long work has come. */
export interface Progress {
  update(done: number, all: number): void;
  /** Takes the line away. */
  end(): void;
}

/** What takes less is not worth a line, in milliseconds. */
const patience = 400;
const eraseLine = '\r\u001b[K';

/** Shows progress to a person; in a file or a log there is none. */
export function progressOn({ isTerminal, write }: Output, what: string): Progress {
  // The global `performance` is loaded when it is first asked for, which takes 3 ms.
  const start = Date.now();
  let isShown = false;
  return {
    update(done, all) {
      if (!isTerminal || all < 2 || Date.now() - start < patience) return;
      isShown = true;
      write(`${eraseLine}${what} ${done} of ${all}`);
    },
    end() {
      if (isShown) write(eraseLine);
    },
  };
}
