import { SAMPLE_REPORT } from '../test/sample-report.ts';
import { LANGUAGE_CODES } from '../src/i18n/codes.ts';
import { language } from '../src/i18n/language.ts';
import { renderHtml } from '../src/reports/render/html/render-html.ts';
import { renderTerminal } from '../src/reports/render/terminal/render-terminal.ts';
import { renderDocx } from '../src/operations/documents/render-docx.ts';
import { renderPdf } from '../src/operations/documents/render-pdf.ts';
import { timed } from './processor-time.ts';
import type { Recorder } from './results.ts';

/** Seconds for the sample report in five languages, the first time in a process and again. Goal: PDF ≤ 10 s the first time. */
export async function bench(record: Recorder): Promise<void> {
  const formats = {
    terminal: (code) => renderTerminal(SAMPLE_REPORT, language(code), { width: 100, colour: true }),
    html: (code) => renderHtml(SAMPLE_REPORT, language(code)),
    pdf: (code) => renderPdf(SAMPLE_REPORT, language(code)),
    docx: (code) => renderDocx(SAMPLE_REPORT, language(code)),
  } satisfies Record<string, (code: (typeof LANGUAGE_CODES)[number]) => unknown>;
  for (const round of ['first', 'again'])
    for (const [name, render] of Object.entries(formats)) {
      const [, { cpuMs }] = await timed(async () => {
        for (const code of LANGUAGE_CODES) await render(code);
      });
      const seconds = cpuMs / 1000;
      if (round === 'first' && name === 'pdf') record('report.pdf', seconds);
      process.stdout.write(`${name} in five languages, ${round}: ${seconds.toFixed(2)} s\n`);
    }
  process.stdout.write(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB\n`);
}
