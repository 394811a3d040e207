import { join } from 'node:path';
import { message, type Message } from '../../i18n/text.ts';
import type { Answered } from '../../operations/ask.ts';
import { CAP_PUBLIC_FILE } from '../../operations/exchange/cap-key-file.ts';
import { optionOf } from '../../operations/option-of.ts';
import { exchangeChangeReport } from '../../reports/exchange/exchange-change-report.ts';
import { exchangeWireReport } from '../../reports/exchange/exchange-wire-report.ts';
import type { ExchangeWire } from '../../schemas/exchange-wire.ts';
import type { ExchangeChange } from '../../schemas/exchange-answers.ts';
import type { ExchangeWritten } from '../../schemas/exchange-formats.ts';
import { exchangeWriteRequest } from '../../schemas/requests/exchange.ts';
import { printReport } from '../print-report.ts';
import type { CommandExtras } from './command.ts';
import { printLines } from './finding-line.ts';

/** `muruna exchange init`, `partner`, `add`, `release`, `receive`, `withdraw`, `remove` and `send`: what happened, and the parcels to hand over. */
export const exchangeChangeExtras: CommandExtras = {
  print: ({ answer, asked }: Answered<ExchangeChange>, { options, voice }) =>
    printReport(exchangeChangeReport(answer, asked), undefined, options, voice),
};

/** `muruna exchange pull`, `push` and `keep`: what went over the wire, or was handed over. */
export const exchangeWireExtras: CommandExtras = {
  print: ({ answer, asked }: Answered<ExchangeWire>, { options, voice }) =>
    printReport(exchangeWireReport(answer, asked), undefined, options, voice),
};

/** `muruna exchange write ITEM… --as FORMAT --out FILE`: what was written, and that anybody can read it. */
export const exchangeWriteExtras: CommandExtras = {
  print({ answer, provenance }: Answered<ExchangeWritten>, { voice }) {
    printLines(writtenLines(answer, provenance.request['actual'] === true).map(voice.say));
  },
};

/** What was written and for whom. Of what is only taken back nobody has anything more than before. */
export function writtenLines(answer: ExchangeWritten, isActual: boolean): Message[] {
  const { as, folder, out, partners, marking, objects, revokedObjects, incidents } = answer;
  const isGiven = incidents.some(({ isRevoked }) => !isRevoked);
  return [
    message('exchange.written', { file: out, objects, incidents: incidents.length }),
    ...incidents.map(({ item, title, isRevoked }) =>
      message(isRevoked ? 'exchange.written.taken-back' : 'exchange.written.incident', { item, title }),
    ),
    ...(revokedObjects === 0 ? [] : [message('exchange.written.revoked', { count: revokedObjects })]),
    ...(as === 'cap' ? messageLines(folder, isActual) : []),
    ...(isGiven ? [message('exchange.written.ledger', { partners: partners.join(', ') })] : []),
    message('exchange.written.open', { marking }),
  ];
}

/** What people have to know of messages of CAP before they send them. */
function messageLines(folder: string, isActual: boolean): Message[] {
  return [
    isActual
      ? message('exchange.written.actual')
      : message('exchange.written.exercise', { option: optionOf(exchangeWriteRequest, 'actual') }),
    message('exchange.written.key', { file: join(folder, CAP_PUBLIC_FILE) }),
  ];
}
