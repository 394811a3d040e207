import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { message, type Message, type Text } from '../../i18n/text.ts';
import type { State } from '../../reports/model.ts';
import { Words } from '../shared/words.tsx';
import type { MapPick } from './map-things.ts';

/** Something on a map, as a line of a list. */
export interface ListedThing {
  readonly key: string;
  readonly pick: MapPick;
  readonly name: Text;
  readonly share?: number | undefined;
  readonly state: State;
  readonly isPressed: boolean;
}

/** Things of one kind. */
export interface ListedKind {
  readonly title: Message;
  readonly things: readonly ListedThing[];
}

/** What lies on a map as a list for the keyboard: Tab enters it, arrow keys go through it, and a thing is picked as by a click on the map. */
export function ThingsList({
  kinds,
  picked,
  shown,
  isOpenFirst,
}: {
  readonly kinds: readonly ListedKind[];
  readonly picked: (pick: MapPick) => void;
  /** Which thing the reader is at. */
  readonly shown: (thing: ListedThing | undefined) => void;
  readonly isOpenFirst: boolean;
}): ReactNode {
  const [isOpen, setOpen] = useState(isOpenFirst);
  const [at, setAt] = useState<string>();
  const place = useRef<HTMLDivElement>(null);
  const filled = kinds.filter(({ things }) => things.length > 0);
  const all = filled.flatMap(({ things }) => things);
  const entry = all.some(({ key }) => key === at) ? at : all.at(0)?.key;
  const go = (event: KeyboardEvent): void => {
    const now = all.findIndex(({ key }) => key === entry);
    const to = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const buttons = place.current?.querySelectorAll('button') ?? [];
    buttons[Math.max(0, Math.min(all.length - 1, to))].focus();
  };
  return (
    <details
      className="things-list small"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <Words text={message('know.map.list')} />
      </summary>
      {isOpen && (
        <>
          <p className="muted">
            <Words text={message('know.map.list.hint')} />
          </p>
          <div ref={place} className="things" onKeyDown={go}>
            {filled.map(({ title, things }) => (
              <section key={title.code}>
                <h3>
                  <Words text={title} />
                </h3>
                <ul>
                  {things.map((thing) => (
                    <li key={thing.key}>
                      <button
                        type="button"
                        className={`plain ${thing.state}`}
                        tabIndex={thing.key === entry ? 0 : -1}
                        aria-pressed={thing.isPressed}
                        onFocus={() => {
                          setAt(thing.key);
                          shown(thing);
                        }}
                        onBlur={() => shown(undefined)}
                        onClick={() => picked(thing.pick)}
                      >
                        <ThingName {...thing} />
                      </button>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </>
      )}
    </details>
  );
}

/** A thing by its name, with its share where it has one, and its state where that is not the normal one. */
function ThingName({ name, share, state }: ListedThing): ReactNode {
  return (
    <>
      <Words text={name} />
      {share !== undefined && (
        <>
          {' · '}
          <Words text={{ kind: 'share', value: share }} />
        </>
      )}
      {state !== 'normal' && (
        <>
          {' · '}
          <Words text={message(`common.state.${state}`)} />
        </>
      )}
    </>
  );
}
