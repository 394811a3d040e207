import type { TestContext } from 'node:test';
import { runCli } from '../src/cli/run-cli.ts';

/** What a command line came to. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, which is many times faster than a process of its own. */
export async function runCommand(t: TestContext, ...args: string[]): Promise<Ran> {
  let [out, err] = ['', ''];
  // What the test runner itself writes (bytes) goes through.
  const write = process.stdout.write.bind(process.stdout);
  const stdout = t.mock.method(process.stdout, 'write', (text: string | Uint8Array) => {
    if (typeof text !== 'string') return write(text);
    out += text;
    return true;
  });
  const stderr = t.mock.method(process.stderr, 'write', (text: string) => {
    err += text;
    return true;
  });
  process.exitCode = undefined;
  const status = await runCli(args);
  process.exitCode = undefined;
  stdout.mock.restore();
  stderr.mock.restore();
  return { status, out, err };
}
