import { writeMisp, eventIdOf } from '../../formats/misp/write-misp.ts';
import { incidentIdOf, writeStix } from '../../formats/stix/write-stix.ts';
import type { ExchangeWritten } from '../../schemas/exchange-formats.ts';
import type { SharedIncident } from '../../schemas/shared-incident.ts';
import { writeFileWhole } from '../files/write-file.ts';
import { isOfCap, writeCapMessages, type AskedMessages } from './cap-messages.ts';
import { checkFeedFolder, writeMispFeed } from './misp-feed.ts';
import { sha256Of } from './parcel.ts';
import type { IncidentOfItem } from './write-format.ts';

/** What was written, of which the answer is made. */
export type WrittenFile = Pick<ExchangeWritten, 'bytes' | 'sha256' | 'objects' | 'revokedObjects'> & {
  /** The id of an incident in this format; undefined where nothing was written of it. */
  readonly idOf: (incident: IncidentOfItem) => string | undefined;
};

interface Asked extends AskedMessages {
  readonly before: readonly SharedIncident[];
}

interface WritableFormat {
  readonly kind: 'file' | 'folder';
  /** Refuses a place that holds something else, before anything is said to have left. */
  readonly check?: (place: string, option: string) => Promise<void>;
  /** Incidents that the format is not for are left out. Default: it is for all. */
  readonly isFor?: (incident: IncidentOfItem) => boolean;
  readonly write: (asked: Asked) => Promise<WrittenFile>;
}

/** The formats, each with how it is written to a place. */
export const WRITE_AS: Readonly<Record<ExchangeWritten['as'], WritableFormat>> = {
  stix: { kind: 'file', write: writeStixFile },
  misp: { kind: 'folder', check: checkFeedFolder, write: writeFeed },
  cap: { kind: 'folder', isFor: isOfCap, write: writeMessages },
};

async function writeStixFile({ place, option, incidents, before }: Asked): Promise<WrittenFile> {
  const gone = incidents.flatMap((of) => (of.gone?.stix ?? []).map((name) => ({ name, of })));
  const { objects, ...bundle } = writeStix(incidents, before, gone);
  const bytes = Buffer.from(`${JSON.stringify({ ...bundle, objects }, undefined, 1)}\n`);
  await writeFileWhole(place, bytes, option, 0o600);
  return {
    bytes: bytes.length,
    sha256: sha256Of(bytes),
    objects: objects.length,
    revokedObjects: objects.filter((object) => object['revoked'] === true).length,
    idOf: ({ source, id }) => incidentIdOf(source.id, id),
  };
}

async function writeFeed({ place, option, incidents, before }: Asked): Promise<WrittenFile> {
  const events = incidents.map((one) => {
    const id = eventIdOf(one);
    return writeMisp(
      one,
      before.filter((earlier) => eventIdOf(earlier) === id),
      one.gone?.misp,
    );
  });
  const { manifest, bytes } = await writeMispFeed(place, events, option);
  const objects = events.flatMap((event) => [...event.Attribute, ...event.Object]);
  return {
    bytes,
    sha256: sha256Of(manifest),
    objects: objects.length,
    revokedObjects: objects.filter(({ deleted }) => deleted).length,
    idOf: eventIdOf,
  };
}

async function writeMessages(asked: Asked): Promise<WrittenFile> {
  const { messages } = await writeCapMessages(asked);
  const inOrder = messages.toSorted((a, b) => (a.alert.identifier < b.alert.identifier ? -1 : 1));
  const all = Buffer.concat(inOrder.map(({ bytes }) => bytes));
  return {
    bytes: all.length,
    sha256: sha256Of(all),
    objects: messages.length,
    revokedObjects: messages.filter(({ alert }) => alert.messageType === 'Cancel').length,
    idOf: (one) => messages.find(({ incident }) => incident === one)?.alert.identifier,
  };
}
