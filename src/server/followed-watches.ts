import { createStandsReader } from '../operations/watch/stands-file.ts';
import type { FollowedWatch } from '../schemas/live-stands.ts';

const LOOK_MS = 1000;

type OnStands = (watch: FollowedWatch) => void;

/** One watch, read as long as somebody looks on. */
class Followed {
  private readonly readers = new Set<OnStands>();
  private readonly read: () => Promise<FollowedWatch>;
  private timer: ReturnType<typeof setInterval> | undefined;
  private last: FollowedWatch | undefined;
  private isLooking = false;

  constructor(folder: string) {
    this.read = createStandsReader(folder);
  }

  now(): Promise<FollowedWatch> {
    return this.read();
  }

  follow(onStands: OnStands): () => void {
    this.readers.add(onStands);
    if (this.last) onStands(this.last);
    this.timer ??= setInterval(() => void this.look(), LOOK_MS).unref();
    void this.look();
    return () => {
      this.readers.delete(onStands);
      if (this.readers.size === 0) this.close();
    };
  }

  close(): void {
    clearInterval(this.timer);
    this.timer = undefined;
    this.last = undefined;
  }

  /** Tells the readers where something is new. */
  private async look(): Promise<void> {
    if (this.isLooking) return;
    this.isLooking = true;
    try {
      const now = await this.read();
      const isNew = now.state !== this.last?.state || now.stands !== this.last.stands;
      this.last = now;
      if (isNew) for (const tell of this.readers) tell(now);
    } finally {
      this.isLooking = false;
    }
  }
}

/**
 * Live watches on this machine, each seen by one workspace: their folders were named when the server was started, and no request names a folder. A watch is a program of its own, which may stop, be killed
 * and begin anew.
 */
export class FollowedWatches {
  private readonly byWorkspace: ReadonlyMap<string, Followed>;

  constructor(folders: ReadonlyMap<string, string>) {
    this.byWorkspace = new Map([...folders].map(([workspace, folder]) => [workspace, new Followed(folder)]));
  }

  of(workspace: string): Pick<Followed, 'now' | 'follow'> | undefined {
    return this.byWorkspace.get(workspace);
  }

  close(): void {
    for (const one of this.byWorkspace.values()) one.close();
  }
}
