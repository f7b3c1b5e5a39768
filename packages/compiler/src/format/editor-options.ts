import type { EditorConfig } from './editor-config.ts';
import type { LineEnd } from './line-ends.ts';

/** An `.editorconfig` and where it lies. */
export interface PlacedEditorConfig {
  /** The path of its folder, with `/`. */
  readonly folder: string;
  readonly config: EditorConfig;
}

/** What of an `.editorconfig` a formatter can do. */
export interface EditorOptions {
  readonly indent?: string;
  readonly tabWidth?: number;
  readonly width?: number;
  readonly lineEnd?: LineEnd;
  readonly finalNewline?: boolean;
}

const lineEnds: { readonly [name: string]: LineEnd | undefined } = { lf: '\n', crlf: '\r\n', cr: '\r' };

/**
 * What the `.editorconfig` files around a file say of it. Nearer files count more than farther ones, and later sections more than
 * earlier ones; `unset` takes back what was said.
 *
 * @param configs The nearest first. Those behind a root do not count.
 * @param file Its path with `/`, beginning as those of the folders do.
 */
export function editorOptions(configs: readonly PlacedEditorConfig[], file: string): EditorOptions {
  const properties = propertiesOf(configs, file);
  const tabWidth = columns(properties.get('tab_width')) ?? columns(properties.get('indent_size'));
  const indent = indentOf(properties, tabWidth);
  const length = properties.get('max_line_length');
  const width = length === 'off' ? Number.POSITIVE_INFINITY : columns(length);
  const lineEnd = lineEnds[properties.get('end_of_line') ?? ''];
  const final = properties.get('insert_final_newline');
  return {
    ...(indent !== undefined && { indent }),
    ...(tabWidth !== undefined && { tabWidth }),
    ...(width !== undefined && { width }),
    ...(lineEnd !== undefined && { lineEnd }),
    ...((final === 'true' || final === 'false') && { finalNewline: final === 'true' }),
  };
}

function propertiesOf(configs: readonly PlacedEditorConfig[], file: string): ReadonlyMap<string, string> {
  const root = configs.findIndex(({ config }) => config.isRoot);
  const properties = new Map<string, string>();
  for (const { folder, config } of configs.slice(0, root < 0 ? configs.length : root + 1).toReversed()) {
    const name = file.slice(folder.endsWith('/') ? folder.length : folder.length + 1);
    for (const section of config.sections)
      if (section.matches(name)) for (const [key, value] of section.properties) properties.set(key, value);
  }
  return properties;
}

/** `indent_size = tab` takes the width of a tab. */
function indentOf(properties: ReadonlyMap<string, string>, tabWidth: number | undefined): string | undefined {
  const style = properties.get('indent_style');
  if (style === 'tab') return '\t';
  const size = properties.get('indent_size');
  const count = size === 'tab' ? tabWidth : columns(size);
  return count === undefined ? undefined : ' '.repeat(count);
}

function columns(value: string | undefined): number | undefined {
  return value !== undefined && /^[1-9]\d{0,3}$/.test(value) ? Number(value) : undefined;
}
