import type { Headline } from '../../schemas/headline.ts';
import type { WhatIfSubject } from '../what-if/subject.ts';

/** What `muruna explore` puts into the page beside the snapshot. */
export interface PageData extends WhatIfSubject {
  readonly language: string;
  readonly headline: Headline;
  readonly software: string;
}

/** Reads the two data elements of the page. */
export function readPage(page: Document): { data: PageData; snapshot: () => Uint8Array<ArrayBuffer> } {
  return {
    data: jsonIn(page, 'muruna-page') as PageData,
    snapshot: () => bytesOfBase64(textIn(page, 'muruna-snapshot')),
  };
}

/** What a data element of the page holds as JSON. */
export function jsonIn(page: Document, id: string): unknown {
  return JSON.parse(textIn(page, id));
}

function textIn(page: Document, id: string): string {
  const text = page.getElementById(id)?.textContent;
  if (!text) throw new Error(`the page has no ${id}: it was not made by muruna explore`);
  return text;
}

function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
