import { useMemo, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import type { AssessAnswer } from '../../../schemas/assess-answer.ts';
import { Words } from '../../shared/words.tsx';
import { goTo } from '../address.ts';
import type { KnownSnapshot } from '../api.ts';
import { CountryBar, isLostSnapshot, LostSnapshot } from '../country-bar.tsx';
import { Downloads } from '../downloads.tsx';
import { WhenAnswered } from '../parts.tsx';
import { countriesByName } from '../question-form.tsx';
import { ViewAnswer } from '../view-answer.tsx';
import { useAsked } from '../use-asked.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { KnowDesk } from './know-desk.tsx';
import { knowPlace, knowQuery, type KnowPlace } from './know-place.ts';

/** What a country depends on: its figures, the diagram beside the map, and one selection for all of them. */
export function KnowView({
  country,
  query,
}: {
  readonly country: string;
  readonly query: string;
}): ReactNode {
  const { tag } = useLanguage();
  const place = useMemo(() => knowPlace(query), [query]);
  const snapshots = useAsked<KnownSnapshot[]>('/api/snapshots');
  const known = snapshots.state === 'answered' ? snapshots.answer : [];
  const snapshot = place.snapshot ?? known.find(({ isDefault }) => isDefault)?.id;
  const countries = useMemo(() => countriesByName(tag).map(([code]) => code), [tag]);
  const change = (said: Partial<KnowPlace>, other = country): void =>
    goTo({ view: 'know', country: other, query: knowQuery({ ...place, ...said }) });
  return (
    <>
      <CountryBar
        title={message('workbench.subject.know')}
        country={country}
        countries={countries}
        plane={place.plane}
        snapshot={snapshot}
        snapshots={known}
        choose={({ country: other, ...said }) => change(said, other)}
      />
      <WhenAnswered asked={snapshots}>
        {() =>
          isLostSnapshot(snapshot, known) ? (
            <LostSnapshot snapshot={snapshot} />
          ) : (
            <ViewAnswer<AssessAnswer>
              key={`${country} ${snapshot}`}
              question={{ operation: 'assess', request: { country, snapshot } }}
            >
              {(answer, job) => {
                const plane = answer.planes[place.plane];
                return plane ? (
                  <>
                    <KnowDesk
                      answer={answer}
                      plane={plane}
                      job={job}
                      place={place}
                      snapshots={known}
                      change={change}
                    />
                    <Downloads job={job} document={answer} />
                  </>
                ) : (
                  <p className="notice caution">
                    <Words text={message('withstand.not-here', { country })} />
                  </p>
                );
              }}
            </ViewAnswer>
          )
        }
      </WhenAnswered>
    </>
  );
}
