import { createContext, use } from 'react';
import type { PageLanguage } from '../contract';
import type { PageState } from './stageState';
import type { Texts } from './texts';

/** What every part of the page needs: the stage, the page's language, and where to say that something failed. */
export type Page = {
  state: PageState;
  language: PageLanguage;
  texts: Texts;
  /** When the stage was last reached anew (ms). */
  connectedAt: number;
  /** Runs something that may fail, and shows that it did. */
  attempt(work: Promise<unknown>): Promise<void>;
};

export const PageContext = createContext<Page | null>(null);

/** The page around this component. */
export function usePage(): Page {
  const page = use(PageContext);
  if (page === null) throw new Error('This component stands outside the page.');
  return page;
}
