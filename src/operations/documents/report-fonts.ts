import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { SCRIPT_FACES } from '../../i18n/script-families.ts';

const { resolve } = createRequire(import.meta.url);

/** Faces of PDF reports and of pictures; all under the SIL Open Font License. */
const FACES = [
  '@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf',
  '@expo-google-fonts/ibm-plex-sans/400Regular_Italic/IBMPlexSans_400Regular_Italic.ttf',
  '@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf',
  '@expo-google-fonts/ibm-plex-mono/400Regular/IBMPlexMono_400Regular.ttf',
  ...SCRIPT_FACES.flatMap(({ files }) => files),
];

/** The bytes of every face. */
export function reportFonts(): Promise<Uint8Array[]> {
  return Promise.all(FACES.map((face) => readFile(resolve(face))));
}

/** The bytes of a file that a package exports. */
export function packageFile(name: string): Promise<Uint8Array> {
  return readFile(resolve(name));
}
