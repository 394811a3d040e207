import { useState, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import type { Stored } from '../api.ts';
import { AddToDossier } from '../evidence/add-to-dossier.tsx';
import { jobDone } from '../example/job-done.ts';
import { Field } from '../parts.tsx';
import { useAsked } from '../use-asked.ts';
import { useWorkspacePath } from '../workbench-context.ts';
import type { CampaignState } from './campaign-api.ts';
import type { SnapshotLosses } from '../../../schemas/campaign-answers.ts';
import { scenarioOfCell } from './scenario-of-cell.ts';

/** Puts one cell of a campaign into a dossier: the same question to `stress`, whose answer others can repeat. */
export function CellToDossier({
  campaign,
  losses,
}: {
  readonly campaign: CampaignState;
  readonly losses: SnapshotLosses;
}): ReactNode {
  const { code, plain } = useLanguage();
  const path = useWorkspacePath();
  const known = useAsked<Stored[]>(path('/objects?kind=scenario'));
  const [country, setCountry] = useState(losses.countries[0]?.country);
  const [name, setName] = useState(losses.scenarios[0]);
  if (known.state !== 'answered' || country === undefined || name === undefined) return null;
  const { scenario, isChanged } = scenarioOfCell(known.answer, name, campaign.submittedAt);
  const { plane, samples, seed } = campaign;
  const { snapshot } = losses;
  const ask = (): Promise<string> =>
    jobDone('stress', { country, scenario, plane, samples, seed, snapshot }, path, code);
  return (
    <div className="cell-to-dossier">
      <Field label={message('workbench.country')}>
        <select value={country} onChange={({ target }) => setCountry(target.value)}>
          {losses.countries.map((one) => (
            <option key={one.country} value={one.country}>
              {plain({ kind: 'country', country: one.country })}
            </option>
          ))}
        </select>
      </Field>
      <Field label={message('workbench.kind.scenario')}>
        <select value={name} onChange={({ target }) => setName(target.value)}>
          {losses.scenarios.map((one) => (
            <option key={one} value={one}>
              {plain({ kind: 'name', name: one })}
            </option>
          ))}
        </select>
      </Field>
      {scenario !== undefined && !isChanged ? (
        <AddToDossier key={`${country} ${name}`} job={ask} />
      ) : (
        <span className="muted">
          <Words text={message(`workbench.campaign.scenario-${isChanged ? 'changed' : 'gone'}`)} />
        </span>
      )}
    </div>
  );
}
