import { containerNames } from '../container-names.ts';
import { defineRule } from '../rule.ts';
import { unknownContainers } from '../unknown-containers.ts';

// Of pods that are written as YAML, checkPods tells it: they are read where they are checked.
export default defineRule({
  name: 'unknown-container',
  group: 'kubernetes',
  severity: 'error',
  summary: 'A container that steps run in is one of the pod that they run on.',

  check({ root, report }) {
    for (const fault of unknownContainers(root, containerNames)) report(fault);
    return {};
  },
});
