import { atStart, isLabel, type CountryInSentence } from '../country-phrase.ts';

/** Countries and areas whose English name takes "the". */
const WITH_ARTICLE = new Set(
  'AE AX BQ BS CC CF CK DO EU FK FO GB GM HM IC IM IO KM KY MH MP MV NL PH PN PS SB SC TC TF UM US VG VI 019 029'.split(
    ' ',
  ),
);

/** "routes of the United States", "The Netherlands depends on…". */
export const countryInSentence: CountryInSentence = ({ before, name }, code) => {
  if (!WITH_ARTICLE.has(code) || isLabel(before)) return { before, name };
  return { before, name: `${atStart(before, 'the')} ${name}` };
};
