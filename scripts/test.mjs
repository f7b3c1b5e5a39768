// Sets up where that is needed, then runs the tests.
//
//   npm test                     all of them
//   npm test -- test/dsl         those of a folder or file, with any other option of vitest
import { runNode } from './run.mjs';

runNode('scripts/setup.mjs', ['--if-needed']);
runNode('node_modules/vitest/vitest.mjs', ['run', ...process.argv.slice(2)]);
