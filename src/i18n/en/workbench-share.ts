/** Exports, the cooperation book and evidence in the browser. */
export const workbenchShare = {
  'workbench.export': 'Export',
  'workbench.book.title': 'Cooperation book',
  'workbench.book.none': 'There is no cooperation book in this workspace yet. Bring one under Documents.',
  'workbench.book.part': 'Part',
  'workbench.book.part.countries': 'Countries',
  'workbench.book.part.organisations': 'Organisations',
  'workbench.book.part.events': 'Events and meetings',
  'workbench.book.part.offers': 'Offers',
  'workbench.book.part.needs': 'Needs',
  'workbench.book.part.agreements': 'Agreements and commitments',
  'workbench.book.add': 'Add',
} as const;
