export const book = {
  'book.title': 'Cooperation book',
  'book.unknown-file':
    'This file is not part of a cooperation book and was ignored; to include it, name it one of {names, literal}.',
  'book.id-form': '{path, literal} must be a short name of lower-case letters, digits and hyphens.',
  'book.country-form': '{path, literal} must be a two-letter country code (ISO 3166-1).',
  'book.party-form':
    '{path, literal} must be a two-letter country code or the id of an organisation in the book.',
  'book.offset-form': '{path, literal} must be an offset from UTC such as +04:00.',
  'book.hs-form': '{path, literal} must be a Harmonised System code of 4, 6 or 8 digits, such as 8517.62.',
  'book.cpc-form': '{path, literal} must be a Central Product Classification code of 3 to 5 digits.',
  'book.no-title': '{path, literal} needs a name in at least one language.',
  'book.one-bound': '{path, literal} needs exactly one bound, either a minimum or a maximum.',
  'book.repeated-id': 'The id {id, literal} is already used at {first, literal}; give this record another.',
  'book.unknown-reference': 'The book has no {name, literal}; add it or correct the name.',
  'book.unknown-reference-near': 'The book has no {name, literal}; did you mean {near, literal}?',
  'book.ends-before-start': 'The event {id, literal} ends before it begins.',
  'book.meeting-outside-event':
    'The meeting {id, literal} on {date, date} is outside the dates of its event.',
  'book.due-before-signed':
    'The commitment {id, literal} is due on {due, date}, before its agreement was signed.',
  'book.repeated-offer':
    'The offer {id, literal} repeats {first, literal}: the same organisation, field and title.',
  'book.empty': 'The folder {folder, literal} contains no file of a cooperation book; name another folder.',
  'book.no-folder': 'The folder {folder, literal} does not exist; name the folder of the cooperation book.',
  'book.unknown-measure': 'No measure is called {measure, literal}; choose one of {known, literal}.',
  'book.unknown-measure-near': 'No measure is called {measure, literal}; did you mean {near, literal}?',
  'book.pair-measure': 'The measure {measure, literal} is about two countries; name the partner too.',
  'book.bound-percent':
    '{field, literal}: {value, literal} is not possible, because {measure, literal} is a share from 0 to 1; for {value, literal} percent write {right, literal}.',
  'book.bound-range':
    '{field, literal}: {value, literal} is not possible, because {measure, literal} lies between 0 and 1.',
  'book.bound-negative':
    '{field, literal}: {value, literal} is not possible, because {measure, literal} is never negative.',
  'book.notice.faults':
    'The book has {count, plural, one {# fault} other {# faults}}, and the records concerned are left out; {command, literal} lists them.',
  'book.commitments.title': 'Commitments',
  'book.commitments.subtitle': 'As of {today, date}, measured on data of {date, date}',
  'book.column.commitment': 'Commitment',
  'book.column.owner': 'Promised by',
  'book.column.due': 'Due',
  'book.column.measured': 'Measured',
  'book.measured': '{measure, text}: {value, text}, promised {target, text}',
  'book.method.states':
    'A commitment with a measure is met once the measure has the promised value on this snapshot; until its day it is not yet due, after it overdue. One without a measure counts as done when it is reported as done.',
  'book.method.unmeasured':
    '“Cannot be measured” says that this snapshot has no value for the measure; it says nothing about whether the promise was kept.',
  'book.at-most': 'at most {value, text}',
  'book.at-least': 'at least {value, text}',
  'book.state.met': 'met (measured)',
  'book.state.done': 'reported as done',
  'book.state.due': 'not yet due',
  'book.state.late': 'overdue',
  'book.state.unmeasured': 'cannot be measured with this data',
  'book.commitment': '{state, text}: {text, text} ({owner, text}, {due, date}).',
  'book.commitment.measured':
    '{state, text}: {text, text} ({owner, text}, {due, date}). Promised for “{measure, text}”: {target, text}; measured: {value, text}.',
} as const;
