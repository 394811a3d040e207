import { Refusal } from '../../core/refusal.ts';
import type { Territory } from '../../engines/territory/territory.ts';
import type { PlaneId } from '../../schemas/planes.ts';

/** A country of which no weight is known has nothing to lose. */
export function refuseWithoutWeight({ nationalWeight }: Territory, plane: PlaneId, country: string): void {
  if (nationalWeight === 0) throw new Refusal('bad-data', 'stress.no-weight', { country, plane });
}
