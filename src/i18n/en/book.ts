export const book = {
  'book.title': 'Cooperation book',
  'book.unknown-file':
    'This file is not a part of a cooperation book and was left alone; name it one of {names, literal}.',
  'book.id-form': '{path, literal} must be a short name of small letters, digits and hyphens.',
  'book.country-form': '{path, literal} must be the two capital letters of a country’s ISO code.',
  'book.party-form':
    '{path, literal} must be a country’s two-letter code or the id of an organisation of the book.',
  'book.offset-form': '{path, literal} must be an offset from UTC such as +04:00.',
  'book.hs-form': '{path, literal} must be a Harmonised System code of 4, 6 or 8 digits, such as 8517.62.',
  'book.cpc-form': '{path, literal} must be a Central Product Classification code of 3 to 5 digits.',
  'book.one-bound': '{path, literal} needs exactly one bound: a least value or a greatest value.',
  'book.repeated-id': 'The id {id, literal} stands already at {first, literal}; give this record another.',
  'book.unknown-reference': 'There is no {name, literal} in the book; add it or mend the name.',
  'book.unknown-reference-near':
    'There is no {name, literal} in the book; {near, literal} was probably meant.',
  'book.ends-before-start': 'The event {id, literal} ends before it begins.',
  'book.meeting-outside-event':
    'The meeting {id, literal} on {date, date} lies outside the days of its event.',
  'book.due-before-signed':
    'The commitment {id, literal} is due on {due, date}, before its agreement was signed.',
  'book.repeated-offer':
    'The offer {id, literal} repeats {first, literal}: the same organisation, field and title.',
  'book.empty': 'There is no file of a cooperation book in {folder, literal}; name another folder.',
  'book.no-folder': 'There is no folder {folder, literal}; name the folder of the cooperation book.',
  'book.unknown-measure': 'No measure is called {measure, literal}; perhaps {near, literal} was meant.',
  'book.pair-measure': 'The measure {measure, literal} is of two countries; name the partner too.',
  'book.check.good': 'The book is in order.',
  'book.check.faults': '{count, plural, one {# thing} other {# things}} to mend.',
  'book.notice.faults':
    '{count, plural, one {# thing in the book is} other {# things in the book are}} not in order, and records with a fault are left out; {command, literal} names them.',
  'book.commitments.title': 'Commitments',
  'book.commitments.subtitle': 'On {today, date}, measured on the data of {date, date}',
  'book.at-most': 'at most {value, text}',
  'book.at-least': 'at least {value, text}',
  'book.state.met': 'met, by measurement',
  'book.state.done': 'reported done',
  'book.state.due': 'not yet due',
  'book.state.late': 'late',
  'book.state.unmeasured': 'cannot be measured on this data',
  'book.commitment': '{state, text}: {text, text} ({owner, text}, {due, date}).',
  'book.commitment.measured':
    '{state, text}: {text, text} ({owner, text}, {due, date}); “{measure, text}” is {value, text}, {target, text} was promised.',
} as const;
