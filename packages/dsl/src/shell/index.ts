export { dedent } from './dedent.ts';
export { composeSh } from './compose-sh.ts';
export { quoteSh } from './sh/quote-sh.ts';
export type { Complaint, ShellFault, ShellHole, ShellText } from './shell-hole.ts';
