import type { PartFacts } from '../../answers/snapshot-parts.ts';
import type { PlaneId } from '../../schemas/planes.ts';

/** The country that is looked at, and the snapshot that answers. */
export interface WhatIfSubject extends PartFacts {
  readonly country: string;
  readonly plane: PlaneId;
}
