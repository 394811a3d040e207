import { message } from '../../i18n/text.ts';
import type { Answered } from '../../operations/ask.ts';
import type { CommandExtras } from './command.ts';
import { printLines } from './finding-line.ts';

interface Named {
  readonly name: string;
  readonly keyid: string;
}

/** `muruna key new`: where the two halves are. */
export const keyNewExtras: CommandExtras = {
  print({ answer: { out, keyid } }: Answered<{ readonly out: string; readonly keyid: string }>, { voice }) {
    printLines([voice.say(message('key.made', { file: out, public: `${out}.pub`, key: keyid }))]);
  },
};

/** `muruna key export`: the public key, unless it went into a file. */
export const keyExportExtras: CommandExtras = {
  print({ answer: { publicKey, out } }: Answered<{ readonly publicKey: string; readonly out?: string }>) {
    if (out === undefined) process.stdout.write(publicKey);
  },
};

export const keyTrustExtras: CommandExtras = {
  print({ answer: { name, keyid } }: Answered<Named>, { voice }) {
    printLines([voice.say(message('key.trusted', { name: name || '–', key: keyid }))]);
  },
};

export const keyRevokeExtras: CommandExtras = {
  print({ answer: { name, keyid } }: Answered<Named>, { voice }) {
    printLines([voice.say(message('key.revoked', { name: name || '–', key: keyid }))]);
  },
};
