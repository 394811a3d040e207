import { message, nameText, type Text } from '../../../i18n/text.ts';
import type { PointMap } from '../../../reports/model.ts';
import { courseOf } from '../../../schemas/inventory.ts';
import type { NetworkShown } from './shown-at.ts';

/** Sites as large as the people they serve, with the links between them, by state. */
export function networkMap({ inventory, broken, unserved }: NetworkShown, title: Text): PointMap {
  const siteOf = new Map(inventory.sites.map((site) => [site.id, site]));
  const state = (id: string): 'failed' | 'weaker' | 'normal' =>
    broken.has(id) ? 'failed' : unserved.has(id) ? 'weaker' : 'normal';
  return {
    kind: 'map',
    title,
    points: inventory.sites.map(({ id, name, lat, lon, people }) => ({
      lat,
      lon,
      label: nameText(name ?? id),
      weight: people ?? 0,
      state: state(id),
    })),
    lines: inventory.links.flatMap((link) => {
      const [from, to] = [siteOf.get(link.from), siteOf.get(link.to)];
      if (!from || !to) return [];
      return [
        { path: courseOf(link, from, to).map(({ lat, lon }) => [lon, lat] as const), state: state(link.id) },
      ];
    }),
    stateLabels: {
      normal: message('workbench.plan.state.works'),
      failed: message('workbench.plan.state.broken'),
      weaker: message('workbench.plan.state.unserved'),
    },
  };
}
