import type { FieldPath, Report } from '../fault.ts';
import { fieldOf } from '../fault.ts';
import { checkName, requireValue } from '../check/server/checks.ts';
import { isPort } from '../check/server/ports.ts';
import type { HTTPIngressPath, Ingress, IngressBackend, IngressClass, IngressRule } from '../generated/object-types.ts';
import type { Loose } from '../read-pod.ts';
import { isIp, looksLikeIp } from '../syntax/ip.ts';
import {
  labelFault,
  pathSegmentFault,
  portNameFault,
  qualifiedNameFault,
  subdomainFault,
  wildcardFault,
} from '../syntax/names.ts';
import type { ObjectContext } from './object-context.ts';

/** An Ingress: its rules, where they lead, and its certificates. */
export function ingress({ object, report }: ObjectContext<Ingress>): void {
  const { rules = [], defaultBackend, tls = [], ingressClassName } = object.spec ?? {};
  if (rules.length === 0 && defaultBackend === undefined)
    report('invalid-routing', ['spec'], "An Ingress has 'rules' or 'defaultBackend'.");
  if (defaultBackend !== undefined) backend(defaultBackend, ['spec', 'defaultBackend'], report);
  rules.forEach((rule, i) => ingressRule(rule, ['spec', 'rules', i], report));
  tls.forEach(({ hosts = [], secretName }, i) => {
    hosts.forEach((host, j) => checkName(host, wildcardFault, ['spec', 'tls', i, 'hosts', j], 'host', report));
    if (secretName) checkName(secretName, subdomainFault, ['spec', 'tls', i, 'secretName'], 'name of a Secret', report);
  });
  checkName(ingressClassName, subdomainFault, ['spec', 'ingressClassName'], 'class', report);
  const annotated = object.metadata?.annotations?.[classAnnotation];
  if (annotated !== undefined && ingressClassName !== undefined && annotated !== ingressClassName)
    report(
      'invalid-routing',
      ['metadata', 'annotations', classAnnotation],
      `The annotation '${classAnnotation}' and 'ingressClassName' name two classes.`,
      { field: `annotations.${classAnnotation}` },
    );
}

const classAnnotation = 'kubernetes.io/ingress.class';

function ingressRule({ host, http }: Loose<IngressRule>, at: FieldPath, report: Report): void {
  if (host) {
    if (isIp(host) || looksLikeIp(host))
      report('invalid-routing', [...at, 'host'], `'${host}' is an IP address, not a host name.`);
    checkName(host, wildcardFault, [...at, 'host'], 'host', report);
  }
  if (http === undefined) return;
  requireValue(http.paths ?? [], [...at, 'http', 'paths'], 'A rule', report);
  (http.paths ?? []).forEach((path, i) => httpPath(path, [...at, 'http', 'paths', i], report));
}

function httpPath(
  { path = '', pathType, backend: to = {} }: Loose<HTTPIngressPath>,
  at: FieldPath,
  report: Report,
): void {
  if (pathType === undefined) {
    report('missing-value', [...at, 'pathType'], "A path needs 'pathType'.", {
      notes: ["It takes 'Exact', 'ImplementationSpecific' or 'Prefix'."],
    });
    return;
  }
  const isOwn = pathType === 'ImplementationSpecific';
  if (!path.startsWith('/') && !(isOwn && path === ''))
    report('invalid-routing', [...at, 'path'], `The path '${path}' is not absolute.`);
  if (!isOwn) {
    const part = ['//', '/./', '/../', '%2f', '%2F'].find((one) => path.includes(one)) ?? /\/\.\.?$/.exec(path)?.[0];
    if (part !== undefined) report('invalid-routing', [...at, 'path'], `The path '${path}' must not hold '${part}'.`);
  }
  backend(to, [...at, 'backend'], report);
}

/** Where requests go: a port of a service, or another object. */
function backend({ service, resource }: Loose<IngressBackend>, at: FieldPath, report: Report): void {
  if (service === undefined && resource === undefined)
    return report('invalid-routing', at, "A backend has 'service' or 'resource'.");
  if (service !== undefined && resource !== undefined)
    return report('invalid-routing', at, "A backend has either 'service' or 'resource'.");
  if (resource !== undefined) return reference(resource, [...at, 'resource'], report);
  if (requireValue(service?.name, [...at, 'service', 'name'], 'A backend', report))
    checkName(service?.name, labelFault, [...at, 'service', 'name'], 'service', report);
  const { name = '', number = 0 } = service?.port ?? {};
  const path = [...at, 'service', 'port'];
  const field = fieldOf(at);
  if (name !== '' && number !== 0) report('invalid-routing', path, "A port has either 'name' or 'number'.", { field });
  else if (name !== '') checkName(name, portNameFault, [...path, 'name'], 'port name', report);
  else if (number === 0) report('missing-value', path, "A backend needs 'port' with 'name' or 'number'.", { field });
  else if (!isPort(number))
    report('invalid-port', [...path, 'number'], `A port is a number from 1 to 65535, not ${number}.`);
}

interface Reference {
  readonly apiGroup?: string;
  readonly kind?: string;
  readonly name?: string;
}

function reference({ apiGroup, kind, name }: Reference, at: FieldPath, report: Report): void {
  checkName(apiGroup, subdomainFault, [...at, 'apiGroup'], 'API group', report);
  for (const [field, value] of Object.entries({ kind, name }))
    if (requireValue(value, [...at, field], 'A reference', report))
      checkName(value, pathSegmentFault, [...at, field], field, report);
}

/** A class of Ingresses. */
export function ingressClass({ object, report }: ObjectContext<IngressClass>): void {
  const { controller = '', parameters } = object.spec ?? {};
  const path = ['spec', 'controller'];
  if (requireValue(controller, path, 'A class', report)) {
    const isDomain = controller.includes('/') && !controller.endsWith('/') && controller.length <= 250;
    const fault = subdomainFault(controller.split('/')[0] ?? '');
    if (!isDomain || (fault !== undefined && qualifiedNameFault(controller) !== undefined))
      report('invalid-routing', path, `The controller '${controller}' has no form such as 'example.com/ingress'.`);
  }
  if (parameters === undefined) return;
  const at = ['spec', 'parameters'];
  reference(parameters, at, report);
  const { scope, namespace } = parameters;
  if (!requireValue(scope, [...at, 'scope'], 'A reference', report)) return;
  if (scope === 'Namespace') {
    if (requireValue(namespace, [...at, 'namespace'], "A reference of the scope 'Namespace'", report))
      checkName(namespace, labelFault, [...at, 'namespace'], 'namespace', report);
  } else if (scope === 'Cluster' && namespace !== undefined)
    report('forbidden-field', [...at, 'namespace'], "A reference of the scope 'Cluster' has no 'namespace'.");
}
