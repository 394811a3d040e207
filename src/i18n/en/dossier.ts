/** Dossiers and the keys that sign them. */
export const dossier = {
  'dossier.title': 'Dossier',
  'dossier.verification': 'Verification of the dossier {file, literal}',
  'dossier.verdict': 'Verdict',
  'dossier.verdict.ok': 'The dossier is unchanged since it was signed, and you trust a key that signed it.',
  'dossier.verdict.stranger':
    'The dossier is unchanged since it was signed, but you trust none of its keys. Check the key number with its owner through another channel, then trust it with {command, literal}.',
  'dossier.verdict.revoked':
    'The dossier is unchanged since it was signed, but every key of it that you know is revoked. Ask its authors for one signed with a valid key.',
  'dossier.verdict.broken':
    'The dossier does not match what was signed. Do not rely on it. Ask its authors for another copy.',
  'dossier.problems': 'Problems',
  'dossier.problem.changed': '{file, literal} was changed.',
  'dossier.problem.added': '{file, literal} was added.',
  'dossier.problem.removed': '{file, literal} was removed.',
  'dossier.problem.name': '{file, literal} is not a file name that dossiers use.',
  'dossier.problem.unreadable': '{file, literal} cannot be read ({reason, literal}).',
  'dossier.problem.frame':
    'The archive is not as it was written: it was repacked, or changed at {file, literal}, byte {offset, number}.',
  'dossier.problem.unsigned': 'The dossier has no signature.',
  'dossier.problem.signature': 'The signature of key {key, literal} in {file, literal} is invalid.',
  'dossier.problem.future':
    'The dossier says that it was built on {date, date}, which is later than now ({now, date}); one of the clocks is wrong.',
  'dossier.problem.result': '{file, literal} is not a result that this version can read.',
  'dossier.problem.disclosure':
    'The value disclosed for {field, literal} in {file, literal} is not the one that was signed.',
  'dossier.problem.timestamp': 'The time-stamp in {file, literal} is damaged or belongs to another dossier.',
  'dossier.problem.claim':
    'The results do not support line {line, number} of the narrative: {reference, literal}.',
  'dossier.problem.twice':
    '{file, literal} is in the archive twice; programs differ in which of the two they read.',
  'dossier.problem.too-large': '{file, literal} is larger than {megabytes, number} MB and was not read.',
  'dossier.problem.unaccounted': '{file, literal} does not follow from the results, although it is signed.',
  'dossier.problem.not-derived': '{file, literal} is not what the other files say it must be.',
  'dossier.problem.timestamp-time':
    'The time-stamp says {time, date}, which does not lie between the building of the dossier ({built, date}) and now ({now, date}).',
  'dossier.secret-in-title': 'The title contains {secret, literal}, which is to be sealed. Change the title.',
  'dossier.secret-in-narrative':
    'Line {line, number} of the narrative contains {secret, literal}, which is to be sealed. Change the line.',
  'dossier.derived': 'Reports and descriptions were derived from the answers again and are the same.',
  'dossier.not-derived':
    'Reports were not derived again: another version built the dossier, or fields are sealed. Rely on the results, or render the reports from them yourself.',
  'dossier.repeated.all': 'Every result was computed again.',
  'dossier.repeated.part': 'Only part of the results could be computed again.',
  'dossier.repeated.none': 'No result could be computed again.',
  'dossier.preview': 'What a reader of {file, literal} can learn',
  'dossier.preview.explained':
    'Everything below leaves your hands with the dossier. Read it before you hand it over.',
  'dossier.figures': 'What can be cited from {file, literal}',
  'dossier.figures.explained':
    'In a narrative, {figure, literal} writes the figure and {claim, literal} holds a claim to it. If two results know a name, put the name of the result before it: {result, literal}.',
  'dossier.figures.named': 'Figures',
  'dossier.figures.name': 'Name',
  'dossier.figures.meaning': 'What it is',
  'dossier.figures.paths': 'Other fields, by their path',
  'dossier.figures.paths.explained': '{star, literal} stands for a position in a list, counted from 0.',
  'dossier.figures.label': '{row, text} ({column, text})',
  'dossier.preview.file': 'File',
  'dossier.preview.bytes': 'Bytes',
  'dossier.preview.count': 'Values',
  'dossier.preview.example': 'Example',
  'dossier.preview.open': 'open',
  'dossier.preview.shown': 'sealed, value goes along',
  'dossier.preview.removed': 'removed',
  'dossier.preview.input': 'Input {file, literal}, SHA-256 {sha256, literal}',
  'dossier.signatures': 'Signatures',
  'dossier.signer': 'Signer',
  'dossier.key': 'Key',
  'dossier.status': 'Status',
  'dossier.status.trusted': 'valid, trusted',
  'dossier.status.unknown-key': 'valid, unknown key',
  'dossier.status.revoked': 'key revoked',
  'dossier.status.invalid': 'invalid',
  'dossier.built-at': 'Built and signed on',
  'dossier.timestamped': 'Existed by {time, date}, according to {authority, name}',
  'dossier.authority.trusted': 'The authority’s certificate comes from an issuer you trust.',
  'dossier.authority.untrusted': 'The authority’s certificate does not come from an issuer you trust.',
  'dossier.authority.not-checked':
    'The authority was not checked; to check it, give its certificate, or its issuer’s, with {option, literal}.',
  'dossier.verdict.authority':
    'The dossier is unchanged since it was signed, but its time-stamp does not come from an authority you trust. Do not rely on its date.',
  'dossier.no-certificate':
    '{file, literal} contains no certificate; give a file in {format, literal} with {option, literal}.',
  'dossier.files': 'Files',
  'dossier.claims': 'Confirmed claims',
  'dossier.sealed': 'Redacted fields',
  'dossier.repeated': 'Recomputed results',
  'dossier.result': 'Result',
  'dossier.outcome': 'Outcome',
  'dossier.outcome.same': 'identical to the last digit',
  'dossier.outcome.different': '{count, plural, one {# figure differs} other {# figures differ}}',
  'dossier.outcome.input-missing':
    'needs an input that is not packed: {detail, literal}; give it with {option, literal}',
  'dossier.outcome.not-repeatable': 'not repeated: this command may not be run from a dossier',
  'dossier.outcome.failed': 'failed: {detail, literal}',
  'dossier.was': 'In the dossier',
  'dossier.is': 'Recomputed',
  'dossier.field': 'Field',
  'dossier.built':
    '{out, literal}: {files, plural, one {# file} other {# files}}, signed by {signers, list}.',
  'dossier.named-input': 'Not packed, identified by its SHA-256 {sha256, literal}: {file, literal}',
  'dossier.no-results':
    'Name at least one result file after {option, literal}; commands write them with {how, literal}.',
  'dossier.result-not-json':
    '{file, literal} is not JSON; give a file that a command wrote with {option, literal}.',
  'dossier.result-not-a-result':
    '{file, literal} is not a result; give a file that a command wrote with {option, literal}.',
  'dossier.result-too-new':
    '{file, literal}, given with {option, literal}, was written by a newer version; update Muruna.',
  'dossier.claim-false':
    '{file, literal}, line {line, number}: the results do not support {reference, literal}. The figure is {value, literal} and misses the claim by {by, literal}; correct the text.',
  'dossier.claim-missing':
    '{file, literal}, line {line, number}: {reference, literal} is a claim about a figure that is not known; remove the claim.',
  'dossier.figure-unknown':
    '{file, literal}, line {line, number}: no result contains the figure in {reference, literal}; similar figures are {similar, literal}.',
  'dossier.figure-ambiguous':
    '{file, literal}, line {line, number}: several results contain {reference, literal} with different values ({results, literal}); write the name of one of them and a colon before the figure.',
  'dossier.reference-malformed':
    '{file, literal}, line {line, number}: {reference, literal} is neither a figure nor a claim; write it as the guide shows.',
  'dossier.no-such-field': 'No result has a field {field, literal} to seal or redact; check its path.',
  'dossier.input-changed':
    '{file, literal} has changed since the result was computed from it; compute the result again.',
  'dossier.is-document':
    '{file, literal} is a JSON document, not a dossier; {command, literal} makes a dossier from a result.',
  'dossier.not-one':
    '{file, literal} is not a dossier; give the archive that {command, literal} wrote, or the folder it was unpacked to.',
  'dossier.truncated': 'The archive {file, literal} is incomplete or damaged; ask for another copy.',
  'dossier.unsafe-name':
    'The archive {file, literal} contains an unsafe file name, {name, literal}; nothing was unpacked.',
  'dossier.too-much-text':
    'The results and texts of {file, literal} are {megabytes, number} MB; at most {most, number} MB can be read.',
  'dossier.bomb':
    'The archive {file, literal} would unpack to implausibly much data or many files; nothing was unpacked.',
  'dossier.not-intact':
    '{file, literal} does not match what was signed, so nothing was added to it; verify it to see why.',
  'dossier.timestamp-other':
    'The time-stamp in {file, literal} is damaged or belongs to something else; request one for the statement of this dossier.',
  'dossier.phase.rendering': 'Rendering reports',
  'dossier.phase.writing': 'Writing the dossier',
  'dossier.phase.reading': 'Reading the dossier',
  'dossier.phase.repeating': 'Recomputing results',
  'key.made':
    '{file, literal} holds the private key; keep it secret. {public, literal} holds the public key, number {key, literal}.',
  'key.trusted': '{name, name} is now trusted: {key, literal}',
  'key.revoked': '{name, name} is now revoked: {key, literal}',
  'key.section': 'Keys',
  'key.list': 'Trusted and revoked keys',
  'key.trusted-on': 'Trusted on',
  'key.revoked-on': 'Revoked on',
  'key.reason': 'Reason',
  'key.none': 'No key is trusted yet.',
  'key.exists': '{file, literal} already exists and may be a key; choose another name.',
  'key.not-private': '{file, literal} contains no Ed25519 private key; make one with {command, literal}.',
  'key.not-public':
    '{file, literal} contains no Ed25519 public key; ask its owner for the file that {command, literal} writes.',
  'key.trust-file-damaged':
    'The list of trusted keys {file, literal} is damaged; restore it from a copy, or remove it and trust the keys again.',
  'key.unknown': 'No single trusted key begins with {key, literal}; {command, literal} lists them.',
  'key.locked': '{file, literal} is encrypted; set {variable, literal} to its passphrase.',
  'key.wrong-passphrase': 'The passphrase does not open {file, literal}.',
  'key.was-revoked':
    'The key {key, literal} was revoked on {date, date}. Ask its owner for a new key; only removing the revocation from {file, literal} by hand brings it back.',
  'file.locked':
    'Another process holds {file, literal}. Try again; if none is running, remove {lock, literal}.',
  'dossier.remark.repacked':
    'The archive was packed again by another program. The files in it are checked one by one; its wrapping is not.',
  'dossier.remark.litter':
    '{count, plural, one {# file was} other {# files were}} added by a file manager of a Mac or of Windows, such as {file, literal}, and passed over; use the dossier as it was sent.',
  'dossier.attach.no-key': 'The public key is not an Ed25519 key in PEM. {command, literal} prints one.',
  'dossier.attach.other':
    'The signature was not made by key {key, literal} over this dossier. Sign the dossier as it is now.',
} as const;
