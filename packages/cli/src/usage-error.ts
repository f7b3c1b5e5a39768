/**
 * A wrong call, or a file system that refuses: what the user must mend outside of any source. Its message is a sentence; the program
 * ends with 2. Faults inside of sources are diagnostics instead.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
