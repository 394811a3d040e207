import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Name and version, as reports state them. */
export const SOFTWARE = `muruna ${version}`;

/** The command line as it was given, for "command that repeats it". */
export function commandLine(args: readonly string[] = process.argv.slice(2)): string {
  return [
    'muruna',
    ...args.map((arg) => (/^[\w./:=,@+-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", "'\\''")}'`)),
  ].join(' ');
}
