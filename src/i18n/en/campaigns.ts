/** Campaigns: many cells on many machines. */
export const campaigns = {
  'operation.campaign.run':
    'Compute every scenario for every country and snapshot, alone or with workers, and merge the rows',
  'operation.campaign.list': 'Campaigns in the database and where they stand',
  'operation.campaign.merge': 'The rows of a campaign so far',
  'operation.campaign.cancel': 'Cancel a campaign; what is computed is kept',
  'operation.worker': 'Compute chunks of campaigns from the database until stopped',
  'field.campaign.spec': 'campaign file',
  'field.campaign.id': 'name of the campaign',
  'field.campaign.compute': 'leave computing to workers elsewhere',
  'field.campaign.threads': 'threads that compute (default: one fewer than there are processors)',
  'campaign.invalid': '{file, literal} is not a campaign that can be computed.',
  'campaign.not-found': 'There is no campaign {id, literal} here.',
  'campaign.other-version':
    '{begun, literal} began this campaign, and one version computes all of a campaign; submit it again to compute it with this version.',
  'campaign.none': 'There are no campaigns yet.',
  'campaign.progress': 'Computing cells',
  'campaign.running':
    '{id, literal} {name, literal}: running, {computed, number} of {cells, number} cells are computed.',
  'campaign.done':
    '{id, literal} {name, literal}: done, {computed, number} of {cells, number} cells are computed.',
  'campaign.cancelled':
    '{id, literal} {name, literal}: cancelled, {computed, number} of {cells, number} cells are computed.',
  'campaign.refused':
    'Cells without an answer, such as countries that a snapshot does not have: {refused, number}.',
  'campaign.given-up':
    'Cells {from, number} to {until, number} were given up after five attempts: {reason, literal}',
  'worker.ready':
    'This worker on {name, literal} computes on {threads, number} threads; end it with {keys, literal}.',
  'operation.campaign': 'Campaigns: many scenarios, countries and snapshots at once',
  'route.campaigns': 'Campaigns of a workspace',
  'route.campaign-submit': 'Submit a campaign, or go on with it',
  'route.campaign': 'Where a campaign stands',
  'route.campaign-rows': 'The rows of a campaign so far, as JSON, CSV or Parquet',
  'route.campaign-cancel': 'Cancel a campaign',
  'route.campaign-resume': 'Go on with a campaign that was cancelled or partly given up',
  'campaign.report.worst': 'Largest loss under any of the scenarios',
  'campaign.report.method':
    'Each share is that of the worst hour of its scenario, by agreed routes. A cell that is left empty is not computed yet.',
} as const;
