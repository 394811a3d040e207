import { useState, type ReactNode } from 'react';
import { findingText } from '../../../i18n/coded-text.ts';
import { message, type Text } from '../../../i18n/text.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { addressOf, goTo, type WorkbenchPlace } from '../address.ts';
import { askServer, type Stored } from '../api.ts';
import { AddToDossier } from '../evidence/add-to-dossier.tsx';
import { jobDone } from '../example/job-done.ts';
import { subjectName } from '../home.tsx';
import { keptCountry } from '../kept-country.ts';
import { placeOfObject } from '../palette-entries.ts';
import { RefusedNote } from '../parts.tsx';
import { useAsked, useDoing } from '../use-asked.ts';
import { useWorkspacePath } from '../workbench-context.ts';

/** Where a document is worked with: a scenario fails in Withstand, a damage is planned for in Restore; and its way into a dossier. */
export function OpenIn({ object, text }: { readonly object: Stored; readonly text: string }): ReactNode {
  const place: WorkbenchPlace =
    object.kind === 'watch' ? { view: 'watch', answer: object.id } : placeOfObject(object);
  return (
    <p className="buttons">
      {object.kind === 'scenario' && <InWithstand text={text} />}
      {place.view !== 'document' && (
        <a className="button" href={addressOf(place)}>
          <Words text={message('example.open', { view: subjectName(subjectOf(place.view)) })} />
        </a>
      )}
      <CheckToDossier object={object} />
    </p>
  );
}

function subjectOf(view: WorkbenchPlace['view']): 'restore' | 'share' | 'evidence' | 'watch' | 'live' {
  if (view === 'book') return 'share';
  return view === 'evidence' || view === 'watch' || view === 'live' ? view : 'restore';
}

/** Makes in Withstand fail what a scenario says; what a click cannot show is said first. */
function InWithstand({ text }: { readonly text: string }): ReactNode {
  const { isBusy, refused, run } = useDoing();
  const [said, setSaid] = useState<{ readonly note: Text; readonly to?: WorkbenchPlace }>();
  const open = (): void =>
    run(async () => {
      const [{ readScenario }, { choicesOfScenario }, { withstandPlace, withstandQuery }] = await Promise.all(
        [
          import('../../../formats/scenario/read-scenario.ts'),
          import('../../what-if/scenario/choices-of-scenario.ts'),
          import('../withstand/withstand-place.ts'),
        ],
      );
      const { value, findings } = readScenario(text);
      if (!value) return setSaid({ note: { kind: 'list', items: findings.map(findingText) } });
      const { choices, leftOut } = choicesOfScenario(value);
      const query = withstandQuery({ ...withstandPlace(''), scenarios: [choices, []] });
      const to: WorkbenchPlace = { view: 'withstand', country: value.country ?? keptCountry() ?? '', query };
      if (leftOut.length === 0) return goTo(to);
      const what = leftOut.map((literal): Text => ({ kind: 'literal', literal }));
      setSaid({ note: message('withstand.open.partly', { what }), to });
    });
  const label = <Words text={message('example.open', { view: subjectName('withstand') })} />;
  return (
    <>
      {said?.to ? (
        <a className="button" href={addressOf(said.to)}>
          {label}
        </a>
      ) : (
        <button type="button" className="button" disabled={isBusy} onClick={open}>
          {label}
        </button>
      )}
      {said && (
        <span role="status">
          <Words text={said.note} />
        </span>
      )}
      <RefusedNote refused={refused} />
    </>
  );
}

/** What checks a document: its answer goes into a dossier, and the document with it, as its input. */
const CHECKED_BY: Readonly<Record<string, readonly [operation: string, field: string]>> = {
  scenario: ['scenario.check', 'file'],
  inventory: ['inventory.check', 'folder'],
  book: ['book.check', 'folder'],
  watch: ['watch.report', 'file'],
};

function CheckToDossier({ object }: { readonly object: Stored }): ReactNode {
  const { code } = useLanguage();
  const path = useWorkspacePath();
  const { id, kind, revision } = object;
  if (kind === 'damage') return <DamageToDossier damage={id} key={revision} />;
  const by = CHECKED_BY[kind];
  if (!by) return null;
  const [operation, field] = by;
  const ask = (): Promise<string> => jobDone(operation, { [field]: id }, path, code);
  return <AddToDossier key={revision} job={ask} />;
}

/** So many inventories are tried, the one saved last first. */
const MOST_TRIED = 5;

/** A damage is one of an inventory: that in which all that is broken is found, else the one saved last. */
function DamageToDossier({ damage }: { readonly damage: string }): ReactNode {
  const { code } = useLanguage();
  const path = useWorkspacePath();
  const inventories = useAsked<Stored[]>(path('/objects?kind=inventory'));
  if (inventories.state !== 'answered' || inventories.answer.length === 0) return null;
  const newest = inventories.answer.toSorted((one, other) => other.savedAt.localeCompare(one.savedAt));
  const ask = async (): Promise<string> => {
    const jobs: string[] = [];
    for (const { id } of newest.slice(0, MOST_TRIED)) {
      // oxlint-disable-next-line no-await-in-loop -- until one fits
      const job = await jobDone('damage.check', { file: damage, inventory: id }, path, code);
      // oxlint-disable-next-line no-await-in-loop -- until one fits
      const { findings } = await askServer<{ findings: unknown[] }>('GET', path(`/jobs/${job}/answer`), code);
      if (findings.length === 0) return job;
      jobs.push(job);
    }
    return jobs[0];
  };
  return <AddToDossier job={ask} />;
}
