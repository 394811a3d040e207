import type { z } from 'zod';
import type { Finding } from '../../core/finding.ts';
import type { watchReplayRequest } from '../../schemas/requests/watch.ts';
import type { House } from '../operation.ts';
import { namedNetworks } from './named-networks.ts';
import type { Watched } from './watch-run.ts';

/** What a request asks to watch. */
type AskedWatch = Pick<
  z.infer<typeof watchReplayRequest>,
  | 'country'
  | 'networks'
  | 'watch'
  | 'asSets'
  | 'vrps'
  | 'slurm'
  | 'prefixes'
  | 'groups'
  | 'expected'
  | 'learn'
>;

/** The same, with the places of its lists and the networks that names stand for. */
export async function askedWatch(
  { country, networks, watch, asSets, vrps, slurm, prefixes, groups, expected, learn }: AskedWatch,
  house: House,
): Promise<Watched> {
  const place = (name: string | undefined): string | undefined => name && house.locate(name);
  const findings: { finding: Finding; file: string }[] = [];
  const named = await namedNetworks(
    { names: watch, groups: place(groups), asSets: place(asSets) },
    (file, finding) => findings.push({ finding, file }),
  );
  return {
    country,
    networks: [...new Set([...networks, ...named])],
    findings,
    vrps: place(vrps),
    slurm: place(slurm),
    prefixes: place(prefixes),
    groups: place(groups),
    expected: place(expected),
    learnMinutes: learn,
  };
}
