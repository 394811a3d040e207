import type { z } from 'zod';
import type { watchReplayRequest } from '../../schemas/requests/watch.ts';
import type { House } from '../operation.ts';
import type { Watched } from './watch-run.ts';

/** What a request asks to watch. */
type AskedWatch = Pick<
  z.infer<typeof watchReplayRequest>,
  'country' | 'networks' | 'vrps' | 'slurm' | 'prefixes' | 'groups' | 'expected' | 'learn'
>;

/** The same, with the places of its lists. */
export function askedWatch(
  { country, networks, vrps, slurm, prefixes, groups, expected, learn }: AskedWatch,
  house: House,
): Watched {
  const place = (name: string | undefined): string | undefined => name && house.locate(name);
  return {
    country,
    networks,
    vrps: place(vrps),
    slurm: place(slurm),
    prefixes: place(prefixes),
    groups: place(groups),
    expected: place(expected),
    learnMinutes: learn,
  };
}
