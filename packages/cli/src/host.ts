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

/** Asks a person at the terminal. */
export interface Questions {
  /**
   * The line that they answer with.
   *
   * @throws UsageError where they end the program instead.
   */
  ask(question: string): Promise<string>;
  tell(text: string): void;
  /** Nothing is asked any more. */
  end(): void;
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
  /** Whoever can be asked: nobody unless a person sees the output and types the input. */
  questions(): Questions | undefined;
  /** Ends when the user wants the program to end: Ctrl-C. Nobody else listens from then on. */
  untilInterrupted(): AbortSignal;
}
