import type { Command } from 'commander';
import { Refusal } from '../../core/refusal.ts';
import { message, type Text } from '../../i18n/text.ts';
import type { Report } from '../../reports/model.ts';
import {
  newKey,
  publicKeyText,
  readPublicKey,
  revokeKey,
  trustedKeys,
  trustKey,
} from '../../operations/evidence/keys.ts';
import { writeFileWhole } from '../../operations/files/write-file.ts';
import { printReport, withReportOptions, type ReportOptions } from '../print-report.ts';
import { languageOfArgs } from '../refusal-sentence.ts';
import { SOFTWARE } from '../software.ts';
import { speaker } from '../speaker.ts';

/** `muruna key …`: keys that sign dossiers, and whose signatures count. */
export function register(program: Command): void {
  const key = program
    .command('key')
    .description('keys that sign dossiers, and keys whose signatures you trust');
  key
    .command('new')
    .description(
      'make a key pair: the private key in a file that only you can read, the public one beside it',
    )
    .requiredOption('--out <file>', 'file for the private key')
    .option('--name <name>', 'name the key goes by', '')
    .action(async ({ out, name }: { out: string; name: string }) => {
      const { keyid } = await newKey(out, name);
      say(message('key.made', { file: out, public: `${out}.pub`, key: keyid }));
    });
  key
    .command('export')
    .description('the public key of a key file, to hand out')
    .argument('<file>', 'private or public key file')
    .option('--out <file>', 'file to write (default: the screen)')
    .action(async (file: string, { out }: { out?: string }) => {
      const text = publicKeyText(await readPublicKey(file));
      if (out) await writeFileWhole(out, text, '--out');
      else process.stdout.write(text);
    });
  key
    .command('trust')
    .description('trust the signatures of a public key from now on')
    .argument('<file>', 'public key file')
    .option('--name <name>', 'name to know it by (default: the one in the file)')
    .action(async (file: string, { name }: { name?: string }) => {
      const found = await readPublicKey(file);
      const named = { ...found, name: name ?? found.name };
      await trustKey(named, new Date().toISOString());
      say(message('key.trusted', { name: named.name || '–', key: named.keyid }));
    });
  key
    .command('revoke')
    .description('no longer trust what a key signs from a moment on')
    .argument('<key>', 'number of the key, or at least its first eight digits')
    .option('--since <date>', 'moment from which it counts no more, such as 2026-01-31 (default: always)')
    .option('--reason <text>', 'why')
    .action(async (start: string, { since, reason }: { since?: string; reason?: string }) => {
      const revoked = await revokeKey(start, momentOf(since ?? '1970-01-01'), reason);
      say(message('key.revoked', { name: revoked.name || '–', key: revoked.keyid }));
    });
  withReportOptions(key.command('list').description('the keys you trust or have revoked')).action(
    async (options: ReportOptions) => {
      const keys = await trustedKeys();
      await printReport(keyReport(keys), { keys }, options);
    },
  );
}

function momentOf(date: string): string {
  const moment = Date.parse(date);
  if (Number.isNaN(moment)) throw new Refusal('usage', 'key.bad-date', { date, example: '2026-01-31' });
  return new Date(moment).toISOString();
}

function keyReport(keys: Awaited<ReturnType<typeof trustedKeys>>): Report {
  return {
    id: 'keys',
    title: message('key.list'),
    notices: keys.length === 0 ? [{ level: 'note', text: message('key.none') }] : [],
    sections:
      keys.length === 0
        ? []
        : [
            {
              id: 'keys',
              title: message('key.list'),
              blocks: [
                {
                  kind: 'table',
                  columns: [
                    { label: message('dossier.signer'), type: 'text' },
                    { label: message('key.trusted-on'), type: 'date' },
                    { label: message('key.revoked-on'), type: 'date' },
                    { label: message('dossier.key'), type: 'literal' },
                  ],
                  rows: keys.map(({ name, trustedAt, revokedAt, keyid }) => [
                    name || undefined,
                    trustedAt.slice(0, 10),
                    revokedAt?.slice(0, 10) ?? NONE,
                    keyid,
                  ]),
                  states: keys.map(({ revokedAt }) => (revokedAt ? 'failed' : 'normal')),
                },
              ],
            },
          ],
    provenance: { parameters: [], software: SOFTWARE },
  };
}

const NONE: Text = { kind: 'name', name: '–' };

function say(text: Text): void {
  process.stdout.write(`${speaker(languageOfArgs(process.argv))(text)}\n`);
}
