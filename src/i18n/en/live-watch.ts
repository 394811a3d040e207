/** The live watch in the workbench. */
export const liveWatch = {
  'workbench.live': 'Live watch',
  'workbench.live.running':
    'It is listening: {rate, plural, one {# message} other {# messages}} a second. Its clock shows {now, date}.',
  'workbench.live.silent':
    'Nothing was written since {written, date}. The watch may have been killed, or its machine cannot write. What follows is how it stood then; how things stand now cannot be told.',
  'workbench.live.stopped':
    'The watch was stopped at {written, date}. What follows is how it stood then; how things stand now cannot be told.',
  'workbench.live.gone':
    'The folder of the watch has no {file, literal}: it has not begun, or its journal was taken away. Start {command, literal} there.',
  'workbench.live.unread': 'What the watch wrote cannot be read: it is of another version of the program.',
  'workbench.live.networks': 'Networks',
  'workbench.live.groups': 'Regions and organisations',
  'workbench.live.gateways': 'Gateways',
  'workbench.live.cannot-tell': 'cannot be told',
  'workbench.live.upstreams': 'Foreign networks',
  'workbench.live.now': 'Now',
  'workbench.live.before': 'An hour before',
  'workbench.live.owned': 'Address space',
  'workbench.live.plane': 'Family',
  'workbench.live.diagram':
    'The diagram shows the country with the networks failing that are down in the live watch. It is computed here, from the routes of the snapshot.',
  'workbench.live.collectors': 'Vantage points',
  'workbench.live.lost': 'The connection to the server is lost; what stands here may be old.',
  'workbench.live.quiet': 'Nothing is open.',
  'workbench.live.others':
    '{count, plural, one {# more: a part of a larger one, or over} other {# more: parts of larger ones, and those that are over}}',
  'workbench.live.kept':
    'The live watch no longer lists this incident. The folder of its journal has it: {command, literal}.',
} as const;
