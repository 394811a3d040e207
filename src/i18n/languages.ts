import { arabic } from './ar/descriptor.ts';
import { english } from './en/descriptor.ts';
import { french } from './fr/descriptor.ts';
import { persian } from './fa/descriptor.ts';
import { russian } from './ru/descriptor.ts';

/** Every language by its code (BCP 47). One more is its folder, its descriptor in it, and its name here. */
export const LANGUAGES = { en: english, ar: arabic, fa: persian, fr: french, ru: russian };
