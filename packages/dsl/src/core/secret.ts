import { Misuse } from './misuse.ts';
import type { Part } from './misuse.ts';

declare const kind: unique symbol;

/** What has a name in the environment of a shell, and a value that nothing else may hold. */
abstract class Hidden {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  /** Text made of it here would be made for nothing, or put it where others read it; so it is refused in any form. */
  [Symbol.toPrimitive](): never {
    throw refused(this.name);
  }
  toString(): never {
    throw refused(this.name);
  }
  toJSON(): never {
    throw refused(this.name);
  }
}

/**
 * A secret under the name of a shell variable. It can stand in ``sh`…` ``, where the shell reads it from the environment, and
 * nowhere else: Groovy never holds its value.
 */
export class Secret extends Hidden {
  declare readonly [kind]: 'secret';
}

/** A user name and a password as shell variables. */
export class UsernamePasswordSecret extends Secret {
  readonly username: Secret;
  readonly password: Secret;

  constructor(name: string) {
    super(name);
    this.username = new Secret(`${name}_USR`);
    this.password = new Secret(`${name}_PSW`);
  }
}

/** The path of a private key as a shell variable, with its user and passphrase. */
export class SshKeySecret extends Secret {
  readonly username: Secret;
  readonly passphrase: Secret;

  constructor(name: string) {
    super(name);
    this.username = new Secret(`${name}_USR`);
    this.passphrase = new Secret(`${name}_PSW`);
  }
}

/** A user name and a password, each a shell variable, as `withCredentials` binds them: together they have no variable. */
export class LoginSecret extends Hidden {
  declare readonly [kind]: 'login';
  readonly username = new Secret(`${this.name}_USR`);
  readonly password = new Secret(`${this.name}_PSW`);
}

/** Whether a value is a secret, or several of one credential. */
export function isSecret(value: unknown): value is Secret | LoginSecret {
  return value instanceof Hidden;
}

/** What is thrown where a secret would become text, or a value of Groovy. */
export function refused(name: string, part?: Part | readonly Part[]): Misuse {
  const lines = [
    `The secret '${name}' can only be a shell variable, and no shell reads this.`,
    'Groovy or a text would hold its value, which then stands in logs and in the saved program of the build.',
    'Put it into sh`…`, where the shell reads it from its environment.',
  ];
  return new Misuse(lines.join('\n'), part);
}
