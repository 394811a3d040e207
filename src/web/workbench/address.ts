import { useSyncExternalStore } from 'react';
import { REFUSED_AT_PROVIDER, type RefusedAtProvider } from '../../schemas/refused-at-provider.ts';
import { EXAMPLE_STEPS, type ExampleStep } from '../../schemas/guided-example.ts';

/** A place of the workbench, as the part of the address behind `#`. */
export type WorkbenchPlace =
  | { readonly view: 'home' }
  /** The guided example. */
  | { readonly view: 'example'; readonly step: ExampleStep }
  | { readonly view: 'take-up'; readonly secret: string }
  | { readonly view: 'shared'; readonly secret: string }
  | { readonly view: 'ask'; readonly operation: string; readonly given: Readonly<Record<string, string>> }
  | { readonly view: 'answer'; readonly job: string }
  | {
      readonly view: 'restore';
      readonly inventory?: string | undefined;
      readonly damage?: string | undefined;
      readonly plan?: string | undefined;
      /** What was done to the plan by hand, as `deedsText` says it. */
      readonly by?: string | undefined;
      /** The hour of the recovery that is looked at. */
      readonly hour?: string | undefined;
    }
  | {
      readonly view: 'live';
      readonly country?: string | undefined;
      /** Documents of the workspace, and jobs that answered, by their ids: nothing that stands in a register. */
      readonly services?: string | undefined;
      readonly scenario?: string | undefined;
      readonly supply?: string | undefined;
      readonly inventory?: string | undefined;
      readonly answer?: string | undefined;
      /** What would keep services, and what works with the remedies that are ticked. */
      readonly keep?: string | undefined;
      readonly remedied?: string | undefined;
      readonly who?: string | undefined;
      readonly withdrawal?: string | undefined;
      /** The hour that is looked at. */
      readonly hour?: string | undefined;
    }
  /** A view of a country; the query is read by the view. Without a country one is chosen. */
  | { readonly view: 'know' | 'withstand' | 'share'; readonly country: string; readonly query: string }
  | {
      readonly view: 'book';
      readonly book?: string | undefined;
      readonly part?: string | undefined;
      /** Which record of the part, from 0. */
      readonly record?: string | undefined;
    }
  | { readonly view: 'evidence'; readonly draft?: string | undefined }
  | {
      readonly view: 'watch';
      /** An answer of the watch that the workspace keeps. */
      readonly answer?: string | undefined;
      readonly incident?: string | undefined;
      /** A drill of the team. */
      readonly exercise?: string | undefined;
      /** The moment of an archive that is looked at, ISO 8601. */
      readonly at?: string | undefined;
    }
  /** A saved view, which is a short link. */
  | { readonly view: 'view'; readonly object: string }
  | { readonly view: 'answers' }
  | { readonly view: 'documents' }
  | { readonly view: 'document'; readonly object: string }
  | { readonly view: 'people' }
  | { readonly view: 'exchange' }
  | { readonly view: 'account' }
  /** Where one signs in, from a workspace that is open to everybody. */
  | { readonly view: 'sign-in'; readonly refused?: RefusedAtProvider | undefined }
  | { readonly view: 'campaigns' }
  | { readonly view: 'campaign'; readonly campaign: string }
  | { readonly view: 'instance'; readonly part: InstancePart };

/** What an administrator keeps, each a page of its own. */
export const INSTANCE_PARTS = ['accounts', 'workspaces', 'snapshots', 'provider', 'care', 'audit'] as const;
export type InstancePart = (typeof INSTANCE_PARTS)[number];

/** The place that an address says; home, where it says none that there is. */
export function workbenchPlace(fragment: string): WorkbenchPlace {
  const [path, query = ''] = fragment.replace(/^#?\/?/, '').split('?');
  const [view, name] = path.split('/').map(decodeURIComponent);
  switch (view) {
    case 'take-up':
    case 'shared':
      return name ? { view, secret: name } : HOME;
    case 'ask':
      return name ? { view, operation: name, given: Object.fromEntries(new URLSearchParams(query)) } : HOME;
    case 'know':
    case 'withstand':
    case 'share':
      return { view, country: /^[A-Z]{2}$/.test(name ?? '') ? name : '', query };
    case 'answer':
      return name ? { view, job: name } : HOME;
    case 'document':
    case 'view':
      return name ? { view, object: name } : HOME;
    case 'book':
      return { view, ...fieldsOf(query, ['book', 'part', 'record']) };
    case 'evidence':
      return { view, ...fieldsOf(query, ['draft']) };
    case 'watch':
      return { view, ...fieldsOf(query, ['answer', 'incident', 'exercise', 'at']) };
    case 'restore':
      return { view, ...fieldsOf(query, ['inventory', 'damage', 'plan', 'by', 'hour']) };
    case 'live':
      return { view, ...fieldsOf(query, LIVE_FIELDS) };
    case 'campaign':
      return name ? { view, campaign: name } : HOME;
    case 'example':
      return { view, step: EXAMPLE_STEPS.find((one) => one === name) ?? EXAMPLE_STEPS[0] };
    case 'instance':
      return { view, part: INSTANCE_PARTS.find((one) => one === name) ?? INSTANCE_PARTS[0] };
    case 'answers':
    case 'documents':
    case 'people':
    case 'exchange':
    case 'account':
    case 'campaigns':
      return { view };
    case 'sign-in': {
      const refused = REFUSED_AT_PROVIDER.find((why) => why === name);
      return refused === undefined ? { view } : { view, refused };
    }
    default:
      return HOME;
  }
}

const LIVE_FIELDS = [
  'country',
  'services',
  'scenario',
  'supply',
  'inventory',
  'answer',
  'keep',
  'remedied',
  'who',
  'withdrawal',
  'hour',
] as const;

/** The fields of a query that a place knows; empty ones are left out. */
function fieldsOf(query: string, names: readonly string[]): Record<string, string> {
  const given = new URLSearchParams(query);
  return Object.fromEntries(names.flatMap((name) => (given.get(name) ? [[name, given.get(name)!]] : [])));
}

/** Version of what stands behind the question mark. One fixture of every version is opened for ever. */
const VERSION = '1';

/** A query that says the fields of a place which are there. */
function queryOf(fields: Readonly<Record<string, string | undefined>>): string {
  const said = Object.entries(fields).filter((field): field is [string, string] => Boolean(field[1]));
  return said.length > 0 ? `?v=${VERSION}&${new URLSearchParams(said).toString()}` : '';
}

const HOME: WorkbenchPlace = { view: 'home' };

/** The address of a place. */
export function addressOf(place: WorkbenchPlace): string {
  switch (place.view) {
    case 'home':
      return '#/';
    case 'take-up':
    case 'shared':
      return `#/${place.view}/${encodeURIComponent(place.secret)}`;
    case 'ask': {
      const query = new URLSearchParams(place.given).toString();
      return `#/ask/${encodeURIComponent(place.operation)}${query && `?${query}`}`;
    }
    case 'know':
    case 'withstand':
    case 'share':
      return `#/${place.view}${place.country && `/${place.country}`}${place.query && `?${place.query}`}`;
    case 'answer':
      return `#/answer/${encodeURIComponent(place.job)}`;
    case 'document':
    case 'view':
      return `#/${place.view}/${encodeURIComponent(place.object)}`;
    case 'campaign':
      return `#/campaign/${encodeURIComponent(place.campaign)}`;
    case 'example':
      return `#/example/${place.step}`;
    case 'instance':
      return `#/instance/${place.part}`;
    case 'sign-in':
      return place.refused === undefined ? '#/sign-in' : `#/sign-in/${place.refused}`;
    case 'book':
    case 'evidence':
    case 'watch':
    case 'live':
    case 'restore': {
      const { view, ...fields } = place;
      return `#/${view}${queryOf(fields)}`;
    }
    default:
      return `#/${place.view}`;
  }
}

export function goTo(place: WorkbenchPlace): void {
  location.hash = addressOf(place);
  // The browser says so a moment later: a box that was ticked would be seen unticked until then.
  dispatchEvent(new Event('hashchange'));
}

/** Says in the address what has changed in the view, without a step that the browser's buttons go back to. */
export function stayAt(place: WorkbenchPlace): void {
  history.replaceState(undefined, '', addressOf(place));
  dispatchEvent(new Event('hashchange'));
}

/** The place at which the reader is. */
export function usePlace(): WorkbenchPlace {
  const fragment = useSyncExternalStore(subscribe, () => location.hash);
  return workbenchPlace(fragment);
}

function subscribe(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}
