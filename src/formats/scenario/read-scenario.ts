import { readYaml, type YamlRead } from '../structured-text/read-yaml.ts';
import { scenarioSchema, type ScenarioFile } from '../../schemas/scenario.ts';

/**
 * Reads a scenario from YAML 1.2 or JSON (which YAML 1.2 contains). Every finding names its line and what would be right:
 * those of `readYaml`, `scenario.no-target` {path} for an event in which nothing fails, and `scenario.empty-selector` {path}.
 */
export function readScenario(text: string): YamlRead<ScenarioFile> {
  return readYaml(text, scenarioSchema);
}
