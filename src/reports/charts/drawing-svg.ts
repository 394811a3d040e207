import type { Drawing, Ink, Point, Shape } from './drawing.ts';

export interface SvgOptions {
  /** Unique in the document; title and description refer to it. */
  readonly id: string;
  /** Colour of an ink: a CSS variable in HTML, a fixed colour in print. */
  readonly colour: (ink: Ink) => string;
  /** Font families for documents that are not inside a page. */
  readonly fonts?: string;
}

/** A drawing as one `<svg>` element, with title and description for those who cannot see it. */
export function drawingSvg(drawing: Drawing, options: SvgOptions): string {
  const { width, height, title, description, shapes } = drawing;
  const font = options.fonts ? ` font-family="${escapeXml(options.fonts)}"` : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${digits(width)} ${digits(height)}" width="${digits(width)}" height="${digits(height)}" role="img" aria-labelledby="${options.id}-t ${options.id}-d" direction="ltr"${font}>`,
    `<title id="${options.id}-t">${escapeXml(title)}</title>`,
    `<desc id="${options.id}-d">${escapeXml(description)}</desc>`,
    ...shapes.map((shape) => shapeSvg(shape, options.colour)),
    '</svg>',
  ].join('\n');
}

/** Text fit for XML and HTML, in content and in quoted attributes. */
export function escapeXml(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
  );
}

/** One shape as an SVG element. */
export function shapeSvg(shape: Shape, colour: SvgOptions['colour']): string {
  switch (shape.type) {
    case 'rect':
      return tipped(
        `<rect x="${digits(shape.x)}" y="${digits(shape.y)}" width="${digits(shape.width)}" height="${digits(shape.height)}"` +
          (shape.radius ? ` rx="${shape.radius}"` : '') +
          ` fill="${colour(shape.fill)}"` +
          (shape.opacity === undefined ? '' : ` fill-opacity="${shape.opacity}"`) +
          (shape.stroke ? ` stroke="${colour(shape.stroke)}" stroke-width="1"${dash(shape.dashed)}` : ''),
        'rect',
        shape.tip,
      );
    case 'line':
      return `<polyline points="${points(shape.points)}" fill="none" stroke="${colour(shape.stroke)}" stroke-width="${shape.width}" stroke-linejoin="round"${dash(shape.dashed)}/>`;
    case 'area':
      return `<polygon points="${points(shape.points)}" fill="${colour(shape.fill)}" fill-opacity="${shape.opacity}"/>`;
    case 'ribbon':
      return tipped(
        `<path d="${ribbonPath(shape)}" fill="${colour(shape.fill)}" fill-opacity="${shape.opacity}"` +
          (shape.dashed ? ` stroke="${colour(shape.fill)}" stroke-width="0.8"${dash(true)}` : ''),
        'path',
        shape.tip,
      );
    case 'dot':
      return tipped(
        `<circle cx="${digits(shape.x)}" cy="${digits(shape.y)}" r="${digits(shape.radius)}" fill="${colour(shape.fill)}"`,
        'circle',
        shape.tip,
      );
    default:
      return (
        `<text x="${digits(shape.x)}" y="${digits(shape.y)}" text-anchor="${shape.anchor}" font-size="${shape.size}" fill="${colour(shape.fill)}"` +
        (shape.strong ? ' font-weight="600"' : '') +
        (shape.halo
          ? ` stroke="${colour('paper')}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`
          : '') +
        `>${escapeXml(shape.text)}</text>`
      );
  }
}

function tipped(open: string, name: string, tip: string | undefined): string {
  return tip === undefined ? `${open}/>` : `${open}><title>${escapeXml(tip)}</title></${name}>`;
}

function ribbonPath({ x0, y0, x1, y1, height }: Extract<Shape, { type: 'ribbon' }>): string {
  const [left, right, middle] = [digits(x0), digits(x1), digits((x0 + x1) / 2)];
  return (
    `M${left} ${digits(y0)}C${middle} ${digits(y0)} ${middle} ${digits(y1)} ${right} ${digits(y1)}` +
    `V${digits(y1 + height)}C${middle} ${digits(y1 + height)} ${middle} ${digits(y0 + height)} ${left} ${digits(y0 + height)}Z`
  );
}

function dash(dashed: boolean | undefined): string {
  return dashed ? ' stroke-dasharray="4 3"' : '';
}

function points(list: readonly Point[]): string {
  return list.map(([x, y]) => `${digits(x)},${digits(y)}`).join(' ');
}

/** At most two digits after the point: enough for the eye, and the same on every machine. */
function digits(value: number): string {
  return String(Math.round(value * 100) / 100);
}
