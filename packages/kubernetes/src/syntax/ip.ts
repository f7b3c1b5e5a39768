const byte = '(?:0*(?:25[0-5]|2[0-4]\\d|1?\\d?\\d))';
const ip4 = new RegExp(`^${byte}(?:\\.${byte}){3}$`);

/** Whether it is an IPv4 or IPv6 address as the API server reads one: without zone, leading zeros let through. */
export function isIp(text: string): boolean {
  return ip4.test(text) || isIp6(text);
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
