import { createInterface } from 'node:readline';
import type { Questions } from './host.ts';
import { UsageError } from './usage-error.ts';

/** Questions at a terminal. What is typed ahead answers the next one. */
export function terminalQuestions(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Questions {
  const lines: string[] = [];
  let waiting: Waiting | undefined;
  let isOver = false;
  const reader = createInterface({ input, output });
  reader.on('line', (line) => {
    if (waiting === undefined) lines.push(line);
    else waiting.resolve(line);
    waiting = undefined;
  });
  // Ctrl-C and Ctrl-D.
  reader.on('close', () => {
    if (!isOver) output.write('\n');
    isOver = true;
    waiting?.reject(interrupted());
  });
  return {
    ask(question) {
      if (isOver) return Promise.reject(interrupted());
      reader.setPrompt(question);
      reader.prompt();
      const line = lines.shift();
      if (line !== undefined) return Promise.resolve(line);
      return new Promise((resolve, reject) => (waiting = { resolve, reject }));
    },
    tell: (text) => void output.write(text),
    end() {
      isOver = true;
      reader.close();
    },
  };
}

interface Waiting {
  resolve(line: string): void;
  reject(error: Error): void;
}

function interrupted(): UsageError {
  return new UsageError('You ended it. Nothing has been written.');
}
