import { findingAnswer } from '../../answers/finding-answer.ts';
import { bookCheckSchema } from '../../schemas/check-answers.ts';
import { bookCheckRequest } from '../../schemas/requests/cooperation.ts';
import { operation } from '../operation.ts';
import { openBook } from './cooperation-book.ts';

/** Everything that is wrong in a cooperation book, by file and line. */
export const bookCheckOperation = operation({
  id: 'book.check',
  kind: 'read',
  request: bookCheckRequest,
  answer: bookCheckSchema,
  async run({ folder }, house) {
    const { findings } = await openBook(house.locate(folder));
    return { folder, findings: findings.map((finding) => findingAnswer(finding, finding.file)) };
  },
});
