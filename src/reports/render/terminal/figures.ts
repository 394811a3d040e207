import { message, type Text } from '../../../i18n/text.ts';
import type { KeyFigure, KeyFigures } from '../../model.ts';
import { figureFacts } from '../figure-facts.ts';
import { displayWidth, truncate, wrap } from './display-width.ts';
import { cellIsolate, pad, type Page } from './page.ts';
import { wrapTexts } from './wrap-texts.ts';

/** Key figures: label, figure, and on the same line what it rests on; where that does not fit, on the next. */
export function figureLines({ figures }: KeyFigures, page: Page): string[] {
  const rightToLeft = page.language.direction === 'rtl';
  const labels = figures.map(({ label }) => page.line(label));
  const values = figures.map(({ value }) => page.line(value as Text));
  const labelWidth = Math.min(Math.floor(page.width * 0.45), Math.max(1, ...labels.map(displayWidth)));
  const valueWidth = Math.min(page.width - labelWidth - 2, Math.max(1, ...values.map(displayWidth)));
  return figures.flatMap((figure, at) => {
    const label = pad(
      cellIsolate(truncate(labels[at], labelWidth), page.language),
      labelWidth,
      rightToLeft ? 'left' : 'right',
    );
    const value = pad(
      cellIsolate(truncate(values[at], valueWidth), page.language),
      valueWidth,
      rightToLeft ? 'right' : 'left',
    );
    const shown = page.paint(value, isMissing(figure) ? 'muted' : 'strong');
    const facts = figureFacts(figure).map(page.line).join(' · ');
    const head = rightToLeft ? `\u200e${value}  ${label}` : `${label}  ${shown}`;
    const rest = page.width - labelWidth - valueWidth - 4;
    if (facts === '') return [head.trimEnd()];
    if (!rightToLeft && displayWidth(facts) <= rest) return [`${head}  ${page.paint(facts, 'muted')}`];
    return [head, ...wrap(facts, page.width - 4).map((line) => `    ${page.paint(line, 'muted')}`)];
  });
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
