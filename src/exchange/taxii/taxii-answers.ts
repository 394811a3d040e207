import { momentOfMicroseconds, type AddedRecord } from './added-object.ts';
import type { TaxiiPage } from './taxii-page.ts';

// Answers of TAXII 2.1 (OASIS Standard, 10 June 2021), as they are sent.

export const TAXII_TYPE = 'application/taxii+json;version=2.1';
const STIX_TYPE = 'application/stix+json;version=2.1';

/** Whether an `Accept` header takes what is sent; without one everything is taken. */
export function acceptsTaxii(header: string | null): boolean {
  if (header === null || header.trim() === '') return true;
  return header.split(',').some((one) => {
    const { type, version, q } = mediaOf(one);
    if (q !== undefined && Number(q) === 0) return false;
    return ['*/*', 'application/*'].includes(type) || isTaxii(type, version);
  });
}

/** Whether a `Content-Type` header is the one of TAXII 2.1. */
export function isTaxiiContent(header: string | null): boolean {
  const { type, version } = mediaOf(header ?? '');
  return isTaxii(type, version);
}

function isTaxii(type: string, version: string | undefined): boolean {
  return type === 'application/taxii+json' && (version === undefined || version === '2.1');
}

function mediaOf(text: string): { type: string; version?: string | undefined; q?: string | undefined } {
  const [type, ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const named = (name: string): string | undefined =>
    parameters
      .find((part) => part.startsWith(`${name}=`))
      ?.slice(name.length + 1)
      .replaceAll('"', '');
  return { type, version: named('version'), q: named('q') };
}

/** Section 4.1. */
export function discoveryAnswer(title: string, root: string): object {
  return { title, default: root, api_roots: [root] };
}

/** Section 4.2. */
export function apiRootAnswer(title: string, mostBytes: number): object {
  return { title, versions: [TAXII_TYPE], max_content_length: mostBytes };
}

export interface TaxiiCollection {
  readonly id: string;
  readonly title: string;
  readonly canRead: boolean;
  readonly canWrite: boolean;
}

/** Section 5.2. */
export function collectionAnswer({ id, title, canRead, canWrite }: TaxiiCollection): object {
  return { id, title, can_read: canRead, can_write: canWrite, media_types: [STIX_TYPE] };
}

/**
 * Sections 3.7, 5.4, 5.6, as JSON.
 *
 * @param texts the objects of the page as JSON, in its order
 */
export function taxiiEnvelope({ more, next }: TaxiiPage, texts: readonly string[]): string {
  const fields = [
    ...(more ? [`"more":true,"next":${JSON.stringify(next)}`] : []),
    ...(texts.length > 0 ? [`"objects":[${texts.join(',')}]`] : []),
  ];
  return `{${fields.join(',')}}`;
}

/** Section 5.3. */
export function manifestAnswer(page: TaxiiPage): object {
  return listed(page, 'objects', page.objects.map(recordOf));
}

/** Section 5.9. */
export function versionsAnswer(page: TaxiiPage): object {
  return listed(
    page,
    'versions',
    page.objects.map(({ version }) => momentOfMicroseconds(version)),
  );
}

/** What is empty has no list (section 2.1). */
function listed({ more, next }: TaxiiPage, name: string, list: readonly unknown[]): object {
  return { ...(more && { more, next }), ...(list.length > 0 && { [name]: list }) };
}

function recordOf({ id, added, version, specVersion }: AddedRecord): object {
  return {
    id,
    date_added: momentOfMicroseconds(added),
    version: momentOfMicroseconds(version),
    media_type: `application/stix+json;version=${specVersion}`,
  };
}

/** The dates of addition that a page spans (section 3.4); none where it is empty. */
export function dateHeaders({ objects }: TaxiiPage): Record<string, string> {
  if (objects.length === 0) return {};
  return {
    'X-TAXII-Date-Added-First': momentOfMicroseconds(objects[0].added),
    'X-TAXII-Date-Added-Last': momentOfMicroseconds(objects[objects.length - 1].added),
  };
}

/** What became of an object that was sent. */
export interface TaxiiDetail {
  readonly id: string;
  readonly version: string;
  readonly message?: string;
}

/** Section 4.3: all was dealt with when this is answered. */
export function statusAnswer(
  id: string,
  at: string,
  successes: readonly TaxiiDetail[],
  failures: readonly TaxiiDetail[],
): object {
  return {
    id,
    status: 'complete',
    request_timestamp: at,
    total_count: successes.length + failures.length,
    success_count: successes.length,
    failure_count: failures.length,
    pending_count: 0,
    ...(successes.length > 0 && { successes }),
    ...(failures.length > 0 && { failures }),
  };
}

/** Section 3.6.1. */
export function taxiiError(title: string, status: number, code: string, description: unknown): object {
  return {
    title,
    ...(typeof description === 'string' && { description }),
    error_code: code,
    http_status: String(status),
  };
}
