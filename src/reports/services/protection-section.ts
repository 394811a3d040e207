import { message, type Message } from '../../i18n/text.ts';
import type { ClaimedProtection } from '../../schemas/claimed-protection.ts';
import type { Cell, Column, Section, State } from '../model.ts';

interface Marked {
  readonly id: string;
  readonly name: string | null;
  readonly protection: ClaimedProtection | null;
}

const SHOWN = 25;

const KIND: Column = { label: message('protection.column.kind'), type: 'text' };
const STATE: Column = { label: message('protection.column.state'), type: 'text' };

/** What protection a register claims for services, by whom and until when; no section where it claims none. */
export function protectionSections(services: readonly Marked[]): Section[] {
  const claims = services.flatMap(({ id, name, protection }) =>
    protection ? [{ label: name ?? id, protection }] : [],
  );
  if (claims.length === 0) return [];
  const shown = claims.slice(0, SHOWN);
  return [
    {
      id: 'protection',
      title: message('protection.section'),
      blocks: [
        { kind: 'paragraph', texts: [message('protection.explained')] },
        {
          kind: 'table',
          columns: [
            { label: message('services-live.column.service'), type: 'text' },
            KIND,
            { label: message('protection.column.authority'), type: 'text' },
            { label: message('protection.column.from'), type: 'date' },
            { label: message('protection.column.until'), type: 'date' },
            STATE,
          ],
          rows: shown.map(({ label, protection: { kind, authority, from, until, state } }): Cell[] => [
            label,
            protectionText(kind),
            authority,
            from,
            until,
            message(`protection.state.${state}`),
          ]),
          states: shown.map(({ protection }) => stateOfClaim(protection)),
          moreRows: claims.length - shown.length,
        },
      ],
    },
  ];
}

/** What is claimed for a service and how the claim stands, for tables about something else. */
export function protectionColumns(): readonly Column[] {
  return [KIND, STATE];
}

export function protectionCells({ kind, state }: ClaimedProtection): readonly Cell[] {
  return [protectionText(kind), message(`protection.state.${state}`)];
}

export function stateOfClaim({ state }: ClaimedProtection): State {
  return state === 'claimed' ? 'normal' : 'weaker';
}

/** What kind of protection it is, as emblems say it. */
export function protectionText(kind: ClaimedProtection['kind']): Message {
  return kind === 'medical' ? message('protection.medical') : message(`emblem.purpose.${kind}`);
}
