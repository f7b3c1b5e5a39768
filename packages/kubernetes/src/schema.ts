import { shape } from './generated/shape.ts';
import { Pod as validatePod } from './generated/validate-pod.ts';

/** Fields of types, in the words of `shape`. */
export type Types = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A kind of object: its type, all types that it reaches, and its structural validator. */
export interface Schema {
  readonly root: string;
  readonly types: Types;
  readonly validate: Validate;
}

/** A validator that ajv has compiled. Its errors stand on itself. */
export interface Validate {
  (object: unknown): boolean;
  readonly errors?: readonly StructureError[] | null;
}

/** An error of a generated validator; see scripts/validator-schema.mjs. */
export interface StructureError {
  readonly instancePath: string;
  readonly keyword: 'fields' | 'type' | 'enum' | 'pattern' | 'minimum' | 'maximum';
  readonly params: {
    readonly field?: string;
    readonly type?: string | readonly string[];
    readonly allowedValues?: readonly (string | null)[];
  };
}

export const podSchema: Schema = { root: 'Pod', types: shape, validate: validatePod as unknown as Validate };
