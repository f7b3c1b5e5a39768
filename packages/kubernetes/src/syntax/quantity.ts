// The server reads an exponent as a number of 64 bits.
const form = /^([+-]?)(\d*)(?:\.(\d*))?([numkMGTPE]|[KMGTPE]i|[eE][+-]?0*\d{1,18})?$/;
const decimal: Readonly<Record<string, number>> = { n: -9, u: -6, m: -3, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 };
const binary: Readonly<Record<string, bigint>> = { Ki: 1n, Mi: 2n, Gi: 3n, Ti: 4n, Pi: 5n, Ei: 6n };

/** One whole unit in the billionths that quantities are counted in. */
export const one = 1_000_000_000n;
const most = (2n ** 63n - 1n) * one;

/**
 * A quantity in billionths, `undefined` if Kubernetes could not read it. As in the server, smaller parts are rounded away from zero and
 * nothing is greater than 2^63-1.
 *
 * @example
 * ```ts
 * quantity('500m'); // 500_000_000n
 * quantity('1Gi') === quantity(1073741824); // true
 * quantity('512MB'); // undefined
 * ```
 */
export function quantity(value: string | number): bigint | undefined {
  const text = String(value).trim();
  const [matched, sign, whole = '', fraction = '', suffix = ''] = form.exec(text) ?? [];
  if (matched === undefined || text === '') return undefined;
  const digits = BigInt(whole + fraction || '0');
  const size = limit(digits === 0n ? 0n : scaled(digits, 9 - fraction.length, suffix));
  return sign === '-' ? -size : size;
}

function scaled(digits: bigint, shift: number, suffix: string): bigint {
  const power = binary[suffix];
  if (power !== undefined) return shifted(digits * 1024n ** power, shift);
  const exponent = /^[eE][+-]?\d/.test(suffix) ? Number(suffix.slice(1)) : (decimal[suffix] ?? 0);
  // Beyond these the result is the limit or the smallest part anyway, and a power of ten with a million digits takes minutes.
  return shifted(digits, shift + Math.max(-400, Math.min(400, exponent)));
}

function shifted(digits: bigint, power: number): bigint {
  if (power >= 0) return digits * 10n ** BigInt(power);
  const divisor = 10n ** BigInt(-power);
  return (digits + divisor - 1n) / divisor;
}

function limit(value: bigint): bigint {
  return value > most ? most : value;
}
