import { language } from '../../i18n/language.ts';
import { servicesCheckSchema, servicesMadeSchema } from '../../schemas/check-answers.ts';
import {
  servicesCheckRequest,
  servicesImportRequest,
  servicesInitRequest,
} from '../../schemas/requests/services.ts';
import { operation } from '../operation.ts';
import { checkServicesFolder, importServicesFolder, initServices } from './services-folder.ts';

/** Tables of services and of what they need, to fill in. */
export const servicesInitOperation = operation({
  id: 'services.init',
  kind: 'write',
  request: servicesInitRequest,
  answer: servicesMadeSchema,
  run: ({ folder, excel, example, language: code }) =>
    initServices(folder, { forExcel: excel, filled: example, language: language(code!) }),
});

/** Tables from zones, answers of resolvers and lists of names. */
export const servicesImportOperation = operation({
  id: 'services.import',
  kind: 'write',
  request: servicesImportRequest,
  answer: servicesMadeSchema,
  run: ({ files, out, excel, language: code }, house) =>
    importServicesFolder(
      files.map((file) => ({ file, path: house.locate(file) })),
      out,
      { forExcel: excel, language: language(code!) },
    ),
});

/** Every fault of a services folder, by file and line. */
export const servicesCheckOperation = operation({
  id: 'services.check',
  kind: 'read',
  request: servicesCheckRequest,
  answer: servicesCheckSchema,
  run: ({ folder }, house) => checkServicesFolder(folder, house.locate(folder)),
});
