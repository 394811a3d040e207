import { language } from '../../i18n/language.ts';
import { bookMadeSchema } from '../../schemas/check-answers.ts';
import { bookInitRequest } from '../../schemas/requests/cooperation.ts';
import { countryCode } from '../country/find-country.ts';
import { writeNewFolder } from '../files/write-new-folder.ts';
import { operation } from '../operation.ts';
import { bookTemplate } from './book-template.ts';

/** A cooperation book to start from. */
export const bookInitOperation = operation({
  id: 'book.init',
  kind: 'write',
  request: bookInitRequest,
  answer: bookMadeSchema,
  async run({ folder, countries: [one, other], language: code, today }) {
    const countries = [countryCode(one), countryCode(other)] as const;
    const files = bookTemplate({ countries, language: language(code!), today: today! });
    await writeNewFolder(folder, files);
    return { folder, files: [...files.keys()] };
  },
});
