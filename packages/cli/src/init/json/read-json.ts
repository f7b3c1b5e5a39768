import type { Diagnostic, Outcome } from '@pipec/model';
import { notJson } from '../messages.ts';

/** A value of a JSON text and where it stands: `[start, end)`. */
export type JsonNode = JsonObject | JsonList | JsonScalar;

interface Placed {
  readonly start: number;
  readonly end: number;
}
export interface JsonObject extends Placed {
  readonly kind: 'object';
  readonly members: readonly JsonMember[];
}
export interface JsonList extends Placed {
  readonly kind: 'list';
  readonly items: readonly JsonNode[];
}
export interface JsonScalar extends Placed {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
}

/** A name and its value; the place is that of the name. */
export interface JsonMember extends Placed {
  readonly name: string;
  readonly value: JsonNode;
}

/** How strictly JSON is read. */
export interface JsonOptions {
  /** Whether comments may stand in it, and a comma behind the last of a list, as in tsconfig.json. */
  readonly comments?: boolean;
}

/**
 * Reads JSON so that every value knows its place: what is inserted then leaves the rest of the text as it is. A byte order mark may
 * stand before it.
 *
 * @example
 * ```ts
 * readJson('{ "private": true }', 'package.json').value; // an object with one member, whose name stands at 2
 * ```
 */
export function readJson(text: string, file: string, options: JsonOptions = {}): Outcome<JsonNode | undefined> {
  const reader = new JsonReader(text, options);
  const value = reader.whole();
  if (value !== undefined) return { value, diagnostics: [] };
  const { what, at, length } = reader.fault!;
  const found: Diagnostic = notJson(what, { file, start: at, end: at + length });
  return { value: undefined, diagnostics: [found] };
}

/** The member of a name; the last where there are several, as programs read it. */
export function memberOf(node: JsonNode | undefined, name: string): JsonMember | undefined {
  return node?.kind === 'object' ? node.members.findLast((member) => member.name === name) : undefined;
}

/** The text at a way of names; `undefined` where there is none. */
export function textAt(node: JsonNode | undefined, ...way: readonly string[]): string | undefined {
  const found = way.reduce<JsonNode | undefined>((inside, name) => memberOf(inside, name)?.value, node);
  return found?.kind === 'scalar' && typeof found.value === 'string' ? found.value : undefined;
}

const blanks = /[ \t\r\n]*/y;
const blanksAndComments = /(?:[ \t\r\n]+|\/\/.*|\/\*[^]*?\*\/)*/y;
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /[A-Za-z_$][\w$]*/y;
const words: { readonly [word: string]: boolean | null } = { true: true, false: false, null: null };

/** Nobody writes deeper by hand, and a deeper text would run out of stack. */
const deepest = 500;

/** Reads by descent; at the first fault it keeps it and gives nothing any more. */
class JsonReader {
  readonly #text: string;
  readonly #isLenient: boolean;
  #at: number;
  #depth = 0;
  fault: { readonly what: string; readonly at: number; readonly length: number } | undefined;

  constructor(text: string, { comments = false }: JsonOptions) {
    this.#text = text;
    this.#isLenient = comments;
    this.#at = text.startsWith('\ufeff') ? 1 : 0;
  }

  whole(): JsonNode | undefined {
    const value = this.#value();
    this.#skip();
    if (value !== undefined && this.#at < this.#text.length) return this.#refuse('Nothing may follow the value.');
    return value;
  }

  #value(): JsonNode | undefined {
    this.#skip();
    const start = this.#at;
    const next = this.#text[start];
    if (next === '{')
      return this.#list(
        '}',
        'an object',
        () => this.#member(),
        ({ members, ...place }) => ({ kind: 'object', members, ...place }),
      );
    if (next === '[')
      return this.#list(
        ']',
        'a list',
        () => this.#value(),
        ({ members, ...place }) => ({ kind: 'list', items: members, ...place }),
      );
    const token = this.#take(string) ?? this.#take(number);
    if (token !== undefined) return this.#scalar(start, JSON.parse(token) as string | number);
    const name = this.#take(word);
    if (name !== undefined && Object.hasOwn(words, name)) return this.#scalar(start, words[name]!);
    this.#at = start;
    return this.#refuse(
      next === '"' ? 'This string does not end, or holds what must be escaped.' : 'A value must stand here.',
    );
  }

  #scalar(start: number, value: JsonScalar['value']): JsonScalar {
    return { kind: 'scalar', value, start, end: this.#at };
  }

  #member(): JsonMember | undefined {
    this.#skip();
    const start = this.#at;
    const token = this.#take(string);
    if (token === undefined) return this.#refuse('A name in double quotes must stand here.');
    const end = this.#at;
    this.#skip();
    if (this.#text[this.#at] !== ':') return this.#refuse("A ':' must stand here.");
    this.#at += 1;
    const value = this.#value();
    return value && { name: JSON.parse(token) as string, value, start, end };
  }

  #list<T, N>(
    close: string,
    what: string,
    item: () => T | undefined,
    node: (list: Placed & { readonly members: readonly T[] }) => N,
  ): N | undefined {
    const start = this.#at;
    if (++this.#depth > deepest) return this.#refuse('This lies too deep.');
    this.#at += 1;
    const members: T[] = [];
    for (this.#skip(); this.#text[this.#at] !== close; this.#skip()) {
      if (members.length > 0) {
        if (this.#at >= this.#text.length) return this.#refuse(`The text ends inside of ${what}.`);
        if (this.#text[this.#at] !== ',') return this.#refuse(`A ',' or '${close}' must stand here.`);
        const comma = this.#at++;
        this.#skip();
        if (this.#text[this.#at] === close) {
          if (this.#isLenient) break;
          return this.#refuse(`No ',' may stand before '${close}'.`, comma);
        }
      }
      const member = item();
      if (member === undefined) return undefined;
      members.push(member);
    }
    this.#at += 1;
    this.#depth -= 1;
    return node({ members, start, end: this.#at });
  }

  #skip(): void {
    this.#take(this.#isLenient ? blanksAndComments : blanks);
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.#text) ?? [];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #refuse(what: string, at = this.#at): undefined {
    this.fault ??= { what, at, length: at < this.#text.length ? 1 : 0 };
    return undefined;
  }
}
