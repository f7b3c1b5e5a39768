import { podSecurity } from '@pipec/kubernetes';
import type { CredentialNeed, Needs } from '@pipec/platform';
import { tsText } from '../init/plan/quotes.ts';

/** What the template of a platform.ts is filled with: all that pipelines ask for. */
export function platformValues(needs: Needs, pipelines: readonly string[]): object {
  const [first] = cloudNames(needs);
  const elsewhere = (cloud: string | undefined) => (cloud === undefined || cloud === first ? undefined : cloud);
  return {
    claims: unique(needs.claims, ({ name }) => name).map(({ name, cloud }) => ({ name, cloud: elsewhere(cloud) })),
    pushSecret: needs.secrets.find(({ keys }) => keys.includes('.dockerconfigjson'))?.name,
    clouds: cloudNames(needs).map((name, i) => cloudValues(name, i === 0, needs)),
    environments: environmentValues(needs).map((one) => ({ ...one, cloud: elsewhere(one.cloud) })),
    credentials: unique(needs.credentials, ({ name }) => name).map((need) => ({
      id: need.name,
      spec: credentialSpec(need),
    })),
    libraries: unique(needs.libraries, ({ name }) => name).map(({ name }) => ({
      name,
      url: `https://git.example.com/ci/${name}.git`,
    })),
    pipelines: pipelines.map(tsText).join(', '),
  };
}

/** The clouds that agents name; one where they name none. */
function cloudNames(needs: Needs): readonly string[] {
  const named = [...new Set(needs.pods.flatMap(({ cloud }) => cloud ?? []))];
  const isAnyUnnamed = needs.pods.some(({ cloud }) => cloud === undefined) || named.length === 0;
  return isAnyUnnamed ? ['kubernetes', ...named.filter((name) => name !== 'kubernetes')] : named;
}

function cloudValues(name: string, isFirst: boolean, needs: Needs): object {
  const isHere = ({ cloud }: { readonly cloud: string | undefined }) =>
    cloud === undefined ? isFirst : cloud === name;
  const pods = needs.pods.filter(isHere);
  const said = needs.namespaces.find(isHere)?.name;
  const deployers = new Set(
    needs.deployments.filter(({ namespace }) => namespace !== undefined).map((one) => one.serviceAccount),
  );
  const accounts = needs.serviceAccounts.filter(
    (need) => isHere(need) && need.name !== 'default' && !deployers.has(need.name),
  );
  return {
    name,
    namespace: said ?? (isFirst ? 'jenkins-agents' : `jenkins-${name}`),
    isPrivileged: pods.some(({ pod }) => pod != null && podSecurity(pod, 'baseline').length > 0),
    accounts: [...new Set(accounts.map((need) => tsText(need.name)))].join(', '),
    templates: isFirst ? templateValues(needs) : [],
  };
}

/** A template for each label, or for what an expression of labels wants at least. */
function templateValues(needs: Needs): readonly object[] {
  const wanted = needs.labels.map(({ name }) => wantedLabels(name)).filter((labels) => labels.length > 0);
  const forAny = needs.labels.some(({ name }) => name === '');
  const any = { name: 'any', label: undefined, anyBuild: true, containers: ['tools'] };
  const named = unique(wanted, (labels) => labels.join(' ')).map((labels) => {
    const containers = needs.containers.filter((need) => wantedLabels(need.label).join(' ') === labels.join(' '));
    const names = containers.map((need) => need.name);
    return {
      name: labels.join('-'),
      label: labels.length > 1 ? labels.join(' ') : undefined,
      anyBuild: false,
      containers: names.length > 0 ? [...new Set(names)] : ['tools'],
    };
  });
  return forAny ? [...named, any] : named;
}

/** `linux` and `x64` of `linux && x64 && !spot || windows`. */
function wantedLabels(expression: string): readonly string[] {
  const [first = ''] = expression.split('||');
  return [...first.matchAll(/(!?)\s*"?([\w.-]+)"?/g)].flatMap(([, not, word]) => (not === '!' ? [] : [word!]));
}

/** `shop-test` is the environment `test`, where no other namespace ends so. */
function environmentValues(needs: Needs) {
  const deployments = unique(
    needs.deployments.filter(({ namespace }) => namespace !== undefined),
    ({ namespace }) => namespace!,
  );
  const short = (namespace: string) => namespace.slice(namespace.lastIndexOf('-') + 1);
  const shorts = deployments.map(({ namespace }) => short(namespace!));
  return deployments.map(({ namespace, serviceAccount, cloud }) => {
    const isUnique = shorts.filter((one) => one === short(namespace!)).length === 1;
    return { name: isUnique ? short(namespace!) : namespace!, namespace: namespace!, deployer: serviceAccount, cloud };
  });
}

function credentialSpec({ name, kind = 'usernamePassword' }: CredentialNeed): string {
  const key = (of: string) => `{ secret: ${tsText(name)}, key: '${of}' }`;
  switch (kind) {
    case 'secretText':
      return `{ kind: 'secretText', secret: ${key('token')} }`;
    case 'secretFile':
      return `{ kind: 'secretFile', fileName: ${tsText(name)}, content: ${key('file')} }`;
    case 'sshPrivateKey':
      return `{ kind: 'sshPrivateKey', username: 'git', privateKey: ${key('ssh-privatekey')} }`;
    case 'usernamePassword':
      return `{ kind: 'usernamePassword', username: ${key('username')}, password: ${key('password')} }`;
  }
}

function unique<T>(list: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return [...new Map(list.map((item) => [keyOf(item), item])).values()];
}
