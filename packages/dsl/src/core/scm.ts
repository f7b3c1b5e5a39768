import { node } from './node.ts';
import { Expr } from './value.ts';

/** The source that the job itself was taken from: `checkout(scm)`. */
export const scm: Expr<unknown> = new Expr(node('Name', { name: 'scm' }));
