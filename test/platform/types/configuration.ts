import type { Fields } from '../../../packages/platform/src/configuration/fields.ts';

// Configuration as code is typed to all depths: what no plugin has cannot be written.

export const cloud: Fields<'cloud'> = {
  podLabels: [{ key: 'team', value: 'shop' }],
  // @ts-expect-error A template has no such field.
  templates: [{ id: 'a', labels: 'a' }],
};

// @ts-expect-error A label of pods has no such field.
export const label: Fields<'cloud'>['podLabels'] = [{ key: 'team', valeu: 'shop' }];

export const controller: Fields<'jenkins'> = {
  numExecutors: 0,
  // @ts-expect-error No realm has this symbol.
  securityRealm: { locale: { users: [] } },
};

export const credential: Fields<'basicSSHUserPrivateKey'> = {
  id: 'git',
  // @ts-expect-error A private key has no such field.
  privateKeySource: { directEntry: { key: 'x' } },
};

export const source: Fields<'gitSource'> = {
  remote: 'https://git.example.com/library.git',
  // @ts-expect-error No trait has this symbol.
  traits: [{ gitBranchDiscovery: {} }, { gitTagsDiscovery: {} }],
};

export const realm: Fields<'oidcRealm'> = {
  serverConfiguration: { wellKnown: { wellKnownOpenIDConfigurationUrl: 'https://id.example.com' } },
  // @ts-expect-error No property has this symbol.
  properties: ['pcke'],
};
