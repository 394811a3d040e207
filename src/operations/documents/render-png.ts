import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { SCRIPT_FAMILIES } from '../../i18n/script-families.ts';
import type { Drawing } from '../../reports/charts/drawing.ts';
import { drawingSvg } from '../../reports/charts/drawing-svg.ts';
import { LIGHT_THEME } from '../../reports/charts/theme.ts';
import { packageFile, reportFonts } from './report-fonts.ts';

/** A drawing as PNG on white, `scale` pixels to its unit of width. */
export async function renderPng(drawing: Drawing, scale = 2): Promise<Uint8Array> {
  const fonts = await rasteriser();
  const svg = drawingSvg(drawing, {
    id: 'picture',
    colour: (ink) => LIGHT_THEME[ink],
    fonts: ['IBM Plex Sans', ...SCRIPT_FAMILIES].join(', '),
  });
  const picture = new Resvg(svg, {
    background: '#ffffff',
    fitTo: { mode: 'zoom', value: scale },
    font: { fontBuffers: fonts, defaultFontFamily: 'IBM Plex Sans', sansSerifFamily: SCRIPT_FAMILIES[0] },
  });
  try {
    return picture.render().asPng();
  } finally {
    picture.free();
  }
}

let loading: Promise<Uint8Array[]> | undefined;

function rasteriser(): Promise<Uint8Array[]> {
  loading ??= Promise.all([
    packageFile('@resvg/resvg-wasm/index_bg.wasm').then(initWasm),
    reportFonts(),
  ]).then(([, fonts]) => fonts);
  return loading;
}
