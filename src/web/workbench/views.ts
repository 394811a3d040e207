import { workbenchPlace } from './address.ts';

/** Views that are fetched when they are first opened, by the name that an address gives them. */
export const VIEWS = {
  know: async () => ({ default: (await import('./know/know-view.tsx')).KnowView }),
  withstand: async () => ({ default: (await import('./withstand/withstand-view.tsx')).WithstandView }),
  share: async () => ({ default: (await import('./share/share-view.tsx')).ShareView }),
  account: async () => ({ default: (await import('./account/account-view.tsx')).AccountView }),
  campaigns: async () => ({ default: (await import('./campaigns/campaigns-view.tsx')).CampaignsView }),
  campaign: async () => ({ default: (await import('./campaigns/campaign-view.tsx')).CampaignView }),
  instance: async () => ({ default: (await import('./instance/instance-view.tsx')).InstanceView }),
  book: async () => ({ default: (await import('./book/book-view.tsx')).BookView }),
  evidence: async () => ({ default: (await import('./evidence/evidence-view.tsx')).EvidenceView }),
  example: async () => ({ default: (await import('./example/example-view.tsx')).ExampleView }),
  watch: async () => ({ default: (await import('./watch/watch-view.tsx')).WatchView }),
  live: async () => ({ default: (await import('./live/live-view.tsx')).LiveView }),
  exchange: async () => ({ default: (await import('./exchange/exchange-view.tsx')).ExchangeView }),
  restore: async () => ({ default: (await import('./restore/restore-view.tsx')).RestoreView }),
};

/** Begins to fetch what an address shows, while the page still asks in whose name: a moment that the first view does not wait for. */
export function fetchEarly(fragment: string): void {
  const { view } = workbenchPlace(fragment);
  // Who cannot be reached now is asked again, and refused in words, when the view is opened.
  if (Object.hasOwn(VIEWS, view)) VIEWS[view as keyof typeof VIEWS]().catch(() => undefined);
}
