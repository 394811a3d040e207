import { access } from 'node:fs/promises';
import { findingAnswer } from '../../answers/finding-answer.ts';
import { Refusal } from '../../core/refusal.ts';
import { language } from '../../i18n/language.ts';
import { scenarioCheckSchema } from '../../schemas/check-answers.ts';
import { fileWrittenSchema } from '../../schemas/dossier-answers.ts';
import { scenarioCheckRequest, scenarioInitRequest } from '../../schemas/requests/stress.ts';
import { countryCode } from '../country/find-country.ts';
import { writeFileWhole } from '../files/write-file.ts';
import { operation } from '../operation.ts';
import { scenarioFindings } from './scenario-input.ts';
import { scenarioTemplate } from './scenario-template.ts';

/** A scenario to start from. */
export const scenarioInitOperation = operation({
  id: 'scenario.init',
  kind: 'write',
  request: scenarioInitRequest,
  answer: fileWrittenSchema,
  async run({ file, country, language: code }) {
    const home = country === undefined ? undefined : countryCode(country);
    const isThere = await access(file).then(
      () => true,
      () => false,
    );
    if (isThere) throw new Refusal('usage', 'template.file-exists', { file });
    await writeFileWhole(file, scenarioTemplate(file, home, language(code!)), 'file');
    return { out: file };
  },
});

/** Every fault of a scenario and of the named sets it refers to, by line. */
export const scenarioCheckOperation = operation({
  id: 'scenario.check',
  kind: 'read',
  request: scenarioCheckRequest,
  answer: scenarioCheckSchema,
  async run({ file }, house) {
    const findings = await scenarioFindings(file, house.locate);
    return { file, findings: findings.map((finding) => findingAnswer(finding, file)) };
  },
});
