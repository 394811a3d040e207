import type { Language } from '../../../i18n/language.ts';
import type { Text } from '../../../i18n/text.ts';
import { captionedDrawing } from '../../../reports/charts/captioned-drawing.ts';
import type { Drawing } from '../../../reports/charts/drawing.ts';
import { drawingSvg } from '../../../reports/charts/drawing-svg.ts';
import { LIGHT_THEME } from '../../../reports/charts/theme.ts';

const FONTS = 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", Tahoma, Arial, sans-serif';

/** A drawing as an SVG file that stands by itself, on white paper. */
function pictureSvg(drawing: Drawing): string {
  return drawingSvg(drawing, { id: 'muruna', colour: (ink) => LIGHT_THEME[ink], fonts: FONTS });
}

/** What a picture says of itself when it leaves its page; the address of the page is added. */
export interface PictureCaption {
  readonly title: Text;
  /** Of which country and what it is about, isolated for its direction. */
  readonly shows: string;
  /** What its marks mean. */
  readonly definition: Text;
  /** Snapshot with date and hash. */
  readonly source: Text;
}

/** A drawing as an SVG file that says what it shows, what its marks mean, what it was made from and where it is found. */
export function captionedSvg(
  drawing: Drawing,
  { isolated, direction }: Language,
  { title, shows, definition, source }: PictureCaption,
): string {
  return pictureSvg(
    captionedDrawing(drawing, {
      title: isolated(title),
      notes: [shows, isolated(definition), isolated(source), location.href],
      isRightToLeft: direction === 'rtl',
    }),
  );
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
