import { language } from '../../i18n/language.ts';
import { briefPartnersSchema } from '../../schemas/folder-answers.ts';
import { briefPartnersRequest } from '../../schemas/requests/cooperation.ts';
import { askedOfServices, servicesOfBriefs } from './brief-services.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { commandLine } from '../command-line.ts';
import { operation } from '../operation.ts';
import { writeBriefsWithAllPartners } from './brief-partners.ts';

const question = { id: 'brief.partners', words: 'brief --all-partners', request: briefPartnersRequest };

/** The briefs of one country with every other, and a page on all of them, in one folder. */
export const briefPartnersOperation = operation({
  ...question,
  kind: 'write',
  answer: briefPartnersSchema,
  async run(request, house, work) {
    const { country, out, languages, latinDigits, formats } = request;
    const asked = { software: house.software, command: commandLine(question, request) };
    const ofServices = askedOfServices(request);
    const snapshot = await house.openSnapshot(request.snapshot);
    const made = await writeBriefsWithAllPartners(
      snapshot,
      {
        country,
        out,
        formats,
        languages: languages.map((code) => language(code, latinDigits ? { latinDigits } : {})),
        asked,
        ...(ofServices && {
          services: await servicesOfBriefs(snapshot, namedCountries(snapshot), ofServices, house, work),
        }),
      },
      work,
    );
    return { format: 'muruna/brief-partners', version: 1, ...made } as const;
  },
});

/** Those that have a name: the first has none. */
function namedCountries({ internet }: Snapshot): readonly string[] {
  return internet.countries.slice(1);
}
