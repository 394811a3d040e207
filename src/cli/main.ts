#!/usr/bin/env node
import { endWithReader } from './closed-pipe.ts';
import { runCli } from './run-cli.ts';

endWithReader(process.stdout);
endWithReader(process.stderr);
process.exitCode = await runCli(process.argv.slice(2));
