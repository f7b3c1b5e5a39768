// What Kubernetes calls a valid name. Each function gives the fault as the rest of a sentence (`'Build' must …`), or `undefined`.

const label = '[a-z0-9](?:[-a-z0-9]*[a-z0-9])?';
const labelForm = new RegExp(`^${label}$`);
const subdomainForm = new RegExp(`^${label}(?:\\.${label})*$`);
const qualifiedForm = /^(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;

/** RFC 1123 label: names of containers and volumes, host names. */
export function labelFault(name: string): string | undefined {
  if (labelForm.test(name)) return tooLong(name, 63);
  return "must consist of lower case letters, digits and '-', and start and end with a letter or digit";
}

/** RFC 1123 subdomain: names of most objects. */
export function subdomainFault(name: string): string | undefined {
  if (subdomainForm.test(name)) return tooLong(name, 253);
  return "must consist of lower case letters, digits, '-' and '.', and start and end with a letter or digit";
}

/** A part of a path in the server's address, which is all that is asked of some names. */
export function pathSegmentFault(name: string): string | undefined {
  if (name === '.' || name === '..') return 'is no name';
  return /[/%]/.test(name) ? "must not contain '/' or '%'" : undefined;
}

/** A host name in a rule of an Ingress: `*.` may stand before it. */
export function wildcardFault(name: string): string | undefined {
  if (!name.includes('*')) return subdomainFault(name);
  return name.startsWith('*.') && subdomainFault(name.slice(2)) === undefined
    ? undefined
    : "must be a subdomain behind '*.'";
}

/** `name` or `example.com/name`: keys of labels, annotations and taints, resources. */
export function qualifiedNameFault(key: string): string | undefined {
  const parts = key.split('/');
  if (parts.length > 2) return "has more than one '/'";
  const name = parts.at(-1) ?? '';
  const prefix = parts.length === 2 ? parts[0] : undefined;
  if (prefix === '') return "has nothing before its '/'";
  const prefixFaultText = prefix === undefined ? undefined : subdomainFault(prefix);
  if (prefixFaultText !== undefined) return `has a prefix that ${prefixFaultText}`;
  if (name === '') return 'has no name';
  if (!qualifiedForm.test(name))
    return "must consist of letters, digits, '-', '_' and '.', and start and end with a letter or digit";
  return tooLong(name, 63);
}

/** The value of a label. */
export function labelValueFault(value: string): string | undefined {
  if (value === '') return undefined;
  if (!qualifiedForm.test(value))
    return "must consist of letters, digits, '-', '_' and '.', and start and end with a letter or digit";
  return tooLong(value, 63);
}

/** The name of a port. */
export function portNameFault(name: string): string | undefined {
  if (name.length > 15) return 'is longer than 15 characters';
  if (!/^[-a-z0-9]+$/.test(name)) return "must consist of lower case letters, digits and '-'";
  if (!/[a-z]/.test(name)) return 'must contain a letter';
  if (name.includes('--')) return "must not contain '--'";
  return /^-|-$/.test(name) ? "must not start or end with '-'" : undefined;
}

/** The name of an environment variable, or a prefix of such names. */
export function envNameFault(name: string): string | undefined {
  return /^[ -<>-~]+$/.test(name) ? undefined : "must consist of printable ASCII characters other than '='";
}

/** A key of a ConfigMap or Secret. */
export function dataKeyFault(key: string): string | undefined {
  if (!/^[-._a-zA-Z0-9]+$/.test(key)) return "must consist of letters, digits, '-', '_' and '.'";
  if (key === '.' || key.startsWith('..')) return "must not be '.' nor start with '..'";
  return tooLong(key, 253);
}

/** The nearest valid label: `Build_Tools` becomes `build-tools`. */
export function labelGuess(name: string): string | undefined {
  const guess = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 63)
    .replace(/-+$/, '');
  return guess === '' || guess === name ? undefined : guess;
}

function tooLong(name: string, limit: number): string | undefined {
  return name.length > limit ? `is longer than ${limit} characters` : undefined;
}
