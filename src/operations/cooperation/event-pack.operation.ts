import { eventPackSchema } from '../../schemas/folder-answers.ts';
import { eventPackRequest } from '../../schemas/requests/cooperation.ts';
import { commandLine } from '../command-line.ts';
import { operation } from '../operation.ts';
import { openWithBook } from './cooperation-book.ts';
import { packEventFrom } from './event-pack.ts';

const question = { id: 'event.pack', words: 'event --pack', request: eventPackRequest };

/** A folder with everything the meetings of an event need. */
export const eventPackOperation = operation({
  ...question,
  kind: 'write',
  answer: eventPackSchema,
  async run(request, house, work) {
    const { event, formats, languages, latinDigits } = request;
    const out = house.destination(request.out);
    const { snapshot, book } = await openWithBook(request, house);
    const asked = { software: house.software, command: commandLine(question, request) };
    const today = request.today!;
    return packEventFrom(snapshot, book, { event, today, out, formats, languages, latinDigits, asked }, work);
  },
});
