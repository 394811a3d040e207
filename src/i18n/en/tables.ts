/** What the readers of tables and texts say: spreadsheets, encodings, letters that look alike. */
export const tables = {
  'inventory.bad-via':
    '{column, literal} is {value, literal}; write the places on the way with latitude first, such as {example, literal}.',
} as const;
