import type { FieldPath, Report } from '../fault.ts';
import { checkName, checkRange, requireValue } from '../check/server/checks.ts';
import { isPort } from '../check/server/ports.ts';
import type {
  HTTPBackendRef,
  HTTPPathMatch,
  HTTPRoute,
  HTTPRouteFilter,
  HTTPRouteMatch,
  HTTPRouteRule,
  HTTPRouteTimeouts,
  HTTPValueMatch,
} from '../generated/object-types.ts';
import type { Loose } from '../read-pod.ts';
import { labelFault, wildcardFault } from '../syntax/names.ts';
import type { ObjectContext } from './object-context.ts';

/** A route of the Gateway API 1.4, as its definition has it: from which gateways, for which hosts, and where to. */
export function httpRoute({ object, report }: ObjectContext<HTTPRoute>): void {
  const { parentRefs = [], hostnames = [], rules } = object.spec ?? {};
  atMost(parentRefs, 32, ['spec', 'parentRefs'], report);
  parentRefs.forEach(({ name, namespace, port }, i) => {
    const at = ['spec', 'parentRefs', i];
    requireValue(name, [...at, 'name'], 'A parent of a route', report);
    checkName(namespace, labelFault, [...at, 'namespace'], 'namespace', report);
    portNumber(port, [...at, 'port'], report);
  });
  atMost(hostnames, 16, ['spec', 'hostnames'], report);
  hostnames.forEach((host, i) => checkName(host, wildcardFault, ['spec', 'hostnames', i], 'host', report));
  // Without a word there is a rule for everything.
  if (rules?.length === 0) requireValue(rules, ['spec', 'rules'], 'A route', report);
  atMost(rules ?? [], 16, ['spec', 'rules'], report);
  (rules ?? []).forEach((rule, i) => routeRule(rule, ['spec', 'rules', i], report));
}

function routeRule(
  { matches = [], filters = [], backendRefs = [], timeouts = {} }: Loose<HTTPRouteRule>,
  at: FieldPath,
  report: Report,
): void {
  atMost(matches, 64, [...at, 'matches'], report);
  matches.forEach((one, i) => match(one, [...at, 'matches', i], report));
  routeFilters(filters, [...at, 'filters'], report);
  atMost(backendRefs, 16, [...at, 'backendRefs'], report);
  backendRefs.forEach((one, i) => backend(one, [...at, 'backendRefs', i], report));
  if (backendRefs.length > 0 && filters.some(({ type }) => type === 'RequestRedirect'))
    report('invalid-routing', at, "A rule that redirects has no 'backendRefs'.");
  durations(timeouts, [...at, 'timeouts'], report);
}

function match({ path, headers = [], queryParams = [] }: Loose<HTTPRouteMatch>, at: FieldPath, report: Report): void {
  if (path) pathMatch(path, [...at, 'path'], report);
  for (const [name, values] of Object.entries({ headers, queryParams })) {
    atMost(values, 16, [...at, name], report);
    values.forEach((one, i) => valueMatch(one, [...at, name, i], report));
  }
}

function pathMatch({ type = 'PathPrefix', value = '/' }: Loose<HTTPPathMatch>, at: FieldPath, report: Report): void {
  if (value.length > 1024) report('invalid-routing', [...at, 'value'], 'A path has at most 1024 characters.');
  if (type === 'RegularExpression') return;
  if (!value.startsWith('/')) report('invalid-routing', at, `The path '${value}' is not absolute.`);
  const parts = ['//', '/./', '/../', '%2f', '%2F', '#'];
  const part = parts.find((one) => value.includes(one)) ?? /\/\.\.?$/.exec(value)?.[0];
  if (part !== undefined) report('invalid-routing', at, `The path '${value}' must not hold '${part}'.`);
}

function valueMatch({ name, value }: Loose<HTTPValueMatch>, at: FieldPath, report: Report): void {
  if (requireValue(name, [...at, 'name'], 'A match', report) && !/^[\w!#$%&'*+\-.^`|~]{1,256}$/.test(name ?? ''))
    report('invalid-routing', [...at, 'name'], `'${name}' is no name of a header or a parameter.`);
  requireValue(value, [...at, 'value'], 'A match', report);
}

/** The field that a filter says its words in. */
const fieldOfType: Readonly<Record<string, keyof HTTPRouteFilter>> = {
  CORS: 'cors',
  ExtensionRef: 'extensionRef',
  ExternalAuth: 'externalAuth',
  RequestHeaderModifier: 'requestHeaderModifier',
  RequestMirror: 'requestMirror',
  RequestRedirect: 'requestRedirect',
  ResponseHeaderModifier: 'responseHeaderModifier',
  URLRewrite: 'urlRewrite',
};
/** Those that may stand several times. */
const repeated = new Set(['ExtensionRef', 'RequestMirror']);

function routeFilters(filters: readonly Loose<HTTPRouteFilter>[], at: FieldPath, report: Report): void {
  atMost(filters, 16, at, report);
  const types = filters.map(({ type }) => type ?? '');
  filters.forEach((filter, i) => {
    const { type = '' } = filter;
    requireValue(type, [...at, i, 'type'], 'A filter', report);
    const own = Object.hasOwn(fieldOfType, type) ? fieldOfType[type] : undefined;
    if (own === undefined) return;
    if (filter[own] === undefined)
      report('missing-value', [...at, i], `A filter of the type '${type}' needs '${own}'.`);
    for (const other of Object.values(fieldOfType))
      if (other !== own && filter[other] !== undefined)
        report('invalid-routing', [...at, i], `A filter of the type '${type}' has no '${other}'.`);
    if (types.indexOf(type) < i && !repeated.has(type))
      report('invalid-routing', at, `Two filters are of the type '${type}'.`);
  });
  if (types.includes('RequestRedirect') && types.includes('URLRewrite'))
    report(
      'invalid-routing',
      at,
      "A rule either redirects or rewrites: 'RequestRedirect' and 'URLRewrite' exclude each other.",
    );
}

function backend(
  { name, group = '', kind = 'Service', namespace, port, weight, filters = [] }: Loose<HTTPBackendRef>,
  at: FieldPath,
  report: Report,
): void {
  requireValue(name, [...at, 'name'], 'A backend', report);
  checkName(namespace, labelFault, [...at, 'namespace'], 'namespace', report);
  if (group === '' && kind === 'Service' && port === undefined)
    report('missing-value', at, "A backend that is a Service needs 'port'.");
  portNumber(port, [...at, 'port'], report);
  checkRange(weight, [0, 1_000_000], [...at, 'weight'], report);
  routeFilters(filters, [...at, 'filters'], report);
}

function durations({ request, backendRequest }: Loose<HTTPRouteTimeouts>, at: FieldPath, report: Report): void {
  const [whole, part] = [request, backendRequest].map((text) => (text === undefined ? undefined : milliseconds(text)));
  for (const [name, text, time] of [
    ['request', request, whole],
    ['backendRequest', backendRequest, part],
  ] as const)
    if (text !== undefined && time === undefined)
      report('invalid-routing', [...at, name], `'${text}' is no duration such as '1m30s'.`);
  if (whole !== undefined && part !== undefined && whole > 0 && part > whole)
    report('invalid-routing', at, "'backendRequest' is no longer than 'request'.");
}

const units: Readonly<Record<string, number>> = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };

function milliseconds(text: string): number | undefined {
  if (!/^(?:\d{1,5}(?:h|ms|m|s)){1,4}$/.test(text)) return undefined;
  return [...text.matchAll(/(\d+)(h|ms|m|s)/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * units[unit!]!,
    0,
  );
}

function portNumber(port: number | undefined, path: FieldPath, report: Report): void {
  if (port !== undefined && !isPort(port))
    report('invalid-port', path, `A port is a number from 1 to 65535, not ${port}.`);
}

function atMost(list: readonly unknown[], most: number, path: FieldPath, report: Report): void {
  if (list.length > most)
    report('invalid-routing', path, `'${String(path.at(-1))}' has at most ${most} entries, not ${list.length}.`);
}
