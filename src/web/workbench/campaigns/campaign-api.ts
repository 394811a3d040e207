import type { CampaignResult, CampaignState } from '../../../schemas/campaign-answers.ts';
import type { PlaneId } from '../../../schemas/planes.ts';

export type { CampaignResult, CampaignState };

/** A campaign as it is asked for: documents and snapshots by their ids. */
export interface CampaignAsked {
  readonly name: string;
  readonly countries: 'all' | readonly string[];
  readonly scenarios: readonly string[];
  readonly snapshots?: readonly string[];
  readonly plane: PlaneId;
  readonly samples: number;
  readonly seed: number;
}
