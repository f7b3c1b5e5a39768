import type { Report } from '../../fault.ts';
import { labelFault, subdomainFault } from '../../syntax/names.ts';
import { isIp } from '../../syntax/ip.ts';
import type { LooseSpec, PodContext } from '../rule-context.ts';
import { checkName, requireValue } from './checks.ts';

/** Host names, DNS settings and host aliases. */
export function network({ spec, report }: PodContext): void {
  if (spec.hostname) checkName(spec.hostname, labelFault, ['spec', 'hostname'], 'host name', report);
  if (spec.subdomain) checkName(spec.subdomain, labelFault, ['spec', 'subdomain'], 'subdomain', report);
  if (spec.hostnameOverride) overridden(spec, report);
  if (dns(spec, report)) dnsSettings(spec.dnsConfig ?? {}, report);
  (spec.hostAliases ?? []).forEach(({ ip = '', hostnames = [] }, i) => {
    const at = ['spec', 'hostAliases', i];
    if (!isIp(ip))
      report('invalid-network', [...at, 'ip'], ip === '' ? "A host alias needs 'ip'." : `'${ip}' is no IP address.`);
    hostnames.forEach((name, j) => checkName(name, subdomainFault, [...at, 'hostnames', j], 'host name', report));
  });
}

function overridden(spec: LooseSpec, report: Report): void {
  const at = ['spec', 'hostnameOverride'];
  checkName(
    spec.hostnameOverride,
    (name) => subdomainFault(name) ?? (name.length > 64 ? 'is longer than 64 characters' : undefined),
    at,
    'host name',
    report,
  );
  if (spec.hostNetwork === true || spec.setHostnameAsFQDN === true)
    report('forbidden-field', at, "'hostnameOverride' excludes 'hostNetwork' and 'setHostnameAsFQDN'.");
}

/** Whether there are settings to look at: without them the policy 'None' leaves a pod with no name server. */
function dns({ dnsPolicy, dnsConfig }: LooseSpec, report: Report): boolean {
  if (dnsPolicy !== 'None') return dnsConfig !== undefined;
  if (dnsConfig === undefined)
    report('missing-value', ['spec', 'dnsConfig'], "The dnsPolicy 'None' needs 'dnsConfig'.");
  return (
    dnsConfig !== undefined &&
    requireValue(dnsConfig.nameservers, ['spec', 'dnsConfig', 'nameservers'], "The dnsPolicy 'None'", report)
  );
}

function dnsSettings(
  { nameservers = [], searches = [], options = [] }: NonNullable<LooseSpec['dnsConfig']>,
  report: Report,
): void {
  const at = ['spec', 'dnsConfig'];
  if (nameservers.length > 3)
    report('invalid-network', [...at, 'nameservers'], `A pod has at most 3 name servers, not ${nameservers.length}.`);
  nameservers.forEach((ip, i) => {
    if (!isIp(ip)) report('invalid-network', [...at, 'nameservers', i], `'${ip}' is no IP address.`);
  });
  if (searches.length > 32)
    report('invalid-network', [...at, 'searches'], `A pod has at most 32 search domains, not ${searches.length}.`);
  if (searches.join(' ').length > 2048)
    report('invalid-network', [...at, 'searches'], 'The search domains have at most 2048 characters together.');
  searches.forEach((domain, i) => {
    // A single dot and underscores are allowed in a search domain.
    if (domain !== '.')
      checkName(
        domain.replace(/\.$/, '').replaceAll('_', 'x'),
        subdomainFault,
        [...at, 'searches', i],
        'search domain',
        report,
      );
  });
  options.forEach(({ name }, i) => {
    if (!name) report('missing-value', [...at, 'options', i], "A DNS option needs 'name'.");
  });
}
