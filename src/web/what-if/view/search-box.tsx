import { useEffect, useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { choiceKey, type Choice } from '../scenario/choice.ts';
import { isCalled } from '../../shared/country-names.ts';
import type { Hit } from '../worker/protocol.ts';
import { ChoiceLabel } from './network-label.tsx';
import { useWhatIf } from './what-if-context.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';

const SHOWN_COUNTRIES = 4;

/** Finds networks, links and countries, and fails what is chosen: a combobox with a list (WAI-ARIA 1.2). */
export function SearchBox(): ReactNode {
  const { subject, workers, nameOf, isFailed, toggle } = useWhatIf();
  const words = useLanguage();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const [isWaiting, setWaiting] = useState(false);
  const id = useId();
  const countries = countryChoices(
    subject.countries.filter((code) => code !== subject.country),
    text,
  );
  const isCurrent = workers.hits.text === text;
  const hits: readonly Hit[] = text.trim() === '' ? [] : [...countries, ...workers.hits.hits];
  const take = (choice: Choice): void => {
    toggle(choice);
    setText('');
    setWaiting(false);
  };
  // What stands there may still be of the letters before: Enter means what belongs to all that was typed.
  useEffect(() => {
    if (!isWaiting || !isCurrent) return;
    setWaiting(false);
    if (hits[at]) take(hits[at].choice);
  });
  const steer = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setAt((old) => Math.min(old + 1, hits.length - 1));
    else if (event.key === 'ArrowUp') setAt((old) => Math.max(old - 1, 0));
    else if (event.key === 'Enter' && hits[at] && (isCurrent || at < countries.length)) take(hits[at].choice);
    else if (event.key === 'Enter' && text.trim() !== '') setWaiting(!isCurrent);
    else if (event.key === 'Escape') setText('');
    else return;
    event.preventDefault();
  };
  return (
    <section className="search">
      <label htmlFor={`${id}-box`}>
        <strong>
          <Words text={message('explore.search')} />
        </strong>
      </label>
      <input
        id={`${id}-box`}
        className="search-text"
        type="search"
        role="combobox"
        autoComplete="off"
        aria-expanded={hits.length > 0}
        aria-controls={`${id}-list`}
        aria-describedby={`${id}-hint`}
        aria-activedescendant={hits.length > 0 ? `${id}-${at}` : undefined}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setAt(0);
          setWaiting(false);
          workers.search(target.value);
        }}
        onKeyDown={steer}
      />
      <p id={`${id}-hint`} className="muted small">
        <Words text={message('explore.search.hint', { example: '64500-64501' })} />
      </p>
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={words.plain(message('explore.search'))}
        hidden={hits.length === 0}
      >
        {hits.map(({ choice, network }, position) => (
          <li
            key={choiceKey(choice)}
            id={`${id}-${position}`}
            role="option"
            aria-selected={position === at}
            onPointerDown={(event) => {
              event.preventDefault();
              take(choice);
            }}
          >
            <span>
              <ChoiceLabel choice={choice} nameOf={(asn) => network?.name ?? nameOf(asn)} />
            </span>
            <span className="muted small">
              {network?.country && <Words text={{ kind: 'country', country: network.country }} />}{' '}
              <Words text={message(isFailed(choice) ? 'explore.restore' : 'explore.fail')} />
            </span>
          </li>
        ))}
      </ul>
      <p className="visually-hidden" role="status">
        {hits.length > 0 && <Words text={message('explore.search.hits', { count: hits.length })} />}
      </p>
      {text.trim() !== '' && isCurrent && hits.length === 0 && (
        <p className="muted small">
          <Words text={message('explore.search.none', { text })} />
        </p>
      )}
    </section>
  );
}

/** Countries whose code, else whose name in any of the languages, is what was typed: to fail whole, or to stop serving. */
function countryChoices(codes: readonly string[], text: string): Hit[] {
  const word = text.trim().toLocaleLowerCase();
  if (word.length < 2) return [];
  const isCode = (code: string): boolean => code.toLowerCase() === word;
  return codes
    .filter((code) => isCode(code) || isCalled(code, word))
    .toSorted((one, other) => Number(isCode(other)) - Number(isCode(one)))
    .slice(0, SHOWN_COUNTRIES)
    .flatMap((country) => [
      { choice: { kind: 'gateways', country } as const },
      { choice: { kind: 'country', country } as const },
    ]);
}
