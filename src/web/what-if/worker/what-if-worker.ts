import { answerRequests } from './answer-requests.ts';
import type { Reply, Request } from './protocol.ts';

/** The half of a what-if that computes; the page talks to it in the words of `protocol.ts`. */
const port = self as unknown as {
  postMessage: (reply: Reply) => void;
  addEventListener: (type: 'message', hear: (event: MessageEvent<Request>) => void) => void;
};
const answer = answerRequests((reply) => port.postMessage(reply));
port.addEventListener('message', ({ data }) => void answer(data));
