import type { Outcome, Span } from '@pipec/model';
import { isMap, isScalar, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import { checkConfig } from './check-config.ts';
import type { Places } from './check-config.ts';
import type { Config } from './config.ts';
import { syntax } from './messages.ts';

/** Reads a configuration in YAML, of which JSON is a part. */
export function readYaml(text: string, file: string): Outcome<Config> {
  const document = parseDocument(text, { prettyErrors: false });
  const faults = [...document.errors, ...document.warnings].map(({ message, pos: [start, end] }) =>
    syntax(message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, ''), { file, start, end }),
  );
  if (faults.length > 0) return { value: {}, diagnostics: faults };
  return checkConfig(document.toJS() ?? {}, placesIn(document, text, file));
}

function placesIn(document: Document.Parsed, text: string, file: string): Places {
  const whole = { file, start: 0, end: text.trimEnd().length };
  // The range of a list or an object of several lines goes on to the next line.
  const spanOf = (node: unknown): Span | undefined => {
    const range = (node as Node | null | undefined)?.range;
    if (!range) return undefined;
    const [start, end] = range;
    return { file, start, end: start + text.slice(start, end).trimEnd().length };
  };
  return {
    key(path) {
      const around = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
      const pairs = isMap(around) ? around.items : [];
      return spanOf(pairs.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1))?.key) ?? whole;
    },
    value: (path) => spanOf(document.getIn(path, true)) ?? whole,
  };
}
