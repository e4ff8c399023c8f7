import type { Application } from './application.ts';
import { closingDayHere } from './deadline.ts';
import type { Details } from './details.ts';
import { newApplication } from './open-application.ts';

/** What the applicant can correct of an application, as it is now. */
export function detailsOf({ employer, job, url, deadline }: Application): Details {
  return { employer, title: job.title, number: job.id, url, deadline: closingDayHere(deadline) };
}

/**
 * The application with those details that the applicant corrected, which outrank those of pages from then on. What was
 * read before is kept in `asRead`, because pages still say it, and the application is recognised by it.
 */
export function withDetails(application: Application, corrected: Partial<Details>, at: string): Application {
  const before = detailsOf(application);
  const details = { ...before, ...corrected };
  const changed = (Object.keys(details) as (keyof Details)[]).filter(name => details[name] !== before[name]);
  if (changed.length === 0) return application;
  const read = Object.fromEntries(changed.map(name => [name, before[name]]));
  return {
    ...application,
    employer: details.employer,
    job: { title: details.title, id: details.number },
    url: details.url,
    // The hour of the closing stays where the day was not changed.
    deadline: changed.includes('deadline') ? details.deadline : application.deadline,
    asRead: { ...read, ...application.asRead },
    updatedAt: at,
  };
}

/** An application that the applicant adds, before anything was noted of it. */
export function manualApplication(
  id: string,
  details: Details,
  vendor: string | null,
  at: string,
): Application {
  const { employer, title, number, url, deadline } = details;
  const facts = {
    vendor,
    frontEnd: null,
    employer,
    employerDomain: null,
    job: { title, id: number },
    url,
    deadline,
  };
  return newApplication(id, facts, at);
}

/** A new application at the same employer, for notes that were filed under the wrong one. */
export function splitFrom(id: string, application: Application, at: string): Application {
  const { vendor, frontEnd, employer, employerDomain, job, url, deadline } = application;
  return newApplication(id, { vendor, frontEnd, employer, employerDomain, job, url, deadline }, at);
}
