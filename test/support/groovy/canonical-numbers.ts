import { node } from './canonical-node.ts';

/** A number as Groovy understands what is written: the type it picks, and the value. */
export function numberConstant(written: string, isNegative: boolean): string {
  const text = written.replaceAll('_', '');
  const isBased = /^0[xXbB]/.test(text);
  const isDecimal = !isBased && (/[.fFdD]/.test(text) || /[eE]/.test(text));
  return node('constant', isDecimal ? decimal(text, isNegative) : integer(text, isNegative));
}

function integer(text: string, isNegative: boolean): string {
  const suffix = /[lLiIgG]$/.exec(text)?.[0].toLowerCase();
  const digits = suffix === undefined ? text : text.slice(0, -1);
  const isOctal = /^0[0-7]+$/.test(digits);
  const magnitude = BigInt(isOctal ? `0o${digits.slice(1)}` : digits);
  const value = isNegative ? -magnitude : magnitude;
  if (suffix === 'i') return `integer ${BigInt.asIntN(32, value)}`;
  if (suffix === 'l') return `long ${BigInt.asIntN(64, value)}`;
  if (suffix === 'g') return `biginteger ${value}`;
  if (BigInt.asIntN(32, value) === value) return `integer ${value}`;
  return BigInt.asIntN(64, value) === value ? `long ${value}` : `biginteger ${value}`;
}

function decimal(text: string, isNegative: boolean): string {
  const suffix = /[fFdDgG]$/.exec(text)?.[0].toLowerCase();
  const written = (isNegative ? '-' : '') + (suffix === undefined ? text : text.slice(0, -1));
  const view = new DataView(new ArrayBuffer(8));
  if (suffix === 'd') {
    view.setFloat64(0, Number(written));
    return `double ${view.getBigUint64(0).toString(16)}`;
  }
  if (suffix === 'f') {
    view.setFloat32(0, Number(written));
    return `float ${view.getUint32(0).toString(16)}`;
  }
  const {
    whole = '',
    fraction = '',
    exponent = '0',
  } = /^(?<whole>-?\d+)(?:\.(?<fraction>\d+))?(?:[eE](?<exponent>.+))?$/.exec(written)!.groups!;
  return `decimal ${BigInt(whole + fraction) === 0n ? '0' : (whole.startsWith('-') ? '-' : '') + BigInt((whole + fraction).replace('-', ''))} ${fraction.length - Number(exponent)}`;
}
