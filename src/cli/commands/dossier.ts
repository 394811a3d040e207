import { literalText, message, nameText } from '../../i18n/text.ts';
import type { DossierBuilt, DossierVerification } from '../../schemas/dossier-answers.ts';
import { EXIT_CODES } from '../exit-codes.ts';
import type { Answered } from '../../operations/ask.ts';
import type { CommandExtras } from './command.ts';
import { printLines } from './finding-line.ts';

/** `muruna dossier build`: what was packed and who signed it. */
export const dossierBuildExtras: CommandExtras = {
  print({ answer }: Answered<DossierBuilt>, { voice }) {
    const { out, files, signers, namedInputs } = answer;
    const names = signers.map(({ name, keyid }) => (name ? nameText(name) : literalText(keyid.slice(0, 16))));
    printLines([
      voice.say(message('dossier.built', { out, files, signers: names })),
      ...namedInputs.map(({ path, sha256 }) =>
        voice.say(message('dossier.named-input', { file: path, sha256 })),
      ),
    ]);
  },
};

/** `muruna dossier sign`, `statement`, `timestamp` and `redact`: what was written. */
export const dossierWrittenExtras: CommandExtras = {
  print({ answer }: Answered<{ readonly out: string }>, { voice }) {
    printLines([voice.say(message('template.written', { file: answer.out }))]);
  },
};

/** `muruna dossier verify`: the exit code says whether the dossier holds. */
export const dossierVerifyExtras: CommandExtras = {
  exitCode({ ok, intact, repeats, repeated }: DossierVerification) {
    if (!intact || repeats.some(({ outcome }) => outcome === 'different')) return EXIT_CODES['bad-data'];
    if (!ok) return EXIT_CODES.denied;
    return repeated === 'part' || repeated === 'none' ? EXIT_CODES['not-repeated'] : 0;
  },
};
