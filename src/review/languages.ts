/** Languages of the review page's own words. */
export const PAGE_LANGUAGES = ["fi", "sv", "en"] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];
