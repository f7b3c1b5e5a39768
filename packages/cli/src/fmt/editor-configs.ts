import path from 'node:path';
import { parseEditorConfig } from '@pipec/compiler/format';
import type { EditorConfig, PlacedEditorConfig } from '@pipec/compiler/format';
import { readText } from '../files/read-text.ts';

/** Finds the `.editorconfig` files around files, and reads each once. */
export class EditorConfigs {
  private readonly read = new Map<string, EditorConfig | undefined>();

  /** Those that speak of a file, the nearest first, up to a root. */
  around(file: string): readonly PlacedEditorConfig[] {
    const configs: PlacedEditorConfig[] = [];
    for (let folder = path.dirname(file), below = ''; folder !== below; folder = path.dirname(folder)) {
      const config = this.in(folder);
      if (config !== undefined) configs.push({ folder: withSlashes(folder), config });
      if (config?.isRoot === true) break;
      below = folder;
    }
    return configs;
  }

  private in(folder: string): EditorConfig | undefined {
    if (!this.read.has(folder)) {
      const file = path.join(folder, '.editorconfig');
      const text = readText(file, file);
      this.read.set(folder, text === undefined ? undefined : parseEditorConfig(text));
    }
    return this.read.get(folder);
  }
}

/** A path as an `.editorconfig` writes it, on Windows too. */
export function withSlashes(file: string): string {
  return file.split(path.sep).join('/');
}
