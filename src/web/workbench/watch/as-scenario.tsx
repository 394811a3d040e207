import type { ReactNode } from 'react';
import { networksDown } from '../../../exchange/networks-down.ts';
import { eventOf, scenarioOfIncident } from '../../../exchange/scenario-of-incident.ts';
import { message, type Message } from '../../../i18n/text.ts';
import type { Incident } from '../../../schemas/incident.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { addressOf, goTo } from '../address.ts';
import { askServer, type Stored } from '../api.ts';
import { askForJob } from '../ask-job.ts';
import { RefusedNote } from '../parts.tsx';
import { useDoing } from '../use-asked.ts';
import { withstandPlace, withstandQuery } from '../withstand/withstand-place.ts';
import { useMay, useWorkspacePath } from '../workbench-context.ts';

/** The way to Withstand: networks that are down fail there; a hijack or a leak is kept as a scenario and computed. Or why there is none. */
export function AsScenario({
  country,
  incident,
}: {
  readonly country: string | null;
  readonly incident: Incident;
}): ReactNode {
  if (country === null || !eventOf(incident)) return <None why={whyNone(country)} />;
  const down = networksDown(incident);
  if (down.length === 0) return <Computed country={country} incident={incident} />;
  const failing = down.map((asn) => ({ kind: 'network', asn }) as const);
  const query = withstandQuery({
    ...withstandPlace(''),
    plane: incident.plane ?? 'ipv4',
    scenarios: [failing, []],
  });
  return (
    <p className="leads-on">
      <a className="button" href={addressOf({ view: 'withstand', country, query })}>
        <Words text={message('workbench.watch.as-scenario', { count: down.length })} />
      </a>
    </p>
  );
}

function whyNone(country: string | null): Message {
  return message(country === null ? 'workbench.watch.no-country' : 'workbench.watch.no-event');
}

function None({ why }: { readonly why: Message }): ReactNode {
  return (
    <p className="leads-on muted">
      <Words text={why} />
    </p>
  );
}

/** A what-if has no hijacks and leaks: the scenario becomes a document of the workspace, and the server computes what it does. */
function Computed({
  country,
  incident,
}: {
  readonly country: string;
  readonly incident: Incident;
}): ReactNode {
  const { code } = useLanguage();
  const path = useWorkspacePath();
  const may = useMay('analyst');
  const { isBusy, refused, run } = useDoing();
  if (!may) return null;
  const compute = (): void =>
    run(async () => {
      const name = `${incident.id}-${incident.revision}.yaml`;
      const kept = await askServer<Stored[]>('GET', path('/objects?kind=scenario'), code);
      const text = scenarioOfIncident(incident, country);
      const query = new URLSearchParams({ kind: 'scenario', name });
      const scenario =
        kept.find((one) => one.name === name) ??
        (await askServer<Stored>('POST', path(`/objects?${query.toString()}`), code, new Blob([text])));
      const request = { country, scenario: scenario.id, plane: incident.plane ?? 'ipv4' };
      goTo({ view: 'answer', job: await askForJob('stress', request, path, code) });
    });
  return (
    <p className="leads-on">
      <button type="button" className="button" disabled={isBusy} onClick={compute}>
        <Words text={message('workbench.watch.test')} />
      </button>
      <RefusedNote refused={refused} />
    </p>
  );
}
