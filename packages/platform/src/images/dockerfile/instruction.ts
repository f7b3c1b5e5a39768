/** A word of an instruction, and where it stands in the file. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** An instruction of a Dockerfile. */
export interface Instruction {
  /** In capitals: `FROM`. */
  readonly keyword: string;
  /** Where the keyword stands. */
  readonly start: number;
  readonly keywordEnd: number;
  /** Where the instruction ends, with its last line. */
  readonly end: number;
  /** `--from=build`, by name; one that is said without a value has the value ''. */
  readonly flags: ReadonlyMap<string, Word>;
  /** What follows the flags, parted at blanks. */
  readonly words: readonly Word[];
  /** The same as one line, the files of `<<EOF` behind it. */
  readonly text: string;
}

/** A `FROM` and what follows it. */
export interface ImageStage {
  readonly from: Instruction;
  /** The image or stage that it stands on; its variables are filled in where they are known. */
  readonly base: Word & { readonly resolved: string };
  /** Its name, where it has one. */
  readonly name: string | undefined;
  readonly instructions: readonly Instruction[];
}

export interface Dockerfile {
  /** What stands before the first `FROM`: `ARG`s. */
  readonly head: readonly Instruction[];
  readonly stages: readonly ImageStage[];
}
