import { platform } from '@pipec/platform';

// Names that stand for other parts of the definition are types.

const controller = { version: '2.568.2', url: 'https://jenkins.example.com/' } as const;
const storage = { home: { size: '50Gi' } } as const;
const clouds = { kubernetes: { namespace: 'agents' } } as const;
const password = { secret: 's', key: 'k' } as const;

platform({
  controller: { ...controller, backup: { schedule: '0 2 * * *', claim: 'backup' } },
  storage: {
    home: { size: '50Gi' },
    claims: { backup: { size: '1Gi', cloud: 'controller' }, cache: { size: '1Gi', cloud: 'kubernetes' } },
  },
  clouds: { kubernetes: { credentials: 'git' } },
  environments: { prod: { namespace: 'p', cloud: 'kubernetes' } },
  credentials: { git: { kind: 'usernamePassword', username: 'x', password } },
  jobs: { shop: { kind: 'pipeline', repository: { url: 'https://x/y.git', credentials: 'git' } } },
  libraries: { ci: { url: 'https://x/z.git', version: 'v1', credentials: 'git' } },
});

// prettier-ignore
// @ts-expect-error A claim that is not there.
platform({ controller: { ...controller, backup: { schedule: '0 2 * * *', claim: 'bakup' } }, storage: { home: { size: '1Gi' }, claims: { backup: { size: '1Gi' } } }, clouds });

// @ts-expect-error A cloud that is not there.
platform({ controller, storage, clouds, environments: { prod: { namespace: 'p', cloud: 'kuberntes' } } });

// prettier-ignore
// @ts-expect-error A cloud of a claim.
platform({ controller, storage: { home: { size: '1Gi' }, claims: { cache: { size: '1Gi', cloud: 'kuberntes' } } }, clouds });

// prettier-ignore
// @ts-expect-error A credential that is not there.
platform({ controller, storage, clouds, credentials: { git: { kind: 'usernamePassword', username: 'x', password } }, jobs: { shop: { kind: 'pipeline', repository: { url: 'u', credentials: 'gti' } } } });

// @ts-expect-error A credential where there is none at all.
platform({ controller, storage, clouds, libraries: { ci: { url: 'u', version: 'v1', credentials: 'git' } } });

// @ts-expect-error A value where a reference must stand.
platform({ controller, storage, clouds, credentials: { git: { kind: 'secretText', secret: 'hunter2' } } });

// @ts-expect-error A field that there is not.
platform({ controller: { ...controller, conection: 'tcp' }, storage, clouds });

// @ts-expect-error A part that must be there.
platform({ controller, clouds });
