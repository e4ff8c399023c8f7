/** Where the background keeps what it knows about a tab, in the storage of the session. */
export const tabKey = (tabId: number): string => `tab:${tabId}`;
