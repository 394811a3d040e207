import { useEffect, useRef, useState, type ReactNode } from 'react';
import { message, type Message } from '../../../i18n/text.ts';
import type { Pin } from '../../../schemas/damage.ts';
import { pinText } from '../../../schemas/pin-text.ts';
import type { RestoreAnswer } from '../../../schemas/restore-answer.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { goTo } from '../address.ts';
import { askServer, type Job, type Stored } from '../api.ts';
import { Field, RefusedNote, WhenAnswered } from '../parts.tsx';
import { SaveBar } from '../stored/save-bar.tsx';
import { useStoredFiles } from '../stored/use-stored-files.ts';
import { useAsked, useDoing } from '../use-asked.ts';
import { useJob } from '../use-job.ts';
import { useMay, useWorkspacePath } from '../workbench-context.ts';
import { pinOf, pinOfJob, type ArrangedPlan, type Move } from './arrange.ts';
import { DamageEditor, damageText, type DamageDraft } from './damage-editor.tsx';
import { FindingsList } from './findings-list.tsx';
import { InventoryTables } from './inventory-tables.tsx';
import { NetworkMap } from './network-map.tsx';
import { PlanPanel } from './plan-panel.tsx';
import type { OpenedPlan, RawTable } from './protocol.ts';
import { withTable } from './raw-tables.ts';
import { usePlanWorker } from './use-plan-worker.ts';
import './restore.css';

/** What is looked at, as the address says it. */
export interface RestorePlace {
  readonly inventory?: string | undefined;
  readonly damage?: string | undefined;
  readonly plan?: string | undefined;
}

/** Damage and inventory, both to be changed, and the plan of repairs: seen, played, changed by hand and computed anew. */
export function RestoreView({ inventory, damage, plan }: RestorePlace): ReactNode {
  const path = useWorkspacePath();
  const objects = useAsked<Stored[]>(path('/objects'));
  const goOn = (place: RestorePlace): void => goTo({ view: 'restore', ...place });
  return (
    <>
      <h1>
        <Words text={message('workbench.plan.title')} />
      </h1>
      <p className="muted">
        <Words text={message('workbench.plan.intro')} />
      </p>
      <WhenAnswered asked={objects}>
        {(known) => {
          const inventories = known.filter(({ kind }) => kind === 'inventory');
          if (inventories.length === 0)
            return (
              <p className="notice">
                <Words text={message('workbench.plan.no-inventory')} />
              </p>
            );
          const chosen = inventory ?? inventories[0].id;
          return (
            <>
              <div className="inline-fields">
                <ObjectSelect
                  label={message('workbench.kind.inventory')}
                  objects={inventories}
                  chosen={chosen}
                  choose={(id) => goOn({ inventory: id })}
                />
                <ObjectSelect
                  label={message('workbench.kind.damage')}
                  objects={known.filter(({ kind }) => kind === 'damage')}
                  chosen={damage}
                  none={message('workbench.plan.new-damage')}
                  choose={(id) => goOn({ inventory: chosen, damage: id || undefined })}
                />
              </div>
              <Ground
                key={`${chosen} ${damage ?? ''}`}
                inventory={chosen}
                damage={damage}
                plan={plan}
                added={objects.again}
              />
            </>
          );
        }}
      </WhenAnswered>
    </>
  );
}

function ObjectSelect({
  label,
  objects,
  chosen,
  none,
  choose,
}: {
  readonly label: Message;
  readonly objects: readonly Stored[];
  readonly chosen: string | undefined;
  readonly none?: Message;
  readonly choose: (id: string) => void;
}): ReactNode {
  const { plain } = useLanguage();
  return (
    <Field label={label}>
      <select value={chosen ?? ''} onChange={({ target }) => choose(target.value)}>
        {none && <option value="">{plain(none)}</option>}
        {objects.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** One inventory with one damage: read by the worker whenever either changes. */
function Ground({
  inventory,
  damage,
  plan,
  added,
}: {
  readonly inventory: string;
  readonly damage: string | undefined;
  readonly plan: string | undefined;
  readonly added: () => void;
}): ReactNode {
  const { code } = useLanguage();
  const path = useWorkspacePath();
  const ask = usePlanWorker();
  const folder = useStoredFiles(inventory);
  const broken = useStoredFiles(damage);
  const [draft, setDraft] = useState<DamageDraft>();
  const [opened, setOpened] = useState<OpenedPlan>();
  const [selected, setSelected] = useState<string>();
  const [imported, setImported] = useState<OpenedPlan['findings']>([]);
  const [shown, setShown] = useState<ArrangedPlan>();
  const [hour, setHour] = useState(0);
  const mayWork = useMay('analyst');
  const mayOperate = useMay('operator');
  const { isBusy, refused, run } = useDoing();
  const text = draft ? damageText(draft) : broken.files?.[0]?.text;
  useEffect(() => {
    if (!folder.files) return undefined;
    let isWanted = true;
    void ask({ kind: 'open', files: folder.files, damage: text }).then((reply) => {
      if (isWanted && reply.kind === 'opened') setOpened(reply.opened);
    });
    return () => {
      isWanted = false;
    };
  }, [ask, folder.files, text]);
  if (!opened || !folder.files)
    return folder.refused ? (
      <RefusedNote refused={folder.refused} />
    ) : (
      <div className="waiting" aria-hidden="true" />
    );
  const { files } = folder;
  const changeTable = (table: RawTable, rows: readonly (readonly string[])[]): void =>
    folder.change(withTable(files, table, rows));
  const moveSite = (site: string, { lat, lon }: { lat: number; lon: number }): void => {
    const table = opened.tables.find(({ name }) => name === 'sites')!;
    const [idAt, latAt, lonAt] = ['id', 'lat', 'lon'].map((column) => table.columns.indexOf(column));
    const rows = table.rows.map(({ cells }) =>
      cells[idAt] === site ? cells.with(latAt, String(lat)).with(lonAt, String(lon)) : cells,
    );
    changeTable(table, rows);
  };
  const bring = (brought: readonly File[]): void =>
    run(async () => {
      const bytes = await Promise.all(
        brought.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      );
      const reply = await ask({ kind: 'import', files, bytes });
      if (reply.kind !== 'imported') return;
      setImported(reply.findings);
      folder.change(reply.files);
    });
  const saveDamage = (): void =>
    run(async () => {
      if (damage !== undefined) {
        broken.change([{ name: broken.object!.name, text: text! }]);
        setDraft(undefined);
        return;
      }
      const query = new URLSearchParams({
        kind: 'damage',
        name: `damage-${new Date().toISOString().slice(0, 16)}.json`,
      });
      const made = await askServer<Stored>(
        'POST',
        path(`/objects?${query.toString()}`),
        code,
        new Blob([text!]),
      );
      added();
      goTo({ view: 'restore', inventory, damage: made.id });
    });
  const current = draft ?? opened.damage;
  return (
    <div className="restore">
      <section className="wide">
        <NetworkMap
          inventory={opened.inventory}
          broken={new Set(current?.assets.map(({ asset }) => asset))}
          selected={selected}
          select={setSelected}
          moveSite={mayOperate ? moveSite : undefined}
          played={shown && { answer: shown.answer, sites: shown.sites, hour }}
        />
        <p className="muted hint">
          <Words text={message('workbench.plan.map.keys')} />
        </p>
      </section>
      <section>
        <h2>
          <Words text={message('workbench.kind.damage')} />
        </h2>
        <DamageEditor
          inventory={opened.inventory}
          damage={current}
          selected={selected}
          select={setSelected}
          may={mayWork}
          change={setDraft}
        />
        <FindingsList findings={opened.damageFindings} />
        {draft && mayWork && (
          <button type="button" className="main" disabled={isBusy} onClick={saveDamage}>
            <Words text={message('workbench.save')} />
          </button>
        )}
        <SaveBar stored={broken} may={mayWork} />
      </section>
      {damage !== undefined && (
        <Planning
          key={plan}
          ids={{ inventory, damage }}
          plan={plan}
          isSaved={!folder.isChanged && !broken.isChanged && !draft}
          ask={ask}
          opened={opened}
          shown={shown}
          show={setShown}
          hour={hour}
          setHour={setHour}
        />
      )}
      <section className="wide">
        <h2>
          <Words text={message('workbench.plan.inventory')} />
        </h2>
        {mayOperate && (
          <Field label={message('workbench.plan.import')}>
            <input
              type="file"
              multiple
              onChange={({ target }) => {
                bring([...(target.files ?? [])]);
                target.value = '';
              }}
            />
          </Field>
        )}
        <RefusedNote refused={refused} />
        <FindingsList findings={imported} />
        <p className={opened.findings.length > 0 ? 'faults' : 'muted'} role="status">
          <Words
            text={
              opened.findings.length > 0
                ? message('workbench.plan.faults', { count: opened.findings.length })
                : message('workbench.plan.no-faults')
            }
          />
        </p>
        <SaveBar stored={folder} may={mayOperate} />
        <InventoryTables
          tables={opened.tables}
          findings={opened.findings}
          may={mayOperate}
          change={changeTable}
        />
        <FindingsList findings={opened.findings.filter(({ line }) => line === undefined)} />
      </section>
    </div>
  );
}

interface PlanningProps {
  readonly ids: { readonly inventory: string; readonly damage: string };
  readonly plan: string | undefined;
  readonly isSaved: boolean;
  readonly ask: ReturnType<typeof usePlanWorker>;
  readonly opened: OpenedPlan;
  readonly shown: ArrangedPlan | undefined;
  readonly show: (plan: ArrangedPlan | undefined) => void;
  readonly hour: number;
  readonly setHour: (hour: number) => void;
}

/** The plan: computed by the server, changed by hand here, computed anew around what is locked. */
function Planning({ ids, plan, isSaved, ask, opened, shown, show, hour, setHour }: PlanningProps): ReactNode {
  const { code } = useLanguage();
  const path = useWorkspacePath();
  const may = useMay('analyst');
  const [seconds, setSeconds] = useState('10');
  const [refusal, setRefusal] = useState<Message>();
  const [past, setPast] = useState<readonly ArrangedPlan[]>([]);
  const { isBusy, refused, run } = useDoing();
  const computed = useRef<RestoreAnswer>(undefined);
  const compute = (): void =>
    run(async () => {
      const job = await askServer<Job>('POST', `${path('/ask/restore')}?wait=0`, code, {
        ...ids,
        timeLimit: Number(seconds),
        ...(plan !== undefined && shown && { plan, pins: shown.pins.map(pinText) }),
      });
      const jobs = 'state' in job ? [job] : await askServer<Job[]>('GET', path('/jobs'), code);
      goTo({ view: 'restore', ...ids, plan: jobs[0].id });
    });
  const take = (next: ArrangedPlan): void => {
    if (shown) setPast((before) => [...before, shown]);
    setRefusal(undefined);
    show(next);
  };
  const arrange = (pins: readonly Pin[]): void =>
    run(async () => {
      const reply = await ask({ kind: 'arrange', plan: shown!.answer, pins });
      if (reply.kind === 'plan') take(reply.plan);
      else if (reply.kind === 'refused') setRefusal(reply.why);
    });
  const move = (to: Move): void =>
    run(async () => {
      const reply = await ask({ kind: 'move', plan: shown!.answer, pins: shown!.pins, move: to });
      if (reply.kind === 'plan') take(reply.plan);
      else if (reply.kind === 'refused') setRefusal(reply.why);
    });
  const lock = (asset: string): void => {
    const { answer, pins } = shown!;
    const others = pins.filter((pin) => pin.asset !== asset);
    const job = answer.jobs.find((one) => one.asset === asset);
    if (others.length < pins.length || !job) arrange(others);
    else arrange([...others, pinOfJob(job)]);
  };
  const opens = (answer: RestoreAnswer): void => {
    // In another language it comes again, the same.
    if (computed.current) return;
    computed.current = answer;
    void ask({ kind: 'arrange', plan: answer, pins: answer.pins.map(pinOf) }).then((reply) => {
      if (reply.kind === 'plan') show({ ...reply.plan, answer });
      else if (reply.kind === 'refused') setRefusal(reply.why);
    });
  };
  useEffect(() => () => show(undefined), [show]);
  return (
    <section className="wide plan">
      <h2>
        <Words text={message('restore.section.crews')} />
      </h2>
      {may && (
        <div className="inline-fields">
          <Field label={message('workbench.plan.seconds')}>
            <input
              inputMode="numeric"
              size={5}
              value={seconds}
              onChange={({ target }) => setSeconds(target.value)}
            />
          </Field>
          <button type="button" className="main" disabled={isBusy || !isSaved} onClick={compute}>
            <Words text={message(shown ? 'workbench.plan.replan' : 'workbench.plan.compute')} />
          </button>
          <button
            type="button"
            disabled={past.length === 0}
            onClick={() => {
              show(past.at(-1));
              setPast(past.slice(0, -1));
              setRefusal(undefined);
            }}
          >
            <Words text={message('workbench.plan.undo')} />
          </button>
        </div>
      )}
      {!isSaved && (
        <p className="muted">
          <Words text={message('workbench.plan.save-first')} />
        </p>
      )}
      <RefusedNote refused={refused} />
      {refusal && (
        <p className="notice warning" role="alert">
          <Words text={refusal} />
        </p>
      )}
      {plan !== undefined && <Computed id={plan} opens={opens} isReady={opened.damage !== undefined} />}
      {shown && (
        <PlanPanel
          plan={shown}
          computed={computed.current}
          hour={hour}
          setHour={setHour}
          mayChange={may && !isBusy}
          move={move}
          lock={lock}
        />
      )}
    </section>
  );
}

/** The plan that the server computes, followed until it is there. */
function Computed({
  id,
  opens,
  isReady,
}: {
  readonly id: string;
  readonly opens: (answer: RestoreAnswer) => void;
  readonly isReady: boolean;
}): ReactNode {
  const path = useWorkspacePath();
  const { plain } = useLanguage();
  const { job, progress, problem } = useJob(path(`/jobs/${encodeURIComponent(id)}`));
  const isDone = job.state === 'answered' && job.answer.state === 'done';
  const answer = useAsked<RestoreAnswer>(isDone ? path(`/jobs/${encodeURIComponent(id)}/answer`) : undefined);
  const known = answer.state === 'answered' ? answer.answer : undefined;
  useEffect(() => {
    if (known && isReady) opens(known);
  }, [known, isReady, opens]);
  if (problem) return <p className="notice warning">{problem.title}</p>;
  if (job.state === 'refused') return <RefusedNote refused={job.refused} />;
  if (isDone) return answer.state === 'refused' ? <RefusedNote refused={answer.refused} /> : null;
  return (
    <p role="status">
      <Words text={message('restore.progress.planning')} />{' '}
      <progress
        max={progress?.total ?? 1}
        value={progress?.done}
        aria-label={plain(message('restore.progress.planning'))}
      />
    </p>
  );
}
