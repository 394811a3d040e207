export const book = {
  'book.title': 'Cooperation book',
} as const;
