import type { Finding } from '../../../core/finding.ts';
import { findingOf } from '../../../core/finding.ts';
import { readCampaign } from '../../../formats/campaign/read-campaign.ts';
import type { PlaneId } from '../../../schemas/planes.ts';
import type { KnownSnapshot, Stored } from '../api.ts';
import type { CampaignAsked } from './campaign-api.ts';

/** A campaign while its form is filled. */
export interface CampaignDraft {
  readonly name: string;
  /** As typed; empty = all countries. */
  readonly countries: string;
  readonly scenarios: ReadonlySet<string>;
  /** Without one the snapshot in use answers. */
  readonly snapshots: ReadonlySet<string>;
  readonly plane: PlaneId;
  readonly samples: number;
  readonly seed: number;
}

export const EMPTY_DRAFT: CampaignDraft = {
  name: '',
  countries: '',
  scenarios: new Set(),
  snapshots: new Set(),
  plane: 'ipv4',
  samples: 0,
  seed: 1,
};

/** What the workspace and the instance have to choose from. */
export interface CampaignChoices {
  readonly scenarios: readonly Stored[];
  readonly snapshots: readonly KnownSnapshot[];
}

/** The form as a campaign file fills it; what the file names has to be a document or a snapshot here. */
export function draftOfFile(
  text: string,
  choices: CampaignChoices,
): { readonly draft?: CampaignDraft; readonly findings: readonly Finding[] } {
  const { value, findings } = readCampaign(text);
  if (!value) return { findings };
  const missing: Finding[] = [];
  const chosen = (
    names: readonly string[],
    known: readonly { readonly id: string; readonly name: string }[],
  ): Set<string> => {
    const ids = names.flatMap((name) => {
      const found = known.find((one) => one.id === name || nameOf(one.name) === nameOf(name));
      if (!found) missing.push(findingOf('campaign.not-in-workspace', 'lost', { name }));
      return found ? [found.id] : [];
    });
    return new Set(ids);
  };
  const draft: CampaignDraft = {
    name: value.name,
    countries: value.countries === 'all' ? '' : value.countries.join(', '),
    scenarios: chosen(value.scenarios, choices.scenarios),
    snapshots: chosen(value.snapshots ?? [], choices.snapshots),
    plane: value.plane,
    samples: value.samples,
    seed: value.seed,
  };
  return { draft, findings: [...findings, ...missing] };
}

/** A file's name without its folder and without what tells its kind. */
function nameOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.(ya?ml|json|muruna)$/i, '');
}

export function campaignOfDraft(draft: CampaignDraft): CampaignAsked {
  const { name, countries, scenarios, snapshots, plane, samples, seed } = draft;
  const named = countries.split(/[,،;\n]+/).flatMap((one) => one.trim() || []);
  return {
    name,
    countries: named.length === 0 ? 'all' : named,
    scenarios: [...scenarios],
    ...(snapshots.size > 0 && { snapshots: [...snapshots] }),
    plane,
    samples,
    seed,
  };
}
