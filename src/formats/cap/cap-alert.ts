// The Common Alerting Protocol 1.2 (OASIS Standard, 1 July 2010): what is written of it, and what is read.

export const CAP_NAMESPACE = 'urn:oasis:names:tc:emergency:cap:1.2';

export const CAP_STATUSES = ['Actual', 'Exercise', 'System', 'Test', 'Draft'] as const;
export const CAP_MESSAGE_TYPES = ['Alert', 'Update', 'Cancel', 'Ack', 'Error'] as const;
export const CAP_SCOPES = ['Public', 'Restricted', 'Private'] as const;
export const CAP_URGENCIES = ['Immediate', 'Expected', 'Future', 'Past', 'Unknown'] as const;
export const CAP_SEVERITIES = ['Extreme', 'Severe', 'Moderate', 'Minor', 'Unknown'] as const;
export const CAP_CERTAINTIES = ['Observed', 'Likely', 'Possible', 'Unlikely', 'Unknown'] as const;

/** A name and a value, as `eventCode`, `parameter` and `geocode` have them. */
export interface CapPair {
  readonly name: string;
  readonly value: string;
}

/** An earlier message that this one is about. */
export interface CapReference {
  readonly sender: string;
  readonly identifier: string;
  /** ISO 8601, to the second. */
  readonly sent: string;
}

export interface CapArea {
  readonly description: string;
  /** Rings of latitude and longitude in degrees; the last point is the first. */
  readonly polygons: readonly (readonly (readonly [lat: number, lon: number])[])[];
  readonly geocodes: readonly CapPair[];
}

/** What a message says, in one language. */
export interface CapInfo {
  /** BCP 47; null = not said, which means en-US. */
  readonly language: string | null;
  readonly categories: readonly string[];
  readonly event: string;
  readonly responseTypes: readonly string[];
  readonly urgency: (typeof CAP_URGENCIES)[number];
  readonly severity: (typeof CAP_SEVERITIES)[number];
  readonly certainty: (typeof CAP_CERTAINTIES)[number];
  readonly eventCodes: readonly CapPair[];
  /** ISO 8601, to the second, like the two below. */
  readonly effective: string | null;
  readonly onset: string | null;
  readonly expires: string | null;
  readonly senderName: string | null;
  readonly headline: string | null;
  readonly description: string | null;
  readonly instruction: string | null;
  readonly web: string | null;
  readonly contact: string | null;
  readonly parameters: readonly CapPair[];
  readonly areas: readonly CapArea[];
}

/** One message. */
export interface CapAlert {
  readonly identifier: string;
  readonly sender: string;
  readonly sent: string;
  readonly status: (typeof CAP_STATUSES)[number];
  readonly messageType: (typeof CAP_MESSAGE_TYPES)[number];
  readonly source: string | null;
  readonly scope: (typeof CAP_SCOPES)[number];
  readonly restriction: string | null;
  readonly addresses: readonly string[];
  readonly codes: readonly string[];
  readonly note: string | null;
  readonly references: readonly CapReference[];
  /** Names of incidents that belong together. */
  readonly incidents: readonly string[];
  readonly infos: readonly CapInfo[];
}
