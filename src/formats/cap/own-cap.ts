import { v5 } from 'uuid';
import type { SharedIncident } from '../../schemas/shared-incident.ts';
import type { CapAlert } from './cap-alert.ts';

/** Names of the parameters in which a message says of an incident what CAP has no element for. */
export const OWN_PARAMETERS = {
  incident: 'muruna:incident',
  modified: 'muruna:modified',
  kind: 'muruna:kind',
  state: 'muruna:state',
  end: 'muruna:end',
  lostPercent: 'muruna:lost-percent',
  confidence: 'muruna:confidence',
  network: 'muruna:network',
  statement: 'muruna:statement',
  until: 'muruna:kept-until',
} as const;

/** The list that a country code of a `geocode` is of. */
export const COUNTRY_CODES = 'ISO 3166-1';

/** Namespace of the ids of messages, made once at random. */
const MESSAGES = 'c00172de-aa10-4613-8199-29fdb311e1ea';

/** The id of the message that says a state of an incident: another for each state, and for an exercise another than for what is so. */
export function capIdentifier(
  { source, id, modified }: Pick<SharedIncident, 'source' | 'id' | 'modified'>,
  status: CapAlert['status'],
): string {
  return v5(JSON.stringify([source.id, id, modified, status]), MESSAGES);
}
