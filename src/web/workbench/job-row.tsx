import { Fragment, type ReactNode } from 'react';
import { message } from '../../i18n/text.ts';
import { useLanguage } from '../shared/language-context.ts';
import { Words } from '../shared/words.tsx';
import { addressOf } from './address.ts';
import type { Job } from './api.ts';
import { AddToDossier } from './evidence/add-to-dossier.tsx';
import { mayGoIntoDossier } from './evidence/may-go-into-dossier.ts';
import { MomentText } from './parts.tsx';
import { operationName } from './question-form.tsx';
import { useNamed } from './use-named.ts';

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
      {job.state === 'done' && mayGoIntoDossier(job.operation) && <AddToDossier job={job.id} />}
    </li>
  );
}

/** What a request is about: the countries, what fails, and the documents that it names. */
function Subject({ request }: { readonly request: Job['request'] }): ReactNode {
  const { tag } = useLanguage();
  const named = useNamed(JSON.stringify(request));
  const textsOf = (field: string): string[] =>
    [request[field]].flat().filter((one): one is string => typeof one === 'string');
  const names = new Intl.DisplayNames(tag, { type: 'region' });
  const countries = ['country', 'countries']
    .flatMap(textsOf)
    .map((code) => (/^[A-Z]{2}$/.test(code) ? names.of(code)! : code));
  const networks = [request['networks']].flat().filter((asn) => typeof asn === 'number');
  // A document that is gone is not named: its id says nothing to anybody.
  const documents = ['scenario', 'inventory', 'damage', 'book', 'services']
    .flatMap(textsOf)
    .flatMap((id) => (named(id) === id ? [] : [named(id)]));
  const said = [...countries, ...networks.map((asn) => `AS${asn}`), ...documents];
  if (said.length === 0) return null;
  return (
    <b>
      {said.map((one, at) => (
        <Fragment key={at}>
          {at > 0 && ' · '}
          <bdi>{one}</bdi>
        </Fragment>
      ))}
    </b>
  );
}
