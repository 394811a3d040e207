import type { BgpMessage } from '../../formats/bgp/message.ts';
import type { Prefix } from '../../formats/bgp/prefix.ts';
import { withoutRepeats } from '../../formats/bgp/without-repeats.ts';
import { distinguisherText } from '../../formats/bgp/address-text.ts';
import { decodeBmp, type BmpSessions } from '../../formats/bmp/decode-message.ts';
import { sessionKey, type BmpPeer } from '../../formats/bmp/message.ts';
import { encodeRecord } from '../../formats/mrt/encode-record.ts';
import type { MrtBody, MrtSession } from '../../formats/mrt/record.ts';
import { BGP4MP, MRT } from '../../formats/mrt/record-types.ts';
import { updatesOfLine } from '../../formats/ris-live/line-updates.ts';

/** Records of one view: a table of a router, or a collector. */
export interface ViewRecord {
  readonly view: string;
  readonly bytes: Uint8Array;
}

/** What messages of a source say of routes and sessions, as MRT records with the time of their arrival (BGP4MP_ET, RFC 6396 §4.4 and 5). */
export interface MrtMaker {
  message(time: number, bytes: Uint8Array): ViewRecord[];
  /** The source had nothing more. */
  end(): ViewRecord[];
}

/** States of a session (RFC 4271 §8.2.2). */
const [IDLE, ACTIVE, ESTABLISHED] = [1, 3, 6];

function recordOf(time: number, subtype: number, body: MrtBody): Uint8Array {
  const seconds = Math.floor(time);
  const microseconds = Math.min(999_999, Math.round((time - seconds) * 1e6));
  return encodeRecord({ seconds, microseconds, type: MRT.bgp4mpEt, subtype, body });
}

function messageRecord(time: number, session: MrtSession, said: BgpMessage): Uint8Array {
  const message = withoutRepeats(said);
  const subtype = hasPathIds(message) ? BGP4MP.messageAs4AddPath : BGP4MP.messageAs4;
  return recordOf(time, subtype, { kind: 'message', session, message });
}

function stateRecord(time: number, session: MrtSession, isUp: boolean): Uint8Array {
  const [oldState, newState] = isUp ? [ACTIVE, ESTABLISHED] : [ESTABLISHED, IDLE];
  return recordOf(time, BGP4MP.stateChangeAs4, { kind: 'state-change', session, oldState, newState });
}

/** Whether its prefixes have path identifiers (RFC 8050). */
function hasPathIds(message: BgpMessage): boolean {
  if (message.kind !== 'update') return false;
  const listed = message.attributes.list.flatMap(({ value }): readonly Prefix[] =>
    value.kind === 'reach' || value.kind === 'unreach' ? value.prefixes : [],
  );
  return [...message.withdrawn, ...message.announced, ...listed].some(({ pathId }) => pathId !== undefined);
}

/** Lines of RIS Live or RIPEstat: a view for each collector. */
export function createLineMrtMaker(): MrtMaker {
  return {
    message(time, bytes) {
      const read = updatesOfLine(new TextDecoder().decode(bytes));
      if (!read) return [];
      const { collector: view, asn: peerAsn, peerAddress, isUp, updates } = read;
      const localAddress = new Uint8Array(peerAddress.length);
      const session = { peerAsn, localAsn: 0, interfaceIndex: 0, peerAddress, localAddress };
      if (isUp !== undefined) return [{ view, bytes: stateRecord(time, session, isUp) }];
      return updates.map((message) => ({ view, bytes: messageRecord(time, session, message) }));
    },
    end: () => [],
  };
}

/** A session with a peer of a router, as its Peer Up says it; before that its own end is not known. */
interface BmpSession {
  localAsn: number;
  localAddress: Uint8Array;
  isUp: boolean;
  /** The peer by view. */
  readonly views: Map<string, BmpPeer>;
}

/** BMP: a view for each table and instance of the router. */
export function createBmpMrtMaker(): MrtMaker {
  const opens: BmpSessions = new Map();
  const sessions = new Map<string, BmpSession>();
  let last = 0;

  function sessionOf(peer: BmpPeer): BmpSession {
    const key = sessionKey(peer);
    let session = sessions.get(key);
    if (!session) {
      session = {
        localAsn: 0,
        localAddress: new Uint8Array(peer.address.length),
        isUp: false,
        views: new Map(),
      };
      sessions.set(key, session);
    }
    return session;
  }

  const mrtSession = (peer: BmpPeer, { localAsn, localAddress }: BmpSession): MrtSession => ({
    peerAsn: peer.asn,
    localAsn,
    interfaceIndex: 0,
    peerAddress: peer.address,
    localAddress,
  });

  /** One Peer Up or Down speaks for all tables of the session. */
  function turn(time: number, session: BmpSession, isUp: boolean): ViewRecord[] {
    session.isUp = isUp;
    return [...session.views].map(([view, peer]) => ({
      view,
      bytes: stateRecord(time, mrtSession(peer, session), isUp),
    }));
  }

  function routes(time: number, peer: BmpPeer, message: BgpMessage): ViewRecord[] {
    const session = sessionOf(peer);
    const view = viewOf(peer);
    const records: ViewRecord[] = [];
    if (!session.views.has(view)) {
      session.views.set(view, peer);
      if (session.isUp) records.push({ view, bytes: stateRecord(time, mrtSession(peer, session), true) });
    }
    return [...records, { view, bytes: messageRecord(time, mrtSession(peer, session), message) }];
  }

  return {
    message(time, bytes) {
      last = time;
      const message = decodeBmp(bytes, opens);
      if (message.kind === 'route-monitoring') return routes(time, message.peer, message.message);
      if (message.kind === 'peer-down') return turn(time, sessionOf(message.peer), false);
      if (message.kind !== 'peer-up') return [];
      const session = sessionOf(message.peer);
      if (message.sent.kind === 'open') session.localAsn = message.sent.asn;
      if (message.localAddress.length === message.peer.address.length)
        session.localAddress = message.localAddress;
      return turn(time, session, true);
    },
    end() {
      opens.clear();
      return [...sessions.values()].flatMap((session) => (session.isUp ? turn(last, session, false) : []));
    },
  };
}

function viewOf({ rib, distinguisher }: BmpPeer): string {
  return distinguisher.some((octet) => octet !== 0) ? `${rib}-${distinguisherText(distinguisher)}` : rib;
}
