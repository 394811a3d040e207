import { message } from '../../i18n/text.ts';
import type { Answered } from '../../operations/ask.ts';
import type { CommandExtras } from './command.ts';
import { printLines } from './finding-line.ts';

interface Named {
  readonly name: string;
  readonly keyid: string;
}

/** `muruna key new`: where the two halves are. */
export const keyNew: CommandExtras = {
  print({ answer: { out, keyid } }: Answered<{ readonly out: string; readonly keyid: string }>, { voice }) {
    printLines([voice.say(message('key.made', { file: out, public: `${out}.pub`, key: keyid }))]);
  },
};

/** `muruna key export`: the public key, unless it went into a file. */
export const keyExport: CommandExtras = {
  print({ answer: { publicKey, out } }: Answered<{ readonly publicKey: string; readonly out?: string }>) {
    if (out === undefined) process.stdout.write(publicKey);
  },
};

export const keyTrust: CommandExtras = {
  print({ answer: { name, keyid } }: Answered<Named>, { voice }) {
    printLines([voice.say(message('key.trusted', { name: name || '–', key: keyid }))]);
  },
};

export const keyRevoke: CommandExtras = {
  print({ answer: { name, keyid } }: Answered<Named>, { voice }) {
    printLines([voice.say(message('key.revoked', { name: name || '–', key: keyid }))]);
  },
};
