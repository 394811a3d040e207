import { createContext, useContext } from 'react';
import type { Me } from './api.ts';

/** Who works, and in which workspace. */
export interface Working {
  readonly me: Me;
  readonly workspace: Me['workspaces'][number];
  /** To be called when one's workspaces have changed. */
  readonly meChanged: () => void;
}

export const WorkingContext = createContext<Working | undefined>(undefined);

export function useWorking(): Working {
  const working = useContext(WorkingContext);
  if (!working) throw new Error('a view of a workspace is shown outside of one');
  return working;
}

/** The path of something of the workspace one is in. */
export function useWorkspacePath(): (rest: string) => string {
  const { workspace } = useWorking();
  return (rest) => `/api/workspaces/${encodeURIComponent(workspace.id)}${rest}`;
}

/** Whether one may do what needs at least that role. */
export function useMay(role: 'analyst' | 'operator'): boolean {
  const { workspace } = useWorking();
  return workspace.role === 'operator' || (role === 'analyst' && workspace.role === 'analyst');
}
