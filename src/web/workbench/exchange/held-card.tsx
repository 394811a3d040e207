import { useId, type ReactNode } from 'react';
import { message, titleText, type Message } from '../../../i18n/text.ts';
import type { HeldPractices } from '../../../schemas/practice-answers.ts';
import { Words } from '../../shared/words.tsx';

type Held = HeldPractices['cards'][number];

/** A card before it is tried: what was done, where and by whom, what it took, what it needs, and who signed it. */
export function HeldCard({
  card,
  isChosen,
  choose,
}: {
  readonly card: Held;
  readonly isChosen: boolean;
  readonly choose: (isChosen: boolean) => void;
}): ReactNode {
  const about = useId();
  const { title, done, conditions, there } = card;
  const { before, after, gain } = there;
  return (
    <li>
      <label className="practice-title">
        <input
          type="checkbox"
          aria-describedby={about}
          checked={isChosen}
          onChange={({ target }) => choose(target.checked)}
        />{' '}
        <Words text={titleText(title)} />
      </label>
      <div id={about}>
        <p>
          <Words text={titleText(done)} />
        </p>
        <p className="practice-figures">
          <Words text={message('workbench.exchange.practices.there', { before, after })} />
          {gain !== null && (
            <>
              {' '}
              <Words text={message('workbench.exchange.practices.gain', { gain })} />
            </>
          )}
        </p>
        <ul>
          {factsOf(card).map((text, at) => (
            <li key={at}>
              <Words text={text} />
            </li>
          ))}
        </ul>
        {conditions.length > 0 && (
          <>
            <p>
              <Words text={message('practice.conditions')} />
            </p>
            <ul>
              {conditions.map((one, at) => (
                <li key={at}>
                  <Words text={titleText(one)} />
                </li>
              ))}
            </ul>
          </>
        )}
        <p className="muted">
          <Words text={signedBy(card)} /> · <Words text={sharedBy(card)} /> · <bdi>{card.marking}</bdi>
        </p>
      </div>
    </li>
  );
}

function factsOf({ maker: { name }, country, made, effort, personDays }: Held): Message[] {
  const date = made.slice(0, 10);
  return [
    country === null
      ? message('practice.by', { name, date })
      : message('practice.by.country', { name, country, date }),
    ...(effort === null ? [] : [message('practice.effort', { effort: titleText(effort) })]),
    ...(personDays === null ? [] : [message('practice.person-days', { days: personDays })]),
  ];
}

function signedBy({ maker: { name, trust } }: Held): Message {
  if (trust === 'trusted') return message('workbench.exchange.practices.signed', { name });
  if (trust === 'revoked') return message('workbench.exchange.practices.signed-revoked', { name });
  return message('workbench.exchange.practices.signed-unknown', { name });
}

function sharedBy({ isOwn, author }: Held): Message {
  return isOwn
    ? message('workbench.exchange.practices.own')
    : message('workbench.exchange.practices.from', { partner: author });
}
