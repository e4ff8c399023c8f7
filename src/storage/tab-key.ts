/** Where the background keeps what it knows about a tab, in the storage of the session. */
export const tabKey = (tabId: number): string => `tab:${tabId}`;

/** Where a notice leaves word that the popup of a tab is to open at the draft, once. */
export const draftKey = (tabId: number): string => `draft:${tabId}`;
