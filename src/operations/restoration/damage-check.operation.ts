import { findingAnswer } from '../../answers/finding-answer.ts';
import { damageCheckSchema } from '../../schemas/check-answers.ts';
import { damageCheckRequest } from '../../schemas/requests/restoration.ts';
import { operation } from '../operation.ts';
import { readDamageFile } from './damage.ts';
import { loadInventory } from './inventory-folder.ts';

/** Every fault of a damage file, by line. */
export const damageCheckOperation = operation({
  id: 'damage.check',
  kind: 'read',
  request: damageCheckRequest,
  answer: damageCheckSchema,
  async run(request, house) {
    const inventory = await loadInventory(house.locate(request.inventory));
    const { findings } = await readDamageFile(house.locate(request.file), inventory);
    return { file: request.file, findings: findings.map((finding) => findingAnswer(finding, request.file)) };
  },
});
