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
  'workbench.moment.form': 'Such as {example, literal}',
  'workbench.exchange.practices': 'Practices that were measured',
  'workbench.exchange.practices.none':
    'No practice card is here yet. Make one with {make, literal} and add it with {add, literal}; those of partners come with what they release.',
  'workbench.exchange.practices.there': 'There: {before, text} before, {after, text} after.',
  'workbench.exchange.practices.gain': '{gain, share} of the possible improvement was made.',
  'workbench.exchange.practices.own': 'Your own',
  'workbench.exchange.practices.from': 'From {partner, name}',
  'workbench.exchange.practices.signed': 'Signed by {name, name}',
  'workbench.exchange.practices.signed-unknown':
    'Signed by {name, name}, with a key that nobody here has trusted',
  'workbench.exchange.practices.signed-revoked':
    'Signed by {name, name}, with a key that is trusted no longer',
  'workbench.exchange.practices.try': 'Try it here',
  'workbench.exchange.practices.offer': 'Offer in match',
  'workbench.exchange.practices.book': 'Book with needs',
  'workbench.exchange.practices.needs': 'What the recipes need from you',
  'workbench.exchange.practices.none-kept': 'The workspace has no document of this kind yet. Add one here:',
  'workbench.exchange.practices.waiting': 'This is being computed. Nothing of it is kept.',
} as const;
