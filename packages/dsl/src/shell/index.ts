export { composeBat } from './compose-bat.ts';
export { composePowershell } from './compose-powershell.ts';
export { composeSh } from './compose-sh.ts';
export { dedent } from './dedent.ts';
export { quoteSh } from './sh/quote-sh.ts';
export { variableInSh } from './variable-in-sh.ts';
export type { FilledStretch, PutVariable } from './variable-in-sh.ts';
export type { Complaint, ShellFault, ShellHole, ShellText } from './shell-hole.ts';
