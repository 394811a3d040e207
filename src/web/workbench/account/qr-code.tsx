import { encodeQR } from 'qr';
import { useMemo, type ReactNode } from 'react';

/** Modules of white around the code, as ISO/IEC 18004 asks. */
const MARGIN = 4;

/** A QR code as one outline, without a style of its own. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }): ReactNode {
  const { path, side } = useMemo(() => outlineOf(text), [text]);
  return (
    <svg className="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label}>
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}

/** Every dark module as a square. */
export function outlineOf(text: string): { readonly path: string; readonly side: number } {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: MARGIN });
  const squares = modules.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')));
  return { path: squares.join(''), side: modules.length };
}
