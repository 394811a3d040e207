import type { Drawing } from '../../../reports/charts/drawing.ts';
import { drawingSvg } from '../../../reports/charts/drawing-svg.ts';
import { LIGHT_THEME } from '../../../reports/charts/theme.ts';

const FONTS = 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", Tahoma, Arial, sans-serif';

/** A drawing as an SVG file that stands by itself, on white paper. */
export function pictureSvg(drawing: Drawing): string {
  return drawingSvg(drawing, { id: 'muruna', colour: (ink) => LIGHT_THEME[ink], fonts: FONTS });
}

/** Pixels per unit of the drawing. */
const SCALE = 2;

/** An SVG file as PNG, drawn by the browser on white. */
export async function svgToPng(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    const paper = canvas.getContext('2d')!;
    paper.fillStyle = LIGHT_THEME.paper;
    paper.fillRect(0, 0, canvas.width, canvas.height);
    paper.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('the browser made no PNG'))),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
