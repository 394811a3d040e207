import { useState, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { Words } from '../../shared/words.tsx';
import { addressOf } from '../address.ts';
import { MomentText, WhenAnswered } from '../parts.tsx';
import { useAsked } from '../use-asked.ts';
import { useMay, useWorkspacePath } from '../workbench-context.ts';
import type { CampaignState } from './campaign-api.ts';
import { CampaignForm } from './campaign-form.tsx';

/** The campaigns of the workspace, and a form for another one. */
export function CampaignsView(): ReactNode {
  const path = useWorkspacePath();
  const mayStart = useMay('operator');
  const campaigns = useAsked<CampaignState[]>(path('/campaigns'));
  const [isNew, setNew] = useState(false);
  return (
    <>
      <h1>
        <Words text={message('workbench.campaigns')} />
      </h1>
      <p className="muted">
        <Words text={message('workbench.campaigns.intro')} />
      </p>
      {mayStart && !isNew && (
        <p>
          <button type="button" className="main" onClick={() => setNew(true)}>
            <Words text={message('workbench.campaign.new')} />
          </button>
        </p>
      )}
      {isNew && <CampaignForm />}
      <WhenAnswered asked={campaigns}>
        {(known) =>
          known.length === 0 ? (
            <p className="muted">
              <Words text={message('campaign.none')} />
            </p>
          ) : (
            <ul className="rows">
              {known.map((campaign) => (
                <li key={campaign.id}>
                  <a href={addressOf({ view: 'campaign', campaign: campaign.id })}>
                    <bdi>{campaign.name}</bdi>
                  </a>
                  <span className={`state ${campaign.state}`}>
                    <Words text={message(`workbench.state.${campaign.state}`)} />
                  </span>
                  <span className="muted">
                    <Words text={message('workbench.campaign.cells', cellsOf(campaign))} />
                  </span>
                  <MomentText at={campaign.submittedAt} />
                </li>
              ))}
            </ul>
          )
        }
      </WhenAnswered>
    </>
  );
}

export function cellsOf({ computed, cells }: CampaignState): { computed: number; cells: number } {
  return { computed, cells };
}
