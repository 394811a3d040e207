import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { USUAL_SETTINGS } from '../../engines/watch/settings.ts';
import type { Incident } from '../../schemas/incident.ts';
import { SOFTWARE } from '../software.ts';

/** What is asked, and the places of its lists. */
interface AskedToWatch {
  readonly networks: readonly number[];
  readonly learnMinutes: number;
  readonly vrps: string | undefined;
  readonly slurm?: string | undefined;
  readonly prefixes: string | undefined;
  readonly groups?: string | undefined;
}

/** What it takes, beside the messages, to find the same incidents again: lists count by their content, wherever they lie. */
export async function watchProvenance(
  snapshot: string,
  { networks, vrps, slurm, prefixes, groups, learnMinutes }: AskedToWatch,
  country: string | null,
): Promise<Incident['provenance']> {
  const contentOf = async (place: string | undefined): Promise<string | null> =>
    place === undefined ? null : hash('sha256', await readFile(place));
  const asked = {
    country,
    networks: [...new Set(networks)].toSorted((a, b) => a - b),
    learnMinutes,
    vrps: await contentOf(vrps),
    slurm: await contentOf(slurm),
    prefixes: await contentOf(prefixes),
    groups: await contentOf(groups),
    limits: USUAL_SETTINGS,
  };
  return { snapshot, settings: hash('sha256', JSON.stringify(asked)), software: SOFTWARE };
}
