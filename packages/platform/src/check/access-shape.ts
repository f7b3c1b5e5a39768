import type {
  CredentialSpec,
  EnvironmentSpec,
  LdapRealm,
  LocalRealm,
  OidcRealm,
  PolicyRule,
  SecretKey,
  SecuritySpec,
} from '../definition/index.ts';
import { fields, podSecurity, texts } from './shape.ts';
import type { Shape } from './shape.ts';

// Who logs in with what, and who may do what.

const secretKey = fields<SecretKey>('a key of a Secret', { secret: 'text', key: 'text' }, ['secret', 'key']);
const credentialFields = { kind: 'text', description: 'text' } as const satisfies {
  readonly [name: string]: Shape;
};
type CredentialOf<K extends CredentialSpec['kind']> = Extract<CredentialSpec, { readonly kind: K }>;
export const credential: Shape = {
  kinds: {
    usernamePassword: fields<CredentialOf<'usernamePassword'>>(
      'a credential',
      { ...credentialFields, username: { either: ['text', secretKey] }, password: secretKey },
      ['username', 'password'],
    ),
    secretText: fields<CredentialOf<'secretText'>>('a credential', { ...credentialFields, secret: secretKey }, [
      'secret',
    ]),
    secretFile: fields<CredentialOf<'secretFile'>>(
      'a credential',
      { ...credentialFields, fileName: 'text', content: secretKey },
      ['fileName', 'content'],
    ),
    sshPrivateKey: fields<CredentialOf<'sshPrivateKey'>>(
      'a credential',
      { ...credentialFields, username: 'text', privateKey: secretKey, passphrase: secretKey },
      ['username', 'privateKey'],
    ),
  },
};

const realm: Shape = {
  kinds: {
    local: fields<LocalRealm>(
      'a realm',
      {
        kind: 'text',
        users: { map: { what: 'a user', fields: { name: 'text', password: secretKey }, required: ['password'] } },
      },
      ['users'],
    ),
    ldap: fields<LdapRealm>(
      'a realm',
      {
        kind: 'text',
        server: 'text',
        rootDn: 'text',
        managerDn: 'text',
        managerPassword: secretKey,
        userSearch: 'text',
        groupSearchBase: 'text',
      },
      ['server', 'rootDn'],
    ),
    oidc: fields<OidcRealm>(
      'a realm',
      {
        kind: 'text',
        wellKnown: 'text',
        clientId: 'text',
        clientSecret: secretKey,
        userNameField: 'text',
        groupsField: 'text',
      },
      ['wellKnown', 'clientId', 'clientSecret'],
    ),
  },
};

export const security = fields<SecuritySpec>('security', { realm, administrators: texts, developers: texts }, []);

export const environment = fields<EnvironmentSpec>(
  'an environment',
  {
    namespace: 'text',
    podSecurity,
    deployer: 'text',
    cloud: 'text',
    rules: {
      list: fields<PolicyRule>('a rule', { apiGroups: { list: 'word' }, resources: texts, verbs: texts }, [
        'apiGroups',
        'resources',
        'verbs',
      ]),
    },
  },
  ['namespace'],
);
