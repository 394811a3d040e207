export const inventory = {
  'inventory.title': 'Inventory of the network',
} as const;
