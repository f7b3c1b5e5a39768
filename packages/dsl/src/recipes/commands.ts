import { sh } from '../core/shell.ts';
import type { ShellText, ShellValue } from '../core/shell-text.ts';

/** Shell text that takes the place of one hole of ``commands`…` ``. */
export interface Parts {
  readonly parts: readonly ShellText[];
  /** What stands between two parts, told the indent of the line that the hole stands on. */
  readonly between: (indent: string) => string;
}

/**
 * Texts below each other, as deep as the hole; what is `false` is left out.
 *
 * @param end What ends each line but the last: ` \` within a command, ` &&` between two that must both succeed.
 */
export function lines(texts: readonly (ShellText | false)[], end = ''): Parts {
  return { parts: texts.filter((text) => text !== false), between: (indent) => `${end}\n${indent}` };
}

/** Texts one behind the other. */
export function row(texts: readonly ShellText[]): Parts {
  return { parts: texts, between: () => ' ' };
}

/**
 * A shell script as ``sh.text`…` `` makes it, with holes for as many lines as there are.
 *
 * @example
 * ```ts
 * commands`
 *   helm upgrade shop charts/shop \
 *     ${lines([sh.text`--install`, sh.text`--wait`], ' \\')}
 * `;
 * ```
 */
export function commands(pieces: TemplateStringsArray, ...holes: readonly (ShellValue | Parts)[]): ShellText {
  const raw: string[] = [''];
  const values: ShellValue[] = [];
  const write = (text: string) => raw.push(`${raw.pop() ?? ''}${text}`);
  const fill = (value: ShellValue) => {
    values.push(value);
    raw.push('');
  };
  pieces.raw.forEach((piece, i) => {
    write(piece);
    const hole = holes[i];
    if (hole === undefined) return;
    if (!isParts(hole)) return fill(hole);
    hole.parts.forEach((part, j) => {
      if (j > 0) write(hole.between(indentBehind(piece)));
      fill(part);
    });
  });
  return sh.text(Object.assign(raw, { raw }), ...values);
}

/** The indent of further lines of a hole: its own, or two more than its line's where it does not stand first there. */
function indentBehind(piece: string): string {
  const { indent = '', before } = /(?:^|\n)(?<indent>[ \t]*)(?<before>\S.*)?$/.exec(piece)?.groups ?? {};
  return before === undefined ? indent : `${indent}  `;
}

function isParts(hole: ShellValue | Parts): hole is Parts {
  return typeof hole === 'object' && 'parts' in hole;
}
