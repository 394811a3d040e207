import { practiceWords, type PracticeWords } from '../../schemas/practice.ts';
import { readYaml, type YamlRead } from '../structured-text/read-yaml.ts';

/** Reads what is said of a practice, which a card is made from. Never throws on data; the findings are those of `readYaml`. */
export function readPractice(text: string): YamlRead<PracticeWords> {
  return readYaml(text, practiceWords);
}
