// What compares applications and puts them into words, for whatever comes after the first view; see `use-words.ts`.
export { systemsKey } from '../applications/chain.ts';
export { withSeen } from '../applications/open-application.ts';
export { sameApplication } from '../applications/same-application.ts';
export { applicationView } from '../views/application-view.ts';
export { draftPlan } from '../views/draft-plan.ts';
