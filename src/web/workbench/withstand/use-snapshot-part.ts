import { useEffect, useState } from 'react';
import type { PlaneId } from '../../../schemas/planes.ts';
import { useLanguage } from '../../shared/language-context.ts';
import type { PartFacts } from '../../../answers/snapshot-parts.ts';
import { askServer, Refused } from '../api.ts';
import type { AskedState } from '../use-asked.ts';
import { useWorkspacePath } from '../workbench-context.ts';

export interface SnapshotPart {
  readonly facts: PartFacts;
  readonly bytes: ArrayBuffer;
}

/** The part of a snapshot that what-ifs are computed from; an undefined snapshot is not asked for. */
export function useSnapshotPart(snapshot: string | undefined, plane: PlaneId): AskedState<SnapshotPart> {
  const { code } = useLanguage();
  const path = useWorkspacePath();
  const address =
    snapshot === undefined ? undefined : path(`/snapshots/${encodeURIComponent(snapshot)}/${plane}`);
  const [known, setKnown] = useState<AskedState<SnapshotPart> & { readonly address?: string }>({
    state: 'asking',
  });
  useEffect(() => {
    if (address === undefined) return undefined;
    let isWanted = true;
    fetchPart(address, code).then(
      (answer) => isWanted && setKnown({ state: 'answered', answer, address }),
      (error: unknown) =>
        isWanted &&
        setKnown({
          state: 'refused',
          refused: error instanceof Refused ? error : new Refused(undefined),
          address,
        }),
    );
    return () => {
      isWanted = false;
    };
    // The part has no language: another one fetches nothing anew.
  }, [address]);
  return known.address === address ? known : { state: 'asking' };
}

async function fetchPart(address: string, code: string): Promise<SnapshotPart> {
  const facts = await askServer<PartFacts>('GET', address, code);
  const response = await fetch(`${address}/part`).catch(() => undefined);
  if (!response?.ok) throw new Refused(undefined);
  return { facts, bytes: await response.arrayBuffer() };
}
