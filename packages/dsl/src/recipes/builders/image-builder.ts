import type { ShellText } from '../../core/shell-text.ts';
import type { Secret } from '../../core/secret.ts';
import type { Text } from '../../core/value.ts';
import type { ImageBuild } from '../image-script.ts';

/** What is built. */
export interface ImageSource {
  /** The folder that the Dockerfile may copy from. */
  readonly context: Text;
  /** The path of the Dockerfile. */
  readonly dockerfile: string;
  /** The stage of the Dockerfile to build, by default the last. */
  readonly target?: Text;
  /** Build arguments by name. They stay in the image's history, so none of them can be a secret. */
  readonly args: Readonly<Record<string, Text | number | boolean>>;
  /** Secrets by the id that `RUN --mount=type=secret,id=…` knows them by. They do not stay in the image. */
  readonly secrets: Readonly<Record<string, Secret>>;
  /** Platforms such as `linux/amd64`; none is that of the agent. */
  readonly platforms: readonly string[];
  /** The repository that layers are kept in between builds. */
  readonly cache?: Text;
}

/** How a tool builds and pushes `$image`. */
export type ImageBuilder = (source: ImageSource) => ImageBuild;

/** An option for each entry of a table. */
export function each<T>(
  table: Readonly<Record<string, T>>,
  option: (name: string, value: T) => ShellText,
): readonly ShellText[] {
  return Object.entries(table).map(([name, value]) => option(name, value));
}
