/** What happened moment by moment, and drills as exercises for a team: in the workbench, over HTTP, and the command that makes them. */
export const exercise = {
  'operation.watch.exercise': 'write a drill as an exercise for a team in the workbench',
  'field.watch.exercise.drill': 'the folder of the drill',
  'field.watch.exercise.out': 'the exercise to write; anyone who has the file can read the truth',
  'watch.no-drill': '{folder, literal} is not a drill; give the folder that {command, literal} made.',
  'watch.exercise.made':
    '{incidents, plural, one {# incident} other {# incidents}} from {from, date} to {to, date}: {file, literal}. An operator brings it into Watch in the workbench; keep the file from the team.',
  'route.watch': 'The live watch that a workspace sees, as it stands',
  'route.watch-events': 'The same as it changes',
  'route.exercises': 'Exercises of a workspace',
  'route.exercise': 'An exercise as its clock stands; the truth once it has ended',
  'route.exercise-make': 'Make an exercise from its file',
  'route.exercise-begin': 'Start the clock of an exercise',
  'route.exercise-end': 'End an exercise for all: the truth and all calls are told',
  'route.exercise-call': 'Say what happens in an exercise, in place of what one said before',
  'route.exercise-remove': 'Remove an exercise with its calls',
  'workbench.deed.exercise.begun': 'exercise begun',
  'workbench.deed.exercise.ended': 'exercise ended',
  'workbench.deed.exercise.made': 'exercise made',
  'workbench.deed.exercise.removed': 'exercise removed',
  'workbench.exercises': 'Exercises',
  'workbench.exercises.intro':
    'The team watches the incidents of a drill come, and each member says what happens. The truth stays hidden until the end. {command, literal} makes the file.',
  'workbench.exercises.none': 'There is no exercise yet.',
  'workbench.exercise.pace': 'Minutes of the drill per minute',
  'workbench.exercise.file': 'Exercise (JSON)',
  'workbench.exercise.state.made': 'not begun',
  'workbench.exercise.state.running': 'running',
  'workbench.exercise.state.ended': 'ended',
  'workbench.exercise.made': 'A drill for {country, country}. It has not begun.',
  'workbench.exercise.clock.running': 'It is {now, date} in the drill.',
  'workbench.exercise.clock.ended': 'The exercise ended at {now, date} of the drill.',
  'workbench.exercise.begin': 'Start the clock',
  'workbench.exercise.end': 'End it and show the truth',
  'workbench.exercise.remove': 'Remove',
  'workbench.exercise.called':
    '{count, plural, one {# member has made a call} other {# members have made calls}}; they are shown at the end.',
  'workbench.exercise.quiet': 'The watch has not said anything yet.',
  'workbench.exercise.parts':
    '{count, plural, one {# part of a larger incident} other {# parts of larger incidents}}',
  'workbench.exercise.call': 'Your call',
  'workbench.exercise.what': 'What happens',
  'workbench.exercise.what.outage': 'Networks are down',
  'workbench.exercise.what.hijack': 'Someone announces what is not theirs',
  'workbench.exercise.what.forged-path': 'Someone forges paths',
  'workbench.exercise.what.leak': 'Someone leaks routes',
  'workbench.exercise.what.our-eyes': 'Nothing but our eyes: vantage points fail',
  'workbench.exercise.what.nothing': 'Nothing',
  'workbench.exercise.since': 'Since when (UTC, by the clock of the drill)',
  'workbench.exercise.who': 'Which networks',
  'workbench.exercise.why': 'Why you think so',
  'workbench.exercise.save': 'Make the call',
  'workbench.exercise.saved': 'Saved. You can change it until the end.',
  'workbench.exercise.truth': 'What was true',
  'workbench.exercise.calls': 'What each said',
  'workbench.exercise.no-calls': 'Nobody made a call.',
  'workbench.exercise.said-at': 'Said at {at, date} of the drill',
  'workbench.moment': 'Moment by moment',
  'workbench.moment.time': 'The moment looked at',
  'workbench.moment.now': '{now, date}:',
  'workbench.moment.open':
    '{open, plural, one {# incident} other {# incidents}} under way, {over, number} over by then.',
  'workbench.moment.visible': '{plane, text}: {share, share} of the watched address space was visible.',
  'workbench.moment.cannot-tell': '{plane, text}: what was visible could not be told.',
  'exercise.truth.country':
    'The country was down from {from, date} to {until, date}: {depth, share} of its address space was gone at most.',
  'exercise.truth.network':
    '{network, text} was down from {from, date} to {until, date}: {depth, share} of its address space was gone at most.',
  'exercise.truth.more-networks':
    '{count, plural, one {# further network was} other {# further networks were}} down.',
  'exercise.truth.origin':
    '{attacker, text} announced {count, plural, one {# prefix} other {# prefixes}} of {victim, text} from {from, date} to {until, date}.',
  'exercise.truth.sub-prefix':
    '{attacker, text} announced parts of prefixes of {victim, text}, {count, number} of them, from {from, date} to {until, date}.',
  'exercise.truth.forged-path':
    '{attacker, text} forged paths to {count, plural, one {# prefix} other {# prefixes}} of {victim, text} from {from, date} to {until, date}.',
  'exercise.truth.leak':
    '{attacker, text} leaked routes to {count, plural, one {# prefix} other {# prefixes}} of {victim, text} from {from, date} to {until, date}.',
  'exercise.truth.nothing': 'Nothing happened to the routes.',
  'exercise.truth.silent': '{count, plural, one {# vantage point} other {# vantage points}} fell silent.',
  'exercise.truth.flapping':
    'The session of {count, plural, one {# vantage point} other {# vantage points}} fell and came back.',
  'exercise.truth.stale':
    '{count, plural, one {# vantage point} other {# vantage points}} said nothing of what was withdrawn.',
} as const;
