import type { PlatformFault } from '../platform-fault.ts';
import type { Platform } from '../resolve/platform.ts';
import { unknownConfiguration } from './messages.ts';
import { unknownFields } from './unknown-fields.ts';

/** Fields of the author's own configuration that their plugin does not have: only of objects whose fields are all known. */
export function checkExtraConfiguration({ spec }: Platform): readonly PlatformFault[] {
  return unknownFields(spec.extraConfiguration, ['extraConfiguration']).flatMap(({ path, kind }) =>
    kind?.isWhole === true ? [unknownConfiguration(path, kind)] : [],
  );
}
