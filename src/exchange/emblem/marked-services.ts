import { needTarget } from '../../formats/services/need-target.ts';
import { parseIPv4, parseIPv6 } from '../../formats/text/ip-text.ts';
import type { EmblemAgreement, EmblemPurpose } from '../../schemas/emblem-words.ts';
import type { Protection, Service, ServicesFolder } from '../../schemas/services-folder.ts';
import { isMoreGeneral } from './validate-emblem.ts';

/** Purposes of an emblem by the protection that a register claims. */
const PURPOSES: Readonly<Record<Protection, EmblemPurpose>> = {
  medical: 'protective',
  'civil-defence': 'civil-defence',
  'dangerous-forces': 'dangerous-forces',
  cultural: 'cultural',
};

/** Whether an emblem says what a register claims: `open` where it names no purpose, `none` where nothing is claimed. */
export function agreementOf(
  protection: Protection | undefined,
  purposes: readonly EmblemPurpose[] | undefined,
): EmblemAgreement {
  if (protection === undefined) return 'none';
  if (purposes === undefined) return 'open';
  return purposes.includes(PURPOSES[protection]) ? 'same' : 'other';
}

/** The services that stand, by a name or an address that they need, under what an emblem marks. */
export function servicesUnder(
  { services, needs }: Pick<ServicesFolder, 'services' | 'needs'>,
  assets: readonly string[],
): Service[] {
  const marked = new Set(
    needs.flatMap(({ service, layer, target }) => {
      if (layer !== 'name' && layer !== 'address') return [];
      return assets.some((asset) => isMarkedBy(asset, target)) ? [service] : [];
    }),
  );
  return services.filter(({ id }) => marked.has(id));
}

function isMarkedBy(asset: string, text: string): boolean {
  const target = needTarget(text);
  if (target.kind === 'host') return isMoreGeneral(asset, target.host);
  const literal = /^\[(.+)\]$/.exec(asset)?.[1];
  return (
    target.kind === 'address' && literal !== undefined && addressKey(literal) === addressKey(target.text)
  );
}

/** The same for all ways to write an address; one of IPv4 may stand inside one of IPv6 (RFC 4291 §2.5.5.2). */
function addressKey(text: string): string {
  const inner = text.replace(/^::ffff:(?=\d+\.)/i, '');
  const four = parseIPv4(inner);
  return Number.isNaN(four) ? String(parseIPv6(text)) : String(four);
}
