import { literalText, message, nameText, type Text } from '../../i18n/text.ts';
import { codedText } from '../../i18n/coded-text.ts';
import type { DossierVerification, RepeatAnswer } from '../../schemas/dossier-answers.ts';
import type { Block, Notice, Report, Section } from '../model.ts';
import { provenanceOf, type Asked } from '../provenance.ts';

/** The report of a verification: verdict first, then who signed, what is wrong, what was computed again. */
export function verificationReport(found: DossierVerification, asked: Asked): Report {
  const sections: Section[] = [];
  if (found.problems.length > 0)
    sections.push({
      id: 'problems',
      title: message('dossier.problems'),
      blocks: [{ kind: 'list', items: found.problems.map(codedText) }],
    });
  sections.push({ id: 'signatures', title: message('dossier.signatures'), blocks: signatureBlocks(found) });
  if (found.repeats.length > 0)
    sections.push({
      id: 'repeated',
      title: message('dossier.repeated'),
      blocks: repeatBlocks(found.repeats),
    });
  return {
    id: 'verification',
    title: message('dossier.verification', { file: found.file }),
    ...(found.title === null ? {} : { subtitle: nameText(found.title) }),
    notices: [
      verdict(found),
      ...found.remarks.map((remark): Notice => ({ level: 'note', text: codedText(remark) })),
      ...whatWasDone(found),
    ],
    sections,
    provenance: provenanceOf(asked),
  };
}

/** What else was checked, and what was not: a verdict says what it rests on. */
function whatWasDone({ intact, derived, repeated }: DossierVerification): Notice[] {
  if (!intact) return [];
  const notices: Notice[] = [
    derived
      ? { level: 'note', text: message('dossier.derived') }
      : { level: 'caution', text: message('dossier.not-derived') },
  ];
  if (repeated === 'not-asked') return notices;
  const level = repeated === 'all' ? 'note' : 'caution';
  return [...notices, { level, text: message(`dossier.repeated.${repeated}`) }];
}

function verdict(found: DossierVerification): Notice {
  if (!found.intact) return { level: 'warning', text: message('dossier.verdict.broken') };
  if (found.ok) return { level: 'note', text: message('dossier.verdict.ok') };
  if (found.timestamp?.chain === 'untrusted')
    return { level: 'warning', text: message('dossier.verdict.authority') };
  const revoked = found.signatures.some(({ status }) => status === 'revoked');
  return revoked
    ? { level: 'warning', text: message('dossier.verdict.revoked') }
    : { level: 'caution', text: message('dossier.verdict.stranger', { command: 'muruna key trust' }) };
}

function signatureBlocks({
  signatures,
  builtAt,
  timestamp,
  files,
  claims,
  sealed,
}: DossierVerification): Block[] {
  const facts: [Text, Text][] = [];
  if (builtAt) facts.push([message('dossier.built-at'), { kind: 'date', date: builtAt }]);
  facts.push([message('dossier.files'), { kind: 'number', value: files }]);
  if (claims > 0) facts.push([message('dossier.claims'), { kind: 'number', value: claims }]);
  if (sealed.closed.length > 0)
    facts.push([message('dossier.sealed'), { kind: 'list', items: sealed.closed.map(literalText) }]);
  const blocks: Block[] = [
    {
      kind: 'table',
      columns: [
        { label: message('dossier.signer'), type: 'text' },
        { label: message('dossier.status'), type: 'text' },
        { label: message('dossier.key'), type: 'literal' },
      ],
      rows: signatures.map(({ name, status, keyid }) => [
        name || { kind: 'missing' as const },
        message(`dossier.status.${status}`),
        keyid,
      ]),
      states: signatures.map(({ status }) =>
        status === 'trusted' ? 'normal' : status === 'unknown-key' ? 'weaker' : 'failed',
      ),
    },
    {
      kind: 'table',
      columns: [
        { label: message('dossier.field'), type: 'text' },
        { label: message('common.value'), type: 'text' },
      ],
      rows: facts,
    },
  ];
  if (timestamp?.valid && timestamp.time)
    blocks.push({
      kind: 'paragraph',
      texts: [
        message('dossier.timestamped', { time: timestamp.time, authority: timestamp.authority ?? '–' }),
        message(`dossier.authority.${timestamp.chain}`, { option: '--tsa-cert' }),
      ],
    });
  return blocks;
}

function repeatBlocks(repeats: readonly RepeatAnswer[]): Block[] {
  const differing = repeats.filter(({ differences }) => differences.length > 0);
  return [
    {
      kind: 'table',
      columns: [
        { label: message('dossier.result'), type: 'text' },
        { label: message('dossier.outcome'), type: 'text' },
      ],
      rows: repeats.map((repeat) => [repeat.result, outcomeText(repeat)]),
      states: repeats.map(({ outcome }) =>
        outcome === 'same' ? 'normal' : outcome === 'different' ? 'failed' : 'weaker',
      ),
    },
    ...differing.map(({ result, differences }): Block => ({
      kind: 'table',
      caption: nameText(result),
      columns: [
        { label: message('dossier.field'), type: 'literal' },
        { label: message('dossier.was'), type: 'literal' },
        { label: message('dossier.is'), type: 'literal' },
      ],
      rows: differences.map(({ path, was, is }) => [path, was, is]),
    })),
  ];
}

function outcomeText({ outcome, detail, differences }: RepeatAnswer): Text {
  switch (outcome) {
    case 'different':
      return message('dossier.outcome.different', { count: differences.length });
    case 'input-missing':
      return message('dossier.outcome.input-missing', { detail, option: '--input' });
    case 'failed':
      return message('dossier.outcome.failed', { detail });
    default:
      return message(`dossier.outcome.${outcome}`);
  }
}
