import initTypst, { TypstCompilerBuilder, type TypstCompiler } from '@myriaddreamin/typst-ts-web-compiler';
import type { Language } from '../../i18n/language.ts';
import type { Report } from '../../reports/model.ts';
import { renderTypst } from '../../reports/render/typst/render-typst.ts';
import { packageFile, reportFonts } from './report-fonts.ts';

/** A report as a tagged, searchable PDF with its fonts inside. The first call takes a second or two to load the typesetter. */
export async function renderPdf(report: Report, language: Language): Promise<Uint8Array> {
  const compiler = await typesetter();
  compiler.add_source('/report.typ', renderTypst(report, language));
  const { result, diagnostics } = compiler.compile('/report.typ', undefined, 'pdf', FULL_DIAGNOSTICS) as {
    result?: Uint8Array;
    diagnostics?: unknown;
  };
  if (!result) throw new Error(`Typst cannot set the report: ${JSON.stringify(diagnostics)}`);
  return result;
}

const FULL_DIAGNOSTICS = 3;

let loading: Promise<TypstCompiler> | undefined;

/** One typesetter per process: its memory and fonts are shared by all reports. */
function typesetter(): Promise<TypstCompiler> {
  loading ??= load();
  return loading;
}

async function load(): Promise<TypstCompiler> {
  await initTypst({ module_or_path: await packageFile('@myriaddreamin/typst-ts-web-compiler/wasm') });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of await reportFonts()) await builder.add_raw_font(font);
  return builder.build();
}
