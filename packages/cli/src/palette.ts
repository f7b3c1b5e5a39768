import type { Palette } from '@pipec/compiler/report';
import picocolors from 'picocolors';
import type { Output } from './host.ts';

/** The colours of reports on a stream that may be coloured; `undefined` elsewhere. */
export function paletteOf({ hasColor }: Output): Palette | undefined {
  if (!hasColor) return undefined;
  const { bold, cyan, dim, green, red, yellow } = picocolors.createColors(true);
  return {
    error: (text) => bold(red(text)),
    warning: (text) => bold(yellow(text)),
    info: (text) => bold(cyan(text)),
    strong: bold,
    faint: dim,
    fix: green,
  };
}
