import { ATTRIBUTE, FLAG } from './attribute-types.ts';

/** Where the attributes of one block lie: positions in the scanned bytes, −1 = absent. Written over by every scan. */
export interface AttributeScan {
  /** ORIGIN code, 255 = absent. */
  origin: number;
  asPathAt: number;
  asPathEnd: number;
  as4PathAt: number;
  as4PathEnd: number;
  nextHopAt: number;
  /** 0 where absent, as in `hasMed`. */
  med: number;
  localPref: number;
  atomic: boolean;
  aggregatorAt: number;
  as4AggregatorAt: number;
  communitiesAt: number;
  communitiesEnd: number;
  /** AS number of ONLY_TO_CUSTOMER (RFC 9234 §5), 0 = absent. */
  onlyToCustomer: number;
  /** MP_REACH_NLRI and MP_UNREACH_NLRI: pairs of begin and end; there may be one per family. */
  readonly reach: number[];
  readonly unreach: number[];
  /** First fault: an attribute that runs over the block, has a wrong length or comes twice; '' = none. */
  fault: '' | 'cut' | 'length' | 'twice';
  faultType: number;
}

export function createAttributeScan(): AttributeScan {
  return {
    origin: 255,
    asPathAt: -1,
    asPathEnd: -1,
    as4PathAt: -1,
    as4PathEnd: -1,
    nextHopAt: -1,
    med: 0,
    localPref: 0,
    atomic: false,
    aggregatorAt: -1,
    as4AggregatorAt: -1,
    communitiesAt: -1,
    communitiesEnd: -1,
    onlyToCustomer: 0,
    reach: [],
    unreach: [],
    fault: '',
    faultType: 0,
  };
}

function clear(scan: AttributeScan): void {
  scan.origin = 255;
  scan.asPathAt = -1;
  scan.asPathEnd = -1;
  scan.as4PathAt = -1;
  scan.as4PathEnd = -1;
  scan.nextHopAt = -1;
  scan.med = 0;
  scan.localPref = 0;
  scan.atomic = false;
  scan.aggregatorAt = -1;
  scan.as4AggregatorAt = -1;
  scan.communitiesAt = -1;
  scan.communitiesEnd = -1;
  scan.onlyToCustomer = 0;
  scan.reach.length = 0;
  scan.unreach.length = 0;
  scan.fault = '';
  scan.faultType = 0;
}

/**
 * Finds the attributes in [at, end) (RFC 4271 §4.3). An attribute of a wrong length is left out, of one that comes twice the
 * first counts (RFC 7606 §3 g), and what follows an attribute that runs over the block is left out.
 */
export function scanAttributes(
  view: DataView,
  at: number,
  end: number,
  asnSize: number,
  scan: AttributeScan,
): void {
  clear(scan);
  while (at < end) {
    if (at + 3 > end) return fault(scan, 'cut', 0);
    const flags = view.getUint8(at);
    const type = view.getUint8(at + 1);
    const extended = (flags & FLAG.extendedLength) !== 0;
    if (extended && at + 4 > end) return fault(scan, 'cut', type);
    const length = extended ? view.getUint16(at + 2) : view.getUint8(at + 2);
    const from = at + (extended ? 4 : 3);
    at = from + length;
    if (at > end) return fault(scan, 'cut', type);
    note(view, type, from, at, asnSize, scan);
  }
}

function note(
  view: DataView,
  type: number,
  at: number,
  end: number,
  asnSize: number,
  scan: AttributeScan,
): void {
  const length = end - at;
  switch (type) {
    case ATTRIBUTE.origin:
      if (length !== 1) return fault(scan, 'length', type);
      if (scan.origin !== 255) return fault(scan, 'twice', type);
      scan.origin = view.getUint8(at);
      return;
    case ATTRIBUTE.asPath:
      if (scan.asPathAt >= 0) return fault(scan, 'twice', type);
      scan.asPathAt = at;
      scan.asPathEnd = end;
      return;
    case ATTRIBUTE.nextHop:
      if (length !== 4) return fault(scan, 'length', type);
      if (scan.nextHopAt >= 0) return fault(scan, 'twice', type);
      scan.nextHopAt = at;
      return;
    case ATTRIBUTE.multiExitDisc:
      if (length !== 4) return fault(scan, 'length', type);
      scan.med = view.getUint32(at);
      return;
    case ATTRIBUTE.localPref:
      if (length !== 4) return fault(scan, 'length', type);
      scan.localPref = view.getUint32(at);
      return;
    case ATTRIBUTE.atomicAggregate:
      scan.atomic = true;
      return;
    case ATTRIBUTE.aggregator:
      if (length !== asnSize + 4) return fault(scan, 'length', type);
      if (scan.aggregatorAt >= 0) return fault(scan, 'twice', type);
      scan.aggregatorAt = at;
      return;
    case ATTRIBUTE.communities:
      if (length % 4 !== 0) return fault(scan, 'length', type);
      if (scan.communitiesAt >= 0) return fault(scan, 'twice', type);
      scan.communitiesAt = at;
      scan.communitiesEnd = end;
      return;
    case ATTRIBUTE.mpReach:
      scan.reach.push(at, end);
      return;
    case ATTRIBUTE.mpUnreach:
      scan.unreach.push(at, end);
      return;
    case ATTRIBUTE.as4Path:
      if (scan.as4PathAt >= 0) return fault(scan, 'twice', type);
      scan.as4PathAt = at;
      scan.as4PathEnd = end;
      return;
    case ATTRIBUTE.as4Aggregator:
      if (length !== 8) return fault(scan, 'length', type);
      scan.as4AggregatorAt = at;
      return;
    case ATTRIBUTE.onlyToCustomer:
      if (length !== 4) return fault(scan, 'length', type);
      scan.onlyToCustomer = view.getUint32(at);
      return;
    default:
  }
}

function fault(scan: AttributeScan, kind: 'cut' | 'length' | 'twice', type: number): void {
  if (scan.fault !== '') return;
  scan.fault = kind;
  scan.faultType = type;
}
