import type { Work } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import { planeOf } from '../../engines/territory/plane.ts';
import type { Language } from '../../i18n/language.ts';
import type { Asked } from '../../reports/provenance.ts';
import type { BriefAnswer } from '../../schemas/brief-answer.ts';
import { briefReport } from '../../reports/brief/brief-report.ts';
import { partnersReport } from '../../reports/brief/partners-report.ts';
import type { Report } from '../../reports/model.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { flowsInPlane } from '../country/country-measures.ts';
import { noPlane } from '../country/assess.ts';
import type { BriefedPartners, BriefPartners } from './brief-partners.worker.ts';
import { briefAnswer } from '../../answers/brief-answer.ts';
import { measuresOfAllCountries } from '../country/country-ranks-cache.ts';
import { findCountry } from '../country/find-country.ts';
import { inSharedMemory } from '../threads/in-shared-memory.ts';
import { renderReport } from '../documents/render-report.ts';
import type { ReportFormat } from '../../schemas/report-formats.ts';
import { runJobs } from '../threads/worker-pool.ts';
import { writeWholeFolder } from '../files/write-whole-folder.ts';
import { withNotices } from '../services/live.ts';
import type { servicesOfBriefs } from './brief-services.ts';
import { optionOf } from '../option-of.ts';
import { briefPartnersRequest } from '../../schemas/requests/cooperation.ts';

export interface PartnersRequest {
  /** Two or three letters (ISO 3166-1) or a name. */
  readonly country: string;
  /** Folder to make; it must not hold anything yet. */
  readonly out: string;
  readonly languages: readonly Language[];
  readonly formats: readonly ReportFormat[];
  readonly asked: Asked;
  /** What each brief says of services; absent = nothing. */
  readonly services?: Awaited<ReturnType<typeof servicesOfBriefs>>;
}

/** Writes the briefs of one country with all partners, and a page on all of them, into one folder: whole or not at all. */
export async function writeBriefsWithAllPartners(
  snapshot: Snapshot,
  request: PartnersRequest,
  work: Work = {},
): Promise<{ readonly partners: number; readonly files: number }> {
  const { languages, formats, asked, services } = request;
  return writeWholeFolder(request.out, optionOf(briefPartnersRequest, 'out'), async (write) => {
    const bare = await briefsWithAllPartners(snapshot, request.country, work);
    if (bare.length === 0)
      throw new Refusal('not-found', 'brief.partners.none', { country: request.country });
    const briefs = services === undefined ? bare : await withServices(bare, services, work);
    let files = 0;
    const keep = async (name: string, content: string | Uint8Array): Promise<void> => {
      work.signal?.throwIfAborted();
      await write(name, content);
      files++;
    };
    const writeReport = async (report: Report): Promise<void> => {
      for (const language of languages)
        for (const format of formats)
          await keep(`${report.id}.${language.code}.${format}`, await renderReport(report, language, format));
    };
    await writeReport(partnersReport(briefs, asked));
    for (const [at, each] of briefs.entries()) {
      work.progress?.('brief.progress.writing', at, briefs.length);
      await writeReport(briefReport(each, asked));
      await keep(`brief-${each.countries.join('-')}.json`, `${JSON.stringify(each, undefined, 2)}\n`);
    }
    return { partners: briefs.length, files };
  });
}

/** Briefs with what is known of the services of their countries. */
async function withServices(
  briefs: readonly BriefAnswer[],
  services: NonNullable<PartnersRequest['services']>,
  { progress, signal }: Work,
): Promise<BriefAnswer[]> {
  const found: BriefAnswer[] = [];
  for (const [at, brief] of briefs.entries()) {
    signal?.throwIfAborted();
    progress?.('services-live.progress', at, briefs.length);
    const { services: own, notices } = await services(brief.countries);
    found.push(
      own.length === 0 ? brief : { ...brief, notices: withNotices(brief.notices, notices), services: own },
    );
  }
  return found;
}

/**
 * The briefs of one country with every other one that has networks in the snapshot, by code. The flows of all countries are
 * reckoned together, and the partners are shared out among all processors.
 */
export async function briefsWithAllPartners(
  snapshot: Snapshot,
  country: string,
  work: Work = {},
): Promise<BriefAnswer[]> {
  const { internet, name } = snapshot;
  const home = findCountry(internet.countries, country, name);
  const plane = planeOf(internet, 'ipv4');
  if (!plane) throw noPlane(name);
  const flows = await flowsInPlane(internet, plane, work);
  const measures = await measuresOfAllCountries(snapshot, plane, work, flows);
  const sizes = new Uint32Array(internet.countries.length);
  for (const at of internet.country) sizes[at]++;
  // The largest first, so that no worker is left with one when the others are done.
  const partners = flows
    .filter((each) => each.country !== 0 && each.country !== home && sizes[each.country] > 0)
    .sort((a, b) => sizes[b.country] - sizes[a.country] || a.country - b.country);
  const { nameOf, ...columns } = internet;
  const data: BriefPartners = {
    internet: inSharedMemory(columns),
    names: Array.from(internet.country, (_, as) => nameOf(as)),
    home: inSharedMemory(flows[home]),
    partners: partners.map(inSharedMemory),
    measures,
  };
  const parts = await runJobs<BriefedPartners>(
    {
      worker: new URL('./brief-partners.worker', import.meta.url),
      data,
      jobCount: partners.length,
      phase: 'brief.progress.partners',
    },
    work,
  );
  return parts
    .flat()
    .map(([, figures]) => briefAnswer(snapshot, figures))
    .sort((a, b) => (a.countries[1] < b.countries[1] ? -1 : 1));
}
