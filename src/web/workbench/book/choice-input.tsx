import { useMemo, type ReactNode } from 'react';
import { LANGUAGE_CODES } from '../../../i18n/codes.ts';
import { message } from '../../../i18n/text.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { countriesByName } from '../question-form.tsx';
import type { FieldChoices } from './field-words.ts';

/** A value, or several, of those that there are. What the file says and is none of them stays, and is told apart. */
export function ChoiceInput({
  label,
  hint,
  choices,
  isList,
  value,
  may,
  put,
}: {
  readonly label: ReactNode;
  readonly hint: ReactNode;
  readonly choices: FieldChoices;
  readonly isList: boolean;
  readonly value: unknown;
  readonly may: boolean;
  readonly put: (value: unknown) => void;
}): ReactNode {
  const { plain } = useLanguage();
  const known = useChoices(choices);
  const chosen = [value].flat().filter((one) => typeof one === 'string');
  const strange = chosen.filter((one) => !known.some(([choice]) => choice === one));
  const all = [
    ...known,
    ...strange.map((one) => [one, plain(message('book.not-listed', { value: one }))] as const),
  ];
  if (isList && all.length <= LANGUAGE_CODES.length)
    return (
      <fieldset className="choices">
        <legend>{label}</legend>
        {all.map(([choice, words]) => (
          <label key={choice}>
            <input
              type="checkbox"
              checked={chosen.includes(choice)}
              disabled={!may}
              onChange={({ target }) =>
                put(listOf(target.checked ? [...chosen, choice] : chosen.filter((one) => one !== choice)))
              }
            />{' '}
            {words}
          </label>
        ))}
        {hint}
      </fieldset>
    );
  return (
    <label className="field">
      <span>{label}</span>
      <select
        multiple={isList}
        value={isList ? chosen : (chosen[0] ?? '')}
        disabled={!may}
        onChange={({ target }) => {
          const picked = [...target.selectedOptions].map((option) => option.value);
          put(isList ? listOf(picked) : picked[0] || undefined);
        }}
      >
        {!isList && <option value="" />}
        {all.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
      {hint}
    </label>
  );
}

function listOf(values: readonly string[]): readonly string[] | undefined {
  return values.length > 0 ? values : undefined;
}

/** Values with their words in the language of the page. */
function useChoices(choices: FieldChoices): readonly (readonly [value: string, words: string])[] {
  const { plain, tag } = useLanguage();
  return useMemo(() => {
    if (choices === 'countries') return countriesByName(tag);
    if (choices !== 'languages') return [...choices].map(([value, text]) => [value, plain(text)] as const);
    const names = new Intl.DisplayNames(tag, { type: 'language' });
    return LANGUAGE_CODES.map((code) => [code, names.of(code) ?? code] as const);
  }, [choices, plain, tag]);
}
