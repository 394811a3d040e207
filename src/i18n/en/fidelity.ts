export const fidelity = {
  'fidelity.title': 'How well predicted routes agree with observed ones',
} as const;
