import type { Deed, Offer } from './verdict-view.ts';

interface Props {
  offer: Offer;
  look: 'act' | 'alt' | 'alt slim';
  onDeed(deed: Deed): void;
}

/** A button of the advice; a real link where it leads out of the extension. */
export function OfferButton({ offer, look, onDeed }: Props) {
  if (offer.href !== null) {
    return (
      <a class={look} href={offer.href} target="_blank" rel="noreferrer">
        {offer.label}
      </a>
    );
  }
  const { deed } = offer;
  return (
    <button type="button" class={look} onClick={() => deed && onDeed(deed)}>
      {offer.label}
    </button>
  );
}
