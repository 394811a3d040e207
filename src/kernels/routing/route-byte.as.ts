// The byte of a route: its class in the two high bits, and 63 − hops in the six low ones; 0 is no route. "Better" is then an
// unsigned maximum, and one hop more is one less. A hop too many borrows from the class bits, which shows as a byte below
// the class. engines/routing/route-byte.ts reads the same bytes.

export const enum RouteByte {
  /** The least byte of each class, without its hops. A route of the destination itself counts as a customer route. */
  PROVIDER = 0x40,
  PEER = 0x80,
  CUSTOMER = 0xc0,
  /** Of the destination itself: no hops. */
  ORIGIN = 0xff,
  /** Of a provider of the destination, and of a peer of it: one hop. */
  FROM_ORIGIN = 0xfe,
  ACROSS_FROM_ORIGIN = 0xbe,
  /** The bits that hold the hops; as a number, those of a route without any. */
  HOP_BITS = 63,
  /** The hop bits of a route of one hop. */
  ONE_HOP = 62,
  /** What a customer route loses on its way to a provider, and on its way to a peer, where it is of the class below. */
  UP = 1,
  ACROSS = 65,
}
