import type { findings as english } from '../en/findings.ts';
import type { Translation } from '../translation.ts';

export const findings: Translation<typeof english> = {
  'as-graph.provider-cycle':
    'Les réseaux {members} sont fournisseurs les uns des autres en cercle ; leurs liaisons sont traitées comme du peering.',
  'as-graph.self-link': 'Une liaison de {asn} avec lui-même a été laissée de côté.',
  'as-graph.repeated-link':
    'La liaison entre {from} et {to} figure plusieurs fois ; la première entrée compte.',
};
