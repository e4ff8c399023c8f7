/** Where the state of the copies is kept. */
export const copiesKey = 'copies';
