/** A part of a page that may offer help. */
export interface Passage {
  /** Visible text, white space collapsed. */
  text: string;
  /** Heading above it, or null. */
  heading: string | null;
  position: 'error-message' | 'footer' | 'help-page' | 'help-box' | 'form-intro' | 'other';
  /** Links inside it: absolute address (mailto:, tel:, https: …) and visible text. */
  links: readonly { href: string; text: string }[];
  /** Address of the document that shows it: a frame may belong to another site. */
  documentUrl: string;
}
