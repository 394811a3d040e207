/** Dossiers and the keys that sign them. */
export const dossier = {
  'dossier.title': 'Dossier',
  'dossier.verification': 'Verification of the dossier {file, literal}',
  'dossier.verdict': 'Verdict',
  'dossier.verdict.ok': 'The dossier is as it was signed, and it is signed by a key you trust.',
  'dossier.verdict.stranger':
    'The dossier is as it was signed, but by no key you trust. Compare the key number with its owner by another way, then trust it with {command, literal}.',
  'dossier.verdict.revoked':
    'The dossier is as it was signed, but every key you know of is revoked. Ask its makers for one signed with a valid key.',
  'dossier.verdict.broken':
    'The dossier is not as it was signed. Do not rely on it; ask its makers for another copy.',
  'dossier.problems': 'What is not as it was signed',
  'dossier.problem.changed': '{file, literal} was changed.',
  'dossier.problem.added': '{file, literal} was added.',
  'dossier.problem.removed': '{file, literal} was removed.',
  'dossier.problem.name': '{file, literal} is a name that no dossier has.',
  'dossier.problem.unreadable': '{file, literal} cannot be read ({reason, literal}).',
  'dossier.problem.frame':
    'The archive is not framed as it was written: it was packed again or changed at {file, literal}, byte {offset, number}.',
  'dossier.problem.unsigned': 'There is no signature.',
  'dossier.problem.signature': 'In {file, literal} the signature of key {key, literal} is not good.',
  'dossier.problem.future':
    'It says it was built on {date, date}, which is later than now ({now, date}); one of the clocks is wrong.',
  'dossier.problem.result': '{file, literal} is no result that this version can read.',
  'dossier.problem.disclosure':
    'In {file, literal}, what is disclosed as {field, literal} is not what was signed.',
  'dossier.problem.timestamp': 'The time-stamp in {file, literal} is not for this dossier or is damaged.',
  'dossier.problem.claim':
    'Line {line, number} of the narrative is not borne out by the results: {reference, literal}.',
  'dossier.signatures': 'Signatures',
  'dossier.signer': 'Signer',
  'dossier.key': 'Key',
  'dossier.status': 'Status',
  'dossier.status.trusted': 'good, trusted',
  'dossier.status.unknown-key': 'good, but by a stranger',
  'dossier.status.revoked': 'key revoked',
  'dossier.status.invalid': 'not good',
  'dossier.built-at': 'Built and signed on',
  'dossier.timestamped': 'Existed by {time, date}, says {authority, name}',
  'dossier.authority.trusted': 'The authority’s certificate was issued by one you trust.',
  'dossier.authority.untrusted': 'No certificate you trust issued the authority’s.',
  'dossier.authority.not-checked':
    'Whether the authority can be trusted was not checked; give its certificate, or its issuer’s, with {option, literal}.',
  'dossier.verdict.authority':
    'The dossier is as it was signed, but its time-stamp is by no authority you trust. Do not rely on its date.',
  'dossier.no-certificate':
    '{file, literal} holds no certificate; give a file in {format, literal} with {option, literal}.',
  'dossier.files': 'Files',
  'dossier.claims': 'Claims that hold',
  'dossier.sealed': 'Fields taken out',
  'dossier.repeated': 'Computed again',
  'dossier.result': 'Result',
  'dossier.outcome': 'Outcome',
  'dossier.outcome.same': 'the same to the last digit',
  'dossier.outcome.different': '{count, plural, one {# figure differs} other {# figures differ}}',
  'dossier.outcome.input-missing':
    'needs an input that is not packed: {detail, literal}; give it with {option, literal}',
  'dossier.outcome.not-repeatable': 'this command is not run for others',
  'dossier.outcome.failed': 'failed: {detail, literal}',
  'dossier.was': 'In the dossier',
  'dossier.is': 'Now',
  'dossier.field': 'Field',
  'dossier.built':
    '{out, literal}: {files, plural, one {# file} other {# files}}, signed by {signers, list}.',
  'dossier.named-input': 'Not packed, named by its SHA-256 {sha256, literal}: {file, literal}',
  'dossier.no-results':
    'Name at least one result file after {option, literal}; commands write them with {how, literal}.',
  'dossier.no-key':
    'A dossier must be signed: give a key file with {option, literal}; {how, literal} makes one.',
  'dossier.result-not-json':
    '{file, literal} is not JSON; give a file that a command wrote with {option, literal}.',
  'dossier.result-not-a-result':
    '{file, literal} is no result file; give one that a command wrote with {option, literal}.',
  'dossier.result-too-new':
    '{file, literal} was written by a newer version; update this program. It was to be given with {option, literal}.',
  'dossier.claim-false':
    '{file, literal}, line {line, number}: the results do not bear out {reference, literal}. The figure is {value, literal}, beyond the claim by {by, literal}; correct the text.',
  'dossier.claim-missing':
    '{file, literal}, line {line, number}: nothing can be claimed of a figure that is not known: {reference, literal}.',
  'dossier.figure-unknown':
    '{file, literal}, line {line, number}: no result has the figure of {reference, literal}. Near it: {similar, literal}.',
  'dossier.figure-ambiguous':
    '{file, literal}, line {line, number}: several results know {reference, literal} and differ ({results, literal}); write the name of one of them and a colon before the figure.',
  'dossier.reference-malformed':
    '{file, literal}, line {line, number}: {reference, literal} is neither a figure nor a claim; write it as the guide shows.',
  'dossier.no-such-field':
    'No result has a field {field, literal} that could be sealed or taken out; check its path.',
  'dossier.input-changed':
    '{file, literal} is no longer what the result was computed from; compute the result again.',
  'dossier.truncated': 'The archive {file, literal} is cut short or damaged; ask for another copy.',
  'dossier.unsafe-name':
    'The archive {file, literal} holds a name that leads out of it or is unsafe: {name, literal}. Nothing was unpacked.',
  'dossier.bomb':
    'The archive {file, literal} would unpack to far more than it can hold honestly. Nothing was unpacked.',
  'dossier.not-intact':
    '{file, literal} is not as it was signed, so nothing was added to it; verify it to see what is wrong.',
  'dossier.timestamp-other':
    'The time-stamp in {file, literal} is damaged or for something else; request one for the statement of this dossier.',
  'dossier.phase.rendering': 'Rendering reports',
  'dossier.phase.writing': 'Writing the dossier',
  'dossier.phase.reading': 'Reading the dossier',
  'dossier.phase.repeating': 'Computing again',
  'key.made':
    '{file, literal} holds the private key: keep it to yourself. {public, literal} is the public one, number {key, literal}.',
  'key.trusted': '{name, name} is trusted now: {key, literal}',
  'key.revoked': '{name, name} is revoked: {key, literal}',
  'key.list': 'Keys you have decided on',
  'key.trusted-on': 'Trusted on',
  'key.revoked-on': 'Revoked on',
  'key.reason': 'Reason',
  'key.none': 'No key is trusted yet.',
  'key.exists': '{file, literal} exists already and may be a key; choose another name.',
  'key.not-private': '{file, literal} holds no Ed25519 private key; make one with {command, literal}.',
  'key.not-public':
    '{file, literal} holds no Ed25519 public key; ask its owner for the file that {command, literal} writes.',
  'key.trust-file-damaged':
    'The list of trusted keys {file, literal} is damaged; restore it from a copy, or remove it and trust keys anew.',
  'key.unknown': 'No one trusted key begins with {key, literal}; {command, literal} shows them.',
  'key.bad-date': '{date, literal} is no date; write it as {example, literal}.',
} as const;
