import type { Action, ActionLink } from '../views/offers.ts';

interface Props {
  offer: ActionLink;
  look: 'act' | 'alt' | 'act slim' | 'alt slim';
  onAction(action: Action): void;
}

/** A button of the advice; a real link where it leads out of the extension. */
export function ActionLinkButton({ offer, look, onAction }: Props) {
  if (offer.href !== null) {
    return (
      <a class={look} href={offer.href} target="_blank" rel="noreferrer">
        {offer.label}
      </a>
    );
  }
  const { action } = offer;
  return (
    <button type="button" class={look} onClick={() => action && onAction(action)}>
      {offer.label}
    </button>
  );
}
