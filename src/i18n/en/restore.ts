export const restore = {
  'restore.title': 'Plan of restoration',
} as const;
