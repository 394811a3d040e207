#!/usr/bin/env node
import module from 'node:module';

if (Number.parseInt(process.versions.node, 10) < 24) {
  process.stderr.write(
    `muruna: this is Node ${process.versions.node}; install Node 24 or newer, or run it by \`npx muruna\` where it is installed.\n`,
  );
  process.exit(2);
}
// What is imported from here on is compiled once and kept.
const { directory } = module.enableCompileCache();
// Threads and child processes keep theirs in the same place.
if (directory !== undefined) process.env['NODE_COMPILE_CACHE'] ??= directory;
const { exitCodeOf, runCli } = await import('./run-cli.ts');
const { endWithOutput } = await import('./failed-output.ts');
const args = process.argv.slice(2);
// Where stderr cannot be written, what it would say is lost; nothing else is.
endWithOutput(process.stdout, (refusal) => exitCodeOf(refusal, args));
process.stderr.on('error', () => {});
process.exitCode = await runCli(args);
