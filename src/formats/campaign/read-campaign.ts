import { campaignSchema, type CampaignFile } from '../../schemas/campaign.ts';
import { readYaml, type YamlRead } from '../structured-text/read-yaml.ts';

/** Reads a campaign from YAML 1.2 or JSON; findings as of `readYaml`. */
export function readCampaign(text: string): YamlRead<CampaignFile> {
  return readYaml(text, campaignSchema);
}
