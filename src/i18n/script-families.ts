import type { LanguageDescriptor, ScriptFaces } from './descriptor.ts';
import { LANGUAGES } from './languages.ts';

/** The faces of every script that needs its own, once each: names in it occur in reports of any language. */
export const SCRIPT_FACES: readonly ScriptFaces[] = scriptFaces(Object.values(LANGUAGES));

/** Their families on paper. */
export const SCRIPT_FAMILIES: readonly string[] = SCRIPT_FACES.map(({ family }) => family);

function scriptFaces(languages: readonly LanguageDescriptor[]): ScriptFaces[] {
  const byFamily = new Map(languages.flatMap(({ faces }) => (faces ? [[faces.family, faces]] : [])));
  return [...byFamily.values()];
}
