import { readFile } from 'node:fs/promises';
import type { Finding } from '../../core/finding.ts';
import { Refusal } from '../../core/refusal.ts';
import {
  createOriginTable,
  type OriginTable,
  type OriginTableState,
} from '../../engines/watch/origin-validation.ts';
import { NO_SLURM, readSlurm, type Slurm } from '../../formats/rpki/read-slurm.ts';
import { readVrps } from '../../formats/rpki/read-vrps.ts';
import type { Vrp } from '../../formats/rpki/vrp.ts';
import type { WatchReplayAnswer } from '../../schemas/watch-answer.ts';
import type { CacheState, VrpBook } from './rtr-taker.ts';

/** Validated ROA payloads of a watch: those that it was given, and those of caches. */
export interface WatchedVrps {
  readonly table: OriginTable;
  /** Payloads that it was given, local exceptions applied. */
  readonly given: readonly Vrp[];
  readonly book: (claim: (vrp: Vrp) => void) => VrpBook;
  readonly answer: (
    caches: readonly (CacheState & { readonly cache: string })[],
  ) => WatchReplayAnswer['rpki'];
}

/** Reads the lists; with `saved` the table has their payloads already. */
export async function openVrps(
  { vrps, slurm }: { readonly vrps: string | undefined; readonly slurm?: string | undefined },
  onFinding: (file: string) => (finding: Finding) => void,
  saved?: OriginTableState,
): Promise<WatchedVrps> {
  const exceptions = await slurmIn(slurm, onFinding);
  const listed = vrps === undefined ? [] : await listedIn(vrps, onFinding);
  const table = createOriginTable(saved);
  const given = [...listed.filter((vrp) => !exceptions.isFiltered(vrp)), ...exceptions.added];
  if (!saved) for (const vrp of given) table.hold(table.intern(vrp));
  return {
    table,
    given,
    book: (claim) => ({ ...table, slurm: exceptions, claim }),
    answer: (caches) =>
      vrps === undefined && slurm === undefined && caches.length === 0
        ? null
        : { payloads: table.count, caches: [...caches] },
  };
}

async function listedIn(
  place: string,
  onFinding: (file: string) => (finding: Finding) => void,
): Promise<readonly Vrp[]> {
  const { vrps, findings } = readVrps(await textOf(place));
  for (const finding of findings) onFinding(place)(finding);
  return vrps;
}

async function slurmIn(
  place: string | undefined,
  onFinding: (file: string) => (finding: Finding) => void,
): Promise<Slurm> {
  if (place === undefined) return NO_SLURM;
  const { slurm, findings } = readSlurm(await textOf(place));
  for (const finding of findings) onFinding(place)(finding);
  return slurm;
}

async function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new Refusal('not-found', 'file.not-found', { file });
  });
}
