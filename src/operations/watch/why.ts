import { asnOfOwner } from '../../answers/outage-owner.ts';
import { watchWhyAnswer } from '../../answers/watch-why-answer.ts';
import type { Work } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import { groupOf } from '../../engines/watch/outage-parts.ts';
import { parseWordPrefix } from '../../formats/text/word-prefix.ts';
import type { Incident } from '../../schemas/incident.ts';
import type { WatchWhyAnswer } from '../../schemas/watch-folder-answers.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { lastRevisions, revisionsIn } from './incident-book.ts';
import type { Named } from './plan.ts';
import { readAgain } from './read-again.ts';
import { watchOf } from './watch-folder.ts';

/** Reads a watched journal up to the moment and says what each rule then made of the prefix. */
export async function explainPrefix(
  folder: Named,
  snapshot: Snapshot,
  { prefix, time }: { readonly prefix: string; readonly time: string },
  work: Work,
): Promise<WatchWhyAnswer> {
  const words = parseWordPrefix(prefix);
  if (!words) throw new Refusal('usage', 'watch.no-prefix', { prefix, example: '5.160.0.0/16' });
  const { country, networks } = await watchOf(folder);
  const moment = Date.parse(time);
  const { watch, context } = await readAgain(folder, snapshot, moment / 1000, work);
  const id = watch.table.prefixes.intern(words.family, words.length, words.words);
  const about = context();
  const plain = about.prefixText(id);
  const explanation = watch.explain(id);
  const isLost = explanation.canTell && !explanation.isVisible;
  const owners = explanation.levels.map(
    ({ owner }) => asnOfOwner(owner, about) ?? groupOf(owner, about)?.name ?? null,
  );
  const incidents = lastRevisions(await revisionsIn(folder.place)).filter(
    (one) =>
      isThen(one, moment) &&
      (one.scope.prefixes.includes(plain) ||
        (isLost &&
          one.curve !== null &&
          owners.includes(one.entity.network?.asn ?? one.entity.group?.name ?? null))),
  );
  return watchWhyAnswer(explanation, about, id, {
    folder: folder.name,
    country,
    networks,
    prefix: plain,
    time: new Date(moment).toISOString().replace('.000Z', 'Z'),
    incidents: incidents.map(({ id: name, kind, state }) => ({ id: name, kind, state })),
  });
}

function isThen({ onset, end }: Incident, moment: number): boolean {
  return Date.parse(onset) <= moment && !(end !== null && Date.parse(end) < moment);
}
