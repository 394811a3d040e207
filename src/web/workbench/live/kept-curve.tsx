import { useEffect, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import type { ServicesLiveAnswer } from '../../../schemas/services-live-answer.ts';
import { Words } from '../../shared/words.tsx';
import { FollowedAnswer } from '../view-answer.tsx';
import { LiveCurve } from './live-curve.tsx';
import { momentAt } from './live-moments.ts';

/** The same hours with the remedies that are ticked, on the same time as the curve without them. */
export function KeptCurve({
  id,
  hour,
  isPlaying,
  found,
}: {
  readonly id: string;
  readonly hour: number;
  readonly isPlaying: boolean;
  /** Called with the answer once it is there, and with nothing when it is no longer looked at. */
  readonly found: (answer: ServicesLiveAnswer | undefined) => void;
}): ReactNode {
  return (
    <FollowedAnswer<ServicesLiveAnswer> key={id} id={id}>
      {(answer) => {
        const { curve, remedies } = answer;
        const at = momentAt(
          curve.map(({ hours }) => hours),
          hour,
        );
        return (
          <>
            <Found answer={answer} found={found} />
            <p className="served kept" aria-live={isPlaying ? 'off' : 'polite'}>
              <strong>
                <Words text={{ kind: 'share', value: Math.min(1, curve[at].works) }} />
              </strong>{' '}
              <Words text={message('live.keep.now', { count: remedies.length })} />
            </p>
            <LiveCurve curve={curve} at={at} title={message('live.keep.chart')} />
          </>
        );
      }}
    </FollowedAnswer>
  );
}

function Found({
  answer,
  found,
}: {
  readonly answer: ServicesLiveAnswer;
  readonly found: (answer: ServicesLiveAnswer | undefined) => void;
}): null {
  useEffect(() => {
    found(answer);
    return () => found(undefined);
  }, [answer, found]);
  return null;
}
