import { Refusal } from '../../core/refusal.ts';
import { regionKey, sitrepGeojson, type RegionOutlines } from '../../exchange/sitrep-geojson.ts';
import { message } from '../../i18n/text.ts';
import type { Answered } from '../../operations/ask.ts';
import { writeFileWhole } from '../../operations/files/write-file.ts';
import { regionOutlines } from '../../operations/services/region-outlines.ts';
import type { SitrepAnswer } from '../../schemas/sitrep-answer.ts';
import type { ParsedOptions } from '../print-report.ts';
import type { CommandExtras } from './command.ts';

/** `muruna sitrep`: with the regions for maps, where they are asked for. */
export const sitrepExtras: CommandExtras = {
  addOptions: (command, { say }) =>
    void command
      .option('--geojson <file>', say(message('field.sitrep.geojson')))
      .option('--regions <file>', say(message('field.sitrep.regions'))),
  outputs: { geojson: 'file' },
  async instead({ options }) {
    // A file that cannot be used is refused before anything is computed.
    await outlinesOf(options);
    return false;
  },
  async after({ answer }: Answered<SitrepAnswer>, { options, voice }) {
    const file = options['geojson'];
    if (typeof file !== 'string') return;
    const outlines = await outlinesOf(options);
    await writeFileWhole(file, sitrepGeojson(answer, outlines), '--geojson');
    process.stderr.write(`${file}\n`);
    const regions = new Set(answer.rows.flatMap(({ region }) => region ?? []));
    const without = [...regions].filter((region) => !outlines.has(regionKey(region)));
    if (outlines.size > 0 && without.length > 0)
      process.stderr.write(
        `${voice.say(message('sitrep.without-outline', { regions: without.map(nameOf) }))}\n`,
      );
  },
};

const nameOf = (name: string) => ({ kind: 'name' as const, name });

async function outlinesOf({
  regions,
  geojson,
}: ParsedOptions & Record<string, unknown>): Promise<RegionOutlines> {
  if (typeof regions !== 'string') return new Map();
  if (geojson === undefined)
    throw new Refusal('usage', 'sitrep.regions-need-geojson', { option: '--regions', needed: '--geojson' });
  return regionOutlines(regions, regions);
}
