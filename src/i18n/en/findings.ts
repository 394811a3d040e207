/** What core noticed in its input; other parts keep their findings beside their other sentences. */
export const findings = {
  'as-graph.provider-cycle':
    'The networks {members, literal} are each other’s providers in a circle; their links are treated as peering.',
  'as-graph.self-link': 'A link from {asn, asn} to itself was left out.',
  'as-graph.repeated-link':
    'The link between {from, asn} and {to, asn} is listed more than once; the first entry counts.',
} as const;
