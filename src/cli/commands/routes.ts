import type { AllRoutesAnswer, RoutesAnswer } from '../../schemas/routes-answer.ts';
import type { Answered } from '../../operations/ask.ts';
import type { CommandExtras } from './command.ts';
import { allRoutesText, routesText } from './routes-text.ts';

/** `muruna routes`: as text. */
export const routesExtras: CommandExtras = {
  print({ answer: found }: Answered<RoutesAnswer | AllRoutesAnswer>, { request, voice }) {
    if ('byClass' in found) process.stdout.write(allRoutesText(found, voice));
    else process.stdout.write(routesText(found, request['from'] as number | undefined, voice));
  },
};
