import { z } from 'zod';
import type { Finding } from '../../core/finding.ts';
import { damageCheckRequest } from '../../schemas/requests/restoration.ts';
import { operation } from '../operation.ts';
import { readDamageFile } from './damage.ts';
import { loadInventory } from './inventory-folder.ts';

/** The answer to `muruna damage --check`. */
export interface DamageCheckAnswer {
  readonly file: string;
  readonly findings: readonly Finding[];
}

/** Every fault of a damage file, by line. */
export const damageCheckOperation = operation({
  id: 'damage.check',
  kind: 'read',
  request: damageCheckRequest,
  answer: z.custom<DamageCheckAnswer>(),
  async run(request, house) {
    const inventory = await loadInventory(house.locate(request.inventory));
    const { findings } = await readDamageFile(house.locate(request.file), inventory);
    return { file: request.file, findings };
  },
});
