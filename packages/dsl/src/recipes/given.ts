import type { ShellText, ShellValue } from '../core/shell-text.ts';

/** An option for a value, where there is one. */
export function given<T extends ShellValue>(
  value: T | undefined,
  option: (value: T) => ShellText,
): readonly ShellText[] {
  return value === undefined ? [] : [option(value)];
}
