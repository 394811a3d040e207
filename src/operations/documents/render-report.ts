import type { Language } from '../../i18n/language.ts';
import type { Report } from '../../reports/model.ts';
import type { ReportFormat } from '../../schemas/report-formats.ts';
import { renderHtml } from '../../reports/render/html/render-html.ts';
import { renderMarkdown } from '../../reports/render/render-markdown.ts';

/** A report as a file. The typesetter and the Word writer are large: they are loaded only where asked for. */
export async function renderReport(
  report: Report,
  language: Language,
  format: ReportFormat,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'html':
      return renderHtml(report, language);
    case 'md':
      return renderMarkdown(report, language);
    case 'pdf':
      return (await import('./render-pdf.ts')).renderPdf(report, language);
    case 'docx':
      return (await import('./render-docx.ts')).renderDocx(report, language);
    case 'pptx':
      return (await import('./render-pptx.ts')).renderPptx(report, language);
    default:
      throw new Error(`no such format: ${String(format)}`);
  }
}
