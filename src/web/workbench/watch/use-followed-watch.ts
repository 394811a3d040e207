import { useEffect, useState } from 'react';
import type { FollowedWatch } from '../../../schemas/live-stands.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { useAsked } from '../use-asked.ts';
import { useWorkspacePath } from '../workbench-context.ts';

/** The live watch that the workspace sees, as it changes; undefined until it is known. `isLost`: nothing comes from the server any more. */
export function useFollowedWatch(): { readonly watch: FollowedWatch | undefined; readonly isLost: boolean } {
  const { code } = useLanguage();
  const path = useWorkspacePath()('/watch');
  const asked = useAsked<FollowedWatch>(path);
  const [told, setTold] = useState<FollowedWatch>();
  const [isLost, setLost] = useState(false);
  const first = asked.state === 'answered' ? asked.answer : undefined;
  const isThere = first !== undefined && first.state !== 'none';
  useEffect(() => {
    if (!isThere) return undefined;
    const source = new EventSource(`${path}/events?lang=${code}`);
    source.addEventListener('stands', ({ data }: MessageEvent<string>) => {
      setTold(JSON.parse(data) as FollowedWatch);
      setLost(false);
    });
    source.addEventListener('error', () => setLost(true));
    return () => source.close();
  }, [path, code, isThere]);
  return { watch: told ?? first, isLost };
}
