import type { findings as english } from '../en/findings.ts';
import type { Translation } from '../translation.ts';

export const findings: Translation<typeof english> = {
  'as-graph.provider-cycle':
    'Les réseaux {members} sont fournisseurs les uns des autres en cercle ; leurs liaisons ont été traitées comme de l’appairage.',
  'as-graph.self-link': 'Une liaison de {asn} avec lui-même a été écartée.',
  'as-graph.repeated-link':
    'La liaison entre {from} et {to} figure plusieurs fois ; la première mention compte.',
};
