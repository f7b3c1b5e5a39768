/** A stream of text that a person or a program reads. */
export interface Output {
  write(text: string): void;
  /** Whether a person sees it as it comes. */
  readonly isTerminal: boolean;
  /** Whether it may hold the escapes of colours. */
  readonly hasColor: boolean;
  /** The characters of a line, where that is known. */
  readonly columns: number | undefined;
}

/** All that a command may know and touch of the process that it runs in, but for the file system. */
export interface Host {
  readonly stdout: Output;
  readonly stderr: Output;
  /** The folder that paths are relative to, absolute. */
  readonly cwd: string;
  readonly env: { readonly [name: string]: string | undefined };
  /** All of standard input as text. */
  stdin(): Promise<string>;
  /** Ends when the user wants the program to end: Ctrl-C. Nobody else listens from then on. */
  untilInterrupted(): AbortSignal;
}
