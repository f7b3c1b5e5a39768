import type { Diagnostic } from '../diagnostic.ts';
import { nowhere } from '../span.ts';
import { anyOf } from '../words.ts';

// Every fault that a stored model can have, in one voice. They name places of the JSON, for its author is a program.

/** How deep JSON may be nested: more than any pipeline is, less than the stack bears. */
export const depthLimit = 1000;

/** An error of the generated validator. */
export interface Fault {
  /** The place in the JSON, `/stages/stages/0`; empty for the whole. */
  readonly instancePath: string;
  readonly keyword:
    'type' | 'required' | 'additionalProperties' | 'enum' | 'const' | 'minimum' | 'discriminator' | 'if' | 'oneOf';
  readonly params: {
    readonly type?: string;
    readonly missingProperty?: string;
    readonly additionalProperty?: string;
    readonly allowedValues?: readonly string[];
    readonly allowedValue?: string;
    readonly limit?: number;
    readonly tagValue?: unknown;
  };
}

export function notAModel({ instancePath, keyword, params }: Fault): Diagnostic {
  const place = instancePath === '' ? 'The stored model' : `'${instancePath}'`;
  switch (keyword) {
    case 'type':
      return fault(`${place} must be ${article(params.type ?? 'object')}.`);
    case 'required':
      return fault(`${place} lacks '${params.missingProperty}'.`);
    case 'additionalProperties':
      return fault(`${place} has no field '${params.additionalProperty}'.`);
    case 'enum':
      return fault(`${place} must be ${anyOf(params.allowedValues ?? [])}.`);
    case 'const':
      return fault(`${place} must be '${params.allowedValue}'.`);
    case 'minimum':
      return fault(`${place} must be at least ${params.limit}.`);
    default:
      return fault(`${place} is no node of a kind that may stand here.`);
  }
}

export function tooDeep(): Diagnostic {
  return fault(`The stored model is nested more than ${depthLimit} levels deep.`);
}

export function tooMany(more: number): Diagnostic {
  return fault(`The stored model has ${more} more faults.`);
}

function fault(message: string): Diagnostic {
  return { code: 'model/not-a-model', severity: 'error', message, span: nowhere };
}

function article(type: string): string {
  return `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`;
}
