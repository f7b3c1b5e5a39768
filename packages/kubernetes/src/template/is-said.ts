/** Whether a field says something: the plugin takes an empty text and an empty list for none. */
export function isSaid(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null && value !== '';
}
