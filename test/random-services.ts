import fc from 'fast-check';
import type { DnsRecord, NeedTarget } from '../src/schemas/services-folder.ts';
import type { TargetedNeed } from '../src/engines/services/service-graph.ts';

// Rows of services folders without a file, and random ones of a few names and places.

export const at = { file: '', line: 1 };
export const record = (name: string, type: DnsRecord['type'], value: string, ttl = 3600): DnsRecord => ({
  name,
  type,
  value,
  ttl,
  ...at,
});
export const host = (name: string): NeedTarget => ({ kind: 'host', host: name });
export const address = (text: string): NeedTarget => ({ kind: 'address', text });
export const need = (
  service: string,
  layer: TargetedNeed['layer'],
  of: NeedTarget,
  more: Partial<TargetedNeed> = {},
): TargetedNeed => ({
  service,
  layer,
  of,
  target: of.kind === 'host' ? of.host : of.kind === 'network' ? `AS${of.asn}` : of.text,
  ...more,
  ...at,
});

export const NAMES = ['.', 'aa', 'bb', 'x.aa', 'y.aa', 'x.bb', 'w.x.aa', 'cc'];
export const PLACES = ['192.0.2.1', '192.0.2.2', '192.0.2.3', '192.0.2.4'];
const name = fc.constantFrom(...NAMES);
export const anyRecord = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ name, type: fc.constant('A' as const), value: fc.constantFrom(...PLACES) }),
  },
  { weight: 4, arbitrary: fc.record({ name, type: fc.constant('NS' as const), value: name }) },
  { weight: 1, arbitrary: fc.record({ name, type: fc.constant('CNAME' as const), value: name }) },
  {
    weight: 1,
    arbitrary: fc.record({ name, type: fc.constant('MX' as const), value: name.map((to) => `10 ${to}`) }),
  },
);
export const IDS = ['a', 'b', 'c'];
const target: fc.Arbitrary<NeedTarget> = fc.oneof(
  name.map(host),
  fc.constantFrom(...PLACES).map(address),
  fc.constantFrom<NeedTarget>({ kind: 'network', asn: 5 }, { kind: 'thing', text: 'grid' }),
);
export const anyNeed = fc.oneof(
  fc
    .record({
      service: fc.constantFrom(...IDS),
      layer: fc.constantFrom('name', 'address', 'mail', 'cdn', 'power', 'certificate' as const),
      of: target,
      need: fc.constantFrom('must' as const, 'must' as const, 'degrades' as const),
      group: fc.option(fc.constantFrom('g', 'h'), { nil: undefined }),
    })
    .map(({ service, layer, of, ...more }) => need(service, layer as TargetedNeed['layer'], of, more)),
  fc
    .tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS))
    .filter(([one, other]) => one !== other)
    .map(([one, other]) => need(one, 'login', { kind: 'thing', text: other })),
);
