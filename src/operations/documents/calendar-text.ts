/** Text of a calendar's own properties, which `ical-generator` writes as they are given (RFC 5545, section 3.3.11). */
export function calendarText(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r\n|\r|\n/g, String.raw`\n`);
}

/** A calendar as a file: its last line ends too, which `ical-generator` leaves to others (RFC 5545, section 3.1). */
export function calendarFile(calendar: { toString(): string }): string {
  return `${calendar.toString()}\r\n`;
}

/** A clock with a fixed offset, as the minutes east of UTC; its definition names no rule of summer time. */
export interface FixedZone {
  readonly id: string;
  readonly definition: string;
}

/** The zone of an offset: 210 is `UTC+0330`, with its VTIMEZONE (RFC 5545, section 3.6.5). */
export function fixedZone(minutesEast: number): FixedZone {
  const sign = minutesEast < 0 ? '-' : '+';
  const hours = String(Math.floor(Math.abs(minutesEast) / 60)).padStart(2, '0');
  const minutes = String(Math.abs(minutesEast) % 60).padStart(2, '0');
  const offset = `${sign}${hours}${minutes}`;
  // Without a colon, which would have to be quoted where it is a parameter.
  const id = `UTC${offset}`;
  const definition = [
    'BEGIN:VTIMEZONE',
    `TZID:${id}`,
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    `TZOFFSETFROM:${offset}`,
    `TZOFFSETTO:${offset}`,
    `TZNAME:${id}`,
    'END:STANDARD',
    'END:VTIMEZONE',
  ].join('\r\n');
  return { id, definition };
}
