import { Option, type Command } from 'commander';
import { Refusal } from '../../core/refusal.ts';
import { isLanguageCode } from '../../i18n/language.ts';
import { message } from '../../i18n/text.ts';
import { explore } from '../../operations/explorer/explore.ts';
import { servePage } from '../../operations/explorer/serve-page.ts';
import { writeFileWhole } from '../../operations/files/write-file.ts';
import { wholeNumber } from '../number-option.ts';
import { snapshotOption } from '../options.ts';
import { SOFTWARE } from '../software.ts';
import { speaker } from '../speaker.ts';

interface Options {
  readonly out?: string;
  readonly serve?: true;
  readonly port: number;
  readonly plane: 'ipv4' | 'ipv6';
  readonly lang: string;
  readonly snapshot?: string;
}

/** `muruna explore CC`: the stress test in a browser, in one file. */
export function register(program: Command): void {
  program
    .command('explore')
    .description('one page in which networks, links and countries can be failed by a click, offline')
    .argument('<country>', 'two or three letters, or a name')
    .option('--out <file>', 'where the page is written (default: explore-CC.html)')
    .option('--serve', 'open the page on this machine instead of writing it')
    .option('--port <number>', 'port for --serve; 0 = any that is free', wholeNumber('--port', 0, 65535), 0)
    .addOption(new Option('--plane <plane>', 'IPv4 or IPv6').choices(['ipv4', 'ipv6']).default('ipv4'))
    .option('--lang <code>', 'language the page opens in; it can be changed there', 'en')
    .addOption(snapshotOption())
    .action(async (country: string, { out, serve, port, plane, lang, snapshot }: Options) => {
      if (out !== undefined && serve)
        throw new Refusal('usage', 'explore.out-and-serve', { one: '--out', other: '--serve' });
      if (!isLanguageCode(lang))
        throw new Refusal('usage', 'usage.unknown-language', { language: lang, known: 'en, ar, fa, fr, ru' });
      const page = await explore({ country, plane, snapshot, language: lang, software: SOFTWARE });
      if (!serve) {
        const place = out ?? `explore-${page.country}.html`;
        await writeFileWhole(place, page.html, '--out');
        process.stderr.write(`${place}\n`);
        return;
      }
      await servePage(page.html, port, (url) => {
        const sentence = message('explore.serving', { url, keys: 'Ctrl-C' });
        process.stdout.write(`${speaker(lang)(sentence)}\n`);
      });
    });
}
