export const routes = {
  'routes.title': 'Routes to {asn, asn}',
} as const;
