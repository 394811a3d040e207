import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CATALOGUES } from './catalogue.ts';
import { LANGUAGE_CODES, type LanguageCode, type MessageCode } from './codes.ts';
import { LANGUAGES } from './languages.ts';
import { parseTemplate, templateParams, type Template } from './template.ts';

const CODES = Object.keys(CATALOGUES.en) as MessageCode[];
const OTHERS = LANGUAGE_CODES.filter((code) => code !== 'en');

/** Latin words that Arabic, Persian and Russian sentences keep: names of standards, units of the field, our own name. */
const KEPT_WORDS = new Set(
  'AS ASN BGP BMP EPSG IPv BagIt CAIDA CSV CycloneDX SPDX DNS DSSE Ed25519 Excel FeatureCollection GML GeoJSON GraphML HAR HTML IP IPv4 IPv6 ISO IXP JSON KML MILP MRT MURUNA_PASSPHRASE Markdown Muruna OpenSSL PDF PEM Parquet PNG RFC RIB RO-Crate RIPEstat ROA RPKI RouteViews SHA-256 SVG UTC UTF-16 UTF-8 WGS Word XML YAML ZIP KMZ Mac Windows ASes API Idempotency-Key OpenAPI TLS PostgreSQL OpenID Connect URL HTTP QR SLURM RTR NATS JetStream TimescaleDB BGPalerter STIX TAXII MISP CAP Ctrl-C reportHTTP'.split(
    ' ',
  ),
);

/** What users type or read in files: options, keywords of scenarios, columns, formats. The same in every language. */
const TYPED_WORDS = new Set(
  'SHA256SUMS after all as-rel Asia asn asns at AZ before bgp bgpdump bundled by bzip2 c1 c2 cache calibrated cc claim class collector count country csv damage degrade delegated-extended docs docx en Enter exchange explore-CC fa false figure formats gateways gzip h hijack hold-out hops hours html https IR isolation json k L l3 lang leak lenient links m md member mode muruna name named networks next_hop out pdf pfx2as physical PK policy PowerPoint pptx ranges repeat restore result rib roas scenario serial-1 serial-2 serve sets share Shift snapshot summary T08 Tab Tehran to tools top topology TR true until users wget withdrawal WTDC-25 x y Z zstd'.split(
    ' ',
  ),
);

/** Names of people, collections and services. */
const AUTHORS = new Set([
  'Luckie',
  'Fontugne',
  'et',
  'al',
  'Internet',
  'Topology',
  'Zoo',
  'RIS',
  'Live',
  'Cloudflare',
  'Radar',
  'GRIP',
  'IODA',
]);

/** Sentences that are the same in French and in English. */
const SAME_IN_FRENCH = new Set([
  'Incident',
  'Signal',
  'Score',
  'Incidents',
  'Rectangle',
  'Latitude (°)',
  'Longitude (°)',
  'Organisations',
  'Pause',
  'Sites',
  'Table',
  'Sources',
  'Source',
  'Date',
  'Latitude',
  'Gain',
  'Licence',
  'Routes',
  'Verdict',
  'Signatures',
  'Longitude',
  'Documents',
  'total',
  'concentration',
  'client',
  'IPv4',
  'IPv6',
  'Provenance',
  'Secret',
  'Instance',
  'Audit',
  'peering',
  'services',
]);

const SAME_AS_ENGLISH: Readonly<Partial<Record<LanguageCode, ReadonlySet<string>>>> = {
  fr: SAME_IN_FRENCH,
};

test('every template can be read, and translations take the same parameters as the English', () => {
  const faults: string[] = [];
  for (const code of CODES)
    for (const language of LANGUAGE_CODES) {
      const names = (from: LanguageCode): string =>
        [...templateParams(parseTemplate(CATALOGUES[from][code])).keys()].sort().join(' ');
      if (names(language) !== names('en'))
        faults.push(`${language} ${code}: ${names(language)} ≠ ${names('en')}`);
    }
  assert.deepEqual(faults, []);
});

test('plurals have every form that their language needs', () => {
  const faults: string[] = [];
  for (const language of LANGUAGE_CODES) {
    const rules = new Intl.PluralRules(language);
    // Counts beyond a thousand are written in digits; only there has French a form of its own.
    const needed = new Set(Array.from({ length: 1001 }, (_, count) => rules.select(count)));
    for (const code of CODES)
      for (const forms of plurals(parseTemplate(CATALOGUES[language][code])))
        for (const category of needed)
          if (!forms.has(category)) faults.push(`${language} ${code}: no form for ${category}`);
  }
  assert.deepEqual(faults, []);
});

test('no word is left untranslated', () => {
  const left: string[] = [];
  for (const language of OTHERS)
    for (const code of CODES) {
      const sentence = words(parseTemplate(CATALOGUES[language][code]));
      const latin = sentence.match(/[A-Za-zÀ-ÿ][\w-]*/g) ?? [];
      if (isLatin(language)) {
        if (/\b(the|of|and|is|are|with|from|not|this|that|which|be)\b/i.test(sentence))
          left.push(`${language} ${code}: ${sentence}`);
        if (CATALOGUES[language][code] === CATALOGUES.en[code] && latin.length > 0 && !isUnitSign(code))
          if (!SAME_AS_ENGLISH[language]?.has(sentence)) left.push(`${language} ${code}: ${sentence}`);
      } else
        for (const word of latin)
          if (!KEPT_WORDS.has(word) && !TYPED_WORDS.has(word) && !AUTHORS.has(word))
            left.push(`${language} ${code}: ${word}`);
    }
  assert.deepEqual(left, [], `${left.length} words are left untranslated`);
});

/** Words that are wrong for a link between networks and right for a link to a page. */
const HYPERLINKS = new Set(['lien', 'liens', 'رابط', 'الرابط', 'روابط', 'الروابط']);
const ABOUT_PAGES = /^(problem|route|serve|workbench|admin|operation\.admin|field\.serve)\./;

test('no sentence uses a word that its language avoids', () => {
  const used = OTHERS.flatMap((language) =>
    Object.entries(LANGUAGES[language].avoided ?? {}).flatMap(([word, instead]) => {
      const alone = new RegExp(`(?<![\\p{L}\\p{M}\\u200c])${word}(?![\\p{L}\\p{M}\\u200c])`, 'iu');
      const isMeant = (code: MessageCode): boolean => HYPERLINKS.has(word) && ABOUT_PAGES.test(code);
      return CODES.filter((code) => !isMeant(code) && alone.test(CATALOGUES[language][code])).map(
        (code) => `${language} ${code}: ${word}, not ${instead}`,
      );
    }),
  );
  assert.deepEqual(used, []);
});

test('no sentence holds bidirectional control characters: renderers isolate', () => {
  const faults = OTHERS.flatMap((language) =>
    CODES.filter((code) => /[\u200e\u200f\u2066-\u2069]/.test(CATALOGUES[language][code])).map(
      (code) => `${language} ${code}`,
    ),
  );
  assert.deepEqual(faults, []);
});

/** Whether English words would not stand out by their script. */
function isLatin(code: LanguageCode): boolean {
  return new Intl.Locale(code).maximize().script === 'Latn';
}

function isUnitSign(code: MessageCode): boolean {
  return code.startsWith('unit.');
}

function words(template: Template): string {
  return template
    .map((part) => {
      if (part.type === 'words') return part.words;
      return part.type === 'plural' ? [...part.forms.values()].map(words).join(' ') : '';
    })
    .join(' ')
    .trim();
}

function plurals(template: Template): ReadonlyMap<string, Template>[] {
  return template.flatMap((part) =>
    part.type === 'plural' ? [part.forms, ...[...part.forms.values()].flatMap(plurals)] : [],
  );
}
