import { atStart, isLabel, type CountryInSentence } from '../country-phrase.ts';

/** Without an article: cities and most islands. */
const WITHOUT_ARTICLE = new Set(
  'AD AG AI AW BH BL CU CW CY DG DJ EA FJ GG GI GU HT IL JE KI KN LC MC MF MG MS MT MU NR NU OM PM PR RE SG SH SJ SM ST SX TA TK TO TT TV TW VC WF WS YT'.split(
    ' ',
  ),
);
const PLURAL = new Set(
  'AE AS AX BM BQ BS CC CK FK FO HM IC KM KY MH MP MV NL PH PN PS PW SB SC TC TF UM US VG VI 019 029'.split(
    ' ',
  ),
);
const MASCULINE = new Set(
  'AF AO AQ AZ BD BF BI BJ BN BR BT BW BZ CA CD CG CL CM CR CV DK EC EH GA GB GH GL GT GY HN IO IQ IR JP KE KG KH KW KZ LA LB LI LK LR LS LU MA ME ML MM MW MX MZ NE NG NI NP PA PE PK PT PY QA RW SD SN SR SS SV SZ TD TG TJ TL TM UG UY UZ VA VE VN VU XK YE ZW'.split(
    ' ',
  ),
);
/** Countries without an article where one is *en*, not *à*. */
const EN_WITHOUT_ARTICLE = new Set(['AD', 'HT', 'IL']);

/** "le réseau de l’Iran", "du Japon", "aux Pays-Bas", "en France", "La Russie dépend…". */
export const countryInSentence: CountryInSentence = ({ before, name, form }, code) => {
  if (form === 'bare' || isLabel(before)) return { before, name };
  const [, start, preposition] = /^(.*?)(?:(?<=^|[\s ’])(de|à|en) )?$/is.exec(before)!;
  if (preposition === undefined) return { before, name: atStart(before, article(name, code) + name) };
  const words = withArticle(preposition.toLowerCase(), name, code);
  const capital = preposition[0] !== preposition[0].toLowerCase();
  return { before: start + atStart(capital ? '' : start + ' ', words), name };
};

function article(name: string, code: string): string {
  if (WITHOUT_ARTICLE.has(code)) return '';
  if (PLURAL.has(code)) return 'les ';
  if (startsWithVowel(name)) return 'l’';
  return MASCULINE.has(code) ? 'le ' : 'la ';
}

/** The preposition and the article as they contract. */
function withArticle(preposition: string, name: string, code: string): string {
  const own = article(name, code);
  if (preposition === 'en') return placeIn(own, code);
  if (own === '') return preposition === 'de' && elides(name) ? 'd’' : `${preposition} `;
  const contracted = { de: { 'le ': 'du ', 'les ': 'des ' }, à: { 'le ': 'au ', 'les ': 'aux ' } };
  return (contracted[preposition as 'de' | 'à'] as Record<string, string>)[own] ?? `${preposition} ${own}`;
}

/** *en* before feminine names and vowels, *au* and *aux* before the others, *à* before names without an article. */
function placeIn(own: string, code: string): string {
  if (own === '') return EN_WITHOUT_ARTICLE.has(code) ? 'en ' : 'à ';
  if (own === 'les ') return 'aux ';
  return own === 'le ' ? 'au ' : 'en ';
}

function startsWithVowel(name: string): boolean {
  return /^[AEIOUÉÈÎÔ]/i.test(name);
}

/** Haïti has a mute h. */
function elides(name: string): boolean {
  return startsWithVowel(name) || name.startsWith('Ha');
}
