import type { ParamRole } from '@pipec/model/catalogue';

/** The role of a script, by the shell that reads it. */
export type ShellRole = Extract<ParamRole, 'sh' | 'bat' | 'powershell' | 'remote-sh'>;

/** Whether a parameter takes a script. */
export function isShell(role: ParamRole | undefined): role is ShellRole {
  return role === 'sh' || role === 'bat' || role === 'powershell' || role === 'remote-sh';
}
