// Builds all packages and the program `pipec`. What has not changed costs a second or two.
import { runNode } from './run.mjs';

// What types and code are made from comes first, then the types, then the program as a bundle.
runNode('packages/model/scripts/build-validator.mjs');
runNode('packages/model/scripts/build-shelf.mjs');
runNode('packages/kubernetes/scripts/build-validator.mjs');
runNode('packages/runtime-shims/scripts/build-library-files.mjs');
runNode('packages/compiler/scripts/build-worker.mjs');
runNode('packages/compiler/scripts/build-config-validator.mjs');
runNode('packages/compiler/scripts/build-catalogue-validator.mjs');
runNode('packages/cli/scripts/build-rule-pages.mjs');
runNode('node_modules/typescript/bin/tsc', ['-b']);
runNode('scripts/bundle-packages.mjs');
runNode('packages/cli/scripts/bundle.mjs');
runNode('packages/cli/scripts/code-cache.mjs');
