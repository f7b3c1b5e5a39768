#!/usr/bin/env node
// CommonJS, as bin/package.json says: Node's loader of modules would take 5 ms to start.
require('../dist/main.cjs');
