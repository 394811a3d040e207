import type { slides as english } from '../en/slides.ts';
import type { Translation } from '../translation.ts';

export const slides: Translation<typeof english> = {
  'slides.source': 'Снимок от {date, text}, SHA-256 {hash, literal}. {software, literal}',
};
