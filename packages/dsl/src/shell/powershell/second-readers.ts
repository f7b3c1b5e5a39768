import { isBareArgument } from './quote-powershell.ts';
import { readAgain } from './messages.ts';
import type { PowershellReader } from './powershell-reader.ts';
import { isHole } from './powershell-reader.ts';

/** Commands that read their words as a script; those of PowerShell do so unless they are given a file. */
const secondReader =
  /^\s*(?:[&.]\s*)?['"]?(?:[^\s'"|;]*[\\/])?(?<name>iex|invoke-expression|cmd|powershell|pwsh)(?:\.exe)?['"]?(?=\s|$)/i;
const ofFile = /\s-f(?:i|il|ile)?\s/i;

/** Tells of values in a statement whose command reads them a second time. */
export function checkReaders(reader: PowershellReader, start: number): void {
  const statement = reader.units.slice(start, reader.at);
  const text = statement.map((unit) => (typeof unit === 'string' ? unit : '\uE000')).join('');
  const name = secondReader.exec(text)?.groups?.['name'];
  if (name === undefined || (/^p/i.test(name) && ofFile.test(text))) return;
  for (const unit of statement) {
    if (!isHole(unit) || (unit.kind === 'literal' && isBareArgument(unit.text))) continue;
    if (unit.kind === 'literal' || unit.kind === 'variable') reader.fault(unit.hole, readAgain(name, unit));
  }
}
