import { bytes, call, constants } from './instructions.ts';

// Calls of the builder that stand for what a script does, in bytes and without what stands in them. The names are those of the
// builder in groovy-cps (`Builder.functionCall`, `Builder.closure`, …).

/** A value that does not change. */
export const constant = call(1) + bytes.constant;
/** A number: smaller ones take a byte or two less. */
export const number = call(1) + 5;
export const yesOrNo = call(1) + bytes.flag;
export const nothing = call(1) + bytes.nothing;
export const noop = call(0);

export const localVariable = call(2) + bytes.line + bytes.constant;
/** A name that no variable of the method has: it is looked for when the script runs. */
export const dynamicVariable = call(3) + bytes.line + call(0) + bytes.constant;
export const thisObject = call(0);
/** `.name`, behind what it is asked of. */
export const property = call(4) + bytes.line + constant + bytes.flag;
/** An operator, with one side or two. */
export const unary = call(2) + bytes.line;
export const binary = call(3) + bytes.line;
export const cast = call(4) + bytes.line + bytes.constant + bytes.flag;
export const giveBack = call(1);

/** A method called by a name that is known; its object, where it has one, is not counted. */
export function methodCall(args: number): number {
  return call(4 + args) + bytes.line + constant + bytes.flag;
}

/** A method of the script, or a step. */
export function functionCall(args: number): number {
  return methodCall(args) + thisObject;
}

export function staticCall(args: number): number {
  return call(3 + args) + bytes.line + 2 * bytes.constant;
}

export function construct(args: number): number {
  return call(2 + args) + bytes.line + bytes.constant;
}

export function block(statements: number): number {
  return call(statements);
}

/** What Jenkins puts in front of the body of each method, closure and loop, so that a build can be stopped there. */
export const safepoint = block(2) + staticCall(0);

/** A closure with so many parameters; `it` is one. */
export function closure(statements: number, parameters = 1): number {
  return call(4) + bytes.line + 2 * constants(parameters) + safepoint + block(statements);
}

export function list(items: number): number {
  return call(items);
}

export function map(entries: number): number {
  return call(2 * entries);
}
