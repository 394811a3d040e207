import type { AssessAnswer, PlaneAnswer } from '../../../schemas/assess-answer.ts';
import type { PlaneId } from '../../../schemas/planes.ts';
import type { KnownSnapshot } from '../api.ts';
import type { KnowSelection } from './selection.ts';

/** What the inspector explains things from. */
export interface Inspected {
  readonly answer: AssessAnswer;
  readonly plane: PlaneAnswer;
  readonly planeId: PlaneId;
  readonly snapshot: string | undefined;
  readonly snapshots: readonly KnownSnapshot[];
  readonly select: (selection: KnowSelection) => void;
}
