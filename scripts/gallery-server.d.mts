import type { Page } from 'playwright';

export interface Gallery {
  names: string[];
  address(name: string, options?: { lang?: string; open?: boolean }): string;
  close(): Promise<void>;
}

export function serveGallery(): Promise<Gallery>;
export function isNotice(name: string): boolean;
export const rulesOfColours: readonly string[];
export function unfitParts(page: Page, source: string, rules?: readonly string[]): Promise<string[]>;
