import { useMemo, useRef, useState, type ReactNode } from 'react';
import { LANGUAGE_CODES } from '../../../i18n/codes.ts';
import { message, type Text } from '../../../i18n/text.ts';
import type { Resolved } from '../../../exchange/dossier/narrative.ts';
import { DOSSIER_FORMATS, type DossierDraft } from '../../../schemas/dossier-draft.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { DOSSIER_INPUTS } from '../../../schemas/requests/evidence.ts';
import { Words } from '../../shared/words.tsx';
import { addressOf } from '../address.ts';
import { FORMAT_NAMES } from '../downloads.tsx';
import { Field } from '../parts.tsx';
import { operationName } from '../question-form.tsx';
import { citables, claimsOf, type Citable } from './claims.ts';
import { dossierTitle, UNTITLED } from './untitled.ts';
import { useResults, type DraftResults } from './use-results.ts';

interface EditProps {
  readonly draft: DossierDraft;
  readonly may: boolean;
  readonly change: (said: Partial<DossierDraft>) => void;
}

/** What goes into a dossier: answers, the narrative with the claims it makes, languages and formats, and what is sealed. */
export function DraftEditor(props: EditProps): ReactNode {
  const { draft, may, change } = props;
  const { plain } = useLanguage();
  const known = useResults(draft.answers);
  return (
    <div className="draft">
      <Field label={message('evidence.title')}>
        <input
          dir="auto"
          maxLength={200}
          readOnly={!may}
          value={draft.title === UNTITLED ? '' : draft.title}
          placeholder={plain(dossierTitle(UNTITLED))}
          onChange={({ target }) => change({ title: target.value || UNTITLED })}
        />
      </Field>
      <AnswersOfDraft {...props} known={known} />
      {known && <Narrative {...props} known={known} />}
      <ShownAs {...props} />
      <SealedFields {...props} />
    </div>
  );
}

function AnswersOfDraft({
  draft,
  may,
  change,
  known,
}: EditProps & { readonly known: DraftResults | undefined }): ReactNode {
  const { plain } = useLanguage();
  if (!known) return <div className="waiting" aria-hidden="true" />;
  const without = (job: string): void => change({ answers: draft.answers.filter((one) => one !== job) });
  const remove = (job: string, name: string): ReactNode =>
    may && (
      <button
        type="button"
        className="plain"
        aria-label={`${plain(message('workbench.remove'))}: ${name}`}
        onClick={() => without(job)}
      >
        <Words text={message('workbench.remove')} />
      </button>
    );
  return (
    <section aria-labelledby="draft-answers">
      <h2 id="draft-answers">
        <Words text={message('evidence.answers')} />
      </h2>
      {draft.answers.length === 0 && (
        <p className="notice">
          <Words text={message('evidence.answers.none')} />
        </p>
      )}
      <ul className="rows">
        {[...known.jobs].map(([name, job]) => (
          <li key={job.id}>
            <a href={addressOf({ view: 'answer', job: job.id })}>
              <Words text={known.results.get(name)?.report?.title ?? operationName(job.operation)} />
            </a>
            <bdi dir="ltr" className="code muted">
              {name}
            </bdi>
            {remove(job.id, name)}
          </li>
        ))}
        {known.missing.map((job) => (
          <li key={job} className="failed">
            <Words text={message('evidence.answers.missing', { job })} />
            {remove(job, job)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The text, what it can cite, and what the answers say about each thing it cites. */
function Narrative({ draft, may, change, known }: EditProps & { readonly known: DraftResults }): ReactNode {
  const area = useRef<HTMLTextAreaElement>(null);
  const { narrative } = draft;
  const put = (reference: string): void => {
    const at = area.current?.selectionStart ?? narrative.length;
    const before = narrative.slice(0, at);
    const space = before === '' || /\s$/.test(before) ? '' : ' ';
    change({ narrative: `${before}${space}${reference}${narrative.slice(at)}` });
    area.current?.focus();
  };
  return (
    <section aria-labelledby="draft-narrative">
      <h2 id="draft-narrative">
        <Words text={message('evidence.narrative')} />
      </h2>
      <p className="muted">
        <Words text={message('evidence.narrative.hint')} />
      </p>
      <textarea
        ref={area}
        rows={Math.min(24, Math.max(8, narrative.split('\n').length + 2))}
        dir="auto"
        readOnly={!may}
        aria-labelledby="draft-narrative"
        value={narrative}
        onChange={({ target }) => change({ narrative: target.value })}
      />
      <Claims narrative={narrative} known={known} />
      {may && known.results.size > 0 && <FigurePicker known={known} put={put} />}
    </section>
  );
}

const VERDICT_STATE: Readonly<Record<Resolved['verdict'], string>> = {
  holds: '',
  false: 'failed',
  missing: 'failed',
  unknown: 'failed',
  ambiguous: 'weaker',
  malformed: 'failed',
};

/** Every claim and figure of the text with the evidence on which it rests. */
function Claims({
  narrative,
  known,
}: {
  readonly narrative: string;
  readonly known: DraftResults;
}): ReactNode {
  const resolved = useMemo(() => claimsOf(narrative, known.results), [narrative, known]);
  if (resolved.length === 0) return null;
  return (
    <div className="scroll" tabIndex={0} role="group" aria-labelledby="claims-title">
      <h3 id="claims-title">
        <Words text={message('evidence.claims')} />
      </h3>
      <table className="claims">
        <thead>
          <tr>
            {(['cited', 'figure', 'verdict', 'rests-on'] as const).map((column) => (
              <th key={column} scope="col">
                <Words text={message(`evidence.claims.${column}`)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {resolved.map((one, at) => (
            <tr key={at} className={VERDICT_STATE[one.verdict]} data-verdict={one.verdict}>
              <td>
                <bdi dir="ltr" className="code">
                  {one.reference.source}
                </bdi>
              </td>
              <td>{'figure' in one ? <Words text={one.figure.value} /> : '–'}</td>
              <td>
                <Words text={verdictText(one)} />
              </td>
              <td>
                <Evidence resolved={one} known={known} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function verdictText(resolved: Resolved): Text {
  if (resolved.verdict === 'unknown')
    return message('evidence.verdict.unknown', { similar: resolved.similar.join(', ') || '–' });
  if (resolved.verdict === 'ambiguous')
    return message('evidence.verdict.ambiguous', { results: resolved.results.join(', ') });
  return message(`evidence.verdict.${resolved.verdict}`);
}

function Evidence({
  resolved,
  known,
}: {
  readonly resolved: Resolved;
  readonly known: DraftResults;
}): ReactNode {
  if (!('figure' in resolved)) return '–';
  const { result } = resolved.figure;
  const job = known.jobs.get(result);
  if (!job) return result;
  return (
    <a href={addressOf({ view: 'answer', job: job.id })}>
      <bdi dir="ltr">{result}</bdi>
    </a>
  );
}

const MOST_FIGURES = 40;

/** The figures of the answers; each is put into the text as a figure or as a claim. */
function FigurePicker({
  known,
  put,
}: {
  readonly known: DraftResults;
  readonly put: (reference: string) => void;
}): ReactNode {
  const { plain } = useLanguage();
  const [wanted, setWanted] = useState('');
  const all = useMemo(() => citables(known.results), [known]);
  const word = wanted.trim().toLocaleLowerCase();
  const saysIt = ({ labels, figure }: Citable): boolean =>
    `${labels.map(plain).join(' ')} ${figure}`.toLocaleLowerCase().includes(word);
  const found = all.filter(saysIt);
  return (
    <details className="figure-picker">
      <summary>
        <Words text={message('evidence.figures', { count: all.length })} />
      </summary>
      <Field label={message('workbench.plan.find')}>
        <input type="search" value={wanted} onChange={({ target }) => setWanted(target.value)} />
      </Field>
      <ul className="rows" tabIndex={0}>
        {found.slice(0, MOST_FIGURES).map(({ labels, value, figure, claim }) => (
          <li key={figure}>
            <span>
              {labels.map((label, at) => (
                <span key={at}>
                  {at > 0 && ' · '}
                  <Words text={label} />
                </span>
              ))}{' '}
              <strong>
                <Words text={value} />
              </strong>{' '}
              <bdi dir="ltr" className="code muted small">
                {figure.slice('[[figure: '.length, -2)}
              </bdi>
            </span>
            <button type="button" className="plain" onClick={() => put(figure)}>
              <Words text={message('evidence.put-figure')} />
            </button>
            {claim !== undefined && (
              <button type="button" className="plain" onClick={() => put(claim)}>
                <Words text={message('evidence.put-claim')} />
              </button>
            )}
          </li>
        ))}
      </ul>
      {found.length > MOST_FIGURES && (
        <p className="more">
          … <Words text={message('common.more-rows', { count: found.length - MOST_FIGURES })} />
        </p>
      )}
    </details>
  );
}

/** In which languages and formats reports and text are written. */
function ShownAs({ draft, may, change }: EditProps): ReactNode {
  const { tag, plain } = useLanguage();
  const names = new Intl.DisplayNames(tag, { type: 'language' });
  return (
    <div className="inline-fields">
      <Ticks
        label={message('share.pack.formats')}
        all={DOSSIER_FORMATS}
        chosen={draft.formats}
        nameOf={(format) => FORMAT_NAMES[format] ?? format}
        may={may}
        choose={(formats) => change({ formats })}
      />
      <Ticks
        label={message('evidence.languages')}
        all={LANGUAGE_CODES}
        chosen={draft.languages}
        nameOf={(code) => names.of(code) ?? code}
        may={may}
        choose={(languages) => change({ languages })}
      />
      <Field label={message('evidence.inputs')}>
        <select
          value={draft.inputs ?? 'none'}
          disabled={!may}
          onChange={({ target }) => change({ inputs: target.value as NonNullable<DossierDraft['inputs']> })}
        >
          {DOSSIER_INPUTS.map((one) => (
            <option key={one} value={one}>
              {plain(message(`evidence.inputs.${one}`))}
            </option>
          ))}
        </select>
      </Field>
    </div>
  );
}

/** Several of a few; the last one stays. */
function Ticks<Value extends string>({
  label,
  all,
  chosen,
  nameOf,
  may,
  choose,
}: {
  readonly label: Text;
  readonly all: readonly Value[];
  readonly chosen: readonly Value[];
  readonly nameOf: (value: Value) => string;
  readonly may: boolean;
  readonly choose: (chosen: readonly Value[]) => void;
}): ReactNode {
  return (
    <fieldset className="layers">
      <legend>
        <Words text={label} />
      </legend>
      {all.map((value) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            disabled={!may || (chosen.length === 1 && chosen[0] === value)}
            onChange={({ target }) =>
              choose(all.filter((one) => (one === value ? target.checked : chosen.includes(one))))
            }
          />{' '}
          {nameOf(value)}
        </label>
      ))}
    </fieldset>
  );
}

/** Fields whose values can be taken out later; they are chosen in the preview, where every field stands. */
function SealedFields({ draft, may, change }: EditProps): ReactNode {
  const { plain } = useLanguage();
  if (draft.sealed.length === 0) return null;
  return (
    <section aria-labelledby="draft-sealed">
      <h2 id="draft-sealed">
        <Words text={message('evidence.sealed')} />
      </h2>
      <p className="muted">
        <Words text={message('evidence.sealed.hint')} />
      </p>
      <ul className="chips">
        {draft.sealed.map((field) => (
          <li key={field}>
            <bdi dir="ltr" className="code">
              {field}
            </bdi>
            {may && (
              <button
                type="button"
                className="plain"
                aria-label={`${plain(message('evidence.unseal'))}: ${field}`}
                onClick={() => change({ sealed: draft.sealed.filter((one) => one !== field) })}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
