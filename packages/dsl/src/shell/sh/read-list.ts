import type { ListUnit } from '../shell-unit.ts';
import { listNotAlone } from './messages.ts';
import type { ShellReader } from './shell-reader.ts';
import { isHole } from './shell-reader.ts';

/** Reads the start, a gap or the end of a list: its items are words, and only what parts words may stand around it. */
export function readListUnit(reader: ShellReader, unit: ListUnit, { allowed }: { readonly allowed: boolean }): void {
  if (unit.kind === 'list-start') {
    const before = reader.units[reader.at - 1];
    const parted = before === undefined || (typeof before === 'string' && ' \t\n;&|('.includes(before));
    if (!parted || !allowed) reader.takeValue();
    else reader.takeListStart(unit.hole);
    return;
  }
  reader.at += 1;
  if (unit.kind === 'list-next') return reader.out.author(' ');
  const next = reader.peek();
  if (isHole(next) || (next !== undefined && !' \t\n;&|)<>'.includes(next))) reader.fault(unit.hole, listNotAlone);
}

/** The part of a list that is ahead, if any. */
export function listAhead(reader: ShellReader): ListUnit | undefined {
  const unit = reader.peek();
  return isHole(unit) && unit.kind !== 'literal' && unit.kind !== 'variable' ? unit : undefined;
}
