import { useState, type FormEvent, type ReactNode } from 'react';
import { message, type Text } from '../../../i18n/text.ts';
import { exchangePreviewReport } from '../../../reports/exchange/exchange-preview-report.ts';
import type { ExchangeLedger, ExchangePreview } from '../../../schemas/exchange-answers.ts';
import { HANDLINGS, type Handling } from '../../../schemas/services-folder.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { askServer } from '../api.ts';
import { MomentField, momentWritten } from '../moment-field.tsx';
import { Field, RefusedNote } from '../parts.tsx';
import { useDoing } from '../use-asked.ts';
import { useWorkspacePath } from '../workbench-context.ts';
import { ReportParts } from './report-parts.tsx';

interface Shown {
  readonly preview: ExchangePreview;
  readonly command: string;
}

/** Exactly what would leave under terms, for whom, and what is in the way; then the command that releases it. */
export function ReleasePreview({ ledger }: { readonly ledger: ExchangeLedger }): ReactNode {
  const { code } = useLanguage();
  const path = useWorkspacePath();
  const [items, setItems] = useState<readonly string[]>([]);
  const [to, setTo] = useState<readonly string[]>([]);
  const [marking, setMarking] = useState<Handling>('TLP:GREEN');
  const [purpose, setPurpose] = useState('');
  const [until, setUntil] = useState('');
  const [shown, setShown] = useState<Shown>();
  const { isBusy, refused, run } = useDoing();
  const ours = ledger.own.filter(({ withdrawn }) => !withdrawn).map(({ item }) => item);
  const given = [...new Set([...ours, ...ledger.taken.map(({ item }) => item)])];
  const partners = ledger.partners.filter(({ limit }) => limit !== null).map(({ partner }) => partner);
  const end = momentWritten(until);
  const isWhole = items.length > 0 && to.length > 0 && !(end && 'code' in end);
  // What is shown is of what is chosen, and of nothing that was chosen before.
  const changing =
    <T,>(set: (value: T) => void) =>
    (value: T): void => {
      setShown(undefined);
      set(value);
    };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const ends = end && 'moment' in end ? { until: new Date(end.moment).toISOString() } : {};
    const body = { items, to, marking, purpose, ...ends };
    run(async () => setShown(await askServer<Shown>('POST', path('/exchange/preview'), code, body)));
  };
  return (
    <section className="release" aria-labelledby="release-heading">
      <h2 id="release-heading">
        <Words text={message('exchange.preview')} />
      </h2>
      {given.length === 0 || partners.length === 0 ? (
        <p className="notice note">
          <Words
            text={message('workbench.exchange.empty', {
              partner: `muruna exchange partner CARD --folder ${ledger.folder} --key KEY`,
              add: `muruna exchange add FILE --tlp green --folder ${ledger.folder} --key KEY`,
            })}
          />
        </p>
      ) : (
        <form onSubmit={submit}>
          <Ticks
            label={message('exchange.column.item')}
            all={given}
            chosen={items}
            choose={changing(setItems)}
          />
          <Ticks
            label={message('exchange.column.partner')}
            all={partners}
            chosen={to}
            choose={changing(setTo)}
          />
          <div className="terms">
            <Field label={message('exchange.column.marking')}>
              <select
                name="marking"
                value={marking}
                onChange={({ target }) => changing(setMarking)(target.value as Handling)}
              >
                {HANDLINGS.map((one) => (
                  <option key={one}>{one}</option>
                ))}
              </select>
            </Field>
            <Field label={message('exchange.column.purpose')}>
              <input
                name="purpose"
                required
                maxLength={2000}
                value={purpose}
                onChange={({ target }) => changing(setPurpose)(target.value)}
              />
            </Field>
            <MomentField
              label={message('exchange.column.until')}
              name="until"
              value={until}
              changed={changing(setUntil)}
            />
          </div>
          <RefusedNote refused={refused} />
          <button type="submit" className="main" disabled={isBusy || !isWhole}>
            <Words text={message('workbench.exchange.show')} />
          </button>
        </form>
      )}
      {shown && <Leaving {...shown} />}
    </section>
  );
}

function Leaving({ preview, command }: Shown): ReactNode {
  const { notices, sections } = exchangePreviewReport(preview, { software: '', command });
  return (
    <div className="leaving" role="status">
      {notices.map(({ level, text }, at) => (
        <p key={at} className={`notice ${level}`}>
          <Words text={text} />
        </p>
      ))}
      <ReportParts sections={sections} isInner />
      {preview.leaves && (
        <>
          <p>
            <Words text={message('workbench.exchange.run', { key: 'KEY' })} />
          </p>
          <pre dir="ltr" className="release-command" tabIndex={0}>
            {command}
          </pre>
        </>
      )}
    </div>
  );
}

/** Several of some names. */
function Ticks({
  label,
  all,
  chosen,
  choose,
}: {
  readonly label: Text;
  readonly all: readonly string[];
  readonly chosen: readonly string[];
  readonly choose: (chosen: readonly string[]) => void;
}): ReactNode {
  return (
    <fieldset className="ticks">
      <legend>
        <Words text={label} />
      </legend>
      {all.map((one) => (
        <label key={one}>
          <input
            type="checkbox"
            checked={chosen.includes(one)}
            onChange={({ target }) =>
              choose(target.checked ? [...chosen, one] : chosen.filter((other) => other !== one))
            }
          />{' '}
          <bdi>{one}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
