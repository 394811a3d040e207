import type { BagFile } from './bag.ts';

/** What is signed: an in-toto statement (v1) whose subjects are all files of the bag, payload and tag files alike. */
export interface Statement {
  readonly _type: typeof STATEMENT_TYPE;
  readonly subject: readonly { readonly name: string; readonly digest: { readonly sha256: string } }[];
  readonly predicateType: typeof PREDICATE_TYPE;
  readonly predicate: {
    readonly software: string;
    /** ISO 8601 moment at which the dossier was built and first signed. */
    readonly builtAt: string;
    readonly title: string;
  };
}

export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
export const PREDICATE_TYPE = 'urn:muruna:dossier:1';
export const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/** A DSSE envelope (secure-systems-lab/dsse, v1). */
export interface Envelope {
  readonly payloadType: typeof PAYLOAD_TYPE;
  /** Base64 of the statement's bytes. */
  readonly payload: string;
  readonly signatures: readonly EnvelopeSignature[];
}

export interface EnvelopeSignature {
  /** SHA-256 of the public key's SubjectPublicKeyInfo, lower-case hexadecimal. */
  readonly keyid: string;
  /** Base64 of the 64 bytes of an Ed25519 signature. */
  readonly sig: string;
}

export function statementOf(files: readonly BagFile[], predicate: Statement['predicate']): Statement {
  return {
    _type: STATEMENT_TYPE,
    subject: files
      .toSorted((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })),
    predicateType: PREDICATE_TYPE,
    predicate,
  };
}

/** The bytes that are signed: DSSE's pre-authentication encoding of type and payload. */
export function preAuthEncoding(payload: Uint8Array, type: string = PAYLOAD_TYPE): Uint8Array {
  const head = new TextEncoder().encode(`DSSEv1 ${type.length} ${type} ${payload.length} `);
  const bytes = new Uint8Array(head.length + payload.length);
  bytes.set(head);
  bytes.set(payload, head.length);
  return bytes;
}

/** The envelope as it stands in a file. One text for one content, so that a changed byte is a changed file. */
export function envelopeText(envelope: Envelope): string {
  return `${JSON.stringify(envelope, undefined, 1)}\n`;
}

/** An envelope, or undefined where the text is none or is not written as `envelopeText` writes it. */
export function parseEnvelope(text: string): Envelope | undefined {
  try {
    const { payloadType, payload, signatures } = JSON.parse(text) as Envelope;
    const envelope: Envelope = {
      payloadType,
      payload,
      signatures: signatures.map(({ keyid, sig }) => ({ keyid, sig })),
    };
    const sound =
      payloadType === PAYLOAD_TYPE &&
      isBase64(payload) &&
      signatures.every(({ keyid, sig }) => /^[0-9a-f]{64}$/.test(keyid) && isBase64(sig));
    return sound && envelopeText(envelope) === text ? envelope : undefined;
  } catch {
    return undefined;
  }
}

export function parseStatement(text: string): Statement | undefined {
  try {
    const statement = JSON.parse(text) as Statement;
    const sound =
      statement['_type'] === STATEMENT_TYPE &&
      statement.predicateType === PREDICATE_TYPE &&
      typeof statement.predicate.builtAt === 'string' &&
      statement.subject.every(
        ({ name, digest }) => typeof name === 'string' && /^[0-9a-f]{64}$/.test(digest.sha256),
      );
    return sound ? statement : undefined;
  } catch {
    return undefined;
  }
}

/** Canonical base64: a decoder that ignored spare bits would let a changed character pass. */
function isBase64(text: unknown): boolean {
  if (typeof text !== 'string' || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return false;
  try {
    return btoa(atob(text)) === text;
  } catch {
    return false;
  }
}
