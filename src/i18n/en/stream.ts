/** The journal as a stream of NATS: what is amiss with the server, and who may do what. */
export const stream = {
  'nats.address': '{address, literal} does not name a stream; write it like {example, literal}.',
  'nats.unreachable':
    'NATS at {server, literal} cannot be reached ({reason, literal}); start it, or correct the address.',
  'nats.denied':
    'NATS at {server, literal} turns the user away; put the user into the address and the password into {variable, literal}.',
  'nats.no-jetstream': 'NATS at {server, literal} runs without JetStream; turn it on there.',
  'nats.other-subjects':
    'The stream {stream, literal} at {server, literal} does not take {subject, literal}; add that to its subjects, or name another stream.',
  'nats.other-writer':
    'Something else writes to {stream, literal} as {collector, literal}; give each collector a name of its own.',
  'nats.no-stream':
    'There is no stream {stream, literal} at {server, literal}; start a collector that writes to it first.',
  'nats.other-stream':
    'The stream {stream, literal} was made anew since this folder read it; begin another folder.',
  'nats.foreign':
    'Message {sequence, number} of {stream, literal} is not part of a journal; it and others of its kind are left out.',
  'nats.hole':
    'The stream {stream, literal} no longer has messages {from, number} to {to, number}; what routers said before is not known any more.',
  'nats.away': 'NATS is away; time stands still for this watch until {stream, literal} can be read again.',
  'nats.again':
    'The stream {stream, literal} can be read again, after {seconds, plural, one {# second} other {# seconds}}.',
  'nats.waits':
    'The stream {stream, literal} takes nothing ({reason, literal}); what arrives waits in memory.',
  'nats.takes':
    'The stream {stream, literal} takes data again, after {seconds, plural, one {# second} other {# seconds}}; nothing was lost.',
  'nats.full':
    'The stream {stream, literal} takes nothing more ({reason, literal}); make room there, and run this again: it goes on where it was.',
  'nats.not-taken':
    '{bytes, number} bytes of what arrived were not taken by {stream, literal} ({reason, literal}) and are lost; make room there, and start the collector again.',
  'nats.too-large':
    '{count, plural, one {# message is} other {# messages are}} larger than NATS takes and {count, plural, one {was} other {were}} left out of {stream, literal}; raise {setting, literal} there.',
  'watch.stream.collects':
    'A collector writes to a stream and finds nothing itself; leave out {options, literal}, and let detectors read the stream with {from, literal}.',
  'watch.stream.alone':
    'A detector that reads a stream with {from, literal} listens to nothing else; give {options, literal} to a collector.',
} as const;
