import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** Faces of PDF reports and of pictures; all under the SIL Open Font License. */
const FACES = [
  '@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf',
  '@expo-google-fonts/ibm-plex-sans/400Regular_Italic/IBMPlexSans_400Regular_Italic.ttf',
  '@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf',
  '@expo-google-fonts/ibm-plex-mono/400Regular/IBMPlexMono_400Regular.ttf',
  '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf',
  '@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf',
];

/** The bytes of every face. */
export function reportFonts(): Promise<Uint8Array[]> {
  return Promise.all(FACES.map((face) => readFile(resolve(face))));
}

/** The bytes of a file that a package exports. */
export function packageFile(name: string): Promise<Uint8Array> {
  return readFile(resolve(name));
}
