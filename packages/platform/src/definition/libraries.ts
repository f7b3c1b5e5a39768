/** A shared library that every job may use. */
export interface LibrarySpec<Credential extends string = string> {
  readonly url: string;
  /** The branch, tag or commit that is taken unless a pipeline says another. */
  readonly version: string;
  /** The id of a credential. */
  readonly credentials?: Credential;
  /** Whether it is there without `@Library`. */
  readonly implicit?: boolean;
  readonly allowVersionOverride?: boolean;
}
