import { Refusal } from '../../core/refusal.ts';
import { message } from '../../i18n/text.ts';
import { servePage } from '../../operations/explorer/serve-page.ts';
import { writeFileWhole } from '../../operations/files/write-file.ts';
import type { Answered } from '../../operations/ask.ts';
import type { ParsedOptions } from '../print-report.ts';
import type { CommandExtras } from './command.ts';

interface ExplorePage {
  readonly country: string;
  readonly html: string;
}

/** `muruna explore CC`: the page in a file, or opened on this machine. */
export const exploreExtras: CommandExtras = {
  addOptions: (command, { say }) =>
    void command
      .option('--out <file>', say(message('field.explore.out')))
      .option('--serve', say(message('field.explore.serve')))
      .option('--port <number>', say(message('field.explore.port'))),
  places: ({ request, options }) =>
    options['serve']
      ? []
      : [{ path: fileOf(String(request['country']), options), kind: 'file', option: '--out' }],
  instead({ options }) {
    if (options['serve'] && options.out !== undefined)
      throw new Refusal('usage', 'usage.either', { one: '--out', other: '--serve' });
    return Promise.resolve(false);
  },
  async print({ answer }: Answered<ExplorePage>, { options, voice }) {
    const { country, html } = answer;
    if (!options['serve']) {
      const place = fileOf(country, options);
      await writeFileWhole(place, html, '--out');
      process.stderr.write(`${place}\n`);
      return;
    }
    await servePage(html, portOf(options['port'] as string | undefined), (url) => {
      const sentence = message('explore.serving', { url, keys: 'Ctrl-C' });
      process.stdout.write(`${voice.say(sentence)}\n`);
    });
  },
};

/** The file of the page: the one asked for, or one with the name of the country. */
function fileOf(country: string, { out }: ParsedOptions): string {
  return out ?? `explore-${country.toUpperCase()}.html`;
}

function portOf(value = '0'): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new Refusal('usage', 'usage.bad-number', { value, option: '--port', from: 0, to: 65_535 });
}
