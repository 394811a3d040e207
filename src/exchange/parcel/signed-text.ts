import type { z } from 'zod';
import type { SignedText } from '../../schemas/exchange.ts';

/** What is signed in an exchange, each under a type of its own, so that no signature can stand for anything else. */
export const SIGNED_TYPES = {
  grant: 'application/vnd.muruna.grant+json',
  withdrawal: 'application/vnd.muruna.withdrawal+json',
  letter: 'application/vnd.muruna.letter+json',
  practice: 'application/vnd.muruna.practice+json',
} as const;

/** What is said by a signed text, as far as it is of this type and shape; its signature is not looked at. */
export function signedContent<T extends z.ZodType>(
  { payloadType, payload }: SignedText,
  type: keyof typeof SIGNED_TYPES,
  shape: T,
): z.output<T> | undefined {
  if (payloadType !== SIGNED_TYPES[type]) return undefined;
  try {
    const bytes = Uint8Array.from(atob(payload), (char) => char.charCodeAt(0));
    return shape.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))).data;
  } catch {
    return undefined;
  }
}
