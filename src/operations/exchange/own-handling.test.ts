import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { refusal, tryExchange } from '../../../test/try-exchange.ts';

const { at, doing, end } = await tryExchange();
after(end);

test('an answer that says TLP:RED of itself, wherever in it, is shared under no looser marking', async () => {
  const answer = {
    operation: 'services.live',
    answer: { handling: 'TLP:AMBER', live: { handling: 'TLP:RED' } },
  };
  writeFileSync(at('live.json'), JSON.stringify(answer, undefined, 2));
  const asked = { files: [at('live.json')] };
  assert.equal(
    await refusal(doing('add', 'A', { ...asked, marking: 'TLP:GREEN' })),
    'exchange.marked-itself',
  );
  assert.equal(
    await refusal(doing('add', 'A', { ...asked, marking: 'TLP:AMBER' })),
    'exchange.marked-itself',
  );
  await doing('add', 'A', { ...asked, marking: 'TLP:RED' });
  writeFileSync(at('public.json'), '{"answer":{"handling":"TLP:CLEAR"}}');
  await doing('add', 'A', { files: [at('public.json')], marking: 'TLP:GREEN' });
});
