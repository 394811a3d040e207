import { useEffect, useState, type ReactNode } from 'react';
import type { Place } from '../../../core/great-circle.ts';
import { message } from '../../../i18n/text.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { goTo } from '../address.ts';
import { askServer, type Stored } from '../api.ts';
import { FileInput } from '../file-input.tsx';
import { Field, LostObjects, RefusedNote, WhenAnswered } from '../parts.tsx';
import { BeginWith } from '../stored/begin-with.tsx';
import { ObjectChoice } from '../stored/object-choice.tsx';
import { SaveView } from '../saved-view.tsx';
import { SaveBar } from '../stored/save-bar.tsx';
import { useStoredFiles } from '../stored/use-stored-files.ts';
import { useAsked, useDoing } from '../use-asked.ts';
import { useMay, useWorkspacePath } from '../workbench-context.ts';
import type { ArrangedPlan } from './arrange.ts';
import { DamageEditor, damageText, type DamageDraft } from './damage-editor.tsx';
import { FaultCount } from '../tables/fault-count.tsx';
import { FindingsList } from '../tables/findings-list.tsx';
import { EditableTables } from '../tables/editable-tables.tsx';
import { withInventoryTable } from './inventory-tables.ts';
import { movedTo, withOneLike } from './map-edits.ts';
import { MapTools } from './map-tools.tsx';
import { NetworkMap } from './network-map.tsx';
import { NetworkPicture } from './network-picture.tsx';
import { shownAt } from './shown-at.ts';
import { Planning } from './planning.tsx';
import type { TableName } from '../../../schemas/inventory.ts';
import type { NamedText, RawTable } from '../tables/raw-tables.ts';
import type { OpenedPlan } from './protocol.ts';
import { usePlanWorker } from './use-plan-worker.ts';

/** What is looked at, as the address says it. */
export interface RestorePlace {
  readonly inventory?: string | undefined;
  readonly damage?: string | undefined;
  readonly plan?: string | undefined;
  readonly by?: string | undefined;
  readonly hour?: string | undefined;
}

/** Damage and inventory, both to be changed, and the plan of repairs: seen, played, changed by hand and computed anew. */
export function RestoreView({ inventory, damage, plan, by, hour }: RestorePlace): ReactNode {
  const { code } = useLanguage();
  const path = useWorkspacePath();
  const objects = useAsked<Stored[]>(path('/objects'));
  const guided = async (): Promise<string> =>
    (await askServer<{ inventory: string }>('POST', path('/example'), code)).inventory;
  const goOn = (place: RestorePlace): void => goTo({ view: 'restore', ...place });
  return (
    <>
      <header className="country-bar">
        <h1>
          <Words text={message('workbench.plan.title')} />
        </h1>
        <SaveView key={plan} name={message('workbench.plan.title')} />
      </header>
      <p className="muted">
        <Words text={message('workbench.plan.intro')} />
      </p>
      <WhenAnswered asked={objects}>
        {(known) => {
          const idsOf = (kind: string): Stored[] => known.filter((object) => object.kind === kind);
          const [inventories, damages] = [idsOf('inventory'), idsOf('damage')];
          const has = (among: readonly Stored[], id: string | undefined): boolean =>
            id === undefined || among.some((object) => object.id === id);
          const lost = [
            ...(has(inventories, inventory) ? [] : [inventory!]),
            ...(has(damages, damage) ? [] : [damage!]),
          ];
          const broken = has(damages, damage) ? damage : undefined;
          const chosen = has(inventories, inventory) ? (inventory ?? inventories.at(0)?.id) : undefined;
          return (
            <>
              <LostObjects ids={lost} />
              {inventories.length === 0 ? (
                <BeginWith
                  kind="inventory"
                  none={message('workbench.plan.no-inventory')}
                  begun={(id) => {
                    objects.again();
                    goOn({ inventory: id });
                  }}
                  more={{ label: message('begin.guided'), make: guided }}
                />
              ) : (
                <div className="inline-fields">
                  <ObjectChoice
                    label={message('workbench.kind.inventory')}
                    objects={inventories}
                    chosen={chosen}
                    {...(chosen === undefined && { none: message('workbench.none') })}
                    choose={(id) => goOn({ inventory: id || undefined })}
                  />
                  <ObjectChoice
                    label={message('workbench.kind.damage')}
                    objects={damages}
                    chosen={broken}
                    none={message('workbench.plan.new-damage')}
                    choose={(id) => goOn({ inventory: chosen, damage: id || undefined })}
                  />
                </div>
              )}
              {chosen !== undefined && (
                <Ground
                  key={`${chosen} ${broken ?? ''}`}
                  inventory={chosen}
                  damage={broken}
                  plan={plan}
                  said={{ by, hour }}
                  added={objects.again}
                />
              )}
            </>
          );
        }}
      </WhenAnswered>
    </>
  );
}

/** One inventory with one damage: read by the worker whenever either changes. */
function Ground({
  inventory,
  damage,
  plan,
  said,
  added,
}: {
  readonly inventory: string;
  readonly damage: string | undefined;
  readonly plan: string | undefined;
  readonly said: Pick<RestorePlace, 'by' | 'hour'>;
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
  const [hour, setHour] = useState(() => Math.max(0, Number(said.hour ?? 0) || 0));
  const mayWork = useMay('analyst');
  const mayOperate = useMay('operator');
  const { isBusy, refused, run } = useDoing();
  // A new damage is here alone until it is saved; one that is kept is changed as any document is.
  const text = damage === undefined ? draft && damageText(draft) : broken.files?.[0]?.text;
  useEffect(() => {
    if (!folder.files) return undefined;
    let isWanted = true;
    const open = async (all: readonly NamedText[]): Promise<void> => {
      const reply = await ask({ kind: 'open', files: all, damage: text });
      if (isWanted && reply.kind === 'opened') setOpened(reply.opened);
    };
    void open(folder.files);
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
  const changeTable = (table: RawTable<TableName>, rows: readonly (readonly string[])[]): void =>
    folder.change(withInventoryTable(files, table, rows));
  const tableOf = (name: TableName): RawTable<TableName> =>
    opened.tables.find((table) => table.name === name)!;
  const moveIn = (name: 'sites' | 'crews') => (id: string, place: Place) =>
    changeTable(tableOf(name), movedTo(tableOf(name), id, place));
  const add = (name: 'sites' | 'crews', like: string | undefined, place: Place): string => {
    const { rows, id } = withOneLike(tableOf(name), like, place);
    changeTable(tableOf(name), rows);
    setSelected(id);
    return id;
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
  // What was typed last is there at once, and whole where it has a fault.
  const current = draft && damageText(draft) === text ? draft : opened.damage;
  const damaged = new Set(current?.assets.map(({ asset }) => asset));
  const changeDamage = (next: DamageDraft): void => {
    setDraft(next);
    if (damage !== undefined) broken.change([{ name: broken.object!.name, text: damageText(next) }]);
  };
  return (
    <div className="restore">
      <section className="wide">
        <NetworkMap
          inventory={opened.inventory}
          broken={damaged}
          selected={selected}
          select={setSelected}
          moveSite={mayOperate ? moveIn('sites') : undefined}
          moveCrew={mayOperate ? moveIn('crews') : undefined}
          played={shown && { answer: shown.answer, sites: shown.sites, hour }}
        />
        <NetworkPicture
          shown={shownAt(opened.inventory, damaged, shown, hour)}
          object={folder.object!}
          hour={shown && hour}
          isChanged={folder.isChanged || broken.isChanged || (damage === undefined && text !== undefined)}
        />
        {mayOperate && <MapTools inventory={opened.inventory} selected={selected} add={add} />}
        <p className="muted hint">
          <Words text={message('workbench.plan.map.keys')} />{' '}
          <Words text={message('workbench.plan.map.zoom-keys')} />
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
          change={changeDamage}
        />
        <FindingsList findings={opened.damageFindings} />
        {damage === undefined && draft && mayWork && (
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
          said={said}
          isSaved={!folder.isChanged && !broken.isChanged}
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
            <FileInput
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
        <FaultCount findings={opened.findings} />
        <SaveBar stored={folder} may={mayOperate} />
        <EditableTables
          tables={opened.tables}
          nameOf={(name) => message(`workbench.plan.table.${name}`)}
          findings={opened.findings}
          may={mayOperate}
          change={changeTable}
        />
        <FindingsList findings={opened.findings.filter(({ line }) => line === undefined)} />
      </section>
    </div>
  );
}
