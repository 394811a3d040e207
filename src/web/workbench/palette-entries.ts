import { LANGUAGE_CODES, type LanguageCode } from '../../i18n/codes.ts';
import { asText, message, type Text } from '../../i18n/text.ts';
import { latinDigits } from '../../core/latin-digits.ts';
import { isCalled } from '../shared/country-names.ts';
import { meaningOf } from '../shared/name-search.ts';
import type { WorkbenchPlace } from './address.ts';
import type { Stored } from './api.ts';

/** Something that the palette goes to or does. */
export interface PaletteEntry {
  readonly key: string;
  readonly label: Text;
  /** Under what it stands: a subject, or a country. */
  readonly under?: Text;
  readonly does: { readonly goTo: WorkbenchPlace } | { readonly speak: LanguageCode };
}

/** What is known where the palette opens. */
export interface PaletteGround {
  /** The country that was looked at last. */
  readonly country: string | undefined;
  readonly countries: readonly string[];
  /** Networks of the last answer about that country. */
  readonly networks: readonly { readonly asn: number; readonly name: string | null }[];
  /** Views and questions, with their names in the language of the page. */
  readonly fixed: readonly (PaletteEntry & { readonly name: string })[];
  /** Documents and plans of the workspace. */
  readonly kept: readonly KeptThing[];
}

/** A document of the workspace, or a plan made from one. */
export interface KeptThing {
  readonly id: string;
  readonly name: string;
  readonly kind: Text;
  /** The kind in the language of the page. */
  readonly kindName: string;
  readonly place: WorkbenchPlace;
}

/** Where a document is worked on: an inventory, a damage, a book and a dossier have a view of their own. */
export function placeOfObject({ id, kind }: Pick<Stored, 'id' | 'kind'>): WorkbenchPlace {
  if (kind === 'inventory') return { view: 'restore', inventory: id };
  if (kind === 'damage') return { view: 'restore', damage: id };
  if (kind === 'services') return { view: 'live', services: id };
  if (kind === 'supply') return { view: 'live', supply: id };
  if (kind === 'book') return { view: 'book', book: id };
  if (kind === 'dossier') return { view: 'evidence', draft: id };
  return kind === 'view' ? { view: 'view', object: id } : { view: 'document', object: id };
}

const MOST_COUNTRIES = 4;
const MOST_NETWORKS = 6;
const MOST_KEPT = 6;

/** What is meant by a text: views and questions by name, countries in any language, networks by number, name, acronym or sound. */
export function paletteEntries(text: string, ground: PaletteGround): PaletteEntry[] {
  const word = text.trim().toLocaleLowerCase();
  const fixed = ground.fixed.filter(({ name }) => name.toLocaleLowerCase().includes(word));
  if (word === '') return fixed;
  return [
    ...networkEntries(text, ground),
    ...countryEntries(word, ground),
    ...fixed,
    ...keptEntries(word, ground),
    ...languageEntries(word),
  ];
}

/** By the name that somebody gave it, or by what it is. */
function keptEntries(word: string, { kept }: PaletteGround): PaletteEntry[] {
  return kept
    .filter(({ name, kindName }) => [name, kindName].some((one) => one.toLocaleLowerCase().includes(word)))
    .slice(0, MOST_KEPT)
    .map(({ id, name, kind, place }) => ({
      key: `kept-${id}`,
      label: { kind: 'name' as const, name },
      under: kind,
      does: { goTo: place },
    }));
}

function countryEntries(word: string, { countries }: PaletteGround): PaletteEntry[] {
  if (word.length < 2) return [];
  return countries
    .filter((code) => code.toLowerCase() === word || isCalled(code, word))
    .slice(0, MOST_COUNTRIES)
    .flatMap((country) =>
      (['know', 'withstand'] as const).map((view) => ({
        key: `${view}-${country}`,
        label: { kind: 'country' as const, country },
        under: message(`workbench.subject.${view}`),
        does: { goTo: { view, country, query: '' } },
      })),
    );
}

function networkEntries(text: string, { country, networks }: PaletteGround): PaletteEntry[] {
  if (country === undefined) return [];
  const number = /^\s*(?:AS)?([1-9]\d{0,9})\s*$/i.exec(latinDigits(text))?.[1];
  const isMeant = meaningOf(text);
  const named = networks.filter(({ asn, name }) =>
    number === undefined ? isMeant(name ?? '') : String(asn) === number,
  );
  const found = named.length === 0 && number ? [{ asn: Number(number), name: null }] : named;
  return found.slice(0, MOST_NETWORKS).flatMap(({ asn, name }) => [
    {
      key: `know-n${asn}`,
      label: asText(asn, name ?? undefined),
      under: message('workbench.subject.know'),
      does: { goTo: { view: 'know' as const, country, query: `v=1&on=n${asn}` } },
    },
    {
      key: `fail-n${asn}`,
      label: message('explore.fail-what', { what: asText(asn, name ?? undefined) }),
      under: message('workbench.subject.withstand'),
      does: { goTo: { view: 'withstand' as const, country, query: `v=1&a=n${asn}` } },
    },
  ]);
}

function languageEntries(word: string): PaletteEntry[] {
  return LANGUAGE_CODES.flatMap((code): PaletteEntry[] => {
    const name = new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
    const english = new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
    if (![name, english].some((one) => one.toLocaleLowerCase().includes(word))) return [];
    return [
      {
        key: `speak-${code}`,
        label: { kind: 'name', name },
        under: message('explore.language'),
        does: { speak: code },
      },
    ];
  });
}
