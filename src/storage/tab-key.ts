/** Begins the names under which the background keeps what it knows about tabs, in the storage of the session. */
export const tabPrefix = 'tab:';

/** Where the background keeps what it knows about this tab. */
export const tabKey = (tabId: number): string => `${tabPrefix}${tabId}`;

/** Where a notice leaves word that the popup of a tab is to open at the draft, once. */
export const draftKey = (tabId: number): string => `draft:${tabId}`;
