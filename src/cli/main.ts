#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { endWithReader } from './closed-pipe.ts';

endWithReader(process.stdout);
endWithReader(process.stderr);
// What is imported from here on is compiled once and kept.
enableCompileCache();
const { runCli } = await import('./run-cli.ts');
process.exitCode = await runCli(process.argv.slice(2));
