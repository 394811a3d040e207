import { parseWrittenAsn } from '../text/asn-text.ts';
import { lineFindings, type WithFindings } from '../text/findings.ts';
import { openLines, type TextReader } from '../text/lines.ts';

/** AS numbers, such as those of route servers. */
export interface AsnList {
  readonly records: readonly number[];
}

/**
 * Reads AS numbers, one or several a line, with or without `AS`, between spaces, commas or semicolons; what follows a number sign
 * is a comment. Of an as-rel file only its comment `IXP ASes:` counts.
 */
export function openAsnList(): TextReader<AsnList & WithFindings> {
  const findings = lineFindings();
  const listed: number[] = [];
  const exchanges: number[] = [];
  let isAsRel = false;
  const lines = openLines((line, number) => {
    const said = /^#\s*IXP ASes\s*:(.*)$/.exec(line);
    if (said) exchanges.push(...asnsIn(said[1]));
    isAsRel ||= said !== null;
    const text = line.replace(/#.*$/, '').trim();
    if (isAsRel || text === '' || (number === 1 && /^asns?$/i.test(text))) return;
    const asns = asnsIn(text);
    if (asns.some(Number.isNaN)) findings.lost('asn-list.malformed-line', number, line);
    else listed.push(...asns);
  }, findings.add);
  return {
    push: (chunk) => lines.push(chunk),
    finish() {
      lines.finish();
      return { records: isAsRel ? exchanges : listed, ...findings.found() };
    },
  };
}

/** One AS number a line. */
export function encodeAsnList({ records }: AsnList): string {
  return records.map((asn) => `${asn}\n`).join('');
}

function asnsIn(text: string): number[] {
  return text
    .split(/[\s,;]+/)
    .filter((word) => word !== '')
    .map(parseWrittenAsn);
}
