/**
 * Where it is noted for the session whether an organisation has named help on site: the browser takes longer to say what is
 * settled than the popup takes for all else.
 */
export const helpKey = 'help-named';
