import type { Language } from '../../i18n/language.ts';
import type { Text } from '../../i18n/text.ts';
import { wrap } from '../../reports/render/terminal/display-width.ts';

/** Columns of a file that a person edits. */
const WIDTH = 100;

/** A text as remarks of YAML and of tables, one a line. */
export function remarks(text: Text, { plain }: Language, indent = ''): string[] {
  return wrap(plain(text), WIDTH - indent.length).map((line) => `${indent}# ${line}`);
}
