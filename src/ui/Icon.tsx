import type { JSX } from 'preact';
import type { IconName } from '../views/icon-names.ts';

const shapes: Record<IconName, JSX.Element> = {
  mail: (
    <>
      <rect x="3" y="5" width="18" height="14" rx="2.5" />
      <path d="m4 7.5 8 6 8-6" />
    </>
  ),
  check: <path d="M20 6 9.5 17 4 11.5" />,
  rest: (
    <>
      <path d="M3 13.5c0-7 18-7 18 0v1.500h-4.500v-2.300c-2.8-1-6.2-1-9 0V15H3z" />
      <path d="M7 19h10" />
    </>
  ),
  pencil: (
    <>
      <path d="m4 20 1-4.500L16 4.500l3.5 3.500L8.5 19z" />
      <path d="m13.5 7 3.5 3.5" />
    </>
  ),
  again: (
    <>
      <path d="M20 12a8 8 0 1 1-2.5-5.800L20 8.5" />
      <path d="M20 4v4.500h-4.5" />
    </>
  ),
  list: (
    <>
      <path d="m4 7 1.5 1.500L8 5.500M4 16l1.5 1.500L8 14.5" />
      <path d="M12 7h8M12 16h8" />
    </>
  ),
  clock: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 7v5l3.5 2" />
    </>
  ),
  phone: (
    <path d="M6.5 3.5 9.3 4l1.2 4-2 1.700a12 12 0 0 0 5.8 5.800l1.7-2 4 1.2.5 2.800c-.3 1.8-1.7 3-3.5 3A15.5 15.5 0 0 1 3.5 7c0-1.8 1.2-3.2 3-3.500z" />
  ),
  form: (
    <>
      <path d="M6 3.500h9l4 4v13H6z" />
      <path d="M9.5 11h6M9.5 15h6" />
    </>
  ),
  chat: <path d="M4 5h16v11H11l-4.5 4v-4H4z" />,
  gear: (
    <>
      <circle cx="12" cy="12" r="3" />
      <path d="M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.600l2.1 2.100M16.3 16.300l2.1 2.100M5.6 18.400l2.1-2.100M16.3 7.700l2.1-2.1" />
    </>
  ),
  back: <path d="M19 12H5m6-6.500L4.5 12l6.5 6.5" />,
  question: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M9.5 9.500a2.5 2.5 0 1 1 3.5 2.500c-.7.4-1 .8-1 1.5" />
      <path d="M12 16.500v.01" />
    </>
  ),
  warning: (
    <>
      <path d="M12 4 2.5 20h19z" />
      <path d="M12 10v4.500M12 17v.01" />
    </>
  ),
  hand: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M7.5 12h9" />
    </>
  ),
  search: (
    <>
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="m15.5 15.5 5 5" />
    </>
  ),
};

/**
 * A drawing next to words, `size` pixels wide at the usual text size. It says nothing that the words do not say, so
 * screen readers pass it over.
 */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      class="icon"
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {shapes[name]}
    </svg>
  );
}
