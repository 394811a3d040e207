import { useCallback, useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../shared/language-context.ts';
import { askServer, askText, Refused, type Stored } from '../api.ts';
import { isFolderKind, savedUnder } from './object-places.ts';
import { useDoing } from '../use-asked.ts';
import { useWorkspacePath } from '../workbench-context.ts';

/** A file of a folder that is kept as one object. */
export interface FolderFile {
  readonly name: string;
  readonly text: string;
}

/** What somebody else saved since the object was opened here. */
export interface SavedMeanwhile {
  readonly object: Stored;
  readonly files: readonly FolderFile[];
}

/** An object being changed: its files as saved and as they now are, and what stands in the way of saving. */
export interface StoredFiles {
  readonly object: Stored | undefined;
  /** As they are here, saved or not. */
  readonly files: readonly FolderFile[] | undefined;
  readonly isChanged: boolean;
  readonly isBusy: boolean;
  readonly refused: Refused | undefined;
  /** Somebody else was first: nothing is overwritten until one says so. */
  readonly meanwhile: SavedMeanwhile | undefined;
  readonly change: (files: readonly FolderFile[]) => void;
  readonly save: () => void;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

interface Known {
  readonly object: Stored;
  readonly saved: readonly FolderFile[];
  readonly files: readonly FolderFile[];
}

/** Opens an object of the workspace and saves it as its next revision. A folder has its files, any other object is one file. */
export function useStoredFiles(id: string | undefined): StoredFiles {
  const { code } = useLanguage();
  const path = useWorkspacePath();
  const [known, setKnown] = useState<Known>();
  const [meanwhile, setMeanwhile] = useState<SavedMeanwhile>();
  const { isBusy, refused, run } = useDoing();
  // In another language nothing is opened again: what was typed stays.
  const lang = useRef(code);
  lang.current = code;
  const objectPath = id === undefined ? undefined : path(`/objects/${encodeURIComponent(id)}`);
  useEffect(() => {
    setKnown(undefined);
    setMeanwhile(undefined);
    if (objectPath === undefined) return undefined;
    let isWanted = true;
    run(async () => {
      const { object, files } = await readStored(objectPath, lang.current);
      if (isWanted) setKnown({ object, saved: files, files });
    });
    return () => {
      isWanted = false;
    };
  }, [objectPath, run]);
  const saveOver = (revision: number): void => {
    if (!known || !objectPath) return;
    run(async () => {
      try {
        const object = await writeStored(path, { ...known.object, revision }, known.files, code);
        setKnown({ object, saved: known.files, files: known.files });
        setMeanwhile(undefined);
      } catch (error) {
        if (!isChangedMeanwhile(error)) throw error;
        setMeanwhile(await readStored(objectPath, code));
      }
    });
  };
  const change = useCallback(
    (files: readonly FolderFile[]) => setKnown((before) => before && { ...before, files }),
    [],
  );
  return {
    object: known?.object,
    files: known?.files,
    isChanged: known !== undefined && JSON.stringify(known.files) !== JSON.stringify(known.saved),
    isBusy,
    refused,
    meanwhile,
    change,
    save: () => known && saveOver(known.object.revision),
    keepMine: () => meanwhile && saveOver(meanwhile.object.revision),
    takeTheirs: () => {
      if (!meanwhile) return;
      setKnown({ object: meanwhile.object, saved: meanwhile.files, files: meanwhile.files });
      setMeanwhile(undefined);
    },
  };
}

/** Whether a save was refused because somebody else was first. */
export function isChangedMeanwhile(error: unknown): boolean {
  return error instanceof Refused && error.problem?.type === 'muruna:changed-meanwhile';
}

/** An object as it is kept now. */
export async function readStored(path: string, lang: string): Promise<SavedMeanwhile> {
  const object = await askServer<Stored>('GET', path, lang);
  if (!isFolderKind(object.kind)) {
    const text = await askText(`${path}/content`, lang);
    return { object, files: [{ name: object.name, text }] };
  }
  const { files } = await askServer<{ files: FolderFile[] }>('GET', `${path}/content`, lang);
  return { object, files };
}

async function writeStored(
  path: (rest: string) => string,
  { id, kind, name, revision }: Stored,
  files: readonly FolderFile[],
  lang: string,
): Promise<Stored> {
  if (isFolderKind(kind))
    return askServer('PUT', path(`${savedUnder(kind)}/${id}`), lang, { name, revision, files });
  // A file carries its name: changed with it, it is renamed.
  const query = new URLSearchParams({ kind, name: files[0].name, revision: String(revision) });
  return askServer(
    'PUT',
    path(`${savedUnder(kind)}/${id}?${query.toString()}`),
    lang,
    new Blob([files[0].text]),
  );
}
