/** A credential of the controller. Its secret parts come from a Secret of the cluster: no value ever stands here or in a file. */
export type CredentialSpec =
  | ({
      readonly kind: 'usernamePassword';
      readonly username: string | SecretKey;
      readonly password: SecretKey;
    } & CommonCredential)
  | ({ readonly kind: 'secretText'; readonly secret: SecretKey } & CommonCredential)
  | ({ readonly kind: 'secretFile'; readonly fileName: string; readonly content: SecretKey } & CommonCredential)
  | ({
      readonly kind: 'sshPrivateKey';
      readonly username: string;
      readonly privateKey: SecretKey;
      readonly passphrase?: SecretKey;
    } & CommonCredential);

interface CommonCredential {
  readonly description?: string;
}

/** A key of a Secret in the controller's namespace. */
export interface SecretKey {
  readonly secret: string;
  readonly key: string;
}
