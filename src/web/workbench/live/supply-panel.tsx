import { useEffect, useState, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import type { SupplyWithdrawAnswer } from '../../../schemas/supply-answer.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { goTo } from '../address.ts';
import type { Stored } from '../api.ts';
import { askForJob } from '../ask-job.ts';
import { DocumentView, type AnswerDocument } from '../document-view.tsx';
import { Downloads } from '../downloads.tsx';
import { Field, RefusedNote } from '../parts.tsx';
import { usePlanWorker } from '../restore/use-plan-worker.ts';
import { BeginWith } from '../stored/begin-with.tsx';
import { ObjectChoice } from '../stored/object-choice.tsx';
import { SaveBar } from '../stored/save-bar.tsx';
import { useStoredFiles } from '../stored/use-stored-files.ts';
import { EditableTables } from '../tables/editable-tables.tsx';
import { FaultCount } from '../tables/fault-count.tsx';
import { FindingsList } from '../tables/findings-list.tsx';
import { withTable } from '../tables/raw-tables.ts';
import { useDoing } from '../use-asked.ts';
import { FollowedAnswer } from '../view-answer.tsx';
import { useMay, useWorkspacePath } from '../workbench-context.ts';
import type { LivePlace } from './live-place.ts';
import { SUPPLY_FILE, SUPPLY_TABLES, type OpenedSupply } from './opened.ts';

/** Supplies: what stops and runs short when vendors or countries withdraw, and the table that says so. */
export function SupplyPanel({
  place,
  known,
  again,
}: {
  readonly place: LivePlace;
  readonly known: readonly Stored[];
  readonly again: () => void;
}): ReactNode {
  const tables = known.filter(({ kind }) => kind === 'supply');
  const supply = tables.find(({ id }) => id === place.supply) ?? tables.at(0);
  return (
    <section className="supplies">
      <h2>
        <Words text={message('live.withdraw')} />
      </h2>
      {supply === undefined ? (
        <BeginWith
          kind="supply"
          none={message('live.none.supply')}
          begun={(id) => {
            again();
            goTo({ view: 'live', ...place, supply: id });
          }}
        />
      ) : (
        <>
          {tables.length > 1 && (
            <ObjectChoice
              label={message('workbench.kind.supply')}
              objects={tables}
              chosen={supply.id}
              choose={(id) => goTo({ view: 'live', ...place, supply: id, withdrawal: undefined })}
            />
          )}
          <Supplies key={supply.id} id={supply.id} place={place} known={known} />
        </>
      )}
    </section>
  );
}

function Supplies({
  id,
  place,
  known,
}: {
  readonly id: string;
  readonly place: LivePlace;
  readonly known: readonly Stored[];
}): ReactNode {
  const may = useMay('operator');
  const ask = usePlanWorker();
  const stored = useStoredFiles(id);
  const [opened, setOpened] = useState<OpenedSupply>();
  const text = stored.files?.[0].text;
  useEffect(() => {
    if (text === undefined) return undefined;
    let isWanted = true;
    const read = async (): Promise<void> => {
      const reply = await ask({ kind: 'supply', text });
      if (isWanted && reply.kind === 'supply') setOpened(reply.supply);
    };
    void read();
    return () => {
      isWanted = false;
    };
  }, [ask, text]);
  if (!opened || text === undefined)
    return stored.refused ? (
      <RefusedNote refused={stored.refused} named={id} />
    ) : (
      <div className="waiting" aria-hidden="true" />
    );
  const isReady = !stored.isChanged && opened.findings.every(({ severity }) => severity !== 'lost');
  return (
    <>
      <Withdrawal id={id} place={place} opened={opened} isReady={isReady} known={known} />
      <FaultCount findings={opened.findings} />
      <SaveBar stored={stored} may={may} />
      <EditableTables
        tables={[opened.table]}
        nameOf={() => message('live.table.supply')}
        findings={opened.findings}
        may={may}
        change={(table, rows) => {
          const [file] = withTable([{ name: SUPPLY_FILE, text }], table, rows, SUPPLY_TABLES);
          stored.change([{ name: stored.object!.name, text: file.text }]);
        }}
      />
      <FindingsList findings={opened.findings.filter(({ line }) => line === undefined)} />
    </>
  );
}

/** Who withdraws, and what stops then. Names of vendors are typed or ticked and stand in no address. */
function Withdrawal({
  id,
  place,
  opened,
  isReady,
  known,
}: {
  readonly id: string;
  readonly place: LivePlace;
  readonly opened: OpenedSupply;
  readonly isReady: boolean;
  readonly known: readonly Stored[];
}): ReactNode {
  const { code, tag } = useLanguage();
  const path = useWorkspacePath();
  const may = useMay('analyst');
  const { isBusy, refused, run } = useDoing();
  const [countries, setCountries] = useState<readonly string[]>([]);
  const [vendors, setVendors] = useState<readonly string[]>([]);
  const [on, setOn] = useState('');
  const inventories = known.filter(({ kind }) => kind === 'inventory');
  const names = new Intl.DisplayNames(tag, { type: 'region' });
  const compute = (): void =>
    run(async () => {
      const request = {
        file: id,
        countries,
        vendors,
        ...(on !== '' && { on }),
        ...(place.inventory !== undefined && { inventory: place.inventory }),
      };
      const withdrawal = await askForJob('supply.withdraw', request, path, code);
      goTo({ view: 'live', ...place, supply: id, withdrawal });
    });
  return (
    <>
      {may && (
        <>
          <div className="inline-fields withdrawal">
            <Ticks
              label={<Words text={message('live.withdraw.countries')} />}
              all={opened.countries}
              nameOf={(country) => names.of(country) ?? country}
              ticked={countries}
              tick={setCountries}
            />
            <Ticks
              label={<Words text={message('live.withdraw.vendors')} />}
              all={opened.vendors}
              nameOf={(vendor) => vendor}
              ticked={vendors}
              tick={setVendors}
            />
            <Field label={message('live.withdraw.on')}>
              <input type="date" value={on} onChange={({ target }) => setOn(target.value)} />
            </Field>
            {inventories.length > 0 && (
              <ObjectChoice
                label={message('workbench.kind.inventory')}
                objects={inventories}
                chosen={place.inventory}
                none={message('workbench.none')}
                choose={(inventory) =>
                  goTo({ view: 'live', ...place, inventory: inventory || undefined, withdrawal: undefined })
                }
              />
            )}
            <button
              type="button"
              disabled={isBusy || !isReady || countries.length + vendors.length === 0}
              onClick={compute}
            >
              <Words text={message('live.withdraw.compute')} />
            </button>
          </div>
          <RefusedNote refused={refused} />
        </>
      )}
      {place.withdrawal !== undefined && (
        <FollowedAnswer<SupplyWithdrawAnswer & AnswerDocument> key={place.withdrawal} id={place.withdrawal}>
          {(answer, job) => (
            <>
              <DocumentView operation={job.operation} document={answer} command={job.command} />
              <Downloads job={job} document={answer} />
            </>
          )}
        </FollowedAnswer>
      )}
    </>
  );
}

/** Some of several, each with a box to tick. */
function Ticks({
  label,
  all,
  nameOf,
  ticked,
  tick,
}: {
  readonly label: ReactNode;
  readonly all: readonly string[];
  readonly nameOf: (one: string) => string;
  readonly ticked: readonly string[];
  readonly tick: (ticked: readonly string[]) => void;
}): ReactNode {
  if (all.length === 0) return null;
  return (
    <fieldset className="ticks">
      <legend>{label}</legend>
      {all.map((one) => (
        <label key={one} className="flag">
          <input
            type="checkbox"
            checked={ticked.includes(one)}
            onChange={({ target }) =>
              tick(target.checked ? [...ticked, one] : ticked.filter((other) => other !== one))
            }
          />{' '}
          <bdi>{nameOf(one)}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
