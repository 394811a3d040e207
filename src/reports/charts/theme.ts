import type { Ink } from './drawing.ts';

/** What the inks are on white paper and on a light page, and on a dark page. Contrast of text ≥ 4.5 : 1 (WCAG 2.2 AA). */
export const LIGHT_THEME: Readonly<Record<Ink, string>> = {
  ink: '#1b2530',
  muted: '#586574',
  line: '#dde2e8',
  paper: '#ffffff',
  accent: '#0f6073',
  reference: '#b4c6cc',
  failed: '#b23a2a',
  new: '#2f7a4d',
  weaker: '#9a6a12',
  series1: '#6b7f93',
  series2: '#b98a2f',
  series3: '#8a5f86',
  series4: '#5f8a6a',
};

export const DARK_THEME: Readonly<Record<Ink, string>> = {
  ink: '#e6eaee',
  muted: '#a0acb8',
  line: '#2e3945',
  paper: '#171f28',
  accent: '#5cb6c8',
  reference: '#4a5d68',
  failed: '#e8806e',
  new: '#7cc290',
  weaker: '#dcb25e',
  series1: '#8fa3b8',
  series2: '#d6ab55',
  series3: '#bb92b7',
  series4: '#8fbc9b',
};
