import type { Answered } from '../../operations/ask.ts';
import { exchangeChangeReport } from '../../reports/exchange/exchange-change-report.ts';
import type { ExchangeChange } from '../../schemas/exchange-answers.ts';
import { printReport } from '../print-report.ts';
import type { CommandExtras } from './command.ts';

/** `muruna exchange init`, `partner`, `add`, `release`, `receive`, `withdraw`, `remove` and `send`: what happened, and the parcels to hand over. */
export const exchangeChangeExtras: CommandExtras = {
  print: ({ answer, asked }: Answered<ExchangeChange>, { options, voice }) =>
    printReport(exchangeChangeReport(answer, asked), undefined, options, voice),
};
