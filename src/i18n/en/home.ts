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
  'home.example.so-far': '{done, number} of {count, number} steps are done.',
  'home.example.on': 'Go on',
  'home.example.look': 'Look at it again',
  'example.title': 'The twelve days: a guided example',
  'example.steps': 'Steps of the example',
  'example.done': 'done',
  'example.open-still': 'still to do',
  'example.bring.hint':
    'The scenario and the made-up network become documents of this workspace. You can change them, ask other questions of them, or remove them later.',
  'example.bring.operator': 'An operator of this workspace can bring the example.',
  'example.first': 'This step needs an earlier one:',
  'example.next': 'Next: {step, text}',
  'example.back': 'Back',
  'example.leave': 'You can leave at any time. What is done stays done.',
  'example.whole': 'The whole answer',
  'example.open': 'Open in: {view, text}',
  'example.assess.does':
    'Before anything happens: which networks carry Iran’s routes to the world, and which single failure would cost most? All of it comes from observed routes.',
  'example.stress.does':
    'Now the scenario. Its length is that of the twelve-day war of June 2025, its events are made up: gateways destroyed, the three largest networks down, suppliers of one country withdrawing, isolation by order. The network is tested in every stretch of time between two events.',
  'example.damage.does':
    'Routes fail because something is broken. A made-up network spans the cities of Iran; some of its sites belong to the three networks that go down. Those are damaged.',
  'example.restore.does':
    'Six crews repair it, with few spares, some of them from abroad. The plan says who repairs what and when, gives the reason for the order, and proves how much better any other plan could be.',
  'example.drill.does':
    'The same chain as one question, from failure to full recovery: how deep the country falls, and when people and routes are back.',
  'example.dossier.does':
    'A figure convinces those who can check it. The five answers now become a dossier that anyone can verify, without asking you and without this server.',
  'example.stress.worst':
    'At the worst moment {loss, share} of the country’s international reach is lost. That lasts {hours, duration}.',
  'example.stress.half': 'More than half is lost for {hours, duration} in all.',
  'example.damage.says':
    '{count, plural, one {# site is} other {# sites are}} damaged. Repairing {count, plural, one {it} other {them}} takes about {hours, number} crew hours, travel and waiting for spares not counted.',
  'example.dossier.make': 'Pack, sign and verify',
  'example.dossier.pack': 'Pack',
  'example.dossier.sign': 'Sign',
  'example.dossier.verify': 'Verify',
  'example.dossier.pack.how':
    'The answers, their reports and the inputs they rest on go into one file, each with its hash.',
  'example.dossier.sign.how':
    'Your browser makes a key for this example alone, signs with it and forgets it. For evidence of your own, make a key that you keep, under Evidence.',
  'example.dossier.verify.how':
    'Every file is held to its hash, every report to its answer, and the signature to the key.',
  'example.end':
    'That was the whole chain, from a country’s routes to evidence that a stranger can check. It works the same for your own country and your own network:',
  'example.end.know': 'choose a country and see what it depends on.',
  'example.end.restore': 'bring your own inventory, or change the made-up one, and plan anew.',
  'example.end.evidence': 'make a key of your own and write a dossier with text and claims.',
  'example.restore.last': 'The last repair is done after {hours, number} hours.',
  'home.countries': 'Asked about lately:',
} as const;
