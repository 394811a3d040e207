import { Refusal } from '../../core/refusal.ts';
import { SIGNED_TYPES } from '../../exchange/parcel/signed-text.ts';
import { signedText } from '../../schemas/exchange.ts';
import { practiceCard, type PracticeCard } from '../../schemas/practice.ts';
import type { TriedCard } from '../../schemas/practice-answers.ts';
import { parsePublicKey, trustedKeys } from '../evidence/keys.ts';
import { signText, verifiedContent, type Signer } from '../exchange/sign-text.ts';
import { readNamedText } from '../files/read-named-text.ts';

/** A card is words, two requests and two figures. */
const MOST_CHARACTERS = 1_000_000;
/** No card is larger, in whatever letters. */
export const MOST_CARD_BYTES = 4 * MOST_CHARACTERS;

/** The text of a signed card. */
export function cardText(card: PracticeCard, signer: Signer): string {
  return `${JSON.stringify(signText(card, 'practice', signer), undefined, 2)}\n`;
}

/**
 * The card in a file, whose signature holds.
 *
 * @throws Refusal `practice.not-a-card`, `practice.forged`
 */
export async function readCardFile(
  name: string,
  place: string,
): Promise<{ card: PracticeCard; keyid: string }> {
  const { text } = await readNamedText(place, name);
  const signed = text.length > MOST_CHARACTERS ? undefined : signedText.safeParse(parsed(text)).data;
  if (signed?.payloadType !== SIGNED_TYPES.practice)
    throw new Refusal('bad-data', 'practice.not-a-card', { file: name, command: 'muruna practice make' });
  // Who made it stands in the card itself: whether that is somebody one trusts is another question.
  const said = parsed(Buffer.from(signed.payload, 'base64').toString()) as
    | { maker?: { publicKey?: unknown } }
    | undefined;
  const key = typeof said?.maker?.publicKey === 'string' ? said.maker.publicKey : undefined;
  const verified = verifiedContent(signed, 'practice', practiceCard, key);
  if (!verified) throw new Refusal('bad-data', 'practice.forged', { file: name });
  return { card: verified.content, keyid: verified.signer };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Who made a card, by the keys that are trusted here. */
export async function makerOf({ maker }: PracticeCard, keyid: string): Promise<TriedCard['maker']> {
  const known = (await trustedKeys()).find((key) => key.keyid === keyid);
  const named = parsePublicKey(maker.publicKey)!;
  const trust = known === undefined ? 'unknown' : known.revokedAt === undefined ? 'trusted' : 'revoked';
  // The name that its reader gave a key counts for more than the one it gives itself.
  return { name: known?.name || maker.name || named.keyid.slice(0, 16), keyid, trust };
}
