import type { Handling, ServicesFolder } from './services-folder.ts';

/** The services that a page of the explorer holds: without their names, regions and sites. */
export interface ServicesOfPage {
  readonly folder: ServicesFolder;
  /** The strictest mark of the services. */
  readonly handling: Handling;
  /** AS numbers of the networks that announce each place. */
  readonly origins: readonly (readonly [place: string, asns: readonly number[]])[];
  /** Hour 0, ISO 8601. */
  readonly start: string;
}
