import { useContext } from 'react';
import type { Stored } from './api.ts';
import { mayNameDocuments, namedDocuments } from './named-documents.ts';
import { useAsked } from './use-asked.ts';
import { WorkingContext } from './workbench-context.ts';

/** Says texts with the names of the workspace's documents in place of their ids; asks for names only where a text may have an id. */
export function useNamed(texts: string): (text: string) => string {
  const working = useContext(WorkingContext);
  const isAsked = working !== undefined && mayNameDocuments(texts);
  const objects = useAsked<Stored[]>(isAsked ? `/api/workspaces/${working.workspace.id}/objects` : undefined);
  const known = objects.state === 'answered' ? objects.answer : [];
  return (text) => namedDocuments(text, known);
}
