import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

/** What an editor shows at places of one file. */
export interface Editor {
  /** The hover over a text's first occurrence, as Markdown; `within` is how far into it. */
  hover(text: string, within?: number): Promise<string>;
  /** The names that are offered behind a text's first occurrence. */
  offers(text: string): Promise<readonly string[]>;
  close(): void;
}

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: unknown;
}

/** Opens a file in the language server of TypeScript, as an editor does. */
export async function openEditor(file: string): Promise<Editor> {
  const server = spawn(process.execPath, [tsc, '--lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Map<number, (answer: Answer) => void>();
  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  readMessages(server.stdout, (answer) => {
    if (answer.id === undefined) return;
    // What the server asks of the editor: its settings, and leave to watch files.
    if (answer.method !== undefined)
      return send({ id: answer.id, result: answer.method === 'workspace/configuration' ? [] : null });
    waiting.get(answer.id)?.(answer);
  });
  let last = 0;
  const ask = async (method: string, params: object): Promise<unknown> => {
    const id = ++last;
    const { result, error } = await new Promise<Answer>((resolve) => {
      waiting.set(id, resolve);
      send({ id, method, params });
    });
    if (error !== undefined) throw new Error(`${method}: ${JSON.stringify(error)}`);
    return result;
  };

  const text = readFileSync(file, 'utf8');
  const uri = pathToFileURL(file).href;
  await ask('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(process.cwd()).href,
    capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } },
  });
  send({ method: 'initialized', params: {} });
  send({
    method: 'textDocument/didOpen',
    params: { textDocument: { uri, languageId: 'typescript', version: 1, text } },
  });
  const at = (words: string, within: number) => ({ textDocument: { uri }, position: positionOf(text, words, within) });

  return {
    async hover(words, within = 0) {
      const found = (await ask('textDocument/hover', at(words, within))) as { contents: { value: string } } | null;
      return found?.contents.value ?? '';
    },
    async offers(words) {
      const found = (await ask('textDocument/completion', at(words, words.length))) as {
        items?: readonly { label: string }[];
      } | null;
      return (found?.items ?? []).map(({ label }) => label.replace(/\?$/, ''));
    },
    close: () => void server.kill(),
  };
}

function positionOf(
  text: string,
  words: string,
  within: number,
): { readonly line: number; readonly character: number } {
  const offset = text.indexOf(words);
  if (offset < 0) throw new Error(`The file has no '${words}'.`);
  const before = text.slice(0, offset + within).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
}

function readMessages(stream: NodeJS.ReadableStream, take: (answer: Answer) => void): void {
  let buffer = Buffer.alloc(0);
  stream.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.toString('latin1', 0, Math.max(end, 0)))?.[1] ?? -1);
      if (end < 0 || length < 0 || buffer.length < end + 4 + length) return;
      take(JSON.parse(buffer.toString('utf8', end + 4, end + 4 + length)) as Answer);
      buffer = buffer.subarray(end + 4 + length);
    }
  });
}
