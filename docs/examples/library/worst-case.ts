import { stress, worst } from 'muruna';

const hit = await stress({ country: 'IR', networks: [49666], samples: 0 });
const { total } = hit.moments[hit.worst].losses.policy.international;
const worstPair = await worst({ country: 'IR', k: 2, samples: 0 });
console.log(total.value, worstPair.set, worstPair.proved ? 'proven' : `at most ${worstPair.bound}`);
