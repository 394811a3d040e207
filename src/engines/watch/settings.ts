/** Where the watch draws its lines. Every threshold is a setting, and every incident names the settings that it was found with. */
export interface WatchSettings {
  /** A full feed carries more prefixes than this, IPv4 and IPv6; of smaller tables this share of the largest. */
  readonly fullFeed: readonly [number, number];
  readonly fullFeedShare: number;
  /** Below so many voters in so many networks nothing can be told. */
  readonly fewestVoters: number;
  readonly fewestNetworks: number;
  /** A feed is quiet after this many seconds without a message, blind after so many times its longest silence of the past hour. */
  readonly quietSeconds: number;
  readonly blindFactor: number;
  /** A feed that came up without saying where its table ends has sent it when it added less than this share within a minute. */
  readonly settledShare: number;
  /** A feed that lost this share of its table within ten minutes, while the others kept theirs, has shrunk. */
  readonly shrunkShare: number;
  /** A feed is stale that alone still carries so many prefixes five minutes after the others withdrew them. */
  readonly stalePrefixes: number;
  /** Prefixes that a feed withdraws within a minute to be named for it. */
  readonly massWithdrawal: number;
  readonly country: OutageLimits;
  readonly network: OutageLimits;
  readonly organisation: OutageLimits;
  readonly region: OutageLimits;
}

/** An outage is suspected below a share of the baseline, opens where that lasts, and closes at a share that lasts. */
export interface OutageLimits {
  readonly opensBelow: number;
  readonly suspectedAfterSeconds: number;
  readonly opensAfterSeconds: number;
  readonly closesAt: number;
  readonly closesAfterSeconds: number;
}

export const USUAL_SETTINGS: WatchSettings = {
  fullFeed: [400_000, 10_000],
  fullFeedShare: 0.75,
  fewestVoters: 3,
  fewestNetworks: 2,
  quietSeconds: 30,
  blindFactor: 4,
  settledShare: 0.005,
  shrunkShare: 0.1,
  stalePrefixes: 20,
  massWithdrawal: 5000,
  country: {
    opensBelow: 0.95,
    suspectedAfterSeconds: 10,
    opensAfterSeconds: 120,
    closesAt: 0.98,
    closesAfterSeconds: 600,
  },
  network: {
    opensBelow: 0.8,
    suspectedAfterSeconds: 10,
    opensAfterSeconds: 120,
    closesAt: 0.95,
    closesAfterSeconds: 600,
  },
  organisation: {
    opensBelow: 0.8,
    suspectedAfterSeconds: 10,
    opensAfterSeconds: 120,
    closesAt: 0.95,
    closesAfterSeconds: 600,
  },
  region: {
    opensBelow: 0.9,
    suspectedAfterSeconds: 10,
    opensAfterSeconds: 120,
    closesAt: 0.98,
    closesAfterSeconds: 600,
  },
};
