import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stressRequest } from '../../../schemas/requests/stress.ts';
import { stressRequestOf } from './stress-job.ts';

test('what fails in a what-if is asked of stress as its options, each kind under its own', () => {
  const asked = stressRequestOf(
    [
      { kind: 'network', asn: 49666 },
      { kind: 'network', asn: 12880 },
      { kind: 'link', one: 174, other: 49666 },
      { kind: 'country', country: 'TR' },
      { kind: 'gateways', country: 'AZ' },
      { kind: 'isolation' },
    ],
    { country: 'IR', plane: 'ipv4', snapshot: undefined },
  );
  const { networks, links, withdrawal, gateways, isolation, country } = stressRequest.parse(asked);
  assert.deepEqual(
    { networks, links, withdrawal, gateways, isolation, country },
    {
      networks: [49666, 12880],
      links: [[174, 49666]],
      withdrawal: ['TR'],
      gateways: ['AZ'],
      isolation: true,
      country: 'IR',
    },
  );
  const few = stressRequestOf([{ kind: 'isolation' }], { country: 'IR', plane: 'ipv6', snapshot: 'x' });
  assert.deepEqual(Object.keys(few).toSorted(), ['country', 'isolation', 'plane', 'snapshot']);
});
