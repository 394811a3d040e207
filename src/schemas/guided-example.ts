/** How the documents of the guided example are called in a workspace, and what its questions say beside them. */
export const GUIDED_EXAMPLE = {
  country: 'IR',
  scenario: 'twelve-days.yaml',
  inventory: 'twelve-days-network',
  damage: 'twelve-days-damage.json',
  /** The name of the key that signs its dossier. */
  key: 'twelve-days',
  /** When its three largest networks go down. */
  at: '2025-06-14T00:00Z',
  /** Plans that are tried: the same plan on every machine. */
  moves: 2000,
  /** Resampled Internets: an interval within seconds. */
  samples: 30,
} as const;

/** Its steps in their order; each is a question, but for the last one. */
export const EXAMPLE_STEPS = ['assess', 'stress', 'damage', 'restore', 'drill', 'dossier'] as const;
export type ExampleStep = (typeof EXAMPLE_STEPS)[number];
