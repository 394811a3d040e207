/** What the reader of dates and times says. */
export const moments = {
  'moment.malformed': '{value, literal} is not a time that can be read; write {example, literal}.',
  'moment.malformed-clock':
    '{path, literal} is {value, literal}, which is not a time of day; write {example, literal}.',
  'moment.no-such-date': 'The calendar has no day {date, literal}; check the day and the month.',
  'moment.no-such-year': '{date, literal} is not a date that can be meant; check the year, {year, literal}.',
  'moment.no-such-time': 'No clock shows {time, literal}; hours go from 0 to 23, minutes from 0 to 59.',
  'moment.no-such-offset': 'No place is {offset, literal} from UTC; offsets go from -12:00 to +14:00.',
  'moment.no-such-zone': '{zone, literal} is not a time zone; write one such as {example, literal}.',
  'moment.skipped':
    'Clocks in {zone, literal} went forward and never showed {value, literal}; give a time before or after.',
  'moment.solar-hijri':
    '{value, literal} looks like a date of the Solar Hijri calendar; if so, write {gregorian, literal}.',
  'moment.two-readings':
    '{value, literal} may be either of two days; write {one, literal} or {other, literal}.',
  'moment.zone-assumed':
    '{value, literal} has no offset and was read as UTC; add one such as {example, literal}, or give the file a {field, literal}.',
} as const;
