/** A record with each of its values changed. */
export function mapValues<T>(
  record: { readonly [name: string]: T },
  change: (value: T) => T,
): { readonly [name: string]: T } {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
