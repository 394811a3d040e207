import { useEffect, type ReactNode } from 'react';
import { message, type Text } from '../../i18n/text.ts';
import { useLanguage } from '../shared/language-context.ts';
import { Words } from '../shared/words.tsx';

/** All of it is played in so long, however much there is. */
const PLAY_MS = 12_000;
const FRAME_MS = 80;

/** Time that is played, dragged, or moved by the keys of a slider. */
export function Player({
  at,
  last,
  step,
  label,
  says,
  isPlaying,
  setPlaying,
  setAt,
}: {
  readonly at: number;
  readonly last: number;
  readonly step: number;
  readonly label: Text;
  /** Where it stands, in words. */
  readonly says: Text;
  readonly isPlaying: boolean;
  readonly setPlaying: (isPlaying: boolean) => void;
  readonly setAt: (at: number) => void;
}): ReactNode {
  const { plain } = useLanguage();
  useEffect(() => {
    if (!isPlaying) return undefined;
    const began = performance.now() - (at >= last ? 0 : (at / last) * PLAY_MS);
    const timer = setInterval(() => {
      const next = ((performance.now() - began) / PLAY_MS) * last;
      setAt(Math.min(last, Math.round(next / step) * step));
      if (next >= last) setPlaying(false);
    }, FRAME_MS);
    return () => clearInterval(timer);
    // Begun where it stood when it was asked for.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isPlaying, last, step, setAt, setPlaying]);
  return (
    <div className="player">
      <button type="button" onClick={() => setPlaying(!isPlaying)}>
        <Words text={message(isPlaying ? 'workbench.plan.pause' : 'workbench.plan.play')} />
      </button>
      <input
        type="range"
        min={0}
        max={last}
        step={step}
        value={at}
        dir="ltr"
        aria-label={plain(label)}
        aria-valuetext={plain(says)}
        onChange={({ target }) => {
          setPlaying(false);
          setAt(Number(target.value));
        }}
      />
      <span className="number">
        <Words text={says} />
      </span>
    </div>
  );
}
