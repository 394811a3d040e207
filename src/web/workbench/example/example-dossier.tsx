import { useState, type ReactNode } from 'react';
import { message, type Text } from '../../../i18n/text.ts';
import type { DossierVerification } from '../../../schemas/dossier-answers.ts';
import { GUIDED_EXAMPLE } from '../../../schemas/guided-example.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { addressOf } from '../address.ts';
import { askServer, type Job, type Stored } from '../api.ts';
import { checkedDraft } from '../evidence/checked-draft.ts';
import { canSign, newKeyFile } from '../evidence/key-file.ts';
import { Verdict } from '../evidence/verification.tsx';
import { subjectName } from '../home.tsx';
import { RefusedNote, WhenAnswered } from '../parts.tsx';
import { useAsked, useDoing } from '../use-asked.ts';
import { useMay, useWorkspacePath } from '../workbench-context.ts';
import { packedAnswers, type ExampleProgress } from './example-progress.ts';
import { jobDone } from './job-done.ts';

type Deed = 'pack' | 'sign' | 'verify';
const DEEDS = ['pack', 'sign', 'verify'] as const;

/** The answers of the example, packed, signed with a key that is forgotten afterwards, and verified as a stranger would. */
export function ExampleDossier({
  progress,
  changed,
}: {
  readonly progress: ExampleProgress;
  readonly changed: () => void;
}): ReactNode {
  const { code, plain } = useLanguage();
  const path = useWorkspacePath();
  const may = useMay('operator');
  const [doing, setDoing] = useState<Deed>();
  const { isBusy, refused, run } = useDoing();
  const { draft, signed, answers } = progress;
  const done: Readonly<Record<Deed, boolean>> = {
    pack: draft !== undefined,
    sign: signed !== undefined,
    verify: answers.dossier !== undefined,
  };
  const make = (): void =>
    run(async () => {
      try {
        setDoing('pack');
        const packed =
          draft?.id ?? (await packedDraft(progress, plain(message('example.title')), path, code));
        setDoing('sign');
        const { attached, key } = await signedBy(packed, path, code);
        setDoing('verify');
        await jobDone('dossier.verify', { dossier: `${attached}.zip`, trust: [key] }, path, code);
      } finally {
        setDoing(undefined);
        changed();
      }
    });
  return (
    <>
      <ol className="deeds">
        {DEEDS.map((deed) => (
          <li key={deed} className={done[deed] ? 'done' : undefined} aria-busy={doing === deed}>
            <strong>
              <Words text={message(`example.dossier.${deed}`)} />
            </strong>{' '}
            <span className="muted">
              <Words text={stateOf(done[deed], doing === deed)} />
            </span>
            <br />
            <Words text={message(`example.dossier.${deed}.how`)} />
          </li>
        ))}
      </ol>
      {answers.dossier && signed ? (
        <Finished verified={answers.dossier} signed={signed} />
      ) : (
        <Start isBusy={isBusy} may={may} make={make} />
      )}
      <RefusedNote refused={refused} />
    </>
  );
}

function stateOf(isDone: boolean, isNow: boolean): Text {
  if (isDone) return message('example.done');
  return isNow ? message('workbench.state.running') : message('example.open-still');
}

function Start({
  isBusy,
  may,
  make,
}: {
  readonly isBusy: boolean;
  readonly may: boolean;
  readonly make: () => void;
}): ReactNode {
  if (!may)
    return (
      <p className="muted">
        <Words text={message('evidence.sign.operator')} />
      </p>
    );
  if (!canSign())
    return (
      <p className="notice caution">
        <Words text={message('evidence.key.unsupported')} />
      </p>
    );
  return (
    <button type="button" className="main" disabled={isBusy} onClick={make}>
      <Words text={message('example.dossier.make')} />
    </button>
  );
}

/** The dossier that holds, and where one goes from here. */
function Finished({ verified, signed }: { readonly verified: Job; readonly signed: Job }): ReactNode {
  const path = useWorkspacePath();
  const answer = useAsked<DossierVerification>(path(`/jobs/${verified.id}/answer`));
  return (
    <>
      <WhenAnswered asked={answer}>{(document) => <Verdict answer={document} />}</WhenAnswered>
      <p className="downloads">
        <a className="button" href={path(`/jobs/${signed.id}/files`)} download="twelve-days.zip">
          <Words text={message('evidence.download')} />
        </a>
        <a href={addressOf({ view: 'answer', job: verified.id })}>
          <Words text={message('example.whole')} />
        </a>
      </p>
      <p className="lead">
        <Words text={message('example.end')} />
      </p>
      <ul className="ways">
        {(['know', 'restore', 'evidence'] as const).map((view) => (
          <li key={view}>
            <a href={view === 'know' ? addressOf({ view, country: '', query: '' }) : addressOf({ view })}>
              <Words
                text={message('common.labelled', {
                  label: subjectName(view),
                  text: message(`example.end.${view}`),
                })}
              />
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

type Path = (rest: string) => string;

function packedDraft({ answers }: ExampleProgress, title: string, path: Path, code: string): Promise<string> {
  const from = packedAnswers(answers);
  return jobDone(
    'dossier.draft',
    { from, title, languages: [code], format: ['html'], inputs: 'all' },
    path,
    code,
  );
}

/** Signs what was fetched and held to its statement, with a new key. The private half is never written anywhere. */
async function signedBy(
  draft: string,
  path: Path,
  code: string,
): Promise<{ readonly attached: string; readonly key: string }> {
  const bytes = new Uint8Array(await (await fetch(path(`/jobs/${draft}/files`))).arrayBuffer());
  const checked = await checkedDraft(bytes);
  if (!checked) throw new Error('the archive is not what its statement says');
  const passphrase = crypto.randomUUID();
  const { key } = await newKeyFile(GUIDED_EXAMPLE.key, passphrase);
  const query = new URLSearchParams({ kind: 'key', name: GUIDED_EXAMPLE.key });
  const kept = await askServer<Stored>(
    'POST',
    path(`/keys?${query.toString()}`),
    code,
    new Blob([key.publicKey]),
  );
  const attached = await jobDone(
    'dossier.attach',
    { dossier: `${draft}.zip`, publicKey: key.publicKey, signature: await key.sign(checked.payload) },
    path,
    code,
  );
  return { attached, key: kept.id };
}
