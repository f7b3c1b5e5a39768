import type { Severity } from '@pipec/model';

/** Colours text for a terminal; each function gives the text within the escapes of its colour. */
export type Palette = { readonly [Use in Severity | 'strong' | 'faint' | 'fix']: (text: string) => string };

const asItIs = (text: string): string => text;

/** Leaves the text as it is. */
export const noPalette: Palette = {
  error: asItIs,
  warning: asItIs,
  info: asItIs,
  strong: asItIs,
  faint: asItIs,
  fix: asItIs,
};
