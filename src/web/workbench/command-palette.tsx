import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { LanguageCode, MessageCode } from '../../i18n/codes.ts';
import { message, type Text } from '../../i18n/text.ts';
import type { AssessAnswer } from '../../schemas/assess-answer.ts';
import { useLanguage } from '../shared/language-context.ts';
import { Words } from '../shared/words.tsx';
import { goTo, type WorkbenchPlace } from './address.ts';
import { askServer, type Job, type Stored } from './api.ts';
import { storedTitle } from './evidence/untitled.ts';
import { SUBJECTS, subjectName } from './home.tsx';
import { keptCountry } from './kept-country.ts';
import { paletteEntries, placeOfObject, type PaletteEntry, type PaletteGround } from './palette-entries.ts';
import { countriesByName, operationName } from './question-form.tsx';
import { useMay, useWorkspacePath } from './workbench-context.ts';

/** Goes to any view, country, network or question by its name: Ctrl-K, or ⌘-K. */
export function CommandPalette({
  chooseLanguage,
}: {
  readonly chooseLanguage: (code: LanguageCode) => void;
}): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const { plain } = useLanguage();
  useEffect(() => {
    const heard = (event: globalThis.KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setOpen(true);
    };
    addEventListener('keydown', heard);
    return () => removeEventListener('keydown', heard);
  }, []);
  return (
    <>
      <button
        type="button"
        className="find"
        onClick={() => setOpen(true)}
        aria-keyshortcuts="Control+K Meta+K"
      >
        <Words text={message('palette.find')} /> <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      {isOpen && (
        <Palette
          label={plain(message('palette.find'))}
          close={() => setOpen(false)}
          chooseLanguage={chooseLanguage}
        />
      )}
    </>
  );
}

function Palette({
  label,
  close,
  chooseLanguage,
}: {
  readonly label: string;
  readonly close: () => void;
  readonly chooseLanguage: (code: LanguageCode) => void;
}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const entries = paletteEntries(text, useGround());
  useEffect(() => dialog.current?.showModal(), []);
  const take = (entry: PaletteEntry): void => {
    dialog.current?.close();
    close();
    if ('speak' in entry.does) return chooseLanguage(entry.does.speak);
    goTo(entry.does.goTo);
    // One is where one wanted to go, and no longer in the head.
    document.querySelector<HTMLElement>('#content')?.focus();
  };
  const steer = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setAt((old) => Math.min(old + 1, entries.length - 1));
    else if (event.key === 'ArrowUp') setAt((old) => Math.max(old - 1, 0));
    else if (event.key === 'Enter' && entries[at]) take(entries[at]);
    else return;
    event.preventDefault();
  };
  return (
    <dialog ref={dialog} className="palette" aria-label={label} onClose={close}>
      <input
        type="text"
        role="combobox"
        autoComplete="off"
        aria-label={label}
        aria-expanded={entries.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={entries.length > 0 ? `${id}-${at}` : undefined}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setAt(0);
        }}
        onKeyDown={steer}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label}>
        {entries.map((entry, position) => (
          <li
            key={entry.key}
            id={`${id}-${position}`}
            role="option"
            aria-selected={position === at}
            onPointerDown={(event) => {
              event.preventDefault();
              take(entry);
            }}
          >
            <Words text={entry.label} />
            {entry.under && (
              <span className="muted">
                <Words text={entry.under} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {entries.length === 0 && (
        <p className="muted" role="status">
          <Words text={message('explore.search.none', { text })} />
        </p>
      )}
    </dialog>
  );
}

function useGround(): PaletteGround {
  const { plain, tag, code } = useLanguage();
  const path = useWorkspacePath();
  const country = keptCountry();
  const [networks, setNetworks] = useState<PaletteGround['networks']>([]);
  const isOperator = useMay('operator');
  const [known, setKnown] = useState<{ readonly jobs: readonly Job[]; readonly objects: readonly Stored[] }>({
    jobs: [],
    objects: [],
  });
  useEffect(() => {
    let isWanted = true;
    const read = async (): Promise<void> => {
      const [jobs, objects] = await Promise.all([
        askServer<Job[]>('GET', path('/jobs'), code),
        askServer<Stored[]>('GET', path('/objects'), code),
      ]);
      if (isWanted) setKnown({ jobs, objects });
      const job = jobs.find(
        ({ operation, state, request }) =>
          operation === 'assess' && state === 'done' && request['country'] === country,
      );
      if (!job) return;
      const answer = await askServer<AssessAnswer>('GET', path(`/jobs/${job.id}/answer`), code);
      if (isWanted) setNetworks(networksOf(answer));
    };
    // Without an answer the palette knows networks by their numbers.
    read().catch(() => undefined);
    return () => {
      isWanted = false;
    };
    // Once for each opening.
  }, []);
  return useMemo(() => {
    const entry = (key: string, label: Text, place: WorkbenchPlace): PaletteGround['fixed'][number] => ({
      key,
      name: plain(label),
      label,
      does: { goTo: place },
    });
    const kept = country ?? '';
    return {
      country,
      networks,
      kept: keptThings(known, plain),
      countries: countriesByName(tag).map(([one]) => one),
      fixed: [
        entry('know', subjectName('know'), { view: 'know', country: kept, query: '' }),
        entry('withstand', subjectName('withstand'), { view: 'withstand', country: kept, query: '' }),
        entry('restore', subjectName('restore'), { view: 'restore' }),
        entry('live', subjectName('live'), { view: 'live' }),
        entry('watch', subjectName('watch'), { view: 'watch' }),
        entry('share', subjectName('share'), { view: 'share', country: kept, query: '' }),
        entry('evidence', subjectName('evidence'), { view: 'evidence' }),
        entry('book', message('workbench.kind.book'), { view: 'book' }),
        ...(['answers', 'documents', 'campaigns', 'people'] as const).map((view) =>
          entry(view, message(`workbench.${view}`), { view }),
        ),
        ...(isOperator ? [entry('exchange', message('workbench.exchange'), { view: 'exchange' })] : []),
        ...SUBJECTS.flatMap(({ questions }) =>
          questions.map((question) =>
            entry(`ask-${question}`, operationName(question), {
              view: 'ask',
              operation: question,
              given: {},
            }),
          ),
        ),
      ],
    };
  }, [country, networks, known, plain, tag, isOperator]);
}

/** Documents by name, and plans by that of their inventory. */
function keptThings(
  { jobs, objects }: { readonly jobs: readonly Job[]; readonly objects: readonly Stored[] },
  plain: (text: Text) => string,
): PaletteGround['kept'] {
  const thing = (id: string, name: string, kind: Text, place: WorkbenchPlace) => ({
    id,
    name,
    kind,
    kindName: plain(kind),
    place,
  });
  const nameOf = new Map(objects.map(({ id, name }) => [id, name]));
  return [
    ...objects.map((object) =>
      thing(
        object.id,
        plain(storedTitle(object)),
        { code: `workbench.kind.${object.kind}` as MessageCode, params: {} },
        placeOfObject(object),
      ),
    ),
    ...jobs.flatMap(({ id, operation, state, request }) => {
      const [inventory, damage] = [String(request['inventory']), String(request['damage'])];
      const name = nameOf.get(inventory);
      if (operation !== 'restore' || state !== 'done' || name === undefined) return [];
      return [thing(id, name, operationName('restore'), { view: 'restore', inventory, damage, plan: id })];
    }),
  ];
}

/** Every network that an answer about a country names, in either plane, once. */
function networksOf({ planes }: AssessAnswer): PaletteGround['networks'] {
  const named = [planes.ipv4, planes.ipv6].flatMap((plane) =>
    plane
      ? [
          ...plane.networks,
          ...plane.foreignNetworks,
          ...plane.access,
          ...plane.diagram.nodes.flatMap(({ network }) => network ?? []),
        ]
      : [],
  );
  return [...new Map(named.map(({ asn, name }) => [asn, { asn, name }])).values()];
}
