import type { Page } from 'playwright';

export interface Gallery {
  names: string[];
  address(name: string, options?: { lang?: string; open?: boolean }): string;
  close(): Promise<void>;
}

export function serveGallery(): Promise<Gallery>;
export function isNotice(name: string): boolean;
export function unfitParts(page: Page, source: string): Promise<string[]>;
