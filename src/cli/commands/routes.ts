import { Option } from 'commander';
import { message } from '../../i18n/text.ts';
import type { AllRoutesAnswer, RoutesAnswer } from '../../schemas/routes-answer.ts';
import type { Answered } from '../../operations/ask.ts';
import type { CommandExtras } from './command.ts';
import { allRoutesText, routesCsv, routesText } from './routes-text.ts';

/** `muruna routes`: as text, or one row a route. */
export const routesExtras: CommandExtras = {
  addOptions: (command, { say }) =>
    void command.addOption(new Option('--csv', say(message('field.routes.csv'))).conflicts(['json', 'all'])),
  print({ answer: found }: Answered<RoutesAnswer | AllRoutesAnswer>, { request, options, voice }) {
    if ('byClass' in found) process.stdout.write(allRoutesText(found, voice));
    else if (options['csv']) process.stdout.write(routesCsv(found.rows));
    else process.stdout.write(routesText(found, request['from'] as number | undefined, voice));
  },
};
