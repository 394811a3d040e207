import type { Language } from '../../i18n/language.ts';
import { message, nameText, type Text } from '../../i18n/text.ts';
import { isChart } from '../charts/draw-chart.ts';
import type { Block, KeyFigures, Notice, Report, Table } from '../model.ts';
import { cellText, isNumericColumn } from './cell-text.ts';
import { chartTable } from './chart-table.ts';
import { figureFacts } from './figure-facts.ts';
import { provenanceSection } from './provenance-section.ts';

/** A report as CommonMark with tables; charts become tables of their figures. */
export function renderMarkdown(report: Report, language: Language): string {
  const writer = markdownWriter(language);
  const parts = [
    `# ${writer.text(report.title)}`,
    ...(report.subtitle ? [`*${writer.text(report.subtitle)}*`] : []),
    ...writer.notices(report.notices),
  ];
  for (const { title, blocks } of [...report.sections, provenanceSection(report.provenance)])
    parts.push(`## ${writer.text(title)}`, ...blocks.flatMap(writer.block));
  const body = `${parts.join('\n\n')}\n`;
  return language.direction === 'rtl' ? `<div dir="rtl">\n\n${body}\n</div>\n` : body;
}

interface MarkdownWriter {
  readonly text: (text: Text) => string;
  readonly notices: (notices: readonly Notice[]) => string[];
  readonly block: (block: Block) => string[];
}

function markdownWriter(language: Language): MarkdownWriter {
  const text = (value: Text): string =>
    language
      .spans(value)
      .filter(({ text }) => text !== '')
      .map(({ text, role }) => {
        if (role === 'code') return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
        const words = escapeMarkdown(text);
        if (language.direction === 'ltr') return words;
        return role === 'technical'
          ? `\u2066${words}\u2069`
          : role === 'name'
            ? `\u2068${words}\u2069`
            : words;
      })
      .join('');
  const notices = (list: readonly Notice[]): string[] =>
    list.map(({ level, text: words }) => `> **${text(message(`common.${level}`))}** ${text(words)}`);
  const block = (part: Block): string[] => {
    if (isChart(part)) return [`**${text(part.title)}**`, tableMarkdown(chartTable(part), text)];
    switch (part.kind) {
      case 'paragraph':
        return [part.texts.map(text).join(' ')];
      case 'list':
        return [
          part.items.map((item, at) => `${part.ordered ? `${at + 1}.` : '-'} ${text(item)}`).join('\n'),
        ];
      case 'heading':
        return [`### ${text(part.text)}`];
      case 'notices':
        return notices(part.notices);
      case 'figures':
        return [figuresMarkdown(part, text)];
      case 'table':
        return [tableMarkdown(part, text)];
      default:
        return [`**${text(part.title ?? message('common.why'))}**`, ...part.blocks.flatMap(block)];
    }
  };
  return { text, notices, block };
}

function figuresMarkdown({ figures }: KeyFigures, text: (value: Text) => string): string {
  // With the colon as the language sets it, and nothing behind it yet.
  const labelled = (label: Text): string =>
    text(message('common.labelled', { label, text: nameText('') })).trimEnd();
  return figures
    .map(({ label, value, definition, note, ...figure }) => {
      const facts = [...figureFacts({ label, value, ...figure }), note, definition].filter(
        (fact) => fact !== undefined,
      );
      return [`- **${labelled(label)}** ${text(value)}`, ...facts.map((fact) => `  - ${text(fact)}`)].join(
        '\n',
      );
    })
    .join('\n');
}

function tableMarkdown(table: Table, text: (value: Text) => string): string {
  const cell = (words: string): string => words.replaceAll('|', '\\|').replaceAll('\n', ' ');
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [
    ...(table.caption ? [text(table.caption), ''] : []),
    line(table.columns.map(({ label }) => text(label))),
    line(table.columns.map((column) => (isNumericColumn(column) ? '---:' : '---'))),
    ...table.rows.map((row) => line(table.columns.map((column, at) => text(cellText(row[at], column))))),
    ...(table.moreRows ? ['', `… ${text(message('common.more-rows', { count: table.moreRows }))}`] : []),
  ].join('\n');
}

/** Characters that would be markup are escaped; what a stranger named a network must not become a link or HTML. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, String.raw`\$&`).replaceAll('\n', ' ');
}
