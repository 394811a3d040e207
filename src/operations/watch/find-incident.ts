import { Refusal } from '../../core/refusal.ts';
import type { Incident } from '../../schemas/incident.ts';

/** Every revision, and the last one, of the one incident whose id is this, or begins so; refused where none or several do. */
export function findIncident(
  revisions: readonly Incident[],
  id: string,
  folder: string,
): { readonly revisions: readonly Incident[]; readonly incident: Incident } {
  const exact = revisions.filter((one) => one.id === id);
  const found = exact.length > 0 ? exact : revisions.filter((one) => one.id.startsWith(id));
  const count = new Set(found.map((one) => one.id)).size;
  const incident = found.at(-1);
  if (!incident) throw new Refusal('not-found', 'watch.no-incident', { folder, id });
  if (count > 1) throw new Refusal('usage', 'watch.many-incidents', { folder, id, count });
  return { revisions: found, incident };
}
