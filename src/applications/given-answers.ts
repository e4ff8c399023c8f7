import type { Application, Channel, Outreach } from './application.ts';
import { isSameOutreach } from './contacts-made.ts';

/** Something that the applicant answered, and can take back. */
export type GivenAnswer =
  | { what: 'directions'; followed: boolean }
  | { what: 'tried'; remedy: string; at: string }
  | { what: 'outreach'; outreach: Outreach; index: number }
  | { what: 'contact'; channel: Channel };

/**
 * What the applicant answered about an application, in the order in which it is kept. What has a question of its own with
 * a button to change it (receipt, closing date, exceptions, kinds of notes) is not among them.
 */
export function givenAnswers(application: Application): GivenAnswer[] {
  const { directionsFollowed: followed, tried, outreach, channels } = application;
  return [
    ...(followed === null ? [] : [{ what: 'directions' as const, followed }]),
    ...tried.map(one => ({ what: 'tried' as const, ...one })),
    ...outreach.map((one, index) => ({ what: 'outreach' as const, outreach: one, index })),
    ...channels
      .filter(({ position }) => position === 'by-hand')
      .map(channel => ({ what: 'contact' as const, channel })),
  ];
}

/**
 * The application as if that had never been answered. Other answers stay, also those that came in the meantime; one that
 * is gone already changes nothing. `at`: ISO 8601, now.
 */
export function withoutAnswer(application: Application, given: GivenAnswer, at: string): Application {
  const { tried, outreach, channels } = application;
  switch (given.what) {
    case 'directions':
      return { ...application, directionsFollowed: null, updatedAt: at };
    case 'tried':
      return {
        ...application,
        tried: tried.filter(one => one.remedy !== given.remedy || one.at !== given.at),
        updatedAt: at,
      };
    case 'outreach':
      return {
        ...application,
        outreach: outreach.filter(one => !isSameOutreach(one, given.outreach)),
        updatedAt: at,
      };
    case 'contact':
      return {
        ...application,
        channels: channels.filter(
          ({ position, kind, value }) =>
            position !== 'by-hand' || kind !== given.channel.kind || value !== given.channel.value,
        ),
        updatedAt: at,
      };
  }
}
