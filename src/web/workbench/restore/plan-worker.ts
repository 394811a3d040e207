import { planRequests } from './plan-requests.ts';
import type { PlanReply, PlanRequest } from './protocol.ts';

const port = self as unknown as {
  postMessage: (reply: PlanReply) => void;
  addEventListener: (type: 'message', hear: (event: MessageEvent<PlanRequest>) => void) => void;
};
const answer = planRequests();
port.addEventListener('message', ({ data }) => port.postMessage(answer(data)));
