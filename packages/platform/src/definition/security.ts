import type { SecretKey } from './credentials.ts';

/** Who may log in, and what they may do. */
export interface SecuritySpec {
  readonly realm?: LocalRealm | LdapRealm | OidcRealm;
  /** Users and groups that administer. */
  readonly administrators?: readonly string[];
  /** Users and groups that may see and start jobs; by default all who are logged in. */
  readonly developers?: readonly string[];
}

/** Users of the controller's own. */
export interface LocalRealm {
  readonly kind: 'local';
  readonly users: { readonly [id: string]: { readonly name?: string; readonly password: SecretKey } };
}

export interface LdapRealm {
  readonly kind: 'ldap';
  readonly server: string;
  readonly rootDn: string;
  readonly managerDn?: string;
  readonly managerPassword?: SecretKey;
  readonly userSearch?: string;
  readonly groupSearchBase?: string;
}

/** OpenID Connect, as of Keycloak or Dex. */
export interface OidcRealm {
  readonly kind: 'oidc';
  /** The address of the issuer's `.well-known/openid-configuration`. */
  readonly wellKnown: string;
  readonly clientId: string;
  readonly clientSecret: SecretKey;
  readonly userNameField?: string;
  readonly groupsField?: string;
}
