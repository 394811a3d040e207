import { message, type Text } from '../../../i18n/text.ts';
import type { KeyFigure, KeyFigures } from '../../model.ts';
import { figureFacts } from '../figure-facts.ts';
import { displayWidth, wrap } from './display-width.ts';
import { cellIsolate, pad, type Page } from './page.ts';
import { wrapTexts } from './wrap-texts.ts';

/** Key figures: label, figure, and on the same line what it rests on; where that does not fit, on the next. */
export function figureLines({ figures }: KeyFigures, page: Page): string[] {
  const rightToLeft = page.language.direction === 'rtl';
  const labels = figures.map(({ label }) => page.line(label));
  const values = figures.map(({ value }) => page.line(value as Text));
  const widest = Math.max(1, ...values.map(displayWidth));
  const room = Math.max(Math.floor(page.width * 0.45), page.width - widest - 2);
  const labelWidth = Math.min(room, Math.max(1, ...labels.map(displayWidth)));
  const valueWidth = Math.min(page.width - labelWidth - 2, widest);
  return figures.flatMap((figure, at) => {
    const paint = isMissing(figure) ? 'muted' : 'strong';
    const head = sideBySide(
      column(labels[at], labelWidth, rightToLeft ? 'left' : 'right', page),
      column(values[at], valueWidth, rightToLeft ? 'right' : 'left', page),
    ).map(([label, value]) =>
      rightToLeft ? `\u200e${value}  ${label}` : `${label}  ${page.paint(value, paint)}`.trimEnd(),
    );
    const facts = figureFacts(figure).map(page.line).join(' · ');
    const rest = page.width - labelWidth - valueWidth - 4;
    if (facts === '') return head;
    if (!rightToLeft && head.length === 1 && displayWidth(facts) <= rest)
      return [`${head[0]}  ${page.paint(facts, 'muted')}`];
    return [...head, ...wrap(facts, page.width - 4).map((line) => `    ${page.paint(line, 'muted')}`)];
  });
}

/** A text in lines of one width. */
function column(text: string, width: number, side: 'left' | 'right', page: Page): string[] {
  return wrap(text, width).map((line) => pad(cellIsolate(line, page.language), width, side));
}

/** The lines of two columns, the shorter one filled with empty lines. */
function sideBySide(one: readonly string[], other: readonly string[]): [string, string][] {
  const empty = (lines: readonly string[]): string => ' '.repeat(displayWidth(lines[0]));
  return Array.from({ length: Math.max(one.length, other.length) }, (_, at) => [
    one[at] ?? empty(one),
    other[at] ?? empty(other),
  ]);
}

function isMissing({ value }: KeyFigure): boolean {
  return (
    value.kind === 'missing' ||
    ((value.kind === 'number' || value.kind === 'share') && Number.isNaN(value.value))
  );
}

/** Definitions and notes of figures, for those that have one. */
export function definitionLines({ figures }: KeyFigures, page: Page): string[] {
  return figures
    .flatMap(({ label, definition, note }) =>
      [definition, note]
        .filter((text) => text !== undefined)
        .map((text) => message('common.labelled', { label, text })),
    )
    .flatMap((text) =>
      wrapTexts([text], page.language, page.width - 2).map((part, at) =>
        page.paint(at === 0 ? part : `  ${part}`, 'muted'),
      ),
    );
}
