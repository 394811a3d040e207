import { message, type Text } from '../../i18n/text.ts';
import { provenanceOf, type Asked } from '../provenance.ts';
import type { KeyList } from '../../schemas/key-answers.ts';
import type { Report } from '../model.ts';

const NONE: Text = { kind: 'name', name: '–' };

/** The keys whose signatures are trusted, and those that were revoked. */
export function keyReport({ keys }: KeyList, asked: Asked): Report {
  const section = { id: 'keys', title: message('key.section'), blocks: [tableOf(keys)] };
  return {
    id: 'keys',
    title: message('key.list'),
    notices: keys.length === 0 ? [{ level: 'note', text: message('key.none') }] : [],
    sections: keys.length === 0 ? [] : [section],
    provenance: provenanceOf(asked),
  };
}

function tableOf(keys: KeyList['keys']): Report['sections'][number]['blocks'][number] {
  return {
    kind: 'table',
    columns: [
      { label: message('dossier.signer'), type: 'text' },
      { label: message('key.trusted-on'), type: 'date' },
      { label: message('key.revoked-on'), type: 'date' },
      { label: message('dossier.key'), type: 'literal' },
    ],
    rows: keys.map(({ name, trustedAt, revokedAt, keyid }) => [
      name || undefined,
      trustedAt.slice(0, 10),
      revokedAt?.slice(0, 10) ?? NONE,
      keyid,
    ]),
    states: keys.map(({ revokedAt }) => (revokedAt ? 'failed' : 'normal')),
  };
}
