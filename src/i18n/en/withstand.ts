/** The workbench’s view of what breaks. */
export const withstand = {
  'withstand.title': 'Withstand: {country, country}',
  'withstand.snapshot': 'Snapshot of {date, date}',
  'withstand.plane': 'Addresses',
  'withstand.choose': 'Choose a country',
  'withstand.not-here': 'This snapshot has no networks of {country, country}.',
  'withstand.scenarios': 'Saved scenarios',
  'withstand.scenarios.none': 'No scenario is saved in this workspace yet.',
  'withstand.save': 'Save the scenario',
  'withstand.save.name': 'Name of the scenario',
  'withstand.saved': 'Saved as {name, name}.',
  'withstand.open': 'Open {name, name}',
  'withstand.open.partly':
    'Left out, since a click cannot show it: {what, list}. Ask “What breaks when something fails” with this scenario for the whole answer.',
  'withstand.open.other-country': 'This scenario is about {country, country}.',
  'withstand.defend': 'Links that help most',
  'withstand.defend.intro':
    'Finds the new links that lower the worst loss most. The server computes it, which takes up to a minute.',
  'withstand.defend.find': 'Find the links',
} as const;
