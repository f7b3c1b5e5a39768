/** The way to a setting: `['lint', 'overrides', 0, 'profile']`. */
export type SettingPath = readonly (string | number)[];

/** The part of a schema that says what a value must be. */
export interface SchemaPart {
  readonly type?: string;
  /** What must stand there, in the words of a message. */
  readonly expected?: string;
  readonly properties?: { readonly [name: string]: SchemaPart };
  readonly additionalProperties?: boolean | SchemaPart;
  readonly items?: SchemaPart;
  readonly $ref?: string;
}

export interface Schema extends SchemaPart {
  readonly definitions: { readonly [name: string]: SchemaPart };
}

/** A way as a message names it: `lint.overrides[0].profile`. */
export function settingName(path: SettingPath): string {
  return path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('');
}

/** A way out of a JSON pointer, in which lists are known by the value that it leads into. */
export function readPointer(pointer: string, value: unknown): SettingPath {
  let inside = value;
  return pointer
    .split('/')
    .slice(1)
    .map((escaped) => {
      const name = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
      const part = Array.isArray(inside) ? Number(name) : name;
      inside = (inside as { readonly [name: string]: unknown } | undefined)?.[name];
      return part;
    });
}

/** What the schema says at each step of a way, as far as it knows it; the first is the whole. */
export function partsAlong(path: SettingPath, schema: Schema): readonly SchemaPart[] {
  const parts: SchemaPart[] = [schema];
  for (const step of path) {
    const part = resolved(parts.at(-1)!, schema);
    const next = typeof step === 'number' ? part.items : (part.properties?.[step] ?? rest(part));
    if (next === undefined) break;
    parts.push(resolved(next, schema));
  }
  return parts;
}

function rest({ additionalProperties }: SchemaPart): SchemaPart | undefined {
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

function resolved(part: SchemaPart, { definitions }: Schema): SchemaPart {
  return part.$ref === undefined ? part : definitions[part.$ref.replace('#/definitions/', '')]!;
}

/** What stands at the end of a way. */
export function valueAt(path: SettingPath, value: unknown): unknown {
  return path.reduce((inside: unknown, part) => (inside as { readonly [name: string]: unknown })[part], value);
}

/** A value without what stands at the ends of some ways. */
export function without(paths: readonly SettingPath[], value: unknown): unknown {
  if (paths.length === 0) return value;
  const kept = (step: string | number, inner: unknown) =>
    without(
      paths.filter(([first]) => first === step).map((path) => path.slice(1)),
      inner,
    );
  const isGone = (step: string | number) => paths.some((path) => path.length === 1 && path[0] === step);
  if (Array.isArray(value)) return value.flatMap((item, i) => (isGone(i) ? [] : [kept(i, item)]));
  const entries = Object.entries(value as object).filter(([name]) => !isGone(name));
  return Object.fromEntries(entries.map(([name, inner]) => [name, kept(name, inner)]));
}
