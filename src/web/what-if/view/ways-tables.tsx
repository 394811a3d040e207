import type { ReactNode } from 'react';
import { message, type Message } from '../../../i18n/text.ts';
import type { ImpactAnswer } from '../../../schemas/stress-answer.ts';
import { DataTable, Share, type TableColumn } from './data-table.tsx';
import { useWhatIf } from './what-if-context.ts';
import { FailButton } from './fail-button.tsx';
import { NetworkLabel } from './network-label.tsx';
import { Words } from '../../shared/words.tsx';

/** Countries and gateways by their share of the routes, before and after, each to be failed from here. */
export function WaysTables({ impact }: { readonly impact: ImpactAnswer | undefined }): ReactNode {
  return (
    <>
      <section aria-labelledby="countries-title">
        <h2 id="countries-title">
          <Words text={message('explore.countries')} />
        </h2>
        {impact && <CountryTable impact={impact} />}
      </section>
      <section aria-labelledby="gateways-title">
        <h2 id="gateways-title">
          <Words text={message('explore.gateways')} />
        </h2>
        {impact && <GatewayTable impact={impact} />}
      </section>
    </>
  );
}

function CountryTable({ impact }: { readonly impact: ImpactAnswer }): ReactNode {
  const { subject } = useWhatIf();
  return (
    <DataTable
      caption={message('stress.countries.title')}
      columns={[{ label: message('stress.column.country') }, ...beforeAfter()]}
      rows={[...impact.supplierCountries, ...unknownOf(impact)].map(({ country, before, after }) => ({
        key: country,
        cells: [
          <Words
            text={
              country === ''
                ? { kind: 'missing', why: message('explore.countries.unknown') }
                : { kind: 'country', country }
            }
          />,
          <Share value={before} />,
          <Share value={after} />,
          subject.countries.includes(country) ? (
            <span className="buttons">
              <FailButton choice={{ kind: 'gateways', country }} label={message('explore.withdraw')} />
              <FailButton choice={{ kind: 'country', country }} />
            </span>
          ) : undefined,
        ],
      }))}
    />
  );
}

/** What comes over networks whose country is not known, where that is something. */
function unknownOf({ unknownCountry }: ImpactAnswer): readonly ImpactAnswer['supplierCountries'][number][] {
  const { before, after } = unknownCountry;
  return before !== 0 || after !== 0 ? [{ country: '', before, after }] : [];
}

function GatewayTable({ impact }: { readonly impact: ImpactAnswer }): ReactNode {
  return (
    <DataTable
      caption={message('stress.gateways.caption')}
      columns={[
        { label: message('stress.column.national') },
        { label: message('stress.column.foreign') },
        ...beforeAfter(),
      ]}
      rows={impact.gateways.map(({ national, foreign, before, after }) => ({
        key: `${national.asn}-${foreign.asn}`,
        cells: [
          <NetworkLabel asn={national.asn} name={national.name} />,
          <NetworkLabel asn={foreign.asn} name={foreign.name} />,
          <Share value={before} />,
          <Share value={after} />,
          <FailButton choice={{ kind: 'link', one: foreign.asn, other: national.asn }} />,
        ],
      }))}
    />
  );
}

function beforeAfter(): TableColumn[] {
  const column = (label: Message): TableColumn => ({ label, isNumber: true });
  return [
    column(message('stress.column.before')),
    column(message('stress.column.after')),
    { label: message('explore.column.action') },
  ];
}
