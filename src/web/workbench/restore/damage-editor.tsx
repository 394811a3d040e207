import { useMemo, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import type { Damage } from '../../../schemas/damage.ts';
import type { Inventory } from '../../../schemas/inventory.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { Field } from '../parts.tsx';
import { assetNames } from '../../../schemas/asset-names.ts';

/** A damage as it is being changed. */
export type DamageDraft = Damage;

/** A damage as the text of its file. */
export function damageText(damage: DamageDraft): string {
  return `${JSON.stringify(damage, undefined, 2)}\n`;
}

/** What is broken: assets are added by choosing them, and given hours of work and of access where the rules of the inventory do not hold. */
export function DamageEditor({
  inventory,
  damage,
  selected,
  select,
  may,
  change,
}: {
  readonly inventory: Inventory;
  readonly damage: DamageDraft | undefined;
  readonly selected: string | undefined;
  readonly select: (asset: string) => void;
  readonly may: boolean;
  readonly change: (damage: DamageDraft) => void;
}): ReactNode {
  const { plain } = useLanguage();
  const all = [...inventory.sites, ...inventory.links];
  const names = assetNames(inventory);
  const assets = damage?.assets ?? [];
  const empty = useMemo(emptyDamage, []);
  const now = damage ?? empty;
  const setAssets = (next: Damage['assets']): void => {
    const left = new Set(next.map(({ asset }) => asset));
    const pins = now.pins?.filter(({ asset }) => left.has(asset));
    change({ ...now, assets: next, ...(pins && { pins }) });
  };
  const [, clock, offset] = /^(.{16})(.*)$/.exec(now.at) ?? ['', '', ''];
  const isBroken = assets.some(({ asset }) => asset === selected);
  const setHours = (asset: string, field: 'hours' | 'accessible_from_hour', text: string): void =>
    setAssets(
      assets.map((entry) => {
        if (entry.asset !== asset) return entry;
        const { [field]: _, ...others } = entry;
        // Who says how long it takes says so in place of a range.
        const { hours_min: least, hours_max: most, ...exact } = others;
        const rest = field === 'hours' && (least ?? most) !== undefined ? exact : others;
        const hours = Number(text);
        return text.trim() === '' || Number.isNaN(hours) || hours < 0 ? rest : { ...rest, [field]: hours };
      }),
    );
  return (
    <>
      <Field
        label={message('workbench.plan.since')}
        hint={{ kind: 'literal', literal: offset === 'Z' ? 'UTC' : `UTC${offset}` }}
      >
        <input
          type="datetime-local"
          key={now.at}
          defaultValue={clock}
          readOnly={!may}
          onBlur={({ target }) => {
            if (target.value !== '' && target.value !== clock)
              change({ ...now, at: `${target.value}${offset}` });
          }}
        />
      </Field>
      {may && (
        <div className="inline-fields">
          <select
            aria-label={plain(message('restore.column.asset'))}
            value={selected ?? ''}
            onChange={({ target }) => select(target.value)}
          >
            <option value="">{plain(message('restore.column.asset'))}</option>
            {all.map(({ id }) => (
              <option key={id} value={id}>
                {names.get(id) === id ? id : `${names.get(id)} (${id})`}
              </option>
            ))}
          </select>
          <button
            type="button"
            disabled={!selected}
            onClick={() =>
              setAssets(
                isBroken
                  ? assets.filter(({ asset }) => asset !== selected)
                  : [...assets, { asset: selected! }],
              )
            }
          >
            <Words text={message(isBroken ? 'workbench.plan.mend-it' : 'workbench.plan.damage-it')} />
          </button>
        </div>
      )}
      {assets.length > 0 && (
        <div
          className="scroll"
          tabIndex={0}
          role="group"
          aria-label={plain(message('workbench.plan.damaged'))}
        >
          <table className="cells">
            <thead>
              <tr>
                {(['damaged', 'hours', 'access'] as const).map((column) => (
                  <th key={column} scope="col">
                    <Words text={message(`workbench.plan.${column}`)} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {assets.map((entry) => (
                <tr key={entry.asset} className={entry.asset === selected ? 'chosen' : undefined}>
                  <td>
                    <button type="button" className="plain" onClick={() => select(entry.asset)}>
                      <bdi>{names.get(entry.asset) ?? entry.asset}</bdi>
                    </button>
                  </td>
                  {(['hours', 'accessible_from_hour'] as const).map((field) => (
                    <td key={field}>
                      <input
                        inputMode="decimal"
                        size={6}
                        readOnly={!may}
                        aria-label={`${plain(message(field === 'hours' ? 'workbench.plan.hours' : 'workbench.plan.access'))}, ${names.get(entry.asset) ?? entry.asset}`}
                        defaultValue={entry[field] ?? ''}
                        onBlur={({ target }) => {
                          if (target.value !== String(entry[field] ?? ''))
                            setHours(entry.asset, field, target.value);
                        }}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

/** Nothing broken, now, in the time zone of the reader. */
function emptyDamage(): DamageDraft {
  const now = new Date();
  const offset = -now.getTimezoneOffset();
  const two = (value: number): string => String(Math.floor(Math.abs(value))).padStart(2, '0');
  const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 16);
  const at = `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
  return { format: 'muruna-damage', version: 1, at, assets: [] };
}
