/** Why repairs are done or left, what plans leave out, and what crews find in their calendars. */
export const restoreReasons = {
  'restore.why.keeps':
    'keeps {people, plural, one {# person} other {# people}} in {region, name} connected when batteries run out at hour {hour, number}',
  'restore.why.capacity': 'lets the links serve {people, plural, one {# more person} other {# more people}}',
  'restore.why.needed': 'other repairs wait for it: {assets, list}',
  'restore.why.blocked': 'reconnects nobody as long as {asset, name} is down',
  'restore.why.unreached': 'reconnects nobody, because it leads to no core or gateway',
  'restore.why.nobody': 'reconnects nobody, because no people are recorded there or behind it',
  'restore.reason.part-ran-out':
    '{part, literal} is out of stock: other repairs in this plan use {units, plural, one {the only unit that arrives in time} other {all # units that arrive in time}}',
  'restore.reason.needs-left': 'it needs {asset, name}, which this plan leaves unrepaired',
  'restore.reason.no-time-left':
    'its crews are busy with other repairs until the end of the planning horizon',
  'restore.figure.left': '{left, plural, one {# repair stays} other {# repairs stay}} undone',
  'restore.figure.last-done': 'the last repair that this plan does ends at hour {hour, number}',
  'restore.figure.no-people': 'no people are recorded',
  'restore.unconnected':
    'No core or gateway can be reached from {sites, list} even with nothing damaged; {people, plural, one {# person} other {# people}} there count in none of these figures.',
  'restore.reaches-no-core':
    'No core can be reached from {sites, list} even with nothing damaged; the national service of {people, plural, one {# person} other {# people}} there counts in none of these figures.',
  'restore.reaches-no-gateway':
    'No gateway can be reached from {sites, list} even with nothing damaged; the international service of {people, plural, one {# person} other {# people}} there counts in none of these figures.',
  'restore.more-sites': '{sites, plural, one {# more site} other {# more sites}}',
  'restore.no-crews': 'The inventory has no crews, so nothing can be repaired.',
  'restore.no-people': 'No site that can be served has people, so every figure about people is zero.',
  'restore.rules.note':
    'Nearest first: a free crew goes to the nearest repair it can do. Biggest first: repairs in order of the people at the asset, with their critical services; a power feed counts everyone at the sites it feeds, a link everyone at its two ends.',
  'restore.event.road': 'Leave {from, text} at {departs, literal}, arrive at {arrives, literal}.',
  'restore.event.part':
    '{quantity, number} × {part, literal} from {place, name}, on the spot at {arrives, literal}.',
  'restore.event.part-there':
    '{quantity, number} × {part, literal}, already on its way, on the spot at {arrives, literal}.',
  'restore.event.position': 'the present position',
  'book.hours-without-offset':
    'The event {id, literal} has hours for {meetings, plural, one {# meeting} other {# meetings}} but no offset from UTC, so calendars cannot tell when that is; add {field, literal}, such as +04:00.',
  'damage.began-later':
    'The state is at {at, literal}, but the plan is said to begin later, at {began, literal}; correct one of them.',
  'damage.plan-differs':
    'The plan {file, literal} was not made for this inventory and this damage: {asset, literal} would end at another hour; give the files it was made for, or make a new plan.',
  'inventory.no-crews': 'The inventory has no crews, so no repair could be done; add at least one.',
  'inventory.no-people':
    'No site has people, so nobody would count as served; fill in the column {column, literal}.',
} as const;
