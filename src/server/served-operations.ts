import type { MessageCode } from '../i18n/codes.ts';
import type { OperationId } from '../operations/list.ts';

/** How an operation is served: with what permission, or why it is not. */
export type Served = { readonly permission: 'work' | 'operate' } | { readonly notServed: MessageCode };

const work = { permission: 'work' } as const;
const here = { notServed: 'served.here' } as const;
const keys = { notServed: 'served.keys' } as const;
const instance = { notServed: 'served.instance' } as const;

/** Every operation of the list; one that is left out does not compile. */
export const SERVED: Readonly<Record<OperationId, Served>> = {
  assess: work,
  compare: work,
  rank: work,
  routes: work,
  series: work,
  stress: work,
  worst: work,
  defend: work,
  explore: here,
  'inventory.init': here,
  'inventory.check': work,
  'inventory.import': here,
  'inventory.example': here,
  damage: work,
  'damage.check': work,
  restore: work,
  drill: work,
  'dossier.build': here,
  'dossier.draft': work,
  'dossier.attach': { permission: 'operate' },
  'dossier.verify': work,
  'dossier.preview': work,
  'dossier.sign': keys,
  'dossier.statement': here,
  'dossier.timestamp': here,
  'dossier.redact': here,
  'key.new': keys,
  'key.export': keys,
  'key.trust': keys,
  'key.revoke': keys,
  'key.list': keys,
  brief: work,
  'brief.partners': here,
  partners: work,
  match: work,
  commitments: work,
  event: work,
  'event.pack': work,
  'book.init': here,
  'book.check': work,
  'scenario.init': here,
  'scenario.check': work,
  'dossier.figures': work,
  'snapshot.build': instance,
  'snapshot.pull': instance,
  'snapshot.info': work,
  'snapshot.verify': work,
  'snapshot.list': instance,
  'snapshot.use': instance,
  'snapshot.diff': work,
  'watch.replay': here,
  'watch.record': here,
  'watch.export': here,
  'watch.drill': here,
  infer: here,
  fidelity: here,
  bmp: here,
  mrt: here,
  operations: here,
};
