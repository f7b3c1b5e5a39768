const byte = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const ip4 = new RegExp(`^${byte}(?:\\.${byte}){3}$`);

/**
 * Whether it is an IPv4 or IPv6 address as the API server reads one since 1.36: without zone, without leading zeros, and no IPv4
 * address in the clothes of IPv6.
 */
export function isIp(text: string): boolean {
  return ip4.test(text) || (isIp6(text) && !isMapped(text));
}

/** Whether older servers would have read it as an IPv4 address, with leading zeros: no host is called so. */
export function looksLikeIp(text: string): boolean {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => /^\d+$/.test(part) && Number(part) <= 255);
}

/** `::ffff:10.0.0.1`, however it is written. */
function isMapped(ip: string): boolean {
  return /^0{80}1{16}/.test(bitsOf(ip));
}

function isIp6(text: string): boolean {
  const last = text.slice(text.lastIndexOf(':') + 1);
  const mapped = ip4.test(last);
  const groups = (mapped ? `${text.slice(0, -last.length)}0:0` : text).split('::');
  if (groups.length > 2 || !text.includes(':')) return false;
  const parts = groups.flatMap((group) => (group === '' ? [] : group.split(':')));
  return (
    parts.every((part) => /^[0-9a-fA-F]{1,4}$/.test(part)) &&
    (groups.length === 2 ? parts.length < 8 : parts.length === 8)
  );
}

/**
 * A block of addresses, `10.0.0.0/8`: its bits, and how many of them count; `undefined` where it is none. Bits that do not count are
 * zero.
 */
export function cidr(text: string): Cidr | undefined {
  const [, address = '', length = ''] = /^(.*)\/(0|[1-9]\d{0,2})$/.exec(text) ?? [];
  if (!isIp(address)) return undefined;
  const bits = bitsOf(address);
  return Number(length) <= bits.length && !bits.slice(Number(length)).includes('1')
    ? { bits, length: Number(length) }
    : undefined;
}

/** A block of addresses: an address as digits 0 and 1, and how many of them all its addresses share. */
export interface Cidr {
  readonly bits: string;
  readonly length: number;
}

/** Whether a block lies within another, and is smaller. */
export function isWithin(inner: Cidr, outer: Cidr): boolean {
  return (
    inner.bits.length === outer.bits.length &&
    inner.length > outer.length &&
    inner.bits.startsWith(outer.bits.slice(0, outer.length))
  );
}

/** Whether it is an IPv6 address rather than an IPv4 one. */
export function isVersion6(ip: string): boolean {
  return ip.includes(':');
}

/** An address as digits 0 and 1. */
export function bitsOf(ip: string): string {
  if (!isVersion6(ip))
    return ip
      .split('.')
      .map((part) => bits(Number(part), 8))
      .join('');
  const [head = '', tail] = withHexadecimalEnd(ip).split('::');
  const [before, after] = [head, tail ?? ''].map((part) => part.split(':').filter((group) => group !== ''));
  const zeros = Array.from({ length: 8 - before!.length - after!.length }, () => '0');
  return [...before!, ...(tail === undefined ? [] : zeros), ...after!]
    .map((group) => bits(Number.parseInt(group, 16), 16))
    .join('');
}

/** `::ffff:10.0.0.1` as `::ffff:a00:1`. */
function withHexadecimalEnd(ip: string): string {
  const last = ip.slice(ip.lastIndexOf(':') + 1);
  if (!last.includes('.')) return ip;
  const [a = 0, b = 0, c = 0, d = 0] = last.split('.').map(Number);
  return `${ip.slice(0, -last.length)}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
}

function bits(number: number, width: number): string {
  return number.toString(2).padStart(width, '0');
}
