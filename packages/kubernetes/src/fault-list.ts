import type { FieldPath, PodFault, Report } from './fault.ts';
import { fieldOf } from './fault.ts';
import { rules } from './rules.ts';

/** Faults as they are found. */
export interface FaultList {
  readonly faults: readonly PodFault[];
  readonly report: Report;
  /** The report of rules that rely on the structure: what stands in a part that could not be read is not told. */
  readonly legible: () => Report;
}

/** @param echoes Keep what the server repeats of a fault. */
export function faultList(echoes: boolean): FaultList {
  const faults: PodFault[] = [];
  const report: Report = (rule, path, message, details = {}) => {
    if (details.echo && !echoes) return;
    faults.push({
      code: `kubernetes/${rule}`,
      severity: rules[rule].severity,
      message,
      path,
      field: fieldOf(path),
      ...details,
    });
  };
  const legible = (): Report => {
    const illegible = faults.flatMap(illegiblePath);
    return (rule, path, message, details) => {
      if (!illegible.some((other) => explains(other, path))) report(rule, path, message, details);
    };
  };
  return { faults, report, legible };
}

/** Where a value is missing from what was read: it has a wrong type, or stands under a misspelt name. */
function illegiblePath({ code, severity, path, guess }: PodFault): readonly FieldPath[] {
  if (code === 'kubernetes/unknown-field') return guess === undefined ? [] : [[...path.slice(0, -1), guess]];
  return code === 'kubernetes/unsupported-value' || severity !== 'error' ? [] : [path];
}

/** Whether what could not be read explains a fault at `path`: in it, around it, or of a mount if it was a volume. */
function explains(illegible: FieldPath, path: FieldPath): boolean {
  const shared = Math.min(illegible.length, path.length);
  const isNested = illegible.slice(0, shared).every((part, i) => part === path[i]);
  return isNested || (illegible.includes('volumes') && path.includes('volumeMounts'));
}
