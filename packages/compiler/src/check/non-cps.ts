import type { Annotation, Node } from '@pipec/model';

/** Whether code with these nodes around it runs as plain Java, in one go: in a method or a class that is `@NonCPS`. */
export function nonCpsAround(parents: readonly Node[]): Node | undefined {
  return parents.findLast(
    (node) => (node.kind === 'Method' || node.kind === 'ClassDeclaration') && isNonCps(node.annotations),
  );
}

export function isNonCps(annotations: readonly Annotation[] = []): boolean {
  return annotations.some(({ name }) => name === 'NonCPS' || name === 'com.cloudbees.groovy.cps.NonCPS');
}
