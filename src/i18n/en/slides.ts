/** Slides made of reports. */
export const slides = {
  'slides.source': 'Snapshot of {date, text}, SHA-256 {hash, literal}. {software, literal}',
} as const;
