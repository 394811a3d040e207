import { Refusal } from '../../core/refusal.ts';
import { message } from '../../i18n/text.ts';
import { documentOf } from '../../operations/ask.ts';
import { briefPartnersOperation } from '../../operations/cooperation/brief-partners.operation.ts';
import { REPORT_FORMATS } from '../../schemas/report-formats.ts';
import { languagesOf, printDocument } from '../print-report.ts';
import type { CommandExtras, Given } from './command.ts';

/** `muruna brief CC CC`, or with `--all-partners` the briefs of one country with every other. */
export const briefExtras: CommandExtras = {
  addOptions: (command, { say }) =>
    void command.option('--all-partners', say(message('field.brief.partners'))),
  async instead(given) {
    if (!given.options['allPartners']) return false;
    await allPartners(given);
    return true;
  },
};

async function allPartners({ request, options, voice, ask }: Given): Promise<void> {
  const [country, ...others] = [request['countries'] ?? []].flat() as string[];
  const { out, lang, latinDigits = false } = options;
  if (country === undefined || others.length > 0)
    throw new Refusal('usage', 'brief.partners.one', { option: '--all-partners' });
  if (out === undefined) throw new Refusal('usage', 'brief.partners.out', { option: '--out' });
  const formats = REPORT_FORMATS.filter((format) => options[format] !== undefined);
  const answered = await ask<{ readonly partners: number; readonly files: number }>(briefPartnersOperation, {
    country,
    out,
    ...(formats.length > 0 && { formats }),
    languages: languagesOf(lang ?? voice.code),
    latinDigits,
    services: request['services'],
    gone: request['gone'],
    today: request['today'],
    snapshot: request['snapshot'],
  });
  if (await printDocument(documentOf(answered), options)) return;
  const { partners, files } = answered.answer;
  process.stdout.write(`${voice.say(message('brief.partners.written', { partners, files, folder: out }))}\n`);
}
