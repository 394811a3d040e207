import type { MetricId, MetricKind } from './metrics.ts';
import type { SideMeasure } from './side-measures.ts';
import type { CodedNotice, SnapshotOfAnswer } from './assess-answer.ts';
import type { JointRestorationAnswer } from './joint-restoration-answer.ts';

/** The answer to `muruna brief`, as `--json` prints it: null where a number is missing, countries as ISO codes. */
export interface BriefAnswer {
  readonly format: 'muruna/brief';
  readonly version: 1;
  /** Two, or more for a region; columns "by country" below stand in this order. */
  readonly countries: readonly string[];
  readonly snapshot: SnapshotOfAnswer;
  readonly notices: readonly CodedNotice[];
  readonly standing: readonly StandingAnswer[];
  /** Every ordered pair. */
  readonly dependences: readonly DependenceAnswer[];
  /** Third countries that all of them depend on. */
  readonly shared: readonly { readonly country: string; readonly shares: readonly number[] }[];
  /** By country, as things are. */
  readonly figures: readonly FiguresAnswer[];
  /** Best first. */
  readonly projects: readonly OutcomeAnswer[];
  readonly set: OutcomeAnswer | null;
  /** null where the medians of all countries are not at hand. */
  readonly offers: readonly OfferAnswer[] | null;
  /** null where the inventories of the two were not given. */
  readonly restoration: JointRestorationAnswer | null;
}

export interface StandingAnswer {
  readonly metric: MetricId;
  readonly kind: MetricKind;
  /** By country. */
  readonly values: readonly (number | null)[];
  /** Median of the UN M49 region of each country; null where not at hand. */
  readonly medians: readonly (number | null)[];
}

export interface DependenceAnswer {
  readonly country: string;
  readonly partner: string;
  readonly international: number | null;
  readonly domestic: number | null;
  readonly networks: readonly {
    readonly asn: number;
    readonly name: string | null;
    readonly share: number;
  }[];
  /** Loss of international connectivity to others than the partner when its networks fail. */
  readonly withdrawal: number | null;
  readonly withdrawalDomestic: number | null;
  /** Of what the country sends to the partner, what crosses networks of third countries. */
  readonly thirds: readonly { readonly country: string; readonly share: number }[];
}

export type FiguresAnswer = Readonly<Record<SideMeasure, number | null>>;

export interface ProjectAnswer {
  readonly kind: 'peering' | 'transit' | 'exchange';
  readonly from: NetworkAnswer;
  /** null for an exchange. */
  readonly to: NetworkAnswer | null;
  readonly countries: readonly [string, string];
  readonly links: number;
}

interface NetworkAnswer {
  readonly asn: number;
  readonly name: string | null;
}

export interface OutcomeAnswer {
  readonly projects: readonly ProjectAnswer[];
  /** By country, once it is built. */
  readonly figures: readonly FiguresAnswer[];
  /** Mean relative betterment, by country. */
  readonly gains: readonly number[];
}

/** What one country does better than the median of the world and the other worse. */
export interface OfferAnswer {
  readonly from: string;
  readonly to: string;
  readonly metric: MetricId;
  readonly kind: MetricKind;
  readonly own: number;
  readonly theirs: number;
  readonly median: number;
}
