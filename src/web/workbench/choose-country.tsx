import type { ReactNode } from 'react';
import { message } from '../../i18n/text.ts';
import { useLanguage } from '../shared/language-context.ts';
import { Words } from '../shared/words.tsx';
import { addressOf } from './address.ts';
import { countriesByName } from './question-form.tsx';

/** Where a view of a country begins: the countries by name. */
export function ChooseCountry({ view }: { readonly view: 'know' | 'withstand' | 'share' }): ReactNode {
  const { tag } = useLanguage();
  return (
    <>
      <h1>
        <Words text={message('withstand.choose')} />
      </h1>
      <ul className="countries">
        {countriesByName(tag).map(([country, name]) => (
          <li key={country}>
            <a href={addressOf({ view, country, query: '' })}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
