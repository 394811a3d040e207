export const snapshot = {
  'snapshot.title': 'Snapshot of the Internet',
} as const;
