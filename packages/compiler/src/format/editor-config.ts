import { editorGlob } from './editor-glob.ts';

/** What an `.editorconfig` says. */
export interface EditorConfig {
  /** Whether files of folders above do not count. */
  readonly isRoot: boolean;
  readonly sections: readonly EditorSection[];
}

export interface EditorSection {
  /** Whether the section speaks of a file, by its path from the folder of the `.editorconfig`, with `/`. */
  readonly matches: (path: string) => boolean;
  /** Names and values in small letters. */
  readonly properties: ReadonlyMap<string, string>;
}

/** Reads an `.editorconfig`. Lines that it cannot read say nothing, as for editors. */
export function parseEditorConfig(text: string): EditorConfig {
  const preamble = new Map<string, string>();
  const sections: EditorSection[] = [];
  let properties = preamble;
  for (const row of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const line = row.trim();
    const name = /^\[(?<name>.+)\]$/.exec(line)?.groups?.['name'];
    const [, key, value] = /^(?<key>[^#;=[][^=]*?)\s*=\s*(?<value>.*)$/.exec(line) ?? [];
    if (name !== undefined) {
      properties = new Map();
      sections.push({ matches: editorGlob(name), properties });
    } else if (key !== undefined && value !== undefined) properties.set(key.toLowerCase(), plain(value));
  }
  return { isRoot: preamble.get('root') === 'true', sections };
}

/** A value without a comment behind it, which older editors allow. */
function plain(value: string): string {
  return value
    .replace(/\s[#;].*$/, '')
    .trim()
    .toLowerCase();
}
