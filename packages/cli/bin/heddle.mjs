#!/usr/bin/env node
// The `heddle` command: everything is in the bundle that scripts/bundle-cli.mjs makes of src/main.ts.
import '../dist/bundle/main.mjs';
