import { useState, type FormEvent, type ReactNode } from 'react';
import type { Finding } from '../../../core/finding.ts';
import { message, type Text } from '../../../i18n/text.ts';
import { PLANES, type PlaneId } from '../../../schemas/planes.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { goTo } from '../address.ts';
import { askServer, type KnownSnapshot, type Stored } from '../api.ts';
import { FileInput } from '../file-input.tsx';
import { Field, RefusedNote, WhenAnswered } from '../parts.tsx';
import { FindingsList } from '../tables/findings-list.tsx';
import { useAsked, useDoing } from '../use-asked.ts';
import { useWorkspacePath } from '../workbench-context.ts';
import type { CampaignState } from './campaign-api.ts';
import {
  campaignOfDraft,
  draftOfFile,
  EMPTY_DRAFT,
  type CampaignChoices,
  type CampaignDraft,
} from './campaign-draft.ts';

/** A campaign from choices, or from a campaign file that fills them in. */
export function CampaignForm(): ReactNode {
  const path = useWorkspacePath();
  const scenarios = useAsked<Stored[]>(path('/objects?kind=scenario'));
  const snapshots = useAsked<KnownSnapshot[]>('/api/snapshots');
  return (
    <WhenAnswered asked={scenarios}>
      {(documents) => (
        <WhenAnswered asked={snapshots}>
          {(kept) => <FormOf choices={{ scenarios: documents, snapshots: kept }} />}
        </WhenAnswered>
      )}
    </WhenAnswered>
  );
}

function FormOf({ choices }: { readonly choices: CampaignChoices }): ReactNode {
  const { code, plain } = useLanguage();
  const path = useWorkspacePath();
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const { isBusy, refused, run } = useDoing();
  const change = (part: Partial<CampaignDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    run(async () => {
      const { id } = await askServer<CampaignState>('POST', path('/campaigns'), code, campaignOfDraft(draft));
      goTo({ view: 'campaign', campaign: id });
    });
  };
  return (
    <form className="campaign-form card" onSubmit={submit}>
      <h2>
        <Words text={message('workbench.campaign.new')} />
      </h2>
      <FromFile choices={choices} filled={setDraft} />
      <Field label={message('workbench.name')}>
        <input
          name="campaign-name"
          required
          value={draft.name}
          onChange={({ target }) => change({ name: target.value })}
        />
      </Field>
      <Field
        label={message('workbench.campaign.countries')}
        hint={message('workbench.campaign.countries.hint')}
      >
        <input
          name="countries"
          value={draft.countries}
          onChange={({ target }) => change({ countries: target.value })}
        />
      </Field>
      <Choices
        label={message('workbench.campaign.scenarios')}
        none={message('workbench.campaign.no-scenarios')}
        items={choices.scenarios.map(({ id, name }) => ({ id, label: <bdi>{name}</bdi> }))}
        chosen={draft.scenarios}
        choose={(scenarios) => change({ scenarios })}
      />
      <Choices
        label={message('workbench.campaign.snapshots')}
        items={choices.snapshots.map(({ id, name, date }) => ({
          id,
          label: (
            <>
              <Words text={{ kind: 'date', date }} /> <bdi className="muted">{name}</bdi>
            </>
          ),
        }))}
        chosen={draft.snapshots}
        choose={(snapshots) => change({ snapshots })}
      />
      <div className="side-by-side">
        <Field label={message('withstand.plane')}>
          <select value={draft.plane} onChange={({ target }) => change({ plane: target.value as PlaneId })}>
            {PLANES.map((one) => (
              <option key={one} value={one}>
                {one === 'ipv4' ? 'IPv4' : 'IPv6'}
              </option>
            ))}
          </select>
        </Field>
        <Field label={message('workbench.campaign.samples')}>
          <input
            type="number"
            min={0}
            max={100_000}
            title={plain(message('field.samples'))}
            value={draft.samples}
            onChange={({ target }) => change({ samples: Number(target.value) })}
          />
        </Field>
        <Field label={message('workbench.campaign.seed')}>
          <input
            type="number"
            min={0}
            value={draft.seed}
            onChange={({ target }) => change({ seed: Number(target.value) })}
          />
        </Field>
      </div>
      <RefusedNote refused={refused} />
      <button type="submit" className="main" disabled={isBusy || draft.scenarios.size === 0}>
        <Words text={message('workbench.campaign.start')} />
      </button>
    </form>
  );
}

function FromFile({
  choices,
  filled,
}: {
  readonly choices: CampaignChoices;
  readonly filled: (draft: CampaignDraft) => void;
}): ReactNode {
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const [text, setText] = useState('');
  const fill = (from: string): void => {
    const read = draftOfFile(from, choices);
    setFindings(read.findings);
    if (read.draft) filled(read.draft);
  };
  const takeFile = async (file: File | null | undefined): Promise<void> => {
    const read = (await file?.text()) ?? '';
    setText(read);
    fill(read);
  };
  return (
    <details>
      <summary>
        <Words text={message('workbench.campaign.from-file')} />
      </summary>
      <Field label={message('workbench.choose-file')}>
        <FileInput
          accept=".yaml,.yml,.json"
          onChange={({ target }) => void takeFile(target.files?.item(0))}
        />
      </Field>
      <label className="field">
        <span>YAML</span>
        <textarea
          rows={8}
          dir="ltr"
          spellCheck={false}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <button type="button" disabled={text.trim() === ''} onClick={() => fill(text)}>
        <Words text={message('workbench.campaign.fill')} />
      </button>
      <FindingsList findings={findings} />
    </details>
  );
}

function Choices({
  label,
  none,
  items,
  chosen,
  choose,
}: {
  readonly label: Text;
  readonly none?: Text;
  readonly items: readonly { readonly id: string; readonly label: ReactNode }[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (chosen: ReadonlySet<string>) => void;
}): ReactNode {
  return (
    <fieldset className="choices">
      <legend>
        <Words text={label} />
      </legend>
      {items.length === 0 && none && (
        <p className="muted">
          <Words text={none} />
        </p>
      )}
      {items.map((item) => (
        <label key={item.id}>
          <input
            type="checkbox"
            checked={chosen.has(item.id)}
            onChange={({ target }) => {
              const next = new Set(chosen);
              if (target.checked) next.add(item.id);
              else next.delete(item.id);
              choose(next);
            }}
          />{' '}
          {item.label}
        </label>
      ))}
    </fieldset>
  );
}
