import { oldLinks } from '../../core/link-age.ts';
import { internetWithSomeLinks } from '../../core/some-links.ts';
import type { Snapshot } from '../../store/snapshot.ts';

/**
 * The snapshot without its old links (last seen more than a year before its date); a snapshot without any comes back as it is.
 * Networks that only old links joined to the others stay, cut off: they are not reached, which is what the fresh links show.
 */
export function withFreshLinks(snapshot: Snapshot): Snapshot {
  const { internet, manifest, linkSources, notices } = snapshot;
  const isOld = oldLinks(internet, manifest.date);
  const left = isOld.reduce((sum, one) => sum + one, 0);
  if (left === 0) return snapshot;
  const isKept = isOld.map((one) => 1 - one);
  return {
    ...snapshot,
    view: 'fresh-only',
    internet: internetWithSomeLinks(internet, isKept),
    linkSources: linkSources.filter((_, link) => isKept[link] === 1),
    notices: [
      ...notices,
      { code: 'snapshot.notice.fresh-only', facts: { links: left, of: isOld.length, date: manifest.date } },
    ],
  };
}
