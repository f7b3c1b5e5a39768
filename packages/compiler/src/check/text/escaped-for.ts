import type { Quote } from '@pipec/model';

/**
 * A text as it must be written between quotes; `undefined` where it cannot: a string between slashes knows no escape for a `$`.
 *
 * A quote within three quotes stays as it is: whoever puts it beside another one must look.
 *
 * @example
 * ```ts
 * escapedFor('"$A"', '"'); // String.raw`\"\$A\"`
 * ```
 */
export function escapedFor(text: string, quote: Quote): string | undefined {
  switch (quote) {
    case '/':
      return /[\\$/]/.test(text) ? undefined : text;
    case '$/':
      return text.includes('/') ? undefined : text.replaceAll('$', '$$$$');
    case "'":
      return text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n');
    case "'''":
      return text.replaceAll('\\', '\\\\');
    case '"':
      return text.replace(/[\\$"]/g, '\\$&').replaceAll('\n', '\\n');
    case '"""':
      return text.replace(/[\\$]/g, '\\$&');
  }
}
