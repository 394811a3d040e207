/** Practices that were measured, tried elsewhere. */
export const practice = {
  'practice.title': 'What practices would bring',
  'practice.title.country': 'What practices would bring to {country, country}',
  'practice.different':
    'The figures of {title, text} do not come out again from their own inputs: do not rely on the card.',
  'practice.input-missing':
    'Whether the figures of {title, text} come out again was not looked at. It takes {option, literal} with {inputs, literal}.',
  'practice.failed': 'The figures of {title, text} could not be computed again here.',
  'practice.not-repeatable': 'The recipe of {title, text} is not a question that this program answers.',
  'practice.unknown':
    '{title, text} is signed by {name, name}, a key that is not trusted here. To trust it, get the key from its owner: {command, literal}',
  'practice.revoked': '{title, text} is signed with a key of {name, name} that is trusted no longer.',
  'practice.section.ranked': 'By the gain here',
  'practice.column.practice': 'Practice',
  'practice.column.maker': 'Done by',
  'practice.column.there-before': 'There before',
  'practice.column.there-after': 'After',
  'practice.column.here-before': 'Here before',
  'practice.column.here-after': 'With it',
  'practice.column.gain': 'Gain here',
  'practice.column.repeats': 'Computed again',
  'practice.state.same': 'same figures',
  'practice.state.different': 'other figures',
  'practice.state.input-missing': 'not done: inputs lack',
  'practice.state.failed': 'failed',
  'practice.state.not-repeatable': 'cannot be',
  'practice.explained':
    'The gain is the share of the possible improvement that is made: 100% would leave nothing to improve, below 0 it is worse than before.',
  'practice.by': '{name, name}, {date, date}',
  'practice.by.country': '{name, name}, {country, country}, {date, date}',
  'practice.effort': 'What it took: {effort, text}',
  'practice.person-days': 'Person-days: {days, number}',
  'practice.conditions': 'What has to be so for it to work:',
  'practice.needs': 'Not tried: the recipe needs what is yours. Give it with {option, literal}:',
  'practice.need': '{field, literal}',
  'practice.need.what': '{field, literal}: {what, text}',
  'practice.needs-country': 'the country, with {option, literal}',
  'practice.refused': 'The recipe was refused here: {sentence, text}',
  'practice.commands': 'The recipe, before and after:',
  'practice.commands.there': 'The recipe as it was asked there, before and after:',
  'practice.made': 'Wrote {file, literal}: {before, text} before, {after, text} after.',
  'practice.phase.trying': 'trying practices',
  'practice.words-invalid': 'No card can be made of {file, literal}. By line:',
  'practice.no-words': 'give the words in at least one language',
  'practice.not-a-card':
    '{file, literal} is not a practice card: take the file that was made with {command, literal}',
  'practice.forged':
    '{file, literal} was changed after it was signed, or its signature is not its maker’s: ask for it again',
  'practice.no-figure':
    'There is no figure {figure, literal} in {file, literal}; near: {near, literal}. All of them: {command, literal}',
  'practice.figure-missing':
    'The figure {figure, literal} is missing in {file, literal}, so nothing can be compared with it',
  'practice.not-a-question':
    '{file, literal} is not the answer of a question: a recipe changes nothing and holds no other recipe',
  'practice.bad-set': '{option, literal} takes field=value, and {value, literal} is neither',
  'practice.nothing-to-set': 'No recipe has a field {field, literal}',
} as const;
