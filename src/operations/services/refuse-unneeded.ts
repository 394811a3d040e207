import { Refusal } from '../../core/refusal.ts';
import type { ServicesFolder } from '../../schemas/services-folder.ts';

/**
 * Refuses things that are said to be gone and that no service needs: with a slip of the pen in its name, what is gone would
 * seem to stop nothing.
 *
 * @param gone targets of power and supply, as in `needs.csv`
 * @throws Refusal `services.gone-unneeded`, which repeats what was given and names nothing of the folder
 */
export function refuseUnneeded(gone: readonly string[], { needs }: Pick<ServicesFolder, 'needs'>): void {
  const needed = new Set(
    needs.filter(({ layer }) => layer === 'power' || layer === 'supply').map(({ target }) => target),
  );
  const [thing] = gone.filter((name) => !needed.has(name));
  if (thing === undefined) return;
  throw new Refusal('not-found', 'services.gone-unneeded', { thing, file: 'needs.csv' });
}
