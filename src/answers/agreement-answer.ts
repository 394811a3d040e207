import { orNull } from '../core/missing.ts';
import type { LabelAgreement } from '../engines/inference/label-agreement.ts';
import type { LabelAgreementAnswer } from '../schemas/infer-answer.ts';

/** Agreement of labels as plain data: a share of nothing is missing. */
export function agreementAnswer(found: LabelAgreement): LabelAgreementAnswer {
  return {
    ...found,
    agreement: orNull(found.agreement),
    peerRecall: orNull(found.peerRecall),
    peerPrecision: orNull(found.peerPrecision),
  };
}
