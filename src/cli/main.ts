#!/usr/bin/env node
import module from 'node:module';
import { endWithReader } from './closed-pipe.ts';

endWithReader(process.stdout);
endWithReader(process.stderr);
if (Number.parseInt(process.versions.node, 10) < 24) {
  process.stderr.write(
    `muruna: this is Node ${process.versions.node}; install Node 24 or newer, or run it by \`npx muruna\` where it is installed.\n`,
  );
  process.exit(2);
}
// What is imported from here on is compiled once and kept.
module.enableCompileCache();
const { runCli } = await import('./run-cli.ts');
process.exitCode = await runCli(process.argv.slice(2));
