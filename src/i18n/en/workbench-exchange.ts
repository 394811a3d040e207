/** The exchange of a workspace with partners. */
export const workbenchExchange = {
  'workbench.exchange': 'Exchange',
  'workbench.exchange.intro':
    'What this workspace shares with partners, and what they share with it. Only operators see it, and nothing is changed here: releases and withdrawals are made where the key is.',
  'workbench.exchange.none':
    'This workspace has no exchange folder. Start the server with {option, literal}.',
  'workbench.exchange.verified':
    'The ledger was verified just now: no line was changed, taken out or added in between.',
  'workbench.exchange.empty':
    'There is nothing to release yet. First take the card of a partner ({partner, literal}) and add a file ({add, literal}).',
  'workbench.exchange.has': 'Items it has',
  'workbench.exchange.first-end': 'First of them ends',
  'workbench.exchange.unconfirmed': 'Has to go, not confirmed',
  'workbench.exchange.ends': 'Withdrawn or over: who confirmed',
  'workbench.exchange.show': 'Show what would leave',
  'workbench.exchange.run':
    'To release exactly this, run the following where the key is, with its file in place of {key, literal}:',
  'workbench.exchange.take-back': 'To take something back, run where the key is: {command, literal}',
  'workbench.exchange.tokens': 'Tokens of partners for TAXII',
  'workbench.exchange.tokens.none': 'No partner has a token.',
  'workbench.exchange.tokens.at': 'The partner reads at {url, literal}',
} as const;
