import { findingOf } from '../../core/finding.ts';
import { brokenDrawing, type DrawnFile, type DrawnFormat } from './drawn-file.ts';
import { geojson } from './geojson.ts';
import { gml } from './gml.ts';
import { graphml } from './graphml.ts';
import { kml } from './kml.ts';
import { tables } from './tables.ts';

/** The formats in which networks are imported, in the order in which they are tried. */
export const DRAWN_FORMATS: readonly DrawnFormat[] = [graphml, kml, geojson, gml, tables];

/** As much of a text as tells its format. */
const HEAD = 8192;

/** The format of a text by its content; undefined where it is none of them. */
export function drawnFormatOf(text: string): DrawnFormat | undefined {
  const head = text.slice(0, HEAD);
  return DRAWN_FORMATS.find(({ recognise }) => recognise(head));
}

/** A drawing in a format; one of more places than are read is broken. */
export function readDrawn({ most, read }: DrawnFormat, text: string): DrawnFile {
  const isTooMuch = Object.entries(most).some(([mark, count]) => hasMore(text, mark, count));
  return isTooMuch ? brokenDrawing(findingOf('import.too-many', 'lost', {}, 1)) : read(text);
}

function hasMore(text: string, mark: string, most: number): boolean {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0 && count <= most; at = text.indexOf(mark, at + 1)) count++;
  return count > most;
}
