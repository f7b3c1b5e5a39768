import { pictureOf } from './cells.ts';

/** What XML 1.0 has no way to write: most control characters, halves of characters, and two that are none. */
const unwritable = /[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const escapes: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader makes blanks of these in attributes, and a line feed of a carriage return in text.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text between tags. What XML cannot hold is shown as a picture of it. */
export function xmlText(text: string): string {
  return writable(text).replaceAll(/[&<>\r]/g, (character) => escapes[character]!);
}

/** Attributes of a tag, each with a blank in front. */
export function xmlAttributes(values: { readonly [name: string]: string | number }): string {
  const texts = Object.entries(values).map(([name, value]) => {
    return ` ${name}="${writable(String(value)).replaceAll(/[&<>"\t\n\r]/g, (character) => escapes[character]!)}"`;
  });
  return texts.join('');
}

function writable(text: string): string {
  return text.replaceAll(unwritable, pictureOf);
}
