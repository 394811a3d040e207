import type { ReactNode } from 'react';
import { message } from '../../i18n/text.ts';
import { useLanguage } from '../shared/language-context.ts';
import { Words } from '../shared/words.tsx';
import { addressOf } from './address.ts';
import type { Job } from './api.ts';
import { MomentText } from './parts.tsx';
import { operationName } from './question-form.tsx';

/** A question that was asked: what, how far it has come, and when. */
export function JobRow({ job }: { readonly job: Job }): ReactNode {
  return (
    <li>
      <a href={addressOf({ view: 'answer', job: job.id })}>
        <Words text={operationName(job.operation)} /> <Subject request={job.request} />
      </a>
      <span className={`state ${job.state}`}>
        <Words text={message(`workbench.state.${job.state}`)} />
      </span>
      <MomentText at={job.askedAt} />
    </li>
  );
}

/** What a request is about, where it names countries. */
function Subject({ request }: { readonly request: Job['request'] }): ReactNode {
  const { tag } = useLanguage();
  const named = [request['country'], request['countries']].flat().filter((code) => typeof code === 'string');
  if (named.length === 0) return null;
  const names = new Intl.DisplayNames(tag, { type: 'region' });
  return <b>{named.map((code) => (/^[A-Z]{2}$/.test(code) ? names.of(code) : code)).join(' · ')}</b>;
}
