import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HANDLINGS } from '../../../schemas/services-folder.ts';
import { mayGoIntoDossier } from './may-go-into-dossier.ts';

test('what names services or supplies goes into a dossier only where it is marked for anybody', () => {
  for (const operation of ['services.live', 'services.keep', 'services.who', 'supply.withdraw', 'sitrep']) {
    assert.ok(!mayGoIntoDossier(operation), operation);
    assert.ok(!mayGoIntoDossier(operation, {}), operation);
    assert.deepEqual(
      HANDLINGS.filter((handling) => mayGoIntoDossier(operation, { handling })),
      ['TLP:CLEAR'],
      operation,
    );
  }
  assert.ok(mayGoIntoDossier('stress'));
  assert.ok(mayGoIntoDossier('stress', {}));
  assert.ok(!mayGoIntoDossier('dossier.verify', { handling: 'TLP:CLEAR' }));
});
