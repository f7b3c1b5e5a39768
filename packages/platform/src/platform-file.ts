/** A file of the platform. */
export interface PlatformFile {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
  readonly text: string;
  /** Whether it may be run. */
  readonly executable?: boolean;
}
