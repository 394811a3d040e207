import { buildAsGraph, PEER_TO_PEER, PROVIDER_TO_CUSTOMER, routesTo } from 'muruna/engines';

// AS1 and AS2 peer; AS10 buys from AS1, AS20 from AS2.
const { graph } = buildAsGraph({
  from: Uint32Array.of(1, 1, 2),
  to: Uint32Array.of(2, 10, 20),
  kind: Uint8Array.of(PEER_TO_PEER, PROVIDER_TO_CUSTOMER, PROVIDER_TO_CUSTOMER),
});
const { hops } = routesTo(graph, graph.asns.indexOf(20));
console.log(hops[graph.asns.indexOf(10)]); // 3
