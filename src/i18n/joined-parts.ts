/** The parts of a catalogue as one. A literal that spreads them all takes tens of milliseconds at every start. */
export function joinedParts<const Parts extends readonly object[]>(...parts: Parts): Joined<Parts> {
  return Object.assign(Object.create(null) as object, ...parts) as Joined<Parts>;
}

type Joined<Parts extends readonly unknown[]> = Flat<AllOf<Parts>>;
/** The sum goes along, so that the compiler does not count how deep it is. */
type AllOf<Parts, Sum = unknown> = Parts extends readonly [infer First, ...infer Rest]
  ? AllOf<Rest, Sum & First>
  : Sum;
type Flat<Value> = { readonly [Key in keyof Value]: Value[Key] };
