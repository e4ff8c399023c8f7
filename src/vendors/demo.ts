/**
 * True in builds for the demo and the tests only. They live on the reserved `.example` and on the numbers kept for
 * fiction, which are never shown as a way to get help anywhere else.
 */
export const isDemo = import.meta.env.CALLWORTHY_DEMO === '1';
