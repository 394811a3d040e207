const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar of `fraction` (0 … 1) of `width` columns, in eighths of a column; nothing where the value is missing (NaN). */
export function horizontalBar(fraction: number, width: number, fromRight = false): string {
  if (Number.isNaN(fraction)) return ' '.repeat(width);
  const eighths = Math.round(Math.min(1, Math.max(0, fraction)) * width * 8);
  // Unicode has no eighths that grow from the right but the half, so those bars are rounded to halves.
  if (fromRight) {
    const halves = Math.round(eighths / 4);
    const bar = (halves % 2 === 1 ? '▐' : '') + '█'.repeat(Math.floor(halves / 2));
    return bar.padStart(width);
  }
  return ('█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8]).padEnd(width);
}

const LEVELS = '▁▂▃▄▅▆▇█';

/** A curve in one line: each column the mean of its stretch, `·` where nothing is known. */
export function sparkline(values: readonly number[], min: number, max: number): string {
  return values
    .map((value) => {
      if (Number.isNaN(value)) return '·';
      const level = max > min ? (value - min) / (max - min) : 1;
      return LEVELS[Math.min(7, Math.max(0, Math.floor(level * 8)))];
    })
    .join('');
}
