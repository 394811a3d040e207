/** Where the workbench begins. */
export const home = {
  'home.example': 'Begin with the twelve days',
  'home.example.intro':
    'A worked example on the snapshot that comes with the program: a scenario of twelve days of rolling failures in Iran, and a made-up network to repair. Six steps, each a few seconds.',
  'home.example.bring': 'Bring the example',
  'home.example.assess': 'What the country depends on',
  'home.example.stress': 'What the twelve days break',
  'home.example.damage': 'Damage to the made-up network',
  'home.example.restore': 'A plan of its repair',
  'home.example.drill': 'The drill, from failure to recovery',
  'home.example.dossier': 'The answers, kept as evidence',
  'home.snapshots': 'Snapshots',
  'home.in-use': 'in use',
  'home.snapshots.diff': 'What changed since the one before',
  'home.jobs': 'Being computed',
  'home.jobs.none': 'Nothing is being computed.',
  'home.mine': 'My recent work',
  'home.mine.none': 'What you ask and save appears here.',
  'home.changed': 'What changed',
  'home.changed.none': 'Nobody else has changed anything since your last visit.',
} as const;
