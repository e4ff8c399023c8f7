import { configure } from '@testing-library/preact';

/** As `patient-waits.ts`, for what waits until a component shows something: one second is soon over on a busy machine. */
configure({ asyncUtilTimeout: 30_000 });
