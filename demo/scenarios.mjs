/** What can go wrong with the demo's form, by the word in its address (`?then=…`), in the order of the panel. */
export const scenarios = {
  error: 'The server fails after Submit',
  'strange-number': 'It fails, and names a strange phone number',
  silence: 'Submit does nothing at all',
  spinner: 'It spins forever',
  session: 'The session has ended',
  upload: 'The résumé cannot be stored',
  correction: 'Something must be corrected',
  'not-found': 'Afterwards the job “cannot be found”',
  closed: 'The job is closed',
  down: 'The server does not answer',
  received: 'All is well: application received',
};
