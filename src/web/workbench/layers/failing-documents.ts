import { damageSchema } from '../../../schemas/damage.ts';
import { readScenario } from '../../../formats/scenario/read-scenario.ts';
import { readYaml } from '../../../formats/structured-text/read-yaml.ts';
import type { Choices } from '../../what-if/scenario/choice.ts';
import { choicesOfScenario } from '../../what-if/scenario/choices-of-scenario.ts';

/** What fails by a damage (ids of assets) or by a scenario; nothing where the text cannot be read. */
export function readFailing(
  kind: string,
  text: string,
): { readonly failed: Choices; readonly broken: readonly string[] } {
  if (kind === 'damage') {
    const { value } = readYaml(text, damageSchema);
    return { failed: [], broken: value?.assets.map(({ asset }) => asset) ?? [] };
  }
  const { value } = readScenario(text);
  return { failed: value ? choicesOfScenario(value).choices : [], broken: [] };
}
